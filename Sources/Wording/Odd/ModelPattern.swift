import TerritoryModel

/// A pattern that the model must show (model, section 1); the validation suite checks each.
public enum ModelPattern: Int, Sendable, Hashable, CaseIterable {
  /// Pattern 1.
  case contactImproves = 1
  /// Pattern 2.
  case oneOffFades
  /// Pattern 3.
  case exaggeratedMirror
  /// Pattern 4.
  case negativeWeighsMore
  /// Pattern 5.
  case minorityMovesFaster
  /// Pattern 6.
  case turnoverDestroys
  /// Pattern 7.
  case twoRegimes
  /// Pattern 8.
  case tiesPolarise

  /// How well the pattern is supported.
  public var grade: EvidenceGrade {
    switch self {
    case .contactImproves, .exaggeratedMirror, .turnoverDestroys: .a
    case .negativeWeighsMore, .tiesPolarise: .b
    case .oneOffFades, .minorityMovesFaster, .twoRegimes: .c
    }
  }

  /// What the model must show.
  public var meaning: Bilingual {
    switch self {
    case .contactImproves:
      Bilingual(
        fr: """
          Le contact améliore les représentations ; structuré (les conditions d’Allport), il \
          les améliore davantage.
          """,
        en: """
          Contact improves representations; structured contact (Allport’s conditions) improves \
          them more.
          """)
    case .oneOffFades:
      Bilingual(
        fr: """
          Un rassemblement unique s’efface, sauf s’il change le taux de contact, sa qualité, \
          le noyau des représentations ou les liens.
          """,
        en: """
          A one-off gathering fades unless it changes contact rate, contact quality, the core \
          of the representation, or the ties.
          """)
    case .exaggeratedMirror:
      Bilingual(
        fr: """
          Chacun croit l’autre profession plus défavorable qu’elle ne l’est ; montrer la \
          vérité aide, pour un temps.
          """,
        en: """
          People believe the other profession thinks worse of them than it does; showing the \
          truth helps, for a while.
          """)
    case .negativeWeighsMore:
      Bilingual(
        fr: "Un contact négatif pèse plus qu’un positif ; le positif est plus fréquent.",
        en: """
          Negative contact weighs more than positive contact; positive contact is more \
          frequent.
          """)
    case .minorityMovesFaster:
      Bilingual(
        fr: """
          La profession minoritaire est plus exposée : ses regards bougent plus vite que ceux \
          de la majoritaire.
          """,
        en: """
          The minority profession is more exposed: its views move faster than the majority’s.
          """)
    case .turnoverDestroys:
      Bilingual(
        fr: """
          Le renouvellement des personnes défait ce que des partenaires stables ont construit \
          (Cohen, Riolo & Axelrod 2001).
          """,
        en: "Turnover destroys what stable partners built (Cohen, Riolo & Axelrod 2001).")
    case .twoRegimes:
      Bilingual(
        fr: """
          Avec des attentes réciproques assez fortes, deux régimes coexistent : le même \
          événement peut ne rien faire, ou faire basculer le territoire (scénario \
          `attentes-fortes`).
          """,
        en: """
          With mutual expectations strong enough, two regimes coexist: the same event can do \
          nothing or tip the territory (scenario `attentes-fortes`).
          """)
    case .tiesPolarise:
      Bilingual(
        fr: """
          Avec une influence répulsive et des regards éloignés, plus de liens entre équipes \
          d’une même profession la polarisent ; avec une influence à confiance bornée, non \
          (Flache & Macy 2011 ; scénario `entre-soi`).
          """,
        en: """
          With repulsive influence and views wide apart, more ties between teams of the same \
          profession polarise it; with bounded influence they do not (Flache & Macy 2011; \
          scenario `entre-soi`).
          """)
    }
  }
}
