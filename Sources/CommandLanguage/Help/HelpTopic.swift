import Exploration
import SourceText
import TerritoryModel

/// Something that help can be had on.
public enum HelpTopic: Sendable, Hashable {
  /// A command.
  case command(CommandName)
  /// A parameter of the model.
  case parameter(Parameter)
  /// A value of every zone.
  case zoneField(ZoneField)
  /// A value of named organisations.
  case organisationField(OrganisationField)
  /// A kind of action.
  case action(ActionKind)
  /// A field of a kind of action.
  case actionField(FieldName)
  /// A metric.
  case metric(Metric)
  /// A number that each person has.
  case quantity(PersonQuantity)
  /// An idea.
  case concept(Concept)

  /// Every topic, in the order of listings.
  public static let all: [HelpTopic] =
    CommandName.allCases.map(HelpTopic.command)
    + ParameterCatalogue.declarations
    .map { .parameter($0.parameter) } + Metric.allCases.map(HelpTopic.metric)
    + ActionKind.allCases.map(HelpTopic.action) + PersonQuantity.allCases.map(HelpTopic.quantity)
    + Concept.allCases.map(HelpTopic.concept) + ZoneField.allCases.map(HelpTopic.zoneField)
    + OrganisationField.allCases.map(HelpTopic.organisationField)
    + ActionKind.allCases.flatMap { kind in
      kind.declaration.fields.map { .actionField(FieldName(kind, $0.key)) }
    }

  /// The words under which the topic is found, the usual one first.
  public var words: [Bilingual] {
    switch self {
    case .command(let name):
      let declaration = name.declaration
      return [Bilingual(fr: declaration.french, en: name.rawValue)]
        + declaration.aliases.map { Bilingual(fr: $0, en: $0) }
    case .parameter(let parameter):
      return [same(parameter.declaration.path), parameter.declaration.label]
    case .zoneField(let field): return [same("zones.*.\(field.rawValue)")]
    case .organisationField(let field): return [same("organisations.*.\(field.rawValue)")]
    case .action(let kind): return forms(kind.literal)
    case .actionField(let name):
      return [
        Bilingual(
          fr: "\(name.kind.word(in: .french)).\(name.word(in: .french))",
          en: "\(name.kind.rawValue).\(name.key)")
      ]
    case .metric(let metric): return Self.forms(ArgumentKind.metric, metric.rawValue)
    case .quantity(let quantity):
      return Self.forms(
        ArgumentKind.quantity, PersonQuantity.allCases.firstIndex(of: quantity) ?? 0)
    case .concept(let concept): return [concept.word]
    }
  }

  /// A few words that say what the topic is.
  public var title: Bilingual {
    switch self {
    case .command(let name): name.declaration.summary
    case .parameter(let parameter): parameter.declaration.label
    case .zoneField(let field): field.declaration.meaning
    case .organisationField(let field): field.declaration.meaning
    case .action(let kind): kind.declaration.label
    case .actionField(let name): name.literal.meaning
    case .metric(let metric): metric.declaration.label
    case .quantity(let quantity): quantity.label
    case .concept(let concept): concept.word
    }
  }

  /// What the topic says, for searches.
  var meanings: [Bilingual] {
    switch self {
    case .command(let name): [name.declaration.summary, name.declaration.explanation]
    case .parameter(let parameter):
      [parameter.declaration.label, parameter.declaration.meaning]
    case .action(let kind): [kind.declaration.label, kind.declaration.meaning]
    case .metric(let metric): [metric.declaration.label, metric.declaration.meaning]
    case .concept(let concept): [concept.word, concept.explanation]
    default: [title]
    }
  }

  private func same(_ word: String) -> Bilingual { Bilingual(fr: word, en: word) }

  private func forms(_ literal: Literal) -> [Bilingual] {
    [Bilingual(fr: literal.french, en: literal.word)]
      + literal.others.map { Bilingual(fr: $0, en: $0) }
  }

  private static func forms(_ kind: ArgumentKind, _ place: Int) -> [Bilingual] {
    let literals = kind.literals
    guard literals.indices.contains(place) else { return [] }
    let literal = literals[place].literal
    return [Bilingual(fr: literal.french, en: literal.word)]
      + literal.others.map { Bilingual(fr: $0, en: $0) }
  }
}
