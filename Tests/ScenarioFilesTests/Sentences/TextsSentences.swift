extension SentenceCase {
  static let texts: [SentenceCase] = [
    SentenceCase(
      name: "empty text",
      text: "",
      english: [
        "1:1 This text is empty. A scenario gives its zones, or the scenario that it extends (extends)."
      ],
      french: [
        "1:1 Ce texte est vide. Un scénario dit ses zones, ou celui qu’il étend (extends)."
      ]),
    SentenceCase(
      name: "only comments",
      text: "# rien\n",
      english: [
        "1:1 This text is empty. A scenario gives its zones, or the scenario that it extends (extends)."
      ],
      french: [
        "1:1 Ce texte est vide. Un scénario dit ses zones, ou celui qu’il étend (extends)."
      ]),
    SentenceCase(
      name: "control character",
      text: "name: a\u{1}b\n",
      english: [
        "1:8 Character U+0001 has no place in a text. Remove it."
      ],
      french: [
        "1:8 Le caractère U+0001 n’a pas sa place dans un texte. Retirez-le."
      ]),
    SentenceCase(
      name: "tab",
      text: Reading.base + "\tname: x\n",
      english: [
        "3:1 A tab cannot stand here. Use spaces."
      ],
      french: [
        "3:1 Une tabulation ne peut pas servir ici. Mettez des espaces."
      ]),
    SentenceCase(
      name: "stray character",
      text: Reading.base + "name: @x\n",
      english: [
        "3:7 “@” cannot begin anything. If it is a text, put it between quotes."
      ],
      french: [
        "3:7 «\u{A0}@\u{A0}» ne peut rien commencer. Si c’est un texte, mettez-le entre guillemets."
      ]),
    SentenceCase(
      name: "missing colon",
      text: Reading.base + "name\nseed: 2\n",
      english: [
        "3:1 This key lacks “:” and a space after it."
      ],
      french: [
        "3:1 Il manque «\u{A0}:\u{A0}» et une espace après cette clé."
      ]),
    SentenceCase(
      name: "stray colon",
      text: Reading.base + "name: a: b\n",
      english: [
        "3:8 This “:” is one too many. If the value is a text that holds one, put it between quotes; if not, align the line with its neighbours."
      ],
      french: [
        "3:8 Ce «\u{A0}:\u{A0}» est de trop. Si la valeur est un texte qui en contient, mettez-la entre guillemets\u{202F}; sinon, alignez la ligne avec ses voisines."
      ]),
    SentenceCase(
      name: "stray dash",
      text: Reading.base + "name: - b\n",
      english: [
        "3:7 This “-” is out of place: an item of a list begins its own line."
      ],
      french: [
        "3:7 Ce «\u{A0}-\u{A0}» n’est pas à sa place\u{A0}: un élément de liste commence sa ligne."
      ]),
    SentenceCase(
      name: "indentation",
      text: Reading.base + "zones:\n  Centre:\n    need: 1\n   governance: 1\n",
      english: [
        "6:4 This line is not aligned with its neighbours. On one level, use the same number of spaces."
      ],
      french: [
        "6:4 Cette ligne n’est pas alignée avec ses voisines. Au même niveau, mettez le même nombre d’espaces."
      ]),
    SentenceCase(
      name: "open quote",
      text: Reading.base + "name: 'abc\n",
      english: [
        "3:7 This quote is never closed."
      ],
      french: [
        "3:7 Ce guillemet n’est jamais fermé."
      ]),
    SentenceCase(
      name: "open bracket",
      text: Reading.base + "sources: [a\nseed: 3\n",
      english: [
        "3:10 This “[” is not closed, or a comma lacks after it."
      ],
      french: [
        "3:10 Ce «\u{A0}[\u{A0}» n’est pas fermé, ou il manque une virgule après lui."
      ]),
    SentenceCase(
      name: "open bracket at the end",
      text: Reading.base + "sources: [\n",
      english: [
        "3:10 This “[” is not closed, or a comma lacks after it."
      ],
      french: [
        "3:10 Ce «\u{A0}[\u{A0}» n’est pas fermé, ou il manque une virgule après lui."
      ]),
    SentenceCase(
      name: "open brace",
      text: Reading.base + "summary: {fr: a\nseed: 3\n",
      english: [
        "3:10 This “{” is not closed, or a comma lacks after it."
      ],
      french: [
        "3:10 Ce «\u{A0}{\u{A0}» n’est pas fermé, ou il manque une virgule après lui."
      ]),
    SentenceCase(
      name: "unknown escape",
      text: Reading.base + "name: \"a\\q\"\n",
      english: [
        "3:9 YAML does not know what follows this backslash. Double it, or use single quotes."
      ],
      french: [
        "3:9 YAML ne connaît pas ce qui suit cette barre oblique inverse. Doublez-la, ou prenez des guillemets simples."
      ]),
    SentenceCase(
      name: "directive",
      text: Reading.base + "name: !<x y\n",
      english: [
        "3:10 YAML’s directives (%) and tags (!) have no use in a scenario."
      ],
      french: [
        "3:10 Les directives (%) et les étiquettes (!) de YAML ne servent pas dans un scénario."
      ]),
    SentenceCase(
      name: "anchor name",
      text: Reading.base + "name: & a\n",
      english: [
        "3:8 This anchor or alias lacks a name. If it is a text, put it between quotes."
      ],
      french: [
        "3:8 Il manque un nom à cette ancre ou à cet alias. Si c’est un texte, mettez-le entre guillemets."
      ]),
    SentenceCase(
      name: "several documents",
      text: Reading.base + "---\nname: x\n",
      english: [
        "3:1 A file holds one scenario. Remove what comes from here on."
      ],
      french: [
        "3:1 Un fichier contient un seul scénario. Retirez ce qui vient à partir d’ici."
      ]),
    SentenceCase(
      name: "key not text",
      text: Reading.base + "? [a, b]\n: 1\n",
      english: [
        "3:3 A key is a word, not a list, a set of keys or an alias."
      ],
      french: [
        "3:3 Une clé est un mot, non une liste, un ensemble de clés ou un alias."
      ]),
    SentenceCase(
      name: "tagged",
      text: Reading.base + "seed: !!int 3\n",
      english: [
        "3:7 The tag “tag:yaml.org,2002:int” has no use in a scenario. Remove it."
      ],
      french: [
        "3:7 L’étiquette «\u{A0}tag:yaml.org,2002:int\u{A0}» ne sert pas dans un scénario. Retirez-la."
      ]),
    SentenceCase(
      name: "unknown alias",
      text: Reading.base + "name: *rien\n",
      english: [
        "3:7 The alias “*rien” stands for nothing. If it is a text, put it between quotes."
      ],
      french: [
        "3:7 L’alias «\u{A0}*rien\u{A0}» ne renvoie à rien. Si c’est un texte, mettez-le entre guillemets."
      ]),
    SentenceCase(
      name: "star needs quotes",
      text: Reading.base + "zones: { *: { need: 2 } }\n",
      english: [
        "3:10 YAML takes this “*” for an alias. Put it between quotes: \"*\"."
      ],
      french: [
        "3:10 YAML prend ce «\u{A0}*\u{A0}» pour un alias. Mettez-le entre guillemets\u{A0}: \"*\"."
      ]),
    SentenceCase(
      name: "said twice",
      text: Reading.base + "seed: 1\nseed: 2\n",
      english: [
        "4:1 “seed” is given twice; first on line 3."
      ],
      french: [
        "4:1 «\u{A0}seed\u{A0}» est donné deux fois\u{202F}; la première, ligne 3."
      ]),
    SentenceCase(
      name: "said twice dotted and nested",
      text: Reading.base + "contact.rate: 0.1\nparameters: { contact: { rate: 0.2 } }\n",
      english: [
        "4:26 “contact.rate” is given twice; first on line 3."
      ],
      french: [
        "4:26 «\u{A0}contact.rate\u{A0}» est donné deux fois\u{202F}; la première, ligne 3."
      ]),
    SentenceCase(
      name: "bad path empty word",
      text: Reading.base + "zones..need: 1\n",
      english: [
        "3:1 “zones..need” is not a path: a word lacks beside a dot."
      ],
      french: [
        "3:1 «\u{A0}zones..need\u{A0}» n’est pas un chemin\u{A0}: il y manque un mot, avant ou après un point."
      ]),
    SentenceCase(
      name: "bad path open quote",
      text: Reading.base + "zones.\"A.need: 1\n",
      english: [
        "3:1 “zones.\"A.need” is not a path: a quote is not closed."
      ],
      french: [
        "3:1 «\u{A0}zones.\"A.need\u{A0}» n’est pas un chemin\u{A0}: un guillemet n’y est pas fermé."
      ]),
    SentenceCase(
      name: "bad path text after quote",
      text: Reading.base + "zones.\"A\"b.need: 1\n",
      english: [
        "3:1 “zones.\"A\"b.need” is not a path: after a closing quote comes a dot."
      ],
      french: [
        "3:1 «\u{A0}zones.\"A\"b.need\u{A0}» n’est pas un chemin\u{A0}: après un guillemet fermant vient un point."
      ]),
  ]
}
