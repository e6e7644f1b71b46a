extension MirrorChart {
  /// The chart as an SVG document.
  public func svg(_ setting: SVGSetting) -> String {
    let document = SVGDocument(
      title: title, notes: showsIntervals ? [SVGBars.intervalSample + intervalLabel] : [],
      setting: setting)
    let bars = SVGBars(
      axis: scale, labels: groups.flatMap { $0.bars.map(\.label) },
      texts: groups.flatMap { $0.bars.map(\.text) }, width: setting.width, thickness: 22)
    var y = document.top - 10
    let top = y
    var body: [String] = []
    for group in groups {
      for line in SVGText.wrapped(group.label, to: setting.width - 32, size: 13) {
        y += 20
        body.append(SVGText.element(line, x: 16, y: y, kind: "label strong"))
      }
      y += 6
      for (number, bar) in group.bars.enumerated() {
        let kind = SVGSheet.series(number) + (number % 3 == 0 ? "" : " hollow")
        body += bars.bar(
          bar.label, bar.value, bar.interval, bar.text, kind: kind, top: y)
        y += bars.height(of: bar.label)
      }
      for line in group.note.isEmpty
        ? [] : SVGText.wrapped(group.note, to: setting.width - 32, size: SVGDocument.noteSize)
      {
        y += 14
        body.append(SVGText.element(line, x: 16, y: y, kind: "small"))
      }
      y += 6
    }
    body = bars.scale(top: top, bottom: y) + body
    y += 28
    if !(ends.low + ends.high).isEmpty {
      y += 14
      body += endWords(bars, width: setting.width, y: y)
    }
    return document.text(height: y + 12, body: body)
  }

  /// What the ends of the scale mean: under them, or from the side of the page where that is too
  /// narrow.
  private func endWords(_ bars: SVGBars, width: Double, y: Double) -> [String] {
    let size = SVGDocument.noteSize
    let middle = (bars.left + bars.right) / 2
    func words(_ text: String, from end: Double, side: Double, anchor: SVGText.Anchor) -> String {
      let fits = SVGText.estimatedWidth(text) * size <= abs(middle - end) - 8
      let x = fits ? end : side
      return SVGText.element(
        SVGText.truncated(text, to: abs(middle - x) - 8, size: size), x: x, y: y, kind: "small",
        anchor: anchor)
    }
    return [
      words(ends.low, from: bars.left, side: SVGDocument.margin, anchor: .start),
      words(ends.high, from: bars.right, side: width - SVGDocument.margin, anchor: .end),
    ]
  }
}
