/// The kinds of action of the programme, declared once (model, section 7.9).
public enum ActionCatalogue {
  /// The declarations, in the order of `ActionKind`.
  public static let declarations: [ActionDeclaration] = ActionKind.allCases.map(declaration)

  /// The declaration of a kind.
  public static func declaration(_ kind: ActionKind) -> ActionDeclaration {
    switch kind {
    case .encounter: encounter
    case .immersion: immersion
    case .training: training
    case .mirror: mirror
    case .campaign: campaign
    case .sponsorship: sponsorship
    case .agreement: agreement
    case .colocation: colocation
    case .outreach: outreach
    case .funding: funding
    case .shock: shock
    }
  }
}
