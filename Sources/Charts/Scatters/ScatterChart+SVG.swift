extension ScatterChart {
  /// The rectangle of the points.
  private struct Frame {
    var left: Double
    var right: Double
    var top: Double
    var bottom: Double
  }

  private static let radius = 4.0
  private static let labelHeight = 15.0

  /// The chart as an SVG document, two thirds as high as it is wide.
  public func svg(_ setting: SVGSetting) -> String {
    let document = SVGDocument(title: title, notes: [note], setting: setting)
    let ticks = vertical.ticks.map { SVGText.estimatedWidth($0.text) }.max() ?? 0
    let top = document.top + (vertical.label.isEmpty ? 0 : 20)
    let frame = Frame(
      left: 24 + ticks * SVGDocument.noteSize, right: setting.width - SVGDocument.margin,
      top: top, bottom: top + max((setting.width * 0.6).rounded(), 160))
    let height = frame.bottom + (horizontal.label.isEmpty ? 32 : 50)
    return document.text(
      height: height, body: axes(frame, height: height) + guides(frame) + marks(frame))
  }

  private func x(_ value: Double, _ frame: Frame) -> Double {
    frame.left + horizontal.clampedPosition(value) * (frame.right - frame.left)
  }

  private func y(_ value: Double, _ frame: Frame) -> Double {
    frame.bottom - vertical.clampedPosition(value) * (frame.bottom - frame.top)
  }

  private func axes(_ frame: Frame, height: Double) -> [String] {
    var lines = vertical.ticks.filter { (0...1).contains(vertical.position($0.value)) }
      .flatMap { tick in
        let y = y(tick.value, frame)
        return [
          SVGText.path(
            "grid",
            "M\(SVGText.number(frame.left)) \(SVGText.number(y))H\(SVGText.number(frame.right))"),
          SVGText.element(
            tick.text, x: frame.left - 6, y: y, kind: "small", anchor: .end, isCentred: true),
        ]
      }
    lines.append(
      SVGText.path(
        "tick",
        "M\(SVGText.number(frame.left)) \(SVGText.number(frame.top))"
          + "V\(SVGText.number(frame.bottom))H\(SVGText.number(frame.right))"))
    lines += SVGAxis(
      axis: horizontal, left: frame.left, right: frame.right, bottom: frame.bottom
    ).lines()
    let room = frame.right - SVGDocument.margin
    if !vertical.label.isEmpty {
      lines.append(
        SVGText.element(
          SVGText.truncated("↑ " + vertical.label, to: room, size: SVGDocument.noteSize),
          x: SVGDocument.margin, y: frame.top - 12, kind: "small"))
    }
    if !horizontal.label.isEmpty {
      lines.append(
        SVGText.element(
          SVGText.truncated(horizontal.label + " →", to: room, size: SVGDocument.noteSize),
          x: frame.right, y: height - 12, kind: "small", anchor: .end))
    }
    return lines
  }

  private func guides(_ frame: Frame) -> [String] {
    guides.flatMap { guide -> [String] in
      guard let (from, to) = ends(of: guide) else { return [] }
      let line = SVGText.path(
        "mark",
        "M\(SVGText.number(x(from.x, frame))) \(SVGText.number(y(from.y, frame)))"
          + "L\(SVGText.number(x(to.x, frame))) \(SVGText.number(y(to.y, frame)))")
      guard let (text, box) = name(of: guide, to: to, frame) else { return [line] }
      return [
        line,
        SVGText.element(
          text, x: box.right, y: (box.top + box.bottom) / 2, kind: "small", anchor: .end,
          isCentred: true),
      ]
    }
  }

  /// The name of a guide before its upper end, and where it stands.
  private func name(
    of guide: Guide, to end: (x: Double, y: Double), _ frame: Frame
  ) -> (text: String, box: LabelLayout.Box)? {
    guard !guide.label.isEmpty else { return nil }
    let right = x(end.x, frame) - 10
    let text = SVGText.truncated(
      guide.label, to: right - frame.left - 4, size: SVGDocument.noteSize)
    let middle = max(y(end.y, frame), frame.top) + 6
    let length = SVGText.estimatedWidth(text) * SVGDocument.noteSize
    return (
      text, .init(left: right - length, right: right, top: middle - 7, bottom: middle + 7)
    )
  }

  private func guideNames(_ frame: Frame) -> [LabelLayout.Box] {
    guides.compactMap { guide in
      ends(of: guide).flatMap { name(of: guide, to: $0.to, frame)?.box }
    }
  }

  private func marks(_ frame: Frame) -> [String] {
    let room = (frame.right - frame.left) * 0.55
    let points = shown
    let names = points.map { SVGText.truncated($0.label, to: room, size: SVGDocument.noteSize) }
    let sized = zip(points, names).map { point, name in
      (
        x: x(point.x, frame), y: y(point.y, frame),
        length: SVGText.estimatedWidth(name) * SVGDocument.noteSize
      )
    }
    let layout = LabelLayout(
      bounds: .init(
        left: frame.left + 2, right: frame.right, top: frame.top - 8, bottom: frame.bottom),
      radius: (Self.radius + 1, Self.radius + 1), gap: 2, height: Self.labelHeight, reach: 12)
    let intervals = zip(points, sized).compactMap { point, middle in
      point.interval.map { interval in
        LabelLayout.Box(
          left: x(interval.lowerBound, frame), right: x(interval.upperBound, frame),
          top: middle.y - 1, bottom: middle.y + 1)
      }
    }
    let places = layout.places(sized, avoiding: intervals + guideNames(frame))
    var lines: [String] = []
    for (point, place) in zip(zip(points, sized), places) {
      let (point, middle) = point
      if let interval = point.interval {
        let ends = (x(interval.lowerBound, frame), x(interval.upperBound, frame))
        lines.append(
          SVGText.path(
            "rule",
            "M\(SVGText.number(ends.0)) \(SVGText.number(middle.y))H\(SVGText.number(ends.1))"))
      }
      if let place, place.distance > 1 {
        let box = place.box
        let end = min(max(middle.x, box.left), box.right)
        let row = box.top > middle.y ? box.top + 2 : box.bottom - 2
        lines.append(
          SVGText.path(
            "tick",
            "M\(SVGText.number(middle.x)) \(SVGText.number(middle.y))"
              + "L\(SVGText.number(end)) \(SVGText.number(row))"))
      }
    }
    for (number, place) in places.enumerated() {
      let middle = sized[number]
      lines.append(
        """
        <circle class="bar series0" cx="\(SVGText.number(middle.x))" \
        cy="\(SVGText.number(middle.y))" r="\(SVGText.number(Self.radius))"/>
        """)
      guard let box = place?.box else { continue }
      lines.append(
        SVGText.element(
          names[number], x: box.left, y: (box.top + box.bottom) / 2, kind: "small",
          isCentred: true))
    }
    return lines
  }
}
