import ScenarioFiles
import TerritoryModel
import Wording

/// Edits of a scenario of the library, and what is told of them.
struct Edits {
  let base: Scenario

  init(_ name: String = "plaine-commune") throws {
    base = try ScenarioReader(currentFolder: "/nowhere").load(name).scenario
  }

  var editor: ScenarioEditor { ScenarioEditor(base) }

  /// `path value` pairs as settings; a value with spaces stands in one text.
  static func settings(_ words: [String]) -> [SettingText] {
    stride(from: 0, to: words.count - 1, by: 2).map {
      SettingText(path: words[$0], value: words[$0 + 1])
    }
  }

  /// What an edit changed, or the mistakes with their places.
  func told(
    in language: Language, _ edit: (ScenarioEditor) throws(EditMistakes) -> Edited
  ) -> [String] {
    let words = EditWording(language)
    do {
      let edited = try edit(editor)
      return DifferenceWording(language).lines(
        edited.difference, first: "before", second: "after")
        + edited.warnings.map { words.warning($0) }
    } catch {
      return error.mistakes.map { mistake in
        let place = mistake.place.map { "\($0.item).\($0.part) \($0.offset)+\($0.length): " }
        return (place ?? "") + words.sentence(mistake.cause)
      }
    }
  }
}
