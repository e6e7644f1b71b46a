import Charts
import Experiments
import TerritoryModel
import Wording

/// The validation suite, line by line: published or expected value, ours, tolerance, verdict.
public struct ValidationReport: Sendable {
  /// The lines of the suite.
  public var outcomes: [ValidationOutcome]
  /// The language of the reader.
  public var language: Language

  /// A report on outcomes.
  public init(_ outcomes: [ValidationOutcome], language: Language) {
    self.outcomes = outcomes
    self.language = language
  }

  /// Whether every line passes.
  public var passes: Bool { outcomes.allSatisfy(\.passes) }

  /// The report for a page of some columns, its last line ended.
  public func text(width: Int = 80, style: TerminalStyle = .plain) -> String {
    let words = ValidationWording(language)
    let page = min(width, 120)
    var lines: [String] = []
    // Figures of one source stand under it, in one table.
    for group in groups {
      guard let first = group.first else { continue }
      lines += TextLayout.wrapped(words.origin(first.check), to: page).map(style.strong)
      lines += table(group, words).lines(width: page, indent: 2, style: style) + [""]
    }
    let passed = outcomes.count(where: \.passes)
    lines.append(words.summary(passed: passed, of: outcomes.count))
    return lines.joined(separator: "\n") + "\n"
  }

  private var groups: [[ValidationOutcome]] {
    outcomes.reduce(into: []) { groups, outcome in
      if let last = groups.last?.last?.check, last.section == outcome.check.section,
        last.source == outcome.check.source
      {
        groups[groups.count - 1].append(outcome)
      } else {
        groups.append([outcome])
      }
    }
  }

  private func table(_ group: [ValidationOutcome], _ words: ValidationWording) -> TextTable {
    let columns = words.columns.enumerated().map { place, name in
      TextTable.Column(name, (1...3).contains(place) ? .right : .left, wraps: place == 0)
    }
    return TextTable(
      columns: columns,
      rows: group.map { outcome in
        let rule = words.rule(outcome.rule)
        return [
          words.title(outcome.check), rule.expected, words.found(outcome.found), rule.tolerance,
          (outcome.passes ? "✓ " : "✗ ") + words.verdict(outcome.passes),
        ]
      })
  }
}
