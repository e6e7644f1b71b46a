import SourceText
import TerritoryModel

/// Reads experiments: by name, from a path or from given text.
///
///     let reader = ExperimentReader(scenarios: ScenarioReader())
///     let loaded = try reader.load("grande-rencontre-oubli")
///
/// Reading is as bounded as that of scenarios, and every mistake of a text is told at once, with its
/// place: those of the experiment, of its table of points and of the scenario that it names.
public struct ExperimentReader: Sendable {
  private let scenarios: ScenarioReader

  /// A reader that finds scenarios as another does.
  public init(scenarios: ScenarioReader = ScenarioReader()) { self.scenarios = scenarios }

  /// The names of the experiments that come with the program.
  public static var library: [String] { Library.names(.experiment) }

  /// Reads an experiment by its name or path; `-` is standard input.
  ///
  /// - Parameter nameOrPath: A path, or a name that is sought here, in `Scenarios/experiments`, in the
  ///   folders of `RENCONTRE_SCENARIOS` and in the library.
  /// - Throws: Everything that is wrong, in the order of the text.
  public func load(_ nameOrPath: String) throws(ScenarioMistakes) -> LoadedExperiment {
    if nameOrPath == "-" { return try load(text: scenarios.readStandardInput(), named: "-") }
    let found = try scenarios.found(nameOrPath, .experiment)
    return try load(found, name: ScenarioSearch.stem(nameOrPath))
  }

  /// Reads an experiment from text, which `named` speaks of in mistakes; `-` stands for standard
  /// input.
  ///
  /// - Parameter folder: The folder from which the paths in the text start; absent: the current one.
  /// - Throws: Everything that is wrong, in the order of the text.
  public func load(
    text: [UInt8], named: String, folder: String? = nil
  ) throws(ScenarioMistakes) -> LoadedExperiment {
    let found = try scenarios.given(text, named: named, folder: folder)
    return try load(found, name: ScenarioSearch.stem(named))
  }

  /// Reads an experiment from the text that a store of results holds, onto the scenario that stands
  /// beside it there with the settings of the experiment already on it. Nothing is sought: the same two
  /// texts are read alike everywhere.
  ///
  /// - Parameters:
  ///   - text: what `ExperimentWriter` wrote.
  ///   - scenario: the text of the scenario before the factors, which extends nothing.
  ///   - named: what mistakes call the text of the experiment.
  /// - Throws: Everything that is wrong, in the order of the text.
  public static func load(
    text: [UInt8], onto scenario: [UInt8], named: String
  ) throws(ScenarioMistakes) -> LoadedExperiment {
    let reader = ExperimentReader(scenarios: ScenarioReader())
    return try reader.load(
      try reader.scenarios.given(text, named: named), name: ScenarioSearch.stem(named),
      onto: try reader.scenarios.given(scenario, named: named))
  }

  private func load(
    _ found: ScenarioSearch.Found, name: String, onto scenario: ScenarioSearch.Found? = nil
  ) throws(ScenarioMistakes) -> LoadedExperiment {
    var decoder = ExperimentDecoder(
      try StudyReading(
        found, kind: .experiment, name: name, search: scenarios.search,
        keys: ExperimentDecoder.keys, onto: scenario))
    let experiment = decoder.decode()
    var study = decoder.study
    study.inspect(experiment)
    let (base, warnings) = try study.finished(scenarios, horizon: experiment.weeks.last)
    return LoadedExperiment(
      name: name, experiment: experiment, base: base, files: study.files, warnings: warnings)
  }
}

extension StudyReading {
  /// The scenario of a study without mistakes, and what deserves a look.
  ///
  /// - Throws: Everything that is wrong.
  func finished(
    _ reader: ScenarioReader, horizon: Int?
  ) throws(ScenarioMistakes) -> (base: LoadedScenario, warnings: [Mistake]) {
    let (errors, warnings) = mistakes()
    guard errors.isEmpty, let base else { throw ScenarioMistakes(errors, warnings: warnings) }
    var scenario = scenario
    // A run has at least one week.
    if let horizon { scenario.horizon = max(1, horizon) }
    let loaded = LoadedScenario(
      name: ScenarioSearch.stem(scenarioName), scenario: scenario,
      origins: reader.origins(base.decoder, base.texts), files: files, warnings: base.warnings)
    return (loaded, warnings)
  }
}

extension ScenarioReader {
  /// The text of a kind that a name or a path stands for.
  func found(
    _ nameOrPath: String, _ kind: FileKind
  ) throws(ScenarioMistakes) -> ScenarioSearch.Found {
    switch search.find(nameOrPath, beside: nil, inherited: false, kind: kind) {
    case .success(let found): return found
    case .failure(let fault): throw ScenarioMistakes([Mistake(fault.cause)])
    }
  }

  /// A text that is given, as if it had been found.
  func given(
    _ text: [UInt8], named: String, folder: String? = nil
  ) throws(ScenarioMistakes) -> ScenarioSearch.Found {
    guard text.count <= BoundedFile.limit else {
      throw ScenarioMistakes([
        Mistake(.unreadable(name: named, .tooLarge(limit: BoundedFile.limit), isArgument: true))
      ])
    }
    return ScenarioSearch.Found(
      source: named == "-" ? .standardInput : .file(named), bytes: text, folder: folder,
      identity: .given)
  }
}
