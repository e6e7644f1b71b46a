import TerritoryModel

/// What opportunities came to, by zone, in each of the last 13 weeks.
struct CountWindow: ~Copyable {
  /// How many weeks are kept.
  static let weeks = 13
  /// Opportunities, missed, refused, relay, coordination, concerted, positive.
  static let kinds = 7

  var rows: Column<Int32>
  private let zoneCount: Int

  init(zoneCount: Int) {
    self.zoneCount = zoneCount
    rows = Column(repeating: 0, count: Self.weeks * zoneCount * Self.kinds)
  }

  /// Forgets what stood in the place of a week that begins.
  mutating func begin(week: Int) {
    (rows.base + Self.slot(week) * zoneCount * Self.kinds)
      .update(repeating: 0, count: zoneCount * Self.kinds)
  }

  /// Counts one opportunity.
  mutating func add(_ outcome: TieOutcome, week: Int, zone: Int) {
    let row = rows.base + (Self.slot(week) * zoneCount + zone) * Self.kinds
    row[0] += 1
    switch outcome.result {
    case TieOutcome.missed: row[1] += 1
    case TieOutcome.refused: row[2] += 1
    default:
      row[2 + outcome.level] += 1
      if outcome.isPositive { row[6] += 1 }
    }
  }

  /// The counts of a zone over some weeks that end with one.
  func sum(zone: Int, week: Int, window: Int) -> WindowCounts {
    var total = WindowCounts()
    for back in 0..<min(window, Self.weeks) {
      let row = rows.base + (Self.slot(week - back) * zoneCount + zone) * Self.kinds
      total.opportunities += Int(row[0])
      total.missed += Int(row[1])
      total.refused += Int(row[2])
      total.relay += Int(row[3])
      total.coordination += Int(row[4])
      total.concerted += Int(row[5])
      total.positive += Int(row[6])
    }
    return total
  }

  /// The place of a week: the same for a week whatever came before.
  private static func slot(_ week: Int) -> Int {
    let rest = week % weeks
    return rest < 0 ? rest + weeks : rest
  }
}

/// What opportunities came to over some weeks.
public struct WindowCounts: Sendable, Hashable {
  /// Opportunities that ties met.
  public var opportunities = 0
  /// Opportunities that the initiator let go.
  public var missed = 0
  /// Proposals refused.
  public var refused = 0
  /// Handovers.
  public var relay = 0
  /// Coordinations.
  public var coordination = 0
  /// Concerted work.
  public var concerted = 0
  /// Cooperations that turned out well.
  public var positive = 0

  /// Cooperations of any form.
  public var cooperations: Int { relay + coordination + concerted }

  /// The counts of two groups together.
  public static func + (left: Self, right: Self) -> Self {
    WindowCounts(
      opportunities: left.opportunities + right.opportunities, missed: left.missed + right.missed,
      refused: left.refused + right.refused, relay: left.relay + right.relay,
      coordination: left.coordination + right.coordination,
      concerted: left.concerted + right.concerted, positive: left.positive + right.positive)
  }
}
