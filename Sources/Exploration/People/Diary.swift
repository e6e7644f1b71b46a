import Simulation
import TerritoryModel

/// What happened to one post in one replicate, week after week.
public struct Diary: Sendable, Hashable {
  /// Who holds the post when the diary opens.
  public var card: PersonCard
  /// The replicate.
  public var replicate: Int
  /// The weeks told.
  public var weeks: ClosedRange<Int>
  /// The weeks in order, silent ones folded together.
  public var entries: [Entry]
  /// The state when the diary opens.
  public var start: PersonState
  /// The state at its end.
  public var end: PersonState

  /// A diary given by its parts.
  public init(
    card: PersonCard, replicate: Int, weeks: ClosedRange<Int>, entries: [Entry],
    start: PersonState, end: PersonState
  ) {
    self.card = card
    self.replicate = replicate
    self.weeks = weeks
    self.entries = entries
    self.start = start
    self.end = end
  }

  /// One week, or several in which nothing worth telling happened.
  public enum Entry: Sendable, Hashable {
    /// A week and what happened in it, in order.
    case week(Int, [Event])
    /// Weeks that pass over slow changes only.
    case silent(ClosedRange<Int>, from: PersonState, to: PersonState)
  }

  /// Something that happened.
  public enum Event: Sendable, Hashable {
    /// The person met somebody at an encounter or during an immersion; `tied` when the two are tied
    /// from then on and were not before.
    case met(Action, other: PersonCard, isPositive: Bool, tied: Bool)
    /// An opportunity to cooperate came up with a partner.
    case opportunity(other: PersonCard, initiated: Bool, PersonRecorder.OpportunityResult)
    /// The person's views moved.
    case moved(Cause, from: PersonState, to: PersonState)
    /// The core of the person's views moved: what lasts.
    case coreMoved(from: PersonState, to: PersonState)
    /// The holder of the post left; somebody else came, with views of their own.
    case left(PersonCard, newcomer: PersonState)
  }

  /// Through what views move.
  public enum Cause: Sendable, Hashable {
    /// An action of the programme.
    case action(Action)
    /// What came of opportunities in the week.
    case experience
    /// What a colleague said, or colleagues.
    case colleagues([PersonCard])
  }

  /// A change of view that is worth telling when only a colleague's word or time made it.
  public static let tellingChange: Float = 0.02
}
