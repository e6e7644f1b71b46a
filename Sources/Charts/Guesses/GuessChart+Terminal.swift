import SourceText

extension GuessChart: Picture {
  /// The lines of the chart: a row for each guess; where there are more than the height has room for,
  /// the guesses are piled up over the axis and only those with a note or nearest keep their row. For
  /// projectors (blocks) rows stand apart where there is room.
  public func lines(width: Int, height: Int = 24, style: TerminalStyle = .plain) -> [String] {
    let width = max(width, 24)
    if style.glyphs == .blocks {
      let airy = lines(
        guesses, piled: [], width: width, height: height, gap: 1, style: style)
      if airy.count <= height { return airy }
    }
    let whole = lines(guesses, piled: [], width: width, height: height, style: style)
    if whole.count <= height { return whole }
    let told = guesses.filter { $0.isNearest || !$0.note.isEmpty }
    return lines(told, piled: guesses, width: width, height: height, style: style)
  }

  private func lines(
    _ told: [Guess], piled: [Guess], width: Int, height: Int, gap: Int = 0,
    style: TerminalStyle
  ) -> [String] {
    let labels = columns((told.map(\.label)) + [outcome?.label ?? ""], atMost: width * 3 / 10)
    let words = columns(
      told.map { self.words($0) } + [outcome?.text ?? ""],
      atMost: max(width * 3 / 10, width - labels - 28))
    let cells = max(width - labels - 2 - (words > 0 ? words + 2 : 0), 10)
    let axis = TerminalAxis(axis: self.axis, start: labels + 2, columns: cells, style: style)
    func line(_ label: String, _ cells: CellRow, _ text: String, isStrong: Bool = false) -> String {
      let label = TextLayout.padded(TextLayout.truncated(label, to: labels), to: labels)
      let text = text.isEmpty ? "" : "  " + TextLayout.truncated(text, to: words)
      return TextLayout.trimmed(
        (isStrong ? style.strong(label) : label) + " " + style.glyph("│", "|")
          + cells.text(style) + (isStrong ? style.strong(text) : text))
    }
    var before = title.isEmpty ? [] : TextLayout.wrapped(title, to: width).map(style.strong)
    before += legend(width: width, style: style)
    var after: [String] = []
    if let outcome {
      before.append(line(outcome.label, background(axis, isOutcome: true), outcome.text))
    }
    for guess in told {
      var row = background(axis)
      put(guess, axis, on: &row)
      if gap > 0 { after.append(line("", background(axis), "")) }
      after.append(line(guess.label, row, self.words(guess), isStrong: guess.isNearest))
    }
    after += axis.lines()
    let room = max(height - before.count - after.count, 3)
    return before + pile(piled, axis, rows: room).map { line("", $0, "") } + after
  }

  private func columns(_ texts: [String], atMost limit: Int) -> Int {
    min(texts.map(DisplayWidth.of).max() ?? 0, limit)
  }

  private func legend(width: Int, style: TerminalStyle) -> [String] {
    guard let outcome else { return [] }
    var entries: [(mark: String, columns: Int, label: String)] = []
    if outcome.band != nil, !outcome.bandLabel.isEmpty {
      entries.append((style.glyph("░░", ".."), 2, outcome.bandLabel))
    }
    if !outcome.meanLabel.isEmpty { entries.append((style.glyph("┃", "|"), 1, outcome.meanLabel)) }
    return TerminalLegend(entries: entries).lines(width: width)
  }

  /// A row with the band and the mean, thicker in that of the outcome.
  private func background(_ axis: TerminalAxis, isOutcome: Bool = false) -> CellRow {
    var row = CellRow(columns: axis.columns)
    guard let outcome else { return row }
    if let band = outcome.band {
      let glyph = isOutcome ? axis.style.glyph("▒", "=") : axis.style.glyph("░", ".")
      for column in cell(band.lowerBound, axis)...cell(band.upperBound, axis) {
        row.put(glyph, at: column, .faintSeries(0))
      }
    }
    if self.axis.range.contains(outcome.mean) {
      row.put(axis.style.glyph("┃", "|"), at: cell(outcome.mean, axis), .series(0))
    }
    return row
  }

  /// The cell of a value, kept within the ends.
  private func cell(_ value: Double, _ axis: TerminalAxis) -> Int {
    Int((self.axis.clampedPosition(value) * Double(axis.columns - 1)).rounded())
  }

  /// A guess; an arrow at the end for one beyond the axis.
  private func put(_ guess: Guess, _ axis: TerminalAxis, on row: inout CellRow) {
    let place = self.axis.position(guess.value)
    guard !place.isNaN else { return }
    let glyph =
      place < 0
      ? axis.style.glyph("◀", "<")
      : place > 1
        ? axis.style.glyph("▶", ">")
        : guess.isNearest ? axis.style.glyph("◆", "@") : axis.style.glyph("●", "o")
    row.put(glyph, at: cell(guess.value, axis), .strong)
  }

  /// Guesses piled up, one mark each; where a pile is higher than the rows its count stands on top.
  private func pile(_ guesses: [Guess], _ axis: TerminalAxis, rows: Int) -> [CellRow] {
    guard !guesses.isEmpty else { return [] }
    var piles: [Int: Int] = [:]
    let wanted = Dictionary(grouping: guesses) { cell($0.value, axis) }.values.map(\.count).max()
    let height = min(wanted ?? 1, rows)
    var cells = (0..<height).map { _ in background(axis) }
    for guess in guesses where !guess.value.isNaN {
      let column = cell(guess.value, axis)
      let level = piles[column, default: 0]
      piles[column] = level + 1
      if level < height { put(guess, axis, on: &cells[height - 1 - level]) }
    }
    for (column, count) in piles.sorted(by: { $0.key < $1.key }) where count > height {
      let text = "\(count)"
      cells[0].write(text, at: min(column, axis.columns - text.count), .strong)
    }
    return cells
  }
}
