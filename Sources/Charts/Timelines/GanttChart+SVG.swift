extension GanttChart {
  private static let rowHeight = 26.0
  private static let labelSize = 13.0

  /// The chart as an SVG document.
  public func svg(_ setting: SVGSetting) -> String {
    let document = SVGDocument(title: title, notes: [], setting: setting)
    let names = rows.map { SVGText.estimatedWidth($0.label) * Self.labelSize }.max() ?? 0
    let room = min(names, setting.width * 0.4)
    let lines = rows.map { SVGText.wrapped($0.label, to: room, size: Self.labelSize) }
    let heights = lines.map { Self.rowHeight + 15 * Double($0.count - 1) }
    let isNamed = now != nil && !nowLabel.isEmpty
    let top = document.top - 8 + (isNamed ? 16 : 0)
    let bottom = top + heights.reduce(0, +)
    let axis = SVGAxis(
      axis: time, left: 16 + room + 12, right: setting.width - 24, bottom: bottom)
    var body = time.ticks.filter { (0...1).contains(time.position($0.value)) }.map { tick in
      SVGText.path(
        "grid",
        "M\(SVGText.number(axis.x(tick.value))) \(SVGText.number(top))V\(SVGText.number(bottom))")
    }
    body += axis.lines()
    var y = top
    for (number, row) in rows.enumerated() {
      let middle = y + heights[number] / 2
      let first = middle - 7.5 * Double(lines[number].count - 1)
      body += lines[number].enumerated().map { place, line in
        SVGText.element(
          line, x: 16, y: first + 15 * Double(place), kind: "label", isCentred: true)
      }
      body += row.occurrences.flatMap { shapes($0, number, axis, middle: middle) }
      y += heights[number]
    }
    body += present(axis, top: top)
    if !time.label.isEmpty {
      body.append(
        SVGText.element(
          time.label, x: (axis.left + axis.right) / 2, y: bottom + 38, kind: "small",
          anchor: .middle))
    }
    return document.text(height: bottom + (time.label.isEmpty ? 32 : 50), body: body)
  }

  private func present(_ axis: SVGAxis, top: Double) -> [String] {
    guard let now, (0...1).contains(time.position(now)) else { return [] }
    let x = axis.x(now)
    let length = SVGText.estimatedWidth(nowLabel) * SVGDocument.noteSize
    let half = length / 2
    let place = min(max(x, 16 + half), axis.right + 16 - half)
    let line = SVGText.path(
      "rule", "M\(SVGText.number(x)) \(SVGText.number(top - 4))V\(SVGText.number(axis.bottom))")
    guard !nowLabel.isEmpty else { return [line] }
    return [
      line,
      SVGText.element(nowLabel, x: place, y: top - 8, kind: "small strong", anchor: .middle),
    ]
  }

  /// A bar, or a diamond for a moment too short to be seen; what lies ahead of the present is light,
  /// and what is under way is both.
  private func shapes(
    _ occurrence: Occurrence, _ number: Int, _ axis: SVGAxis, middle: Double
  ) -> [String] {
    let end = occurrence.start + occurrence.length
    guard time.position(end) >= 0, time.position(occurrence.start) <= 1 else { return [] }
    let kind = "bar \(SVGSheet.series(number))"
    let x = axis.x(occurrence.start)
    if axis.x(end) - x < 5 {
      let light = occurrence.start >= (now ?? .infinity) ? " hollow" : ""
      return [
        SVGText.path(
          kind + light,
          "M\(SVGText.number(x)) \(SVGText.number(middle - 6))l6 6l-6 6l-6 -6Z")
      ]
    }
    let present = min(max(now ?? end, occurrence.start), end)
    return [(occurrence.start, present, ""), (present, end, " hollow")].filter { $0.0 < $0.1 }
      .map { start, end, light in
        let left = axis.x(start)
        return """
          <rect class="\(kind)\(light)" x="\(SVGText.number(left))" \
          y="\(SVGText.number(middle - 7))" width="\(SVGText.number(axis.x(end) - left))" height="14"/>
          """
      }
  }
}
