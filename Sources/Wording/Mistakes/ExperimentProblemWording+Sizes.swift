import ScenarioFiles
import TerritoryModel

extension ExperimentProblemWording {
  func list(_ problem: ExperimentProblem) -> String {
    let p = phrases
    switch problem {
    case .listSource(true):
      return p.say(
        "\(p.quoted("file")) et \(p.quoted("table")) disent deux fois les points. Gardez l’un des deux.",
        "\(p.quoted("file")) and \(p.quoted("table")) both give the points. Keep one of them.")
    case .listSource(false):
      return p.say(
        "Il manque les points\(p.colon) \(p.quoted("file")), un fichier CSV, ou \(p.quoted("table")), la table elle-même.",
        "The points are missing: \(p.quoted("file")), a CSV file, or \(p.quoted("table")), the table itself."
      )
    case .noRows:
      return p.say(
        "Cette table n’a aucun point. Sous l’en-tête, chaque ligne en est un.",
        "This table has no point. Under the header, each row is one.")
    case .tabsInTable:
      return p.say(
        "Cette table est séparée par des tabulations. Séparez les colonnes par des virgules, ou par des points-virgules.",
        "This table is separated by tabs. Separate its columns by commas, or by semicolons.")
    case .pointTwice(let place, let first, let count):
      let others = count - 1
      return p.say(
        "Le point \(p.whole(place)) est le même que le point \(p.whole(first))",
        "Point \(p.whole(place)) is the same as point \(p.whole(first))")
        + (others == 0
          ? ""
          : p.say(
            ", et \(p.whole(others)) \(others == 1 ? "autre" : "autres") de même",
            ", and so \(others == 1 ? "is 1 other" : "are \(p.whole(others)) others")"))
        + p.say(
          "\(p.colon) mêmes tirages, mêmes lignes deux fois. Pour plus de vies, augmentez « replicates ».",
          ": the same draws, the same rows twice. For more lives, raise “replicates”.")
    default: return ""
    }
  }

  /// What the points make of the scenario.
  func point(_ problem: ExperimentProblem) -> String {
    let p = phrases
    switch problem {
    case .levelAfterEnd(let path, let week, let horizon):
      return p.say(
        "\(p.quoted(path.description)) va jusqu’à la semaine \(p.whole(week)), après la dernière semaine gardée, \(p.whole(horizon))\(p.colon) l’action n’y fait plus rien.",
        "\(p.quoted(path.description)) goes as far as week \(p.whole(week)), after the last week that is kept, \(p.whole(horizon)): there the action does nothing."
      )
    case .refusedPoints(let refused):
      let reason = EditWording(p.language).sentences(refused.reason).joined(separator: " ")
      let count = p.whole(refused.count)
      let tried = p.whole(refused.tried)
      let total = p.whole(refused.total)
      let isSample = refused.tried < refused.total
      let french =
        "\(count) \(refused.count < 2 ? "point" : "points") sur \(tried)"
        + (isSample ? " essayés (\(total) en tout)" : "")
        + (refused.count < 2 ? " ne peut pas être simulé" : " ne peuvent pas être simulés")
      let english =
        "\(count) of \(tried) \(refused.tried == 1 ? "point" : "points")"
        + (isSample ? " tried (\(total) in all)" : "") + " cannot be run"
      let example = p.whole(refused.example)
      return p.say(
        "\(french)\(p.semicolon) par exemple le point \(example)\(p.colon) \(reason)",
        "\(english); point \(example) for instance: \(reason)")
    default: return ""
    }
  }

  func size(_ problem: ExperimentProblem) -> String {
    let p = phrases
    switch problem {
    case .tooManyPoints(let count, let limit):
      let counted = count.map { p.say("\(p.whole($0)) points", "\(p.whole($0)) points") }
      let points = counted ?? p.say("Tant de points", "So many points")
      return p.say(
        "\(points)\(p.colon) c’est trop. Au plus \(p.whole(limit)).",
        "\(points): too many. At most \(p.whole(limit)).")
    case .tooManyRuns(let count, let limit):
      let counted = count.map { p.say("\(p.whole($0)) simulations", "\(p.whole($0)) runs") }
      let runs = counted ?? p.say("Tant de simulations", "So many runs")
      return p.say(
        "\(runs)\(p.colon) c’est trop. Au plus \(p.whole(limit)).",
        "\(runs): too many. At most \(p.whole(limit)).")
    case .weekOutside(let week, let limit):
      return p.say(
        "La semaine \(p.whole(week)) n’est pas possible. Il faut une semaine de 0 à \(p.whole(limit)).",
        "Week \(p.whole(week)) is not possible. Needed: a week from 0 to \(p.whole(limit)).")
    case .noWeek(let first, let until):
      return p.say(
        "Aucune semaine n’est gardée\(p.colon) la première, \(p.whole(first)), vient après la fin, \(p.whole(until)).",
        "No week is kept: the first, \(p.whole(first)), comes after the end, \(p.whole(until)).")
    case .noMetricOf(let group, let metrics):
      return p.say(
        "Aucune de ces mesures n’existe par \(p.quoted(group.rawValue)).",
        "None of these metrics exists by \(p.quoted(group.rawValue)).")
        + p.listed("Mesures possibles", "Possible metrics", metrics)
    case .oneOf(let keys, let hasSeveral):
      let list = Typography.list(keys.map(p.quoted), in: p.language)
      return hasSeveral
        ? p.say(
          "\(list) s’excluent. Gardez l’un des deux.",
          "\(list) exclude each other. Keep one of them.")
        : p.say("Il faut l’un des deux\(p.colon) \(list).", "One of the two is needed: \(list).")
    default: return ""
    }
  }

  func target(_ problem: ExperimentProblem) -> String {
    let p = phrases
    switch problem {
    case .metricNotOf(let metric, let group):
      return p.say(
        "\(p.quoted(metric.key)) n’existe pas pour \(p.quoted(group))\(p.colon) une occasion est celle des deux professions à la fois. Retirez \(p.quoted("of")), ou nommez une zone.",
        "\(p.quoted(metric.key)) does not exist for \(p.quoted(group)): an opportunity is that of both professions. Remove \(p.quoted("of")), or name a zone."
      )
    case .unknownGroup(let word, let allowed, let nearest):
      return p.say(
        "\(p.quoted(word)) n’est ni une profession ni une zone.\(p.hint(nearest))",
        "\(p.quoted(word)) is neither a profession nor a zone.\(p.hint(nearest))")
        + p.listed("Valeurs possibles", "Possible values", allowed)
    case .targetTwice(let line):
      return p.say(
        "Cette cible est donnée deux fois\(p.semicolon) la première, ligne \(p.whole(line)).",
        "This target is given twice; first on line \(p.whole(line)).")
    case .tooFewAnswers(let count, let needed):
      return p.say(
        "Une moyenne et un écart type demandent au moins \(p.whole(needed)) réponses, non \(p.whole(count)).",
        "A mean and a standard deviation need at least \(p.whole(needed)) answers, not \(p.whole(count))."
      )
    case .nothingToCalibrate(let key):
      return p.say(
        "\(p.quoted(key)) est vide\(p.colon) il n’y a rien à calibrer.",
        "\(p.quoted(key)) is empty: there is nothing to calibrate.")
    default: return ""
    }
  }
}
