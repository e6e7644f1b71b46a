import SourceText
import TerritoryModel

/// Reads calibration files: by name, from a path or from given text.
///
///     let reader = TargetReader(scenarios: ScenarioReader())
///     let loaded = try reader.load("enquete-synthetique")
///
/// Reading is as bounded as that of scenarios, and every mistake of a text is told at once, with its
/// place.
public struct TargetReader: Sendable {
  private let scenarios: ScenarioReader

  /// A reader that finds scenarios as another does.
  public init(scenarios: ScenarioReader = ScenarioReader()) { self.scenarios = scenarios }

  /// The names of the calibrations that come with the program.
  public static var library: [String] { Library.names(.calibration) }

  /// Reads a calibration by its name or path; `-` is standard input.
  ///
  /// - Parameter nameOrPath: A path, or a name that is sought here, in `Scenarios/calibration`, in the
  ///   folders of `RENCONTRE_SCENARIOS` and in the library.
  /// - Throws: Everything that is wrong, in the order of the text.
  public func load(_ nameOrPath: String) throws(ScenarioMistakes) -> LoadedTargets {
    if nameOrPath == "-" { return try load(text: scenarios.readStandardInput(), named: "-") }
    let found = try scenarios.found(nameOrPath, .calibration)
    return try load(found, name: ScenarioSearch.stem(nameOrPath))
  }

  /// Reads a calibration from text, which `named` speaks of in mistakes; `-` stands for standard
  /// input.
  ///
  /// - Parameter folder: The folder from which the paths in the text start; absent: the current one.
  /// - Throws: Everything that is wrong, in the order of the text.
  public func load(
    text: [UInt8], named: String, folder: String? = nil
  ) throws(ScenarioMistakes) -> LoadedTargets {
    let found = try scenarios.given(text, named: named, folder: folder)
    return try load(found, name: ScenarioSearch.stem(named))
  }

  private func load(
    _ found: ScenarioSearch.Found, name: String
  ) throws(ScenarioMistakes) -> LoadedTargets {
    var decoder = TargetDecoder(
      try StudyReading(
        found, kind: .calibration, name: name, search: scenarios.search, keys: TargetDecoder.keys))
    let targets = decoder.decode()
    let study = decoder.study
    let (base, warnings) = try study.finished(
      scenarios, horizon: targets.targets.map(\.week).max())
    return LoadedTargets(
      name: name, targets: targets, base: base, files: study.files, warnings: warnings)
  }
}
