extension SentenceCase {
  private static let rate = StudyTexts.base + "factors: { contact.rate: plausible }\n"

  static let designs: [SentenceCase] = [
    SentenceCase(
      name: "an unknown design", text: rate + "design: latin\n",
      english: [
        "4:9 “latin” is not possible here. Possible values: grid, list, lhs, sobol, morris, saltelli."
      ],
      french: [
        "4:9 «\u{A0}latin\u{A0}» n’est pas possible ici. Valeurs possibles\u{A0}: grid, list, lhs, sobol, morris, saltelli."
      ]),
    SentenceCase(
      name: "a size that lacks", text: rate + "design: lhs\n",
      english: ["4:9 “points” is missing."],
      french: ["4:9 Il manque «\u{A0}points\u{A0}»."]),
    SentenceCase(
      name: "a key of another design",
      text: rate + "design: { kind: saltelli, base: 64, points: 1 }\n",
      english: [
        "4:37 There is no key “points” here. Possible keys: kind, base, secondOrder, seed."
      ],
      french: [
        "4:37 La clé «\u{A0}points\u{A0}» n’existe pas ici. Clés possibles\u{A0}: kind, base, secondOrder, seed."
      ]),
    SentenceCase(
      name: "odd levels", text: rate + "design: { kind: morris, trajectories: 4, levels: 5 }\n",
      english: ["4:50 Morris’s design needs an even number of levels, not 5."],
      french: ["4:50 Le plan de Morris demande un nombre pair de niveaux, non 5."]),
    SentenceCase(
      name: "nothing to vary", text: StudyTexts.base + "design: { kind: sobol, points: 64 }\n",
      english: ["3:9 The design “sobol” varies factors, and none is given (factors)."],
      french: [
        "3:9 Le plan «\u{A0}sobol\u{A0}» fait varier des facteurs, et aucun n’est donné (factors)."
      ]),
    SentenceCase(
      name: "a list without points", text: StudyTexts.base + "design: list\n",
      english: [
        "3:9 The points are missing: “file”, a CSV file, or “table”, the table itself."
      ],
      french: [
        "3:9 Il manque les points\u{A0}: «\u{A0}file\u{A0}», un fichier CSV, ou «\u{A0}table\u{A0}», la table elle-même."
      ]),
    SentenceCase(
      name: "a list twice",
      text: StudyTexts.base + "design: { kind: list, file: a.csv, table: contact.rate }\n",
      english: ["3:9 “file” and “table” both give the points. Keep one of them."],
      french: [
        "3:9 «\u{A0}file\u{A0}» et «\u{A0}table\u{A0}» disent deux fois les points. Gardez l’un des deux."
      ]),
    SentenceCase(
      name: "a file that is not there",
      text: StudyTexts.base + "design: { kind: list, file: points.csv }\n",
      english: ["3:29 There is no file “points.csv”."],
      french: ["3:29 Le fichier «\u{A0}points.csv\u{A0}» n’existe pas."]),
    table(
      "rows and cells that are wrong",
      "contact.rate, decision.mta, contact.rate\n0.1, 1, 2\n\"0,2\", 3, 4\n0.1, 1\n",
      [
        "6:19 “decision.mta” leads to no value. Did you mean “decision.meta”?",
        "6:33 The column “contact.rate” is given twice.",
        "8:5 A number is written with a point. Write 0.2.",
        "9:5 This row holds 2 values, the header 3.",
      ],
      [
        "6:19 «\u{A0}decision.mta\u{A0}» ne mène à aucune valeur. Vouliez-vous dire «\u{A0}decision.meta\u{A0}»\u{202F}?",
        "6:33 La colonne «\u{A0}contact.rate\u{A0}» est donnée deux fois.",
        "8:5 Un nombre s’écrit avec un point. Écrivez 0.2.",
        "9:5 Cette ligne compte 2 valeurs, l’en-tête 3.",
      ]),
    table(
      "quotes that stay open", "contact.rate,decision.meta\n0.1,\"1\n0.2,1\n",
      ["7:9 This quotation mark is not closed. A value stands on one line."],
      ["7:9 Ce guillemet n’est pas fermé. Une valeur tient sur une seule ligne."]),
    table(
      "a quote that stays open in the header", "zones.\"nord.need,contact.rate\n1,0.1\n",
      ["6:11 This quotation mark is not closed. A value stands on one line."],
      ["6:11 Ce guillemet n’est pas fermé. Une valeur tient sur une seule ligne."]),
    table(
      "a cell that is empty", "contact.rate,decision.meta\n0.1,\n",
      ["7:9 A value is missing. Needed: a number from −100 to 100."],
      ["7:9 Il manque une valeur. Il faut un nombre de −100 à 100."]),
    table(
      "no row", "contact.rate\n",
      ["6:5 This table has no point. Under the header, each row is one."],
      ["6:5 Cette table n’a aucun point. Sous l’en-tête, chaque ligne en est un."]),
    table(
      "a point twice", "contact.rate,decision.meta\n0.1,1\n0.2,1\n0.10,1\n",
      [
        "9:5 Point 3 is the same as point 1: the same draws, the same rows twice. For more lives, raise “replicates”."
      ],
      [
        "9:5 Le point 3 est le même que le point 1\u{A0}: mêmes tirages, mêmes lignes deux fois. Pour plus de vies, augmentez «\u{A0}replicates\u{A0}»."
      ]),
    table(
      "two points twice", "contact.rate\n0.1\n0.1\n0.2\n0.2\n",
      [
        "8:5 Point 2 is the same as point 1, and so is 1 other: the same draws, the same rows twice. For more lives, raise “replicates”."
      ],
      [
        "8:5 Le point 2 est le même que le point 1, et 1 autre de même\u{A0}: mêmes tirages, mêmes lignes deux fois. Pour plus de vies, augmentez «\u{A0}replicates\u{A0}»."
      ]),
    table(
      "several points twice", "contact.rate\n0.1\n0.1\n0.1\n0.1\n",
      [
        "8:5 Point 2 is the same as point 1, and so are 2 others: the same draws, the same rows twice. For more lives, raise “replicates”."
      ],
      [
        "8:5 Le point 2 est le même que le point 1, et 2 autres de même\u{A0}: mêmes tirages, mêmes lignes deux fois. Pour plus de vies, augmentez «\u{A0}replicates\u{A0}»."
      ]),
    SentenceCase(
      name: "factors beside a list",
      text: rate + "design: { kind: list, table: \"contact.rate\\n0.1\\n0.2\" }\n",
      english: [
        "3:1 The factors of a list of points are the columns of its table. Remove “factors”."
      ],
      french: [
        "3:1 Les facteurs d’une liste de points sont les colonnes de sa table. Retirez «\u{A0}factors\u{A0}»."
      ]),
  ]

  private static func table(
    _ name: String, _ rows: String, _ english: [String], _ french: [String]
  ) -> SentenceCase {
    let block = rows.split(separator: "\n").map { "    \($0)\n" }.joined()
    return SentenceCase(
      name: name, text: StudyTexts.base + "design:\n  kind: list\n  table: |\n" + block,
      english: english, french: french)
  }
}
