import SourceText

/// The rule under a picture on a terminal, with its ticks and their labels.
struct TerminalAxis {
  var axis: Axis
  /// The column of the first cell of the picture; the corner stands before it.
  var start: Int
  /// Cells of the picture.
  var columns: Int
  var style: TerminalStyle

  /// The cell of a value; nothing outside the range.
  func column(of value: Double) -> Int? {
    let place = axis.position(value)
    guard (0...1).contains(place) else { return nil }
    return Int((place * Double(columns - 1)).rounded())
  }

  /// The rule, the labels of the ticks where they do not touch, and the label of the axis.
  func lines() -> [String] {
    var rule = Array(repeating: style.glyph("─", "-"), count: columns)
    var labels = ""
    var used = 0
    for tick in axis.ticks {
      guard let column = column(of: tick.value) else { continue }
      rule[column] = style.glyph("┬", "+")
      let text = TextLayout.truncated(tick.text, to: start + columns)
      let length = DisplayWidth.of(text)
      let place = min(max(0, start + column - length / 2), start + columns - length)
      guard place >= used + (used > 0 ? 1 : 0) else { continue }
      labels += TextLayout.spaces(place - used) + text
      used = place + length
    }
    var lines = [TextLayout.spaces(start - 1) + style.glyph("└", "+") + rule.joined()]
    if !labels.isEmpty { lines.append(labels) }
    if !axis.label.isEmpty {
      let label = TextLayout.truncated(axis.label, to: columns)
      lines.append(
        TextLayout.trimmed(
          TextLayout.spaces(start) + TextLayout.padded(label, to: columns, .centre)))
    }
    return lines
  }
}

/// Marks and what they mean, as many to a line as there is room for.
struct TerminalLegend {
  /// Entries: the mark as it is written, its columns, and its meaning.
  var entries: [(mark: String, columns: Int, label: String)]

  func lines(width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for (mark, length, label) in entries {
      let entry = DisplayWidth.of(label) + length + 1
      let parts = TextLayout.wrapped(label, to: max(width - length - 1, 8))
      if entry > width, let first = parts.first {
        if used > 0 { lines.append(line) }
        lines.append(mark + " " + first)
        lines += parts.dropFirst().map { TextLayout.spaces(length + 1) + $0 }
        line = ""
        used = 0
        continue
      }
      if used > 0, used + 3 + entry > width {
        lines.append(line)
        line = ""
        used = 0
      }
      line += (used > 0 ? "   " : "") + mark + " " + label
      used += (used > 0 ? 3 : 0) + entry
    }
    return used > 0 ? lines + [line] : lines
  }
}
