extension ExpectedAnswers {
  static let englishFirst: [(line: String, text: String)] = [
    (
      "show",
      """
      No scenario is open.

      Next: “scenarios”, “load petite-equipe”.

      """
    ),
    (
      "load petite-equipe",
      """
      Petite équipe
      Twenty imaginary people, by name, in a small town and its surroundings; to
      follow one person week after week.
      Territory: 14 social workers and 6 social entrepreneurs in 2 zones, 2.3 social
      workers for each social entrepreneur.
      Programme: Immersion (week 8) and Agreement (week 26).
      Branch “petite-equipe”: week 0 of 104, 32 lives, seed 20.
      Illustrative values: zones.*, organisations.*, people.*, programme.*.

      Next: “run 2y”, “show programme”.

      """
    ),
    (
      "replicate 8",
      """
      8 replicates instead of 32.
      Replicate 1 is the sample life: it is the one that is looked at closely.

      """
    ),
    (
      "add encounter at 12 every 26 participants 20 cost 12000 hours 40",
      """
      Action added: Encounter “encounter@12”, from week 12, every 26 weeks.
      Holds from week 12.

      """
    ),
    (
      "cost",
      """
      Until week 104: €48,000 and 160 hours.
      Cost not given: vis-ma-vie, convention.
      Hours not given: vis-ma-vie, convention.
      Immersion “vis-ma-vie”: 1 time
      Agreement “convention”: 1 time
      Encounter “encounter@12”: 4 times, €48,000, 160 hours

      Next: “cost effect”.

      """
    ),
    (
      "show programme",
      """
      Programme, Petite équipe
                 ▼ now
      Immersion │┆    ◇   ·       ·        ·       ·        ·       ·        ·       ·
      Agreement │┆        ·       ◇        ·       ·        ·       ·        ·       ·
      Encounter │┆       ◇·       ·       ◇·       ·       ◇·       ·       ◇·       ·
                └┬────────┬───────┬────────┬───────┬────────┬───────┬────────┬───────┬
                 0       13      26       39      52       65      78       91     104
                                                 weeks

      action                    when                        where and how
      Immersion “vis-ma-vie”    week 8                      participants = 4 people,
                                                            select = open
      Agreement “convention”    week 26                     organisations = “CCAS du
                                                            Bourg” and “Ressourcerie”,
                                                            share = 100%
      Encounter “encounter@12”  from week 12, every         participants = 20 people,
                                26 weeks                    cost = €12,000, hours =
                                                            40 hours

      """
    ),
    (
      "predict cooperation at 26 Claire 30% Marc 50% 0.22 31%",
      """
      4 guesses taken: cooperation rate, week 26.
      Claire   30.0%
      Marc     50.0%
      guess 3  22.0%
      guess 4  31.0%

      Next: “run to 26”, “reveal”.

      """
    ),
    (
      "run 26",
      """
      Week 26, 8 lives: cooperation rate 35.0% (8 lives out of 10: 20.1–47.9).
      Since week 0: +6.8 points, 95% interval [−2.2, +15.7].
      On the way: Immersion (week 8), Encounter (week 12) and Agreement (week 26).
      Action “encounter@12”, week 12: 6 people eligible for 10 seats; all of them
      came.
      No study has measured a baseline rate: this is to think with, not a forecast.

      """
    ),
    (
      "reveal",
      """
      Cooperation rate, week 26: 35.0% (8 lives out of 10: 20.1–47.9).
      Nearest: guess 4, 4.0 points away.
      3 of 4 guesses lie in the band of 8 lives out of 10.

      Cooperation rate, week 26
      ░░ 8 lives out of 10   ┃ mean
      Result  │  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒┃▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒        35.0%
      guess 4 │  ░░░░░░░░░░░░░░░░░░◆░░░░░░┃░░░░░░░░░░░░░░░░░░░░░        31.0%  nearest
      Claire  │  ░░░░░░░░░░░░░░░░░●░░░░░░░┃░░░░░░░░░░░░░░░░░░░░░        30.0%  2nd
      guess 3 │  ░░░░●░░░░░░░░░░░░░░░░░░░░┃░░░░░░░░░░░░░░░░░░░░░        22.0%  3rd
      Marc    │  ░░░░░░░░░░░░░░░░░░░░░░░░░┃░░░░░░░░░░░░░░░░░░░░░   ●    50.0%
              └──┬────────────────┬───────────────┬────────────────┬──
                20%              30%             40%              50%

      No study has measured a baseline rate: this is to think with, not a forecast.

      """
    ),
    (
      "plot",
      """
      Week 26, 8 lives: cooperation rate 35.0% (8 lives out of 10: 20.1–47.9).
      Since week 0: +6.8 points, 95% interval [−2.2, +15.7].

      Cooperation rate, over the last 13 weeks
      ⠤⠤ mean   ⠂⠂ 8 lives out of 10
                                  ┆ Immersion
                                  ┆          ┆ Encounter                   Agreement ┆
          │                       ┆          ┆                                       ┆
          │                       ┆          ┆                                       ┆
          │        ⠂⠂⠂            ┆          ┆                                     ⠂⠂┆
      40% ┤⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂       ┆ ⠂⠂⠂      ┆                    ⠂⠂⠂⠂⠂   ⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂┆
          │⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂┆⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂┆                ⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⣀⡠
          │⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂┆⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂┆⠂       ⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⣀⣀⡠⠤⠤⠤⠤⠒⠒⠉⠂┆
      30% ┤⠤⣀⣀⣀⣀⡀⠂⠂⠂⠂⣀⡠⣀⣀⣀⠂⠂⠂⠂⠂⠂⠂⠂┆⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂┆⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⢀⣀⣀⠤⠔⠒⠉⠉⠉⠉⠉⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂┆
          │⠂⠂⠂⠂⠂⠈⠉⠉⠉⠉⠂⠂⠂⠂⠂⠉⠉⠒⠢⠤⢄⣀⣀⢀⡠⠤⠤⠤⢄⣀⠤⠤⢄⣀⣀⠂⠂⠂⠂⠂⣀⡠⠔⠒⠊⠉⠉⠉⠉⠉⠉⠉⠁⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂┆
          │⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠁⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂┆⠉⠉⠒⠉⠉⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂┆
      20% ┤⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂┆⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂┆⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂   ⠂          ┆
          │⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂┆⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂┆⠂⠂⠂  ⠂       ⠂⠂⠂                       ┆
          │⠂  ⠂⠂⠂⠂⠂⠂⠂       ⠂⠂⠂⠂⠂⠂┆⠂⠂⠂⠂⠂⠂⠂⠂⠂ ┆                                       ┆
      10% ┤                       ┆    ⠂     ┆                                       ┆
          └┬──────────┬───────────┬──────────┬───────────┬──────────┬──────────┬──────
           0          4           8         12          16         20         24
                                              weeks

      No study has measured a baseline rate: this is to think with, not a forecast.

      """
    ),
  ]
}
