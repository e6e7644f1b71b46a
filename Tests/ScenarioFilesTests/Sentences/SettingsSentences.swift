extension SentenceCase {
  static let settings: [SentenceCase] = [
    SentenceCase(
      name: "value that is no number",
      text: Reading.base,
      settings: ["contact.rate=abc"],
      english: [
        "1:14 “abc” is not a number. Needed: a number from 0 to 100."
      ],
      french: [
        "1:14 «\u{A0}abc\u{A0}» n’est pas un nombre. Il faut un nombre de 0 à 100."
      ]),
    SentenceCase(
      name: "comma",
      text: Reading.base,
      settings: ["zones.*.need=0,5"],
      english: [
        "1:14 A number is written with a point. Write 0.5."
      ],
      french: [
        "1:14 Un nombre s’écrit avec un point. Écrivez 0.5."
      ]),
    SentenceCase(
      name: "unknown key",
      text: Reading.base,
      settings: ["zones.Centre.nedd=2"],
      english: [
        "1:1 There is no key “nedd” here. Did you mean “need”? Possible keys: name, at, socialWorkers, socialEntrepreneurs, need, governance, conditions."
      ],
      french: [
        "1:1 La clé «\u{A0}nedd\u{A0}» n’existe pas ici. Vouliez-vous dire «\u{A0}need\u{A0}»\u{202F}? Clés possibles\u{A0}: name, at, socialWorkers, socialEntrepreneurs, need, governance, conditions."
      ]),
    SentenceCase(
      name: "unknown zone",
      text: Reading.base,
      settings: ["zones.Centr.need=2"],
      english: [
        "1:1 No zone is called “Centr”. Did you mean “Centre”? To add one, also give: at, socialWorkers, socialEntrepreneurs."
      ],
      french: [
        "1:1 Aucune zone ne s’appelle «\u{A0}Centr\u{A0}». Vouliez-vous dire «\u{A0}Centre\u{A0}»\u{202F}? Pour en ajouter une, donnez aussi\u{A0}: at, socialWorkers, socialEntrepreneurs."
      ]),
    SentenceCase(
      name: "no value",
      text: Reading.base,
      settings: ["contact.rate"],
      english: [
        "1:1 “contact.rate” is not a setting: path=value is needed, for instance contact.rate=0.2."
      ],
      french: [
        "1:1 «\u{A0}contact.rate\u{A0}» n’est pas un réglage\u{A0}: il faut chemin=valeur, par exemple contact.rate=0.2."
      ]),
    SentenceCase(
      name: "empty value",
      text: Reading.base,
      settings: ["contact.rate="],
      english: [
        "1:1 “contact.rate=” is not a setting: path=value is needed, for instance contact.rate=0.2."
      ],
      french: [
        "1:1 «\u{A0}contact.rate=\u{A0}» n’est pas un réglage\u{A0}: il faut chemin=valeur, par exemple contact.rate=0.2."
      ]),
    SentenceCase(
      name: "bad path",
      text: Reading.base,
      settings: ["zones..need=1"],
      english: [
        "1:7 “zones..need” is not a path: a word lacks beside a dot."
      ],
      french: [
        "1:7 «\u{A0}zones..need\u{A0}» n’est pas un chemin\u{A0}: il y manque un mot, avant ou après un point."
      ]),
    SentenceCase(
      name: "not settable",
      text: Reading.base,
      settings: ["extends=france"],
      english: [
        "1:1 “extends” can be set in a file only."
      ],
      french: [
        "1:1 «\u{A0}extends\u{A0}» ne se règle que dans un fichier."
      ]),
    SentenceCase(
      name: "said twice",
      text: Reading.base,
      settings: ["contact.rate=0.2", "contact.rate=0.3"],
      english: [
        "1:1 “contact.rate” is given twice."
      ],
      french: [
        "1:1 «\u{A0}contact.rate\u{A0}» est donné deux fois."
      ]),
    SentenceCase(
      name: "out of bounds",
      text: Reading.base,
      settings: ["outcome.new=2"],
      english: [
        "1:13 2 is not possible. Needed: a number from 0 to 1 (0.4 or 40%)."
      ],
      french: [
        "1:13 2 n’est pas possible. Il faut un nombre de 0 à 1 (0.4 ou 40%)."
      ]),
    SentenceCase(
      name: "empty setting",
      text: Reading.base,
      settings: [" "],
      english: [
        "This setting is empty: path=value is needed, for instance contact.rate=0.2."
      ],
      french: [
        "Ce réglage est vide\u{A0}: il faut chemin=valeur, par exemple contact.rate=0.2."
      ]),
    SentenceCase(
      name: "given in a map and by itself",
      text: Reading.base,
      settings: ["contact={rate: 0.1}", "contact.rate=0.2"],
      english: [
        "1:1 “contact.rate” is given twice."
      ],
      french: [
        "1:1 «\u{A0}contact.rate\u{A0}» est donné deux fois."
      ]),
    SentenceCase(
      name: "alias",
      text: Reading.base,
      settings: ["contact.rate=*a"],
      english: [
        "1:14 The alias “*a” stands for nothing. If it is a text, put it between quotes."
      ],
      french: [
        "1:14 L’alias «\u{A0}*a\u{A0}» ne renvoie à rien. Si c’est un texte, mettez-le entre guillemets."
      ]),
    SentenceCase(
      name: "spaces around the path",
      text: Reading.base,
      settings: ["  contact.rate  =  200  "],
      english: [
        "1:20 200 is not possible. Needed: a number from 0 to 100."
      ],
      french: [
        "1:20 200 n’est pas possible. Il faut un nombre de 0 à 100."
      ]),
    SentenceCase(
      name: "zones removed",
      text: Reading.base,
      settings: ["zones=null"],
      english: [
        "1:1 “zones” is missing. A scenario gives its zones, or the scenario that it extends (extends)."
      ],
      french: [
        "1:1 Il manque «\u{A0}zones\u{A0}». Un scénario dit ses zones, ou celui qu’il étend (extends)."
      ]),
  ]
}
