extension GuessChart {
  private static let rowHeight = 24.0
  private static let labelSize = 13.0

  /// The chart as an SVG document, with a row for each guess.
  public func svg(_ setting: SVGSetting) -> String {
    var notes: [String] = []
    if let outcome, outcome.band != nil { notes.append(outcome.bandLabel) }
    let document = SVGDocument(title: title, notes: notes, setting: setting)
    let labels = room(guesses.map(\.label) + [outcome?.label ?? ""], setting)
    let wordRoom = room(guesses.map(words) + [outcome?.text ?? ""], setting)
    let top = document.top - 8
    let count = guesses.count + (outcome == nil ? 0 : 1)
    let bottom = top + Self.rowHeight * Double(count) + 6
    let axis = SVGAxis(
      axis: self.axis, left: 16 + labels + 16, right: setting.width - 16 - wordRoom - 16,
      bottom: bottom)
    var body = grid(axis, top: top)
    var y = top + Self.rowHeight / 2
    func row(_ label: String, _ text: String, kind: String) {
      body += [
        SVGText.element(
          SVGText.truncated(label, to: labels, size: Self.labelSize), x: 16, y: y, kind: kind,
          isCentred: true),
        SVGText.element(
          SVGText.truncated(text, to: wordRoom, size: Self.labelSize), x: axis.right + 16, y: y,
          kind: kind, isCentred: true),
      ]
    }
    if let outcome {
      row(outcome.label, outcome.text, kind: "label series0")
      y += Self.rowHeight
    }
    for guess in guesses {
      if !guess.value.isNaN { body.append(mark(guess, axis, y: y)) }
      row(guess.label, words(guess), kind: guess.isNearest ? "label strong" : "label")
      y += Self.rowHeight
    }
    if !self.axis.label.isEmpty {
      body.append(
        SVGText.element(
          self.axis.label, x: (axis.left + axis.right) / 2, y: bottom + 38, kind: "small",
          anchor: .middle))
    }
    return document.text(height: bottom + (self.axis.label.isEmpty ? 32 : 50), body: body)
  }

  private func room(_ texts: [String], _ setting: SVGSetting) -> Double {
    min(
      texts.map { SVGText.estimatedWidth($0) * Self.labelSize }.max() ?? 0, setting.width * 0.28)
  }

  private func grid(_ axis: SVGAxis, top: Double) -> [String] {
    let bottom = axis.bottom
    var lines = self.axis.ticks.filter { (0...1).contains(self.axis.position($0.value)) }.map {
      SVGText.path(
        "grid",
        "M\(SVGText.number(axis.x($0.value))) \(SVGText.number(top))V\(SVGText.number(bottom))")
    }
    lines += axis.lines()
    guard let outcome else { return lines }
    if let band = outcome.band {
      let left = axis.x(band.lowerBound)
      lines.append(
        """
        <rect class="band series0" x="\(SVGText.number(left))" y="\(SVGText.number(top))" \
        width="\(SVGText.number(axis.x(band.upperBound) - left))" \
        height="\(SVGText.number(bottom - top))"/>
        """)
    }
    if self.axis.range.contains(outcome.mean) {
      let x = SVGText.number(axis.x(outcome.mean))
      lines.append(
        SVGText.path("line series0", "M\(x) \(SVGText.number(top))V\(SVGText.number(bottom))"))
    }
    return lines
  }

  /// A diamond, larger for the nearest; an arrow at the end for a guess beyond the axis.
  private func mark(_ guess: Guess, _ axis: SVGAxis, y: Double) -> String {
    let place = self.axis.position(guess.value)
    let size = SVGText.number(guess.isNearest ? 8 : 5)
    let shape =
      place < 0
      ? "l10 6v-12Z"
      : place > 1
        ? "l-10 6v-12Z" : "m0 -\(size)l\(size) \(size)l-\(size) \(size)l-\(size) -\(size)Z"
    let at = "M\(SVGText.number(axis.x(guess.value))) \(SVGText.number(y))"
    return SVGText.path("dot", at + shape)
  }
}
