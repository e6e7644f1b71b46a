import ScenarioFiles
import TerritoryModel
import Testing

struct ExperimentReaderTests {
  @Test func everyKeyIsRead() throws {
    let loaded = try StudyTexts.experiment(
      """
      experiment: 1
      name: Essai
      summary: { fr: Un essai., en: A trial. }
      scenario: grande-rencontre-2021
      set:
        run.burnIn: 52
        programme: { grande-rencontre: { quality: 0.5 } }
      factors:
        forgetting.halfLife: [6m, never, 1y]
        contact.rate: { low: 0.1, high: 0.3 }
        decision.meta: plausible
        influence.rule: plausible
        programme.grande-rencontre.at: [2021-12-13, 2022-01-10]
        zones.*.need: [1, 1.5]
      design: { kind: lhs, points: 20, seed: 7 }
      replicates: 3
      seed: 18446744073709551615
      metrics: [cooperation, warmth]
      by: [territory, profession]
      weeks: { every: 13, until: 1y }
      paired: true
      budget: { minutes: 2.5 }
      """)
    let experiment = loaded.experiment
    #expect(experiment.name == "Essai" && experiment.summary.english == "A trial.")
    #expect(
      experiment.settings == ["run.burnIn=52", "programme.grande-rencontre.quality=0.5"])
    #expect(loaded.scenario.parameters[.runBurnIn] == 52)
    #expect(loaded.scenario.programme[0].values[.quality] == 0.5)
    let weeks = [FactorLevel(26), FactorLevel("never", number: nil), FactorLevel(52)]
    #expect(experiment.factors[0].levels == .values(weeks))
    #expect(experiment.factors[1].levels == .range(0.1...0.3))
    #expect(experiment.factors[2].levels == .range(0...3))
    #expect(
      experiment.factors[3].levels
        == .values(
          ["bounded", "average", "repulsive", "none"].map { FactorLevel($0, number: nil) }))
    #expect(experiment.factors[4].levels == .values([FactorLevel(14), FactorLevel(18)]))
    #expect(experiment.factors[5].path.description == "zones.*.need")
    #expect(experiment.design == .latinHypercube(points: 20) && experiment.designSeed == 7)
    #expect(experiment.replicates == 3 && loaded.seed == .max)
    #expect(experiment.metrics == [.cooperation, .warmth])
    #expect(experiment.breakdowns == [.territory, .profession])
    #expect(experiment.weeks == [13, 26, 39, 52] && loaded.scenario.horizon == 52)
    #expect(experiment.isPaired && experiment.budget == .minutes(2.5))
    #expect(experiment.pointCount == 20 && experiment.runCount == 120)
    #expect(loaded.base.origin(of: SettingPath(["run", "burnIn"])) != .catalogue)
  }

  @Test func whatIsLeftOutHasItsDefault() throws {
    let loaded = try StudyTexts.experiment("experiment: 1\nscenario: attentes-fortes\n")
    #expect(
      loaded.experiment == Experiment(name: "essai", scenario: "attentes-fortes", weeks: [260]))
    #expect(loaded.seed == loaded.scenario.seed && loaded.experiment.runCount == 1)
  }

  @Test(arguments: [
    ("grid", ExperimentDesign.grid(levels: 5)),
    ("{ kind: grid, levels: 3 }", .grid(levels: 3)),
    ("{ kind: sobol, points: 64 }", .sobol(points: 64, isScrambled: true)),
    ("{ kind: sobol, points: 64, scrambled: false }", .sobol(points: 64, isScrambled: false)),
    ("{ kind: morris, trajectories: 10 }", .morris(trajectories: 10, levels: 4)),
    ("{ kind: saltelli, base: 8 }", .saltelli(base: 8, isSecondOrder: false)),
    ("{ kind: saltelli, base: 8, secondOrder: true }", .saltelli(base: 8, isSecondOrder: true)),
  ])
  func designs(_ text: String, _ design: ExperimentDesign) throws {
    let loaded = try StudyTexts.experiment(
      StudyTexts.base
        + "factors: { contact.rate: plausible, decision.meta: plausible }\ndesign: \(text)\n")
    #expect(loaded.experiment.design == design)
  }

  @Test func aTableOfPointsGivesTheFactors() throws {
    let folder = try TemporaryFolder()
    try folder.write("scenario.yaml", "rencontre: 1\nextends: petite-equipe\n")
    try folder.write(
      "points.csv", "# points\ncontact.rate; influence.rule\n0.1; bounded\n20%; none\n0.1; none\n")
    try folder.write(
      "essai.yaml",
      "experiment: 1\nscenario: scenario.yaml\ndesign: { kind: list, file: points.csv }\n")
    let reader = ExperimentReader(scenarios: ScenarioReader(currentFolder: "/nowhere"))
    let error = #expect(throws: ScenarioMistakes.self) {
      try reader.load("\(folder.path)/essai.yaml")
    }
    // An opportunity rate is no share.
    #expect(error?.mistakes.map(\.source) == [.file("\(folder.path)/points.csv")])
    #expect(error?.mistakes.first?.span?.start.line == 4)
    try folder.write(
      "points.csv", "# points\ncontact.rate; influence.rule\n0.1; bounded\n0.2; none\n0.1; none\n")
    let loaded = try reader.load("\(folder.path)/essai.yaml")
    let (low, high) = (FactorLevel(0.1), FactorLevel(0.2))
    let (bounded, none) = (FactorLevel("bounded", number: nil), FactorLevel("none", number: nil))
    #expect(loaded.experiment.design == .list([[low, bounded], [high, none], [low, none]]))
    #expect(
      loaded.experiment.factors.map(\.levels) == [.values([low, high]), .values([bounded, none])])
    #expect(loaded.files.count == 3)
  }

  /// Quotes around a part of a path, or around the whole cell; a comma in quotes separates nothing, and
  /// beside semicolons it is decimal.
  @Test(
    arguments: [
      "zones.\"Nord, rive; gauche\".need, contact.rate\n0.5, 0.1\n2, 0.25\n",
      "\"zones.\"\"Nord, rive; gauche\"\".need\",\"contact.rate\"\n\"0.5\",0.1\n2,\"0.25\"\n",
      "zones.\"Nord, rive; gauche\".need;contact.rate\n0,5;0,1\n2;\"0,25\"\n",
    ])
  func headersOfQuotedPathsAndDecimalCommas(_ table: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "scenario.yaml",
      "rencontre: 1\nzones:\n"
        + "  - { name: \"Nord, rive; gauche\", at: [0, 0], socialWorkers: 9, socialEntrepreneurs: 4 }\n"
    )
    try folder.write("points.csv", table)
    try folder.write(
      "essai.yaml",
      "experiment: 1\nscenario: scenario.yaml\ndesign: { kind: list, file: points.csv }\n")
    let reader = ExperimentReader(scenarios: ScenarioReader(currentFolder: "/nowhere"))
    let loaded = try reader.load("\(folder.path)/essai.yaml")
    #expect(
      loaded.experiment.design
        == .list([[FactorLevel(0.5), FactorLevel(0.1)], [FactorLevel(2), FactorLevel(0.25)]]))
    #expect(
      loaded.experiment.factors.map(\.path.description)
        == ["zones.\"Nord, rive; gauche\".need", "contact.rate"])
  }

  @Test func anUnknownNameIsToldWithTheNearest() {
    let reader = ExperimentReader(scenarios: StudyTexts.scenarios)
    let error = #expect(throws: ScenarioMistakes.self) { try reader.load("deux-regime") }
    #expect(error?.category == .inputOutput)
    #expect(
      error?.mistakes.first?.cause
        == .experiment(
          .unknownFile(
            .experiment, name: "deux-regime", known: ExperimentReader.library,
            nearest: "deux-regimes")))
  }

  @Test func filesAreToldApart() {
    #expect(FileKind(ofText: Array("experiment: 1\n".utf8)) == .experiment)
    #expect(FileKind(ofText: Array("scenario: x\ncalibration: 1\n".utf8)) == .calibration)
    #expect(FileKind(ofText: Array("zones: [\n".utf8)) == .scenario)
    #expect(StudyTexts.scenarios.kind("deux-regimes") == .experiment)
    #expect(StudyTexts.scenarios.kind("enquete-synthetique") == .calibration)
    #expect(StudyTexts.scenarios.kind("nowhere") == .scenario)
  }
}
