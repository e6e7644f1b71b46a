import TerritoryModel

extension ActionKind {
  /// What an occurrence does (model, section 7.9), with the fields of the action; written as the
  /// texts of `OddSection`.
  public var effect: Bilingual {
    switch self {
    case .encounter:
      Bilingual(
        fr: "L’appariement ci-dessus, une expérience par paire.",
        en: "The pairing above, one experience for each pair.")
    case .immersion:
      Bilingual(
        fr: """
          Le même appariement, avec `days` expériences indépendantes par paire ; la dernière \
          décide de la confiance et du lien.
          """,
        en: """
          The same pairing, with `days` independent experiences for each pair; the last \
          decides trust and the tie.
          """)
    case .training:
      Bilingual(
        fr: """
          Chaque personne, avec la probabilité `share` : $Δf = gain·(1 - f)$, $Δc = shift·(1 - \
          c)$.
          """,
        en: "Each person, with probability `share`: $Δf = gain·(1 - f)$, $Δc = shift·(1 - c)$.")
    case .mirror:
      Bilingual(
        fr: """
          Chaque personne, avec la probabilité `share` : $Δm = correction·(ā - m)$, $ā$ étant \
          la vraie moyenne du territoire, quelles que soient les zones ; si la vérité est pire \
          que ce que l’on croit, $m$ baisse.
          """,
        en: """
          Each person, with probability `share`: $Δm = correction·(ā - m)$, $ā$ being the \
          territory’s true mean, whatever the zones; if the truth is worse than believed, $m$ \
          falls.
          """)
    case .campaign:
      Bilingual(
        fr: """
          Chaque personne, avec la probabilité `share` : $Δw = shift·(1 - w)$, $Δc = \
          shift/2·(1 - c)$.
          """,
        en: """
          Each person, with probability `share`: $Δw = shift·(1 - w)$, $Δc = shift/2·(1 - c)$.
          """)
    case .sponsorship:
      Bilingual(
        fr: """
          Pendant sa durée, les quatre conditions d’Allport et la gouvernance des zones sont \
          relevées, bornées à [0, 1].
          """,
        en: """
          For its duration, Allport’s four conditions and the governance of the zones rise, \
          clamped to [0, 1].
          """)
    case .agreement:
      Bilingual(
        fr: """
          Chaque organisation (ou celles que l’action nomme), avec la probabilité `share` : la \
          formalisation monte de `gain`, pour de bon ; à une reprise elle peut adhérer encore \
          (bornée à [0, 1]).
          """,
        en: """
          Each organisation (or those that the action names), with probability `share`: \
          formalisation rises by `gain`, for good; at a repeat it may join again (clamped to \
          [0, 1]).
          """)
    case .colocation:
      Bilingual(
        fr: """
          `pairs` paires tirées au hasard, sans répétition, parmi toutes les paires d’une \
          organisation de travailleurs sociaux et d’une organisation d’entrepreneurs sociaux \
          de la même zone : `ties` liens institutionnels entre leurs membres, de confiance \
          $t_new$, chacun tiré jusqu’à 32 fois ; tous les liens qui existent cette semaine \
          entre les deux, personnels compris, ont leurs occasions multipliées par `factor`, \
          pour de bon (une fois de plus à chaque nouveau choix) ; règle du noyau en 7.7.
          """,
        en: """
          `pairs` pairs drawn uniformly, without repetition, among all pairs of an \
          organisation of social workers and one of social entrepreneurs of the same zone: \
          `ties` institutional ties between their members, of trust $t_new$, each drawn up to \
          32 times; all ties that exist that week between the two, personal ones too, get \
          their opportunities multiplied by `factor`, for good (once more each time they are \
          chosen); rule of the core in 7.7.
          """)
    case .outreach:
      Bilingual(
        fr: "Pendant sa durée, le taux de contact des zones est multiplié par `factor`.",
        en: "For its duration, the contact rate of the zones is multiplied by `factor`.")
    case .funding:
      Bilingual(
        fr: """
          Pendant sa durée, l’incitation $i$ des personnes visées monte de `incentive` ; \
          `competition` est retiré de la condition d’absence de concurrence.
          """,
        en: """
          For its duration, the incentive $i$ of those addressed rises by `incentive`; \
          `competition` is taken off the no-competition condition.
          """)
    case .shock:
      Bilingual(
        fr: """
          Selon `kind` : la charge de travail monte de `size` pendant la durée ; un scandale \
          touche aussitôt chaque personne avec la probabilité `share`, $Δw = -shift·(1 + w)$ ; \
          le renouvellement est multiplié par `factor` pendant la durée, pour les professions \
          et les zones visées.
          """,
        en: """
          By `kind`: workload rises by `size` for its duration; a scandal reaches each person \
          at once with probability `share`, $Δw = -shift·(1 + w)$; turnover is multiplied by \
          `factor` for its duration, for the professions and zones addressed.
          """)
    }
  }
}
