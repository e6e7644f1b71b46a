import CommandLanguage
import ScenarioFiles
import SourceText
import TerritoryModel

/// Answers to the questionnaire, in sentences that show nobody.
public struct SurveyWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// Surveys in a language.
  public init(_ language: Language) { self.language = language }

  private var phrases: Phrases { Phrases(language) }
  private var numbers: NumberWording { NumberWording(language) }

  /// What was read: « 23 travailleurs sociaux et 12 entrepreneurs sociaux ont répondu. », « 5 travailleurs
  /// sociaux ont répondu, et aucun entrepreneur social. »
  public func answered(_ questionnaire: Questionnaire) -> String {
    let wording = ProfessionWording(language)
    let counts = Profession.allCases.map { profession in
      (profession: profession, count: questionnaire.count(RespondentGroup(profession)) ?? 0)
    }
    func list(_ chosen: [(profession: Profession, count: Int)]) -> String {
      Typography.list(chosen.map { wording.counted($0.count, $0.profession) }, in: language)
    }
    let there = counts.filter { $0.count > 0 }
    let absent = counts.filter { $0.count == 0 }
    guard !there.isEmpty else {
      return Typography.capitalised(
        phrases.say("\(list(absent)) n’a répondu.", "\(list(absent)) answered."))
    }
    let verb = there.map(\.count) == [1] ? "a répondu" : "ont répondu"
    let rest = absent.isEmpty ? "" : phrases.say(", et ", ", and ") + list(absent)
    return Typography.capitalised(list(there))
      + phrases.say(" \(verb)\(rest).", " answered\(rest).")
  }

  /// What the answers set in a session: « La branche part de ces réponses, à la semaine 0, sans mise en
  /// régime ; « défaire » rend l’état d’avant. »
  public func set(_ measured: [Profession]) -> String {
    let opening =
      measured.count == Profession.allCases.count
      ? phrases.say(
        "La branche part de ces réponses", "The branch starts from these answers")
      : phrases.say(
        "La branche part de ces réponses pour les \(names(measured)), et tire les autres au sort faute de réponses",
        "The branch starts from these answers for the \(names(measured)), and draws the others for want of answers"
      )
    let undo = Typography.quoted(phrases.say("défaire", "undo"), in: language)
    return opening
      + phrases.say(
        ", à la semaine 0, sans mise en régime ; \(undo) rend l’état d’avant.",
        ", at week 0, without burn-in; \(undo) gives the state before back."
      ).inTypography(language)
  }

  /// What can be made of the answers on a command line, which has no branch: « Un scénario peut partir
  /// de ces réponses, à la semaine 0, sans mise en régime (--save)… »
  public func usable(_ measured: [Profession]) -> String {
    let opening =
      measured.count == Profession.allCases.count
      ? phrases.say(
        "Un scénario peut partir de ces réponses", "A scenario can start from these answers")
      : phrases.say(
        "Un scénario peut partir de ces réponses pour les \(names(measured)), les autres étant tirés au sort faute de réponses",
        "A scenario can start from these answers for the \(names(measured)), the others being drawn for want of answers"
      )
    return opening
      + phrases.say(
        ", à la semaine 0, sans mise en régime (--save), et une calibration peut les viser (--targets).",
        ", at week 0, without burn-in (--save), and a calibration can aim at them (--targets).")
  }

  /// What people of a territory have of the answers, and what a file of it holds.
  public var moments: String {
    phrases.say(
      "Les vues des personnes sont tirées de la moyenne et de l’écart type de chaque question : personne n’y a les réponses de quelqu’un, et un fichier du scénario n’en contient aucune.",
      "People’s views are drawn from the mean and the standard deviation of each item: nobody has the answers of anybody, and a file of the scenario holds none."
    ).inTypography(language)
  }

  /// Whose standard deviation is not that of answers: « Où moins de 20 personnes ont répondu à une question,
  /// l’écart type est une hypothèse, celle du territoire… »; nothing where all have their own.
  public func assumedSpread(_ questionnaire: Questionnaire) -> String? {
    let professions = questionnaire.professionsOfAssumedSpread
    guard !professions.isEmpty else { return nil }
    let list = Typography.list(
      professions.map {
        phrases.say("pour les ", "for the ") + $0.label[language]
      }, in: language)
    let fewest = numbers.whole(SurveyDistribution.fewestForSpread)
    return phrases.say(
      "Où moins de \(fewest) personnes ont répondu à une question, l’écart type est une hypothèse, celle du territoire (profiles.sd ou meta.sd) : ici, \(list).",
      "Where fewer than \(fewest) people answered an item, the standard deviation is an assumption, that of the territory (profiles.sd or meta.sd): here, \(list)."
    ).inTypography(language)
  }

  /// Which shares no calibration can aim at, and why: « Pas de cible, car moins de 5 personnes
  /// seraient d’un côté ou de l’autre d’une part : le taux de coopération. »; nothing when all can be.
  public func withheld(_ shares: [Questionnaire.WithheldShare]) -> String? {
    guard !shares.isEmpty else { return nil }
    let names = shares.map { share in
      switch share {
      case .coverage(let profession):
        phrases.say(
          "la couverture des \(profession.label[language])",
          "the coverage of \(profession.label[language])")
      case .cooperation: phrases.say("le taux de coopération", "the cooperation rate")
      }
    }
    let list = Typography.list(names, in: language)
    return phrases.say(
      "Pas de cible, car moins de 5\(Typography.noBreakSpace)personnes seraient d’un côté ou de l’autre d’une part : \(list).",
      "No target, because fewer than 5\(Typography.noBreakSpace)people would be on one side of a share: \(list)."
    ).inTypography(language)
  }

  /// More people answered than the territory has; nothing when they fit.
  ///
  /// - Parameter people: how many people of the profession the territory has.
  public func tooMany(
    _ questionnaire: Questionnaire, of profession: Profession, people: Int
  ) -> String? {
    let count = questionnaire.count(RespondentGroup(profession)) ?? 0
    guard count > people else { return nil }
    let wording = ProfessionWording(language)
    let answered = wording.counted(count, profession)
    let there = numbers.whole(people)
    return phrases.say(
      "Plus de réponses que de personnes : \(answered) ont répondu, et le territoire en a \(there). Est-ce le bon territoire ?",
      "More answers than people: \(answered) answered, and the territory has \(there). Is it the right territory?"
    ).inTypography(language)
  }

  /// A file that was written holds what respondents answered, one by one.
  public var holdsAnswers: String {
    phrases.say(
      "Ce fichier contient des réponses d’enquête, une ligne par personne : gardez-le comme des données personnelles, et ne le publiez pas.",
      "This file holds answers to a survey, one line per person: keep it as personal data, and do not publish it."
    ).inTypography(language)
  }

  private func names(_ professions: [Profession]) -> String {
    Typography.list(professions.map { $0.label[language] }, in: language)
  }

  /// Groups that enter neither profession: « 6 personnes se disent un peu des deux : leurs réponses
  /// n’entrent dans aucune des deux professions. »; nothing when nobody is told of.
  public func others(_ questionnaire: Questionnaire) -> String? {
    let groups: [(RespondentGroup, String)] = [
      (.both, phrases.say("se disent un peu des deux", "call themselves a bit of both")),
      (.other, phrases.say("ont un autre métier", "have another trade")),
      (.unstated, phrases.say("n’ont rien dit", "did not say")),
    ]
    let parts = groups.compactMap { group, name -> String? in
      guard let count = questionnaire.count(group), count > 0 else { return nil }
      let people = numbers.counted(
        count, one: Bilingual(fr: "personne", en: "person"),
        many: Bilingual(fr: "personnes", en: "people"))
      return "\(people) \(name)"
    }
    guard !parts.isEmpty else { return nil }
    let list = Typography.list(parts, in: language)
    return phrases.say(
      "\(list) : leurs réponses n’entrent dans aucune des deux professions.",
      "\(list): their answers enter neither profession."
    ).inTypography(language)
  }

  /// How the answers lie: « 1–3 : 7 · 4–5 : 9 ».
  public func bins(_ distribution: SurveyDistribution) -> String {
    distribution.bins.map { bin in
      let low = numbers.number(bin.range.lowerBound)
      let high = numbers.number(bin.range.upperBound.rounded(.down))
      if bin.range.upperBound >= 1_000 {
        return phrases.say("\(low) et plus", "\(low) or more") + phrases.colon
          + Typography.noBreakSpace + numbers.whole(bin.count)
      }
      let range = low == high ? low : low + Typography.rangeDash + high
      return range + phrases.colon + Typography.noBreakSpace + numbers.whole(bin.count)
    }.joined(separator: " · ")
  }

  /// The words given for a profession: « Mots donnés par les travailleurs sociaux : dévoués (8). »
  public func words(_ questionnaire: Questionnaire, of profession: Profession) -> String? {
    let words = questionnaire.words(of: profession)
    guard !words.isEmpty else { return nil }
    let list = words.prefix(8).map { "\(SafeText.showing($0.text)) (\(numbers.whole($0.count)))" }
    return Typography.labelled(
      phrases.say(
        "Mots que les \(profession.label[language]) donnent pour les autres",
        "Words that \(profession.label[language]) give for the others"),
      list.joined(separator: ", ") + ".", in: language)
  }

  /// What the number of contacts says of `contact.rate`: « Contacts des travailleurs sociaux : 2,3 en
  /// trois mois, sur 4 partenaires dans le scénario : contact.rate serait d’au moins 0,07, si ces réponses
  /// valent pour tous. »
  public func contacts(_ estimate: Questionnaire.ContactEstimate) -> String {
    let name = estimate.profession.label[language]
    let contacts = numbers.number(estimate.contacts, decimals: 1)
    let partners = numbers.number(estimate.partners, decimals: 1)
    guard let rate = estimate.rate else {
      guard estimate.fewestContacts >= estimate.partners else {
        return phrases.say(
          "Contacts des \(name) : \(contacts) en trois mois, pour \(partners) partenaires dans le scénario : network.partners y est peut-être trop petit, mais les réponses sont des fourchettes comptées en leur milieu, et peuvent ne pas valoir pour tous.",
          "Contacts of \(name): \(contacts) in three months, for \(partners) partners in the scenario: its network.partners may be too small, but answers are brackets counted at their middles, and may not hold for all."
        ).inTypography(language)
      }
      return phrases.say(
        "Contacts des \(name) : \(contacts) en trois mois, plus que leurs \(partners) partenaires dans le scénario : network.partners y est trop petit, si ces réponses valent pour tous.",
        "Contacts of \(name): \(contacts) in three months, more than their \(partners) partners in the scenario: its network.partners is too small, if these answers hold for all."
      ).inTypography(language)
    }
    let least = numbers.number(rate, decimals: 3)
    return phrases.say(
      "Contacts des \(name) : \(contacts) en trois mois, sur \(partners) partenaires dans le scénario : contact.rate serait d’au moins \(least), si ces réponses valent pour tous.",
      "Contacts of \(name): \(contacts) in three months, of \(partners) partners in the scenario: contact.rate would be at least \(least), if these answers hold for all."
    ).inTypography(language)
  }

  /// The answers are made up.
  public var synthetic: String {
    phrases.say(
      "Ces réponses sont inventées : elles montrent le format, et rien d’autre.",
      "These answers are made up: they show the format, and nothing else."
    ).inTypography(language)
  }
}
