import TerritoryModel

/// The answers of a room to the short questionnaire.
///
/// What can be asked of it are figures of at least five people: no answer of anybody leaves it, neither
/// into a scenario that starts from the answers nor into a calibration that aims at them.
public struct Questionnaire: Sendable {
  /// The fewest people of whom anything is shown.
  public static let fewestAnswers = 5

  /// Whether the answers are those of the example that comes with the program, wherever they were read
  /// from: nobody gave them.
  public let isExample: Bool

  /// That no profession has as many answers as a state at week 0 needs, told of the file that was read.
  public let tooFewAnswers: ScenarioMistakes

  let respondents: [Respondent]

  init(_ respondents: [Respondent], isExample: Bool, tooFewAnswers: ScenarioMistakes) {
    self.respondents = respondents
    self.isExample = isExample
    self.tooFewAnswers = tooFewAnswers
  }

  /// How many people see themselves in a group; nothing for one to four, except of the professions,
  /// of which it must be told that they are too few. The total is not told: it would give away a
  /// number that is held back.
  public func count(_ group: RespondentGroup) -> Int? {
    let count = respondents.count { $0.group == group }
    switch group {
    case .socialWorkers, .socialEntrepreneurs: return count
    case .both, .other, .unstated:
      return count == 0 || count >= Self.fewestAnswers ? count : nil
    }
  }

  /// How the answers of a profession to an item lie; nothing below five answers.
  public func distribution(
    _ item: QuestionnaireItem, of profession: Profession
  ) -> SurveyDistribution? {
    SurveyDistribution(item, profession, answers(item, of: profession))
  }

  /// Every distribution that may be shown: by profession, then item.
  public var distributions: [SurveyDistribution] {
    Profession.allCases.flatMap { profession in
      QuestionnaireItem.allCases.compactMap { distribution($0, of: profession) }
    }
  }

  /// Words that at least five people of a profession gave, the most frequent first, then by alphabet.
  public func words(of profession: Profession) -> [SurveyWord] {
    var counts: [String: Int] = [:]
    var mainCounts: [String: Int] = [:]
    for respondent in respondents where respondent.group == RespondentGroup(profession) {
      for word in Set(respondent.words + [respondent.mainWord].compactMap(\.self)) {
        counts[word, default: 0] += 1
      }
      if let word = respondent.mainWord { mainCounts[word, default: 0] += 1 }
    }
    return counts.filter { $0.value >= Self.fewestAnswers }.map { word, count in
      let main = mainCounts[word] ?? 0
      return SurveyWord(
        text: word, count: count, mainCount: main >= Self.fewestAnswers ? main : nil)
    }.sorted { ($1.count, $0.text) < ($0.count, $1.text) }
  }

  /// The answers of a profession to an item, in the order of the file.
  func answers(_ item: QuestionnaireItem, of profession: Profession) -> [Double] {
    respondents.compactMap {
      $0.group == RespondentGroup(profession) ? $0.answers[item] : nil
    }
  }
}

extension Questionnaire: CustomReflectable {
  /// Nothing: a dump of the value must not show anybody's answers.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// A word that several people gave for the other profession.
public struct SurveyWord: Sendable, Hashable {
  /// The word, in lower case.
  public var text: String
  /// How many people gave it.
  public var count: Int
  /// How many called it the most important; nothing below five.
  public var mainCount: Int?

  /// A word and its counts.
  public init(text: String, count: Int, mainCount: Int?) {
    self.text = text
    self.count = count
    self.mainCount = mainCount
  }
}
