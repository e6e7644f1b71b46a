import TerritoryModel

/// What is said of the program where it is cited. Citation files are read by machines and written in
/// English; a person reads the others in their own language.
public enum CitationText: CaseIterable, Sendable {
  /// What the program is called.
  case title
  /// What it does, in a few sentences.
  case abstract
  /// Asks for a citation.
  case message
  /// The kind of work, as it stands in a reference.
  case kind
  /// The study that the model starts from.
  case study

  /// The words.
  public var text: Bilingual {
    switch self {
    case .title:
      Bilingual(
        fr: """
          Rencontre : simulateur de la coopération entre travailleurs sociaux et entrepreneurs sociaux
          """,
        en: """
          Rencontre: a simulator of cooperation between social workers and social entrepreneurs
          """)
    case .abstract:
      Bilingual(
        fr: """
          Un modèle à base d’agents d’un territoire où deux professions servent les mêmes publics \
          fragiles : comment le taux de coopération change, pour combien de temps et pourquoi, quand \
          les représentations changent. Un outil pour penser, non une prévision : aucune étude n’a \
          mesuré de taux de coopération de référence entre les deux professions.
          """,
        en: """
          An agent-based model of a territory in which two professions serve the same vulnerable \
          people: how the cooperation rate changes, for how long and why, when representations \
          change. A thinking tool, not a forecast: no study has measured a baseline cooperation rate \
          between the two professions.
          """)
    case .message:
      Bilingual(
        fr: "Si vous utilisez ce logiciel, citez-le ainsi, avec la version du modèle.",
        en: "If you use this software, please cite it as below, with the version of the model.")
    case .kind: Bilingual(fr: "logiciel", en: "computer software")
    case .study:
      Bilingual(
        fr: """
          Étude ethnologique des représentations des travailleurs sociaux et des entrepreneurs \
          sociaux
          """,
        en: """
          Ethnological study of the representations of social workers and social entrepreneurs
          """)
    }
  }

  /// Words under which the program is found, in English.
  public static let keywords = [
    "agent-based model", "computer simulation", "cooperation", "intergroup contact",
    "meta-perception", "social entrepreneurship", "social representations", "social work",
  ]
}
