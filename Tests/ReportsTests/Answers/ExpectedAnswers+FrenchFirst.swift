extension ExpectedAnswers {
  static let frenchFirst: [(line: String, text: String)] = [
    (
      "show",
      """
      Aucun scénario n’est ouvert.

      Ensuite : « scénarios », « charger petite-equipe ».

      """
    ),
    (
      "load petite-equipe",
      """
      Petite équipe
      Vingt personnes imaginaires, par leur nom, dans un bourg et son canton ; pour
      suivre une personne de semaine en semaine.
      Territoire : 14 travailleurs sociaux et 6 entrepreneurs sociaux dans 2 zones,
      2,3 travailleurs sociaux pour un entrepreneur social.
      Programme : Vis ma vie (semaine 8) et Convention (semaine 26).
      Branche « petite-equipe » : semaine 0 sur 104, 32 vies, graine 20.
      Valeurs illustratives : zones.*, organisations.*, people.*, programme.*.

      Ensuite : « lancer 2y », « montrer programme ».

      """
    ),
    (
      "replicate 8",
      """
      8 réplications, au lieu de 32.
      La réplication 1 est la vie qui sert d’exemple : c’est elle que l’on regarde de
      près.

      """
    ),
    (
      "add encounter at 12 every 26 participants 20 cost 12000 hours 40",
      """
      Action ajoutée : Grande Rencontre « encounter@12 », dès la semaine 12, toutes
      les 26 semaines.
      Vaut dès la semaine 12.

      """
    ),
    (
      "cost",
      """
      Jusqu’à la semaine 104 : 48 000 € et 160 heures.
      Coût non donné : vis-ma-vie, convention.
      Heures non données : vis-ma-vie, convention.
      Vis ma vie « vis-ma-vie » : 1 fois
      Convention « convention » : 1 fois
      Grande Rencontre « encounter@12 » : 4 fois, 48 000 €, 160 heures

      Ensuite : « coût effet ».

      """
    ),
    (
      "show programme",
      """
      Programme, Petite équipe
                        ▼ ici
      Vis ma vie       │┆    ◇  ·      ·       ·       ·      ·       ·      ·       ·
      Convention       │┆       ·      ◇       ·       ·      ·       ·      ·       ·
      Grande Rencontre │┆      ◇·      ·      ◇·       ·      ◇       ·      ◇       ·
                       └┬───────┬──────┬───────┬───────┬──────┬───────┬──────┬───────┬
                        0      13     26      39      52     65      78     91     104
                                                   semaines

      action                     quand                      où et comment
      Vis ma vie « vis-ma-vie »  semaine 8                  participants =
                                                            4 personnes, choix =
                                                            les-plus-ouverts
      Convention « convention »  semaine 26                 organisations = « CCAS du
                                                            Bourg » et
                                                            « Ressourcerie », part =
                                                            100 %
      Grande Rencontre           dès la semaine 12, toutes  participants =
      « encounter@12 »           les 26 semaines            20 personnes, coût =
                                                            12 000 €, heures =
                                                            40 heures

      """
    ),
    (
      "predict cooperation at 26 Claire 30% Marc 50% 0.22 31%",
      """
      4 paris notés : taux de coopération, semaine 26.
      Claire  30,0 %
      Marc    50,0 %
      pari 3  22,0 %
      pari 4  31,0 %

      Ensuite : « lancer jusqu’à 26 », « révéler ».

      """
    ),
    (
      "run 26",
      """
      Semaine 26, 8 vies : taux de coopération 35,0 % (8 vies sur 10 : 20,1–47,9).
      Depuis la semaine 0 : +6,8 points, intervalle à 95 % [−2,2 ; +15,7].
      En chemin : Vis ma vie (semaine 8), Grande Rencontre (semaine 12) et Convention
      (semaine 26).
      Action « encounter@12 », semaine 12 : 6 personnes possibles pour 10 places ;
      toutes sont venues.
      Aucune étude n’a mesuré de taux de référence : ceci aide à penser, sans prévoir.

      """
    ),
    (
      "reveal",
      """
      Taux de coopération, semaine 26 : 35,0 % (8 vies sur 10 : 20,1–47,9).
      Au plus près : pari 4, à 4,0 points.
      3 paris sur 4 tombent dans la bande de 8 vies sur 10.

      Taux de coopération, semaine 26
      ░░ 8 vies sur 10   ┃ moyenne
      Résultat │  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒┃▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒       35,0 %
      pari 4   │  ░░░░░░░░░░░░░░░░◆░░░░┃░░░░░░░░░░░░░░░░░░░       31,0 %  au plus près
      Claire   │  ░░░░░░░░░░░░░░●░░░░░░┃░░░░░░░░░░░░░░░░░░░       30,0 %  2e
      pari 3   │  ░░░●░░░░░░░░░░░░░░░░░┃░░░░░░░░░░░░░░░░░░░       22,0 %  3e
      Marc     │  ░░░░░░░░░░░░░░░░░░░░░┃░░░░░░░░░░░░░░░░░░░  ●    50,0 %
               └──┬─────────────┬──────────────┬─────────────┬──
                20 %          30 %           40 %          50 %

      Aucune étude n’a mesuré de taux de référence : ceci aide à penser, sans prévoir.

      """
    ),
    (
      "plot",
      """
      Semaine 26, 8 vies : taux de coopération 35,0 % (8 vies sur 10 : 20,1–47,9).
      Depuis la semaine 0 : +6,8 points, intervalle à 95 % [−2,2 ; +15,7].

      Taux de coopération, sur les 13 dernières semaines
      ⠤⠤ moyenne   ⠂⠂ 8 vies sur 10
                                  ┆ Vis ma vie
                                  ┆           ┆ Grande Rencontre          Convention ┆
           │                      ┆           ┆                                      ┆
           │                      ┆           ┆                                      ┆
           │        ⠂⠂⠂           ┆           ┆                                    ⠂⠂┆
      40 % ┤⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂      ┆  ⠂⠂⠂      ┆                    ⠂⠂⠂⠂   ⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂┆
           │⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂┆⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂ ┆               ⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⣀⡠
           │⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂┆⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂┆⠂       ⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⣀⣀⡠⠤⠤⠤⠤⠒⠒⠉⠂┆
      30 % ┤⠤⣀⣀⣀⣀⡀⠂⠂⠂⢀⣀⡠⣀⣀⡀⠂⠂⠂⠂⠂⠂⠂┆⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂┆⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⣀⣀⠤⠔⠒⠉⠉⠉⠉⠉⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂┆
           │⠂⠂⠂⠂⠂⠈⠉⠉⠉⠁⠂⠂⠂⠂⠈⠉⠑⠒⠢⠤⢄⣀⡀⣀⡠⠤⠤⠤⣀⡠⠤⠤⣀⣀⡀⠂⠂⠂⠂⢀⣀⠤⠒⠒⠉⠉⠉⠉⠉⠉⠉⠉⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂┆
           │⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠈⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠈⠉⠑⠊⠉⠁⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂┆
      20 % ┤⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂┆⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂┆⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂              ┆
           │⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂┆⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂┆⠂⠂  ⠂       ⠂⠂⠂                       ┆
           │⠂  ⠂⠂⠂⠂⠂⠂⠂       ⠂⠂⠂⠂⠂┆⠂⠂⠂⠂⠂⠂⠂⠂⠂⠂ ┆                                      ┆
      10 % ┤                      ┆     ⠂     ┆                                      ┆
           └┬──────────┬──────────┬───────────┬──────────┬──────────┬──────────┬──────
            0          4          8          12         16         20         24
                                             semaines

      Aucune étude n’a mesuré de taux de référence : ceci aide à penser, sans prévoir.

      """
    ),
  ]
}
