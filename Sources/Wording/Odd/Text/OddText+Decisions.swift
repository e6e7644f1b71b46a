import TerritoryModel

extension OddText {
  static let decisions: [OddSection] = [
    OddSection(
      "7", title: Bilingual(fr: "Sous-modèles", en: "Submodels"),
      parts: [
        .paragraph(
          Bilingual(
            fr: """
              Chaque sous-modèle est donné par ses équations et ses paramètres. Le bornage \
              clamp ramène à [−1, 1], clamp01 à [0, 1] ; $ℓ$ est le rang d’une forme : 1 \
              relais, 2 coordination, 3 travail concerté. Plage : celle que balaie une analyse \
              de sensibilité. Niveau : la légende est en annexe A.
              """,
            en: """
              Each submodel is given by its equations and its parameters. clamp limits to [-1, \
              1], clamp01 to [0, 1]; $ℓ$ is the rank of a form: 1 relay, 2 coordination, 3 \
              concerted work. Range: what a sensitivity scan covers. Grade: the legend is in \
              appendix A.
              """))
      ]),
    OddSection(
      "7.1", title: Bilingual(fr: "Occasion", en: "Opportunity"),
      parts: [
        .paragraph(
          Bilingual(
            fr: """
              Chaque semaine un lien dont le travailleur social est dans la zone $z$ rencontre \
              au plus une occasion, avec la probabilité $p$ ; le produit porte sur les \
              facteurs des actions en cours (animation de réseau, poste partagé). L’initiative \
              revient au travailleur social avec la probabilité \
              `contact.socialWorkerInitiates`, sinon à l’entrepreneur social : l’orientation \
              va le plus souvent du premier au second.
              """,
            en: """
              Each week a tie whose social worker is in zone $z$ meets at most one \
              opportunity, with probability $p$; the product is over the factors of the \
              actions in force (outreach, shared post). The initiator is the social worker \
              with probability `contact.socialWorkerInitiates`, else the social entrepreneur: \
              orientation goes mostly from the first to the second.
              """)),
        .equations([.opportunity]),
        .table(.parameters(section: "7.1")),
      ]),
    OddSection(
      "7.2",
      title: Bilingual(
        fr: "Décision : une échelle de quatre formes", en: "Decision: a ladder of four forms"),
      parts: [
        .paragraph(
          Bilingual(
            fr: """
              Chaque bout tire un choc logistique $ξ$ par occasion et monte tant que le score \
              de la forme le dépasse. $n$ est la faveur moyenne de son organisation, lui \
              compris ; gouvernance, formalisation et charge de travail sont celles de sa zone \
              et de son organisation, bornées à [0, 1] après les actions ; $i$ est \
              l’incitation des financements en cours.
              """,
            en: """
              Each end draws a logistic shock $ξ$ per opportunity and climbs while the score \
              of the form beats it. $n$ is the mean favourability of its organisation, itself \
              included; governance, formalisation and workload are those of its own zone and \
              organisation, clamped to [0, 1] after actions; $i$ is the incentive of the \
              funding in force.
              """)),
        .equations([.ladder, .score, .representation, .structure]),
        .paragraph(
          Bilingual(
            fr: """
              Avec $θ_1 ≤ θ_2 ≤ θ_3$ et $β_rep ≥ 0$, que le programme vérifie, les scores sont \
              ordonnés, et la probabilité d’atteindre une forme est exactement un logit \
              cumulatif. Un relais demande la compétence ; un travail concerté demande la \
              chaleur et la compétence.
              """,
            en: """
              With $θ_1 ≤ θ_2 ≤ θ_3$ and $β_rep ≥ 0$, which the program checks, the scores are \
              ordered, and the probability of reaching a form is exactly a cumulative logit. A \
              relay asks for competence; concerted work asks for warmth and competence.
              """)),
        .equations([.cumulativeLogit]),
        .paragraph(
          Bilingual(
            fr: """
              L’initiateur décide d’abord. Au niveau 0, l’occasion est manquée, et l’autre \
              n’en sait rien. Sinon il propose : le niveau 0 de l’autre est un refus ; \
              autrement ils coopèrent au plus bas des deux niveaux.
              """,
            en: """
              The initiator decides first. At level 0 the opportunity is missed, and the other \
              does not know. Otherwise it proposes: the other’s level 0 is a refusal; else \
              they cooperate at the lower of the two levels.
              """)),
        .table(.parameters(section: "7.2")),
      ]),
    OddSection(
      "7.3", title: Bilingual(fr: "Issue", en: "Outcome"),
      parts: [
        .paragraph(
          Bilingual(
            fr: """
              Une coopération est positive avec la probabilité $P_+$ : environ trois positives \
              pour une négative, les premières moins bonnes que les suivantes. $t$ est la \
              confiance du lien, $f_i$ et $f_j$ les connaissances des deux personnes.
              """,
            en: """
              A cooperation is positive with probability $P_+$: about three positive for one \
              negative, first ones worse than later ones. $t$ is the tie’s trust, $f_i$ and \
              $f_j$ the familiarity of the two people.
              """)),
        .equations([.outcome]),
        .table(.parameters(section: "7.3")),
      ]),
    OddSection(
      "7.4", title: Bilingual(fr: "Expérience", en: "Experience"),
      parts: [
        .paragraph(
          Bilingual(
            fr: """
              $q$ est la moyenne des quatre conditions d’Allport de la zone, $o$ l’ouverture \
              de la personne. Le facteur $A$ ne multiplie que les variations positives : les \
              conditions relèvent le niveau où mène le contact, non sa seule vitesse.
              """,
            en: """
              $q$ is the mean of Allport’s four conditions in the zone, $o$ the person’s \
              openness. The factor $A$ multiplies positive increments only: the conditions \
              raise the level that contact leads to, not just its speed.
              """)),
        .equations([.allport, .gain]),
        .paragraph(
          Bilingual(
            fr: "Après une issue positive d’une coopération de forme $ℓ$ :",
            en: "After a positive outcome of a cooperation of form $ℓ$:")),
        .equations([.positive]),
        .paragraph(
          Bilingual(
            fr: "Après une issue négative :",
            en: "After a negative outcome:")),
        .equations([.negative]),
        .paragraph(
          Bilingual(
            fr: "Après toute coopération, $a_j$ étant la faveur du partenaire :",
            en: "After any cooperation, $a_j$ being the partner’s favourability:")),
        .equations([.cooperation]),
        .paragraph(
          Bilingual(
            fr: """
              Pour l’initiateur dont la proposition est refusée, puis pour qui est sollicité, \
              quelle que soit sa réponse :
              """,
            en: """
              For an initiator who is refused, then for whoever is approached, whatever the \
              answer:
              """)),
        .equations([.refused, .approached]),
        .paragraph(
          Bilingual(
            fr: "Le programme vérifie que $η·k·E ≤ 1/2$ pour toute exposition $E$.",
            en: "The program checks that $η·k·E ≤ 1/2$ for every exposure $E$.")),
        .table(.parameters(section: "7.4")),
      ]),
    OddSection(
      "7.5", title: Bilingual(fr: "Confiance", en: "Trust"),
      parts: [
        .paragraph(
          Bilingual(
            fr: """
              De la confiance $t$ au début de la phase, $[+]$ et $[-]$ valant 1 après une \
              issue positive ou négative et 0 sinon, $h_t$ étant `trust.halfLife` ; un refus \
              ou une occasion manquée laissent la confiance comme elle est.
              """,
            en: """
              From the trust $t$ at the start of the phase, $[+]$ and $[-]$ being 1 after a \
              positive or negative outcome and 0 otherwise, $h_t$ being `trust.halfLife`; \
              refusals and missed opportunities leave trust as it is.
              """)),
        .equations([.trust, .trustFading]),
        .table(.parameters(section: "7.5")),
      ]),
    OddSection(
      "7.6", title: Bilingual(fr: "Influence entre collègues", en: "Influence among colleagues"),
      parts: [
        .paragraph(
          Bilingual(
            fr: """
              Avec la probabilité hebdomadaire `influence.rate`, selon `influence.rule`. Règle \
              `bounded` : la personne écoute un collègue $u$ au hasard, si leurs faveurs sont \
              proches :
              """,
            en: """
              With weekly probability `influence.rate`, by `influence.rule`. Rule `bounded`: \
              the person hears one colleague $u$, uniformly drawn, if their favourabilities \
              are close:
              """)),
        .equations([.bounded]),
        .paragraph(
          Bilingual(
            fr: """
              Règle `average` : elle va vers la moyenne $w_V$ d’elle-même et de tous les \
              collègues à moins de $ε$ ; le même ensemble pour $c$ ; $f$ ne change pas.
              """,
            en: """
              Rule `average`: it moves to the mean $w_V$ of itself and all colleagues within \
              $ε$; the same set for $c$; $f$ does not change.
              """)),
        .equations([.average]),
        .paragraph(
          Bilingual(
            fr: """
              Règle `repulsive` : elle écoute un collègue, et s’éloigne de qui est trop loin ; \
              $D$ est appliqué tel quel quand $v ≥ 0$, freiné par la distance au bord quand $v \
              < 0$, puis borné ; de même pour $c$ ; $f$ comme dans `bounded` quand $v > 0$. \
              Règle `none` : rien.
              """,
            en: """
              Rule `repulsive`: it hears one colleague, and moves away from who is too far; \
              $D$ is applied as it is when $v ≥ 0$, damped by the distance to the end of the \
              scale when $v < 0$, then clamped; the same for $c$; $f$ as in `bounded` when $v \
              > 0$. Rule `none`: nothing.
              """)),
        .equations([.repulsive, .repulsiveMove]),
        .table(.parameters(section: "7.6")),
      ]),
    OddSection(
      "7.7", title: Bilingual(fr: "Oubli et noyau central", en: "Forgetting and the central core"),
      parts: [
        .paragraph(
          Bilingual(
            fr: """
              La périphérie revient vers le noyau, la méta-perception vers l’attendu, la \
              connaissance vers 0 ; $h$ est `forgetting.halfLife`, $h_m$ \
              `forgetting.metaHalfLife`, $h_f$ `forgetting.familiarityHalfLife` ; de même pour \
              $c$ vers $C$.
              """,
            en: """
              The periphery springs back to the core, meta-perception to its expectation, \
              familiarity to 0; $h$ is `forgetting.halfLife`, $h_m$ `forgetting.metaHalfLife`, \
              $h_f$ `forgetting.familiarityHalfLife`; the same for $c$ to $C$.
              """)),
        .equations([.relaxation, .metaRelaxation, .familiarityDecay]),
        .paragraph(
          Bilingual(
            fr: """
              Puis, avec $d = w - W$ : au-delà de `core.threshold` la tension $h_w$ compte une \
              semaine de plus de ce côté ; en deçà elle retombe à 0. Quand elle atteint \
              `core.weeks` de l’un ou l’autre côté, le noyau fait la part $s$ = `core.share` \
              du chemin et la tension retombe à 0. De même pour $c$.
              """,
            en: """
              Then, with $d = w - W$: beyond `core.threshold` the tension $h_w$ counts one \
              more week on that side; within it falls back to 0. When it reaches `core.weeks` \
              on either side, the core goes the share $s$ = `core.share` of the way and the \
              tension falls back to 0. The same for $c$.
              """)),
        .equations([.tension, .core]),
        .paragraph(
          Bilingual(
            fr: """
              Une personne qui a au moins un lien de poste partagé voit son noyau faire cette \
              part du chemin chaque semaine, sans tension : une pratique irréversible, le \
              noyau suit.
              """,
            en: """
              The core of a person with at least one tie of a shared post goes that share of \
              the way every week, without tension: an irreversible practice, the core follows.
              """)),
        .table(.parameters(section: "7.7")),
      ]),
    OddSection(
      "7.8", title: Bilingual(fr: "Renouvellement", en: "Turnover"),
      parts: [
        .paragraph(
          Bilingual(
            fr: """
              Chaque semaine une personne part avec la probabilité $p$, $r$ étant \
              `turnover.socialWorkers` ou `turnover.socialEntrepreneurs` multiplié par les \
              chocs en cours, au plus 0,99. Qui arrive prend le poste : organisation, \
              collègues, identité, liens institutionnels, leur confiance multipliée par \
              `turnover.memory`. $W$, $C$, $w$, $c$, $o$ viennent du profil, $f$ de \
              `profiles.*.entryFamiliarity`, $M$ et $m$ comme en 5, les tensions valent 0, la \
              dernière coopération n’a pas eu lieu. Un lien personnel prend fin, à moins qu’un \
              tirage au-dessous de `turnover.personalTies` ne le transmette, sa confiance \
              multipliée elle aussi par `turnover.memory`. Si les deux bouts partent la même \
              semaine, la règle s’applique deux fois.
              """,
            en: """
              Each week a person leaves with probability $p$, $r$ being \
              `turnover.socialWorkers` or `turnover.socialEntrepreneurs` times the shocks in \
              force, at most 0.99. The newcomer takes the post: organisation, colleagues, \
              identity, institutional ties, their trust times `turnover.memory`. $W$, $C$, \
              $w$, $c$, $o$ come from the profile, $f$ from `profiles.*.entryFamiliarity`, $M$ \
              and $m$ as in 5, tensions are 0, there was no last cooperation. A personal tie \
              ends, unless a draw below `turnover.personalTies` hands it over, its trust times \
              `turnover.memory` too. When both ends leave in one week, the rule applies twice.
              """)),
        .equations([.turnover]),
        .table(.parameters(section: "7.8")),
      ]),
  ]
}
