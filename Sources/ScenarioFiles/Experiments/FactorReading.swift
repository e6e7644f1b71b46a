import SourceText
import TerritoryModel

/// Reads factors as people type them: `contact.rate 0.05..0.5`, `contact.rate 0.1,0.2,0.3`, or a path
/// alone for its plausible range.
public enum FactorReading {
  /// A factor from its words.
  ///
  /// - Parameters:
  ///   - text: The path and the levels, without the quotes that protected them in the command; no
  ///     value, or the word `plausible`: the plausible range.
  ///   - scenario: The scenario in which the path leads somewhere.
  /// - Returns: The factor, and what deserves a look: levels outside the plausible range.
  /// - Throws: What is wrong, with places; the item of each is 0.
  public static func factor(
    _ text: SettingText, in scenario: Scenario
  ) throws(EditMistakes) -> (factor: Factor, warnings: [EditMistake]) {
    var typed = TypedFactor(text, scenario)
    let factor = typed.read()
    let mistakes = typed.mistakes
    guard let factor, mistakes.errors.isEmpty else { throw EditMistakes(mistakes.errors) }
    return (factor, mistakes.warnings)
  }

  /// Whether a path leads to something that can take levels: a number, a word among a few, a week.
  public static func canVary(_ path: SettingPath, in scenario: Scenario) -> Bool {
    guard case .success(.some) = FactorSubject.at(path, in: scenario) else { return false }
    return true
  }

  /// Several factors, each path said once.
  ///
  /// - Throws: What is wrong, with places; the item of a place is that of `texts`.
  public static func factors(
    _ texts: [SettingText], in scenario: Scenario
  ) throws(EditMistakes) -> (factors: [Factor], warnings: [EditMistake]) {
    var factors: [Factor] = []
    var errors: [EditMistake] = []
    var warnings: [EditMistake] = []
    for (item, text) in texts.enumerated() {
      do {
        let read = try factor(text, in: scenario)
        if factors.contains(where: { $0.path == read.factor.path }) {
          errors.append(
            EditMistake(
              .saidTwice(path: read.factor.path, firstLine: nil),
              at: .init(item: item, part: .path, offset: 0, length: text.path.count)))
        } else {
          factors.append(read.factor)
        }
        warnings += read.warnings.map { $0.ofItem(item) }
      } catch {
        errors += error.mistakes.map { $0.ofItem(item) }
      }
    }
    guard errors.isEmpty else { throw EditMistakes(errors) }
    return (factors, warnings)
  }
}

extension EditMistake {
  /// The mistake as one of another item of the list.
  fileprivate func ofItem(_ item: Int) -> EditMistake {
    var mistake = self
    mistake.place?.item = item
    return mistake
  }
}

/// One factor while it is read.
private struct TypedFactor {
  let text: SettingText
  let scenario: Scenario
  var values: ScenarioDecoder

  init(_ text: SettingText, _ scenario: Scenario) {
    self.text = text
    self.scenario = scenario
    values = ScenarioDecoder(WrittenMap(), name: "") { _, _, _ in nil }
    values.scenario = scenario
  }

  mutating func read() -> Factor? {
    var path: SettingPath
    do {
      path = try SettingPath(parsing: text.path)
    } catch {
      values.findings.report(
        .badPath(text.path, error.reason), at: spot(error.offset, 1))
      return nil
    }
    if path.components.first == "parameters", path.components.count > 1 {
      path.components.removeFirst()
    }
    switch FactorSubject.at(path, in: scenario) {
    case .failure(let fault):
      values.findings.report(fault.cause, at: spot(0, text.path.count))
      return nil
    case .success(let subject):
      guard let subject, let levels = levels(of: subject) else { return nil }
      return Factor(path, levels, isWhole: subject.bounds.isWhole)
    }
  }

  private mutating func levels(of subject: FactorSubject) -> Factor.Levels? {
    let reading = LevelReading(subject)
    let word = text.value.drop(while: \.isWhitespace)
    let start = text.path.count + 1
    let whole = spot(start, max(1, text.value.count))
    guard !word.isEmpty, word != "plausible" else {
      return reading.plausible(word.isEmpty ? spot(0, text.path.count) : whole, &values)
    }
    if let dots = text.value.firstRange(of: "..") {
      let low = part(text.value[..<dots.lowerBound], at: start)
      let offset = text.value.distance(from: text.value.startIndex, to: dots.upperBound)
      let high = part(text.value[dots.upperBound...], at: start + offset)
      return reading.range(low, high, whole, &values)
    }
    var offset = start
    let items = text.value.split(separator: ",", omittingEmptySubsequences: false).map { item in
      defer { offset += item.count + 1 }
      return part(item, at: offset)
    }
    return reading.list(items, whole, &values)
  }

  /// A typed value without the blanks around it.
  private func part(_ text: Substring, at offset: Int) -> WrittenValue {
    let blanks = text.prefix(while: \.isWhitespace).count
    var word = text.dropFirst(blanks)
    while word.last?.isWhitespace == true { word.removeLast() }
    return WrittenValue(
      content: .scalar(.init(text: String(word), isPlain: true, isTyped: !word.isEmpty)),
      spot: spot(offset + blanks, max(1, word.count)))
  }

  private func spot(_ offset: Int, _ length: Int) -> Spot {
    // In scalars, as every spot; what is typed is one line.
    let line = text.text
    let before = line.prefix(offset).unicodeScalars.count
    return Spot(source: 0, line: 1, column: before + 1, length: length)
  }

  /// What is wrong, and what deserves a look.
  var mistakes: (errors: [EditMistake], warnings: [EditMistake]) {
    let texts = [
      ReadText(name: .typed(text), lines: SourceLines(Array(text.text.utf8)), folder: nil)
    ]
    func edits(_ findings: [Findings.Finding]) -> [EditMistake] {
      texts.mistakes(findings).map { EditMistake($0, among: [text]) }
    }
    return (
      edits(values.findings.all.filter { !$0.cause.isWarning }),
      edits(values.findings.all.filter(\.cause.isWarning))
    )
  }
}
