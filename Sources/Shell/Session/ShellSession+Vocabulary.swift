import CommandLanguage
import Exploration
import ScenarioFiles
import TerritoryModel

/// The words that completion offers beside those of the language.
extension ShellSession {
  /// What could stand at a cursor of a line, counted in Unicode scalars, in the language of the session.
  public func completion(line: String, cursor: Int) -> Completion {
    Completion.offer(
      line: line, cursor: cursor, vocabulary: vocabulary, language: settings.language)
  }

  var vocabulary: Vocabulary {
    let branch = interpreter.state.branch
    let scenario = branch?.scenario
    let language = settings.language
    return Vocabulary(
      branches: interpreter.state.branches.map(\.name),
      scenarios: ScenarioReader.library, plays: PlayLibrary.names,
      settings: scenario.map { scenario in
        { prefix in
          ScenarioPaths(scenario).paths(startingWith: prefix).prefix(Self.mostPaths).map {
            ($0, Self.meaning(of: $0, in: scenario, language))
          }
        }
      },
      levers: scenario.map { scenario in
        { prefix in
          ScenarioPaths(scenario).paths(startingWith: prefix).lazy.filter { path in
            (try? SettingPath(parsing: path)).map { FactorReading.canVary($0, in: scenario) }
              ?? false
          }.prefix(Self.mostPaths).map { ($0, Self.meaning(of: $0, in: scenario, language)) }
        }
      },
      zones: scenario?.zones.map(\.name) ?? [],
      organisations: scenario?.organisations.map(\.name) ?? [],
      actions: scenario?.programme.map(\.id) ?? [],
      people: scenario?.people.map(\.name) ?? [],
      files: { FileNames.matching($0) })
  }

  private static func meaning(
    of path: String, in scenario: Scenario, _ language: Language
  ) -> String {
    (try? SettingPath(parsing: path)).flatMap {
      ScenarioValues.reading(at: $0, in: scenario)
    }?.declaration.meaning[language] ?? ""
  }

  /// The most paths that are offered, so that the largest scenario completes at once.
  private static let mostPaths = 300
}
