import Charts
import Experiments
import Simulation
import TerritoryModel
import Wording

extension BatchPaper {
  /// Lines over the levers: over the only one that varies, over one for each value of another, or,
  /// where points are spread over several, over slices of each.
  var leverFigures: [PaperFolder.File] {
    let varying = varying.map(lever)
    let pair = varying.count == 2 ? crossed(varying) : nil
    return drawn.flatMap { outcome -> [PaperFolder.File] in
      responses.flatMap { response, ending -> [PaperFolder.File] in
        let name = fileName(stored.plan.outcomes[outcome]) + ending
        if varying.count == 1 {
          let series =
            isPaired && response == .level
            ? [line(outcome, .level, over: varying[0]), line(outcome, .twin, over: varying[0])]
            : [line(outcome, response, over: varying[0])]
          return [figure(name, series, outcome, response, over: varying[0], isSliced: false)]
            .compactMap(\.self)
        }
        if let pair {
          let groups = lines(outcome, response, over: pair.lever, by: pair.other)
          return [figure(name, groups, outcome, response, over: pair.lever, isSliced: false)]
            .compactMap(\.self)
        }
        return varying.compactMap { factor in
          let path = stored.plan.factors[factor.factor].description
          let series = [sliced(outcome, response, over: factor)]
          return figure(
            "\(name)-\(Self.plain(path))", series, outcome, response, over: factor, isSliced: true)
        }
      }
    }
  }

  /// Whether figures show slices of points that are spread over several factors.
  var isSliced: Bool {
    let varying = varying
    return varying.count > 2 || varying.count == 2 && crossed(varying.map(lever)) == nil
  }

  /// A path as part of a file's name.
  static func plain(_ path: String) -> String {
    String(path.map { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" ? $0 : "_" })
  }

  /// Two factors whose levels are crossed: the lever with the more levels, the other one with few.
  private func crossed(_ varying: [Lever]) -> (lever: Lever, other: Lever)? {
    let pair = varying.sorted { ($1.levels.count, $0.factor) < ($0.levels.count, $1.factor) }
    let points = stored.plan.points
    guard points.count == pair[0].levels.count * pair[1].levels.count,
      Set(points).count == points.count, pair[1].levels.count <= 6
    else { return nil }
    return (pair[0], pair[1])
  }

  /// A factor as an axis: its levels, and where each stands.
  struct Lever {
    let factor: Int
    /// The levels, each once, in the order in which they come.
    let levels: [FactorLevel]
    /// Whether all levels are finite numbers; else they stand at their ranks.
    let isNumeric: Bool
    private let ranks: [FactorLevel: Int]

    init(_ factor: Int, _ points: LevelTable) {
      self.factor = factor
      var seen: Set<FactorLevel> = []
      levels = points.indices.map { points[$0, factor] }.filter { seen.insert($0).inserted }
      isNumeric = levels.allSatisfy { $0.number?.isFinite == true }
      ranks = Dictionary(uniqueKeysWithValues: levels.enumerated().map { ($1, $0) })
    }

    /// Where a point stands.
    func place(_ point: [FactorLevel]) -> Double {
      let level = point[factor]
      if isNumeric, let number = level.number { return number }
      return Double(ranks[level] ?? 0)
    }
  }

  private func lever(_ factor: Int) -> Lever { Lever(factor, stored.plan.points) }

  private func point(_ outcome: Int, _ response: Response, at point: Int, x: Double)
    -> LineChart.Point
  {
    let band = table.band(outcome, point: point, response)
    let span =
      response == .effect
      ? band?.interval : band.flatMap { $0.count > 1 ? $0.low...$0.high : nil }
    return LineChart.Point(x, band?.mean, band: span)
  }

  private func line(
    _ outcome: Int, _ response: Response, over lever: Lever
  ) -> LineChart.Series {
    let points = stored.plan.points.indices.map {
      point(outcome, response, at: $0, x: lever.place(stored.plan.points[$0]))
    }
    let label: RunText? =
      isPaired && response != .effect ? (response == .twin ? .withoutEnd : .withEnd) : nil
    return LineChart.Series(
      label: label?.text[language] ?? "", points: points.sorted { $0.x < $1.x })
  }

  private func lines(
    _ outcome: Int, _ response: Response, over lever: Lever, by other: Lever
  ) -> [LineChart.Series] {
    other.levels.map { level in
      let places = stored.plan.points.indices.filter {
        stored.plan.points[$0][other.factor] == level
      }
      let points = places.map {
        point(outcome, response, at: $0, x: lever.place(stored.plan.points[$0]))
      }
      return LineChart.Series(
        label: "\(stored.plan.factors[other.factor]) = \(text(level))",
        points: points.sorted { $0.x < $1.x })
    }
  }

  /// The mean over the points of each slice of the factor, with the band of those points.
  private func sliced(
    _ outcome: Int, _ response: Response, over lever: Lever
  ) -> LineChart.Series {
    let means = table.means(outcome, response)
    let known = stored.plan.points.indices.compactMap { point in
      means[point].map { (x: lever.place(stored.plan.points[point]), y: $0) }
    }.sorted { $0.x < $1.x }
    let levels = Set(known.map(\.x))
    let slices: [[(x: Double, y: Double)]]
    if levels.count <= Self.slices {
      slices = levels.sorted().map { level in known.filter { $0.x == level } }
    } else {
      let count = min(Self.slices, known.count)
      slices = (0..<count).map { number in
        Array(known[known.count * number / count..<known.count * (number + 1) / count])
      }
    }
    return LineChart.Series(
      label: "",
      points: slices.compactMap { slice in
        guard let band = Band(slice.map(\.y)) else { return nil }
        return LineChart.Point(
          Moments(slice.map(\.x)).mean, band.mean,
          band: band.count > 1 ? band.low...band.high : nil)
      })
  }

  private func figure(
    _ name: String, _ series: [LineChart.Series], _ outcome: Int, _ response: Response,
    over lever: Lever, isSliced: Bool
  ) -> PaperFolder.File? {
    let values = series.flatMap(\.points).flatMap { point in
      [point.y, point.band?.lowerBound, point.band?.upperBound].compactMap(\.self)
    }
    guard !values.isEmpty else { return nil }
    let kept = stored.plan.outcomes[outcome]
    let texts = PaperNumbers(language: language, unit: kept.observable.metric.declaration.unit)
    let label = fixed(isSliced ? .shares : response == .effect ? .intervals : .bands)
    let hasBand = series.contains { $0.points.contains { $0.band != nil } }
    let isEffect = response == .effect
    let path = stored.plan.factors[lever.factor].description
    let wording = PaperWording(language)
    let whole = isEffect ? texts.inPoints(title(kept, response)) : title(kept, response)
    let chart = LeverChart(
      title: isSliced ? wording.title(whole, over: path) : whole, lever: axis(lever),
      outcome: .holding(values, startsAtZero: isEffect) { texts.tick($0, isEffect: isEffect) },
      series: series, bandLabel: hasBand ? label : "")
    let separator = language == .french ? "\(Typography.narrowSpace); " : "; "
    let description = series.map { one in
      // What lies at the ends of the lever where there is a value.
      let known = one.points.filter { $0.y != nil }
      let ends = [known.first, known.count > 1 ? known.last : nil].compactMap(\.self).map { end in
        (
          value: isEffect ? texts.difference(end.y) : texts.mean(end.y),
          level: lever.isNumeric ? tick(end.x) : text(lever.levels[Int(end.x)])
        )
      }
      return wording.ends(one.label, lever: path, ends)
    }.joined(separator: separator)
    return PaperFolder.figure(name, chart, description + ".", in: language)
  }

  private func axis(_ lever: Lever) -> Axis {
    let path = stored.plan.factors[lever.factor].description
    guard lever.isNumeric else {
      return Axis(
        label: path, range: -0.3...Double(lever.levels.count) - 0.7,
        ticks: lever.levels.enumerated().map { Axis.Tick(Double($0), text($1)) })
    }
    return .holding(lever.levels.compactMap(\.number), label: path, text: tick)
  }

  private func tick(_ value: Double) -> String {
    value == 0 ? numbers.number(0) : numbers.significant(value)
  }

  // MARK: Tables

  /// Every point with every outcome: its mean and band, and the difference with its interval.
  var pointTables: [PaperFolder.File] {
    let varying = varying
    var columns = varying.map { TextTable.Column(stored.plan.factors[$0].description) }
    columns += [
      .init(RunText.metric.text[language], wraps: true), .init(fixed(.mean), .right),
      .init(fixed(.band), .right, staysWithPrevious: true),
    ]
    if isPaired {
      columns += [
        .init(fixed(.effect), .right), .init(fixed(.interval), .right, staysWithPrevious: true),
      ]
    }
    columns.append(.init(fixed(.replicates), .right))
    if isPaired { columns.append(.init(fixed(.pairs), .right)) }
    let rows = stored.plan.points.indices.flatMap { point in
      stored.plan.outcomes.indices.map { outcome -> [String] in
        let kept = stored.plan.outcomes[outcome]
        let texts = PaperNumbers(
          language: language, unit: kept.observable.metric.declaration.unit)
        let band = table.band(outcome, point: point)
        let span = band.flatMap { $0.count > 1 ? ($0.low, $0.high) : nil }
        var cells = varying.map { text(stored.plan.points[point][$0]) }
        cells += [title(kept, .level), texts.mean(band?.mean), texts.band(span)]
        let replicates = numbers.whole(band?.count ?? 0)
        guard isPaired else { return cells + [replicates] }
        let difference = table.difference(outcome, point: point)
        return cells + [
          texts.difference(difference?.mean),
          texts.interval(difference?.interval, isEffect: true), replicates,
          numbers.whole(difference?.count ?? 0),
        ]
      }
    }
    return PaperFolder.table(
      "points", TextTable(columns: columns, rows: rows, keys: varying.count + 1),
      caption: fixed(.pointsTable))
  }
}
