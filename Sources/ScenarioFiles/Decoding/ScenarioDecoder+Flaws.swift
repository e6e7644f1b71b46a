import SourceText
import TerritoryModel

extension ScenarioDecoder {
  /// Asks the scenario what is wrong with it, and finds the place of each flaw. What may only seem
  /// wrong because something could not be read is left out: that was told already.
  mutating func inspect() {
    for flaw in scenario.flaws() where !isDoubtful(flaw) {
      let spot = written(flaw) ?? spot(of: flaw.path)
      findings.report(.flaw(flaw.problem, nearest: nearest(flaw.problem)), at: spot)
    }
  }

  private func isDoubtful(_ flaw: Flaw) -> Bool {
    if unread.parent, !flaw.problem.isOfOneValue { return true }
    switch flaw.problem {
    case .noZones: return unread.lists.contains(.zones)
    case .nobody, .professionAbsent: return unread.counts || unread.lists.contains(.zones)
    case .organisationsExceedZone, .peopleExceedOrganisation, .peopleExceedZone:
      return unread.counts || !unread.lists.isDisjoint(with: [.zones, .organisations])
    case .unknownName(_, .zone) where scenario.zones.isEmpty: return true  // That was told.
    case .unknownName(_, let thing): return unread.lists.contains(thing.section)
    case .thresholdsOutOfOrder, .negativeExperienceTooStrong: return unread.parameters
    default: return false
    }
  }

  private func nearest(_ problem: Problem) -> String? {
    guard case .unknownName(let name, let thing) = problem else { return nil }
    return switch thing {
    case .zone: NearestWord.to(name, among: scenario.zones.lazy.map(\.name))
    case .organisation: NearestWord.to(name, among: scenario.organisations.lazy.map(\.name))
    case .person: NearestWord.to(name, among: scenario.people.lazy.map(\.name))
    }
  }

  /// Of several parameters that are wrong together, the place of the first one that is written.
  private func written(_ flaw: Flaw) -> Spot? {
    let parameters: [Parameter]
    switch flaw.problem {
    case .thresholdsOutOfOrder:
      parameters = [
        .decisionThresholdRelay, .decisionThresholdCoordination, .decisionThresholdConcerted,
      ]
    case .negativeExperienceTooStrong: parameters = [.experienceNegativeWeight, .experienceRate]
    default: return nil
    }
    // In a change, the path begins with `changes.1.set`.
    let before = flaw.path.components.first == "changes" ? flaw.path.components.prefix(3) : []
    for parameter in parameters {
      let path = SettingPath(Array(before)).appending(key: parameter.path)
      if let spot = places[path] { return spot }
    }
    return nil
  }

  /// The place of a value, else of the nearest thing around it that is written.
  func spot(of path: SettingPath) -> Spot? {
    let words = path.components
    if words.count == 3, let section = Section(rawValue: words[0]), let rank = Int(words[1]),
      words[2] == "name" || words[2] == "id", let known = items[section], rank <= known.count
    {
      return known[rank - 1].name
    }
    var path: SettingPath? = path
    while let here = path {
      if let spot = places[here] { return spot }
      path = here.parent
    }
    return nil
  }
}

extension Problem {
  /// Whether it is wrong whatever else the scenario says.
  fileprivate var isOfOneValue: Bool {
    switch self {
    case .outOfBounds, .implausible, .emptyName, .unsafeName, .nameTooLong, .nameWithOuterSpace,
      .listedTwice, .emptyList, .weekTooEarly, .everyTooShort, .timesTooFew, .actsAtStartOnly:
      true
    default: false
    }
  }
}

extension Problem.Thing {
  /// The list in which such things stand.
  var section: Section {
    switch self {
    case .zone: .zones
    case .organisation: .organisations
    case .person: .people
    }
  }
}
