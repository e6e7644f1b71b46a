/// Values that change at the start of a week; burn-in and week 0 are untouched by them.
public struct DatedChange: Sendable, Hashable {
  /// The first week that runs with the new values, from 1 on.
  public var at: Int
  /// The new values, in the order of the file.
  public var settings: [Setting]

  /// Changes of one week.
  public init(at: Int, settings: [Setting]) {
    self.at = at
    self.settings = settings
  }

  /// One new value.
  public struct Setting: Sendable, Hashable {
    /// What changes.
    public var target: Target
    /// The new value, in the target's unit (a half-life `never` is infinity).
    public var value: Double

    /// One new value.
    public init(_ target: Target, _ value: Double) {
      self.target = target
      self.value = value
    }
  }

  /// What a dated change may touch.
  public enum Target: Sendable, Hashable {
    /// A parameter whose declaration says that it always acts.
    case parameter(Parameter)
    /// A value of a zone, by the zone's name; no name: every zone.
    case zone(String?, ZoneField)
    /// A value of a named organisation; no name: every named one.
    case organisation(String?, OrganisationField)
  }
}
