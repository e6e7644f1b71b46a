import Exploration
import TerritoryModel

/// The French words of what the catalogues call by an English key.
enum FrenchWords {
  static let metrics: [Metric: String] = [
    .opportunities: "occasions", .missed: "manquées", .refused: "refus", .relay: "relais",
    .coordination: "coordinations", .concerted: "concertés", .cooperation: "coopération",
    .concertedShare: "part-concertée", .meanForm: "forme", .volume: "volume",
    .coverage: "couverture", .positive: "positives", .trust: "confiance", .ties: "liens",
    .warmth: "chaleur", .competence: "compétence", .favourability: "faveur",
    .warmthSd: "dispersion-chaleur", .competenceSd: "dispersion-compétence",
    .favourabilitySd: "dispersion-faveur", .familiarity: "familiarité",
    .polarisation: "polarisation", .believed: "supposé", .actual: "réel", .gap: "écart",
    .exaggeration: "exagération",
  ]

  static let quantities: [PersonQuantity: String] = [
    .warmth: "chaleur", .competence: "compétence", .favourability: "faveur",
    .coreWarmth: "noyau-chaleur", .coreCompetence: "noyau-compétence",
    .metaPerception: "méta-perception", .expectedMetaPerception: "méta-perception-attendue",
    .familiarity: "familiarité", .openness: "ouverture", .partners: "partenaires",
    .trust: "confiance", .weeksSinceCooperation: "semaines-depuis-coopération",
    .workload: "charge", .formalisation: "formalisation",
  ]

  static let actions: [ActionKind: String] = [
    .encounter: "rencontre", .immersion: "vis-ma-vie", .training: "formation",
    .mirror: "restitution", .campaign: "tribune", .sponsorship: "soutien",
    .agreement: "convention", .colocation: "poste-partagé", .outreach: "animation",
    .funding: "appel-à-projets", .shock: "choc",
  ]

  static let options: [ShellOption: String] = [
    .hints: "suggestions", .colour: "couleurs", .keys: "touches", .glyphs: "signes",
    .clock: "horloge",
  ]

  static let fields: [String: String] = [
    "id": "nom", "at": "à", "every": "chaque", "times": "fois", "until": "jusqu’à",
    "zones": "zones", "organisations": "organisations", "profession": "profession",
    "cost": "coût", "hours": "heures", "participants": "participants",
    "participants.socialWorkers": "participants.travailleurs-sociaux",
    "participants.socialEntrepreneurs": "participants.entrepreneurs-sociaux",
    "select": "choix", "partners": "partenaires", "days": "jours", "positivity": "positivité",
    "intensity": "intensité", "quality": "qualité", "newTies": "nouveaux-liens", "share": "part",
    "gain": "gain", "shift": "déplacement", "correction": "correction", "duration": "durée",
    "conditions": "conditions", "conditions.equalStatus": "conditions.égalité",
    "conditions.commonGoals": "conditions.buts",
    "conditions.noCompetition":
      "conditions.sans-concurrence",
    "conditions.institutionalSupport": "conditions.institutions", "governance": "gouvernance",
    "pairs": "paires", "ties": "liens", "factor": "facteur", "incentive": "incitation",
    "competition": "concurrence", "kind": "nature", "size": "ampleur",
  ]

  /// A label as one word: « Part du travail concerté » as `part-du-travail-concerté`.
  static func word(_ label: String) -> String {
    label.lowercased().split { $0.isWhitespace }.joined(separator: "-")
  }
}
