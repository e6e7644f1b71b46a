import TerritoryModel

/// Why a design has no points.
public enum DesignProblem: Error, Sendable, Hashable {
  /// The design varies something, and no factor is given.
  case noFactors
  /// A list of points is empty.
  case noPoints
  /// A number that the design is made of is too small.
  case tooFew(Quantity, count: Int, least: Int)
  /// More points than a design may have over so many factors; the count is absent when it is beyond any number.
  case tooManyPoints(count: Int?, limit: Int)
  /// More factors than the design's sequence has dimensions for.
  case tooManyFactors(count: Int, limit: Int)
  /// A point of a list has another number of levels than there are factors; rows from 1.
  case unequalRow(row: Int, levels: Int, factors: Int)
  /// A factor stands twice.
  case repeatedFactor(SettingPath)
  /// A factor has an empty list of values.
  case noValues(SettingPath)
  /// A factor of whole numbers has a range that holds none.
  case noWholeNumber(SettingPath, ClosedRange<Double>)
  /// A factor's range has no end.
  case endlessRange(SettingPath)
  /// A factor has a single level where the design has to move it.
  case fixedFactor(SettingPath)
  /// Morris's levels must be even in number: only then is each level left and reached as often.
  case oddLevels(Int)
  /// Indices come from the designs `morris` and `saltelli` only; the word of the design given.
  case noSensitivity(design: String)

  /// A number that a design is made of.
  public enum Quantity: String, Sendable, Hashable, CaseIterable {
    /// Points of a Latin hypercube or a sequence.
    case points
    /// Levels of a grid or of Morris's trajectories.
    case levels
    /// Morris's trajectories.
    case trajectories
    /// Base points of Saltelli's layout.
    case base
  }
}
