import SourceText
import TerritoryModel

extension Assembly {
  /// Lays settings over a scenario, one after the other, then what other options of the program set.
  mutating func apply(
    _ settings: [LaidSetting], options: [OptionSetting] = [], to map: WrittenMap
  ) -> WrittenMap {
    var map = map
    // All settings as one text, in which no path may stand twice.
    var all = Layer()
    var places: [SettingPath: Spot] = [:]
    for setting in settings {
      guard let (path, value, spot) = read(setting) else { continue }
      var said = findings
      let count = findings.all.count
      all.add(value, at: path, spot: spot, findings: &said)
      let isTwice = said.all.dropFirst(count).contains {
        if case .saidTwice = $0.cause { true } else { false }
      }
      findings = said
      if isTwice { continue }
      places[path] = places[path] ?? spot
      map = lay(value, at: path, spot, over: map)
    }
    for option in options {
      let text = option.text
      guard let (path, value, spot) = read(text, named: .option(option.name)) else { continue }
      if let place = places[path] {
        findings.report(.saidByOption(path: path, option: option.name), at: place)
      } else {
        map = lay(value, at: path, spot, over: map)
      }
    }
    return map
  }

  private mutating func read(_ setting: LaidSetting) -> (SettingPath, WrittenValue, Spot)? {
    switch setting {
    case .line(let text): read(text, named: .setting(text))
    case .typed(let text, let before): read(text, before: before)
    case .given(let value, let path, let typed): read(value, at: path, typed: typed)
    }
  }

  private mutating func lay(
    _ value: WrittenValue, at path: SettingPath, _ spot: Spot, over map: WrittenMap
  ) -> WrittenMap {
    // What is wrong with the layer itself was told when it was laid over the other settings.
    var told = Findings()
    var layer = Layer()
    layer.add(value, at: path, spot: spot, findings: &told)
    return merge(layer.map, onto: map)
  }

  /// The path and the value of a setting, and the place of the path.
  private mutating func read(
    _ setting: String, named name: SourceName
  ) -> (SettingPath, WrittenValue, Spot)? {
    let source = texts.count
    if setting.allSatisfy(\.isWhitespace) {
      texts.append(ReadText(name: name, lines: SourceLines(Array(setting.utf8)), folder: nil))
      findings.report(
        .settingWithoutValue(""), at: Spot(source: source, line: 1, column: 1, length: 0))
      return nil
    }
    guard let bytes = check(Array(setting.utf8), name, folder: nil),
      let (path, spot, sign) = path(of: setting, source: source)
    else { return nil }
    let count = findings.all.count
    guard
      let value = YAMLText.read(bytes, source: source, skipping: sign + 1, findings: &findings)
    else {
      if findings.all.count == count { findings.report(.settingWithoutValue(setting), at: spot) }
      return nil
    }
    return (path, value, spot)
  }

  /// The path of a setting and its place; then how many scalars come before the `=`.
  private mutating func path(
    of setting: String, source: Int
  ) -> (SettingPath, Spot, sign: Int)? {
    let scalars = Array(setting.unicodeScalars)
    func spot(_ start: Int, _ length: Int) -> Spot {
      Spot(source: source, line: 1, column: start + 1, length: length)
    }
    func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }
    var isQuoted = false
    let sign = scalars.firstIndex { scalar in
      if scalar == "\"" { isQuoted.toggle() }
      return scalar == "=" && !isQuoted
    }
    let start = scalars.firstIndex { !isBlank($0) } ?? 0
    guard let sign, sign > start else {
      findings.report(.settingWithoutValue(setting), at: spot(0, setting.count))
      return nil
    }
    let end = (scalars[..<sign].lastIndex { !isBlank($0) } ?? start) + 1
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars[start..<end])
    do {
      var path = try SettingPath(parsing: text)
      if path.components.first == "parameters" { path.components.removeFirst() }
      guard let first = path.components.first, !["extends", "rencontre"].contains(first) else {
        findings.report(.notSettable(text), at: spot(start, text.count))
        return nil
      }
      return (path, spot(start, text.count), sign)
    } catch {
      findings.report(.badPath(text, error.reason), at: spot(start + error.offset, 1))
      return nil
    }
  }
}
