/// A limit in which only contact, expectations or decisions act (model, section 9).
public enum ContactCheck: Sendable, Hashable {
  /// Contact alone: the mean view on the unit scale, by k, how much more a negative experience weighs.
  case meanView(negativeWeight: Double)
  /// Expectations alone: the share of initiatives, by the weight β of what people believe the other
  /// thinks and the share that they start from.
  case expectations(weight: Double, start: Double)
  /// The ladder of decisions: a share of what opportunities come to.
  case ladder(LadderShare)

  /// Its stable name.
  var name: String {
    switch self {
    case .meanView(let negativeWeight): "contact-mean-field-\(Int(negativeWeight))"
    case .expectations(let weight, let start): "tipping-\(Int(weight))-\(start)"
    case .ladder(let share): "ladder-\(share.rawValue)"
    }
  }

  /// The law that the expected value follows from.
  var source: ValidationSource {
    switch self {
    case .meanView: .meanView
    case .expectations: .expectations
    case .ladder: .decisions
    }
  }
}
