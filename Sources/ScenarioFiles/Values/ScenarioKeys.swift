import TerritoryModel

/// The meanings of the settings that no catalogue declares.
enum ScenarioKeys {
  static let name = SettingDeclaration(
    Bilingual(fr: "nom du scénario", en: "name of the scenario"))
  static let frenchSummary = SettingDeclaration(
    Bilingual(fr: "une ou deux phrases, en français", en: "one or two sentences, in French"))
  static let englishSummary = SettingDeclaration(
    Bilingual(fr: "une ou deux phrases, en anglais", en: "one or two sentences, in English"))
  static let sources = SettingDeclaration(
    Bilingual(
      fr: "d’où viennent les chiffres d’un territoire réel",
      en: "where the figures about a real place come from"))
  static let illustrative = SettingDeclaration(
    Bilingual(
      fr: "chemins des valeurs qui ne sont qu’illustratives",
      en: "paths of the values that are illustrative only"))
  static let seed = SettingDeclaration(
    Bilingual(fr: "graine de tous les tirages", en: "seed of every draw"))
  static let start = SettingDeclaration(
    Bilingual(fr: "jour de la semaine 0", en: "day of week 0"))
  static let horizon = SettingDeclaration(
    Bilingual(fr: "dernière semaine simulée", en: "last week that is simulated"), unit: .weeks,
    bounds: ScenarioLimits.horizon)
  static let replicates = SettingDeclaration(
    Bilingual(fr: "nombre de réplications", en: "number of replicates"), unit: .count,
    bounds: ScenarioLimits.replicates)
  static let state = SettingDeclaration(
    Bilingual(
      fr: "état mesuré à la semaine 0 par une enquête",
      en: "state at week 0, as a survey measured it"))

  static let itemName = SettingDeclaration(
    Bilingual(fr: "nom, unique dans le scénario", en: "name, unique in the scenario"))
  static let position = SettingDeclaration(
    Bilingual(fr: "position, en kilomètres", en: "position, in kilometres"))
  static let profession = SettingDeclaration(Bilingual(fr: "profession", en: "profession"))
  static let zone = SettingDeclaration(
    Bilingual(fr: "nom de la zone", en: "name of the zone"))
  static let size = SettingDeclaration(
    Bilingual(
      fr: "nombre de personnes de l’organisation", en: "number of people of the organisation"),
    unit: .people,
    bounds: ValueBounds(1, Double(ScenarioLimits.peoplePerZone), isWhole: true))
  static let organisation = SettingDeclaration(
    Bilingual(
      fr: "organisation où travaille la personne", en: "organisation in which the person works"))
  static let partners = SettingDeclaration(
    Bilingual(
      fr: "partenaires de l’autre profession, par leur nom",
      en: "partners in the other profession, by name"))

  static func view(_ item: SurveyItem) -> SettingDeclaration {
    let meaning: Bilingual =
      switch item {
      case .warmth:
        Bilingual(
          fr: "bienveillance prêtée à l’autre profession",
          en: "benevolence granted to the other profession")
      case .competence:
        Bilingual(
          fr: "compétence prêtée à l’autre profession",
          en: "competence granted to the other profession")
      case .metaPerception:
        Bilingual(
          fr: "regard que l’on croit porté sur soi", en: "how favourably one believes to be seen")
      case .familiarity:
        Bilingual(
          fr: "connaissance de l’autre profession", en: "knowledge of the other profession")
      case .openness:
        Bilingual(
          fr: "ce qu’une expérience fait bouger", en: "how much an experience moves the person")
      }
    return SettingDeclaration(meaning, unit: item.unit, bounds: item.unit.bounds)
  }

  static let id = SettingDeclaration(
    Bilingual(
      fr: "nom de l’action, dont dépendent ses tirages",
      en: "name of the action, which keys its draws"))
  static let at = SettingDeclaration(
    Bilingual(fr: "semaine de la première fois", en: "week of the first time"))
  static let every = SettingDeclaration(
    Bilingual(fr: "semaines entre deux fois", en: "weeks between two times"), unit: .weeks,
    bounds: ScenarioLimits.every)
  static let times = SettingDeclaration(
    Bilingual(fr: "nombre de fois", en: "number of times"), unit: .count,
    bounds: ScenarioLimits.times)
  static let zones = SettingDeclaration(
    Bilingual(
      fr: "zones touchées\u{202F}; toutes, sauf avis contraire",
      en: "zones that it touches; all unless named"))
  static let organisations = SettingDeclaration(
    Bilingual(
      fr: "organisations visées\u{202F}; toutes, sauf avis contraire",
      en: "organisations addressed; all unless named"))
  static let addressed = SettingDeclaration(
    Bilingual(fr: "profession visée", en: "profession addressed"))
  static let cost = SettingDeclaration(
    Bilingual(
      fr: "euros par fois, tout compris\u{202F}; sans effet sur les résultats",
      en: "euros each time, everything included; changes no result"),
    bounds: ValueBounds(0, 1e12))
  static let hours = SettingDeclaration(
    Bilingual(
      fr:
        "heures de travail par fois, toutes personnes comprises\u{202F}; sans effet sur les résultats",
      en: "hours of work each time, all people together; changes no result"),
    bounds: ValueBounds(0, 1e12))
}
