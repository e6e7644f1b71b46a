import CommandLanguage
import Experiments
import SourceText
import TerritoryModel

/// Why an experiment could not be carried out: what is wrong, and what to type.
public struct QuestionProblemWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// Sentences in a language.
  public init(_ language: Language) { self.language = language }

  private var phrases: Phrases { Phrases(language) }
  private var numbers: NumberWording { NumberWording(language) }

  /// The sentence; empty for what is no problem of experiments.
  func text(_ problem: ExecutionProblem) -> String {
    switch problem {
    case .tooFewLevers:
      say(
        """
        Les indices de Sobol partagent la variance entre des réglages nommés : donnez-en deux au \
        moins, comme « sensibilité sobol contact.rate forgetting.halfLife ». « sensibilité » seul \
        les classe tous, à moindres frais.
        """,
        """
        Sobol indices share variance out among named settings: give two at least, such as \
        “sensitivity sobol contact.rate forgetting.halfLife”. “sensitivity” alone ranks them all, \
        at less cost.
        """)
    case .pointsOutOfRange(let count, let allowed, let settings):
      points(count, allowed, settings)
    case .noMargin:
      say(
        "La marge est un nombre au-dessus de zéro, comme 0.01.",
        "The margin is a number above zero, such as 0.01.")
    case .noBetterDirection(let metric):
      noDirection(Typography.quoted(metric.declaration.label[language], in: language))
    case .programmeNotBegun(let first, let week, isHorizon: true):
      say(
        """
        L’horizon est la semaine \(numbers.whole(week)), et la première action du programme est à la \
        semaine \(numbers.whole(first)) : il ne change rien avant. Donnez un horizon plus tardif, \
        comme « régler horizon \(first + 52) ».
        """,
        """
        The horizon is week \(numbers.whole(week)), and the programme’s first action is at week \
        \(numbers.whole(first)): it changes nothing before. Give a later horizon, such as \
        “set horizon \(first + 52)”.
        """)
    case .programmeNotBegun(let first, let week, isHorizon: false):
      say(
        """
        À la semaine \(numbers.whole(week)), le programme n’a pas commencé : sa première action est à \
        la semaine \(numbers.whole(first)), et il ne change rien avant. Demandez une semaine plus \
        tardive, comme « à \(first + 52) ».
        """,
        """
        At week \(numbers.whole(week)) the programme has not begun: its first action is at week \
        \(numbers.whole(first)), and it changes nothing before. Ask at a later week, such as \
        “at \(first + 52)”.
        """)
    case .rangeNeeded(let path):
      say(
        """
        La bascule se cherche sur une plage, non entre quelques niveaux : tapez \
        « bascule \(SafeText.showing(path)) BAS..HAUT ».
        """,
        """
        A change of regime is sought along a range, not among a few levels: type \
        “tipping \(SafeText.showing(path)) LOW..HIGH”.
        """)
    case .showsRespondents(let profession): showsRespondents(profession)
    case .tooFewRuns(let runs, let needed, _):
      CalibrationWording(language).tooFewRuns(runs, needed: needed)
    case .nothingLearnt(let runs, let failed):
      CalibrationWording(language).nothingLearnt(runs: runs, failed: failed)
    case .design(let problem): design(problem)
    case .question(let failure): question(failure)
    default: ""
    }
  }

  private func showsRespondents(_ profession: Profession) -> String {
    let group = profession.label[language]
    return say(
      """
      L’état des \(group) à la semaine 0 est donné réponse par réponse (state.\(profession.key)) : \
      montrer ces personnes, ou un choix d’entre elles, montrerait ce que quelqu’un a répondu. \
      Regardez des mesures, comme « montrer warmth », ou donnez l’état en moyennes et en écarts types.
      """,
      """
      The state of the \(group) at week 0 is given answer by answer (state.\(profession.key)): to show \
      these people, or some chosen among them, would show what somebody answered. Look at metrics, such \
      as “show warmth”, or give the state as means and standard deviations.
      """)
  }

  private func points(_ count: Int, _ allowed: ClosedRange<Int>, _ settings: Int) -> String {
    let (least, most) = (numbers.whole(allowed.lowerBound), numbers.whole(allowed.upperBound))
    let varied = numbers.counted(
      settings, one: Bilingual(fr: "réglage", en: "setting"),
      many: Bilingual(fr: "réglages", en: "settings"))
    return say(
      """
      Le nombre après « points » va de \(least) à \(most) avec \(varied), et non \
      \(numbers.whole(count)).
      """,
      """
      The number after “points” goes from \(least) to \(most) with \(varied), and is not \
      \(numbers.whole(count)).
      """)
  }

  private func noDirection(_ metric: String) -> String {
    let other = Typography.quoted(
      phrases.say("optimiser coopération", "optimise cooperation"), in: language)
    return phrases.say(
      """
      De la mesure \(metric), ni plus ni moins n’est mieux en soi : cherchez le meilleur programme \
      pour une autre, comme \(other).
      """,
      """
      Of the metric \(metric) neither more nor less is better by itself: look for the best programme \
      by another one, such as \(other).
      """
    ).inTypography(language)
  }

  /// Why levers make no design.
  public func design(_ problem: DesignProblem) -> String {
    switch problem {
    case .noFactors:
      say("Rien ne varie : donnez un réglage.", "Nothing varies: give a setting.")
    case .noPoints: say("La liste de points est vide.", "The list of points is empty.")
    case .tooFew(let quantity, let count, let least):
      say(
        "\(name(quantity)) : il en faut \(numbers.whole(least)) au moins, pas \(numbers.whole(count)).",
        "\(name(quantity)): at least \(numbers.whole(least)), not \(numbers.whole(count)).")
    case .tooManyPoints(let count, let limit):
      say(
        "\(count.map { "Cela ferait \(numbers.whole($0)) points" } ?? "Cela ferait trop de points pour les compter") ; la limite est de \(numbers.whole(limit)). Donnez moins de niveaux ou de réglages.",
        "\(count.map { "That would make \(numbers.whole($0)) points" } ?? "That would make too many points to count"); the limit is \(numbers.whole(limit)). Give fewer levels or settings."
      )
    case .tooManyFactors(let count, let limit):
      say(
        "\(numbers.whole(count)) réglages, pour \(numbers.whole(limit)) au plus avec cette méthode.",
        "\(numbers.whole(count)) settings, where this method takes \(numbers.whole(limit)) at most."
      )
    case .unequalRow(let row, let levels, let factors):
      say(
        "La ligne \(numbers.whole(row)) a \(numbers.whole(levels)) niveaux pour \(numbers.whole(factors)) réglages.",
        "Row \(numbers.whole(row)) has \(numbers.whole(levels)) levels for \(numbers.whole(factors)) settings."
      )
    case .repeatedFactor(let path):
      say("\(shown(path)) est donné deux fois.", "\(shown(path)) is given twice.")
    case .noValues(let path):
      say("\(shown(path)) n’a aucun niveau.", "\(shown(path)) has no level.")
    case .noWholeNumber(let path, let range):
      say(
        "\(shown(path)) est un nombre entier, et il n’y en a pas entre \(number(range.lowerBound)) et \(number(range.upperBound)).",
        "\(shown(path)) is a whole number, and there is none between \(number(range.lowerBound)) and \(number(range.upperBound))."
      )
    case .endlessRange(let path):
      say(
        "La plage de \(shown(path)) n’a pas de fin : donnez-la, comme 13..104.",
        "The range of \(shown(path)) has no end: give it, such as 13..104.")
    case .fixedFactor(let path):
      say(
        "\(shown(path)) n’a qu’un niveau : cette méthode doit pouvoir le déplacer.",
        "\(shown(path)) has a single level: this method must be able to move it.")
    case .oddLevels(let levels):
      say(
        "La méthode de Morris veut un nombre pair de niveaux, pas \(numbers.whole(levels)).",
        "Morris’s method takes an even number of levels, not \(numbers.whole(levels)).")
    case .noSensitivity(let design):
      say(
        "Le plan « \(design) » ne donne pas d’indices : prenez morris ou saltelli.",
        "Design “\(design)” gives no indices: take morris or saltelli.")
    }
  }

  /// Why a question of many runs has no answer.
  public func question(_ failure: QuestionFailure) -> String {
    switch failure {
    case .cancelled: say("Arrêté.", "Stopped.")
    case .noValue:
      say(
        "Aucune vie n’a de valeur de cette mesure à cette semaine : il n’y a rien à compter. Essayez une semaine plus tardive, ou une autre mesure.",
        "No life has a value of this measure at this week: there is nothing to count. Try a later week, or another measure."
      )
    case .noProgramme:
      say(
        "Le programme n’a pas d’action : ajoutez-en une (« ajouter encounter à 12 participants 60 »).",
        "The programme has no action: add one (“add encounter at 12 participants 60”).")
    case .refused(let level, _):
      say(
        "Le niveau \(number(level)) ne fait pas un scénario qui tourne : réduisez la plage.",
        "Level \(number(level)) makes no scenario that can run: narrow the range.")
    case .unknownCost(let euros, let hours):
      unknownCost(euros, hours)
    case .flawed(let action, _):
      say(
        "L’action \(phrases.quoted(action)) est fausse dans ce scénario : vérifiez-la avec « montrer programme ».",
        "Action \(phrases.quoted(action)) is wrong in this scenario: check it with “show programme”."
      )
    case .nothingAffordable:
      say(
        "Aucune action ne tient dans ce budget : « coût » dit ce que coûte chacune.",
        "No action fits into this budget: “cost” tells what each costs.")
    case .limitTooLow(let needed):
      say(
        "Il faudrait au moins \(numbers.whole(needed)) simulations.",
        "At least \(numbers.whole(needed)) runs would be needed.")
    }
  }

  private func unknownCost(_ euros: [String], _ hours: [String]) -> String {
    let ids = euros.isEmpty ? hours : euros
    let list = Typography.list(ids.map { SafeText.showing($0) }, in: language)
    let field = euros.isEmpty ? "hours" : "cost"
    let path = shown(SettingPath(["programme", ids.first ?? "", field]))
    let sample = euros.isEmpty ? "20" : "1000"
    let missing =
      euros.isEmpty
      ? phrases.say("des heures, et rien ne dit celles de", "hours, and nothing tells those of")
      : phrases.say("des euros, et rien ne dit le coût de", "euros, and nothing tells the cost of")
    return say(
      """
      Le budget limite \(missing) \(list). Donnez chacun, comme « régler \(path) \(sample) » (en ligne \
      de commande, « --set \(path)=\(sample) »).
      """,
      """
      The budget limits \(missing) \(list). Give each, such as “set \(path) \(sample)” (on the command \
      line, “--set \(path)=\(sample)”).
      """)
  }

  private func name(_ quantity: DesignProblem.Quantity) -> String {
    switch quantity {
    case .points: say("Points", "Points")
    case .levels: say("Niveaux", "Levels")
    case .trajectories: say("Trajectoires", "Trajectories")
    case .base: say("Points de base", "Base points")
    }
  }

  private func shown(_ path: SettingPath) -> String { SafeText.showing(path.description) }

  private func number(_ value: Double) -> String { numbers.significant(value) }

  /// Plain spaces stand where French typography has others.
  private func say(_ french: String, _ english: String) -> String {
    guard language == .french else { return english }
    let quoted = french.replacing("« ", with: "«\(Typography.noBreakSpace)")
      .replacing(" »", with: "\(Typography.noBreakSpace)»")
    return quoted.inTypography(language)
  }
}
