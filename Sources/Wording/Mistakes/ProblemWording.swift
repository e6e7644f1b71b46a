import TerritoryModel

/// The sentence of each flaw of a scenario, however the scenario was written.
struct ProblemWording {
  let phrases: Phrases

  init(_ phrases: Phrases) { self.phrases = phrases }

  func sentence(_ problem: Problem, _ nearest: String?) -> String {
    let p = phrases
    switch problem {
    case .outOfBounds(let value, let unit, let bounds):
      let shown =
        value.isNaN
        ? "NaN"
        : NumberWording(p.language).setting(value, of: bounds.isWhole ? .ratio : plain(unit))
      return p.say(
        "\(shown) n’est pas possible. Il faut \(p.expected(unit, bounds)).",
        "\(shown) is not possible. Needed: \(p.expected(unit, bounds)).")
    case .implausible(let value, let range, _):
      let shown = p.number(value)
      return p.say(
        "\(shown) sort de la plage plausible, de \(p.number(range.lowerBound)) à \(p.number(range.upperBound)).",
        "\(shown) is outside the plausible range, from \(p.number(range.lowerBound)) to \(p.number(range.upperBound))."
      )
    case .tooManyPeople(let count, let limit, let bytes):
      let people = p.number(count)
      guard bytes < 1e18 else {
        return p.say(
          "\(people) personnes\(p.colon) aucune machine n’a tant de mémoire. Au plus \(p.whole(limit)) ici.",
          "\(people) people: no machine has that much memory. At most \(p.whole(limit)) here.")
      }
      return p.say(
        "\(people) personnes\(p.colon) il faudrait environ \(memory(bytes)) de mémoire. Au plus \(p.whole(limit)) ici.",
        "\(people) people: this would need about \(memory(bytes)) of memory. At most \(p.whole(limit)) here."
      )
    case .tooManyTies(let count, let limit, let bytes):
      return p.say(
        "\(p.number(count)) liens attendus\(p.colon) il faudrait environ \(memory(bytes)) de mémoire. Au plus \(p.whole(limit)) ici.",
        "\(p.number(count)) ties expected: this would need about \(memory(bytes)) of memory. At most \(p.whole(limit)) here."
      )
    case .emptyName, .unsafeName, .nameTooLong, .starAsName, .nameWithOuterSpace, .nameTwice,
      .unknownName, .listedTwice, .emptyList:
      return name(problem, nearest)
    case .noZones, .tooManyZones, .nobody, .professionAbsent, .organisationsExceedZone,
      .peopleExceedOrganisation, .peopleExceedZone, .organisationOfOtherProfession,
      .organisationInOtherZone, .partnerOfSameProfession:
      return territory(problem)
    case .thresholdsOutOfOrder, .negativeExperienceTooStrong, .stateNeedsNoBurnIn, .noAnswers:
      return parameters(problem)
    default: return programme(problem)
    }
  }

  /// A choice outside its list is shown as the number it is.
  private func plain(_ unit: ValueUnit) -> ValueUnit {
    if case .choice = unit { .ratio } else { unit }
  }

  private func memory(_ bytes: Double) -> String {
    let numbers = NumberWording(phrases.language)
    let units =
      phrases.isFrench
      ? [(1e15, "Po"), (1e12, "To"), (1e9, "Go"), (1e6, "Mo")]
      : [(1e15, "PB"), (1e12, "TB"), (1e9, "GB"), (1e6, "MB")]
    let (size, unit) = units.first { bytes >= $0.0 } ?? (1e6, phrases.say("Mo", "MB"))
    return numbers.significant(bytes / size, digits: 2) + Typography.noBreakSpace + unit
  }

  private func name(_ problem: Problem, _ nearest: String?) -> String {
    let p = phrases
    switch problem {
    case .emptyName: return p.say("Ce nom est vide.", "This name is empty.")
    case .unsafeName(let scalar):
      let code = CauseWording.code(scalar)
      return p.say(
        "Un nom ne peut pas contenir le caractère \(code). Retirez-le.",
        "A name cannot hold character \(code). Remove it.")
    case .nameTooLong(let count, let limit):
      return p.say(
        "Ce nom compte \(p.whole(count)) caractères. Au plus \(p.whole(limit)).",
        "This name has \(p.whole(count)) characters. At most \(p.whole(limit)).")
    case .starAsName:
      return p.say(
        "\(p.quoted("*")) ne peut pas être un nom\(p.colon) dans un chemin, il veut dire «\(Typography.noBreakSpace)tous\(Typography.noBreakSpace)».",
        "\(p.quoted("*")) cannot be a name: in a path it means “all”.")
    case .nameWithOuterSpace:
      return p.say(
        "Un nom ne peut ni commencer ni finir par une espace. Retirez-la.",
        "A name can neither begin nor end with a space. Remove it.")
    case .nameTwice(let name, let differsByForm):
      let twice = p.say(
        "Le nom \(p.quoted(name)) est donné deux fois", "The name \(p.quoted(name)) is given twice")
      return differsByForm
        ? twice
          + p.say(
            "\(p.semicolon) seule la forme Unicode de ses lettres diffère.",
            "; only the Unicode form of its letters differs.")
        : twice + "."
    case .unknownName(let name, let thing):
      switch thing {
      case .zone:
        return p.say(
          "Aucune zone ne s’appelle \(p.quoted(name)).", "No zone is called \(p.quoted(name)).")
          + p.hint(nearest)
      case .organisation:
        return p.say(
          "Aucune organisation ne s’appelle \(p.quoted(name)).",
          "No organisation is called \(p.quoted(name)).") + p.hint(nearest)
      case .person:
        return p.say(
          "Personne ne s’appelle \(p.quoted(name)).", "Nobody is called \(p.quoted(name)).")
          + p.hint(nearest)
      }
    case .listedTwice(let name):
      return p.say(
        "\(p.quoted(name)) est nommé deux fois dans cette liste.",
        "\(p.quoted(name)) is named twice in this list.")
    default:
      return p.say(
        "Cette liste est vide. Nommez quelque chose, ou retirez-la.",
        "This list is empty. Name something, or remove it.")
    }
  }

  private func parameters(_ problem: Problem) -> String {
    let p = phrases
    switch problem {
    case .thresholdsOutOfOrder(let relay, let coordination, let concerted):
      let values = [relay, coordination, concerted].map { p.number($0) }
      let mark = p.semicolon
      return p.say(
        "Les seuils doivent aller en croissant\(p.colon) relais \(values[0])\(mark) coordination \(values[1])\(mark) travail concerté \(values[2]).",
        "The thresholds must not decrease: relay \(values[0]), coordination \(values[1]), concerted \(values[2])."
      )
    case .negativeExperienceTooStrong(let product, let limit):
      return p.say(
        "Une expérience négative pèserait trop\(p.colon) experience.negativeWeight × experience.rate × la plus grande exposition vaut \(p.number(product)), au plus \(p.number(limit)).",
        "A negative experience would weigh too much: experience.negativeWeight × experience.rate × the largest exposure is \(p.number(product)), at most \(p.number(limit))."
      )
    case .stateNeedsNoBurnIn(let burnIn):
      return p.say(
        "Un état mesuré est celui de la semaine 0\(p.colon) run.burnIn doit être 0, non \(p.number(burnIn)).",
        "A measured state is that of week 0: run.burnIn must be 0, not \(p.number(burnIn)).")
    default:
      return p.say(
        "Cette enquête n’a aucune réponse.", "This survey has no answer.")
    }
  }
}
