import TerritoryModel

/// A variable of the model’s state (model, section 2).
public enum StateVariable: String, Sendable, Hashable, CaseIterable {
  /// zone: position of the zone.
  case zonePosition
  /// zone: number of people of each profession.
  case zonePeople
  /// zone: need intensity.
  case zoneNeed
  /// zone: governance of cooperation.
  case zoneGovernance
  /// zone: Allport’s four conditions.
  case zoneConditions
  /// organisation: profession, zone and size.
  case organisationPlace
  /// organisation: workload.
  case organisationWorkload
  /// organisation: openness to partnership.
  case organisationFormalisation
  /// person: the post; the zone is that of the organisation.
  case post
  /// person: how much an experience moves the person.
  case openness
  /// person: the other profession seen as benevolent and trustworthy: periphery.
  case warmth
  /// person: the other profession seen as competent and effective: periphery.
  case competence
  /// person: central core of warmth, which the periphery springs back to.
  case coreWarmth
  /// person: central core of competence.
  case coreCompetence
  /// person: signed count of consecutive weeks that warmth has stood away from the core.
  case warmthTension
  /// person: the same for competence.
  case competenceTension
  /// person: how favourably one believes to be seen by the other profession.
  case metaPerception
  /// person: what m springs back to: the expectation drawn on arrival.
  case expectedMetaPerception
  /// person: knowledge of the other profession; 0 is complete ignorance.
  case familiarity
  /// person: week of the last cooperation, or never.
  case lastCooperation
  /// colleagueTie: two people of one profession, without direction.
  case tiedColleagues
  /// partnerTie: one person of each profession.
  case tiePartners
  /// partnerTie: trust.
  case tieTrust
  /// partnerTie: institutional or personal; of a shared post or not, with the factor that this gives to opportunities.
  case tieNature

  /// What a variable belongs to.
  public enum Entity: Sendable, Hashable, CaseIterable {
    /// A part of the territory.
    case zone
    /// An employer.
    case organisation
    /// A professional.
    case person
    /// A tie inside one profession.
    case colleagueTie
    /// A tie between the professions.
    case partnerTie

    /// Its name.
    public var label: Bilingual {
      switch self {
      case .zone: Bilingual(fr: "zone", en: "zone")
      case .organisation: Bilingual(fr: "organisation", en: "organisation")
      case .person: Bilingual(fr: "personne", en: "person")
      case .colleagueTie: Bilingual(fr: "lien entre collègues", en: "colleague tie")
      case .partnerTie: Bilingual(fr: "lien de partenariat", en: "partner tie")
      }
    }
  }

  /// What the variable belongs to.
  public var entity: Entity { facts.entity }
  /// Its symbol in equations; empty when it has none.
  public var symbol: String { facts.symbol }
  /// Its name in files and commands; empty when it has none.
  public var key: String { facts.key }
  /// Its range or its unit, the same in both languages; weeks are `weeks`.
  public var range: String { facts.range }
  /// What it is.
  public var meaning: Bilingual { facts.meaning }

  private struct Facts {
    var entity: Entity
    var symbol = ""
    var key = ""
    var range = ""
    var meaning: Bilingual

    init(
      _ entity: Entity, symbol: String = "", key: String = "", range: String = "",
      _ meaning: Bilingual
    ) {
      self.entity = entity
      self.symbol = symbol
      self.key = key
      self.range = range
      self.meaning = meaning
    }
  }

  private var facts: Facts {
    switch self {
    case .zonePosition:
      Facts(
        .zone, key: "position", range: "km",
        Bilingual(
          fr: "position de la zone",
          en: "position of the zone"))
    case .zonePeople:
      Facts(
        .zone, key: "socialWorkers, socialEntrepreneurs", range: "≥ 0",
        Bilingual(
          fr: "nombre de personnes de chaque profession",
          en: "number of people of each profession"))
    case .zoneNeed:
      Facts(
        .zone, key: "need", range: "≥ 0",
        Bilingual(
          fr: "intensité des besoins",
          en: "need intensity"))
    case .zoneGovernance:
      Facts(
        .zone, key: "governance", range: "[0, 1]",
        Bilingual(
          fr: "gouvernance de la coopération",
          en: "governance of cooperation"))
    case .zoneConditions:
      Facts(
        .zone, key: "conditions", range: "[0, 1]",
        Bilingual(
          fr: "les quatre conditions d’Allport",
          en: "Allport’s four conditions"))
    case .organisationPlace:
      Facts(
        .organisation, key: "profession, zone, size",
        Bilingual(
          fr: "profession, zone et effectif",
          en: "profession, zone and size"))
    case .organisationWorkload:
      Facts(
        .organisation, key: "workload", range: "[0, 1]",
        Bilingual(
          fr: "charge de travail",
          en: "workload"))
    case .organisationFormalisation:
      Facts(
        .organisation, key: "formalisation", range: "[0, 1]",
        Bilingual(
          fr: "ouverture au partenariat",
          en: "openness to partnership"))
    case .post:
      Facts(
        .person, key: "profession, organisation, zone",
        Bilingual(
          fr: "le poste ; la zone est celle de l’organisation",
          en: "the post; the zone is that of the organisation"))
    case .openness:
      Facts(
        .person, symbol: "o", key: "openness", range: "[0, 1]",
        Bilingual(
          fr: "ce que vaut une expérience pour la personne",
          en: "how much an experience moves the person"))
    case .warmth:
      Facts(
        .person, symbol: "w", key: "warmth", range: "[-1, 1]",
        Bilingual(
          fr: "l’autre profession vue comme bienveillante et digne de confiance : périphérie",
          en: "the other profession seen as benevolent and trustworthy: periphery"))
    case .competence:
      Facts(
        .person, symbol: "c", key: "competence", range: "[-1, 1]",
        Bilingual(
          fr: "l’autre profession vue comme compétente et efficace : périphérie",
          en: "the other profession seen as competent and effective: periphery"))
    case .coreWarmth:
      Facts(
        .person, symbol: "W", key: "coreWarmth", range: "[-1, 1]",
        Bilingual(
          fr: "noyau central de la chaleur, vers lequel revient la périphérie",
          en: "central core of warmth, which the periphery springs back to"))
    case .coreCompetence:
      Facts(
        .person, symbol: "C", key: "coreCompetence", range: "[-1, 1]",
        Bilingual(
          fr: "noyau central de la compétence",
          en: "central core of competence"))
    case .warmthTension:
      Facts(
        .person, symbol: "h_w", key: "warmthTension", range: "weeks",
        Bilingual(
          fr: "nombre signé de semaines de suite où la chaleur s’est tenue loin du noyau",
          en: "signed count of consecutive weeks that warmth has stood away from the core"))
    case .competenceTension:
      Facts(
        .person, symbol: "h_c", key: "competenceTension", range: "weeks",
        Bilingual(
          fr: "de même pour la compétence",
          en: "the same for competence"))
    case .metaPerception:
      Facts(
        .person, symbol: "m", key: "metaPerception", range: "[-1, 1]",
        Bilingual(
          fr: "la faveur dont on croit jouir auprès de l’autre profession",
          en: "how favourably one believes to be seen by the other profession"))
    case .expectedMetaPerception:
      Facts(
        .person, symbol: "M", key: "expectedMetaPerception", range: "[-1, 1]",
        Bilingual(
          fr: "ce vers quoi revient $m$ : l’attente tirée à l’arrivée",
          en: "what $m$ springs back to: the expectation drawn on arrival"))
    case .familiarity:
      Facts(
        .person, symbol: "f", key: "familiarity", range: "[0, 1]",
        Bilingual(
          fr: "connaissance de l’autre profession ; 0 est la méconnaissance complète",
          en: "knowledge of the other profession; 0 is complete ignorance"))
    case .lastCooperation:
      Facts(
        .person, key: "lastCooperation", range: "weeks",
        Bilingual(
          fr: "semaine de la dernière coopération, ou jamais",
          en: "week of the last cooperation, or never"))
    case .tiedColleagues:
      Facts(
        .colleagueTie,
        Bilingual(
          fr: "deux personnes d’une même profession, sans direction",
          en: "two people of one profession, without direction"))
    case .tiePartners:
      Facts(
        .partnerTie,
        Bilingual(
          fr: "une personne de chaque profession",
          en: "one person of each profession"))
    case .tieTrust:
      Facts(
        .partnerTie, symbol: "t", key: "trust", range: "[0, 1]",
        Bilingual(
          fr: "confiance",
          en: "trust"))
    case .tieNature:
      Facts(
        .partnerTie,
        Bilingual(
          fr: """
            institutionnel ou personnel ; d’un poste partagé ou non, avec le facteur que \
            celui-ci donne aux occasions
            """,
          en: """
            institutional or personal; of a shared post or not, with the factor that this \
            gives to opportunities
            """))
    }
  }
}
