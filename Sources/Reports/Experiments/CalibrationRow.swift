import CommandLanguage
import Experiments
import Exploration
import TerritoryModel
import Wording

/// The kinds of row of a calibration in files. The raw value is the word in the column `kind`.
enum CalibrationRow: String {
  /// What is learnt of a setting.
  case parameter
  /// What the fitted model gives beside a target.
  case target
  /// One point of the posterior, with its weight.
  case particle

  /// The columns before those of the settings, in order; each row fills those of its kind.
  private enum Column: String, CaseIterable {
    case kind, path, low, high, contraction, isIdentified
    case measure, week, target, error, verdict
    case mean, median, percentile5, percentile95
    case particle, weight, distance
  }

  /// The columns: what they hold is declared in `AnswerColumn`; then one column per setting, under its
  /// path, which the particles fill.
  static func columns(
    _ posterior: Posterior, _ words: AnswerWords
  ) -> [(key: String, meaning: String)] {
    let levers = ExperimentReport(words).levers
    return Column.allCases.map { column in
      switch column {
      case .week: (column.rawValue, ExportText.week.meaning[words.language])
      default: (column.rawValue, "")
      }
    } + posterior.priors.map { ($0.path.description, levers.path($0.path)) }
  }

  /// The rows: settings, then targets, then particles, each in the order of the file or of the search.
  static func rows(of answer: CalibrationAnswer) -> [[ExportTable.Cell]] {
    let posterior = answer.posterior
    let noLevels = [ExportTable.Cell](repeating: .missing, count: posterior.priors.count)
    let parameters = posterior.marginals.map { marginal in
      cells(
        .parameter,
        [
          .path: .text(marginal.prior.path.description),
          .low: .init(marginal.prior.range.lowerBound),
          .high: .init(marginal.prior.range.upperBound),
          .contraction: .init(marginal.contraction),
          .isIdentified: .truth(marginal.isIdentified),
          .mean: .init(marginal.mean), .median: .init(marginal.median),
          .percentile5: .init(marginal.interval.lowerBound),
          .percentile95: .init(marginal.interval.upperBound),
        ]) + noLevels
    }
    let targets = posterior.targets.indices.map { place in
      let target = posterior.targets[place]
      let verdict = posterior.isTelling ? posterior.verdict(target: place) : nil
      let found =
        posterior.predictions.indices.contains(place) ? posterior.predictions[place] : nil
      return cells(
        .target,
        [
          .measure: .text(Measure(target.outcome.observable, in: answer.loaded.scenario).key),
          .week: .whole(target.outcome.week), .target: .init(target.value),
          .error: .init(target.deviation),
          .verdict: verdict.map { .text($0.rawValue) } ?? .missing,
          .mean: .init(found?.mean), .median: .init(found?.median),
          .percentile5: .init(found?.interval?.lowerBound),
          .percentile95: .init(found?.interval?.upperBound),
        ]) + noLevels
    }
    let particles = posterior.particles.enumerated().map { place, particle in
      cells(
        .particle,
        [
          .particle: .whole(place + 1), .weight: .init(particle.weight),
          .distance: .init(particle.distance),
        ]) + particle.values.map { ExportTable.Cell($0) }
    }
    return parameters + targets + particles
  }

  private static func cells(
    _ kind: CalibrationRow, _ filled: [Column: ExportTable.Cell]
  ) -> [ExportTable.Cell] {
    Column.allCases.map { $0 == .kind ? .text(kind.rawValue) : filled[$0] ?? .missing }
  }
}
