import TerritoryModel

extension ProblemWording {
  func territory(_ problem: Problem) -> String {
    let p = phrases
    let professions = ProfessionWording(p.language)
    switch problem {
    case .noZones:
      return p.say("Il faut au moins une zone.", "At least one zone is needed.")
    case .tooManyZones(let count, let limit):
      return p.say(
        "\(p.whole(count)) zones\(p.colon) c’est trop. Au plus \(p.whole(limit)).",
        "\(p.whole(count)) zones are too many. At most \(p.whole(limit)).")
    case .nobody:
      return p.say(
        "Il n’y a personne dans ce territoire.", "There is nobody in this territory.")
    case .professionAbsent(let profession):
      return p.say(
        "Il n’y a \(professions.counted(0, profession)) dans ce territoire\(p.colon) les deux professions ne se rencontreront pas.",
        "There are \(professions.counted(0, profession)) in this territory: the two professions will not meet."
      )
    case .organisationsExceedZone(let zone, let profession, let needed, let available):
      return p.say(
        "Les organisations de \(p.quoted(zone)) emploient \(p.number(needed)) \(professions.plural(profession)), la zone en a \(p.whole(available)).",
        "The organisations of \(p.quoted(zone)) employ \(p.number(needed)) \(professions.plural(profession)), the zone has \(p.whole(available))."
      )
    case .peopleExceedOrganisation(let organisation, let named, let size):
      return p.say(
        "\(p.whole(named)) personnes sont nommées dans \(p.quoted(organisation)), qui en emploie \(p.whole(size)).",
        "\(p.whole(named)) people are named in \(p.quoted(organisation)), which employs \(p.whole(size))."
      )
    case .peopleExceedZone(let zone?, let profession, let named, let available):
      return p.say(
        "\(p.whole(named)) \(professions.plural(profession)) sont nommés dans \(p.quoted(zone)) hors de ses organisations, qui y laissent \(places(available)).",
        "\(p.whole(named)) \(professions.plural(profession)) are named in \(p.quoted(zone)) outside its organisations, which leave \(places(available)) there."
      )
    case .peopleExceedZone(nil, let profession, let named, let available):
      return p.say(
        "\(p.whole(named)) \(professions.plural(profession)) sont nommés hors des organisations, qui laissent \(places(available)).",
        "\(p.whole(named)) \(professions.plural(profession)) are named outside the organisations, which leave \(places(available))."
      )
    case .organisationOfOtherProfession(let organisation):
      return p.say(
        "\(p.quoted(organisation)) est une organisation de l’autre profession.",
        "\(p.quoted(organisation)) is an organisation of the other profession.")
    case .organisationInOtherZone(let organisation, let zone):
      return p.say(
        "\(p.quoted(organisation)) est dans la zone \(p.quoted(zone)).",
        "\(p.quoted(organisation)) is in the zone \(p.quoted(zone)).")
    case .partnerOfSameProfession(let partner):
      return p.say(
        "\(p.quoted(partner)) est de la même profession\(p.semicolon) un partenaire est de l’autre.",
        "\(p.quoted(partner)) is of the same profession; a partner is of the other.")
    default: return ""
    }
  }

  private func places(_ count: Int) -> String {
    let p = phrases
    if count == 0 { return p.say("aucune place", "no place") }
    if count == 1 { return p.say("une place", "one place") }
    return p.say("\(p.whole(count)) places", "\(p.whole(count)) places")
  }

  func programme(_ problem: Problem) -> String {
    let p = phrases
    switch problem {
    case .weekTooEarly(let week):
      return p.say(
        "La semaine \(p.whole(week)) est trop tôt\(p.colon) la première semaine simulée est la semaine 1.",
        "Week \(p.whole(week)) is too early: the first simulated week is week 1.")
    case .afterHorizon(let week, let horizon):
      return p.say(
        "La semaine \(p.whole(week)) vient après la fin de la simulation, semaine \(p.whole(horizon)).",
        "Week \(p.whole(week)) comes after the end of the run, week \(p.whole(horizon)).")
    case .everyTooShort(let every):
      return p.say(
        "\(p.quoted("every")) vaut au moins 1 semaine, non \(p.whole(every)).",
        "\(p.quoted("every")) is at least 1 week, not \(p.whole(every)).")
    case .timesTooFew(let times):
      return p.say(
        "\(p.quoted("times")) vaut au moins 1, non \(p.whole(times)).",
        "\(p.quoted("times")) is at least 1, not \(p.whole(times)).")
    case .timesWithoutEvery:
      return p.say(
        "\(p.quoted("times")) demande \(p.quoted("every")), le nombre de semaines d’une fois à l’autre.",
        "\(p.quoted("times")) needs \(p.quoted("every")), the number of weeks from one time to the next."
      )
    case .idHashTwice(let other):
      return p.say(
        "Cet id aurait les mêmes tirages que \(p.quoted(other)). Donnez-en un autre.",
        "This id would have the same draws as \(p.quoted(other)). Give another.")
    case .participantsOfOneProfession(let missing):
      return p.say(
        "Les participants sont donnés pour une seule profession. Il manque \(p.quoted(missing.key)).",
        "Participants are given for one profession only. \(p.quoted(missing.key)) is missing.")
    case .actsAtStartOnly:
      return p.say(
        "Cette valeur n’agit qu’au début\(p.colon) elle ne peut pas changer en cours de simulation.",
        "This value acts at the start only: it cannot change during a run.")
    case .emptyChange:
      return p.say("Ce changement ne change rien.", "This change changes nothing.")
    default: return withoutEffect(problem)
    }
  }

  private func withoutEffect(_ problem: Problem) -> String {
    let p = phrases
    switch problem {
    case .professionWithoutEffect(let kind):
      return p.say(
        "L’effet de \(p.quoted(kind.rawValue)) est le même quelle que soit la profession.",
        "The effect of \(p.quoted(kind.rawValue)) is the same whatever the profession.")
    case .fieldWithoutEffect(let field, let shock):
      return p.say(
        "\(p.quoted(field.rawValue)) est sans effet pour un choc \(p.quoted(shock.key)).",
        "\(p.quoted(field.rawValue)) has no effect on a \(p.quoted(shock.key)) shock.")
    case .organisationsWithoutEffect(let kind):
      let agreement = p.quoted(ActionKind.agreement.rawValue)
      return p.say(
        "\(p.quoted(kind.rawValue)) ne nomme pas d’organisations\(p.semicolon) seul \(agreement) le fait.",
        "\(p.quoted(kind.rawValue)) names no organisations; only \(agreement) does.")
    default: return ""
    }
  }
}
