/// The colleague ties: undirected, inside one profession, fixed for a run (model, sections 2 and 5).
///
/// Ties inside an organisation follow from the rows alone (everybody, or a ring), so they take no
/// memory; only ties across organisations are stored, as a compressed list by agent.
final class ColleagueNetwork: Sendable {
  /// Where each agent's list of colleagues across starts, and the end of the last.
  let start: [Int32]
  /// Colleagues in other organisations, agent after agent.
  let across: [Int32]
  /// The number of colleagues inside, at most.
  let inside: Int

  /// A network from its lists.
  init(start: [Int32], across: [Int32], inside: Int) {
    self.start = start
    self.across = across
    self.inside = inside
  }

  /// The number of colleagues inside an organisation of some size: everybody when few enough, else a
  /// ring with ⌊inside/2⌋ on each side.
  @inline(__always)
  static func insideCount(size: Int, inside: Int) -> Int {
    size - 1 <= inside ? size - 1 : 2 * (inside / 2)
  }

  /// The k-th colleague of an agent inside its organisation.
  @inline(__always)
  static func insideColleague(
    _ k: Int, of agent: Int, organisationStart: Int, size: Int, inside: Int
  ) -> Int {
    if size - 1 <= inside {
      let candidate = organisationStart + k
      return candidate < agent ? candidate : candidate + 1
    }
    let half = inside / 2
    let offset = k < half ? k + 1 : size - (k - half + 1)
    let place = agent - organisationStart + offset
    return organisationStart + (place >= size ? place - size : place)
  }
}
