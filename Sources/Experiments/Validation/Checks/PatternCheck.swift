import TerritoryModel

/// What a pattern of the model (model, section 1) is judged on.
public enum PatternCheck: Sendable, Hashable {
  /// Pattern 1: how views of a profession improve with more contact, or better.
  case contactImproves(ContactGain, Profession)
  /// Pattern 2: what is left of an encounter after a year.
  case encounterLasts(Profession)
  /// Pattern 2: what is left after a year, less a third of the first effect.
  case encounterFades(Profession)
  /// Pattern 2: what an encounter leaves more after three years when it is sponsored.
  case sponsorshipSustains(Profession)
  /// Pattern 3: how much worse people believe they are seen than they are.
  case exaggeration(Profession)
  /// Pattern 3: how the mirror changes the gap of a profession, in a week.
  case mirrorHelps(Profession, week: Int)
  /// Pattern 3: that change in a first week less the one in a later week.
  case mirrorFades(Profession, first: Int, later: Int)
  /// Pattern 4: the share of outcomes that are positive.
  case positiveShare
  /// Pattern 4: how views of a profession change as negative experience comes to weigh so much more.
  case negativeWeighsMore(Double, Profession)
  /// Pattern 5: how much more views change in the profession that is fewer.
  case minorityMovesFaster
  /// Pattern 6: how cooperation changes as yearly turnover of social workers rises to a level.
  case turnoverDestroys(Double)
  /// Pattern 7: the share of replicates that end in the high regime, with the full mirror or without event.
  case twoRegimes(isMirrored: Bool)
  /// Pattern 8: how ties between teams change polarisation, with repulsion or bounded influence.
  case tiesPolarise(isRepulsive: Bool)

  /// The number of the pattern, from 1.
  public var number: Int {
    switch self {
    case .contactImproves: 1
    case .encounterLasts, .encounterFades, .sponsorshipSustains: 2
    case .exaggeration, .mirrorHelps, .mirrorFades: 3
    case .positiveShare, .negativeWeighsMore: 4
    case .minorityMovesFaster: 5
    case .turnoverDestroys: 6
    case .twoRegimes: 7
    case .tiesPolarise: 8
    }
  }

  /// Its stable name.
  var name: String { "pattern-\(number)-\(suffix)" }

  private var suffix: String {
    switch self {
    case .contactImproves(let gain, let profession): "\(gain.rawValue)-\(profession.key)"
    case .encounterLasts(let profession): "positive-\(profession.key)"
    case .encounterFades(let profession): "fades-\(profession.key)"
    case .sponsorshipSustains(let profession): "sponsored-\(profession.key)"
    case .exaggeration(let profession): "exaggeration-\(profession.key)"
    case .mirrorHelps(let profession, _): "mirror-\(profession.key)"
    case .mirrorFades(let profession, _, _): "fades-\(profession.key)"
    case .positiveShare: "positive"
    case .negativeWeighsMore(let weight, let profession): "weight-\(weight)-\(profession.key)"
    case .minorityMovesFaster: "minority"
    case .turnoverDestroys(let level): "turnover-\(level)"
    case .twoRegimes(let isMirrored): isMirrored ? "mirror" : "no-event"
    case .tiesPolarise(let isRepulsive): isRepulsive ? "repulsive" : "bounded"
    }
  }
}
