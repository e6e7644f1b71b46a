extension SentenceCase {
  static let sizes: [SentenceCase] = [
    sized(
      "too many points",
      "factors: { contact.rate: plausible, decision.meta: plausible }\ndesign: { kind: grid, levels: 2000 }",
      "4:9 4,000,000 points: too many. At most 1,000,000.",
      "4:9 4\u{202F}000\u{202F}000 points\u{A0}: c’est trop. Au plus 1\u{202F}000\u{202F}000."),
    sized(
      "too many runs", "replicates: 6000000\npaired: true",
      "3:13 12,000,000 runs: too many. At most 10,000,000.",
      "3:13 12\u{202F}000\u{202F}000 simulations\u{A0}: c’est trop. Au plus 10\u{202F}000\u{202F}000."
    ),
    sized(
      "no replicate", "replicates: 0",
      "3:13 0 is not possible. Needed: a whole number from 1 to 16,777,215.",
      "3:13 0 n’est pas possible. Il faut un nombre entier de 1 à 16\u{202F}777\u{202F}215."),
    sized(
      "a week beyond the longest run", "weeks: [52, 2001]",
      "3:13 Week 2,001 is not possible. Needed: a week from 0 to 2,000.",
      "3:13 La semaine 2\u{202F}001 n’est pas possible. Il faut une semaine de 0 à 2\u{202F}000."),
    sized(
      "a week twice", "weeks: [52, 1y]",
      "3:13 “52” is named twice in this list.",
      "3:13 «\u{A0}52\u{A0}» est nommé deux fois dans cette liste."),
    sized(
      "steps beyond their end", "weeks: { every: 13, until: 12 }",
      "3:8 No week is kept: the first, 13, comes after the end, 12.",
      "3:8 Aucune semaine n’est gardée\u{A0}: la première, 13, vient après la fin, 12."),
    sized(
      "an action after the last week that is kept", "weeks: [1, 3]",
      "31:11 Week 14 comes after the end of the run, week 3.",
      "31:11 La semaine 14 vient après la fin de la simulation, semaine 3."),
    sized(
      "dates of an action after the last week that is kept",
      "weeks: 8\nfactors: { programme.grande-rencontre.at: { low: 2, high: 9 } }",
      "4:12 “programme.grande-rencontre.at” goes as far as week 9, after the last week that is kept, 8: there the action does nothing.",
      "4:12 «\u{A0}programme.grande-rencontre.at\u{A0}» va jusqu’à la semaine 9, après la dernière semaine gardée, 8\u{A0}: l’action n’y fait plus rien."
    ),
    sized(
      "listed dates of an action after the last week that is kept",
      "weeks: 8\ndesign: { kind: list, table: \"programme.grande-rencontre.at\\n2\\n9\" }",
      "4:1 “programme.grande-rencontre.at” goes as far as week 9, after the last week that is kept, 8: there the action does nothing.",
      "4:1 «\u{A0}programme.grande-rencontre.at\u{A0}» va jusqu’à la semaine 9, après la dernière semaine gardée, 8\u{A0}: l’action n’y fait plus rien."
    ),
    SentenceCase(
      name: "dates of an action before the last week that is kept",
      text: StudyTexts.base
        + "weeks: 9\nfactors: { programme.grande-rencontre.at: { low: 2, high: 9 } }\n",
      english: [], french: []),
    SentenceCase(
      name: "weeks beyond the end of the scenario",
      text: "experiment: 1\nscenario: grande-rencontre-2021\nset: { horizon: 3 }\nweeks: 14\n",
      english: [], french: []),
    sized(
      "an unknown metric", "metrics: [cooperatoin]",
      "3:11 “cooperatoin” is not possible here. Did you mean “cooperation”?",
      "3:11 «\u{A0}cooperatoin\u{A0}» n’est pas possible ici. Vouliez-vous dire «\u{A0}cooperation\u{A0}»\u{202F}?"
    ),
    sized(
      "no metric by profession", "metrics: [cooperation, trust]\nby: [territory, profession]",
      "4:17 None of these metrics exists by “profession”. Possible metrics: volume, coverage, warmth, competence, favourability, warmthSd, competenceSd, favourabilitySd, familiarity, polarisation, believed, actual, gap, exaggeration.",
      "4:17 Aucune de ces mesures n’existe par «\u{A0}profession\u{A0}». Mesures possibles\u{A0}: volume, coverage, warmth, competence, favourability, warmthSd, competenceSd, favourabilitySd, familiarity, polarisation, believed, actual, gap, exaggeration."
    ),
    sized(
      "two budgets", "budget: { runs: 10, minutes: 5 }",
      "3:1 “runs” and “minutes” exclude each other. Keep one of them.",
      "3:1 «\u{A0}runs\u{A0}» et «\u{A0}minutes\u{A0}» s’excluent. Gardez l’un des deux."),
    sized(
      "an empty budget", "budget: {}",
      "3:1 One of the two is needed: “runs” and “minutes”.",
      "3:1 Il faut l’un des deux\u{A0}: «\u{A0}runs\u{A0}» et «\u{A0}minutes\u{A0}»."),
    sized(
      "yes is no truth", "paired: yes",
      "3:9 “yes” is not possible here. Possible values: true, false.",
      "3:9 «\u{A0}yes\u{A0}» n’est pas possible ici. Valeurs possibles\u{A0}: true, false."),
    SentenceCase(
      name: "an unknown scenario", text: "experiment: 1\nscenario: territoire-tipe\n",
      english: [
        "2:11 No scenario is called “territoire-tipe”. Did you mean “territoire-type”? For the list: rencontre scenarios."
      ],
      french: [
        "2:11 Aucun scénario ne s’appelle «\u{A0}territoire-tipe\u{A0}». Vouliez-vous dire «\u{A0}territoire-type\u{A0}»\u{202F}? La liste\u{A0}: rencontre scenarios."
      ]),
    SentenceCase(
      name: "no scenario", text: "experiment: 1\nreplicates: 3\n",
      english: ["1:1 “scenario” is missing."], french: ["1:1 Il manque «\u{A0}scenario\u{A0}»."]),
    SentenceCase(
      name: "a scenario in place of an experiment", text: "rencontre: 1\nextends: nord\n",
      english: ["1:1 This file is a scenario, not an experiment."],
      french: ["1:1 Ce fichier est un scénario, non une expérience."]),
    SentenceCase(
      name: "no version", text: "scenario: nord\n",
      english: [
        "1:1 The version of the format is missing. An experiment begins with experiment: 1."
      ],
      french: [
        "1:1 Il manque la version du format. Une expérience commence par experiment: 1."
      ]),
    SentenceCase(
      name: "nothing", text: "\n",
      english: ["1:1 This text is empty. An experiment begins with experiment: 1."],
      french: ["1:1 Ce texte est vide. Une expérience commence par experiment: 1."]),
  ]

  private static func sized(
    _ name: String, _ lines: String, _ english: String, _ french: String
  ) -> SentenceCase {
    SentenceCase(
      name: name, text: StudyTexts.base + lines + "\n", english: [english], french: [french])
  }
}
