import Experiments
import Simulation
import TerritoryModel

/// The mirror of a territory at a week: for each profession, what it thinks of the other, what it
/// believes the other thinks of it, and what the other really thinks.
public struct MirrorView: Sendable, Hashable {
  /// The week.
  public var week: Int
  /// The professions that have people, in order.
  public var professions: [Bars]
  /// Whether a room may see it.
  public var visibility: Visibility

  /// The three values of one profession.
  public struct Bars: Sendable, Hashable {
    /// The profession.
    public var profession: Profession
    /// Mean favourability that it holds of the other; nothing where no replicate has a value.
    public var held: Band?
    /// Mean favourability that it believes the other holds of it.
    public var believed: Band?
    /// Mean favourability that the other really holds of it.
    public var actual: Band?

    /// Three values.
    public init(profession: Profession, held: Band?, believed: Band?, actual: Band?) {
      self.profession = profession
      self.held = held
      self.believed = believed
      self.actual = actual
    }
  }

  /// Whether a mirror may be shown. Only a mirror made of a room's own answers can be withheld: few
  /// answers betray who gave them, and a truth that is worse than what people feared harms them.
  public enum Visibility: Sendable, Hashable {
    /// It may be shown.
    case shown
    /// A profession has given fewer answers than it takes.
    case tooFew(Profession, Int)
    /// A profession is seen less favourably than it believes.
    case hidden(Profession)
  }

  /// How many answers of each profession a room's mirror takes.
  public static let fewestAnswers = 5

  /// A mirror given by its parts.
  public init(week: Int, professions: [Bars], visibility: Visibility) {
    self.week = week
    self.professions = professions
    self.visibility = visibility
  }

  /// The mirror of a future.
  ///
  /// - Throws: `EnsembleFailure.cancelled` when the effort is stopped.
  public static func of(
    _ future: Future, replicates: Int, week: Int, store: LifeStore, effort: Effort = Effort()
  ) throws(EnsembleFailure) -> MirrorView {
    let week = max(week, 0)
    let professions = Profession.allCases.filter { future.scenario.people($0) > 0 }
    let metrics: [Metric] = [.favourability, .believed, .actual]
    let series = try store.series(
      of: professions.flatMap { profession in
        metrics.map { .metric($0, .profession(profession), window: 13) }
      }, in: future, replicates: replicates, weeks: week...week, effort: effort)
    let bars = professions.enumerated().map { place, profession in
      let bands = metrics.indices.map { series[place * metrics.count + $0].band(week: week) }
      return Bars(profession: profession, held: bands[0], believed: bands[1], actual: bands[2])
    }
    return MirrorView(
      week: week, professions: bars, visibility: visibility(future.scenario, bars))
  }

  /// Whether a room may see the bars of a scenario.
  public static func visibility(_ scenario: Scenario, _ bars: [Bars]) -> Visibility {
    guard bars.contains(where: { scenario.state[$0.profession] != nil }) else { return .shown }
    let counts = bars.map { (profession: $0.profession, count: scenario.answers($0.profession)) }
    // Means and standard deviations betray nobody: only rows are counted.
    for (profession, count) in counts where counts.contains(where: { $0.count != nil }) {
      if let count, count < fewestAnswers { return .tooFew(profession, count) }
      if count == nil, scenario.state[profession] == nil { return .tooFew(profession, 0) }
    }
    for bar in bars {
      if let believed = bar.believed, let actual = bar.actual, actual.mean < believed.mean {
        return .hidden(bar.profession)
      }
    }
    return .shown
  }
}

extension Scenario {
  /// How many people of a profession gave answers; nothing when none were imported.
  fileprivate func answers(_ profession: Profession) -> Int? {
    if case .answers(let answers) = state[profession] {
      answers.filter { !$0.isEmpty }.count
    } else {
      nil
    }
  }
}
