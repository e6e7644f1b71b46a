import SourceText
import TerritoryModel

/// The JSON Schemas of experiment and calibration files, made from the catalogues: editors complete and
/// check with them.
///
/// They say what a file may hold, not whether the paths of factors lead anywhere.
public enum StudySchema {
  /// The schema of experiment files, as JSON Schema draft 2020-12.
  public static func experiment() -> String { experimentSchema.indentedText + "\n" }

  /// The schema of calibration files, as JSON Schema draft 2020-12.
  public static func calibration() -> String { calibrationSchema.indentedText + "\n" }

  private static func schema(
    _ kind: FileKind, _ keys: [(String, JSONValue)], required: [String]
  ) -> JSONValue {
    let parts = SchemaParts.self
    let common: [(String, JSONValue)] = [
      (
        kind.versionKey,
        JSONValue.entries([("const", .number(1)), ScenarioSchema.describe("Format version.")])
      ),
      ("name", described(parts.name, "Name that people read.")),
      ("summary", parts.object([("fr", parts.text), ("en", parts.text)])),
      ("scenario", described(parts.name, "Name or path of the scenario.")),
      (
        "set",
        described(
          .entries([("type", .text("object"))]),
          "Values laid on the scenario, as a scenario that extends it would say them.")
      ),
      ("seed", seed),
    ]
    return .entries([
      ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      ("title", .text("Rencontre \(kind.rawValue)")),
      ("type", .text("object")),
      ("properties", .entries(common + keys)),
      ("required", .list(([kind.versionKey, "scenario"] + required).map { .text($0) })),
      ("additionalProperties", .truth(false)),
      ("$defs", .entries(definitions)),
    ])
  }

  private static var experimentSchema: JSONValue {
    let parts = SchemaParts.self
    let runs = ValueBounds(1, Double(ExperimentLimits.runs), isWhole: true)
    return schema(
      .experiment,
      [
        ("factors", factors),
        ("design", design),
        ("replicates", parts.value(.count, ScenarioLimits.replicates)),
        ("metrics", words(Metric.allCases.map(\.key))),
        ("by", words(Experiment.Breakdown.allCases.map(\.rawValue))),
        ("weeks", weeks),
        ("paired", truth),
        (
          "budget",
          parts.any([
            parts.object([("runs", parts.value(.count, runs))], required: ["runs"]),
            parts.object(
              [
                (
                  "minutes",
                  .entries([("type", .text("number")), ("exclusiveMinimum", .number(0))])
                )
              ],
              required: ["minutes"]),
          ])
        ),
      ], required: [])
  }

  private static var calibrationSchema: JSONValue {
    let parts = SchemaParts.self
    let count = ValueBounds(1, Double(ExperimentLimits.runs), isWhole: true)
    return schema(
      .calibration,
      [
        ("parameters", factors),
        ("targets", parts.array(target)),
        ("method", parts.words(TargetFile.Method.allCases.map(\.rawValue))),
        ("particles", parts.value(.count, ValueBounds(2, count.upper, isWhole: true))),
        ("runs", parts.value(.count, count)),
        ("replicates", parts.value(.count, count)),
        ("tolerance", positive),
      ], required: ["parameters", "targets"])
  }

  /// The levels that a factor may have, parameter by parameter; other paths are values of the scenario.
  private static var factors: JSONValue {
    let parts = SchemaParts.self
    return .entries([
      ("type", .text("object")),
      (
        "properties",
        .entries(
          ParameterCatalogue.declarations.map { declaration in
            (
              declaration.path,
              described(parts.reference("levels"), declaration.meaning.english)
            )
          })
      ),
      ("additionalProperties", parts.reference("levels")),
    ])
  }

  private static var definitions: [(String, JSONValue)] {
    let parts = SchemaParts.self
    let level = JSONValue.entries([("type", .list([.text("number"), .text("string")]))])
    let range = parts.object([("low", level), ("high", level)], required: ["low", "high"])
    let list = parts.array(level).adding([("minItems", .number(2)), ("uniqueItems", .truth(true))])
    return [("levels", parts.any([parts.words(["plausible"]), range, list]))]
  }

  private static var design: JSONValue {
    let parts = SchemaParts.self
    let kinds = DesignReading.words.map { word -> JSONValue in
      let fields = DesignReading.keys(word).map { ($0, field($0)) }
      let kind = ("kind", JSONValue.entries([("const", .text(word))]))
      return parts.object([kind] + fields, required: ["kind"] + DesignReading.required(word))
    }
    return parts.any([parts.words(["grid"])] + kinds)
  }

  private static func field(_ key: String) -> JSONValue {
    let parts = SchemaParts.self
    switch key {
    case "file": return described(parts.name, "CSV file with one column for each factor.")
    case "table": return described(parts.name, "The table of points itself.")
    case "scrambled", "secondOrder": return truth
    case "seed": return seed
    case "levels": return parts.value(.count, DesignReading.steps)
    default:
      return parts.value(.count, ValueBounds(2, Double(ExperimentLimits.points), isWhole: true))
    }
  }

  private static var weeks: JSONValue {
    let parts = SchemaParts.self
    let week = parts.any([
      .entries([("type", .text("integer")), ("minimum", .number(0))]),
      parts.pattern(SchemaParts.durationPattern), parts.pattern(SchemaParts.datePattern),
    ])
    let steps = parts.object(
      [("every", parts.value(.weeks, ScenarioLimits.every)), ("from", week), ("until", week)],
      required: ["every"])
    return parts.any([week, parts.array(week).adding([("minItems", .number(1))]), steps])
  }

  private static var target: JSONValue {
    let parts = SchemaParts.self
    let number = parts.any([
      .entries([("type", .text("number"))]), parts.pattern(SchemaParts.percentPattern),
    ])
    return parts.object(
      [
        ("metric", parts.words(Metric.allCases.map(\.key))), ("of", parts.name),
        ("in", parts.name), ("week", weeks),
        ("window", parts.value(.count, ValueBounds(1, 13, isWhole: true))), ("value", number),
        ("error", number), ("mean", number), ("sd", number),
        (
          "answers",
          parts.value(.count, ValueBounds(Double(Target.leastAnswers), 1e9, isWhole: true))
        ),
      ], required: ["metric"])
  }

  /// One word, or a list of words.
  private static func words(_ words: [String]) -> JSONValue {
    let word = SchemaParts.words(words)
    return SchemaParts.any([
      word,
      SchemaParts.array(word).adding([("minItems", .number(1)), ("uniqueItems", .truth(true))]),
    ])
  }

  private static let truth = JSONValue.entries([("type", .text("boolean"))])
  private static let positive = JSONValue.entries([
    ("type", .text("number")), ("exclusiveMinimum", .number(0)),
  ])
  private static let seed = JSONValue.entries([
    ("type", .text("integer")), ("minimum", .number(0)),
    ScenarioSchema.describe("Seed of every draw."),
  ])

  private static func described(_ schema: JSONValue, _ text: String) -> JSONValue {
    schema.adding([ScenarioSchema.describe(text)])
  }
}
