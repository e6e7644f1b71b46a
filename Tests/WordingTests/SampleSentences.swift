import Cluster
import Simulation
import TerritoryModel
import Wording

/// One sentence of every kind that holds values.
enum SampleSentences {
  /// What belongs to another language than that of the sentence keeps its own marks.
  private static let foreign = ["{\"id\": 1, \"do\": \"hello\"}", "%, \\"]

  static func all(in language: Language) -> [String] {
    whole(in: language).map { sentence in
      foreign.reduce(sentence) { $0.replacing($1, with: "x") }
    }
  }

  private static func whole(in language: Language) -> [String] {
    mistakes.map { $0.text(in: language) }
      + problems.flatMap { problem in
        [problem.text(path: "a/b.csv", in: language), problem.text(path: nil, in: language)]
      }
      + clusters.map { $0.text(in: language) } + requests.map { $0.text(in: language) }
      + notebooks(in: language)
      + [EngineText.banner(version: "1.2.3", model: 1), EngineText.interrupted]
      .map { $0[language] } + SimulationColumn.allCases.map { $0.meaning[language] }
      + notices.map { NoticeWording.text($0, in: language) } + reports(in: language)
  }

  static let mistakes: [UsageMistake] = [
    .unknownCommand("rnu", nearest: "run", known: ["run", "check"]),
    .unknownCommand("zzz", nearest: nil, known: ["run", "check"]),
    .notWhole(option: "--threads", value: "0", lower: 1, upper: 1_024, example: "2"),
    .notDuration(option: "--weeks", value: "3 ans", longest: 2_000),
    .notOneOf(option: "--by", value: "zones", words: ["zone", "profession"], nearest: "zone"),
    .notOneOf(option: "--lang", value: "de", words: ["fr", "en"], nearest: nil),
    .unknownMetric("cooperatoin", nearest: "cooperation"),
    .noMetricByProfession(["cooperation", "trust"]),
    .resultsTooLarge(bytes: 4.2e11, memory: 8.4e9),
    .scaleTooLarge(scale: 1_000, people: 1.1e8, limit: 20_000_000, bytes: 2.2e10),
    .noFiles, .noMetric, .notInPicture(option: "--by"), .noOutputName,
    .unknownEnding("xlsx", known: ["txt", "csv"]), .wouldOverwrite("a.yaml"),
    .nothingMatches(pattern: "contact.rte", nearest: "contact.rate"), .notShard("6/5"),
    .notPositive(option: "--minutes", value: "0", example: "30"), .noStore("essai"),
    .storeUnchangeable(option: "--set"), .wouldOverwriteStore("a.sqlite"),
    .wouldOverwriteSource(option: "--save", path: "salle.csv"),
    .fileExists(option: "--save", path: "a.yaml"),
    .sameFile(first: "--save", second: "--targets", path: "a.yaml"),
    .tooLarge(option: "--minutes", value: "1e300", limit: 1_000_000, example: "30"),
    .otherTasks(folder: "lot", tasks: 3, asked: 4),
    .alreadyCut(folder: "lot", tasks: 3, option: "--minutes"), .taskTooShort("0.5"),
    .replicatesFound, .notRow(value: "0", last: 12), .noProtocol, .redirected,
    .secondCommand("run 5"), .storeDecides(option: "--seed"),
    .notQueueName(option: "--partition", value: "a b"), .notTaskTime("deux heures"),
    .scriptAndCommands(script: "a.ren"),
  ]

  static let problems: [WritingProblem] = [
    .isFolder, .noFolder, .notAllowed, .diskFull, .readOnly, .nameTooLong, .notFolder, .noReader,
    .closed, .exists,
    .other(code: 5, words: "Input/output error"),
  ]

  static let clusters: [ClusterProblem] = [
    .unwritable(path: "lot/plan.sqlite", code: 28), .unreadable(path: "lot/jobs", code: 21),
    .unreadable(path: "lot/jobs", code: 13), .unreadable(path: "lot/jobs", code: 5),
    .pathNotPlain("/tmp/a\\b"), .missingProgram("sbatch"),
    .refused(program: "sbatch", said: "Batch job submission failed"),
    .notUnderstood(program: "sbatch", said: "job"),
  ]

  static let requests: [RequestProblem] = [
    .tooLong(limit: 1_000_000), .notText, .notObject, .tooDeep(limit: 16), .missing(field: "id"),
    .unknown(field: "txt", nearest: "text", known: ["id", "do", "text"]),
    .wrong(field: "id", .id), .wrong(field: "text", .text), .wrong(field: "twin", .truth),
    .wrong(field: "cursor", .whole(from: 0)), .wrong(field: "territory", .texts),
    .wrong(field: "weeks", .wholes),
    .unknownDeed("helo", nearest: "hello", known: ["hello", "execute"]), .notMeasures("xy"),
    .notTerritory("run 5"), .emptyTerritory,
  ]

  static func notebooks(in language: Language) -> [String] {
    let problems: [NotebookProblem] =
      [
        .noFolder, .notFolder("a/b"), .noPython(path: "python3"), .oldPython(path: "python3"),
        .noHome,
      ] + NotebookStep.allCases.map { .failed($0, code: 1) }
    let texts: [NotebookText] = [
      .plan, .installed(environment: "a/b"), .alreadyInstalled(environment: "a/b"), .onlyTold,
    ]
    return problems.map { $0.text(in: language) } + texts.map { $0.text(in: language) }
      + NotebookStep.allCases.map { $0.text(environment: "a/b", in: language) }
  }

  static let notices: [Notice] = [
    .tooFewEligible(action: "encounter@12", week: 12, seats: 60, eligible: 41),
    .nobodyEligible(action: "encounter@12", week: 12),
    .tooFewOrganisations(action: "colocation@1", week: 1, asked: 3, found: 1),
    .tooFewOrganisations(action: "colocation@1", week: 1, asked: 1, found: 0),
    .tooFewOrganisations(action: "colocation@1", week: 1, asked: 3, found: 2),
    .tooFewEligible(action: "encounter@12", week: 12, seats: 60, eligible: 0),
    .tooFewEligible(action: "encounter@12", week: 12, seats: 60, eligible: 1),
  ]

  private static func reports(in language: Language) -> [String] {
    let run = RunWording(language)
    let check = CheckWording(language)
    let numbers = NumberWording(language)
    let action = Action(.encounter, timing: Timing(at: 14))
    let repeated = Action(.mirror, timing: Timing(at: 2, every: 26, times: 3))
    let endless = Action(.training, timing: Timing(at: 2, every: 52))
    let many = Array(repeating: action, count: 9)
    let scenario = Scenario(zones: [
      Zone(name: "A", x: 0, y: 0, socialWorkers: 270, socialEntrepreneurs: 60)
    ])
    return [
      run.atEnd(weeks: 156), run.programme([action, repeated, endless]), run.programme(many),
      run.programme([]), run.answer([("à la fin", 0.013, 0.01...0.016), ("x", 0.02, nil)]),
      CalendarDay(year: 2021, month: 9, day: 6).map(run.start) ?? "", run.exaggeration(1.94),
      run.curve("x", start: 0.292, end: nil),
      run.provenance(
        program: "1.0", model: 1, scenario: "x", hash: "00ff", seed: 7, replicates: 32, weeks: 156),
      ProfessionWording(language).territory(scenario),
      ProfessionWording(language).territory(Scenario()),
      check.verification(isIdentical: true),
      check.verification(isIdentical: false), check.fine(file: "x", hash: "00ff", warnings: 2),
      check.fine(experiment: "x", points: 25, replicates: 20, arms: 2, warnings: 1),
      check.fine(calibration: "x", parameters: 1, figures: 6, warnings: 0),
      check.verified(scenario: "x", replicate: 1, weeks: 156, ways: 8),
      ProgramText.rightForm("run", help: "run --help", in: language),
      ProgramText.progress(done: 5, total: 10, rate: 12.3e6, remaining: 75, in: language),
      ProgramText.verificationProgress(done: 1, total: 8, in: language),
      ProgramText.validationProgress(done: 1, name: "degroot", in: language),
      NoticeWording.more(3, in: language), numbers.percent(0.292), numbers.points(0.013),
      numbers.interval(0.01...0.016) { numbers.percent($0) },
      numbers.band(low: -0.1, high: 0.2) { numbers.signed($0) },
    ] + SampleChecks.sentences(in: language)
  }
}
