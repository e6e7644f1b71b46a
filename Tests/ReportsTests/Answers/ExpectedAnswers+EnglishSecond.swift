extension ExpectedAnswers {
  static let englishSecond: [(line: String, text: String)] = [
    (
      "table cooperation trust every 13",
      """
      Cooperation rate and trust
      week   cooperation rate                trust
         0  28.3% (13.5–39.7)  0.181 (0.135–0.225)
        13  23.1% (17.0–30.0)  0.260 (0.232–0.288)
        26  35.0% (20.1–47.9)  0.252 (0.219–0.286)

      ( ) 8 lives out of 10: from the 10th to the 90th percentile of replicates.
      One row every 13 weeks; the last one is that of the end.
      No study has measured a baseline rate: this is to think with, not a forecast.

      """
    ),
    (
      "show cooperation",
      """
      Week 26, 8 lives: cooperation rate 35.0% (8 lives out of 10: 20.1–47.9).
      95% interval of the mean: [24.4, 45.7].
      (relays + coordinations + concerted work) / opportunities.
      No study has measured a baseline rate: this is to think with, not a forecast.

      """
    ),
    (
      "mirror",
      """
      The social workers believe they are seen at −0.35; they are seen better: +0.32.
      The social entrepreneurs believe they are seen at −0.41; they are seen better:
      +0.19.

      The mirror, from −1 to +1, week 26
      Social workers
        how they see the                               │████▌                    +0.19
        others                                         │██├┼┤
        how they believe they                  ▒▒▒▒▒▒▒▒│                         −0.35
        are seen                           ├───┼───┤▒▒▒│
        how they are really                            │░░░░░░░                  +0.32
        seen                                           │░░░░├─┼─┤
      Social entrepreneurs
        how they see the                               │███████▌                 +0.32
        others                                         │████├─┼─┤
        how they believe they                 ▒▒▒▒▒▒▒▒▒│                         −0.41
        are seen                           ├──┼─┤▒▒▒▒▒▒│
        how they are really                            │░░░░                     +0.19
        seen                                           │░░├┼┤
                                ───────────────────────┴───────────────────────
                                −1                     0                     +1
                                ← unfavourable                     favourable →
      ├┼┤ 95% interval

      No study has measured a baseline rate: this is to think with, not a forecast.

      """
    ),
    (
      "compare",
      """
      Week 26: with the programme, nothing tells whether the cooperation rate is
      higher or lower: difference +11.0 points (95% interval: −0.2 to +22.2).

      Difference: cooperation rate
      Week 26  +11.0 points  ├───────────────────────────┼───────────────────────────┤
      ├┼┤ 95% interval

                                with the     without the
      measure                  programme       programme  difference      95% interval
      Cooperation rate             35.0%           24.0%       +11.0     [−0.2, +22.2]
      Volume of cooperation         2.35            1.13       +1.23    [+0.58, +1.87]
      Share of concerted work       2.3%            1.8%        +0.6      [−1.8, +2.9]
      Trust                        0.252           0.176      +0.076  [+0.054, +0.097]
      Favourability                +0.23           +0.19      +0.033  [+0.024, +0.041]
      Believed view                −0.37           −0.46      +0.093  [+0.075, +0.111]

      Comparing life by life, with the same draws, removes 40% of the variance of the
      difference.
      0.6% of posts (1 of 160, all lives counted) have exactly the same state, to the
      last bit, in every week: the difference never reached them.
      [ ] 95% confidence interval of the mean difference; the two futures are compared
      life by life with the same draws.
      No study has measured a baseline rate: this is to think with, not a forecast.

      """
    ),
    (
      "why",
      """
      Week 26: with the programme, nothing tells whether the cooperation rate is
      higher or lower: difference +11.0 points (95% interval: −0.2 to +22.2).

      By action
      Immersion “vis-ma-vie”     +2.7 points  ├──────┼──────┤
      Agreement “convention”     +0.4 points    ├┼┤
      Encounter “encounter@12”   +7.9 points    ├─────────────┼────────────┤
      ────────────────────────────────────────────────────────────────────────────────
      Difference                +11.0 points    ├──────────────────┼─────────────────┤
      ├┼┤ 95% interval

      These parts are Shapley values: what each one adds, on average over all possible
      orders. They sum to the difference.

      By mechanism
      Views and group norm   +3.8 points           │██├──┼──┤
      Believed view          +3.0 points           │├───┼───┤
      Trust                  +2.3 points           │├──┼─┤
      Structure              +0.8 points           ├─┼┤
      Set of ties            +2.6 points    ├──────────┼──────────┤
      Joint effects          −1.3 points  ├──────┼───────┤
      ────────────────────────────────────────────────────────────────────────────────
      Difference            +11.0 points           ├────────────────┼────────────────┤
      ├┼┤ 95% interval

      Joint effects: −1.3 points (95% interval: −6.2 to +3.6, which contains zero);
      nothing tells whether the blocks reinforce each other or overlap.
      For each block, the branch is run again with that block read from the other one,
      in the same week: its part is what the difference loses.
      Parts measured on 8 lives, seed 20.
      These parts explain the model, not the world: they hold for these two futures,
      this measure and this week.
      No behavioural weight here is measured; most are grade D (assumptions). Defaults
      were chosen so that the patterns can be seen: “shown” means the equations can
      carry them, not that they were predicted.
      Structure is the strongest lever by construction: that ratio is set by
      decision.structure (β_S).
      No study has measured a baseline rate: this is to think with, not a forecast.

      """
    ),
    (
      "agent Louis",
      """
      Louis (person 9): social entrepreneur, Ressourcerie, zone Bourg; replicate 1,
      week 26.
      Has held this post from the beginning.
      View of the other profession: 0.30 (warmth 0.50, competence 0.11); believed
      view: −0.11; familiarity: 47%; openness: 0.70.
      Since week 0: own view rises from 0.27 to 0.30, believed view falls from −0.09
      to −0.11 and familiarity rises from 42% to 47%.
      Last cooperation: week 6.
      May hear 1 colleague of the same organisation and 4 from elsewhere (Paul,
      Quitterie).
      The organisation: workload 0.50, openness to partnership 0.70.
      3 partners:
        person 0 (social worker, CCAS du Bourg), trust 0.35
        person 5 (social worker, Maison des solidarités), trust 0.33
        Bernard (social worker, CCAS du Bourg), trust 0.32

      Next: “diary 9”.

      """
    ),
    (
      "set contact.rate 0.3",
      """
      contact.rate, from week 27: 0.15 → 0.3 per tie and week
      Holds from week 27; what is past stays as it is.

      """
    ),
    (
      "show contact.rate",
      """
      contact.rate
      Weekly rate of opportunities on one partner tie, times the need of the zone.
      Value: 0.15 per tie and week, the catalogue’s default.
      Will change in week 27: 0.3 per tie and week.
      By default 0.15 per tie and week, plausible from 0.03 to 0.5.
      Evidence grade D: none published; item 9 of the short questionnaire.

      May change during a run: “set contact.rate VALUE from WEEK”.

      """
    ),
    (
      "fork pilot at 0",
      """
      New branch “pilot”, a copy of “petite-equipe” at week 0.

      Next: “compare petite-equipe”, “switch petite-equipe”.

      """
    ),
    (
      "branches",
      """
      2 branches.
      petite-equipe: week 26, Petite équipe, 1 change typed
      └─ pilot: week 0, copied from “petite-equipe” at week 0, 1 change typed, you are
        here

      """
    ),
    (
      "diff pilot petite-equipe",
      """
      “pilot” → “petite-equipe”: nothing differs.
        present week: 0 → 26

      """
    ),
    (
      "expect cooperation > 10%",
      """
      Holds. Cooperation rate, week 0: 28.3%, 95% interval [17.7, 38.8]; expected
      > 10.0%.

      """
    ),
    (
      "undo 2",
      """
      Undone: “fork pilot at 0” and “set contact.rate 0.3”.

      """
    ),
  ]
}
