import ScenarioFiles

extension LoadedScenario {
  /// The files that its values are written in, by their paths.
  var files: Set<String> {
    origins.values.reduce(into: []) { files, origin in
      if case .written(.file(let path), _) = origin { files.insert(path) }
    }
  }
}
