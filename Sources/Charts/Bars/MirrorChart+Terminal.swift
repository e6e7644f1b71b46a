import SourceText

extension MirrorChart: Picture {
  /// The lines of the chart. Words stand left of the bars, or above them where the page is narrow.
  public func lines(width: Int, height: Int = 24, style: TerminalStyle = .plain) -> [String] {
    let layout = Layout(self, width: max(width, 24), style: style)
    // From the boldest to the plainest; the last one is taken even when it is too high.
    let choices = [(4, 1), (3, 1), (2, 1), (2, 0), (1, 0)]
    for (thickness, gap) in choices {
      let lines = lines(layout, thickness: thickness, gap: gap)
      if lines.count <= height || thickness == 1 { return lines }
    }
    return []
  }

  /// How the columns of the page are shared.
  private struct Layout {
    var width: Int
    /// Columns of the labels; none: labels stand above their bars.
    var labels: Int
    var texts: Int
    var strip: BarStrip

    init(_ chart: MirrorChart, width: Int, style: TerminalStyle) {
      let bars = chart.groups.flatMap(\.bars)
      let names = bars.map { DisplayWidth.of($0.label) + 2 }.max() ?? 0
      self.width = width
      texts = min(bars.map { DisplayWidth.of($0.text) }.max() ?? 0, width / 3)
      // Beside thick bars a label has room for a second line.
      let isBeside = width >= 64
      labels = isBeside ? min(names, max(width * 3 / 10, 24)) : 0
      let room = width - texts - (isBeside ? labels + 2 : 0) - (texts > 0 ? 2 : 0)
      // An odd number of cells, so that zero is in the middle of a scale that is even.
      let columns = min(room - (room + 1) % 2, 121)
      strip = BarStrip(axis: chart.scale, columns: max(columns, 9), style: style)
    }

    /// The column of the first cell of the bars.
    var start: Int { labels > 0 ? labels + 2 : 0 }
    var style: TerminalStyle { strip.style }
  }

  private func lines(_ layout: Layout, thickness: Int, gap: Int) -> [String] {
    var lines =
      title.isEmpty
      ? []
      : TextLayout.wrapped(title, to: layout.width)
        .map(layout.style.strong)
    for group in groups {
      lines += TextLayout.wrapped(group.label, to: layout.width).map(layout.style.strong)
      for (number, bar) in group.bars.enumerated() {
        if number > 0, gap > 0 { lines.append(line(layout, "", layout.strip.blank, "")) }
        lines += rows(bar, number, layout, thickness: thickness)
      }
      if !group.note.isEmpty {
        lines += TextLayout.wrapped(group.note, to: layout.width, indent: 2, firstIndent: 2)
      }
    }
    lines += scaleLines(layout)
    if showsIntervals {
      let sample = BarStrip.intervalSample(layout.style)
      lines += TerminalLegend(entries: [(sample, 3, intervalLabel)]).lines(width: layout.width)
    }
    return lines
  }

  private func rows(_ bar: Bar, _ number: Int, _ layout: Layout, thickness: Int) -> [String] {
    let fill = BarStrip.Fill.of(number)
    let strip = layout.strip
    let labels = TextLayout.wrapped(
      bar.label, to: layout.labels > 0 ? layout.labels : layout.width, indent: 2, firstIndent: 2)
    let isBeside = layout.labels > 0
    let height = isBeside ? max(thickness, labels.count) : thickness
    let rows = (0..<height).map { row in
      var cells =
        row < thickness ? strip.bar(bar.value, fill: fill, ink: .series(number)) : strip.blank
      if row == thickness - 1 { strip.draw(bar.interval, around: bar.value, over: &cells) }
      return line(
        layout, isBeside && row < labels.count ? labels[row] : "", cells, row == 0 ? bar.text : "")
    }
    return isBeside ? rows : labels + rows
  }

  private func line(_ layout: Layout, _ label: String, _ cells: CellRow, _ text: String) -> String {
    let label = TextLayout.padded(label, to: layout.start)
    let text = TextLayout.truncated(text, to: layout.texts)
    return TextLayout.trimmed(
      label + cells.text(layout.style)
        + (layout.texts > 0 ? "  " + TextLayout.padded(text, to: layout.texts, .right) : ""))
  }

  /// The scale under the bars, and what its ends mean.
  private func scaleLines(_ layout: Layout) -> [String] {
    let strip = layout.strip
    var rule = CellRow(columns: strip.columns)
    for cell in 0..<strip.columns { rule.put(layout.style.glyph("─", "-"), at: cell) }
    rule.put(layout.style.glyph("┴", "+"), at: strip.zero)
    var numbers = CellRow(columns: strip.columns)
    for tick in scale.ticks {
      let length = DisplayWidth.of(tick.text)
      let place = Int((scale.clampedPosition(tick.value) * Double(strip.columns - 1)).rounded())
      let start = min(max(place - length / 2, 0), max(strip.columns - length, 0))
      if numbers.isBlank(max(start - 1, 0)..<min(start + length + 1, strip.columns)) {
        numbers.write(tick.text, at: start)
      }
    }
    let before = TextLayout.spaces(layout.start)
    var lines = [rule, numbers].map {
      TextLayout.trimmed(before + $0.text(layout.style))
    }
    if !(ends.low + ends.high).isEmpty {
      let room = strip.columns / 2 - 2
      var words = CellRow(columns: strip.columns)
      let low = TextLayout.truncated(ends.low, to: room)
      let high = TextLayout.truncated(ends.high, to: room)
      words.write(layout.style.glyph("←", "<") + " " + low, at: 0)
      words.write(
        high + " " + layout.style.glyph("→", ">"), at: strip.columns - DisplayWidth.of(high) - 2)
      lines.append(TextLayout.trimmed(before + words.text(layout.style)))
    }
    return lines
  }
}
