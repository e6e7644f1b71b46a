import Simulation
import TerritoryModel

/// A figure that an independent reference model gives as well (model, section 9).
public enum ReferenceCheck: Sendable, Hashable {
  /// A metric of the base territory in a week, of everybody or of a profession.
  case figure(Observable, week: Int)
  /// How far one encounter moved the views of its participants of a profession, in standard deviations.
  case encounterViews(Profession, week: Int)
  /// What one encounter does to cooperation.
  case encounterCooperation(week: Int)
  /// Cooperation in a week, by the yearly turnover of both professions.
  case turnover(socialWorkers: Double, socialEntrepreneurs: Double, week: Int)
  /// What a sustained programme does to cooperation.
  case programme(week: Int)

  /// How many replicates the reference model made.
  static let replicates = 400

  /// Its stable name; weeks stand in it where there are several.
  var name: String {
    switch self {
    case .figure(let observable, let week):
      if case .profession(let profession) = observable.group {
        "reference-\(observable.metric.key)-\(profession.key)-\(week)"
      } else {
        "reference-\(observable.metric.key)-\(week)"
      }
    case .encounterViews(let profession, let week): "reference-encounter-\(profession.key)-\(week)"
    case .encounterCooperation(let week): "reference-encounter-cooperation-\(week)"
    case .turnover(let workers, _, _): "reference-turnover-\(workers)"
    case .programme: "reference-programme"
    }
  }
}
