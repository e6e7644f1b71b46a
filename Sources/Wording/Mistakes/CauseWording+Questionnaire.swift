import ScenarioFiles
import TerritoryModel

extension CauseWording {
  func questionnaire(_ problem: QuestionnaireProblem) -> String {
    let p = phrases
    switch problem {
    case .noAnswers:
      return p.say(
        "Ce questionnaire n’a pas de réponse. Il faut une ligne d’en-tête, puis une ligne par personne.",
        "This questionnaire has no answer. Needed: a header line, then one line per person.")
    case .noProfession:
      return p.say(
        "La colonne \(p.quoted("profession")) manque\(p.colon) elle dit à quel groupe chacun se rattache.",
        "The column \(p.quoted("profession")) is missing: it tells the group of each person.")
    case .profession(let text, let nearest):
      return p.say(
        "\(p.quoted(text)) n’est pas une réponse possible dans la colonne \(p.quoted("profession")).",
        "\(p.quoted(text)) is not a possible answer in the column \(p.quoted("profession")).")
        + p.hint(nearest)
        + p.listed("Réponses possibles", "Possible answers", RespondentGroup.words)
    case .answer(let text, let item):
      return p.say(
        "\(p.quoted(text)) n’est pas une réponse possible dans la colonne \(p.quoted(item.rawValue)). Il faut ",
        "\(p.quoted(text)) is not a possible answer in the column \(p.quoted(item.rawValue)). Needed: "
      ) + needed(item.scale)
    case .tooFewAnswers(let needed):
      let count = p.whole(needed)
      return p.say(
        "Aucune profession n’a \(count)\u{A0}réponses à une même question dont le modèle se sert\(p.colon) à moins, on reconnaîtrait les personnes, et rien n’est réglé.",
        "No profession has \(count)\u{A0}answers to one of the items that the model uses: with fewer, people could be recognised, and nothing is set."
      )
    }
  }

  private func needed(_ scale: QuestionnaireItem.Scale) -> String {
    let p = phrases
    let empty = p.say(", ou rien.", ", or nothing.")
    let low = p.whole(Int(scale.bounds.lowerBound))
    let high = p.whole(Int(scale.bounds.upperBound))
    switch scale {
    case .thermometer:
      return p.say("un nombre de \(low) à \(high)", "a number from \(low) to \(high)") + empty
    case .sevenPoints, .frequency:
      return p.say(
        "un nombre entier de \(low) à \(high)", "a whole number from \(low) to \(high)") + empty
    case .contacts:
      let brackets = ContactBracket.allCases.map(\.rawValue).joined(separator: ", ")
      return p.say(
        "l’une des tranches \(brackets), un nombre entier de \(low) à \(high)",
        "one of the brackets \(brackets), a whole number from \(low) to \(high)") + empty
    case .ladder:
      let words = QuestionnaireItem.ladderWords.joined(separator: ", ")
      return p.say(
        "l’un des mots \(words), un nombre entier de \(low) à \(high)",
        "one of the words \(words), a whole number from \(low) to \(high)") + empty
    }
  }
}
