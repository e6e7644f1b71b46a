import SourceText

extension TerminalLineChart {
  /// Which curve has its name at the end of which row; of two that end in one row, the lower one
  /// has the row below.
  func endLabels(_ paths: [[Int?]], on canvas: DotCanvas) -> [Int: Int] {
    var rows: [Int: Int] = [:]
    let ends = paths.enumerated().compactMap { number, path in
      path.last.flatMap(\.self).map { (number: number, dot: $0) }
    }
    for end in ends.sorted(by: { ($0.dot, $0.number) < ($1.dot, $1.number) })
    where !chart.series[end.number].endLabel.isEmpty {
      let row = min(max(end.dot / canvas.dotsDown, 0), height - 1)
      let free = (row..<height).first { rows[$0] == nil } ?? (0..<row).last { rows[$0] == nil }
      if let free { rows[free] = end.number }
    }
    return rows
  }

  /// What curves and bands are.
  func legend(_ paths: [[Int?]]) -> [String] {
    guard chart.series.count > 1 || !chart.bandLabel.isEmpty else { return [] }
    var entries: [(mark: String, columns: Int, label: String)] = []
    for (series, number) in zip(chart.series, chart.seriesNumbers) where !series.label.isEmpty {
      let sample = sample(series, number)
      entries.append(
        (
          style.coloured(sample, series: number, faint: series.isThin), DisplayWidth.of(sample),
          series.label
        ))
    }
    if !chart.bandLabel.isEmpty, bands != .none {
      entries.append((style.coloured(bandSample, series: 0, faint: true), 2, bandEntry))
    }
    var result = TerminalLegend(entries: entries).lines(width: width)
    if coincide(paths), !chart.coincidenceLabel.isEmpty {
      result += TextLayout.wrapped(chart.coincidenceLabel, to: width)
    }
    return result
  }

  /// Whether nobody can tell the curves apart in the picture.
  private func coincide(_ paths: [[Int?]]) -> Bool {
    let whole = zip(chart.series, paths).filter { !$0.0.isThin }.map(\.1)
    return whole.count > 1 && whole.dropFirst().allSatisfy { $0 == whole[0] }
  }

  private func sample(_ series: LineChart.Series, _ number: Int) -> String {
    let isHeavy = !series.isThin && chart.series.contains(where: \.isThin)
    let mark =
      switch style.glyphs {
      case .unicode: isHeavy ? "⠶" : "⠤"
      case .blocks: isHeavy ? "█" : "▄"
      case .ascii: String(series.isThin ? DotCanvas.thinMark : DotCanvas.mark(number))
      }
    return LinePattern.sample(series: series.isThin ? 0 : number, mark: mark)
  }

  private var bandSample: String {
    switch style.glyphs {
    case .unicode: "⠂⠂"
    case .blocks: "░░"
    case .ascii: ".."
    }
  }

  /// What the band is, and of which curve when there are several.
  private var bandEntry: String {
    guard bands == .first, chart.series.count(where: { !$0.isThin }) > 1,
      let first = chart.series.first(where: { !$0.isThin })
    else { return chart.bandLabel }
    return "\(chart.bandLabel) (\(first.endLabel.isEmpty ? first.label : first.endLabel))"
  }
}
