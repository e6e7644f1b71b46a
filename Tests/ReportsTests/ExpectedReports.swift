/// Whole reports of `SampleResult`, as they must be to the last character.
enum ExpectedReports {
  /// The report of two futures, in French.
  static let french = """
    Deux rives
    Un territoire d’essai.
    Territoire : 1 200 travailleurs sociaux et 240 entrepreneurs sociaux dans
      2 zones, 5 travailleurs sociaux pour un entrepreneur social.
    Semaine 0 : 6 septembre 2021.
    Programme : Grande Rencontre (semaine 10).
    Valeurs illustratives : zones.*.need.

    Effet du programme sur le taux de coopération : +2,1 points [+2,0 ; +2,1] après
    1 an, +2,1 points [+2,0 ; +2,1] à la fin (60 semaines).

                               au départ       après 1 an  à la fin (60 semaines)
    Taux de coopération, sur 13 semaines
      avec le programme           29,5 %           32,6 %                  32,7 %
        8 vies sur 10        (28,3–30,7)      (31,3–33,8)             (31,5–33,9)
      sans le programme           29,5 %           30,5 %                  30,7 %
        8 vies sur 10        (28,3–30,7)      (29,3–31,7)             (29,5–31,9)
      différence (points)            0,0             +2,1                    +2,1
        intervalle à 95 %    [0,0 ; 0,0]    [+2,0 ; +2,1]           [+2,0 ; +2,1]
    Volume : coopérations par personne et par an
      avec le programme             2,15             2,46                    2,47
        8 vies sur 10        (2,03–2,27)      (2,33–2,58)             (2,35–2,59)
      sans le programme             2,15             2,25                    2,27
        8 vies sur 10        (2,03–2,27)      (2,13–2,37)             (2,15–2,39)
      différence                    0,00            +0,21                   +0,21
        intervalle à 95 %  [0,00 ; 0,00]  [+0,20 ; +0,21]         [+0,20 ; +0,21]
    Taux et volume : de nouveaux liens peuvent abaisser l’un et relever l’autre.
    ( ) 8 vies sur 10 : du 10e au 90e centile des réplications.
    [ ] intervalle de confiance à 95 % de la différence moyenne, les deux avenirs
        étant comparés vie à vie avec les mêmes tirages.

    Le miroir, de −1 à +1
    Travailleurs sociaux
                                     fin, sans  fin, avec  −1          0          +1
      comment ils voient les autres      +0,22      +0,24              │███
      comment ils se croient vus         −0,34      −0,29          ▐███│
      comment ils sont vraiment vus      +0,22      +0,24              │███
      Ils se croient jugés 1,9 fois aussi négativement qu’ils ne le sont.
    Entrepreneurs sociaux
                                     fin, sans  fin, avec  −1          0          +1
      comment ils voient les autres      +0,22      +0,24              │███
      comment ils se croient vus         −0,34      −0,29          ▐███│
      comment ils sont vraiment vus      +0,22      +0,24              │███
      Ils se croient jugés 1,9 fois aussi négativement qu’ils ne le sont.

    Taux de coopération, sur les 13 dernières semaines
    ⠤⠤ avec le programme   ⠤ ⠤ sans le programme   ⠂⠂ 8 vies sur 10 (avec)
    36 % ┤
         │
    34 % ┤
         │                            ⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂
    32 % ┤            ⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⡠⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠊⠉⠉⠉⠉⠉⠉ avec
         │           ⢰⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂
         │⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⡇⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂            ⣀ ⣀ ⣀ ⣀ ⣀ ⣀ ⠤ ⠤ ⠤ ⠤ ⠤ ⠤ sans
    30 % ┤⣀⣀⣀⣀⣀⣀⣀⡠⠤⠤⠼ ⠤ ⠤ ⠤ ⠤ ⠒ ⠒ ⠒ ⠒ ⠒ ⠒ ⠒ ⠉ ⠉ ⠉ ⠉ ⠉ ⠉
         │⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂
    28 % ┤⠂⠂⠂
         │
         │
         └┬──────────────┬─────────────┬──────────────┬──────────────┬─────────
          0             13            26             39             52
                                        semaines

    Effet du programme sur le taux de coopération, en points, selon la demi-vie de
    l’oubli (forgetting.halfLife)
      demi-vie                            après 1 an  à la fin (60 semaines)
      13 semaines                 +1,3 [+0,7 ; +2,6]      +1,3 [+0,7 ; +2,6]
      26 semaines (le scénario)   +2,1 [+2,0 ; +2,1]      +2,1 [+2,0 ; +2,1]
      52 semaines                +5,2 [+2,6 ; +10,4]     +5,2 [+2,6 ; +10,4]

    À lire avec ces réserves
    1. Aucune étude n’a mesuré de taux de coopération de référence entre les deux
       professions : Rencontre aide à penser, il ne prévoit pas.
    2. Aucun poids de comportement n’est mesuré ici ; la plupart sont de niveau D
       (des hypothèses). Les valeurs par défaut ont été choisies pour que les
       régularités attendues se voient : « montré » veut dire que les équations
       peuvent les porter, non qu’elles ont été prédites.
    3. La structure est le levier le plus fort par construction : c’est
       decision.structure (β_S) qui fixe ce rapport.
    4. Le temps de personne n’est limité et les partenaires ne se choisissent pas :
       les occasions tombent sur les liens.
    5. Qu’un événement unique s’efface ou non dépend de forgetting.halfLife, que
       personne n’a mesurée : il faut en regarder plusieurs.
    6. Les collègues transmettent des jugements, non des croyances sur ce que
       pensent les autres.

    4 réplications de 60 semaines, graine 7, scénario deux-rives (f2148f288a173329),
    modèle 1, rencontre 0.4.0.

    """

  /// The report of two futures by zone, in English.
  static let english = """
    Deux rives
    A trial territory.
    Territory: 1,200 social workers and 240 social entrepreneurs in 2 zones,
      5 social workers for each social entrepreneur.
    Week 0: 6 September 2021.
    Programme: Encounter (week 10).
    Illustrative values: zones.*.need.

    Effect of the programme on the cooperation rate: +2.1 points [+2.0, +2.1] after
    1 year, +2.1 points [+2.0, +2.1] at the end (60 weeks).

                             at the start    after 1 year  at the end (60 weeks)
    Cooperation rate, over 13 weeks
      with the programme            29.5%           32.6%                  32.7%
        8 lives out of 10     (28.3–30.7)     (31.3–33.8)            (31.5–33.9)
      without the programme         29.5%           30.5%                  30.7%
        8 lives out of 10     (28.3–30.7)     (29.3–31.7)            (29.5–31.9)
      difference (points)             0.0            +2.1                   +2.1
        95% interval           [0.0, 0.0]    [+2.0, +2.1]           [+2.0, +2.1]
    Volume: cooperations per head and year
      with the programme             2.15            2.46                   2.47
        8 lives out of 10     (2.03–2.27)     (2.33–2.58)            (2.35–2.59)
      without the programme          2.15            2.25                   2.27
        8 lives out of 10     (2.03–2.27)     (2.13–2.37)            (2.15–2.39)
      difference                     0.00           +0.21                  +0.21
        95% interval         [0.00, 0.00]  [+0.20, +0.21]         [+0.20, +0.21]
    Rate and volume: new ties can lower the one while they raise the other.
    ( ) 8 lives out of 10: from the 10th to the 90th percentile of replicates.
    [ ] 95% confidence interval of the mean difference; the two futures are compared
        life by life with the same draws.

    The mirror, from −1 to +1
    Social workers
                                      end, without  end, with  −1        0        +1
      how they see the others                +0.22      +0.24            │██▌
      how they believe they are seen         −0.34      −0.29         ███│
      how they are really seen               +0.22      +0.24            │██▌
      They believe they are judged 1.9 times as negatively as they are.
    Social entrepreneurs
                                      end, without  end, with  −1        0        +1
      how they see the others                +0.22      +0.24            │██▌
      how they believe they are seen         −0.34      −0.29         ███│
      how they are really seen               +0.22      +0.24            │██▌
      They believe they are judged 1.9 times as negatively as they are.

    Cooperation rate, over the last 13 weeks
    ⠤⠤ with the programme   ⠤ ⠤ without the programme   ⠂⠂ 8 lives out of 10 (with)
    36% ┤
        │
    34% ┤
        │                            ⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂
    32% ┤           ⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⡠⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠔⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠉⠉⠉⠉⠉⠉ with
        │           ⡖⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂
        │⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⢠⠃⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂           ⣀ ⣀ ⣀ ⣀ ⣀ ⣀ ⡠ ⠤ ⠤ ⠤ ⠤ ⠤ without
    30% ┤⣀⣀⣀⣀⣀⣀⣀⡠⠤⠤⠼ ⠤ ⠤ ⠤ ⠤ ⠒ ⠒ ⠒ ⠒ ⠒ ⠒ ⠉ ⠉ ⠉ ⠉ ⠉ ⠉
        │⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂
    28% ┤⠂⠂⠂
        │
        │
        └┬─────────────┬──────────────┬─────────────┬─────────────┬─────────
         0            13             26            39            52
                                        weeks

    Effect of the programme on the cooperation rate, in points, by half-life of
    forgetting (forgetting.halfLife)
      half-life                      after 1 year  at the end (60 weeks)
      13 weeks                  +1.3 [+0.7, +2.6]      +1.3 [+0.7, +2.6]
      26 weeks (the scenario)   +2.1 [+2.0, +2.1]      +2.1 [+2.0, +2.1]
      52 weeks                 +5.2 [+2.6, +10.4]     +5.2 [+2.6, +10.4]

    By zone, at the end
      zone         people  Cooperation rate  difference (points)
      Rive gauche   1,100             32.7%    +2.1 [+2.0, +2.1]
      Rive droite     340             32.7%    +2.1 [+2.0, +2.1]

      zone         people  Volume of cooperation            difference
      Rive gauche   1,100                   2.47  +0.21 [+0.20, +0.21]
      Rive droite     340                   2.47  +0.21 [+0.20, +0.21]

    To be read with these reservations
    1. No study has measured a baseline cooperation rate between the two
       professions: Rencontre is a thinking tool, not a forecast.
    2. No behavioural weight here is measured; most are grade D (assumptions).
       Defaults were chosen so that the patterns can be seen: “shown” means the
       equations can carry them, not that they were predicted.
    3. Structure is the strongest lever by construction: that ratio is set by
       decision.structure (β_S).
    4. Nobody’s time is limited and partners are not chosen: opportunities fall on
       ties.
    5. Whether a one-off event fades depends on forgetting.halfLife, which nobody
       has measured: look at several.
    6. Colleagues pass on views, not beliefs about what the others think.

    4 replicates of 60 weeks, seed 7, scenario deux-rives (f2148f288a173329), model
    1, rencontre 0.4.0.

    """

  /// The report of one future that ran once, in English.
  static let oneFuture = """
    Deux rives
    A trial territory.
    Territory: 1,200 social workers and 240 social entrepreneurs in 2 zones,
      5 social workers for each social entrepreneur.
    Week 0: 6 September 2021.
    Programme: left out (--without-programme).
    Illustrative values: zones.*.need.

                          at the start  after 1 year  at the end (60 weeks)
    Cooperation rate, over 13 weeks
      the only replicate         28.0%         29.0%                  29.2%
    Volume: cooperations per head and year
      the only replicate          2.00          2.10                   2.12
    Rate and volume: new ties can lower the one while they raise the other.
    One replicate only: no band and no interval. Another life of the same territory
        may differ a lot.

    The mirror, from −1 to +1
    Social workers
                                      at the start  at the end  −1       0       +1
      how they see the others                +0.20       +0.20           │██
      how they believe they are seen         −0.35       −0.35        ███│
      how they are really seen               +0.20       +0.20           │██
      They believe they are judged 1.9 times as negatively as they are.
    Social entrepreneurs
                                      at the start  at the end  −1       0       +1
      how they see the others                +0.20       +0.20           │██
      how they believe they are seen         −0.35       −0.35        ███│
      how they are really seen               +0.20       +0.20           │██
      They believe they are judged 1.9 times as negatively as they are.

    Cooperation rate, over the last 13 weeks
        │
    32% ┤
        │
        │
    30% ┤
        │                                     ⢀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒
    28% ┤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠁
        │
        │
    26% ┤
        │
    24% ┤
        └┬───────────────┬───────────────┬───────────────┬───────────────┬──────────
         0              13              26              39              52
                                            weeks

    Metrics asked for
                          at the start  after 1 year  at the end (60 weeks)
    Trust
      the only replicate         0.500         0.500                  0.500

    To be read with these reservations
    1. No study has measured a baseline cooperation rate between the two
       professions: Rencontre is a thinking tool, not a forecast.
    2. No behavioural weight here is measured; most are grade D (assumptions).
       Defaults were chosen so that the patterns can be seen: “shown” means the
       equations can carry them, not that they were predicted.
    3. Structure is the strongest lever by construction: that ratio is set by
       decision.structure (β_S).
    4. Nobody’s time is limited and partners are not chosen: opportunities fall on
       ties.
    5. Whether a one-off event fades depends on forgetting.halfLife, which nobody
       has measured: look at several.
    6. Colleagues pass on views, not beliefs about what the others think.

    1 replicate of 60 weeks, seed 7, scenario deux-rives (581b015c92e22197), model
    1, rencontre 0.4.0.

    """
}
