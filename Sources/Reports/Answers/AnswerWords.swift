import Charts
import Exploration
import SourceText
import TerritoryModel
import Wording

/// The words that the reports on answers share, in the language of a page.
struct AnswerWords {
  let page: Page

  init(_ page: Page) { self.page = page }

  var language: Language { page.language }
  var numbers: NumberWording { NumberWording(language) }
  var measures: MeasureWording { MeasureWording(language) }
  var looks: LookWording { LookWording(language) }
  var branches: BranchWording { BranchWording(language) }
  var settings: SettingWording { SettingWording(language) }

  func fixed(_ text: AnswerText) -> String { text.text[language] }

  func labelled(_ label: String, _ text: String) -> String {
    Typography.labelled(label, text, in: language)
  }

  /// The short form of the first reservation, once beside every result.
  var noBaseline: Document.Block { .note(fixed(.noBaseline)) }

  /// What a scenario is called.
  func title(_ scenario: Scenario) -> String { SafeText.showing(scenario.name) }

  /// What can be typed next, in the language of the page.
  func hint(_ lines: [HintWord]...) -> Document.Block {
    .hint(HintWording.next(lines, in: language))
  }

  /// The programme in a line.
  func programme(_ scenario: Scenario) -> String {
    labelled(fixed(.programme), RunWording(language).programme(scenario.programme) + ".")
  }

  /// The weeks as an axis.
  func weekAxis(_ weeks: ClosedRange<Int>) -> Axis {
    WeekAxis.axis(weeks, label: fixed(.weeksAxis), numbers: numbers)
  }
}

/// Weeks in steps that people count in: quarters, half-years, years.
enum WeekAxis {
  static func axis(_ weeks: ClosedRange<Int>, label: String, numbers: NumberWording) -> Axis {
    let length = weeks.upperBound - weeks.lowerBound
    let step = [1, 2, 4, 13, 26, 52, 104, 260, 520].first { length / $0 <= 8 } ?? 5_200
    let first = (weeks.lowerBound + step - 1) / step * step
    let ticks = stride(from: first, through: weeks.upperBound, by: step).map {
      Axis.Tick(Double($0), numbers.whole($0))
    }
    return Axis(
      label: label, range: Double(weeks.lowerBound)...Double(weeks.upperBound), ticks: ticks)
  }
}
