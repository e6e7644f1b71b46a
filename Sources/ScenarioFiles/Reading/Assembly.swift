import SourceText
import TerritoryModel

/// Reads a text, those that it extends and the settings on top, and puts together what they say.
struct Assembly {
  let search: ScenarioSearch
  var texts: [ReadText] = []
  var findings = Findings()
  /// Whether a text names a parent that could not be read: what it would have inherited is unknown.
  private(set) var isOrphan = false

  /// The longest chain of `extends`.
  static let chainLimit = 16

  init(_ search: ScenarioSearch) { self.search = search }

  /// What a text and its parents say together; nothing when the text cannot be read at all. Without
  /// its parent a text is still looked through, so that all its mistakes are told at once.
  mutating func assemble(
    _ found: ScenarioSearch.Found, chain: [(identity: ScenarioSearch.Identity, name: String)] = []
  ) -> WrittenMap? {
    let source = texts.count
    guard let root = read(found) else { return nil }
    if let kind = FileKind(root), kind != .scenario {
      let start = Spot(source: source, line: 1, column: 1, length: 1)
      findings.report(
        .experiment(.otherKind(found: kind, expected: .scenario)),
        at: root.entry(kind.versionKey)?.spot ?? start)
      return nil
    }
    checkVersion(root)
    var inherited = findings
    let layer = Layer(root, findings: &inherited)
    findings = inherited
    var parent = WrittenMap()
    if let value = root["extends"] {
      if let name = value.scalar, !name.isNull {
        let chain = chain + [(found.identity, display(found.source))]
        if let map = self.parent(name.text, value.spot, of: source, chain) {
          parent = map
        } else {
          isOrphan = true
        }
      } else {
        findings.report(
          .wrongKind(.text, found: value.found),
          at: value.spot.pointing(root.entry("extends")?.spot ?? value.spot))
        isOrphan = true
      }
    }
    return merge(layer.map, onto: parent)
  }

  private mutating func parent(
    _ name: String, _ spot: Spot, of source: Int,
    _ chain: [(identity: ScenarioSearch.Identity, name: String)]
  ) -> WrittenMap? {
    switch search.find(name, beside: texts[source].folder, inherited: true) {
    case .failure(let fault):
      findings.report(fault.cause, at: spot)
      return nil
    case .success(let found):
      if let start = chain.firstIndex(where: { $0.identity == found.identity }) {
        let names = chain[start...].map(\.name) + [chain[start].name]
        findings.report(.cycle(names), at: spot)
        return nil
      }
      guard chain.count < Self.chainLimit else {
        findings.report(.chainTooLong(limit: Self.chainLimit), at: spot)
        return nil
      }
      return assemble(found, chain: chain)
    }
  }

  mutating func merge(_ child: WrittenMap, onto parent: WrittenMap) -> WrittenMap {
    var merge = Merge(isOrphan: isOrphan)
    var map = merge.merged(child, onto: parent)
    for finding in merge.findings.all { findings.report(finding.cause, at: finding.spot) }
    if let place = map.place("programme"), let programme = map["programme"]?.list {
      let start = map["start"]?.scalar.flatMap { TimeReading.day($0.text) } ?? nil
      let identified = ActionItem.identified(programme, start: start)
      map.update(place) { $0.content = .list(identified) }
    }
    return map
  }

  private mutating func checkVersion(_ root: WrittenMap) {
    guard let value = root["rencontre"] else { return }
    if let scalar = value.scalar, scalar.text == "1", scalar.isPlain { return }
    findings.report(.unknownVersion(value.scalar?.text ?? ""), at: value.spot)
  }

  /// The keys and values of a text; nothing when it cannot be read at all, which is told.
  mutating func read(_ found: ScenarioSearch.Found) -> WrittenMap? {
    guard let bytes = check(found.bytes, found.source, folder: found.folder),
      let root = YAMLText.read(bytes, source: texts.count - 1, findings: &findings)
    else {
      if !findings.hasErrors {
        findings.report(
          .emptyText, at: Spot(source: texts.count - 1, line: 1, column: 1, length: 1))
      }
      return nil
    }
    guard let map = root.map else {
      findings.expect(.map, insteadOf: root)
      return nil
    }
    return map
  }

  /// Takes a text in, when it is one.
  mutating func check(_ bytes: [UInt8], _ name: SourceName, folder: String?) -> [UInt8]? {
    if TextCheck.isBinary(bytes) {
      texts.append(ReadText(name: name, lines: SourceLines([]), folder: folder))
      findings.report(.notText, at: Spot(source: texts.count - 1, line: 1, column: 1, length: 0))
      return nil
    }
    let (bytes, problem) = TextCheck.text(bytes)
    let lines = SourceLines(bytes)
    texts.append(ReadText(name: name, lines: lines, folder: folder))
    guard let problem else { return bytes }
    let line = lines.position(ofByte: problem.offset).line
    var scalars = 1
    var offset = problem.offset
    while offset > 0, bytes[offset - 1] != 0x0A, bytes[offset - 1] != 0x0D {
      offset -= 1
      if bytes[offset] & 0xC0 != 0x80 { scalars += 1 }
    }
    findings.report(
      problem.cause,
      at: Spot(source: texts.count - 1, line: line, column: scalars, length: 1))
    return nil
  }

  private func display(_ source: SourceName) -> String {
    switch source {
    case .file(let path): path
    case .library(let name): name
    case .standardInput: "-"
    case .setting(let text), .option(let text): text
    case .typed(let setting): setting.text
    }
  }
}
