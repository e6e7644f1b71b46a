import SourceText
import TerritoryModel

/// Mistakes as they are found, before their places are looked up.
struct Findings: Sendable {
  private(set) var all: [Finding] = []

  struct Finding: Sendable, Hashable {
    var cause: MistakeCause
    var spot: Spot?
  }

  /// More mistakes than this are not kept: a file of nothing but mistakes must not fill memory.
  private static let limit = 100_000

  var hasErrors: Bool { all.contains { !$0.cause.isWarning } }

  mutating func report(_ cause: MistakeCause, at spot: Spot?) {
    if all.count < Self.limit { all.append(Finding(cause: cause, spot: spot)) }
  }

  mutating func expect(_ expectation: Expectation, insteadOf value: WrittenValue) {
    report(.wrongKind(expectation, found: value.found), at: value.spot)
  }
}

/// A text that was read, with what is needed to speak about it.
struct ReadText: Sendable {
  var name: SourceName
  var lines: SourceLines
  /// The folder of the file, when it is one.
  var folder: String?
}

extension [ReadText] {
  /// The place that a finding speaks of, in characters.
  func span(_ spot: Spot) -> SourceSpan {
    SourceSpan(
      self[Int(spot.source)].lines.position(line: Int(spot.line), scalarColumn: Int(spot.column)),
      length: Int(spot.length))
  }

  /// Findings as mistakes, in the order of the texts, each said once; the first ones with their
  /// line.
  func mistakes(_ findings: [Findings.Finding]) -> [Mistake] {
    var seen: Set<Findings.Finding> = []
    let ordered = findings.enumerated().filter { seen.insert($0.element).inserted }.sorted {
      key($0.element, $0.offset) < key($1.element, $1.offset)
    }
    return ordered.enumerated().map { rank, found in
      guard let spot = found.element.spot else { return Mistake(found.element.cause) }
      let text = self[Int(spot.source)]
      // What has no readable line has no place in it either.
      if found.element.cause.isOfWholeText {
        return Mistake(found.element.cause, source: text.name)
      }
      let span = span(spot)
      var mistake = Mistake(found.element.cause, source: text.name, span: span)
      if rank < ScenarioMistakes.shown {
        mistake.excerpt = SourceExcerpt(
          line: text.lines[span.start.line], column: span.start.column, length: span.length)
      }
      return mistake
    }
  }

  private func key(_ finding: Findings.Finding, _ rank: Int) -> (Int32, Int32, Int32, Int) {
    guard let spot = finding.spot else { return (-1, 0, 0, rank) }
    return (spot.source, spot.line, spot.column, rank)
  }
}
