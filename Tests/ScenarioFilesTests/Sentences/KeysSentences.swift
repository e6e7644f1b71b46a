extension SentenceCase {
  static let keys: [SentenceCase] = [
    SentenceCase(
      name: "unknown key",
      text: Reading.base + "programe: []\n",
      english: [
        "3:1 There is no key “programe” here. Did you mean “programme”? Possible keys: rencontre, extends, name, summary, sources, illustrative, seed, start, horizon, replicates, zones, organisations, profiles, people, state, parameters, programme, changes."
      ],
      french: [
        "3:1 La clé «\u{A0}programe\u{A0}» n’existe pas ici. Vouliez-vous dire «\u{A0}programme\u{A0}»\u{202F}? Clés possibles\u{A0}: rencontre, extends, name, summary, sources, illustrative, seed, start, horizon, replicates, zones, organisations, profiles, people, state, parameters, programme, changes."
      ]),
    SentenceCase(
      name: "unknown key of a zone",
      text: Reading.base + "zones.Centre.governence: 0.3\n",
      english: [
        "3:1 There is no key “governence” here. Did you mean “governance”? Possible keys: name, at, socialWorkers, socialEntrepreneurs, need, governance, conditions."
      ],
      french: [
        "3:1 La clé «\u{A0}governence\u{A0}» n’existe pas ici. Vouliez-vous dire «\u{A0}governance\u{A0}»\u{202F}? Clés possibles\u{A0}: name, at, socialWorkers, socialEntrepreneurs, need, governance, conditions."
      ]),
    SentenceCase(
      name: "unknown key of an action",
      text: Reading.base + "programme:\n  - mirror: { at: 3, part: 0.5 }\n",
      english: [
        "4:22 There is no key “part” here. Possible keys: id, at, every, times, until, zones, profession, cost, hours, share, correction."
      ],
      french: [
        "4:22 La clé «\u{A0}part\u{A0}» n’existe pas ici. Clés possibles\u{A0}: id, at, every, times, until, zones, profession, cost, hours, share, correction."
      ]),
    SentenceCase(
      name: "unknown kind",
      text: Reading.base + "programme:\n  - encontre: { at: 3 }\n",
      english: [
        "4:5 There is no key “encontre” here. Did you mean “encounter”? Possible keys: encounter, immersion, training, mirror, campaign, sponsorship, agreement, colocation, outreach, funding, shock."
      ],
      french: [
        "4:5 La clé «\u{A0}encontre\u{A0}» n’existe pas ici. Vouliez-vous dire «\u{A0}encounter\u{A0}»\u{202F}? Clés possibles\u{A0}: encounter, immersion, training, mirror, campaign, sponsorship, agreement, colocation, outreach, funding, shock."
      ]),
    SentenceCase(
      name: "unknown parameter",
      text: Reading.base + "parameters: { contact: { rates: 1 } }\n",
      english: [
        "3:26 There is no key “rates” here. Did you mean “rate”? Possible keys: rate, socialWorkerInitiates."
      ],
      french: [
        "3:26 La clé «\u{A0}rates\u{A0}» n’existe pas ici. Vouliez-vous dire «\u{A0}rate\u{A0}»\u{202F}? Clés possibles\u{A0}: rate, socialWorkerInitiates."
      ]),
    SentenceCase(
      name: "unknown parameter group",
      text: Reading.base + "parameters: { contcat.rate: 1 }\n",
      english: [
        "3:15 There is no key “contcat” here. Did you mean “contact.rate”? Possible keys: contact, decision, outcome, experience, meta, familiarity, trust, influence, forgetting, core, turnover, network, profiles, organisation, run."
      ],
      french: [
        "3:15 La clé «\u{A0}contcat\u{A0}» n’existe pas ici. Vouliez-vous dire «\u{A0}contact.rate\u{A0}»\u{202F}? Clés possibles\u{A0}: contact, decision, outcome, experience, meta, familiarity, trust, influence, forgetting, core, turnover, network, profiles, organisation, run."
      ]),
    SentenceCase(
      name: "missing key",
      text: "zones:\n  - { name: A, socialWorkers: 3, socialEntrepreneurs: 2 }\n",
      english: [
        "2:5 This zone lacks “at”."
      ],
      french: [
        "2:5 Il manque «\u{A0}at\u{A0}» à cette zone."
      ]),
    SentenceCase(
      name: "missing name",
      text: "zones:\n  - { at: [0, 0], socialWorkers: 3, socialEntrepreneurs: 2 }\n",
      english: [
        "2:5 This zone lacks “name”."
      ],
      french: [
        "2:5 Il manque «\u{A0}name\u{A0}» à cette zone."
      ]),
    SentenceCase(
      name: "missing mean",
      text: Reading.base + "run.burnIn: 0\nstate: { socialWorkers: { warmth: { sd: 0.2 } } }\n",
      english: [
        "4:27 “mean” is missing."
      ],
      french: [
        "4:27 Il manque «\u{A0}mean\u{A0}»."
      ]),
    SentenceCase(
      name: "wrong kind map",
      text: Reading.base + "zones: { Centre: 3 }\n",
      english: [
        "3:18 Needed: keys and their values, not “3”."
      ],
      french: [
        "3:18 Il faut des clés et leurs valeurs, non «\u{A0}3\u{A0}»."
      ]),
    SentenceCase(
      name: "wrong kind list",
      text: Reading.base + "zones: 3\n",
      english: [
        "3:8 Needed: a list, not “3”."
      ],
      french: [
        "3:8 Il faut une liste, non «\u{A0}3\u{A0}»."
      ]),
    SentenceCase(
      name: "wrong kind text",
      text: Reading.base + "name: [a]\n",
      english: [
        "3:7 Needed: a text, not a list."
      ],
      french: [
        "3:7 Il faut un texte, non une liste."
      ]),
    SentenceCase(
      name: "wrong kind number",
      text: Reading.base + "contact.rate: [1]\n",
      english: [
        "3:15 Needed: a number from 0 to 100, not a list."
      ],
      french: [
        "3:15 Il faut un nombre de 0 à 100, non une liste."
      ]),
    SentenceCase(
      name: "wrong kind names",
      text: Reading.base + "programme:\n  - mirror: { at: 3, zones: Centre }\n",
      english: [
        "4:29 Needed: a list of names ([A, B]), not “Centre”."
      ],
      french: [
        "4:29 Il faut une liste de noms ([A, B]), non «\u{A0}Centre\u{A0}»."
      ]),
    SentenceCase(
      name: "wrong kind participants",
      text: Reading.base + "programme:\n  - encounter: { at: 3, participants: [1] }\n",
      english: [
        "4:39 Needed: a number of participants, or one for each profession, not a list."
      ],
      french: [
        "4:39 Il faut un nombre de participants, ou un nombre pour chaque profession, non une liste."
      ]),
    SentenceCase(
      name: "wrong kind conditions",
      text: Reading.base + "programme:\n  - sponsorship: { at: 3, conditions: [1] }\n",
      english: [
        "4:39 Needed: one number for the four conditions, or one for each, not a list."
      ],
      french: [
        "4:39 Il faut un nombre pour les quatre conditions, ou un nombre pour chacune, non une liste."
      ]),
    SentenceCase(
      name: "position",
      text: "zones:\n  - { name: A, at: [0,5, 1], socialWorkers: 3, socialEntrepreneurs: 2 }\n",
      english: [
        "2:20 Needed: a position in kilometres ([12, -5]), not a list of 3 values."
      ],
      french: [
        "2:20 Il faut une position en kilomètres ([12, -5]), non une liste de 3 valeurs."
      ]),
    SentenceCase(
      name: "seed",
      text: Reading.base + "seed: -1\n",
      english: [
        "3:7 Needed: a whole number from 0 to 18446744073709551615, not “-1”."
      ],
      french: [
        "3:7 Il faut un nombre entier de 0 à 18446744073709551615, non «\u{A0}-1\u{A0}»."
      ]),
    SentenceCase(
      name: "unknown word",
      text: Reading.base + "influence.rule: bouded\n",
      english: [
        "3:17 “bouded” is not possible here. Did you mean “bounded”? Possible values: bounded, average, repulsive, none."
      ],
      french: [
        "3:17 «\u{A0}bouded\u{A0}» n’est pas possible ici. Vouliez-vous dire «\u{A0}bounded\u{A0}»\u{202F}? Valeurs possibles\u{A0}: bounded, average, repulsive, none."
      ]),
    SentenceCase(
      name: "unknown profession",
      text: Reading.base + "programme:\n  - mirror: { at: 3, profession: socialWorker }\n",
      english: [
        "4:34 “socialWorker” is not possible here. Did you mean “socialWorkers”? Possible values: socialWorkers, socialEntrepreneurs, both."
      ],
      french: [
        "4:34 «\u{A0}socialWorker\u{A0}» n’est pas possible ici. Vouliez-vous dire «\u{A0}socialWorkers\u{A0}»\u{202F}? Valeurs possibles\u{A0}: socialWorkers, socialEntrepreneurs, both."
      ]),
    SentenceCase(
      name: "needs quotes",
      text: Reading.base + "name: no\n",
      english: [
        "3:7 YAML may read “no” as something else than a text. Put it between quotes: \"no\"."
      ],
      french: [
        "3:7 YAML peut lire «\u{A0}no\u{A0}» autrement que comme un texte. Mettez-le entre guillemets\u{A0}: \"no\"."
      ]),
    SentenceCase(
      name: "needs quotes of a time",
      text: Reading.base + "name: 12:30\n",
      english: [
        "3:7 YAML may read “12:30” as something else than a text. Put it between quotes: \"12:30\"."
      ],
      french: [
        "3:7 YAML peut lire «\u{A0}12:30\u{A0}» autrement que comme un texte. Mettez-le entre guillemets\u{A0}: \"12:30\"."
      ]),
  ]
}
