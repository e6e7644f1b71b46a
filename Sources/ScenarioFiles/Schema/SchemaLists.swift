import SourceText
import TerritoryModel

/// The schemas of the lists of named items: each is a list of complete items, or a map by name that
/// amends an inherited list.
struct SchemaLists {
  var section: Section
  /// A complete item.
  var item: JSONValue
  /// What may be said of an item by its name.
  var amendment: JSONValue
  /// What both refer to, when they do.
  var definition: JSONValue?

  var schema: JSONValue {
    SchemaParts.any([
      SchemaParts.array(item),
      .entries([
        ("type", .text("object")),
        ("additionalProperties", SchemaParts.any([amendment, SchemaParts.nothing])),
      ]),
    ])
  }

  static var all: [SchemaLists] { [zones, organisations, people, programme, changes] }

  /// Items by the name of their list, and kinds of action, each with their fields.
  static var definitions: [(String, JSONValue)] {
    let items = all.compactMap { list in list.definition.map { (list.section.rawValue, $0) } }
    return items
      + ActionKind.allCases.map { kind in
        (
          kind.rawValue,
          SchemaParts.object(fields(kind)).adding([
            ScenarioSchema.describe(kind.declaration.meaning.english)
          ])
        )
      }
  }

  private static var zones: SchemaLists {
    let parts = SchemaParts.self
    let coordinate = parts.value(.coordinate, ValueUnit.coordinate.bounds)
    let position = parts.array(coordinate).adding([
      ("minItems", .number(2)), ("maxItems", .number(2)),
      ScenarioSchema.describe("Position in kilometres."),
    ])
    let fields = parts.nested(
      ZoneCatalogue.declarations.map { (key: $0.key, schema: parts.value($0)) })
    return items(
      .zones, [("at", position)] + fields,
      required: ["at", "socialWorkers", "socialEntrepreneurs"])
  }

  private static var organisations: SchemaLists {
    let parts = SchemaParts.self
    let bounds = ValueBounds(1, Double(ScenarioLimits.peoplePerZone), isWhole: true)
    return items(
      .organisations,
      [
        ("profession", parts.words(parts.professions)), ("zone", parts.name),
        ("size", parts.value(.people, bounds)),
      ] + OrganisationCatalogue.declarations.map { ($0.key, parts.value($0)) },
      required: ["profession", "zone", "size"])
  }

  private static var people: SchemaLists {
    let parts = SchemaParts.self
    return items(
      .people,
      [
        ("profession", parts.words(parts.professions)), ("organisation", parts.name),
        ("zone", parts.name), ("partners", parts.array(parts.name)),
      ] + SurveyItem.allCases.map { ($0.rawValue, parts.value($0.unit, $0.unit.bounds)) },
      required: ["profession"])
  }

  private static func items(
    _ section: Section, _ fields: [(String, JSONValue)], required: [String]
  ) -> SchemaLists {
    let all = [("name", SchemaParts.itemName)] + fields
    let complete = JSONValue.entries([
      ("allOf", .list([SchemaParts.reference(section.rawValue)])),
      ("required", .list((["name"] + required).map { .text($0) })),
    ])
    return SchemaLists(
      section: section, item: complete, amendment: SchemaParts.reference(section.rawValue),
      definition: SchemaParts.object(all))
  }

  private static var programme: SchemaLists {
    let parts = SchemaParts.self
    let kinds = ActionKind.allCases.map { kind -> (String, JSONValue) in
      (kind.rawValue, parts.reference(kind.rawValue))
    }
    let item = parts.object(kinds).adding([
      ("minProperties", .number(1)), ("maxProperties", .number(1)),
    ])
    // Of an amendment alone nothing tells the kind of its action.
    return SchemaLists(
      section: .programme, item: item, amendment: .entries([("type", .text("object"))]))
  }

  private static var changes: SchemaLists {
    let parts = SchemaParts.self
    let set = JSONValue.entries([
      ("type", .text("object")), ("minProperties", .number(1)),
      ScenarioSchema.describe("New values by path, from that week on."),
    ])
    let fields = [("at", parts.week), ("set", set)]
    return SchemaLists(
      section: .changes, item: parts.object(fields, required: ["at", "set"]),
      amendment: parts.object(fields))
  }

  private static func fields(_ kind: ActionKind) -> [(String, JSONValue)] {
    let parts = SchemaParts.self
    let amount = parts.value(.ratio, ValueBounds(0, 1e12))
    var fields: [(String, JSONValue)] = [
      ("id", parts.itemName), ("at", parts.week),
      ("every", parts.value(.weeks, ScenarioLimits.every)),
      ("times", parts.value(.count, ScenarioLimits.times)),
      ("until", parts.week), ("zones", parts.names),
      ("profession", parts.words(ProfessionScope.allCases.map(\.rawValue))), ("cost", amount),
      ("hours", amount),
    ]
    if kind == .agreement { fields.append(("organisations", parts.names)) }
    let declarations = kind.declaration.fields
    let dotted = parts.nested(
      declarations.map { (key: $0.key, schema: parts.value($0)) })
    for (key, schema) in dotted {
      if let place = fields.firstIndex(where: { $0.0 == key }) {
        fields[place].1 = parts.any([fields[place].1, schema])
      } else if key == "conditions" {
        let one = parts.value(.share, ValueUnit.share.bounds)
        fields.append((key, parts.any([one, schema])))
      } else {
        fields.append((key, schema))
      }
    }
    return fields
  }
}
