import SourceText
import TerritoryModel

/// Makes an experiment of what is written.
struct ExperimentDecoder {
  var study: StudyReading
  /// Where the design and the replicates stand, for what is wrong with sizes.
  private var sizeSpot = Spot(source: 0, line: 1, column: 1, length: 1)

  /// The keys of an experiment, beside those of every study.
  static let keys = [
    "factors", "design", "replicates", "metrics", "by", "weeks", "paired", "budget",
  ]

  init(_ study: StudyReading) { self.study = study }

  /// The experiment; what could not be read is told and replaced.
  mutating func decode() -> Experiment {
    var experiment = Experiment(
      name: study.title, summary: study.summary, scenario: study.scenarioName,
      settings: study.settings)
    experiment.factors = study.factors("factors")
    decodeDesign(&experiment)
    decodeRuns(&experiment)
    decodeMetrics(&experiment)
    if let value = study.root["weeks"] {
      experiment.weeks = study.weeks(value) ?? experiment.weeks
    } else {
      experiment.weeks = [study.scenario.horizon]
    }
    decodeBudget(&experiment)
    checkSize(experiment)
    return experiment
  }

  private mutating func decodeRuns(_ experiment: inout Experiment) {
    if let value = study.root["replicates"] {
      sizeSpot = value.spot
      experiment.replicates =
        study.count(value, ScenarioLimits.replicates) ?? experiment.replicates
    }
    experiment.seed = study.root["seed"].flatMap { study.values.seed($0) }
    if let value = study.root["paired"] {
      experiment.isPaired = study.truth(value) ?? experiment.isPaired
    }
  }

  private mutating func decodeMetrics(_ experiment: inout Experiment) {
    let words = Metric.allCases.map(\.key)
    if let entry = study.root.entry("metrics") {
      experiment.metrics = study.words(entry, among: words).compactMap { Metric(key: $0.word) }
    }
    guard let entry = study.root.entry("by") else { return }
    let groups = study.words(entry, among: Experiment.Breakdown.allCases.map(\.rawValue))
    experiment.breakdowns = groups.compactMap { Experiment.Breakdown(rawValue: $0.word) }
    guard !experiment.metrics.isEmpty else { return }
    let isOfProfessions = experiment.metrics.contains {
      $0.declaration.groups == .zonesAndProfessions
    }
    if !isOfProfessions, let group = groups.first(where: { $0.word == "profession" }) {
      let metrics = Metric.allCases.filter { $0.declaration.groups == .zonesAndProfessions }
      study.report(.noMetricOf(.profession, metrics: metrics.map(\.key)), at: group.spot)
    }
  }

  private mutating func decodeBudget(_ experiment: inout Experiment) {
    guard let entry = study.root.entry("budget") else { return }
    guard let map = entry.value.map else {
      return study.values.findings.expect(.map, insteadOf: study.pointed(entry))
    }
    study.values.checkKeys(map, allowed: ["runs", "minutes"], under: SettingPath(["budget"]))
    switch (map["runs"], map["minutes"]) {
    case (let runs?, nil):
      let bounds = ValueBounds(1, Double(ExperimentLimits.runs), isWhole: true)
      experiment.budget = study.count(runs, bounds).map { .runs($0) }
    case (nil, let minutes?):
      let bounds = ValueBounds(0, ExperimentLimits.minutes, includesLower: false)
      experiment.budget = study.number(minutes, .ratio, bounds).map { .minutes($0) }
    case (let runs, _):
      study.report(.oneOf(["runs", "minutes"], hasSeveral: runs != nil), at: entry.spot)
    }
  }

  private mutating func decodeDesign(_ experiment: inout Experiment) {
    guard let entry = study.root.entry("design") else { return }
    sizeSpot = entry.value.spot
    var reading = DesignReading(study)
    guard let read = reading.design(study.pointed(entry)) else {
      study = reading.study
      // Nothing is said of the size of a design that could not be read.
      experiment.design = .list([])
      return
    }
    study = reading.study
    experiment.design = read.design
    experiment.designSeed = read.seed ?? experiment.designSeed
    if let columns = read.columns {
      if let factors = study.root.entry("factors") {
        study.report(.factorsBesideList, at: factors.spot)
      }
      experiment.factors = columns
    } else if read.design.needsFactors, study.root["factors"] == nil || hasNoFactor {
      study.report(.noFactors(design: read.design.word), at: entry.value.spot)
    }
  }

  private var hasNoFactor: Bool { study.root["factors"]?.map?.entries.isEmpty ?? false }

  /// What is larger than is taken.
  private mutating func checkSize(_ experiment: Experiment) {
    let points = experiment.pointCount
    guard let points, points <= ExperimentLimits.points else {
      return study.report(.tooManyPoints(points, limit: ExperimentLimits.points), at: sizeSpot)
    }
    let runs = experiment.runCount
    guard let runs, runs <= ExperimentLimits.runs else {
      return study.report(.tooManyRuns(runs, limit: ExperimentLimits.runs), at: sizeSpot)
    }
  }
}
