/// The list of what could stand at the cursor, in columns that fit the window.
public struct CompletionList: Sendable {
  /// What is listed.
  public var candidates: [CompletionOffer.Candidate]
  /// Words for how many candidates did not fit.
  public var remainder: @Sendable (Int) -> String
  /// Whether meanings are drawn fainter than candidates.
  public var usesColour: Bool

  /// A list; unless it is worded, the count of what did not fit reads "… +12" in every language.
  public init(
    _ candidates: [CompletionOffer.Candidate], usesColour: Bool = false,
    remainder: @escaping @Sendable (Int) -> String = { "… +\($0)" }
  ) {
    self.candidates = candidates
    self.usesColour = usesColour
    self.remainder = remainder
  }

  private static let gap = 2

  /// The rows of the list, none wider than `width` columns, at most `height` of them; the last one
  /// says how many candidates did not fit. Columns are read from top to bottom.
  public func rows(width: Int, height: Int) -> [String] {
    guard !candidates.isEmpty, width > 0, height > 0 else { return [] }
    let textWidth = min(candidates.map { ColumnWidth.of($0.text) }.max() ?? 0, width)
    let meaningWidth = candidates.map { ColumnWidth.of($0.meaning) }.max() ?? 0
    let cellWidth = textWidth + (meaningWidth > 0 ? Self.gap + meaningWidth : 0)
    let columns = max((width + 2 * Self.gap) / (cellWidth + 2 * Self.gap), 1)
    let needed = (candidates.count + columns - 1) / columns
    // A single row has no room for a count: it then shows nothing but candidates.
    let isCut = needed > height && height > 1
    let rowCount = isCut ? height - 1 : min(needed, height)
    let room = min(width - textWidth - Self.gap, meaningWidth)
    var rows: [String] = []
    for row in 0..<rowCount {
      var line = ""
      var owed = 0
      for column in 0..<columns {
        let index = column * rowCount + row
        guard index < candidates.count else { break }
        line += String(repeating: " ", count: owed)
        let (cell, used) = cell(candidates[index], textWidth: textWidth, meaningWidth: room)
        line += cell
        owed = cellWidth - used + 2 * Self.gap
      }
      rows.append(line)
    }
    if isCut {
      let rest = candidates.count - rowCount * columns
      rows.append(ColumnWidth.cut(remainder(rest), to: width))
    }
    return rows
  }

  /// One candidate with its meaning, and the columns it takes.
  private func cell(
    _ candidate: CompletionOffer.Candidate, textWidth: Int, meaningWidth: Int
  ) -> (String, Int) {
    let text = ColumnWidth.cut(candidate.text, to: textWidth)
    let used = ColumnWidth.of(text)
    // Less than this says nothing.
    guard meaningWidth >= 4, !candidate.meaning.isEmpty else { return (text, used) }
    let meaning = ColumnWidth.cut(candidate.meaning, to: meaningWidth)
    let padding = String(repeating: " ", count: textWidth - used + Self.gap)
    let shown = usesColour ? "\u{1B}[2m" + meaning + "\u{1B}[22m" : meaning
    return (text + padding + shown, textWidth + Self.gap + ColumnWidth.of(meaning))
  }
}
