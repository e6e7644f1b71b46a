import Charts
import CommandLanguage
import Exploration
import ScenarioFiles
import TerritoryModel
import Wording

/// Answers to the questionnaire: their distributions per profession, from five people on, and what they
/// set.
struct SurveyReport {
  let answer: SurveyAnswer
  let words: AnswerWords

  init(_ answer: SurveyAnswer, _ words: AnswerWords) {
    self.answer = answer
    self.words = words
  }

  private var report: ExperimentReport { ExperimentReport(words) }
  private var sentences: SurveyWording { SurveyWording(words.language) }

  /// The document.
  var document: Document {
    let questionnaire = answer.questionnaire
    var blocks: [Document.Block] = [
      .sentence(sentences.answered(questionnaire)),
      .sentence(
        words.page.isSession ? sentences.set(answer.measured) : sentences.usable(answer.measured)),
    ]
    let scenario = answer.branch.scenario
    blocks += Profession.allCases.compactMap { profession in
      sentences.tooMany(questionnaire, of: profession, people: scenario.people(profession))
        .map { .sentence($0) }
    }
    if let others = sentences.others(questionnaire) { blocks.append(.sentence(others)) }
    for profession in Profession.allCases {
      let distributions = questionnaire.distributions.filter { $0.profession == profession }
      guard !distributions.isEmpty else { continue }
      blocks.append(
        .table(
          table(distributions), heading: Typography.capitalised(profession.label[words.language]))
      )
      if let given = sentences.words(questionnaire, of: profession) {
        blocks.append(.sentence(given))
      }
      if let estimate = questionnaire.contactEstimate(of: profession, in: answer.branch.scenario) {
        blocks.append(.sentence(sentences.contacts(estimate)))
      }
    }
    if !words.page.isSession, let withheld = sentences.withheld(questionnaire.withheldShares) {
      blocks.append(.note(withheld))
    }
    blocks.append(.note(sentences.moments))
    if let assumed = sentences.assumedSpread(questionnaire) { blocks.append(.note(assumed)) }
    if questionnaire.isExample { blocks.append(.note(sentences.synthetic)) }
    blocks.append(.note(report.fixed(.fewNote)))
    return Document(words.language, blocks, data: data)
  }

  private func table(_ distributions: [SurveyDistribution]) -> TextTable {
    TextTable(
      columns: [
        .init(report.fixed(.item), wraps: true), .init(report.fixed(.answers), .right),
        .init(report.fixed(.mean), .right), .init(report.fixed(.modelScale), .right),
        .init(report.fixed(.bins), wraps: true),
      ],
      rows: distributions.map { distribution in
        [
          "\(distribution.item.number). \(distribution.item.label[words.language])",
          words.numbers.whole(distribution.count),
          words.numbers.number(distribution.mean, decimals: 1),
          distribution.modelMean.map { words.numbers.signed($0, decimals: 2) }
            ?? Typography.missing,
          sentences.bins(distribution),
        ]
      })
  }

  private var data: ExportTable {
    ExportTable(
      provenance: AnswerProvenance.header(
        [answer.branch], reservation: false, in: words.language),
      columns: [
        ("profession", words.fixed(.profession)), ("item", report.fixed(.item)),
        ("answers", report.fixed(.answers)), ("mean", report.fixed(.mean)),
        ("sd", report.fixed(.spreadOfAnswers)), ("firstQuartile", ""), ("median", ""),
        ("thirdQuartile", ""), ("modelMean", report.fixed(.modelScale)),
        ("modelSd", report.fixed(.modelScale) + ", " + report.fixed(.spreadOfAnswers)),
      ],
      rows: answer.questionnaire.distributions.map { distribution in
        [
          .text(distribution.profession.key), .text(distribution.item.rawValue),
          .whole(distribution.count), .init(distribution.mean), .init(distribution.sd),
          .init(distribution.quartiles?.first), .init(distribution.quartiles?.median),
          .init(distribution.quartiles?.third), .init(distribution.modelMean),
          .init(distribution.modelSd),
        ]
      })
  }
}
