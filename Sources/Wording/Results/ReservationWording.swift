import TerritoryModel

/// What must be said beside every result (model, section 10, and section 1 for the first).
public enum ReservationWording: CaseIterable, Sendable {
  /// No baseline has been measured.
  case noBaseline
  /// No weight of behaviour is measured.
  case noMeasuredWeight
  /// Structure is strong by construction.
  case structureByConstruction
  /// Nobody lacks time, nobody chooses.
  case noTimeBudget
  /// Fading hangs on an unmeasured half-life.
  case unmeasuredHalfLife
  /// Colleagues do not pass on what they believe of the others.
  case viewsOnly

  /// The sentence.
  public var text: Bilingual {
    switch self {
    case .noBaseline:
      Bilingual(
        fr: """
          Aucune étude n’a mesuré de taux de coopération de référence entre les deux \
          professions : Rencontre aide à penser, il ne prévoit pas.
          """,
        en: """
          No study has measured a baseline cooperation rate between the two professions: \
          Rencontre is a thinking tool, not a forecast.
          """)
    case .noMeasuredWeight:
      Bilingual(
        fr: """
          Aucun poids de comportement n’est mesuré ici ; la plupart sont de niveau D (des \
          hypothèses). Les valeurs par défaut ont été choisies pour que les régularités attendues \
          se voient : « montré » veut dire que les équations peuvent les porter, non qu’elles ont \
          été prédites.
          """,
        en: """
          No behavioural weight here is measured; most are grade D (assumptions). Defaults were \
          chosen so that the patterns can be seen: “shown” means the equations can carry them, not \
          that they were predicted.
          """)
    case .structureByConstruction:
      Bilingual(
        fr: """
          La structure est le levier le plus fort par construction : c’est \
          decision.structure (β_S) qui fixe ce rapport.
          """,
        en: """
          Structure is the strongest lever by construction: that ratio is set by \
          decision.structure (β_S).
          """)
    case .noTimeBudget:
      Bilingual(
        fr: """
          Le temps de personne n’est limité et les partenaires ne se choisissent pas : les \
          occasions tombent sur les liens.
          """,
        en: """
          Nobody’s time is limited and partners are not chosen: opportunities fall on ties.
          """)
    case .unmeasuredHalfLife:
      Bilingual(
        fr: """
          Qu’un événement unique s’efface ou non dépend de forgetting.halfLife, que personne n’a \
          mesurée : il faut en regarder plusieurs.
          """,
        en: """
          Whether a one-off event fades depends on forgetting.halfLife, which nobody has measured: \
          look at several.
          """)
    case .viewsOnly:
      Bilingual(
        fr: """
          Les collègues transmettent des jugements, non des croyances sur ce que pensent les \
          autres.
          """,
        en: """
          Colleagues pass on views, not beliefs about what the others think.
          """)
    }
  }
}
