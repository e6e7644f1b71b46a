/// A number that every zone has. The raw value is its key inside a zone, dotted when nested.
public enum ZoneField: String, Sendable, Hashable, CaseIterable {
  /// Social workers of the zone.
  case socialWorkers
  /// Social entrepreneurs of the zone.
  case socialEntrepreneurs
  /// Need intensity.
  case need
  /// Governance.
  case governance
  /// Allport's first condition.
  case equalStatus = "conditions.equalStatus"
  /// Allport's second condition.
  case commonGoals = "conditions.commonGoals"
  /// Allport's third condition.
  case noCompetition = "conditions.noCompetition"
  /// Allport's fourth condition.
  case institutionalSupport = "conditions.institutionalSupport"

  /// The field's value in a zone.
  public func value(in zone: Zone) -> Double {
    switch self {
    case .socialWorkers: Double(zone.socialWorkers)
    case .socialEntrepreneurs: Double(zone.socialEntrepreneurs)
    case .need: zone.need
    case .governance: zone.governance
    case .equalStatus: zone.conditions.equalStatus
    case .commonGoals: zone.conditions.commonGoals
    case .noCompetition: zone.conditions.noCompetition
    case .institutionalSupport: zone.conditions.institutionalSupport
    }
  }

  /// Sets the field in a zone; a number of people is given as a whole number within its bounds.
  public func set(_ value: Double, in zone: inout Zone) {
    switch self {
    case .socialWorkers: zone.socialWorkers = Int(value)
    case .socialEntrepreneurs: zone.socialEntrepreneurs = Int(value)
    case .need: zone.need = value
    case .governance: zone.governance = value
    case .equalStatus: zone.conditions.equalStatus = value
    case .commonGoals: zone.conditions.commonGoals = value
    case .noCompetition: zone.conditions.noCompetition = value
    case .institutionalSupport: zone.conditions.institutionalSupport = value
    }
  }

  /// The one declaration of the field.
  public var declaration: FieldDeclaration {
    // Every case is declared; a test holds it.
    ZoneCatalogue.declarations[Self.allCases.firstIndex(of: self) ?? 0]
  }
}

/// A number that a named organisation may give.
public enum OrganisationField: String, Sendable, Hashable, CaseIterable {
  /// Workload in [0, 1].
  case workload
  /// Openness to partnership in [0, 1].
  case formalisation
}
