import CommandLanguage
import ScenarioFiles
import TerritoryModel
import Testing
import TextTesting
import Wording

@Suite("What the shell says keeps the typography of both languages")
struct ShellWordingTests {
  private static let missing = MistakeCause.unreadable(
    name: "a.yaml", .missing, isArgument: true)

  private static let problems: [ExecutionProblem] = [
    .nothingOpen, .unknownBranch("pilt", known: ["base", "pilot"]), .branchExists("pilot"),
    .badBranchName("a b"), .sameBranch("base"), .noProgramme("base"), .nothingRun,
    .noProgramme("base", isCompared: true), .branchNotRun("base", isPresent: false, other: 52),
    .branchNotRun("base", isPresent: true, other: 52),
    .past(week: 12, present: 30), .ahead(week: 60, present: 30), .noSuchWeek(2_001, last: 2_000),
    .weeksReversed(from: 30, to: 12), .noCalendar, .unknownAction("a", known: []),
    .unknownAction("enconter", known: ["encounter"]),
    .actionIsOver("encounter", last: 12, present: 30), .unknownZone("Stain", known: ["Stains"]),
    .unknownOrganisation("CCAS", known: []), .unknownPerson("Luoise", known: ["Louise"]),
    .unknownPerson("Louise", known: []), .noSuchPost(500, last: 329),
    .noSuchReplicate(40, last: 32), .replicatesOutOfRange(0, most: 100_000),
    .notByProfession(.cooperation), .nothingToUndo, .nothingToRedo, .nothingPredicted,
    .notThereYet(week: 52, present: 13), .noSuchWatch(3, count: 2), .noSuchWatch(1, count: 0),
    .tooLarge(bytes: 3e10, memory: 2.5e10), .unknownSetting("contact.rat", nearest: "contact.rate"),
    .noBetterDirection(.polarisation), .stopped, .holdsThroughout(.seed, "7"),
    .notAShare(30, metric: .cooperation), .tooManyValues(3e7, most: 20_000_000), .tooFewLevers,
    .pointsOutOfRange(1, allowed: 2...333_333, settings: 2), .noMargin,
    .programmeNotBegun(first: 8, week: 4), .programmeNotBegun(first: 8, week: 4, isHorizon: true),
    .rangeNeeded("contact.rate"), .design(.noPoints),
    .tooFewRuns(30, needed: 222, isInFile: false), .tooFewRuns(30, needed: 222, isInFile: true),
    .nothingLearnt(runs: 300, failed: 299), .showsRespondents(.socialWorkers),
    .question(.noValue), .edit(EditMistakes([EditMistake(missing)])),
    .scenario(ScenarioMistakes([Mistake(missing)])),
  ]

  @Test("every sentence about what could not be done")
  func problems() {
    #expect(Set(Self.problems.map(ExecutionKind.init)) == Set(ExecutionKind.allCases))
    for problem in Self.problems {
      let french = ExecutionProblemWording(.french).text(problem)
      // What is typed keeps its own marks.
      let told = french.replacing("tapez 30%", with: "tapez 30")
      #expect(FrenchTypography.flaws(in: told) == [], "\(french)")
      let english = ExecutionProblemWording(.english).text(problem)
      #expect(!english.isEmpty && english != french)
      #expect(!english.contains("«") && !english.contains("\u{A0}:"), "\(english)")
      // A quotation left empty is a word missing in one of the languages.
      for text in [french, english] {
        #expect(!text.contains("“”") && !text.contains("«\u{A0}\u{A0}»"), "\(text)")
        #expect(text.hasSuffix(".") || text.hasSuffix("?"), "\(text)")
      }
    }
  }

  @Test("what is missing is said of the branch that lacks it, with what can be typed there")
  func branches() {
    let (french, english) = (ExecutionProblemWording(.french), ExecutionProblemWording(.english))
    let other = ExecutionProblem.branchNotRun("pilote", isPresent: false, other: 52)
    #expect(
      french.text(other)
        == "La branche « pilote » est à la semaine 0 : tapez « aller pilote », puis « lancer jusqu’à 52 »."
    )
    #expect(
      english.text(other)
        == "Branch “pilote” stands at week 0: type “switch pilote”, then “run to 52”.")
    let present = ExecutionProblem.branchNotRun("pilote", isPresent: true, other: 52)
    #expect(
      french.text(present)
        == "La branche « pilote » est à la semaine 0 : tapez « lancer jusqu’à 52 ».")
    #expect(english.text(present) == "Branch “pilote” stands at week 0: type “run to 52”.")
    #expect(
      french.text(.noProgramme("base"))
        == "La branche « base » n’a pas de programme ; ajoutez une action (« ajouter encounter à 12 participants 60 »), ou un programme dans son fichier (programme)."
    )
    #expect(
      english.text(.noProgramme("base"))
        == "Branch “base” has no programme; add an action (“add encounter at 12 participants 60”), or a programme in its file (programme)."
    )
    #expect(
      english.text(.noProgramme("base", isCompared: true))
        == "Branch “base” has no programme; name the branch to set against it, or add an action (“add encounter at 12 participants 60”)."
    )
  }

  @Test("every fixed sentence of the shell")
  func fixed() {
    for text in ShellText.allCases {
      #expect(FrenchTypography.flaws(in: text.text.french) == [], "\(text.text.french)")
      #expect(!text.text.english.contains("«"))
    }
  }

  @Test("whole sentences, in both languages")
  func whole() {
    #expect(
      ExecutionProblemWording(.english).text(.noBetterDirection(.gap)) == """
        Of the metric “Mirror gap” neither more nor less is better by itself: look for the best \
        programme by another one, such as “optimise cooperation”.
        """)
    #expect(
      ExecutionProblemWording(.french).text(.noBetterDirection(.gap)) == """
        De la mesure «\u{A0}Écart du miroir\u{A0}», ni plus ni moins n’est mieux en soi\u{A0}: \
        cherchez le meilleur programme pour une autre, comme «\u{A0}optimiser coopération\u{A0}».
        """)
    #expect(
      ExecutionProblemWording(.english).text(.unknownBranch("pilt", known: ["base", "pilot"]))
        == "No branch is called “pilt”. Did you mean “pilot”? The branches: base, pilot.")
    #expect(
      ExecutionProblemWording(.french).text(.past(week: 12, present: 30))
        == """
        La semaine 12 est passée (nous sommes à la fin de la semaine 30), et le passé ne se modifie \
        pas sur place. Tapez «\u{A0}revenir 11\u{A0}» pour y revenir, ou «\u{A0}bifurquer NOM à \
        11\u{A0}» pour garder les deux.
        """)
    #expect(
      ExecutionProblemWording(.english).text(.tooLarge(bytes: 3e10, memory: 2.5e10))
        == """
        That would take about 30 GB of memory, and the machine has 25. Ask for fewer replicates \
        (“replicate 8”) or fewer weeks.
        """)
    #expect(
      ExecutionProblemWording(.english).text(.holdsThroughout(.seed, "7"))
        == "This value holds for every week of the branch: type “seed 7”.")
    #expect(
      ExecutionProblemWording(.french).text(.holdsThroughout(.seed, "7"))
        == "Cette valeur vaut pour toutes les semaines de la branche\u{A0}: tapez «\u{A0}graine 7\u{A0}»."
    )
    #expect(
      ExecutionProblemWording(.english).text(.notAShare(30, metric: .cooperation))
        == "A guess of the metric “Cooperation rate” goes from 0% to 100%; for 30 out of 100, type 30% (got: 3,000%)."
    )
    #expect(
      ExecutionProblemWording(.french).text(.notAShare(30, metric: .cooperation))
        == "Un pari sur la mesure «\u{A0}Taux de coopération\u{A0}» va de 0\u{202F}% à 100\u{202F}%\u{202F}; pour 30 sur 100, tapez 30% (reçu\u{A0}: 3\u{202F}000\u{202F}%)."
    )
    #expect(
      ExecutionProblemWording(.english).text(.tooManyValues(3e7, most: 20_000_000))
        == "That would be 30.0\u{A0}M values, and an answer holds 20.0\u{A0}M: ask for fewer weeks, measures or replicates, or run a batch (“batch”)."
    )
    #expect(
      ExecutionProblemWording(.french).text(.tooManyValues(3e7, most: 20_000_000))
        == "Cela ferait 30,0\u{A0}M valeurs, et une réponse en tient 20,0\u{A0}M\u{A0}: demandez moins de semaines, de mesures ou de réplications, ou un lot («\u{A0}lot\u{A0}»)."
    )
    #expect(ShellWording(.french).took(seconds: 0.1234) == "(123 ms)")
    #expect(ShellWording(.french).took(seconds: 12.34) == "(12,3 s)")
  }
}
