import TerritoryModel

extension OddText {
  static let purpose: [OddSection] = [
    OddSection(
      "1", title: Bilingual(fr: "But et régularités", en: "Purpose and patterns"),
      parts: [
        .paragraph(
          Bilingual(
            fr: """
              Deux professions servent les mêmes publics fragiles d’un territoire : les \
              travailleurs sociaux et les entrepreneurs sociaux. Une enquête ethnologique \
              (Compagnie Générale des Autres, 2021 ; 12 ou 13 entretiens) a trouvé que ce qui \
              retient la coopération est d’abord dans les têtes : la méconnaissance, à \
              l’intérieur de chaque profession aussi, et des représentations réciproques peu \
              flatteuses ; là où elles coopèrent, c’est surtout un passage de relais, rarement \
              un travail concerté.
              """,
            en: """
              Two professions serve the same vulnerable people in a territory: social workers \
              and social entrepreneurs. An ethnological survey (Compagnie Générale des Autres, \
              2021; 12 or 13 interviews) found that what holds cooperation back sits first in \
              the heads: mutual ignorance, also inside each profession, and unflattering \
              reciprocal representations; where they do work together it is mostly a relay (a \
              handover), seldom concerted work.
              """)),
        .paragraph(
          Bilingual(
            fr: """
              Le modèle répond à cette question : si les représentations changent (par une \
              rencontre, une formation, en apprenant ce que les autres pensent vraiment, par \
              une campagne publique, par une convention entre employeurs), comment change le \
              taux de coopération, pour combien de temps, et pourquoi ? C’est un outil pour \
              penser, non une prévision : aucune étude n’a mesuré de taux de coopération de \
              référence entre les deux professions.
              """,
            en: """
              The model answers this question: if representations change (by meeting, by \
              training, by learning what the others really think, by a public campaign, by an \
              agreement between employers), how does the cooperation rate change, for how \
              long, and why? It is a thinking tool, not a forecast: no study has measured a \
              baseline cooperation rate between the two professions.
              """)),
        .paragraph(
          Bilingual(
            fr: """
              Les régularités que le modèle doit montrer ; `rencontre validate` vérifie \
              chacune, avec sa règle. Les deux dernières ne tiennent que dans une partie de \
              l’espace des paramètres : chacune nomme son scénario, et n’est promise nulle \
              part ailleurs.
              """,
            en: """
              The patterns that the model must show; `rencontre validate` checks each of them, \
              by its rule. The last two hold in part of the parameter space only: each names \
              its scenario and is promised nowhere else.
              """)),
        .table(.patterns),
      ])
  ]
}
