import TerritoryModel

/// A phase of the week (model, section 3).
public enum Phase: String, Sendable, Hashable, CaseIterable {
  /// Dated changes, then the actions due, one after the other.
  case programme
  /// Ties meet opportunities; both ends decide; an outcome follows.
  case cooperation
  /// Agents learn from outcomes; ties update trust.
  case experience
  /// Agents hear colleagues.
  case influence
  /// Views spring back; the core follows lasting tension.
  case forgetting
  /// People leave; newcomers take their place.
  case turnover
  /// Metrics are read; nothing changes, nothing is drawn.
  case observation

  /// The section of the model that the phase carries out.
  public var section: String {
    switch self {
    case .programme: "7.9"
    case .cooperation: "7.1–7.3"
    case .experience: "7.4–7.5"
    case .influence: "7.6"
    case .forgetting: "7.7"
    case .turnover: "7.8"
    case .observation: "8"
    }
  }

  /// What happens, in a sentence.
  public var meaning: Bilingual {
    switch self {
    case .programme:
      Bilingual(
        fr: "Les changements datés, puis les actions dues, l’une après l’autre.",
        en: "Dated changes, then the actions due, one after the other.")
    case .cooperation:
      Bilingual(
        fr: "Les liens rencontrent des occasions ; chaque bout décide ; un résultat suit.",
        en: "Ties meet opportunities; both ends decide; an outcome follows.")
    case .experience:
      Bilingual(
        fr: "Chacun apprend de ce qui est arrivé ; la confiance des liens bouge.",
        en: "Agents learn from outcomes; the trust of ties moves.")
    case .influence:
      Bilingual(fr: "Chacun entend ses collègues.", en: "Agents hear their colleagues.")
    case .forgetting:
      Bilingual(
        fr: "Les regards reviennent vers leur noyau ; le noyau suit une tension qui dure.",
        en: "Views spring back to their core; the core follows a tension that lasts.")
    case .turnover:
      Bilingual(
        fr: "Des personnes partent ; d’autres prennent leur poste.",
        en: "People leave; newcomers take their posts.")
    case .observation:
      Bilingual(
        fr: "On lit les mesures ; rien ne change, rien n’est tiré au sort.",
        en: "Metrics are read; nothing changes, nothing is drawn.")
    }
  }
}

/// The contract of time: one step is one week, and a week is this list of phases, in this order.
///
/// In the programme each action reads the state that the action before it has left. Inside one action,
/// and in every other phase, everything read is the state left before it; increments are summed,
/// applied, then clamped once: so no order of agents matters. In particular a partner's view, its
/// familiarity, a tie's trust and the mean view of an organisation are those at the start of the
/// cooperation phase; influence reads what experience left; the true mean of a profession's views is
/// "as last observed", at the end of the week before.
///
/// `burnIn` weeks, with the programme off, carry the numbers 1 - burnIn to 0; the state after week 0 is
/// what a run starts from.
public enum Week {
  /// The phases of a week, in order.
  public static let phases: [Phase] = [
    .programme, .cooperation, .experience, .influence, .forgetting, .turnover, .observation,
  ]
}
