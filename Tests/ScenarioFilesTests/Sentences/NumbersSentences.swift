extension SentenceCase {
  static let numbers: [SentenceCase] = [
    SentenceCase(
      name: "no number",
      text: Reading.base + "contact.rate: fast\n",
      english: [
        "3:15 “fast” is not a number. Needed: a number from 0 to 100."
      ],
      french: [
        "3:15 «\u{A0}fast\u{A0}» n’est pas un nombre. Il faut un nombre de 0 à 100."
      ]),
    SentenceCase(
      name: "leading zero",
      text: Reading.base + "zones.Centre.socialWorkers: 012\n",
      english: [
        "3:29 YAML may read “012” in base eight. Write 12."
      ],
      french: [
        "3:29 YAML peut lire «\u{A0}012\u{A0}» en base huit. Écrivez 12."
      ]),
    SentenceCase(
      name: "sexagesimal",
      text: Reading.base + "contact.rate: 12:30\n",
      english: [
        "3:15 YAML may read “12:30” in base sixty. Needed: a number from 0 to 100."
      ],
      french: [
        "3:15 YAML peut lire «\u{A0}12:30\u{A0}» en base soixante. Il faut un nombre de 0 à 100."
      ]),
    SentenceCase(
      name: "comma",
      text: Reading.base + "contact.rate: 0,3\n",
      english: [
        "3:15 A number is written with a point. Write 0.3."
      ],
      french: [
        "3:15 Un nombre s’écrit avec un point. Écrivez 0.3."
      ]),
    SentenceCase(
      name: "comma in a map",
      text: Reading.base + "outcome: { new: 0,6, known: 0.9 }\n",
      english: [
        "3:19 A number is written with a point. Write 0.6."
      ],
      french: [
        "3:19 Un nombre s’écrit avec un point. Écrivez 0.6."
      ]),
    SentenceCase(
      name: "grouping",
      text: Reading.base + "zones.Centre.socialWorkers: 12 000\n",
      english: [
        "3:29 A number is written with nothing between its digits. Write 12000."
      ],
      french: [
        "3:29 Un nombre s’écrit sans rien entre les chiffres. Écrivez 12000."
      ]),
    SentenceCase(
      name: "grouping with underscores",
      text: Reading.base + "zones.Centre.socialWorkers: 12_000\n",
      english: [
        "3:29 A number is written with nothing between its digits. Write 12000."
      ],
      french: [
        "3:29 Un nombre s’écrit sans rien entre les chiffres. Écrivez 12000."
      ]),
    SentenceCase(
      name: "other base",
      text: Reading.base + "zones.Centre.socialWorkers: 0x1F\n",
      english: [
        "3:29 “0x1F” is not written in base ten. Needed: a whole number from 0 to 10,000,000."
      ],
      french: [
        "3:29 «\u{A0}0x1F\u{A0}» n’est pas écrit en base dix. Il faut un nombre entier de 0 à 10\u{202F}000\u{202F}000."
      ]),
    SentenceCase(
      name: "not finite",
      text: Reading.base + "contact.rate: .nan\n",
      english: [
        "3:15 “.nan” is not a finite number. Needed: a number from 0 to 100."
      ],
      french: [
        "3:15 «\u{A0}.nan\u{A0}» n’est pas un nombre fini. Il faut un nombre de 0 à 100."
      ]),
    SentenceCase(
      name: "infinite",
      text: Reading.base + "contact.rate: .inf\n",
      english: [
        "3:15 “.inf” is not a finite number. Needed: a number from 0 to 100."
      ],
      french: [
        "3:15 «\u{A0}.inf\u{A0}» n’est pas un nombre fini. Il faut un nombre de 0 à 100."
      ]),
    SentenceCase(
      name: "too large",
      text: Reading.base + "contact.rate: 1e999\n",
      english: [
        "3:15 “1e999” is too large. Needed: a number from 0 to 100."
      ],
      french: [
        "3:15 «\u{A0}1e999\u{A0}» est trop grand. Il faut un nombre de 0 à 100."
      ]),
    SentenceCase(
      name: "percent",
      text: Reading.base + "zones.Centre.socialWorkers: 40%\n",
      english: [
        "3:29 A percentage makes no sense here. Needed: a whole number from 0 to 10,000,000."
      ],
      french: [
        "3:29 Un pourcentage n’a pas de sens ici. Il faut un nombre entier de 0 à 10\u{202F}000\u{202F}000."
      ]),
    SentenceCase(
      name: "space",
      text: Reading.base + "zones.Centre.governance: 40 %\n",
      english: [
        "3:26 Write 40%, without a space."
      ],
      french: [
        "3:26 Écrivez 40%, sans espace."
      ]),
    SentenceCase(
      name: "time unit",
      text: Reading.base + "core.weeks: 26d\n",
      english: [
        "3:13 “26d” has no unit that is known here. Needed: a whole number of weeks from 1 to 100,000 (26, 26w, 6m or 2y)."
      ],
      french: [
        "3:13 «\u{A0}26d\u{A0}» n’a pas d’unité connue ici. Il faut un nombre entier de semaines de 1 à 100\u{202F}000 (26, 26w, 6m ou 2y)."
      ]),
    SentenceCase(
      name: "time unit in capitals",
      text: Reading.base + "forgetting.halfLife: 26W\n",
      english: [
        "3:22 “26W” has no unit that is known here. Needed: a half-life in weeks, longer than 0 and at most 100,000 (26, 26w, 6m or 2y), or never."
      ],
      french: [
        "3:22 «\u{A0}26W\u{A0}» n’a pas d’unité connue ici. Il faut une demi-vie en semaines, plus longue que 0 et d’au plus 100\u{202F}000 (26, 26w, 6m ou 2y), ou never."
      ]),
    SentenceCase(
      name: "space before a unit",
      text: Reading.base + "forgetting.halfLife: 26 w\n",
      english: [
        "3:22 Write 26w, without a space."
      ],
      french: [
        "3:22 Écrivez 26w, sans espace."
      ]),
    SentenceCase(
      name: "quoted",
      text: Reading.base + "contact.rate: \"0.3\"\n",
      english: [
        "3:15 A number is written without quotes. Write 0.3."
      ],
      french: [
        "3:15 Un nombre s’écrit sans guillemets. Écrivez 0.3."
      ]),
    SentenceCase(
      name: "never",
      text: Reading.base + "contact.rate: never\n",
      english: [
        "3:15 Only a half-life can be “never”. Needed: a number from 0 to 100."
      ],
      french: [
        "3:15 Seule une demi-vie peut valoir «\u{A0}never\u{A0}». Il faut un nombre de 0 à 100."
      ]),
    SentenceCase(
      name: "out of bounds",
      text: Reading.base + "outcome.new: 1.5\n",
      english: [
        "3:14 1.5 is not possible. Needed: a number from 0 to 1 (0.4 or 40%)."
      ],
      french: [
        "3:14 1,5 n’est pas possible. Il faut un nombre de 0 à 1 (0.4 ou 40%)."
      ]),
    SentenceCase(
      name: "out of bounds share",
      text: Reading.base + "zones.Centre.governance: 140%\n",
      english: [
        "3:26 1.4 is not possible. Needed: a number from 0 to 1 (0.4 or 40%)."
      ],
      french: [
        "3:26 1,4 n’est pas possible. Il faut un nombre de 0 à 1 (0.4 ou 40%)."
      ]),
    SentenceCase(
      name: "out of bounds half life",
      text: Reading.base + "forgetting.halfLife: 0\n",
      english: [
        "3:22 0 is not possible. Needed: a half-life in weeks, longer than 0 and at most 100,000 (26, 26w, 6m or 2y), or never."
      ],
      french: [
        "3:22 0 n’est pas possible. Il faut une demi-vie en semaines, plus longue que 0 et d’au plus 100\u{202F}000 (26, 26w, 6m ou 2y), ou never."
      ]),
    SentenceCase(
      name: "huge",
      text: Reading.base + "contact.rate: 1e308\n",
      english: [
        "3:15 1\u{A0}×\u{A0}10³⁰⁸ is not possible. Needed: a number from 0 to 100."
      ],
      french: [
        "3:15 1\u{A0}×\u{A0}10³⁰⁸ n’est pas possible. Il faut un nombre de 0 à 100."
      ]),
    SentenceCase(
      name: "negative people",
      text: Reading.base + "zones.Centre.socialWorkers: -1\n",
      english: [
        "3:29 −1 is not possible. Needed: a whole number from 0 to 10,000,000."
      ],
      french: [
        "3:29 −1 n’est pas possible. Il faut un nombre entier de 0 à 10\u{202F}000\u{202F}000."
      ]),
    SentenceCase(
      name: "half a person",
      text: Reading.base + "zones.Centre.socialWorkers: 1.5\n",
      english: [
        "3:29 1.5 is not possible. Needed: a whole number from 0 to 10,000,000."
      ],
      french: [
        "3:29 1,5 n’est pas possible. Il faut un nombre entier de 0 à 10\u{202F}000\u{202F}000."
      ]),
    SentenceCase(
      name: "too many people",
      text: Reading.base + "zones.Centre.socialWorkers: 1000000000000\n",
      english: [
        "3:29 1,000,000,000,000 people: this would need about 200\u{A0}TB of memory. At most 10,000,000 here."
      ],
      french: [
        "3:29 1\u{202F}000\u{202F}000\u{202F}000\u{202F}000 personnes\u{A0}: il faudrait environ 200\u{A0}To de mémoire. Au plus 10\u{202F}000\u{202F}000 ici."
      ]),
    SentenceCase(
      name: "far too many people",
      text: Reading.base + "zones.Centre.socialWorkers: 1e308\n",
      english: [
        "3:29 1\u{A0}×\u{A0}10³⁰⁸ people: no machine has that much memory. At most 10,000,000 here."
      ],
      french: [
        "3:29 1\u{A0}×\u{A0}10³⁰⁸ personnes\u{A0}: aucune machine n’a tant de mémoire. Au plus 10\u{202F}000\u{202F}000 ici."
      ]),
    SentenceCase(
      name: "too many people in all",
      text:
        "zones:\n  - { name: A, at: [0, 0], socialWorkers: 10000000, socialEntrepreneurs: 10000000 }\n  - { name: B, at: [0, 0], socialWorkers: 1, socialEntrepreneurs: 0 }\n",
      english: [
        "2:3 20,000,001 people: this would need about 4\u{A0}GB of memory. At most 20,000,000 here."
      ],
      french: [
        "2:3 20\u{202F}000\u{202F}001 personnes\u{A0}: il faudrait environ 4\u{A0}Go de mémoire. Au plus 20\u{202F}000\u{202F}000 ici."
      ]),
    SentenceCase(
      name: "horizon",
      text: Reading.base + "horizon: 40y\n",
      english: [
        "3:10 2,080 is not possible. Needed: a whole number of weeks from 1 to 2,000 (26, 26w, 6m or 2y)."
      ],
      french: [
        "3:10 2\u{202F}080 n’est pas possible. Il faut un nombre entier de semaines de 1 à 2\u{202F}000 (26, 26w, 6m ou 2y)."
      ]),
    SentenceCase(
      name: "replicates",
      text: Reading.base + "replicates: 0\n",
      english: [
        "3:13 0 is not possible. Needed: a whole number from 1 to 16,777,215."
      ],
      french: [
        "3:13 0 n’est pas possible. Il faut un nombre entier de 1 à 16\u{202F}777\u{202F}215."
      ]),
    SentenceCase(
      name: "implausible",
      text: Reading.base + "contact.rate: 0.6\n",
      english: [
        "3:15 0.6 is outside the plausible range, from 0.03 to 0.5."
      ],
      french: [
        "3:15 0,6 sort de la plage plausible, de 0,03 à 0,5."
      ]),
  ]
}
