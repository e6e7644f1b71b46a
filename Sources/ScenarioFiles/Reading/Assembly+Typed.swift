import SourceText
import TerritoryModel

extension Assembly {
  /// The path and the value of a typed setting, and the place of the path.
  mutating func read(
    _ setting: SettingText, before: [String]
  ) -> (SettingPath, WrittenValue, Spot)? {
    let source = texts.count
    guard let path = typedPath(setting, source: source) else { return nil }
    let column = setting.path.unicodeScalars.count + 1
    guard let value = typedValue(setting.value, after: column, in: setting.text, source: source)
    else { return nil }
    return (
      SettingPath(before + path.components), value,
      Spot(source: source, line: 1, column: 1, length: setting.path.count)
    )
  }

  /// A value given for a typed path, as if it had been typed itself.
  mutating func read(
    _ value: WrittenValue, at path: SettingPath, typed: SettingText
  ) -> (SettingPath, WrittenValue, Spot) {
    let spot = Spot(source: texts.count, line: 1, column: 1, length: typed.path.count)
    texts.append(
      ReadText(name: .typed(typed), lines: SourceLines(Array(typed.text.utf8)), folder: nil))
    var value = value
    value.spot = spot
    return (path, value, spot)
  }

  private mutating func typedPath(_ setting: SettingText, source: Int) -> SettingPath? {
    let bytes = Array(setting.text.utf8)
    if let problem = TextCheck.text(bytes).problem, problem.cause != .emptyText {
      texts.append(ReadText(name: .typed(setting), lines: SourceLines(bytes), folder: nil))
      let before = String(decoding: bytes[..<problem.offset], as: UTF8.self)
      findings.report(
        problem.cause,
        at: Spot(
          source: source, line: 1, column: before.unicodeScalars.count + 1, length: 1))
      return nil
    }
    texts.append(ReadText(name: .typed(setting), lines: SourceLines(bytes), folder: nil))
    do {
      var path = try SettingPath(parsing: setting.path)
      if path.components.first == "parameters", path.components.count > 1 {
        path.components.removeFirst()
      }
      guard let first = path.components.first, !["extends", "rencontre"].contains(first) else {
        findings.report(
          .notSettable(setting.path),
          at: Spot(source: source, line: 1, column: 1, length: setting.path.count))
        return nil
      }
      return path
    } catch {
      let before = String(setting.path.prefix(error.offset))
      findings.report(
        .badPath(setting.path, error.reason),
        at: Spot(
          source: source, line: 1, column: before.unicodeScalars.count + 1, length: 1))
      return nil
    }
  }

  /// A typed value: a list or a map between brackets, and what stands between quotes, as YAML;
  /// anything else is taken as it was typed.
  private mutating func typedValue(
    _ text: String, after column: Int, in line: String, source: Int
  ) -> WrittenValue? {
    let blanks = text.prefix(while: \.isWhitespace)
    var word = text.dropFirst(blanks.count)
    while word.last?.isWhitespace == true { word.removeLast() }
    let isQuoted =
      word.count > 1 && word.first == word.last && (word.first == "\"" || word.first == "'")
    if word.first == "[" || word.first == "{" || isQuoted {
      return YAMLText.read(
        Array(line.utf8), source: source, skipping: column, findings: &findings)
    }
    return WrittenValue(
      content: .scalar(.init(text: String(word), isPlain: true, isTyped: true)),
      spot: Spot(
        source: source, line: 1, column: column + blanks.unicodeScalars.count + 1,
        length: word.count))
  }
}
