import Foundation
import ScenarioFiles
import TerritoryModel
import Testing

struct SchemaTests {
  private func schema() throws -> [String: Any] {
    let json = try JSONSerialization.jsonObject(with: Data(ScenarioSchema.json().utf8))
    return try #require(json as? [String: Any])
  }

  @Test func itIsAJSONSchemaOfTheLatestDraft() throws {
    let schema = try schema()
    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    #expect(schema["type"] as? String == "object")
    #expect(schema["additionalProperties"] as? Bool == false)
  }

  @Test func everyParameterIsDefinedWithItsDefaultAndItsMeaning() throws {
    let definitions = try #require(schema()["$defs"] as? [String: Any])
    for declaration in ParameterCatalogue.declarations {
      let parameter = try #require(definitions[declaration.path] as? [String: Any])
      #expect(parameter["description"] as? String == declaration.meaning.english)
      #expect(parameter["default"] != nil)
    }
  }

  @Test func everyFieldOfEveryActionIsThere() throws {
    let definitions = try #require(schema()["$defs"] as? [String: Any])
    for kind in ActionKind.allCases {
      let action = try #require(definitions[kind.rawValue] as? [String: Any])
      let fields = try #require(action["properties"] as? [String: Any])
      for field in kind.declaration.fields {
        #expect(fields[field.key] != nil, "\(kind.rawValue).\(field.key)")
      }
      #expect(fields["at"] != nil && fields["zones"] != nil && fields["id"] != nil)
      #expect((fields["organisations"] != nil) == (kind == .agreement))
    }
  }

  @Test func everyReferenceLeadsSomewhere() throws {
    let schema = try schema()
    let definitions = try #require(schema["$defs"] as? [String: Any])
    var found: [String] = []
    func collect(_ value: Any) {
      if let map = value as? [String: Any] {
        if let reference = map["$ref"] as? String { found.append(reference) }
        map.values.forEach(collect)
      } else if let list = value as? [Any] {
        list.forEach(collect)
      }
    }
    collect(schema)
    #expect(found.count > 100)
    for reference in Set(found) {
      #expect(definitions[String(reference.dropFirst("#/$defs/".count))] != nil, "\(reference)")
    }
  }
}
