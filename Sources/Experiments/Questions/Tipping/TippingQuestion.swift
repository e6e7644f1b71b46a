import Simulation
import TerritoryModel

/// Where along one lever does the regime change?
public struct TippingQuestion: Sendable {
  /// The lever.
  public var path: SettingPath
  /// The levels looked at.
  public var range: ClosedRange<Double>
  /// Whether only whole levels exist: a number of people, of weeks.
  public var isWhole: Bool
  /// What tells the regimes apart.
  public var outcome: Outcome
  /// A replicate is in the high regime when its value is above this.
  public var threshold: Double
  /// The width of bracket that is fine enough, in the unit of the lever.
  public var precision: Double
  /// Levels looked at before bisection, both ends included: they show several changes where there are.
  public var scan: Int
  /// Replicates that a level has at first.
  public var replicates: Int
  /// Replicates that a level has at most, where its share cannot be told from a half with fewer.
  public var mostReplicates: Int
  /// Runs after which the work ends.
  public var mostRuns: Int
  /// The seed of every draw.
  public var seed: UInt64

  /// The fewest replicates that a level has at first: with fewer no share is told from a half.
  public static let fewestReplicates = 8

  /// A question.
  ///
  /// - Parameters:
  ///   - range: of a whole lever, the whole levels in it.
  ///   - precision: absent: a 64th of the range; at least 1 for a whole lever.
  ///   - scan: at least 2.
  public init(
    path: SettingPath, range: ClosedRange<Double>, isWhole: Bool = false, outcome: Outcome,
    threshold: Double, precision: Double? = nil, scan: Int = 5, replicates: Int = 16,
    mostReplicates: Int = 256, mostRuns: Int = 20_000, seed: UInt64
  ) {
    self.path = path
    let (first, last) = (range.lowerBound.rounded(.up), range.upperBound.rounded(.down))
    self.range = isWhole && first <= last ? first...last : range
    self.isWhole = isWhole
    self.outcome = outcome
    self.threshold = threshold
    let fine = precision ?? (range.upperBound - range.lowerBound) / 64
    self.precision = isWhole ? max(fine, 1) : fine
    self.scan = max(scan, 2)
    self.replicates = max(replicates, Self.fewestReplicates)
    self.mostReplicates = max(mostReplicates, self.replicates)
    self.mostRuns = mostRuns
    self.seed = seed
  }

  /// How many times a level may be looked at: with its first replicates, and each time that they are
  /// doubled, up to the most.
  var looks: Int {
    var (looks, count) = (1, replicates)
    while count < mostReplicates {
      // Written so that no number of replicates overflows.
      count = count > mostReplicates / 2 ? mostReplicates : 2 * count
      looks += 1
    }
    return looks
  }

  /// The most runs that the search may take. After the scan two margins at most are halved, one on
  /// either side of the levels that stay unsure, each until it is as narrow as the precision.
  public var runLimit: Int {
    let width = range.upperBound - range.lowerBound
    guard width > 0, precision > 0 else { return min(scan * mostReplicates, mostRuns) }
    let halvings = (width / precision).halvings
    return min((scan + 2 * halvings) * mostReplicates, mostRuns)
  }

  /// The levels of the scan, in order.
  var scannedLevels: [Double] {
    let width = range.upperBound - range.lowerBound
    var levels: [Double] = []
    for step in 0..<scan {
      let place = Double(step) / Double(scan - 1)
      let level =
        step == scan - 1 ? range.upperBound : settled(range.lowerBound + place * width)
      if levels.last.map({ $0 < level }) ?? true { levels.append(level) }
    }
    return levels
  }

  /// The level halfway between two; nothing when the lever has none there, or none that is worth it.
  func middle(_ low: Double, _ high: Double) -> Double? {
    guard high - low > precision else { return nil }
    let middle = settled(low + (high - low) / 2)
    return middle > low && middle < high ? middle : nil
  }

  private func settled(_ level: Double) -> Double { isWhole ? level.rounded(.down) : level }
}

extension Double {
  /// How many halvings bring a positive number to 1 or below.
  fileprivate var halvings: Int {
    var left = self
    var count = 0
    while left > 1, count < 60 {
      left /= 2
      count += 1
    }
    return count
  }
}
