import TerritoryModel

/// A section of the description of the model after the ODD protocol (Grimm et al. 2020).
public struct OddSection: Sendable {
  /// Its number: `7.2`; appendices have letters.
  public var number: String
  /// Its title.
  public var title: Bilingual
  /// What stands in it, in order.
  public var parts: [Part]

  init(_ number: String, title: Bilingual, parts: [Part]) {
    self.number = number
    self.title = title
    self.parts = parts
  }

  /// 1 for an element of the protocol, 2 for a part of one.
  public var level: Int { number.contains(".") ? 2 : 1 }

  /// A piece of a section. In texts, `` `…` `` surrounds what is typed in files and `$…$` symbols of the
  /// model; `{path}` stands for the default of a parameter.
  public enum Part: Sendable {
    /// A paragraph.
    case paragraph(Bilingual)
    /// Equations, the same in both languages.
    case equations([ModelEquation])
    /// Rows that a catalogue or a declaration of the model gives.
    case table(Table)
  }

  /// A table that is read off the model.
  public enum Table: Sendable, Hashable {
    /// The patterns that the model must show.
    case patterns
    /// The variables that make up the state.
    case stateVariables
    /// The phases of a week.
    case phases
    /// Every random decision.
    case draws
    /// Every metric.
    case metrics
    /// The values of a zone.
    case zones
    /// The values of a named organisation.
    case organisations
    /// The parameters that a section of the model uses.
    case parameters(section: String)
    /// Every action with its fields.
    case actions
    /// What the grades of evidence mean.
    case grades
    /// What must be said beside results.
    case reservations
    /// The works cited.
    case works
  }
}

/// The words of the description of the model that no catalogue holds.
public enum OddText {
  /// The seven elements of the protocol, in their order, then the appendices.
  public static let sections: [OddSection] =
    purpose + entities + process + concepts + initialisation + input + decisions + programme
    + appendices
}
