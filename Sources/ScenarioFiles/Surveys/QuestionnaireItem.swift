import TerritoryModel

/// An item of the short questionnaire that is answered by a number, in the order in which it is asked.
/// The raw value is the name of its column.
public enum QuestionnaireItem: String, Sendable, Hashable, CaseIterable {
  /// Item 1: feeling towards the others, from 0 (very cold) to 100 (very warm).
  case thermometer
  /// Item 2: how benevolent and trustworthy the others are, from 1 to 7.
  case warmth
  /// Item 3: how competent and efficient the others are, from 1 to 7.
  case competence
  /// Item 4: what the others would answer to item 2 about us, from 1 to 7.
  case metaWarmth
  /// Item 5: what the others would answer to item 3 about us, from 1 to 7.
  case metaCompetence
  /// Item 6: how much the others want to work more with us, from 1 to 7.
  case metaDesire
  /// Item 7: how much we want to work more with them, from 1 to 7.
  case desire
  /// Item 8: overlap of the circles of both professions, from 1 (apart) to 7 (nearly one).
  case closeness
  /// Item 9: with how many of the others the respondent worked in the last three months.
  case contacts
  /// Item 10: how often these exchanges were pleasant, from 0 (never) to 4 (very often).
  case pleasant
  /// Item 10: how often they were unpleasant, from 0 (never) to 4 (very often).
  case unpleasant
  /// Item 11: the usual form of cooperation: 0 nothing, 1 a relay, 2 coordination, 3 concerted work.
  case cooperation

  /// The number of the item in the questionnaire.
  public var number: Int {
    switch self {
    case .thermometer: 1
    case .warmth: 2
    case .competence: 3
    case .metaWarmth: 4
    case .metaCompetence: 5
    case .metaDesire: 6
    case .desire: 7
    case .closeness: 8
    case .contacts: 9
    case .pleasant, .unpleasant: 10
    case .cooperation: 11
    }
  }

  /// How the item is answered.
  public var scale: Scale {
    switch self {
    case .thermometer: .thermometer
    case .warmth, .competence, .metaWarmth, .metaCompetence, .metaDesire, .desire, .closeness:
      .sevenPoints
    case .contacts: .contacts
    case .pleasant, .unpleasant: .frequency
    case .cooperation: .ladder
    }
  }

  /// How an item is answered.
  public enum Scale: Sendable, Hashable {
    /// A number from 0 to 100.
    case thermometer
    /// A whole number from 1 to 7.
    case sevenPoints
    /// A whole number of people, or one of the brackets of `ContactBracket`.
    case contacts
    /// A whole number from 0 to 4.
    case frequency
    /// A step of the ladder: 0 to 3, or the words of `ladderWords`.
    case ladder

    /// The least and the greatest answer; of contacts, the greatest that is taken.
    public var bounds: ClosedRange<Double> {
      switch self {
      case .thermometer: 0...100
      case .sevenPoints: 1...7
      case .contacts: 0...1_000
      case .frequency: 0...4
      case .ladder: 0...3
      }
    }
  }

  /// The steps of the cooperation ladder as they may be written, from 0 to 3.
  public static let ladderWords = ["none", "relay", "coordination", "concerted"]

  /// An answer on the model's scale; nothing for items that have none.
  public func onModelScale(_ answer: Double) -> Double? {
    switch self {
    case .thermometer: (answer - 50) / 50
    case .warmth, .competence, .metaWarmth, .metaCompetence: (answer - 4) / 3
    case .cooperation: answer / 3
    case .metaDesire, .desire, .closeness, .contacts, .pleasant, .unpleasant: nil
    }
  }

  /// What the item asks, in a few words.
  public var label: Bilingual {
    switch self {
    case .thermometer: Bilingual(fr: "Thermomètre", en: "Thermometer")
    case .warmth: Bilingual(fr: "Chaleur", en: "Warmth")
    case .competence: Bilingual(fr: "Compétence", en: "Competence")
    case .metaWarmth: Bilingual(fr: "Chaleur supposée", en: "Believed warmth")
    case .metaCompetence: Bilingual(fr: "Compétence supposée", en: "Believed competence")
    case .metaDesire: Bilingual(fr: "Envie supposée chez les autres", en: "Believed desire")
    case .desire:
      Bilingual(fr: "Envie de travailler ensemble", en: "Desire to work together")
    case .closeness: Bilingual(fr: "Proximité des métiers", en: "Closeness of the professions")
    case .contacts:
      Bilingual(fr: "Contacts en trois mois", en: "Contacts in three months")
    case .pleasant: Bilingual(fr: "Échanges agréables", en: "Pleasant exchanges")
    case .unpleasant: Bilingual(fr: "Échanges pénibles", en: "Unpleasant exchanges")
    case .cooperation:
      Bilingual(fr: "Forme de coopération habituelle", en: "Usual form of cooperation")
    }
  }
}

/// How the number of contacts is asked on a phone.
public enum ContactBracket: String, Sendable, Hashable, CaseIterable {
  /// Nobody.
  case nobody = "0"
  /// One or two.
  case oneOrTwo = "1-2"
  /// Three to five.
  case threeToFive = "3-5"
  /// Six to ten.
  case sixToTen = "6-10"
  /// More.
  case more = "11+"

  /// The fewest people of the bracket.
  public var fewest: Double {
    switch self {
    case .nobody: 0
    case .oneOrTwo: 1
    case .threeToFive: 3
    case .sixToTen: 6
    case .more: 11
    }
  }

  /// The number of people that stands for the bracket: its middle; for the open one, 12, an
  /// assumption.
  public var contacts: Double {
    switch self {
    case .nobody: 0
    case .oneOrTwo: 1.5
    case .threeToFive: 4
    case .sixToTen: 8
    case .more: 12
    }
  }
}

/// How respondents see themselves (item 0).
public enum RespondentGroup: String, Sendable, Hashable, CaseIterable {
  /// As social workers.
  case socialWorkers
  /// As social entrepreneurs.
  case socialEntrepreneurs
  /// As a bit of both: for them « the others » has no one meaning, so that their answers enter
  /// neither profession.
  case both
  /// As something else.
  case other
  /// They did not say.
  case unstated

  /// The words that a file may hold; an empty cell is `unstated`.
  public static let words = allCases.filter { $0 != .unstated }.map(\.rawValue)

  /// The group of a profession.
  public init(_ profession: Profession) {
    self = profession == .socialWorkers ? .socialWorkers : .socialEntrepreneurs
  }
}
