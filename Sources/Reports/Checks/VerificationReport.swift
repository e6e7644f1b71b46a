import Charts
import Experiments
import SourceText
import TerritoryModel
import Wording

/// The hashes of one run made in several ways, which must be the same.
public struct VerificationReport: Sendable {
  /// What was verified.
  public var verification: Verification
  /// The scenario's name, as it was asked for.
  public var scenario: String
  /// The language of the reader.
  public var language: Language

  /// A report on a verification.
  public init(_ verification: Verification, scenario: String, language: Language) {
    self.verification = verification
    self.scenario = scenario
    self.language = language
  }

  /// The report for a page of some columns, its last line ended.
  public func text(width: Int = 80, style: TerminalStyle = .plain) -> String {
    let words = CheckWording(language)
    let title = words.verified(
      scenario: SafeText.showing(scenario), replicate: verification.replicate,
      weeks: verification.weeks, ways: verification.rows.count)
    let lines =
      TextLayout.wrapped(title, to: width).map(style.strong)
      + table.lines(width: width, indent: 2, style: style)
      + TextLayout.wrapped(words.verification(isIdentical: verification.isIdentical), to: width)
    return lines.joined(separator: "\n") + "\n"
  }

  /// One row for each way of running.
  var table: TextTable {
    let words = CheckWording(language)
    let numbers = NumberWording(language)
    return TextTable(
      columns: words.verificationColumns.enumerated().map { place, name in
        TextTable.Column(name, place == 0 ? .right : .left)
      },
      rows: verification.rows.map { row in
        [numbers.whole(row.threads)]
          + [row.isBackward, row.isObserved, row.isResumed].map(words.answer)
          + [Provenance.hexadecimal(row.hash)]
      })
  }
}
