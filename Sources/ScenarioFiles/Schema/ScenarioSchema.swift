import SourceText
import TerritoryModel

/// The JSON Schema of scenario files, made from the catalogues: editors complete and check with it.
///
/// It says what a file may hold, not whether the scenario makes sense as a whole: names that exist,
/// people that fit and thresholds in order are `flaws()`.
public enum ScenarioSchema {
  /// The schema, as JSON Schema draft 2020-12.
  public static func json() -> String { schema.indentedText + "\n" }

  private static var schema: JSONValue {
    let parts = SchemaParts.self
    let groups = ParameterGroups.all.map { ($0, parts.reference($0)) }
    let dotted =
      ParameterCatalogue.declarations.map { ($0.path, parts.reference($0.path)) }
      + innerGroups.map { ($0, group($0)) }
    let sections = Section.allCases.map(\.rawValue).joined(separator: "|")
    let keys = [
      ("rencontre", JSONValue.entries([("const", .number(1)), describe("Format version.")])),
      (
        "extends",
        parts.name.adding([
          describe("Name or path of a scenario that this one amends.")
        ])
      ),
      ("name", parts.name.adding([describe("Name that people read.")])),
      ("summary", parts.object([("fr", parts.text), ("en", parts.text)])),
      ("sources", parts.array(parts.text)),
      ("illustrative", parts.array(parts.text)),
      (
        "seed",
        .entries([
          ("type", .text("integer")), ("minimum", .number(0)), describe("Seed of every draw."),
        ])
      ),
      ("start", parts.pattern(parts.datePattern).adding([describe("Day of week 0.")])),
      ("horizon", parts.value(.weeks, ScenarioLimits.horizon)),
      ("replicates", parts.value(.count, ScenarioLimits.replicates)),
      ("parameters", parts.object(groups + dotted)),
      ("state", state),
    ]
    let lists = SchemaLists.all.map { list in (list.section.rawValue, list.schema) }
    return .entries([
      ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      ("title", .text("Rencontre scenario")),
      ("type", .text("object")),
      ("properties", .entries(keys + lists + groups + dotted)),
      ("patternProperties", .entries([("^(\(sections)|state|parameters)[.].+$", .entries([]))])),
      ("additionalProperties", .truth(false)),
      ("$defs", .entries(parameters + SchemaLists.definitions)),
    ])
  }

  /// Each parameter by its path, and each group of them by its first word.
  private static var parameters: [(String, JSONValue)] {
    let parts = SchemaParts.self
    return ParameterCatalogue.declarations.map { ($0.path, parts.value($0)) }
      + ParameterGroups.all.map { ($0, group($0)) }
  }

  /// The parameters whose paths begin with some words, as an object.
  private static func group(_ words: String) -> JSONValue {
    let inside = ParameterCatalogue.declarations.filter { $0.path.hasPrefix(words + ".") }.map {
      (
        key: String($0.path.dropFirst(words.count + 1)),
        schema: SchemaParts.reference($0.path)
      )
    }
    return SchemaParts.object(SchemaParts.nested(inside))
  }

  /// Groups inside groups: `profiles.socialWorkers`, `organisation.size`.
  private static var innerGroups: [String] {
    var groups: [String] = []
    for declaration in ParameterCatalogue.declarations {
      let words = declaration.path.split(separator: ".")
      let group = words.dropLast().joined(separator: ".")
      if words.count > 2, !groups.contains(group) { groups.append(group) }
    }
    return groups
  }

  private static var state: JSONValue {
    let parts = SchemaParts.self
    let spread = ValueUnit.standardDeviation
    let items = SurveyItem.allCases.map { item in
      (
        item.rawValue,
        parts.object(
          [
            ("mean", parts.value(item.unit, item.unit.bounds)),
            ("sd", parts.value(spread, spread.bounds)),
          ], required: ["mean", "sd"])
      )
    }
    let measured = parts.any([
      parts.object([("answers", parts.name)], required: ["answers"]), parts.object(items),
    ])
    return parts.object(parts.professions.map { ($0, measured) })
  }

  static func describe(_ text: String) -> (String, JSONValue) { ("description", .text(text)) }
}
