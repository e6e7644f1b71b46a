import Foundation
import ScenarioFiles
import TerritoryModel
import Testing

struct StudySchemaTests {
  private static func schema(_ text: String) throws -> [String: Any] {
    let json = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(json as? [String: Any])
  }

  @Test(arguments: [FileKind.experiment, .calibration])
  func itIsAJSONSchemaWhoseReferencesLeadSomewhere(_ kind: FileKind) throws {
    let text = kind == .experiment ? StudySchema.experiment() : StudySchema.calibration()
    let schema = try Self.schema(text)
    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    #expect(schema["additionalProperties"] as? Bool == false)
    let definitions = try #require(schema["$defs"] as? [String: Any])
    for reference in text.matches(of: /"#\/\$defs\/([^"]+)"/) {
      #expect(definitions[String(reference.1)] != nil, "\(reference.1)")
    }
  }

  /// What the reader says of an unknown key lists the keys that it knows: the schema has the same.
  @Test func theKeysAreThoseOfTheReader() throws {
    for (kind, text) in [
      ("experiment", StudySchema.experiment()), ("calibration", StudySchema.calibration()),
    ] {
      let properties = try #require(try Self.schema(text)["properties"] as? [String: Any])
      let wrong = "\(kind): 1\nscenario: territoire-type\nzzz: 1\n"
      var allowed: [String] = []
      do {
        if kind == "experiment" {
          _ = try StudyTexts.experiment(wrong)
        } else {
          _ = try StudyTexts.targets(wrong)
        }
      } catch {
        for mistake in error.mistakes {
          if case .unknownKey("zzz", let keys, _) = mistake.cause { allowed = keys }
        }
      }
      #expect(properties.keys.sorted() == allowed.sorted() && !allowed.isEmpty)
    }
  }

  @Test func everyParameterIsAFactor() throws {
    let properties = try #require(
      try Self.schema(StudySchema.experiment())["properties"] as? [String: Any])
    let factors = try #require(properties["factors"] as? [String: Any])
    let paths = try #require(factors["properties"] as? [String: Any])
    for declaration in ParameterCatalogue.declarations {
      let factor = try #require(paths[declaration.path] as? [String: Any])
      #expect(factor["description"] as? String == declaration.meaning.english)
    }
  }
}
