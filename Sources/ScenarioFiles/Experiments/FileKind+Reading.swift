import SourceText

extension FileKind {
  /// What kind of file a text is; a scenario when nothing in it tells.
  public init(ofText text: [UInt8]) {
    self = Self.told(text) ?? .scenario
  }

  fileprivate static func told(_ text: [UInt8]) -> FileKind? {
    guard text.count <= BoundedFile.limit, !TextCheck.isBinary(text) else { return nil }
    let (bytes, problem) = TextCheck.text(text)
    var findings = Findings()
    guard problem == nil else { return nil }
    return YAMLText.read(bytes, source: 0, findings: &findings)?.map.flatMap { FileKind($0) }
  }
}

extension ScenarioReader {
  /// What kind of file a name or a path leads to: what its text says, else where it was found; a
  /// scenario when nothing tells.
  public func kind(_ nameOrPath: String) -> FileKind {
    for kind in FileKind.allCases {
      let found = search.find(nameOrPath, beside: nil, inherited: false, kind: kind)
      if case .success(let found) = found { return FileKind.told(found.bytes) ?? kind }
    }
    return .scenario
  }
}
