import SourceText
import TerritoryModel

/// The schemas of single values, by unit and bounds.
enum SchemaParts {
  static let durationPattern = "^[0-9]+([.][0-9]+)?[wmy]$"
  static let datePattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
  static let percentPattern = "^[-+]?[0-9]+([.][0-9]+)?%$"

  static func object(_ properties: [(String, JSONValue)], required: [String] = []) -> JSONValue {
    var entries: [(String, JSONValue)] = [
      ("type", .text("object")), ("properties", .entries(properties)),
      ("additionalProperties", .truth(false)),
    ]
    if !required.isEmpty { entries.append(("required", .list(required.map { .text($0) }))) }
    return .entries(entries)
  }

  static func any(_ schemas: [JSONValue]) -> JSONValue {
    schemas.count == 1 ? schemas[0] : .entries([("anyOf", .list(schemas))])
  }

  static func pattern(_ pattern: String) -> JSONValue {
    .entries([("type", .text("string")), ("pattern", .text(pattern))])
  }

  static func words(_ words: [String]) -> JSONValue {
    .entries([("enum", .list(words.map { .text($0) }))])
  }

  static func array(_ items: JSONValue) -> JSONValue {
    .entries([("type", .text("array")), ("items", items)])
  }

  /// A schema that is defined once, under `$defs`.
  static func reference(_ name: String) -> JSONValue {
    .entries([("$ref", .text("#/$defs/\(name)"))])
  }

  static let text = JSONValue.entries([("type", .text("string"))])
  static let nothing = JSONValue.entries([("type", .text("null"))])
  static let name = JSONValue.entries([("type", .text("string")), ("minLength", .number(1))])
  /// The name that an item is given.
  static let itemName = name.adding([("maxLength", .number(Double(ScenarioLimits.nameLength)))])
  static let names = JSONValue.entries([
    ("type", .text("array")), ("items", name), ("minItems", .number(1)),
    ("uniqueItems", .truth(true)),
  ])
  static let week = any([
    .entries([("type", .text("integer")), ("minimum", .number(1))]), pattern(durationPattern),
    pattern(datePattern),
  ])
  static let professions = Profession.allCases.map(\.key)

  /// A number of a unit, in every way in which it may be written.
  static func value(_ unit: ValueUnit, _ bounds: ValueBounds) -> JSONValue {
    if case .choice(let choices) = unit { return words(choices) }
    let number = JSONValue.entries([
      ("type", .text(bounds.isWhole ? "integer" : "number")),
      (bounds.includesLower ? "minimum" : "exclusiveMinimum", .number(bounds.lower)),
      ("maximum", .number(bounds.upper)),
    ])
    var forms = [number]
    if unit.isShare { forms.append(pattern(percentPattern)) }
    if unit == .weeks || unit == .halfLife { forms.append(pattern(durationPattern)) }
    if bounds.allowsNever { forms.append(.entries([("const", .text("never"))])) }
    return any(forms)
  }

  static func value(_ declaration: FieldDeclaration) -> JSONValue {
    var more = [("description", JSONValue.text(declaration.meaning.english))]
    if let value = declaration.defaultValue {
      more.append(("default", written(value, declaration.unit)))
    }
    return value(declaration.unit, declaration.bounds).adding(more)
  }

  static func value(_ declaration: ParameterDeclaration) -> JSONValue {
    value(declaration.unit, declaration.bounds).adding([
      ("title", .text(declaration.label.english)),
      ("description", .text(declaration.meaning.english)),
      ("default", written(declaration.defaultValue, declaration.unit)),
    ])
  }

  private static func written(_ value: Double, _ unit: ValueUnit) -> JSONValue {
    if case .choice(let words) = unit, let place = Int(exactly: value), words.indices ~= place {
      return .text(words[place])
    }
    return value == .infinity ? .text("never") : .number(value)
  }

  /// Dotted keys of a catalogue as objects inside objects; each dotted key itself is allowed too.
  static func nested(_ values: [(key: String, schema: JSONValue)]) -> [(String, JSONValue)] {
    var result: [(String, JSONValue)] = []
    var groups: Set<String> = []
    for (key, schema) in values {
      guard let dot = key.firstIndex(of: ".") else {
        result.append((key, schema))
        continue
      }
      let head = String(key[..<dot])
      guard groups.insert(head).inserted else { continue }
      let inner = object(
        nested(
          values.filter { $0.key.hasPrefix(head + ".") }.map {
            (key: String($0.key.dropFirst(head.count + 1)), schema: $0.schema)
          }))
      // One number may stand for the whole group, as for participants.
      if let place = result.firstIndex(where: { $0.0 == head }) {
        result[place].1 = any([result[place].1, inner])
      } else {
        result.append((head, inner))
      }
    }
    return result + values.filter { $0.key.contains(".") }.map { ($0.key, $0.schema) }
  }
}

extension JSONValue {
  /// An object of entries in order.
  static func entries(_ entries: [(String, JSONValue)]) -> JSONValue {
    .object(entries.map { Member($0.0, $0.1) })
  }

  /// The object with more entries; anything else is left as it is.
  func adding(_ more: [(String, JSONValue)]) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members + more.map { Member($0.0, $0.1) })
  }
}
