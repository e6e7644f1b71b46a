/// The kinds of action of the programme (model, section 7.9). The raw value is the key in files.
public enum ActionKind: String, Sendable, Hashable, CaseIterable {
  /// *Grande Rencontre*: a structured meeting of the two professions.
  case encounter
  /// *Vis ma vie*: days spent in the other's structure.
  case immersion
  /// *Formation croisée*: shared training.
  case training
  /// *Restitution*: people learn what the others really think.
  case mirror
  /// *Tribune*: a public campaign.
  case campaign
  /// Institutions raise Allport's conditions and the governance of zones for a while.
  case sponsorship
  /// *Convention*: organisations open up to partnership, for good.
  case agreement
  /// A shared post between two organisations.
  case colocation
  /// *Annuaire, permanence, animation de réseau*: more opportunities for a while.
  case outreach
  /// *Appel à projets*: an incentive for a while, with or without competition.
  case funding
  /// Something that befalls the territory: a budget cut, a scandal, a wave of departures.
  case shock
}

/// What a shock is; its place in the list is its value in `ActionField.kind`.
public enum ShockKind: Int, Sendable, Hashable, CaseIterable {
  /// A budget cut: workload rises for a while.
  case workload
  /// A scandal: warmth falls at once.
  case scandal
  /// A wave of departures: turnover is multiplied for a while.
  case turnover

  /// The word used in files.
  public var key: String { "\(self)" }

  /// What befalls, in a few words.
  public var label: Bilingual {
    switch self {
    case .workload: Bilingual(fr: "coupe budgétaire", en: "budget cut")
    case .scandal: Bilingual(fr: "scandale", en: "scandal")
    case .turnover: Bilingual(fr: "vague de départs", en: "wave of departures")
    }
  }
}

/// How the participants of an encounter are chosen; its place in the list is its value in
/// `ActionField.select`.
public enum Selection: Int, Sendable, Hashable, CaseIterable {
  /// By lot.
  case random
  /// The most open first.
  case open
  /// The least familiar with the other profession first.
  case unfamiliar

  /// The word used in files.
  public var key: String { "\(self)" }

  /// Who comes first, in a few words.
  public var label: Bilingual {
    switch self {
    case .random: Bilingual(fr: "au hasard", en: "by lot")
    case .open: Bilingual(fr: "les plus ouverts", en: "the most open")
    case .unfamiliar: Bilingual(fr: "les moins familiers", en: "the least familiar")
    }
  }
}
