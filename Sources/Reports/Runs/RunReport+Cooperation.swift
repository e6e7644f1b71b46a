import Charts
import Experiments
import Simulation
import TerritoryModel
import Wording

extension RunReport {
  /// A week that tables show, and its title.
  struct Moment {
    var week: Int
    var title: String
  }

  /// The start, one year later when the run is longer, the end.
  var moments: [Moment] {
    var moments = [Moment(week: 0, title: fixed(.atStart))]
    if ensemble.horizon > 52 { moments.append(Moment(week: 52, title: fixed(.afterOneYear))) }
    moments.append(
      Moment(week: ensemble.horizon, title: words.atEnd(weeks: ensemble.horizon)))
    return moments
  }

  /// Rate and volume, always together: new ties can lower the one while they raise the other.
  var cooperation: [String] {
    let rows =
      comparison(.cooperation, title: fixed(.cooperationRate))
      + comparison(.volume, title: fixed(.volume))
    return table(rows) + notes(rows)
  }

  /// The metrics that were asked for, over the whole territory.
  var metrics: [String] {
    guard !result.question.metrics.isEmpty else { return [] }
    let rows = result.question.metrics.flatMap {
      comparison($0, title: $0.declaration.label[language])
    }
    return title(fixed(.metrics)) + table(rows)
  }

  private func table(_ rows: [[String]]) -> [String] {
    let columns =
      [TextTable.Column("", wraps: true)] + moments.map { TextTable.Column($0.title, .right) }
    return TextTable(columns: columns, rows: rows).lines(width: width, style: style)
  }

  /// One metric of the territory: a heading, then each future with its band, and their difference
  /// with its interval.
  private func comparison(_ metric: Metric, title: String) -> [[String]] {
    let observable = Observable(metric)
    let unit = metric.declaration.unit
    func rows(_ label: RunText, _ variant: Int) -> [[String]] {
      let bands = moments.map {
        ensemble.band(observable, variant: variant, week: $0.week)
      }
      let means = bands.map { $0.map { numbers.value($0.mean, of: unit) } ?? Typography.missing }
      return [["  " + fixed(label)] + means]
        + optionalRow(.eightLives, bands.map { $0.flatMap { range($0, of: unit) } })
    }
    guard let with = result.withProgramme else {
      return [[title]]
        + rows(ensemble.replicates > 1 ? .meanOfReplicates : .onlyReplicate, result.main)
    }
    let differences = moments.map { result.effect(observable, week: $0.week) }
    let means = differences.map {
      $0.map { numbers.difference($0.mean, of: unit) } ?? Typography.missing
    }
    return [[title]] + rows(.withProgramme, with)
      + rows(.withoutProgramme, result.withoutProgramme)
      + [["  " + fixed(unit == .share ? .differenceInPoints : .difference)] + means]
      + optionalRow(.confidence, differences.map { $0.flatMap { interval($0, of: unit) } })
  }

  /// A row under another; none when nothing would stand in it.
  private func optionalRow(_ label: RunText, _ texts: [String?]) -> [[String]] {
    texts.contains { $0 != nil }
      ? [["    " + fixed(label)] + texts.map { $0 ?? Typography.missing }] : []
  }

  /// The band of replicates: « (25,0–33,1) »; nothing with one replicate.
  private func range(_ band: Band, of unit: MetricDeclaration.Unit) -> String? {
    guard band.count > 1 else { return nil }
    return numbers.band(low: band.low, high: band.high) { value in
      // The sign of per cent stands with the mean.
      unit == .share ? numbers.number(value * 100, decimals: 1) : numbers.value(value, of: unit)
    }
  }

  /// The interval of a difference: « [+1,0 ; +1,6] »; nothing with one pair.
  private func interval(
    _ difference: PairedDifference, of unit: MetricDeclaration.Unit
  ) -> String? {
    difference.interval.map { numbers.interval($0) { numbers.difference($0, of: unit) } }
  }

  /// A mean and its band: « 29,2 % (25,0–33,1) ».
  func value(_ band: Band?, of unit: MetricDeclaration.Unit) -> String {
    guard let band else { return Typography.missing }
    let mean = numbers.value(band.mean, of: unit)
    return range(band, of: unit).map { "\(mean) \($0)" } ?? mean
  }

  /// A paired difference and its interval: « +1,3 [+1,0 ; +1,6] ».
  func difference(_ difference: PairedDifference?, of unit: MetricDeclaration.Unit) -> String {
    guard let difference else { return Typography.missing }
    let mean = numbers.difference(difference.mean, of: unit)
    return interval(difference, of: unit).map { "\(mean) \($0)" } ?? mean
  }

  /// What the signs of the table mean, those that it shows.
  private func notes(_ rows: [[String]]) -> [String] {
    var notes: [RunText] = [.volumeNote]
    if ensemble.replicates == 1 {
      notes.append(.oneReplicateNote)
    } else {
      notes.append(.bandNote)
      if result.withProgramme != nil { notes.append(.intervalNote) }
    }
    if rows.joined().contains(Typography.missing) { notes.append(.missingNote) }
    return notes.flatMap { wrapped(fixed($0), indent: 4) }.map(style.faint)
  }
}
