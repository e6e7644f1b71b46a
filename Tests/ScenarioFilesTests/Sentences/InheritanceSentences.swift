extension SentenceCase {
  static let inheritance: [SentenceCase] = [
    SentenceCase(
      name: "unknown scenario",
      text: "extends: territoire-tipe\n",
      english: [
        "1:10 No scenario is called “territoire-tipe”. Did you mean “territoire-type”? For the list: rencontre scenarios."
      ],
      french: [
        "1:10 Aucun scénario ne s’appelle «\u{A0}territoire-tipe\u{A0}». Vouliez-vous dire «\u{A0}territoire-type\u{A0}»\u{202F}? La liste\u{A0}: rencontre scenarios."
      ]),
    SentenceCase(
      name: "nothing inherited",
      text: Reading.base + "contact.rate:\n",
      english: [
        "3:1 “contact.rate” has no value. An empty value or null removes what is inherited; here nothing is."
      ],
      french: [
        "3:1 «\u{A0}contact.rate\u{A0}» n’a pas de valeur. Une valeur vide ou null retire ce qui est hérité\u{202F}; ici, rien ne l’est."
      ]),
    SentenceCase(
      name: "unknown item",
      text: Reading.base + "zones.Centr.need: 2\n",
      english: [
        "3:1 No zone is called “Centr”. Did you mean “Centre”? To add one, also give: at, socialWorkers, socialEntrepreneurs."
      ],
      french: [
        "3:1 Aucune zone ne s’appelle «\u{A0}Centr\u{A0}». Vouliez-vous dire «\u{A0}Centre\u{A0}»\u{202F}? Pour en ajouter une, donnez aussi\u{A0}: at, socialWorkers, socialEntrepreneurs."
      ]),
    SentenceCase(
      name: "unknown item to remove",
      text: Reading.base + "zones: { Ouest: null }\n",
      english: [
        "3:10 No zone is called “Ouest”. Nothing to remove."
      ],
      french: [
        "3:10 Aucune zone ne s’appelle «\u{A0}Ouest\u{A0}». Il n’y a rien à retirer."
      ]),
    SentenceCase(
      name: "unknown action",
      text: Reading.base + "programme: { rencontre: { at: 3 } }\n",
      english: [
        "3:14 No action is called “rencontre”. To add one, say which: encounter, immersion, training, mirror, campaign, sponsorship, agreement, colocation, outreach, funding, shock."
      ],
      french: [
        "3:14 Aucune action ne s’appelle «\u{A0}rencontre\u{A0}». Pour en ajouter une, dites laquelle\u{A0}: encounter, immersion, training, mirror, campaign, sponsorship, agreement, colocation, outreach, funding, shock."
      ]),
    SentenceCase(
      name: "missing zones",
      text: "name: x\n",
      english: [
        "1:1 “zones” is missing. A scenario gives its zones, or the scenario that it extends (extends)."
      ],
      french: [
        "1:1 Il manque «\u{A0}zones\u{A0}». Un scénario dit ses zones, ou celui qu’il étend (extends)."
      ]),
    SentenceCase(
      name: "no zones",
      text: "zones: []\n",
      english: [
        "1:8 At least one zone is needed."
      ],
      french: [
        "1:8 Il faut au moins une zone."
      ]),
    SentenceCase(
      name: "version",
      text: "rencontre: 2\nextends: territoire-type\n",
      english: [
        "1:12 This program reads format 1, not “2”."
      ],
      french: [
        "1:12 Ce programme lit le format 1, non «\u{A0}2\u{A0}»."
      ]),
    SentenceCase(
      name: "not a map",
      text: "- a\n",
      english: [
        "1:1 Needed: keys and their values, not a list."
      ],
      french: [
        "1:1 Il faut des clés et leurs valeurs, non une liste."
      ]),
    SentenceCase(
      name: "the rest of a text whose parent lacks",
      text: """
        extends: territoire-tipe
        contact.rate: 1000
        outcome.nww: 0.2
        zones: { Centre: { need: abc }, Ouest: null, "*": { governance: 7 } }
        people: { Amina: { openness: 3 } }
        programme: { rencontre: { at: 12 }, autre: { mirror: { every: 0 } } }
        horizon:

        """,
      english: [
        "1:10 No scenario is called “territoire-tipe”. Did you mean “territoire-type”? For the list: rencontre scenarios.",
        "2:15 1,000 is not possible. Needed: a number from 0 to 100.",
        "3:1 There is no key “nww” here. Did you mean “new”? Possible keys: new, known, familiarity.",
        "4:26 “abc” is not a number. Needed: a number from 0 to 100.",
        "4:65 7 is not possible. Needed: a number from 0 to 1 (0.4 or 40%).",
        "5:30 3 is not possible. Needed: a number from 0 to 1 (0.4 or 40%).",
        "6:63 “every” is at least 1 week, not 0.",
      ],
      french: [
        "1:10 Aucun scénario ne s’appelle «\u{A0}territoire-tipe\u{A0}». Vouliez-vous dire «\u{A0}territoire-type\u{A0}»\u{202F}? La liste\u{A0}: rencontre scenarios.",
        "2:15 1\u{202F}000 n’est pas possible. Il faut un nombre de 0 à 100.",
        "3:1 La clé «\u{A0}nww\u{A0}» n’existe pas ici. Vouliez-vous dire «\u{A0}new\u{A0}»\u{202F}? Clés possibles\u{A0}: new, known, familiarity.",
        "4:26 «\u{A0}abc\u{A0}» n’est pas un nombre. Il faut un nombre de 0 à 100.",
        "4:65 7 n’est pas possible. Il faut un nombre de 0 à 1 (0.4 ou 40%).",
        "5:30 3 n’est pas possible. Il faut un nombre de 0 à 1 (0.4 ou 40%).",
        "6:63 «\u{A0}every\u{A0}» vaut au moins 1 semaine, non 0.",
      ]),
    SentenceCase(
      name: "extends nothing",
      text: "extends:\nseed: -1\n",
      english: [
        "1:1 A value is missing. Needed: a text.",
        "2:7 Needed: a whole number from 0 to 18446744073709551615, not “-1”.",
      ],
      french: [
        "1:1 Il manque une valeur. Il faut un texte.",
        "2:7 Il faut un nombre entier de 0 à 18446744073709551615, non «\u{A0}-1\u{A0}».",
      ]),
  ]
}
