import TerritoryModel

/// The words of the description of every file that the program writes for machines.
public enum ColumnsText: CaseIterable, Sendable {
  /// What the document is called.
  case title
  /// What it is.
  case introduction
  /// Heads the headers.
  case headers
  /// Heads the export of a run.
  case run
  /// Heads the catalogue.
  case listing
  /// Heads the answers of the shell.
  case answers
  /// What else may be a column of an answer.
  case moreAnswers
  /// Heads the keys that answers add to their headers.
  case answerKeys
  /// Heads the export of a batch.
  case batch
  /// What else has columns of a batch's export.
  case lives
  /// Heads how far batches are.
  case status
  /// Heads the values that the engine gives to other programs.
  case simulate
  /// Heads the tables of a store.
  case store
  /// Heads the keys of a store.
  case keys
  /// The column of keys.
  case key
  /// The column of columns.
  case column
  /// The column of types.
  case type

  /// The words.
  public var text: Bilingual {
    switch self {
    case .title: Bilingual(fr: "Colonnes des fichiers", en: "Columns of files")
    case .introduction:
      Bilingual(
        fr: """
          Un fichier CSV commence par des lignes `# clé: valeur`, puis une ligne `# column nom: sens` \
          par colonne ; un fichier JSON a les mêmes sous `provenance` et `columns`. Les nombres ont un \
          point, ce qui manque est vide (CSV) ou `null` (JSON) ; un `#` dans une cellule est entre \
          guillemets, et pandas lit le fichier par `pandas.read_csv(f, comment="#")`. La version des \
          colonnes est dans l’en-tête : une colonne qui change de sens, de nom ou de place la fait \
          monter.
          """,
        en: """
          A CSV file begins with lines `# key: value`, then one line `# column name: meaning` for each \
          column; a JSON file has the same under `provenance` and `columns`. Numbers have a point, what \
          is missing is empty (CSV) or `null` (JSON); a `#` in a cell stands between quotes, and pandas \
          reads the file by `pandas.read_csv(f, comment="#")`. The version of the columns is in the \
          header: a column that changes its meaning, its name or its place raises it.
          """)
    case .headers: Bilingual(fr: "Clés des en-têtes", en: "Keys of headers")
    case .run: Bilingual(fr: "Résultats de `rencontre run`", en: "Results of `rencontre run`")
    case .listing:
      Bilingual(fr: "Catalogue, `rencontre parameters`", en: "Catalogue, `rencontre parameters`")
    case .answers:
      Bilingual(
        fr: "Réponses de l’invite et des questions", en: "Answers of the shell and of questions")
    case .moreAnswers:
      Bilingual(
        fr: """
          Une réponse a en outre des colonnes de résultats (ci-dessus), de personnes (les grandeurs de \
          `agents`), de zones (leurs champs), de facteurs (leur chemin).
          """,
        en: """
          An answer has also columns of results (above), of people (the quantities of `agents`), of \
          zones (their fields), of factors (their path).
          """)
    case .answerKeys:
      Bilingual(
        fr: "Clés que les réponses ajoutent aux en-têtes", en: "Keys that answers add to headers")
    case .batch:
      Bilingual(
        fr: "Export d’un lot, `rencontre batch export`",
        en: "Export of a batch, `rencontre batch export`")
    case .lives:
      Bilingual(
        fr: """
          `lives.csv`, que `rencontre paper` écrit d’un scénario, a les colonnes `replicate`, `arm`, \
          `metric`, `zone`, `profession`, `week` et `value`.
          """,
        en: """
          `lives.csv`, which `rencontre paper` writes of a scenario, has the columns `replicate`, \
          `arm`, `metric`, `zone`, `profession`, `week` and `value`.
          """)
    case .status:
      Bilingual(
        fr: "Avancement des lots, `rencontre batch status`",
        en: "How far batches are, `rencontre batch status`")
    case .simulate:
      Bilingual(
        fr: "Valeurs d’une simulation, demande `simulate` de `rencontre serve`",
        en: "Values of a simulation, request `simulate` of `rencontre serve`")
    case .store:
      Bilingual(
        fr: "Fichier de résultats d’un lot (SQLite)", en: "Store of a batch (SQLite)")
    case .keys: Bilingual(fr: "Clés de la table `meta`", en: "Keys of the table `meta`")
    case .key: Bilingual(fr: "clé", en: "key")
    case .column: Bilingual(fr: "colonne", en: "column")
    case .type: Bilingual(fr: "type", en: "type")
    }
  }

  /// The version of the columns of a file.
  public static func version(_ version: Int, in language: Language) -> String {
    language == .french ? "Version \(version) des colonnes." : "Version \(version) of the columns."
  }
}
