extension SentenceCase {
  private static let prior = StudyTexts.calibration + "parameters: { contact.rate: plausible }\n"

  static let calibrations: [SentenceCase] = [
    SentenceCase(
      name: "nothing to calibrate", text: StudyTexts.calibration + "parameters: {}\ntargets: []\n",
      english: [
        "3:13 “parameters” is empty: there is nothing to calibrate.",
        "4:10 “targets” is empty: there is nothing to calibrate.",
      ],
      french: [
        "3:13 «\u{A0}parameters\u{A0}» est vide\u{A0}: il n’y a rien à calibrer.",
        "4:10 «\u{A0}targets\u{A0}» est vide\u{A0}: il n’y a rien à calibrer.",
      ]),
    SentenceCase(
      name: "a parameter without a range",
      text: StudyTexts.calibration
        + "parameters: { contact.rate: [0.1, 0.2] }\ntargets: [{ metric: trust, value: 0.3, error: 0.1 }]\n",
      english: ["3:29 “contact.rate” is sought in a range: { low: …, high: … } or plausible."],
      french: [
        "3:29 «\u{A0}contact.rate\u{A0}» se cherche dans une plage\u{A0}: { low: …, high: … } ou plausible."
      ]),
    target(
      "a metric that no profession has",
      "{ metric: cooperation, of: socialWorkers, value: 0.3, error: 0.1 }",
      "5:32 “cooperation” does not exist for “socialWorkers”: an opportunity is that of both professions. Remove “of”, or name a zone.",
      "5:32 «\u{A0}cooperation\u{A0}» n’existe pas pour «\u{A0}socialWorkers\u{A0}»\u{A0}: une occasion est celle des deux professions à la fois. Retirez «\u{A0}of\u{A0}», ou nommez une zone."
    ),
    target(
      "a group that is none", "{ metric: warmth, of: socialWorker, value: 0.3, error: 0.1 }",
      "5:27 “socialWorker” is neither a profession nor a zone. Did you mean “socialWorkers”? Possible values: socialWorkers, socialEntrepreneurs, Centre, Est, Nord-Ouest, Sud, Sud-Ouest, Sud-Est.",
      "5:27 «\u{A0}socialWorker\u{A0}» n’est ni une profession ni une zone. Vouliez-vous dire «\u{A0}socialWorkers\u{A0}»\u{202F}? Valeurs possibles\u{A0}: socialWorkers, socialEntrepreneurs, Centre, Est, Nord-Ouest, Sud, Sud-Ouest, Sud-Est."
    ),
    target(
      "too few answers", "{ metric: warmth, mean: 0.1, sd: 0.3, answers: 4 }",
      "5:52 A mean and a standard deviation need at least 5 answers, not 4.",
      "5:52 Une moyenne et un écart type demandent au moins 5 réponses, non 4."),
    target(
      "a figure without its error", "{ metric: coverage, value: 0.6 }",
      "5:5 “error” is missing.", "5:5 Il manque «\u{A0}error\u{A0}»."),
    target(
      "a figure out of its scale", "{ metric: coverage, value: 1.6, error: 0.1 }",
      "5:32 1.6 is not possible. Needed: a number from 0 to 1 (0.4 or 40%).",
      "5:32 1,6 n’est pas possible. Il faut un nombre de 0 à 1 (0.4 ou 40%)."),
    target(
      "an error of nothing", "{ metric: coverage, value: 0.6, error: 0 }",
      "5:44 0 is not possible. Needed: a number greater than 0 and at most 1,000,000,000,000.",
      "5:44 0 n’est pas possible. Il faut un nombre plus grand que 0 et d’au plus 1\u{202F}000\u{202F}000\u{202F}000\u{202F}000."
    ),
    target(
      "neither a figure nor answers", "{ metric: coverage }",
      "5:5 One of the two is needed: “value” and “mean”.",
      "5:5 Il faut l’un des deux\u{A0}: «\u{A0}value\u{A0}» et «\u{A0}mean\u{A0}»."),
    SentenceCase(
      name: "a target twice",
      text: prior
        + "targets:\n  - { metric: warmth, mean: 0.1, sd: 0.3, answers: 40 }\n  - { metric: warmthSd, value: 0.3, error: 0.1 }\n",
      english: ["6:5 This target is given twice; first on line 5."],
      french: ["6:5 Cette cible est donnée deux fois\u{202F}; la première, ligne 5."]),
  ]

  private static func target(
    _ name: String, _ item: String, _ english: String, _ french: String
  ) -> SentenceCase {
    SentenceCase(
      name: name, text: prior + "targets:\n  - \(item)\n", english: [english], french: [french])
  }
}
