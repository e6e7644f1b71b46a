import TerritoryModel

/// An idea that the answers rest on and that has no command of its own; what each is, is said by its
/// explanation.
public enum Concept: String, Sendable, Hashable, CaseIterable {
  case measure, reporter, group, window, band, interval, branch, replicates, sampleLife, week
  case settings, quotes, files, pairing, hash, grades

  /// The words under which the idea is found.
  public var word: Bilingual {
    switch self {
    case .measure: Bilingual(fr: "mesure", en: "measure")
    case .reporter: Bilingual(fr: "grandeur", en: "reporter")
    case .group: Bilingual(fr: "groupe", en: "group")
    case .window: Bilingual(fr: "fenêtre", en: "window")
    case .band: Bilingual(fr: "bande", en: "band")
    case .interval: Bilingual(fr: "intervalle", en: "interval")
    case .branch: Bilingual(fr: "branche", en: "branch")
    case .replicates: Bilingual(fr: "réplication", en: "replicates")
    case .sampleLife: Bilingual(fr: "exemple", en: "sample")
    case .week: Bilingual(fr: "semaine", en: "week")
    case .settings: Bilingual(fr: "réglage", en: "settings")
    case .quotes: Bilingual(fr: "guillemets", en: "quotes")
    case .files: Bilingual(fr: "fichier", en: "files")
    case .pairing: Bilingual(fr: "appariement", en: "pairing")
    case .hash: Bilingual(fr: "empreinte", en: "hash")
    case .grades: Bilingual(fr: "solidité", en: "grades")
    }
  }

  /// What the idea is, in a few sentences.
  public var explanation: Bilingual {
    switch self {
    case .measure:
      Bilingual(
        fr:
          "Une mesure est un nombre qui se dessine, se suit, se vérifie et s’exporte : une mesure du catalogue (coopération, confiance), d’un groupe au besoin (chaleur de travailleurs-sociaux dans Centre), ou une grandeur calculée sur des personnes (moyenne chaleur où familiarité < 0.3).",
        en:
          "A measure is a number that can be plotted, watched, checked and exported: a metric of the catalogue (cooperation, trust), of a group if need be (warmth of socialWorkers in Centre), or a number computed over people (mean warmth where familiarity < 0.3)."
      )
    case .reporter:
      Bilingual(
        fr:
          "nombre, moyenne, écart-type, quantile, minimum et maximum portent sur des personnes, celles d’une profession ou celles qui remplissent une condition : moyenne chaleur de travailleurs-sociaux où zone = Centre et familiarité < 0.3. Le nombre est calculé dans chaque réplication, puis résumé.",
        en:
          "count, mean, sd, quantile, minimum and maximum speak of people, those of a profession or those who meet a condition: mean warmth of socialWorkers where zone = Centre and familiarity < 0.3. The number is computed in each replicate, then summarised."
      )
    case .group:
      Bilingual(
        fr:
          "Une mesure peut porter sur une profession (de travailleurs-sociaux), sur une zone (de zone Centre, dans Centre), ou sur les deux. Ce qui naît d’un lien n’a pas de valeur par profession : une occasion appartient aux deux.",
        en:
          "A metric may speak of a profession (of socialWorkers), of a zone (of zone Centre, in Centre), or of both. What is born of a tie has no value by profession: an opportunity belongs to both."
      )
    case .window:
      Bilingual(
        fr:
          "Les événements se comptent sur une fenêtre de 13 semaines qui finit à la semaine regardée ; fenêtre en choisit une autre, de 1 à 13.",
        en:
          "Events are summed over a window of 13 weeks that ends at the week looked at; window chooses another, from 1 to 13."
      )
    case .band:
      Bilingual(
        fr:
          "La bande va du 10e au 90e centile des réplications : 8 vies sur 10. Elle dit ce que le hasard peut faire, non ce que l’on ignore des valeurs du modèle.",
        en:
          "The band goes from the 10th to the 90th percentile of replicates: 8 lives out of 10. It tells what chance can do, not what is unknown of the values of the model."
      )
    case .interval:
      Bilingual(
        fr:
          "L’intervalle est l’intervalle de confiance à 95 % d’une moyenne, ou d’une différence appariée. Il se resserre avec plus de réplications ; la bande, non.",
        en:
          "The interval is the 95% confidence interval of a mean, or of a paired difference. It narrows with more replicates; the band does not."
      )
    case .branch:
      Bilingual(
        fr:
          "Une branche est un scénario, les changements qu’on y a faits, une graine, un nombre de réplications et une semaine présente. bifurquer en fait une copie, aller passe de l’une à l’autre, comparer les met côte à côte.",
        en:
          "A branch is a scenario, the changes made to it, a seed, a number of replicates and a present week. fork copies it, switch goes from one to another, compare puts them side by side."
      )
    case .replicates:
      Bilingual(
        fr:
          "Une branche est vécue plusieurs fois, d’un hasard à l’autre : ce sont ses réplications. Toutes avancent ensemble. Une courbe est leur moyenne.",
        en:
          "A branch is lived several times, under different chance: these are its replicates. They advance together. A curve is their mean."
      )
    case .sampleLife:
      Bilingual(
        fr:
          "La réplication 1 est la vie d’exemple : personne, personnes, journal et l’image du territoire la regardent. dans réplication 7 en regarde une autre.",
        en:
          "Replicate 1 is the sample life: agent, agents, diary and the picture of the territory look at it. in replicate 7 looks at another."
      )
    case .week:
      Bilingual(
        fr:
          "Le temps se compte en semaines à partir de 0. On écrit 26, 26w, 6m (six mois), 2y (deux ans), ou une date comme 2026-03-19 si le scénario a un calendrier. Un mois compte 52/12 semaines, un an 52.",
        en:
          "Time is counted in weeks from 0. One writes 26, 26w, 6m (six months), 2y (two years), or a date such as 2026-03-19 if the scenario has a calendar. A month has 52/12 weeks, a year 52."
      )
    case .settings:
      Bilingual(
        fr:
          "Un réglage se nomme par son chemin, comme dans un fichier : contact.rate, zones.Centre.need. montrer réglages dit la valeur de chacun et d’où elle vient.",
        en:
          "A setting is named by its path, as in a file: contact.rate, zones.Centre.need. show settings tells the value of each and where it comes from."
      )
    case .quotes:
      Bilingual(
        fr:
          "Entre guillemets droits ou apostrophes, un texte est pris tel quel : espaces, virgules, signes et mots de la langue. Un point-virgule sépare deux commandes, un croisillon commence un commentaire, une barre oblique inverse à la fin continue la ligne.",
        en:
          "Between straight quotes, single or double, a text is taken as it is: spaces, commas, signs and words of the language. A semicolon separates two commands, a hash sign begins a comment, a backslash at the end continues the line."
      )
    case .files:
      Bilingual(
        fr:
          "À la fin d’une commande, > NOM.EXT écrit la réponse dans un fichier csv, json, svg, md, tex, txt ou html ; un fichier qui existe n’est remplacé qu’avec >!NOM.EXT. Partout ailleurs, > compare.",
        en:
          "At the end of a command, > NAME.EXT writes the answer to a csv, json, svg, md, tex, txt or html file; an existing file is replaced only with >! NAME.EXT. Everywhere else > compares."
      )
    case .pairing:
      Bilingual(
        fr:
          "Deux branches de même graine partagent chaque tirage que leurs leviers ne touchent pas. Leur différence, vie par vie, est donc l’effet des leviers, avec bien moins de hasard que deux tirages séparés.",
        en:
          "Two branches of one seed share every draw that their levers do not touch. Their difference, life by life, is thus the effect of the levers, with far less chance than two separate draws."
      )
    case .hash:
      Bilingual(
        fr:
          "L’empreinte d’un scénario ou d’un état est un nombre de 64 bits : deux empreintes égales, deux contenus égaux jusqu’au dernier bit. attendre empreinte et attendre état les vérifient.",
        en:
          "The hash of a scenario or of a state is a number of 64 bits: equal hashes, contents equal to the last bit. expect hash and expect state check them."
      )
    case .grades:
      Bilingual(
        fr:
          "A : publié et lu. B : publié, connu par le résumé ou par une autre source. C : déduit de A ou de B. D : hypothèse, un levier à faire varier et à montrer comme tel.",
        en:
          "A: published and read. B: published, known by its abstract or a secondary source. C: derived from A or B. D: an assumption, a lever to scan and to show as such."
      )
    }
  }
}
