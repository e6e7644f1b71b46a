import TerritoryModel

extension OddText {
  static let process: [OddSection] = [
    OddSection(
      "3",
      title: Bilingual(
        fr: "Vue d’ensemble des processus et ordonnancement", en: "Process overview and scheduling"),
      parts: [
        .paragraph(
          Bilingual(
            fr: "Chaque semaine exécute ces phases, dans cet ordre :",
            en: "Each week runs these phases, in this order:")),
        .table(.phases),
        .paragraph(
          Bilingual(
            fr: """
              Dans la phase du programme, chaque action lit l’état que l’action précédente a \
              laissé. À l’intérieur d’une action, et dans toutes les autres phases, tout ce \
              qui est lu est l’état d’avant ; les variations sont sommées, appliquées, puis \
              bornées une seule fois. L’ordre des personnes n’a donc aucun effet, hors des \
              sommes en virgule flottante, dont l’ordre est fixé. Qui a plusieurs occasions \
              dans une semaine décide de chacune à partir du même état.
              """,
            en: """
              In the programme phase each action reads the state that the action before it has \
              left. Inside one action, and in every other phase, everything read is the state \
              left before it; increments are summed, applied, then clamped once. So no order \
              of agents matters, except in floating-point sums, whose order is fixed. An agent \
              with several opportunities in a week decides each from the same state.
              """)),
        .paragraph(
          Bilingual(
            fr: """
              Les liens gardent leur ordre de création ; un lien qui prend fin est retiré sans \
              changer l’ordre des autres.
              """,
            en: "Ties keep their order of creation; an ended tie is removed without reordering.")),
      ])
  ]
}
