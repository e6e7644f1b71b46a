extension SentenceCase {
  static let weeks: [SentenceCase] = [
    SentenceCase(
      name: "no such day",
      text: Reading.base + "start: 2021-09-06\nprogramme:\n  - mirror: { at: 2021-02-30 }\n",
      english: [
        "5:19 “2021-02-30” is not a day of the calendar."
      ],
      french: [
        "5:19 «\u{A0}2021-02-30\u{A0}» n’est pas un jour du calendrier."
      ]),
    SentenceCase(
      name: "no such start",
      text: Reading.base + "start: 2021-02-30\n",
      english: [
        "3:8 “2021-02-30” is not a day of the calendar."
      ],
      french: [
        "3:8 «\u{A0}2021-02-30\u{A0}» n’est pas un jour du calendrier."
      ]),
    SentenceCase(
      name: "start is no date",
      text: Reading.base + "start: 6/9/2021\n",
      english: [
        "3:8 Needed: a date (2021-12-13), not “6/9/2021”."
      ],
      french: [
        "3:8 Il faut une date (2021-12-13), non «\u{A0}6/9/2021\u{A0}»."
      ]),
    SentenceCase(
      name: "date without start",
      text: Reading.base + "programme:\n  - mirror: { at: 2021-12-13 }\n",
      english: [
        "4:19 A date needs a calendar. Give the day of week 0 (start: 2021-09-06), or a week here (14, 14w or 6m)."
      ],
      french: [
        "4:19 Une date demande un calendrier. Donnez le jour de la semaine 0 (start: 2021-09-06), ou ici une semaine (14, 14w ou 6m)."
      ]),
    SentenceCase(
      name: "week zero",
      text: Reading.base + "programme:\n  - mirror: { at: 0 }\n",
      english: [
        "4:19 Week 0 is too early: the first simulated week is week 1."
      ],
      french: [
        "4:19 La semaine 0 est trop tôt\u{A0}: la première semaine simulée est la semaine 1."
      ]),
    SentenceCase(
      name: "date at start",
      text: Reading.base + "start: 2021-09-06\nprogramme:\n  - mirror: { at: 2021-09-06 }\n",
      english: [
        "5:19 Week 0 is too early: the first simulated week is week 1."
      ],
      french: [
        "5:19 La semaine 0 est trop tôt\u{A0}: la première semaine simulée est la semaine 1."
      ]),
    SentenceCase(
      name: "week and a half",
      text: Reading.base + "programme:\n  - mirror: { at: 1.5 }\n",
      english: [
        "4:19 1.5 is not possible. Needed: a whole number of weeks from 1 to 2,000 (26, 26w, 6m or 2y)."
      ],
      french: [
        "4:19 1,5 n’est pas possible. Il faut un nombre entier de semaines de 1 à 2\u{202F}000 (26, 26w, 6m ou 2y)."
      ]),
    SentenceCase(
      name: "no week",
      text: Reading.base + "programme:\n  - mirror: { at: soon }\n",
      english: [
        "4:19 “soon” is not a number. Needed: a week from 1 on (14, 14w or 6m), or a date (2021-12-13)."
      ],
      french: [
        "4:19 «\u{A0}soon\u{A0}» n’est pas un nombre. Il faut une semaine à partir de 1 (14, 14w ou 6m), ou une date (2021-12-13)."
      ]),
    SentenceCase(
      name: "after horizon",
      text: Reading.base + "programme:\n  - mirror: { at: 4y }\n",
      english: [
        "4:19 Week 208 comes after the end of the run, week 156."
      ],
      french: [
        "4:19 La semaine 208 vient après la fin de la simulation, semaine 156."
      ]),
    SentenceCase(
      name: "every zero",
      text: Reading.base + "programme:\n  - mirror: { at: 3, every: 0 }\n",
      english: [
        "4:29 “every” is at least 1 week, not 0."
      ],
      french: [
        "4:29 «\u{A0}every\u{A0}» vaut au moins 1 semaine, non 0."
      ]),
    SentenceCase(
      name: "times zero",
      text: Reading.base + "programme:\n  - mirror: { at: 3, every: 4, times: 0 }\n",
      english: [
        "4:39 “times” is at least 1, not 0."
      ],
      french: [
        "4:39 «\u{A0}times\u{A0}» vaut au moins 1, non 0."
      ]),
    SentenceCase(
      name: "times without every",
      text: Reading.base + "programme:\n  - mirror: { at: 3, times: 4 }\n",
      english: [
        "4:29 “times” needs “every”, the number of weeks from one time to the next."
      ],
      french: [
        "4:29 «\u{A0}times\u{A0}» demande «\u{A0}every\u{A0}», le nombre de semaines d’une fois à l’autre."
      ]),
    SentenceCase(
      name: "times and until",
      text: Reading.base + "programme:\n  - mirror: { at: 3, every: 2, times: 4, until: 20 }\n",
      english: [
        "4:42 “times” and “until” both say the end. Keep one of them."
      ],
      french: [
        "4:42 «\u{A0}times\u{A0}» et «\u{A0}until\u{A0}» disent deux fois la fin. Gardez l’un des deux."
      ]),
    SentenceCase(
      name: "until without every",
      text: Reading.base + "programme:\n  - mirror: { at: 3, until: 20 }\n",
      english: [
        "4:22 “until” needs “every”, without which the action takes place once."
      ],
      french: [
        "4:22 «\u{A0}until\u{A0}» demande «\u{A0}every\u{A0}», sans lequel l’action n’a lieu qu’une fois."
      ]),
    SentenceCase(
      name: "until before at",
      text: Reading.base + "programme:\n  - mirror: { at: 3, every: 2, until: 2 }\n",
      english: [
        "4:39 The end (week 2) comes before the beginning (week 3)."
      ],
      french: [
        "4:39 La fin (semaine 2) vient avant le début (semaine 3)."
      ]),
    SentenceCase(
      name: "acts at start only",
      text: Reading.base + "changes:\n  - { at: 10, set: { network.partners: 3 } }\n",
      english: [
        "4:40 This value acts at the start only: it cannot change during a run."
      ],
      french: [
        "4:40 Cette valeur n’agit qu’au début\u{A0}: elle ne peut pas changer en cours de simulation."
      ]),
    SentenceCase(
      name: "not changeable",
      text: Reading.base + "changes:\n  - { at: 10, set: { contact.rte: 3 } }\n",
      english: [
        "4:22 “contact.rte” is not a value that can change. Did you mean “contact.rate”?"
      ],
      french: [
        "4:22 «\u{A0}contact.rte\u{A0}» n’est pas une valeur qui peut changer. Vouliez-vous dire «\u{A0}contact.rate\u{A0}»\u{202F}?"
      ]),
    SentenceCase(
      name: "empty change",
      text: Reading.base + "changes:\n  - { at: 10, set: {} }\n",
      english: [
        "4:20 This change changes nothing."
      ],
      french: [
        "4:20 Ce changement ne change rien."
      ]),
    SentenceCase(
      name: "change of an unknown zone",
      text: Reading.base + "changes:\n  - { at: 10, set: { zones.Centr.need: 2 } }\n",
      english: [
        "4:40 No zone is called “Centr”. Did you mean “Centre”?"
      ],
      french: [
        "4:40 Aucune zone ne s’appelle «\u{A0}Centr\u{A0}». Vouliez-vous dire «\u{A0}Centre\u{A0}»\u{202F}?"
      ]),
  ]
}
