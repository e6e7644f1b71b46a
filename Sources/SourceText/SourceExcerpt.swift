/// A line of a text with a mark under a stretch of it.
///
///     contact.rate: 0,3
///                   ^^^
///
/// The mark stands under the right characters whatever the line holds: tabs are shown as two spaces,
/// wide characters count two columns, combining ones none. A long line is cut around the mark, with
/// an ellipsis where something is missing.
public struct SourceExcerpt: Sendable, Hashable {
  /// The line as shown: safe for a terminal, cut when long.
  public let line: String
  /// Spaces, then one `^` per column of the stretch.
  public let mark: String

  /// A line and the stretch of it to mark; a stretch outside the line is moved to its end.
  ///
  /// - Parameters:
  ///   - line: The line, without its end.
  ///   - column: The first character of the stretch, from 1.
  ///   - length: The number of characters of the stretch.
  ///   - width: The most columns that the line may take.
  public init(line: String, column: Int, length: Int, width: Int = 100) {
    // Far from the mark nothing is shown: a line of megabytes is not looked at whole.
    let skipped = max(0, column - 1 - width)
    let near = line.dropFirst(skipped).prefix(3 * width)
    let cells = near.map(Self.cell)
    let isCutAfter = near.endIndex < line.endIndex
    let start = min(max(column - 1 - skipped, 0), cells.count)
    let end = min(start + max(length, 1), cells.count)
    let window = Self.window(cells, around: start..<max(start, end), width: max(width, 20))
    let head = skipped + window.lowerBound > 0 ? "…" : ""
    let tail = isCutAfter || window.upperBound < cells.count ? "…" : ""
    let markEnd = min(end, window.upperBound)
    self.line = head + cells[window].joined() + tail
    let before = cells[window.lowerBound..<start].joined()
    let under = start < markEnd ? cells[start..<markEnd].joined() : ""
    mark =
      String(repeating: " ", count: DisplayWidth.of(head) + DisplayWidth.of(before))
      + String(repeating: "^", count: max(1, DisplayWidth.of(under)))
  }

  private static func cell(_ character: Character) -> String {
    character == "\t" ? "  " : SafeText.showing(String(character))
  }

  /// The characters to show: everything when it fits, else the stretch with what fits around it, a
  /// third of the room before it.
  private static func window(
    _ cells: [String], around marked: Range<Int>, width: Int
  ) -> Range<Int> {
    let widths = cells.map { DisplayWidth.of($0) }
    guard widths.reduce(0, +) > width else { return 0..<cells.count }
    var lower = marked.lowerBound
    var room = (width - 2) / 3
    while lower > 0, widths[lower - 1] <= room {
      lower -= 1
      room -= widths[lower]
    }
    var upper = lower
    room = width - 2
    while upper < cells.count, widths[upper] <= room {
      room -= widths[upper]
      upper += 1
    }
    while lower > 0, widths[lower - 1] <= room {
      lower -= 1
      room -= widths[lower]
    }
    return lower..<max(upper, marked.lowerBound)
  }
}
