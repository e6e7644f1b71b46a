import Charts
import SourceText
import TerritoryModel
import Wording

/// The scenarios that can be run by name.
public struct ScenarioListing: Sendable {
  /// The scenarios, each under the name that runs it.
  public var scenarios: [(name: String, scenario: Scenario)]
  /// The language of the reader.
  public var language: Language

  /// A listing.
  public init(_ scenarios: [(name: String, scenario: Scenario)], language: Language) {
    self.scenarios = scenarios
    self.language = language
  }

  /// The listing for a page of some columns, its last line ended.
  public func text(width: Int = 80, style: TerminalStyle = .plain) -> String {
    let numbers = NumberWording(language)
    let columns: [TextTable.Column] = [
      .init(ListingText.name.text[language]),
      .init(ListingText.people.text[language], .right),
      .init(ListingText.zonesColumn.text[language], .right),
      .init(ListingText.summary.text[language], wraps: true),
    ]
    let rows = scenarios.map { name, scenario in
      [
        name, numbers.whole(scenario.population), numbers.whole(scenario.zones.count),
        SafeText.showing(scenario.summary[language]),
      ]
    }
    let lines = TextTable(columns: columns, rows: rows)
      .lines(width: min(width, 120), style: style)
    return (lines + ["", ListingText.runOne.text[language]]).joined(separator: "\n") + "\n"
  }
}
