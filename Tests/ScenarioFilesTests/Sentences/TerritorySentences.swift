extension SentenceCase {
  static let territory: [SentenceCase] = [
    SentenceCase(
      name: "name twice",
      text:
        "zones:\n  - { name: A, at: [0, 0], socialWorkers: 10, socialEntrepreneurs: 5 }\n  - { name: A, at: [0, 0], socialWorkers: 10, socialEntrepreneurs: 5 }\n",
      english: [
        "3:13 The name “A” is given twice."
      ],
      french: [
        "3:13 Le nom «\u{A0}A\u{A0}» est donné deux fois."
      ]),
    SentenceCase(
      name: "name twice by form",
      text:
        "zones:\n  - { name: \u{E9}, at: [0, 0], socialWorkers: 10, socialEntrepreneurs: 5 }\n  - { name: e\u{301}, at: [0, 0], socialWorkers: 10, socialEntrepreneurs: 5 }\n",
      english: [
        "3:13 The name “e\u{301}” is given twice; only the Unicode form of its letters differs."
      ],
      french: [
        "3:13 Le nom «\u{A0}e\u{301}\u{A0}» est donné deux fois\u{202F}; seule la forme Unicode de ses lettres diffère."
      ]),
    SentenceCase(
      name: "empty name",
      text: "zones:\n  - { name: \"\", at: [0, 0], socialWorkers: 10, socialEntrepreneurs: 5 }\n",
      english: [
        "2:13 This name is empty."
      ],
      french: [
        "2:13 Ce nom est vide."
      ]),
    SentenceCase(
      name: "escape in a name",
      text:
        "zones:\n  - { name: \"\\e[31mA\", at: [0, 0], socialWorkers: 10, socialEntrepreneurs: 5 }\n",
      english: [
        "2:13 A name cannot hold character U+001B. Remove it."
      ],
      french: [
        "2:13 Un nom ne peut pas contenir le caractère U+001B. Retirez-le."
      ]),
    SentenceCase(
      name: "escape in a text",
      text: Reading.base + "summary: { en: \"a\\e[31m\" }\n",
      english: [
        "3:16 Character U+001B has no place in a text. Remove it."
      ],
      french: [
        "3:16 Le caractère U+001B n’a pas sa place dans un texte. Retirez-le."
      ]),
    SentenceCase(
      name: "nobody",
      text: "zones:\n  - { name: A, at: [0, 0], socialWorkers: 0, socialEntrepreneurs: 0 }\n",
      english: [
        "2:3 There is nobody in this territory."
      ],
      french: [
        "2:3 Il n’y a personne dans ce territoire."
      ]),
    SentenceCase(
      name: "profession absent",
      text: "zones:\n  - { name: A, at: [0, 0], socialWorkers: 10, socialEntrepreneurs: 0 }\n",
      english: [
        "2:3 There are no social entrepreneurs in this territory: the two professions will not meet."
      ],
      french: [
        "2:3 Il n’y a aucun entrepreneur social dans ce territoire\u{A0}: les deux professions ne se rencontreront pas."
      ]),
    SentenceCase(
      name: "organisation larger than its zone",
      text: Reading.oneZone
        + "organisations:\n  - { name: O, profession: socialWorkers, zone: A, size: 11 }\n",
      english: [
        "4:58 The organisations of “A” employ 11 social workers, the zone has 10."
      ],
      french: [
        "4:58 Les organisations de «\u{A0}A\u{A0}» emploient 11 travailleurs sociaux, la zone en a 10."
      ]),
    SentenceCase(
      name: "organisation of nobody",
      text: Reading.oneZone
        + "organisations:\n  - { name: O, profession: socialWorkers, zone: A, size: 0 }\n",
      english: [
        "4:58 0 is not possible. Needed: a whole number from 1 to 10,000,000."
      ],
      french: [
        "4:58 0 n’est pas possible. Il faut un nombre entier de 1 à 10\u{202F}000\u{202F}000."
      ]),
    SentenceCase(
      name: "organisation in no zone",
      text: Reading.oneZone
        + "organisations:\n  - { name: O, profession: socialWorkers, zone: B, size: 1 }\n",
      english: [
        "4:49 No zone is called “B”."
      ],
      french: [
        "4:49 Aucune zone ne s’appelle «\u{A0}B\u{A0}»."
      ]),
    SentenceCase(
      name: "people exceed organisation",
      text: Reading.oneZone
        + "organisations:\n  - { name: O, profession: socialWorkers, zone: A, size: 1 }\npeople:\n  - { name: P, profession: socialWorkers, organisation: O }\n  - { name: Q, profession: socialWorkers, organisation: O }\n",
      english: [
        "7:57 2 people are named in “O”, which employs 1."
      ],
      french: [
        "7:57 2 personnes sont nommées dans «\u{A0}O\u{A0}», qui en emploie 1."
      ]),
    SentenceCase(
      name: "people exceed zone",
      text:
        "zones:\n  - { name: A, at: [0, 0], socialWorkers: 1, socialEntrepreneurs: 1 }\npeople:\n  - { name: P, profession: socialWorkers, zone: A }\n  - { name: Q, profession: socialWorkers, zone: A }\n",
      english: [
        "5:49 2 social workers are named in “A” outside its organisations, which leave one place there."
      ],
      french: [
        "5:49 2 travailleurs sociaux sont nommés dans «\u{A0}A\u{A0}» hors de ses organisations, qui y laissent une place."
      ]),
    SentenceCase(
      name: "people exceed territory",
      text:
        "zones:\n  - { name: A, at: [0, 0], socialWorkers: 1, socialEntrepreneurs: 1 }\npeople:\n  - { name: P, profession: socialWorkers }\n  - { name: Q, profession: socialWorkers }\n",
      english: [
        "4:5 2 social workers are named outside the organisations, which leave one place."
      ],
      french: [
        "4:5 2 travailleurs sociaux sont nommés hors des organisations, qui laissent une place."
      ]),
    SentenceCase(
      name: "organisation of other profession",
      text: Reading.oneZone
        + "organisations:\n  - { name: O, profession: socialWorkers, zone: A, size: 1 }\npeople:\n  - { name: P, profession: socialEntrepreneurs, organisation: O }\n",
      english: [
        "6:63 “O” is an organisation of the other profession."
      ],
      french: [
        "6:63 «\u{A0}O\u{A0}» est une organisation de l’autre profession."
      ]),
    SentenceCase(
      name: "organisation in other zone",
      text: Reading.base
        + "organisations:\n  - { name: O, profession: socialWorkers, zone: Centre, size: 1 }\npeople:\n  - { name: P, profession: socialWorkers, organisation: O, zone: Est }\n",
      english: [
        "6:57 “O” is in the zone “Centre”."
      ],
      french: [
        "6:57 «\u{A0}O\u{A0}» est dans la zone «\u{A0}Centre\u{A0}»."
      ]),
    SentenceCase(
      name: "partner of same profession",
      text: Reading.oneZone
        + "people:\n  - { name: P, profession: socialWorkers, partners: [Q] }\n  - { name: Q, profession: socialWorkers }\n",
      english: [
        "4:54 “Q” is of the same profession; a partner is of the other."
      ],
      french: [
        "4:54 «\u{A0}Q\u{A0}» est de la même profession\u{202F}; un partenaire est de l’autre."
      ]),
    SentenceCase(
      name: "unknown partner",
      text: Reading.oneZone
        + "people:\n  - { name: Amina, profession: socialWorkers, partners: [Luis] }\n  - { name: Louis, profession: socialEntrepreneurs }\n",
      english: [
        "4:58 Nobody is called “Luis”. Did you mean “Louis”?"
      ],
      french: [
        "4:58 Personne ne s’appelle «\u{A0}Luis\u{A0}». Vouliez-vous dire «\u{A0}Louis\u{A0}»\u{202F}?"
      ]),
    SentenceCase(
      name: "partner twice",
      text: Reading.oneZone
        + "people:\n  - { name: P, profession: socialWorkers, partners: [Q, Q] }\n  - { name: Q, profession: socialEntrepreneurs }\n",
      english: [
        "4:57 “Q” is named twice in this list."
      ],
      french: [
        "4:57 «\u{A0}Q\u{A0}» est nommé deux fois dans cette liste."
      ]),
    SentenceCase(
      name: "thresholds out of order",
      text: Reading.base + "decision.thresholdRelay: 1.2\n",
      english: [
        "3:26 The thresholds must not decrease: relay 1.2, coordination 1.05, concerted 1.6."
      ],
      french: [
        "3:26 Les seuils doivent aller en croissant\u{A0}: relais 1,2\u{202F}; coordination 1,05\u{202F}; travail concerté 1,6."
      ]),
    SentenceCase(
      name: "negative experience too strong",
      text: Reading.base + "experience: { rate: 0.2, negativeWeight: 3 }\n",
      english: [
        "3:42 A negative experience would weigh too much: experience.negativeWeight × experience.rate × the largest exposure is 0.6, at most 0.5."
      ],
      french: [
        "3:42 Une expérience négative pèserait trop\u{A0}: experience.negativeWeight × experience.rate × la plus grande exposition vaut 0,6, au plus 0,5."
      ]),
    SentenceCase(
      name: "state needs no burn in",
      text: Reading.base + "state: { socialWorkers: { warmth: { mean: 0, sd: 0.2 } } }\n",
      english: [
        "3:8 A measured state is that of week 0: run.burnIn must be 0, not 208."
      ],
      french: [
        "3:8 Un état mesuré est celui de la semaine 0\u{A0}: run.burnIn doit être 0, non 208."
      ]),
    SentenceCase(
      name: "missing survey",
      text: Reading.base + "run.burnIn: 0\nstate: { socialWorkers: { answers: absent.csv } }\n",
      english: [
        "4:36 There is no file “absent.csv”."
      ],
      french: [
        "4:36 Le fichier «\u{A0}absent.csv\u{A0}» n’existe pas."
      ]),
    SentenceCase(
      name: "coordinate out of bounds",
      text: "zones:\n  - { name: A, at: [1e300, 0], socialWorkers: 10, socialEntrepreneurs: 5 }\n",
      english: [
        "2:21 1\u{A0}×\u{A0}10³⁰⁰ is not possible. Needed: a number from −100,000 to 100,000."
      ],
      french: [
        "2:21 1\u{A0}×\u{A0}10³⁰⁰ n’est pas possible. Il faut un nombre de −100\u{202F}000 à 100\u{202F}000."
      ]),
    SentenceCase(
      name: "star as a name",
      text: "zones:\n  - { name: '*', at: [0, 0], socialWorkers: 10, socialEntrepreneurs: 5 }\n",
      english: ["2:13 “*” cannot be a name: in a path it means “all”."],
      french: [
        "2:13 «\u{A0}*\u{A0}» ne peut pas être un nom\u{A0}: dans un chemin, il veut dire «\u{A0}tous\u{A0}»."
      ]),
    SentenceCase(
      name: "space at the end of a name",
      text:
        "zones:\n  - { name: 'Centre ', at: [0, 0], socialWorkers: 10, socialEntrepreneurs: 5 }\n",
      english: ["2:13 A name can neither begin nor end with a space. Remove it."],
      french: ["2:13 Un nom ne peut ni commencer ni finir par une espace. Retirez-la."]),
    SentenceCase(
      name: "long name",
      text: "zones:\n  - { name: \(String(repeating: "é", count: 101)), at: [0, 0], "
        + "socialWorkers: 10, socialEntrepreneurs: 5 }\n",
      english: ["2:13 This name has 101 characters. At most 100."],
      french: ["2:13 Ce nom compte 101 caractères. Au plus 100."]),
    SentenceCase(
      name: "too many ties",
      text: "zones:\n  - { name: A, at: [0, 0], socialWorkers: 9000000, "
        + "socialEntrepreneurs: 10000000 }\nnetwork.partners: 1000\n",
      english: [
        "3:19 10,000,000,000 ties expected: this would need about 300\u{A0}GB of memory. At most 500,000,000 here."
      ],
      french: [
        "3:19 10\u{202F}000\u{202F}000\u{202F}000 liens attendus\u{A0}: il faudrait environ 300\u{A0}Go de mémoire. Au plus 500\u{202F}000\u{202F}000 ici."
      ]),
  ]
}
