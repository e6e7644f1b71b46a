import TerritoryModel

extension OddText {
  static let initialisation: [OddSection] = [
    OddSection(
      "5", title: Bilingual(fr: "Initialisation", en: "Initialisation"),
      parts: [
        .paragraph(
          Bilingual(
            fr: """
              Organisations. Elles sont données, ou engendrées par zone et profession pour les \
              $N$ personnes que les organisations données n’emploient pas : leur nombre $K$ \
              suit la taille moyenne `organisation.size.socialWorkers` ou \
              `organisation.size.socialEntrepreneurs` ; leurs tailles valent 1 plus la part de \
              $N - K$ proportionnelle à $1/(r + 1)$ pour le rang $r = 1…K$, arrondie vers le \
              bas, le reste distribué un par un depuis la première. Charge de travail et \
              formalisation : chacune une loi normale de moyenne `organisation.workload` ou \
              `organisation.formalisation` et d’écart type `organisation.sd`, bornée à [0, 1].
              """,
            en: """
              Organisations. They are given, or generated per zone and profession for the $N$ \
              people that the given ones do not employ: their number $K$ follows the mean size \
              `organisation.size.socialWorkers` or `organisation.size.socialEntrepreneurs`; \
              their sizes are 1 plus the share of $N - K$ proportional to $1/(r + 1)$ for rank \
              $r = 1…K$, rounded down, the remainder dealt one by one from the first. Workload \
              and formalisation: each a normal law of mean `organisation.workload` or \
              `organisation.formalisation` and standard deviation `organisation.sd`, clamped \
              to [0, 1].
              """)),
        .equations([.organisations]),
        .paragraph(
          Bilingual(
            fr: """
              Représentations. Noyaux et périphérie, à partir de quatre valeurs normales \
              réduites $z_1$ à $z_4$ ; $μ_w$ et $μ_c$ sont les moyennes `profiles.*.warmth` et \
              `profiles.*.competence` de la profession qui porte le regard, $σ$ est \
              `profiles.sd`, $κ_h$ est `profiles.halo`, $σ_p$ est `profiles.peripherySd`. Les \
              tensions valent 0 et la dernière coopération n’a pas eu lieu.
              """,
            en: """
              Representations. Cores and periphery, from four standard normal values $z_1$ to \
              $z_4$; $μ_w$ and $μ_c$ are the means `profiles.*.warmth` and \
              `profiles.*.competence` of the profession that holds the view, $σ$ is \
              `profiles.sd`, $κ_h$ is `profiles.halo`, $σ_p$ is `profiles.peripherySd`. \
              Tensions are 0 and there was no last cooperation.
              """)),
        .equations([.cores, .periphery]),
        .paragraph(
          Bilingual(
            fr: """
              Ouverture et connaissance. L’ouverture suit une loi bêta de formes \
              `profiles.opennessA` et `profiles.opennessB` ; la connaissance une loi bêta de \
              moyenne $f_0$, soit `profiles.*.familiarity` au départ et \
              `profiles.*.entryFamiliarity` pour un nouveau venu, bornée à [0,01 ; 0,99].
              """,
            en: """
              Openness and familiarity. Openness follows a beta law of shapes \
              `profiles.opennessA` and `profiles.opennessB`; familiarity a beta law of mean \
              $f_0$, that is `profiles.*.familiarity` at the start and \
              `profiles.*.entryFamiliarity` for a newcomer, limited to [0.01, 0.99].
              """)),
        .equations([.traits]),
        .paragraph(
          Bilingual(
            fr: """
              Méta-perception. $ā$ est la vraie faveur moyenne de l’autre profession (celle de \
              son profil quand personne n’en est), $z$ une valeur normale réduite ; \
              l’exagération $κ$ est exacte tant que $ā > 1 - 1.9/κ$. $M$ est tiré au départ et \
              pour chaque nouveau venu ; rien d’autre ne le change.
              """,
            en: """
              Meta-perception. $ā$ is the true mean favourability of the other profession \
              (that of its profile when nobody belongs to it), $z$ a standard normal value; \
              the exaggeration $κ$ is exact while $ā > 1 - 1.9/κ$. $M$ is drawn at the start \
              and for each newcomer; nothing else changes it.
              """)),
        .equations([.expectedMetaPerception]),
        .paragraph(
          Bilingual(
            fr: """
              État mesuré. Quand le scénario donne ce qu’une enquête a mesuré d’une profession \
              (`state`), ces valeurs remplacent les tirages à la semaine 0 : pour chaque item, \
              une loi normale de moyenne et d’écart type donnés, bornée à l’échelle de l’item, \
              la chaleur et la compétence étant corrélées par `profiles.halo` comme dans les \
              profils ; ou, pour chaque personne, une ligne de réponses tirée avec remise. Le \
              noyau égale alors la périphérie, et $M$ égale $m$. Ce que l’enquête ne dit pas \
              est tiré comme sans elle.
              """,
            en: """
              Measured state. Where the scenario gives what a survey measured of a profession \
              (`state`), these values replace the draws at week 0: for each item a normal law \
              of given mean and standard deviation, clamped to the item’s scale, warmth and \
              competence correlated by `profiles.halo` as in the profiles; or, for each \
              person, a row of answers drawn with replacement. The core then equals the \
              periphery, and $M$ equals $m$. What the survey does not say is drawn as without \
              it.
              """)),
        .paragraph(
          Bilingual(
            fr: """
              Collègues. À l’intérieur : tout le monde quand la taille moins 1 ne dépasse pas \
              `network.colleaguesInside`, sinon un anneau, avec la moitié de ce nombre \
              (arrondie vers le bas) de voisins de chaque côté. Au dehors : chaque personne \
              tire `network.colleaguesAcross` personnes de sa profession (une zone avec le \
              poids $q_z$, puis au hasard), jusqu’à 16 fois chacune quand elle tombe sur \
              elle-même, sur son organisation ou sur un lien qui existe, puis renonce ; le \
              degré moyen au dehors est le double du paramètre.
              """,
            en: """
              Colleagues. Inside: everybody when the size minus 1 does not exceed \
              `network.colleaguesInside`, else a ring with half that number (rounded down) of \
              neighbours on each side. Across: each person draws `network.colleaguesAcross` \
              people of its profession (a zone with weight $q_z$, then uniformly), up to 16 \
              times each when it meets itself, its own organisation or a tie that exists, then \
              gives up; the mean degree across is twice the parameter.
              """)),
        .paragraph(
          Bilingual(
            fr: """
              Partenaires. Chaque entrepreneur social tire un nombre de partenaires de la loi \
              de Poisson de moyenne `network.partners`, puis chaque travailleur social (une \
              zone avec le poids $q_z$, puis au hasard), jusqu’à 32 fois sur un doublon, puis \
              renonce. $d_z$ est la distance entre zones, nulle à l’intérieur d’une zone. La \
              confiance de ces liens est $t_0$.
              """,
            en: """
              Partners. Each social entrepreneur draws a number of partners from the Poisson \
              law of mean `network.partners`, then each social worker (a zone with weight \
              $q_z$, then uniformly), up to 32 times on a duplicate, then gives up. $d_z$ is \
              the distance between zones, 0 inside a zone. The trust of these ties is $t_0$.
              """)),
        .equations([.zoneWeight, .firstTrust]),
        .paragraph(
          Bilingual(
            fr: """
              Une personne nommée dans le scénario est la première à tenir un poste : ce que \
              le scénario dit d’elle remplace les tirages, le reste est tiré comme pour tous.
              """,
            en: """
              A person named in the scenario is the first holder of a post: what the scenario \
              says replaces the draws, the rest is drawn as for everybody.
              """)),
        .table(.parameters(section: "2")),
        .table(.parameters(section: "5")),
      ])
  ]
}
