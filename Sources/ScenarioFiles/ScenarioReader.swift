import SourceText
import TerritoryModel

/// Reads scenarios: by name, from a path or from given text, with settings on top.
///
///     let reader = ScenarioReader()
///     let loaded = try reader.load("territoire-type", settings: ["contact.rate=0.2"])
///
/// Reading is bounded (16 MB, 200,000 values, 16 scenarios that extend one another) and no content
/// can crash it; every mistake of a text is told at once, with its place.
public struct ScenarioReader: Sendable {
  let search: ScenarioSearch

  /// A reader.
  ///
  /// - Parameters:
  ///   - currentFolder: The folder from which relative paths start; absent: that of the process.
  ///   - environment: Where `RENCONTRE_SCENARIOS` is looked up: folders, separated by colons.
  public init(currentFolder: String? = nil, environment: [String: String] = [:]) {
    let folders = environment["RENCONTRE_SCENARIOS"].map {
      $0.split(separator: ":").map(String.init)
    }
    search = ScenarioSearch(currentFolder: currentFolder, folders: folders ?? [])
  }

  /// The names of the scenarios that come with the program.
  public static var library: [String] { Library.names }

  /// The names of the plays that come with the program: scripts of the shell for a room, and its tour.
  public static var plays: [String] { Library.plays.map(\.name) }

  /// The text of a play that comes with the program, by its name with or without `.ren`.
  public static func play(named name: String) -> String? {
    let stem = name.hasSuffix(".ren") ? String(name.dropLast(4)) : name
    return Library.plays.first { $0.name == stem }.map {
      String(decoding: $0.bytes(), as: UTF8.self)
    }
  }

  /// Reads a scenario by its name or path; `-` is standard input.
  ///
  /// - Parameters:
  ///   - nameOrPath: A path, or a name that is sought beside, in `Scenarios`, in the folders of
  ///     `RENCONTRE_SCENARIOS` and in the library.
  ///   - settings: Values laid on top, in order, each as `path=value`.
  ///   - options: What other options of the program set; none may be among the settings.
  /// - Throws: Everything that is wrong, in the order of the text.
  public func load(
    _ nameOrPath: String, settings: [String] = [], options: [OptionSetting] = []
  ) throws(ScenarioMistakes) -> LoadedScenario {
    if nameOrPath == "-" {
      return try load(text: readStandardInput(), named: "-", settings: settings, options: options)
    }
    switch search.find(nameOrPath, beside: nil, inherited: false) {
    case .success(let found):
      return try load(
        found, name: ScenarioSearch.stem(nameOrPath), settings: settings, options: options)
    case .failure(let fault):
      throw ScenarioMistakes([Mistake(fault.cause)])
    }
  }

  /// Reads a scenario from text, which `named` speaks of in mistakes; `-` stands for standard input.
  ///
  /// - Throws: Everything that is wrong, in the order of the text.
  public func load(
    text: [UInt8], named: String, settings: [String] = [], options: [OptionSetting] = []
  ) throws(ScenarioMistakes) -> LoadedScenario {
    let source: SourceName = named == "-" ? .standardInput : .file(named)
    guard text.count <= BoundedFile.limit else {
      throw ScenarioMistakes([
        Mistake(.unreadable(name: named, .tooLarge(limit: BoundedFile.limit), isArgument: true))
      ])
    }
    let found = ScenarioSearch.Found(source: source, bytes: text, folder: nil, identity: .given)
    return try load(found, name: ScenarioSearch.stem(named), settings: settings, options: options)
  }

  /// The bytes of standard input, up to 16 MB.
  ///
  /// - Throws: That it cannot be read, or is too large.
  public func readStandardInput() throws(ScenarioMistakes) -> [UInt8] {
    do {
      return try BoundedFile.standardInput()
    } catch {
      throw ScenarioMistakes([Mistake(.unreadable(name: "-", error, isArgument: true))])
    }
  }

  private func load(
    _ found: ScenarioSearch.Found, name: String, settings: [String],
    options: [OptionSetting]
  ) throws(ScenarioMistakes) -> LoadedScenario {
    var assembly = Assembly(search)
    guard let written = assembly.assemble(found) else {
      throw ScenarioMistakes(assembly.texts.mistakes(assembly.findings.all))
    }
    let reading = ScenarioReading(
      .init(
        written: written, assembly: assembly, name: name, settings: settings.map { .line($0) },
        options: options))
    let errors = reading.errors
    let warnings = reading.warnings
    guard errors.isEmpty else { throw ScenarioMistakes(errors, warnings: warnings) }
    let files = reading.texts.compactMap { text in
      if case .file(let path) = text.name { search.resolved(path) } else { nil }
    }
    return LoadedScenario(
      name: name, scenario: reading.decoder.scenario.withComposedNames,
      origins: origins(reading.decoder, reading.texts), files: Set(files), warnings: warnings)
  }

  func origins(_ decoder: ScenarioDecoder, _ texts: [ReadText]) -> [SettingPath: Origin] {
    var origins: [SettingPath: Origin] = [:]
    origins.reserveCapacity(decoder.places.count + ParameterCatalogue.declarations.count)
    for declaration in ParameterCatalogue.declarations {
      origins[SettingPath([]).appending(key: declaration.path)] = .catalogue
    }
    for (path, spot) in decoder.places {
      origins[path] = .written(texts[Int(spot.source)].name, texts.span(spot).start)
    }
    return origins
  }
}
