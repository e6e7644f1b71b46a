import TerritoryModel

extension OddText {
  static let programme: [OddSection] = [
    OddSection(
      "7.9", title: Bilingual(fr: "Les actions du programme", en: "The actions of the programme"),
      parts: [
        .paragraph(
          Bilingual(
            fr: """
              Champs communs : `id` (par défaut la sorte et la date), `at`, `every`, `times` \
              ou `until` (ni l’un ni l’autre : jusqu’à la fin ; les deux : une erreur), \
              `zones` (toutes par défaut), `profession` (`socialWorkers`, \
              `socialEntrepreneurs`, `both`), `cost` (euros par occurrence, tout compris), \
              `hours` (heures de professionnels par occurrence, tous ensemble). Avec une \
              durée, la fenêtre commence à chaque échéance ; les fenêtres d’une même action ne \
              s’ajoutent pas. Entre actions différentes : incitation, charge de travail et \
              gouvernance s’ajoutent, puis sont bornées ; les facteurs d’animation et de \
              renouvellement se multiplient ; pour les conditions d’Allport compte le soutien \
              le plus fort (la plus haute moyenne des quatre après bornage), puis la \
              concurrence est retirée. Ce qui est instantané a lieu une fois par échéance.
              """,
            en: """
              Common fields: `id` (by default kind and date), `at`, `every`, `times` or \
              `until` (neither: until the end; both: an error), `zones` (all by default), \
              `profession` (`socialWorkers`, `socialEntrepreneurs`, `both`), `cost` (euros per \
              occurrence, everything included), `hours` (of professionals’ time per \
              occurrence, all together). With a duration, the window begins at each due week; \
              windows of the same action do not add. Between different actions: incentive, \
              workload and governance add, then clamp; outreach and turnover factors multiply; \
              for Allport’s conditions the strongest sponsorship counts (the highest mean of \
              the four after clamping), then competition is taken off. Instants happen once \
              per due week.
              """)),
        .paragraph(
          Bilingual(
            fr: """
              Appariement (rencontre et immersion). Les participants sont pour moitié de \
              chaque profession (l’impair est un travailleur social) sauf nombres donnés ; \
              trop peu de personnes éligibles : toutes viennent, et le calcul le dit. Chaque \
              personne éligible a une clé aléatoire propre à l’action : `random` prend les \
              plus petites clés, `open` les plus grandes ouvertures, `unfamiliar` les plus \
              faibles connaissances, les égalités par la clé. Une seconde clé donne les \
              places. Avec $a ≥ b$ les tailles des deux côtés et $k_b$ = le plus petit de \
              `partners` et $b$, la personne $x$ du plus grand côté rencontre les personnes \
              $(x + r)$ modulo $b$ de l’autre, $r = 0…k_b - 1$. Un côté vide : rien n’a lieu, \
              et le calcul le dit.
              """,
            en: """
              Pairing (encounter and immersion). Participants are half of each profession (the \
              odd one a social worker) unless numbers are given; too few eligible: all come, \
              and the run says so. Every eligible person has a random key of the action: \
              `random` takes the smallest keys, `open` the largest openness, `unfamiliar` the \
              lowest familiarity, ties by the key. A second key gives the seats. With $a ≥ b$ \
              the sizes of the two sides and $k_b$ = the smaller of `partners` and $b$, person \
              $x$ of the larger side meets persons $(x + r)$ modulo $b$ of the other, $r = \
              0…k_b - 1$. An empty side: nothing happens, and the run says so.
              """)),
        .paragraph(
          Bilingual(
            fr: """
              Chaque paire vit une expérience de la forme concertée ($E = 1$), positive avec \
              la probabilité `positivity`, la même issue pour les deux ; toutes les variations \
              de 7.4 sont multipliées par `intensity`, et $A$ prend pour $q$ la qualité \
              `quality` de l’événement. Ce n’est pas une coopération : ni comptes, ni \
              couverture, ni dernière coopération ne changent. Une paire liée : sa confiance \
              bouge selon 7.5. Une paire sans lien et une issue positive : un lien personnel \
              avec la probabilité `newTies`, de confiance $t$ ; il peut rencontrer une \
              occasion la même semaine.
              """,
            en: """
              Each pair has one experience of the concerted form ($E = 1$), positive with \
              probability `positivity`, the same outcome for both; all increments of 7.4 are \
              multiplied by `intensity`, and $A$ takes the event’s `quality` for $q$. It is no \
              cooperation: counts, coverage and last cooperation do not change. A tied pair: \
              its trust moves by 7.5. An untied pair and a positive outcome: a personal tie \
              with probability `newTies`, of trust $t$; it can meet an opportunity in the same \
              week.
              """)),
        .equations([.newTrust]),
        .table(.parameters(section: "7.9")),
        .table(.actions),
      ])
  ]
}
