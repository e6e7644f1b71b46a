import Simulation
import TerritoryModel

extension OddText {
  /// The generator of draws, by the name of its authors.
  private static let generator = "Philox 4x32-\(Philox4x32.rounds)"

  static let concepts: [OddSection] = [
    OddSection(
      "4", title: Bilingual(fr: "Concepts de conception", en: "Design concepts"),
      parts: []),
    OddSection(
      "4.1", title: Bilingual(fr: "Principes", en: "Basic principles"),
      parts: [
        .paragraph(
          Bilingual(
            fr: """
              Le modèle assemble des théories publiées : les représentations sociales et leur \
              noyau central (Abric), le contenu des stéréotypes (chaleur et compétence), le \
              contact entre groupes et les conditions d’Allport (Pettigrew & Tropp), les \
              méta-perceptions exagérées et leur correction (Moore-Berg et al. ; Ruggeri et \
              al. ; Mernyk et al.), la structuration de la collaboration (D’Amour et al.), \
              l’influence à confiance bornée (Deffuant et al. ; Flache et al.) et la stabilité \
              des partenaires (Cohen, Riolo & Axelrod). La décision est une utilité aléatoire, \
              sous la forme d’un logit cumulatif.
              """,
            en: """
              The model puts published theories together: social representations and their \
              central core (Abric), stereotype content (warmth and competence), contact \
              between groups and Allport’s conditions (Pettigrew & Tropp), exaggerated \
              meta-perceptions and their correction (Moore-Berg et al.; Ruggeri et al.; Mernyk \
              et al.), the structuration of collaboration (D’Amour et al.), bounded-confidence \
              influence (Deffuant et al.; Flache et al.) and the stability of partners (Cohen, \
              Riolo & Axelrod). The decision is a random utility, a cumulative logit.
              """))
      ]),
    OddSection(
      "4.2", title: Bilingual(fr: "Émergence", en: "Emergence"),
      parts: [
        .paragraph(
          Bilingual(
            fr: """
              Émergent : le taux de coopération, l’écart du miroir, la dispersion des regards, \
              les deux régimes. Sont imposés : les réseaux du départ, les besoins, la \
              structure, le programme.
              """,
            en: """
              The cooperation rate, the mirror gap, the spread of views and the two regimes \
              emerge. The first networks, needs, structure and the programme are imposed.
              """))
      ]),
    OddSection(
      "4.3", title: Bilingual(fr: "Adaptation", en: "Adaptation"),
      parts: [
        .paragraph(
          Bilingual(
            fr: """
              À chaque occasion, chaque bout du lien choisit l’une de quatre formes : rien, un \
              passage de relais, une coordination, un travail concerté. Le choix suit un score \
              qui dépend de ses regards, de la confiance du lien, de la norme de son \
              organisation et de la structure (7.2).
              """,
            en: """
              At each opportunity, each end of the tie chooses one of four forms: nothing, a \
              relay, a coordination, concerted work. The choice follows a score that depends \
              on its views, the tie’s trust, its organisation’s norm and structure (7.2).
              """))
      ]),
    OddSection(
      "4.4", title: Bilingual(fr: "Objectifs", en: "Objectives"),
      parts: [
        .paragraph(
          Bilingual(
            fr: """
              La personne monte l’échelle des formes tant que le score de la forme dépasse un \
              choc aléatoire : une utilité aléatoire, sans planification, sans choix du \
              partenaire et sans budget de temps.
              """,
            en: """
              A person climbs the ladder of forms while the score of the form beats a random \
              shock: a random utility, without planning, without a choice of partner and \
              without a time budget.
              """))
      ]),
    OddSection(
      "4.5", title: Bilingual(fr: "Apprentissage", en: "Learning"),
      parts: [
        .paragraph(
          Bilingual(
            fr: """
              Les coopérations, les refus et les sollicitations font bouger chaleur, \
              compétence, méta-perception et connaissance (7.4) ; une tension qui dure fait \
              bouger le noyau (7.7). Les règles de décision ne changent pas.
              """,
            en: """
              Cooperations, refusals and proposals move warmth, competence, meta-perception \
              and familiarity (7.4); a tension that lasts moves the core (7.7). The decision \
              rules do not change.
              """))
      ]),
    OddSection(
      "4.6", title: Bilingual(fr: "Prédiction", en: "Prediction"),
      parts: [
        .paragraph(
          Bilingual(
            fr: """
              La seule anticipation est la méta-perception $m$ : la faveur dont on croit \
              jouir, qui tient lieu de l’accueil attendu. Elle est d’ordinaire trop basse.
              """,
            en: """
              The only anticipation is the meta-perception $m$: the favour one believes to \
              enjoy, which stands for the welcome expected. It is usually too low.
              """))
      ]),
    OddSection(
      "4.7", title: Bilingual(fr: "Perception", en: "Sensing"),
      parts: [
        .paragraph(
          Bilingual(
            fr: """
              Une personne connaît son propre état, la confiance de ses liens, la faveur \
              moyenne de son organisation, et les regards du collègue qu’elle écoute. Elle ne \
              voit la vraie faveur de l’autre profession que par un partenaire avec qui elle \
              coopère, ou par une restitution. Une occasion manquée par l’autre lui reste \
              invisible.
              """,
            en: """
              A person knows its own state, the trust of its ties, the mean favourability of \
              its organisation, and the views of the colleague it hears. It sees the true \
              favourability of the other profession only through a partner it cooperates with, \
              or through a mirror. An opportunity missed by the other stays invisible.
              """))
      ]),
    OddSection(
      "4.8", title: Bilingual(fr: "Interaction", en: "Interaction"),
      parts: [
        .paragraph(
          Bilingual(
            fr: """
              Directe : la coopération sur les liens de partenariat, l’écoute sur les liens \
              entre collègues, les paires d’une rencontre ou d’une immersion. Indirecte : la \
              norme de l’organisation, la moyenne vraie que montre une restitution.
              """,
            en: """
              Direct: cooperation on partner ties, hearing on ties between colleagues, the \
              pairs of an encounter or an immersion. Indirect: the organisation’s norm, the \
              true mean that a mirror shows.
              """))
      ]),
    OddSection(
      "4.9", title: Bilingual(fr: "Stochasticité", en: "Stochasticity"),
      parts: [
        .paragraph(
          Bilingual(
            fr: """
              Chaque tirage est une fonction pure de la graine, de la réplication, de la \
              semaine, de la décision, de l’entité et d’un indice, par le générateur à \
              compteur \(generator), uniforme sur l’intervalle ouvert (0, 1). N’importe quel \
              nombre de fils d’exécution donne donc les mêmes bits ; ajouter une action, une \
              mesure ou une personne ailleurs ne décale aucun autre tirage (nombres aléatoires \
              communs par construction) ; tout tirage se recalcule seul.
              """,
            en: """
              Every draw is a pure function of seed, replicate, week, decision, entity and an \
              index, by the counter-based generator \(generator), uniform on the open \
              interval (0, 1). So any number of threads gives the same bits; adding an action, \
              a metric or a person elsewhere shifts no other draw (common random numbers by \
              construction); any draw can be recomputed alone.
              """)),
        .paragraph(
          Bilingual(
            fr: """
              Un lien a pour clé la paire non ordonnée des identités de ses deux personnes ; \
              les deux chocs d’un lien sont rangés par profession, non par rôle ; une action a \
              pour clé son identifiant, ses participants (identifiant, personne), ses issues \
              (identifiant, paire, jour). Un nouveau venu garde l’identité du poste. Les \
              tirages de l’état initial portent la semaine −32 768. Toutes les décisions \
              aléatoires du modèle :
              """,
            en: """
              A tie is keyed by the unordered pair of its two people’s identities; the two \
              shocks of a tie are kept by profession, not by role; an action is keyed by its \
              identifier, its participants by (identifier, person), its outcomes by \
              (identifier, pair, day). A newcomer keeps the identity of the post. The draws of \
              the initial state carry week -32768. All random decisions of the model:
              """)),
        .table(.draws),
      ]),
    OddSection(
      "4.10", title: Bilingual(fr: "Collectifs", en: "Collectives"),
      parts: [
        .paragraph(
          Bilingual(
            fr: """
              Les organisations (norme du groupe, charge de travail, formalisation, \
              convention, poste partagé) et les deux professions (regards et méta-perceptions \
              sont ceux d’une profession sur l’autre). Les deux sont données, non émergentes.
              """,
            en: """
              Organisations (group norm, workload, formalisation, agreement, shared post) and \
              the two professions (views and meta-perceptions are those of one profession on \
              the other). Both are given, not emergent.
              """))
      ]),
    OddSection(
      "4.11", title: Bilingual(fr: "Observation", en: "Observation"),
      parts: [
        .paragraph(
          Bilingual(
            fr: """
              Les mesures sont lues à la fin de la semaine, pour le territoire et, selon la \
              mesure, par zone, par profession et pour chaque profession de chaque zone ; rien \
              n’est tiré au sort pour observer. Un taux sur plusieurs semaines est un rapport \
              de sommes ; la fenêtre montrée par défaut est de 13 semaines. Un taux sans \
              dénominateur manque dans cette réplication ; moyennes et bandes portent sur les \
              réplications qui ont une valeur, et disent combien. Le regard réel et l’écart \
              manquent quand l’autre profession est absente ; la couverture manque avant la \
              semaine 13 si rien n’a été vécu avant la semaine 0.
              """,
            en: """
              Metrics are read at the end of the week, for the territory and, by metric, per \
              zone, per profession and for each profession of each zone; observing draws \
              nothing. A rate over several weeks is a ratio of sums; the window shown by \
              default is 13 weeks. A rate without a denominator is missing in that replicate; \
              means and bands use the replicates that have a value, and tell how many. The \
              actual view and the gap are missing when the other profession is absent; \
              coverage is missing before week 13 when nothing was run before week 0.
              """)),
        .table(.metrics),
      ]),
  ]
}
