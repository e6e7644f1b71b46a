import Simulation
import TerritoryModel

/// The titles and the lines of the description of the model that stand around its sections.
public struct OddWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// The words in a language.
  public init(_ language: Language) { self.language = language }

  private var isFrench: Bool { language == .french }

  /// What the document is called.
  public var title: String {
    isFrench
      ? "Rencontre : description ODD du modèle" : "Rencontre: ODD description of the model"
  }

  /// What the document is and how it was made.
  ///
  /// - Parameters:
  ///   - program: the version of the program.
  ///   - model: the version of the model.
  ///   - hash: a fingerprint of the description, the same in both languages.
  public func introduction(program: String, model: Int, hash: String) -> String {
    isFrench
      ? """
      Modèle, version \(model) ; programme, version \(program) ; empreinte de la description : \
      \(hash). Ce document suit le protocole ODD (Grimm et al. 2020, deuxième mise à jour). Le \
      programme l’écrit à partir de ses propres déclarations (`rencontre odd`) : paramètres, \
      actions, mesures, phases de la semaine et tirages y sont ceux qu’il exécute.
      """
      : """
      Model, version \(model); program, version \(program); fingerprint of the description: \
      \(hash). This document follows the ODD protocol (Grimm et al. 2020, second update). The \
      program writes it from its own declarations (`rencontre odd`): parameters, actions, metrics, \
      phases of the week and draws are those that it runs.
      """
  }

  /// The title of a column.
  public func column(_ column: Column) -> String { column.text[language] }

  /// A column of a table.
  public enum Column: Sendable, Hashable, CaseIterable {
    /// A rank.
    case rank
    /// A pattern.
    case pattern
    /// A kind of thing in the model.
    case entity
    /// A state variable.
    case variable
    /// A range or a unit.
    case scale
    /// A phase of the week.
    case phase
    /// What happens.
    case process
    /// What a phase reads.
    case reading
    /// A section of this document.
    case section
    /// A random decision.
    case draw
    /// The identifier of a draw.
    case identifier
    /// When something happens.
    case moment
    /// A metric.
    case metric
    /// What a metric covers in time.
    case span
    /// The groups that a metric is defined for.
    case groups
    /// The values that are not refused.
    case bounds

    fileprivate var text: Bilingual {
      switch self {
      case .rank: Bilingual(fr: "n°", en: "no.")
      case .pattern: Bilingual(fr: "régularité", en: "pattern")
      case .entity: Bilingual(fr: "entité", en: "entity")
      case .variable: Bilingual(fr: "variable", en: "variable")
      case .scale: Bilingual(fr: "valeurs", en: "values")
      case .phase: Bilingual(fr: "phase", en: "phase")
      case .process: Bilingual(fr: "ce qui a lieu", en: "what happens")
      case .reading: Bilingual(fr: "ce qui est lu", en: "what is read")
      case .section: Bilingual(fr: "partie", en: "section")
      case .draw: Bilingual(fr: "ce que le tirage décide", en: "what the draw decides")
      case .identifier: Bilingual(fr: "décision", en: "decision")
      case .moment: Bilingual(fr: "quand", en: "when")
      case .metric: Bilingual(fr: "mesure", en: "metric")
      case .span: Bilingual(fr: "durée couverte", en: "time covered")
      case .groups: Bilingual(fr: "par", en: "by")
      case .bounds: Bilingual(fr: "bornes", en: "bounds")
      }
    }
  }

  /// What a metric covers in time.
  public func span(_ span: MetricDeclaration.Span) -> String {
    switch span {
    case .window: isFrench ? "une fenêtre de semaines" : "a window of weeks"
    case .lastThirteenWeeks: isFrench ? "les 13 dernières semaines" : "the last 13 weeks"
    case .instant: isFrench ? "la fin de la semaine" : "the end of the week"
    }
  }

  /// The groups that a metric is defined for beside the whole territory.
  public func groups(_ groups: MetricDeclaration.Groups) -> String {
    switch groups {
    case .zones: isFrench ? "zone" : "zone"
    case .zonesAndProfessions: isFrench ? "zone, profession" : "zone, profession"
    }
  }

  /// The values that are not refused: « 0 à 1 », « plus de 0 à 100 000, ou never ». A choice has its
  /// words, which stand with its unit.
  public func bounds(_ bounds: ValueBounds, of unit: ValueUnit) -> String {
    if case .choice = unit { return "" }
    let numbers = NumberWording(language)
    let low = numbers.setting(bounds.lower, of: unit)
    let high = numbers.setting(bounds.upper, of: unit)
    var text: String
    if bounds.includesLower {
      text = isFrench ? "\(low) à \(high)" : "\(low) to \(high)"
    } else {
      text = isFrench ? "plus de \(low) à \(high)" : "above \(low) to \(high)"
    }
    if bounds.isWhole { text += isFrench ? ", entier" : ", whole" }
    if bounds.allowsNever { text += isFrench ? ", ou never" : ", or never" }
    return text
  }

  /// The caption of the parameters of a section.
  public func parameters(section: String) -> String {
    isFrench ? "Paramètres de la partie \(section)" : "Parameters of section \(section)"
  }

  /// The caption of the fields of an action.
  public func fields(_ action: String) -> String {
    isFrench ? "Champs de « \(action) »" : "Fields of “\(action)”"
  }

  /// The caption of the values of a zone, or of a named organisation.
  public func values(ofZone isZone: Bool) -> String {
    switch (isFrench, isZone) {
    case (true, true): "Valeurs d’une zone"
    case (true, false): "Valeurs d’une organisation nommée"
    case (false, true): "Values of a zone"
    case (false, false): "Values of a named organisation"
    }
  }

  /// A value that cannot change during a run.
  public var atStartOnly: String {
    isFrench ? "fixe pendant un calcul" : "fixed during a run"
  }
}
