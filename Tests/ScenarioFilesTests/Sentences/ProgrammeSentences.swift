extension SentenceCase {
  static let programme: [SentenceCase] = [
    SentenceCase(
      name: "unknown zone",
      text: Reading.base + "programme:\n  - mirror: { at: 3, zones: [Centr] }\n",
      english: [
        "4:30 No zone is called “Centr”. Did you mean “Centre”?"
      ],
      french: [
        "4:30 Aucune zone ne s’appelle «\u{A0}Centr\u{A0}». Vouliez-vous dire «\u{A0}Centre\u{A0}»\u{202F}?"
      ]),
    SentenceCase(
      name: "no zone",
      text: Reading.base + "programme:\n  - mirror: { at: 3, zones: [] }\n",
      english: [
        "4:29 This list is empty. Name something, or remove it."
      ],
      french: [
        "4:29 Cette liste est vide. Nommez quelque chose, ou retirez-la."
      ]),
    SentenceCase(
      name: "id twice",
      text: Reading.base
        + "programme:\n  - mirror: { id: a, at: 3 }\n  - mirror: { id: a, at: 4 }\n",
      english: [
        "5:19 The name “a” is given twice."
      ],
      french: [
        "5:19 Le nom «\u{A0}a\u{A0}» est donné deux fois."
      ]),
    SentenceCase(
      name: "profession without effect",
      text: Reading.base + "programme:\n  - outreach: { at: 3, profession: socialWorkers }\n",
      english: [
        "4:36 The effect of “outreach” is the same whatever the profession."
      ],
      french: [
        "4:36 L’effet de «\u{A0}outreach\u{A0}» est le même quelle que soit la profession."
      ]),
    SentenceCase(
      name: "field without effect",
      text: Reading.base + "programme:\n  - shock: { at: 3, kind: scandal, size: 0.2 }\n",
      english: [
        "4:42 “size” has no effect on a “scandal” shock."
      ],
      french: [
        "4:42 «\u{A0}size\u{A0}» est sans effet pour un choc «\u{A0}scandal\u{A0}»."
      ]),
    SentenceCase(
      name: "participants of one profession",
      text: Reading.base
        + "programme:\n  - encounter: { at: 3, participants: { socialWorkers: 4 } }\n",
      english: [
        "4:39 Participants are given for one profession only. “socialEntrepreneurs” is missing."
      ],
      french: [
        "4:39 Les participants sont donnés pour une seule profession. Il manque «\u{A0}socialEntrepreneurs\u{A0}»."
      ]),
    SentenceCase(
      name: "missing week",
      text: Reading.base + "programme:\n  - mirror: { share: 0.2 }\n",
      english: [
        "4:5 This action lacks “at”."
      ],
      french: [
        "4:5 Il manque «\u{A0}at\u{A0}» à cette action."
      ]),
    SentenceCase(
      name: "unknown organisation",
      text: Reading.base + "programme:\n  - agreement: { at: 3, organisations: [O] }\n",
      english: [
        "4:41 No organisation is called “O”."
      ],
      french: [
        "4:41 Aucune organisation ne s’appelle «\u{A0}O\u{A0}»."
      ]),
  ]
}
