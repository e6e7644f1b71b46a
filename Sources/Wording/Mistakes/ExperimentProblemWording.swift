import ScenarioFiles
import TerritoryModel

/// The sentence of each thing that can be wrong in an experiment, in targets or in typed factors.
struct ExperimentProblemWording {
  let phrases: Phrases

  init(_ phrases: Phrases) { self.phrases = phrases }

  func sentence(_ problem: ExperimentProblem) -> String {
    switch problem {
    case .unknownFile, .otherKind, .emptyFile, .noVersion, .notInSet: file(problem)
    case .cannotVary, .severalValues, .factorAlsoSet, .noFactors, .factorsBesideList,
      .tooManyFactors, .rangeNeeded:
      factor(problem)
    case .levelsUnreadable, .noPlausibleRange, .emptyRange, .rangeOfWords, .rangeWithoutEnd,
      .oneLevel, .levelTwice, .tooManyLevels, .oddLevels:
      levels(problem)
    case .listSource, .noRows, .tabsInTable, .pointTwice: list(problem)
    case .levelAfterEnd, .refusedPoints: point(problem)
    case .tooManyPoints, .tooManyRuns, .weekOutside, .noWeek, .noMetricOf, .oneOf: size(problem)
    case .metricNotOf, .unknownGroup, .targetTwice, .tooFewAnswers, .nothingToCalibrate:
      target(problem)
    }
  }

  private func file(_ problem: ExperimentProblem) -> String {
    let p = phrases
    switch problem {
    case .unknownFile(let kind, let name, let known, let nearest):
      let none =
        kind == .calibration
        ? p.say(
          "Aucune calibration ne s’appelle \(p.quoted(name)).",
          "No calibration is called \(p.quoted(name)).")
        : p.say(
          "Aucune expérience ne s’appelle \(p.quoted(name)).",
          "No experiment is called \(p.quoted(name)).")
      return none + p.hint(nearest) + p.listed("Fournies", "Supplied", known)
    case .otherKind(let found, let expected):
      return p.say(
        "Ce fichier est \(french(found)), non \(french(expected)).",
        "This file is \(english(found)), not \(english(expected)).")
    case .emptyFile(let kind):
      return p.say(
        "Ce texte est vide. \(capital(french(kind))) commence par \(kind.versionKey): 1.",
        "This text is empty. \(capital(english(kind))) begins with \(kind.versionKey): 1.")
    case .noVersion(let kind):
      return p.say(
        "Il manque la version du format. \(capital(french(kind))) commence par \(kind.versionKey): 1.",
        "The version of the format is missing. \(capital(english(kind))) begins with \(kind.versionKey): 1."
      )
    case .notInSet(let key):
      return p.say(
        "\(p.quoted(key)) ne se règle pas ici\(p.colon) le scénario est celui que nomme \(p.quoted("scenario")).",
        "\(p.quoted(key)) cannot be set here: the scenario is the one that \(p.quoted("scenario")) names."
      )
    default: return ""
    }
  }

  private func capital(_ text: String) -> String { Typography.capitalised(text) }

  private func french(_ kind: FileKind) -> String {
    switch kind {
    case .scenario: "un scénario"
    case .experiment: "une expérience"
    case .calibration: "une calibration"
    }
  }

  private func english(_ kind: FileKind) -> String {
    switch kind {
    case .scenario: "a scenario"
    case .experiment: "an experiment"
    case .calibration: "a calibration"
    }
  }

  private func factor(_ problem: ExperimentProblem) -> String {
    let p = phrases
    switch problem {
    case .cannotVary(let path):
      return p.say(
        "\(p.quoted(path.description)) ne peut pas varier. Un facteur est un paramètre, une valeur d’une zone ou d’une organisation, ou un champ d’une action.",
        "\(p.quoted(path.description)) cannot vary. A factor is a parameter, a value of a zone or an organisation, or a field of an action."
      )
    case .severalValues(let path, let example):
      return p.say(
        "\(p.quoted(path.description)) mène à plusieurs valeurs. Un facteur n’en nomme qu’une, par exemple \(example).",
        "\(p.quoted(path.description)) leads to several values. A factor names one of them, for instance \(example)."
      )
    case .factorAlsoSet(let path):
      return p.say(
        "\(p.quoted(path.description)) est à la fois un facteur et un réglage (set). Gardez l’un des deux.",
        "\(p.quoted(path.description)) is both a factor and a setting (set). Keep one of them.")
    case .noFactors(let design):
      return p.say(
        "Le plan \(p.quoted(design)) fait varier des facteurs, et aucun n’est donné (factors).",
        "The design \(p.quoted(design)) varies factors, and none is given (factors).")
    case .factorsBesideList:
      return p.say(
        "Les facteurs d’une liste de points sont les colonnes de sa table. Retirez \(p.quoted("factors")).",
        "The factors of a list of points are the columns of its table. Remove \(p.quoted("factors"))."
      )
    case .tooManyFactors(let limit):
      return p.say(
        "Plus de \(p.whole(limit)) facteurs\(p.colon) c’est trop.",
        "More than \(p.whole(limit)) factors: too many.")
    case .rangeNeeded(let path):
      return p.say(
        "\(p.quoted(path.description)) se cherche dans une plage\(p.colon) { low: …, high: … } ou plausible.",
        "\(p.quoted(path.description)) is sought in a range: { low: …, high: … } or plausible.")
    default: return ""
    }
  }

  private func levels(_ problem: ExperimentProblem) -> String {
    let p = phrases
    switch problem {
    case .levelsUnreadable(let found, let takesRange):
      let ways =
        takesRange
        ? p.say(
          "une plage ({ low: …, high: … }, ou 0.05..0.5 dans une commande), une liste de valeurs, ou plausible",
          "a range ({ low: …, high: … }, or 0.05..0.5 in a command), a list of values, or plausible"
        )
        : p.say("une liste de mots, ou plausible", "a list of words, or plausible")
      return p.say(
        "Il faut \(ways), non \(p.found(found)).", "Needed: \(ways), not \(p.found(found)).")
    case .noPlausibleRange(let path):
      return p.say(
        "Aucune plage plausible n’est connue pour \(p.quoted(path.description)). Donnez ses niveaux.",
        "No plausible range is known for \(p.quoted(path.description)). Give its levels.")
    case .emptyRange(let low, let high):
      return p.say(
        "Une plage va du plus petit au plus grand, non de \(low) à \(high).",
        "A range goes from the smaller to the larger, not from \(low) to \(high).")
    case .rangeOfWords(let words):
      return p.say(
        "Des mots ne forment pas une plage. Donnez-en une liste.",
        "Words make no range. Give a list of them.")
        + p.listed("Valeurs possibles", "Possible values", words)
    case .rangeWithoutEnd:
      return p.say(
        "Une plage a deux bouts\(p.colon) never ne peut être qu’une valeur d’une liste.",
        "A range has two ends: never can only be a value of a list.")
    case .oneLevel(let path):
      return p.say(
        "\(p.quoted(path.description)) n’a qu’un niveau. Donnez-en deux au moins, ou réglez-le (set).",
        "\(p.quoted(path.description)) has one level only. Give two at least, or set it (set).")
    case .levelTwice(let text):
      return p.say(
        "Le niveau \(p.quoted(text)) est donné deux fois.",
        "The level \(p.quoted(text)) is given twice.")
    case .tooManyLevels(let limit):
      return p.say(
        "Plus de \(p.whole(limit)) niveaux\(p.colon) c’est trop.",
        "More than \(p.whole(limit)) levels: too many.")
    case .oddLevels(let count):
      return p.say(
        "Le plan de Morris demande un nombre pair de niveaux, non \(p.whole(count)).",
        "Morris’s design needs an even number of levels, not \(p.whole(count)).")
    default: return ""
    }
  }
}
