import TerritoryModel

extension Run {
  /// *Convention*: organisations open up to partnership for good, each with probability `share`; at a
  /// repeat they may join again.
  mutating func agree(_ action: ResolvedAction) {
    let layout = plan.layout
    let gain = Float(action.value(.gain))
    for organisation in 0..<layout.organisationCell.count {
      guard action.touches(cell: layout.organisationCell[organisation]),
        action.organisations?.contains(organisation) ?? true
      else { continue }
      let uniform = draws.uniform(
        week: week, purpose: .reached,
        entity: action.entity(layout.identity(ofOrganisation: organisation)))
      guard uniform < action.value(.share) else { continue }
      formalisation[organisation] = clamp01(formalisation[organisation] + gain)
      frameKey.organisationsChanged = true
    }
  }
}
