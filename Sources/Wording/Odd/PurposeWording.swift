import Simulation
import TerritoryModel

extension Purpose {
  /// When the model draws it.
  public enum Moment: Sendable, Hashable, CaseIterable {
    /// When the territory is made.
    case start
    /// When the territory is made, and for newcomers.
    case arrival
    /// Every week.
    case week
    /// When an action is due.
    case programme

    /// A few words that name it.
    public var label: Bilingual {
      switch self {
      case .start: Bilingual(fr: "au départ", en: "at the start")
      case .arrival: Bilingual(fr: "au départ et à l’arrivée", en: "at the start and on arrival")
      case .week: Bilingual(fr: "chaque semaine", en: "every week")
      case .programme: Bilingual(fr: "par le programme", en: "by the programme")
      }
    }
  }

  /// When the model draws it.
  public var moment: Moment {
    switch self {
    case .organisation, .colleague, .partnerCount, .partner, .survey: .start
    case .representation, .openness, .familiarity, .expectedMetaPerception: .arrival
    case .opportunity, .decision, .outcome, .influence, .turnover, .handover:
      .week
    case .participant, .pairOutcome, .newTie, .reached, .pairOfOrganisations, .sharedPost:
      .programme
    }
  }

  /// What the draw decides.
  public var meaning: Bilingual {
    switch self {
    case .representation:
      Bilingual(
        fr: """
          les noyaux de la chaleur et de la compétence d’une personne, et la première distance \
          de la périphérie : quatre valeurs normales
          """,
        en: """
          the cores of a person’s warmth and competence, and the first distance of the \
          periphery: four normal values
          """)
    case .openness:
      Bilingual(
        fr: "l’ouverture d’une personne : une loi bêta",
        en: "the openness of a person: a beta law")
    case .familiarity:
      Bilingual(
        fr: "la première connaissance qu’a une personne de l’autre profession : une loi bêta",
        en: "the first knowledge that a person has of the other profession: a beta law")
    case .expectedMetaPerception:
      Bilingual(
        fr: """
          la méta-perception attendue d’une personne : une valeur normale autour de la vérité \
          exagérée
          """,
        en: """
          the expected meta-perception of a person: a normal value around the exaggerated \
          truth
          """)
    case .organisation:
      Bilingual(
        fr: """
          la charge de travail et la formalisation d’une organisation : deux valeurs normales
          """,
        en: "the workload and the formalisation of an organisation: two normal values")
    case .colleague:
      Bilingual(
        fr: """
          les collègues d’une personne dans d’autres organisations : une zone, puis une \
          personne, à chaque essai
          """,
        en: """
          the colleagues of a person in other organisations: a zone, then a person, at each \
          try
          """)
    case .partnerCount:
      Bilingual(
        fr: "le nombre de partenaires d’un entrepreneur social : une loi de Poisson",
        en: "the number of partners of a social entrepreneur: a Poisson law")
    case .partner:
      Bilingual(
        fr: """
          les partenaires d’un entrepreneur social : une zone, puis une personne, à chaque \
          essai
          """,
        en: "the partners of a social entrepreneur: a zone, then a person, at each try")
    case .survey:
      Bilingual(
        fr: """
          la réponse d’enquête qu’une personne reçoit, ou ses valeurs normales quand l’enquête \
          donne des moyennes
          """,
        en: """
          the answer of a survey that a person receives, or its normal values when the survey \
          gives means
          """)
    case .opportunity:
      Bilingual(
        fr: "si un lien rencontre une occasion, et lequel de ses deux bouts a l’initiative",
        en: "whether a tie meets an opportunity, and which of its two ends initiates")
    case .decision:
      Bilingual(
        fr: "le choc logistique de chaque bout d’un lien devant une occasion",
        en: "the logistic shock of each end of a tie at an opportunity")
    case .outcome:
      Bilingual(
        fr: "si l’issue d’une coopération est positive",
        en: "whether the outcome of a cooperation is positive")
    case .influence:
      Bilingual(
        fr: "si une personne écoute un collègue, et lequel",
        en: "whether a person hears a colleague, and which one")
    case .turnover:
      Bilingual(
        fr: "si une personne quitte son poste",
        en: "whether a person leaves its post")
    case .handover:
      Bilingual(
        fr: "si un lien personnel est transmis quand un de ses bouts part",
        en: "whether a personal tie is handed over when one of its ends leaves")
    case .participant:
      Bilingual(
        fr: "qui participe à une rencontre, et les places",
        en: "who takes part in an encounter, and the seats")
    case .pairOutcome:
      Bilingual(
        fr: "si l’expérience d’une paire est positive, chaque jour",
        en: "whether the experience of a pair is positive, each day")
    case .newTie:
      Bilingual(
        fr: "si une paire se lie",
        en: "whether a pair ties")
    case .reached:
      Bilingual(
        fr: "si une personne ou une organisation est touchée par une action",
        en: "whether a person or an organisation is reached by an action")
    case .pairOfOrganisations:
      Bilingual(
        fr: "quelles paires d’organisations partagent un poste",
        en: "which pairs of organisations share a post")
    case .sharedPost:
      Bilingual(
        fr: "quels membres de deux organisations un poste partagé lie",
        en: "which members of two organisations a shared post ties")
    }
  }
}
