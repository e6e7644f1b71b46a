extension ExpectedAnswers {
  static let frenchSecond: [(line: String, text: String)] = [
    (
      "table cooperation trust every 13",
      """
      Taux de coopération et confiance
      semaine  taux de coopération            confiance
            0   28,3 % (13,5–39,7)  0,181 (0,135–0,225)
           13   23,1 % (17,0–30,0)  0,260 (0,232–0,288)
           26   35,0 % (20,1–47,9)  0,252 (0,219–0,286)

      ( ) 8 vies sur 10 : du 10e au 90e centile des réplications.
      Une ligne toutes les 13 semaines ; la dernière est celle de la fin.
      Aucune étude n’a mesuré de taux de référence : ceci aide à penser, sans prévoir.

      """
    ),
    (
      "show cooperation",
      """
      Semaine 26, 8 vies : taux de coopération 35,0 % (8 vies sur 10 : 20,1–47,9).
      Intervalle à 95 % de la moyenne : [24,4 ; 45,7].
      (relais + coordinations + travaux concertés) / occasions.
      Aucune étude n’a mesuré de taux de référence : ceci aide à penser, sans prévoir.

      """
    ),
    (
      "mirror",
      """
      Les travailleurs sociaux se croient vus à −0,35 ; ils le sont mieux : +0,32.
      Les entrepreneurs sociaux se croient vus à −0,41 ; ils le sont mieux : +0,19.

      Le miroir, de −1 à +1, semaine 26
      Travailleurs sociaux
        comment ils voient les                         │████▌                    +0,19
        autres                                         │██├┼┤
        comment ils se croient                 ▒▒▒▒▒▒▒▒│                         −0,35
        vus                                ├───┼───┤▒▒▒│
        comment ils sont                               │░░░░░░░                  +0,32
        vraiment vus                                   │░░░░├─┼─┤
      Entrepreneurs sociaux
        comment ils voient les                         │███████▌                 +0,32
        autres                                         │████├─┼─┤
        comment ils se croient                ▒▒▒▒▒▒▒▒▒│                         −0,41
        vus                                ├──┼─┤▒▒▒▒▒▒│
        comment ils sont                               │░░░░                     +0,19
        vraiment vus                                   │░░├┼┤
                                ───────────────────────┴───────────────────────
                                −1                     0                     +1
                                ← défavorable                       favorable →
      ├┼┤ intervalle à 95 %

      Aucune étude n’a mesuré de taux de référence : ceci aide à penser, sans prévoir.

      """
    ),
    (
      "compare",
      """
      Semaine 26 : avec le programme, rien ne dit que le taux de coopération soit plus
      ou moins élevé : écart de +11,0 points (intervalle à 95 % : −0,2 à +22,2).

      Différence : taux de coopération
      Semaine 26  +11,0 points  ├──────────────────────────┼─────────────────────────┤
      ├┼┤ intervalle à 95 %

                                  avec le       sans le
      mesure                    programme     programme  différence  intervalle à 95 %
      Taux de coopération          35,0 %        24,0 %       +11,0     [−0,2 ; +22,2]
      Volume de coopération          2,35          1,13       +1,23    [+0,58 ; +1,87]
      Part du travail concerté      2,3 %         1,8 %        +0,6      [−1,8 ; +2,9]
      Confiance                     0,252         0,176      +0,076  [+0,054 ; +0,097]
      Faveur                        +0,23         +0,19      +0,033  [+0,024 ; +0,041]
      Regard supposé                −0,37         −0,46      +0,093  [+0,075 ; +0,111]

      Comparer vie à vie, avec les mêmes tirages, ôte 40 % de la variance de l’écart.
      0,6 % des postes (1 sur 160, toutes vies comptées) ont exactement le même état,
      au bit près, chaque semaine : la différence ne les a jamais atteints.
      [ ] intervalle de confiance à 95 % de la différence moyenne, les deux avenirs
      étant comparés vie à vie avec les mêmes tirages.
      Aucune étude n’a mesuré de taux de référence : ceci aide à penser, sans prévoir.

      """
    ),
    (
      "why",
      """
      Semaine 26 : avec le programme, rien ne dit que le taux de coopération soit plus
      ou moins élevé : écart de +11,0 points (intervalle à 95 % : −0,2 à +22,2).

      Par action
      Vis ma vie « vis-ma-vie »           +2,7 points  ├─────┼────┤
      Convention « convention »            +0,4 point    ├┤
      Grande Rencontre « encounter@12 »   +7,9 points    ├─────────┼─────────┤
      ────────────────────────────────────────────────────────────────────────────────
      Différence                         +11,0 points    ├─────────────┼─────────────┤
      ├┼┤ intervalle à 95 %

      Ces parts sont des valeurs de Shapley : ce que chacune ajoute, en moyenne sur
      tous les ordres possibles. Leur somme est l’écart.

      Par mécanisme
      Regard et norme du groupe   +3,8 points          │██├─┼──┤
      Regard supposé              +3,0 points          │├──┼───┤
      Confiance                   +2,3 points          │├─┼──┤
      Structure                    +0,8 point          ├┼─┤
      Ensemble des liens          +2,6 points    ├─────────┼────────┤
      Effets conjoints             −1,3 point  ├──────┼─────┤
      ────────────────────────────────────────────────────────────────────────────────
      Différence                 +11,0 points          ├──────────────┼──────────────┤
      ├┼┤ intervalle à 95 %

      Effets conjoints : −1,3 point (intervalle à 95 % : −6,2 à +3,6, qui contient
      zéro) ; rien ne dit si les blocs se renforcent ou se recouvrent.
      Pour chaque bloc, la branche est relancée avec ce bloc lu dans l’autre, la même
      semaine : sa part est ce que l’écart y perd.
      Parts mesurées sur 8 vies, graine 20.
      Ces parts expliquent le modèle, non le monde : elles valent pour ces deux
      futurs, cette mesure et cette semaine.
      Aucun poids de comportement n’est mesuré ici ; la plupart sont de niveau D (des
      hypothèses). Les valeurs par défaut ont été choisies pour que les régularités
      attendues se voient : « montré » veut dire que les équations peuvent les porter,
      non qu’elles ont été prédites.
      La structure est le levier le plus fort par construction : c’est
      decision.structure (β_S) qui fixe ce rapport.
      Aucune étude n’a mesuré de taux de référence : ceci aide à penser, sans prévoir.

      """
    ),
    (
      "agent Louis",
      """
      Louis (personne 9) : entrepreneuriat social, Ressourcerie, zone Bourg ;
      réplication 1, semaine 26.
      Tient ce poste depuis le début.
      Regard sur l’autre profession : 0,30 (chaleur 0,50, compétence 0,11) ; regard
      supposé : −0,11 ; familiarité : 47 % ; ouverture : 0,70.
      Depuis la semaine 0 : son regard monte de 0,27 à 0,30, le regard supposé baisse
      de −0,09 à −0,11 et la familiarité monte de 42 % à 47 %.
      Dernière coopération : semaine 6.
      Peut entendre 1 collègue de la même organisation et 4 d’ailleurs (Paul,
      Quitterie).
      Son organisation : charge 0,50, ouverture au partenariat 0,70.
      3 partenaires :
        la personne 0 (travail social, CCAS du Bourg), confiance 0,35
        la personne 5 (travail social, Maison des solidarités), confiance 0,33
        Bernard (travail social, CCAS du Bourg), confiance 0,32

      Ensuite : « journal 9 ».

      """
    ),
    (
      "set contact.rate 0.3",
      """
      contact.rate, dès la semaine 27 : 0,15 → 0,3 par lien et par semaine
      Vaut dès la semaine 27 ; ce qui est passé reste tel quel.

      """
    ),
    (
      "show contact.rate",
      """
      contact.rate
      Taux hebdomadaire d’occasions sur un lien de partenariat, multiplié par le
      besoin de la zone.
      Valeur : 0,15 par lien et par semaine, valeur par défaut du catalogue.
      Changera à la semaine 27 : 0,3 par lien et par semaine.
      Par défaut 0,15 par lien et par semaine, plausible de 0,03 à 0,5.
      Niveau de preuve D : rien de publié ; question 9 du questionnaire court.

      Peut changer en cours de route : « régler contact.rate VALEUR depuis SEMAINE ».

      """
    ),
    (
      "fork pilot at 0",
      """
      Nouvelle branche « pilot », copie de « petite-equipe » à la semaine 0.

      Ensuite : « comparer petite-equipe », « aller petite-equipe ».

      """
    ),
    (
      "branches",
      """
      2 branches.
      petite-equipe : semaine 26, Petite équipe, 1 changement saisi
      └─ pilot : semaine 0, copiée de « petite-equipe » à la semaine 0, 1 changement
        saisi, vous êtes ici

      """
    ),
    (
      "diff pilot petite-equipe",
      """
      « pilot » → « petite-equipe » : rien ne diffère.
        semaine présente : 0 → 26

      """
    ),
    (
      "expect cooperation > 10%",
      """
      Vérifié. Taux de coopération, semaine 0 : 28,3 %, intervalle à 95 %
      [17,7 ; 38,8] ; attendu > 10,0 %.

      """
    ),
    (
      "undo 2",
      """
      Annulé : « bifurquer pilot à 0 » et « régler contact.rate 0.3 ».

      """
    ),
  ]
}
