import TerritoryModel

extension OddText {
  static let entities: [OddSection] = [
    OddSection(
      "2",
      title: Bilingual(
        fr: "Entités, variables d’état et échelles", en: "Entities, state variables and scales"),
      parts: [
        .paragraph(
          Bilingual(
            fr: """
              Un territoire est fait de zones, d’organisations, de personnes (les \
              professionnels, seuls agents qui décident), de liens entre collègues d’une même \
              profession, et de liens de partenariat entre les professions. Les variables \
              d’état :
              """,
            en: """
              A territory is made of zones, organisations, people (the professionals, the only \
              agents that decide), ties between colleagues of one profession, and partner ties \
              between the professions. The state variables:
              """)),
        .table(.stateVariables),
        .paragraph(
          Bilingual(
            fr: """
              De la chaleur et de la compétence on déduit la faveur $a$ et l’appréciation \
              jointe $J$, élevée seulement quand les deux le sont ; $J(0, 0) = -1/2$ : des \
              regards neutres parlent déjà contre un travail concerté.
              """,
            en: """
              Warmth and competence give favourability $a$ and the joint appraisal $J$, high \
              only when both are; $J(0, 0) = -1/2$: neutral views already speak against \
              concerted work.
              """)),
        .equations([.favourability, .jointAppraisal]),
        .paragraph(
          Bilingual(
            fr: """
              Un lien entre collègues n’a pas de sens ni d’état. Une paire de personnes a au \
              plus un lien de partenariat ; une paire dont le lien a pris fin peut être liée \
              de nouveau. Un lien est institutionnel (du premier réseau ou d’un poste \
              partagé : il appartient aux postes) ou personnel (né d’une rencontre ou d’une \
              immersion : il appartient à deux personnes). Un lien, ses occasions, sa \
              confiance et le facteur d’Allport appartiennent à la zone de son travailleur \
              social.
              """,
            en: """
              A tie between colleagues has neither direction nor state. A pair of people has \
              at most one partner tie; an ended pair may be tied again. A tie is institutional \
              (of the first network or of a shared post: it belongs to the posts) or personal \
              (born of an encounter or an immersion: it belongs to two people). A tie, its \
              opportunities, its trust and Allport’s factor belong to the zone of its social \
              worker.
              """)),
        .paragraph(
          Bilingual(
            fr: """
              Échelles : un pas est une semaine ; un mois compte 52/12 semaines, une année 52 \
              semaines. De 1 à 10 millions de personnes (au-dessous de 20, les taux manquent \
              souvent) ; de 1 à 2 000 semaines ; des distances en kilomètres. La simple \
              précision suffit pour l’état.
              """,
            en: """
              Scales: a step is one week; a month has 52/12 weeks, a year 52 weeks. From 1 to \
              10 million people (under 20, rates are often missing); from 1 to 2,000 weeks; \
              distances in kilometres. Single precision is enough for the state.
              """)),
        .paragraph(
          Bilingual(
            fr: """
              Avant la semaine 0, `run.burnIn` semaines (défaut : {run.burnIn}) sont vécues \
              sans programme ; elles portent les numéros 1 - `run.burnIn` à 0 dans toutes les \
              clés de tirage, et l’état qui les suit est la semaine 0. Sans elles, l’état \
              initial est la semaine 0. Les paramètres `profiles` décrivent les personnes au \
              début de cette période et tous les nouveaux venus, non la semaine 0. Une enquête \
              menée dans une salle fixe l’état de la semaine 0 lui-même : la période est alors \
              nulle, et les noyaux valent ce que l’enquête a mesuré.
              """,
            en: """
              Before week 0, `run.burnIn` weeks (default {run.burnIn}) are run with the \
              programme off; they carry the numbers 1 - `run.burnIn` to 0 in every random key, \
              and the state after them is week 0. Without them the initial state is week 0. \
              The `profiles` parameters describe people at the start of the burn-in and all \
              newcomers, not week 0. A survey taken in a room sets the state of week 0 itself: \
              the burn-in is then 0, and the cores are the survey’s values.
              """)),
      ])
  ]
}
