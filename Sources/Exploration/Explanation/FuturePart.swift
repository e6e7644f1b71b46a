import TerritoryModel

/// A part in which one future differs from another: a player of the game that shares a difference out.
public enum FuturePart: Sendable, Hashable {
  /// An action that one of the two lacks (`nil`), or has with other values.
  case action(first: Action?, second: Action?)
  /// A value that changes at a week in one of the two, or to something else; `nil` stands for a future
  /// in which it does not change then.
  case change(week: Int, DatedChange.Target, first: Double?, second: Double?)
  /// The order in which actions, or changes of one week, are carried out.
  case order
  /// The values of the territory itself, burn-in included.
  case territory

  /// What it is, in no language: the id of an action, `contact.rate@20` for a dated change, `order`,
  /// `territory`.
  public var id: String {
    switch self {
    case .action(let first, let second): (first ?? second)?.id ?? ""
    case .change(let week, let target, _, _): "\(target.path)@\(week)"
    case .order: "order"
    case .territory: "territory"
    }
  }
}
