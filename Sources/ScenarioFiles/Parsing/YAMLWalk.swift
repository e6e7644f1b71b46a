import TerritoryModel
import Yams

/// The walk from the nodes of the YAML library to values with their places: aliases are looked up
/// and counted, reserved characters put back, keys checked.
struct YAMLWalk {
  let source: Int
  let star: Unicode.Scalar
  let marked: [YAMLText.Mark: Unicode.Scalar]
  /// What anchors name, and how many values each holds.
  private var anchors: [String: (value: WrittenValue, size: Int)] = [:]
  private var count = 0
  private var isOverfull = false

  init(source: Int, star: Unicode.Scalar, marked: [YAMLText.Mark: Unicode.Scalar]) {
    self.source = source
    self.star = star
    self.marked = marked
  }

  mutating func value(_ node: Node, depth: Int, _ findings: inout Findings) -> WrittenValue? {
    let before = count
    guard take(1, at: spot(node), &findings) else { return nil }
    if depth > YAMLText.depthLimit {
      isOverfull = true
      findings.report(.tooDeep(limit: YAMLText.depthLimit), at: spot(node))
      return nil
    }
    var value: WrittenValue?
    switch node {
    case .scalar(let scalar): value = self.scalar(scalar, &findings)
    case .sequence(let sequence):
      checkTag(sequence.tag.description, spot(node), &findings)
      var items: [WrittenValue] = []
      for item in sequence {
        guard let item = self.value(item, depth: depth + 1, &findings) else { return nil }
        items.append(item)
      }
      value = WrittenValue(content: .list(items), spot: spot(node))
    case .mapping(let mapping):
      checkTag(mapping.tag.description, spot(node), &findings)
      guard let map = self.map(mapping, depth: depth, &findings) else { return nil }
      value = WrittenValue(content: .map(map), spot: spot(node))
    case .alias: value = nil  // The library resolves aliases, and here they are plain words.
    }
    if let name = node.anchor?.rawValue, let value { anchors[name] = (value, count - before) }
    return value
  }

  private mutating func map(
    _ mapping: Node.Mapping, depth: Int, _ findings: inout Findings
  ) -> WrittenMap? {
    var map = WrittenMap()
    for (keyNode, valueNode) in mapping {
      guard let value = self.value(valueNode, depth: depth + 1, &findings) else { return nil }
      guard case .scalar(let scalar) = keyNode else {
        findings.report(.keyNotText, at: spot(keyNode))
        continue
      }
      guard let key = key(scalar, &findings) else { continue }
      if let first = map.entry(key) {
        findings.report(
          .saidTwice(path: SettingPath([key]), firstLine: Int(first.spot.line)),
          at: spot(keyNode))
      } else {
        map.append(.init(key: key, spot: spot(keyNode), value: value))
      }
    }
    return map
  }

  private func key(_ scalar: Node.Scalar, _ findings: inout Findings) -> String? {
    var text = scalar.string
    if let mark = scalar.mark, let first = marked[.init(line: mark.line, column: mark.column)] {
      text.unicodeScalars.replaceSubrange(
        ..<text.unicodeScalars.index(after: text.startIndex), with: [first])
    }
    if scalar.style == .plain, text.unicodeScalars.first == star {
      let isAlone = text.unicodeScalars.dropFirst().first.map { $0 == "." } ?? true
      findings.report(isAlone ? .starNeedsQuotes : .keyNotText, at: spot(.scalar(scalar)))
      return nil
    }
    return restored(text)
  }

  private mutating func scalar(
    _ scalar: Node.Scalar, _ findings: inout Findings
  ) -> WrittenValue? {
    let spot = spot(.scalar(scalar))
    let isPlain = scalar.style == .plain
    if isPlain, scalar.string.unicodeScalars.first == star {
      let name = restored(String(scalar.string.unicodeScalars.dropFirst()))
      if let anchored = anchors[name] {
        // Counted before it is expanded; as a value of its own it is counted already.
        return take(anchored.size - 1, at: spot, &findings) ? anchored.value : nil
      }
      findings.report(name.isEmpty ? .starNeedsQuotes : .unknownAlias(name), at: spot)
      return WrittenValue(content: .scalar(.init(text: "*" + name, isPlain: false)), spot: spot)
    }
    // A text between quotes bears the tag of texts.
    checkTag(scalar.tag.description, spot, &findings)
    return WrittenValue(
      content: .scalar(.init(text: restored(scalar.string), isPlain: isPlain)), spot: spot)
  }

  private func checkTag(_ tag: String, _ spot: Spot, _ findings: inout Findings) {
    let ordinary = [
      "", "!", "tag:yaml.org,2002:str", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map",
    ]
    if !ordinary.contains(tag) { findings.report(.tagged(tag), at: spot) }
  }

  private func restored(_ text: String) -> String {
    guard text.unicodeScalars.contains(star) else { return text }
    var restored = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { restored.append(scalar == star ? "*" : scalar) }
    return String(restored)
  }

  /// Counts values; false once there are too many.
  private mutating func take(_ values: Int, at spot: Spot, _ findings: inout Findings) -> Bool {
    if isOverfull { return false }
    count += values
    guard count > YAMLText.valueLimit else { return true }
    isOverfull = true
    findings.report(.tooManyValues(limit: YAMLText.valueLimit), at: spot)
    return false
  }

  private func spot(_ node: Node) -> Spot {
    let mark = node.mark
    var length = 1
    if case .scalar(let scalar) = node {
      switch scalar.style {
      case .plain: length = scalar.string.count
      case .singleQuoted, .doubleQuoted: length = scalar.string.count + 2
      default: length = 1
      }
    }
    return Spot(
      source: source, line: mark?.line ?? 1, column: mark?.column ?? 1, length: length)
  }
}
