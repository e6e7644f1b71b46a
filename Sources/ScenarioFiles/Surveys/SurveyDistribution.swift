import TerritoryModel

/// How the answers of a profession to an item lie, told so that nobody can be singled out: the mean, to
/// a tenth, from five answers on, bins of at least five answers each, standard deviation and quartiles
/// from twenty answers on, and never the least or the greatest answer. Of five answers on seven points,
/// the number, the mean and the standard deviation together often leave only one possibility.
public struct SurveyDistribution: Sendable, Hashable {
  /// The item.
  public var item: QuestionnaireItem
  /// Whose answers.
  public var profession: Profession
  /// How many answered the item.
  public var count: Int
  /// Mean, on the item's scale, to a tenth.
  public var mean: Double
  /// Standard deviation, on the item's scale, to a tenth; absent below twenty answers.
  public var sd: Double?
  /// First quartile, median and third quartile, on the item's scale; absent below twenty answers, so
  /// that five people stand beyond each.
  public var quartiles: Quartiles?
  /// Answers counted; bins cover the item's scale from end to end, and each holds five answers at
  /// least.
  public var bins: [Bin]

  /// Three quartiles.
  public struct Quartiles: Sendable, Hashable {
    /// The first.
    public var first: Double
    /// The median.
    public var median: Double
    /// The third.
    public var third: Double

    /// Three quartiles.
    public init(first: Double, median: Double, third: Double) {
      self.first = first
      self.median = median
      self.third = third
    }
  }

  /// Answers from one value to another, both included.
  public struct Bin: Sendable, Hashable {
    /// The answers that belong to it, on the item's scale; the last bin of contacts is open.
    public var range: ClosedRange<Double>
    /// How many answers.
    public var count: Int

    /// A bin.
    public init(range: ClosedRange<Double>, count: Int) {
      self.range = range
      self.count = count
    }
  }

  /// The fewest answers of which quartiles and a standard deviation are told.
  public static let fewestForSpread = 4 * Questionnaire.fewestAnswers

  /// The mean on the model's scale; nothing for items that have none.
  public var modelMean: Double? { item.onModelScale(mean) }

  /// The standard deviation on the model's scale; nothing for items that have none.
  public var modelSd: Double? {
    guard let sd, let end = item.onModelScale(sd), let start = item.onModelScale(0) else {
      return nil
    }
    return end - start
  }

  init?(_ item: QuestionnaireItem, _ profession: Profession, _ answers: [Double]) {
    guard answers.count >= Questionnaire.fewestAnswers else { return nil }
    self.item = item
    self.profession = profession
    count = answers.count
    let total = Double(answers.count)
    let sorted = answers.sorted()
    let mean = sorted.reduce(0, +) / total
    self.mean = Self.tenth(mean)
    if sorted.count >= Self.fewestForSpread {
      let variance = sorted.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (total - 1)
      sd = Self.tenth(variance.squareRoot())
      quartiles = Quartiles(
        first: Self.quantile(0.25, sorted), median: Self.quantile(0.5, sorted),
        third: Self.quantile(0.75, sorted))
    }
    bins = Self.merged(
      item.scale.cells.map { cell in
        Bin(range: cell, count: sorted.count { cell.contains($0) })
      })
  }

  private static func tenth(_ value: Double) -> Double { (value * 10).rounded() / 10 }

  /// Bins of five answers at least: each takes its neighbours in until it has enough, and what is
  /// left at the end goes to the last one.
  private static func merged(_ cells: [Bin]) -> [Bin] {
    var bins: [Bin] = []
    var open: Bin?
    for cell in cells {
      let bin =
        open.map {
          Bin(
            range: $0.range.lowerBound...cell.range.upperBound, count: $0.count + cell.count)
        } ?? cell
      if bin.count >= Questionnaire.fewestAnswers {
        bins.append(bin)
        open = nil
      } else {
        open = bin
      }
    }
    if let rest = open, let last = bins.popLast() {
      bins.append(
        Bin(
          range: last.range.lowerBound...rest.range.upperBound, count: last.count + rest.count))
    }
    return bins
  }

  /// A quantile by linear interpolation (Hyndman & Fan 1996, type 7).
  private static func quantile(_ probability: Double, _ sorted: [Double]) -> Double {
    let position = probability * Double(sorted.count - 1)
    let below = Int(position)
    guard below + 1 < sorted.count else { return sorted[sorted.count - 1] }
    return sorted[below] + (position - Double(below)) * (sorted[below + 1] - sorted[below])
  }
}

extension QuestionnaireItem.Scale {
  /// The finest bins of the scale, without overlap for the answers it takes.
  var cells: [ClosedRange<Double>] {
    switch self {
    case .thermometer:
      (0..<10).map { decade in
        let low = Double(decade * 10)
        return low...(decade == 9 ? 100 : (low + 10).nextDown)
      }
    case .sevenPoints: (1...7).map { Double($0)...Double($0) }
    case .contacts: [0...0, 1...2, 3...5, 6...10, 11...1_000]
    case .frequency: (0...4).map { Double($0)...Double($0) }
    case .ladder: (0...3).map { Double($0)...Double($0) }
    }
  }
}
