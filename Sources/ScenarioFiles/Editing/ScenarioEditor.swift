import SourceText
import TerritoryModel

/// Edits of a scenario by typed words, read as the words of files and of `--set` are.
///
///     let editor = ScenarioEditor(scenario)
///     let edited = try editor.setting([SettingText(path: "contact.rate", value: "0.2")])
///
/// Every edit gives the new scenario and what differs, or its mistakes with their places among the
/// words; after a mistake nothing is changed. Zones are named as in files (`zones.Nord.need`,
/// `zones.*.need` for all), and no YAML can misread a typed word: `no` and `012` are texts where a
/// text belongs.
public struct ScenarioEditor: Sendable {
  /// The scenario that is edited.
  public let scenario: Scenario

  /// An editor of a scenario, which should be without mistakes: those that it has are told of every
  /// edit.
  public init(_ scenario: Scenario) { self.scenario = scenario }

  /// Sets values as the file would, from week 0 and burn-in included: parameters, `zones.NAME.need`,
  /// `organisations.NAME.workload`, `programme.ID.participants`, `seed`, `horizon`, `name` and
  /// whatever else `--set` takes. All are set, or none.
  ///
  /// - Throws: What is wrong, with places; the item of a place is that of `settings`.
  public func setting(_ settings: [SettingText]) throws(EditMistakes) -> Edited {
    let paths = ScenarioPaths(scenario)
    let unknown = wrongPaths(settings) { path, value in
      paths.mistake(path, mayAdd: value.contains("{"))
    }
    return try apply(
      settings.map { .typed($0, before: []) }, over: tree, typed: settings, known: unknown)
  }

  /// Sets values from a week on, by a dated change; those of that week are merged into one that the
  /// scenario has. Only parameters that act every week and values of zones and organisations may
  /// change during a run. What is said of every zone (`zones.*.need`) replaces what was said of one
  /// in the same week.
  ///
  /// - Parameter week: The first week that runs with the new values, from 1 on.
  /// - Throws: What is wrong, with places; the item of a place is that of `settings`.
  public func setting(
    _ settings: [SettingText], from week: Int
  ) throws(EditMistakes) -> Edited {
    let paths = ScenarioPaths(scenario)
    let unknown = wrongPaths(settings) { path, _ in paths.mistakeDuringRun(path) }
    var base = scenario
    let place = base.changePlace(week: week)
    for setting in settings {
      if let path = try? SettingPath(parsing: setting.path) {
        base.changes[place].forget(coveredBy: path)
      }
    }
    let before = ["changes", String(place + 1), "set"]
    return try apply(
      settings.map { .typed($0, before: before) }, over: Self.tree(base), typed: settings,
      known: unknown)
  }

  private func wrongPaths(
    _ settings: [SettingText], _ cause: (SettingPath, String) -> MistakeCause?
  ) -> [EditMistake] {
    settings.enumerated().compactMap { item, setting in
      guard var path = try? SettingPath(parsing: setting.path) else { return nil }
      if path.components.first == "parameters" { path.components.removeFirst() }
      return cause(path, setting.value).map {
        EditMistake(
          $0, at: .init(item: item, part: .path, offset: 0, length: setting.path.count))
      }
    }
  }
}

extension ScenarioEditor {
  /// The scenario as written values.
  var tree: WrittenMap { Self.tree(scenario) }

  static func tree(_ scenario: Scenario) -> WrittenMap {
    WrittenScenario(scenario) { profession, _ in surveyWord(profession) }.root
  }

  /// What stands for the answers of a profession, which are not read again at each edit.
  private static func surveyWord(_ profession: Profession) -> String { "state.\(profession.key)" }

  /// The answers of the scenario, by the word that stands for them.
  var surveys: [String: Survey] {
    var surveys: [String: Survey] = [:]
    for (profession, measured) in scenario.state {
      if case .answers(let answers) = measured {
        surveys[Self.surveyWord(profession)] = Survey(answers: answers)
      }
    }
    return surveys
  }

  /// What reads the words of an edit: its first text stands for the scenario itself.
  var assembly: Assembly {
    var assembly = Assembly(ScenarioSearch(currentFolder: nil, folders: []))
    assembly.texts = [ReadText(name: .library(""), lines: SourceLines([]), folder: nil)]
    return assembly
  }

  /// Lays settings over a tree and reads the whole.
  func apply(
    _ settings: [LaidSetting], over tree: WrittenMap, typed: [SettingText],
    known: [EditMistake] = []
  ) throws(EditMistakes) -> Edited {
    let wrong = Set(known.compactMap { $0.place?.item })
    let right = settings.enumerated().filter { !wrong.contains($0.offset) }.map(\.element)
    return try read(tree, assembly, settings: right, typed: typed, known: known)
  }

  /// Reads a tree with settings on top.
  func read(
    _ tree: WrittenMap, _ assembly: Assembly, settings: [LaidSetting] = [], typed: [SettingText],
    kind: SettingText? = nil, known: [EditMistake] = []
  ) throws(EditMistakes) -> Edited {
    let reading = ScenarioReading(
      .init(
        written: tree, assembly: assembly, name: scenario.name, settings: settings, options: [],
        surveys: surveys))
    // A change that changes nothing only because its paths are wrong: that is told already.
    let found = reading.errors.filter { known.isEmpty || !$0.cause.isEmptyChange }.map {
      EditMistake($0, among: typed, kind: kind)
    }
    let mistakes = known + found
    guard mistakes.isEmpty else {
      let ordered = mistakes.enumerated().sorted { left, right in
        (left.element.place?.item ?? -1, left.offset)
          < (right.element.place?.item ?? -1, right.offset)
      }
      throw EditMistakes(ordered.map(\.element))
    }
    return Edited(reading.decoder.scenario.withComposedNames, from: scenario)
  }
}

extension Scenario {
  /// The place of the last change of a week; without one, an empty change is put among those that
  /// stand in order.
  fileprivate mutating func changePlace(week: Int) -> Int {
    if let place = changes.lastIndex(where: { $0.at == week }) { return place }
    let place = changes.firstIndex { $0.at > week } ?? changes.count
    changes.insert(DatedChange(at: week, settings: []), at: place)
    return place
  }
}

extension DatedChange {
  /// Takes away what was said of one item when a path speaks of every one.
  fileprivate mutating func forget(coveredBy path: SettingPath) {
    let words = path.components
    guard words.count > 2, words[1] == "*" else { return }
    settings.removeAll { setting in
      let target = setting.target.path.components
      return target[0] == words[0] && target.count >= words.count
        && target[2..<words.count] == words[2...]
    }
  }
}

extension MistakeCause {
  fileprivate var isEmptyChange: Bool {
    if case .flaw(.emptyChange, _) = self { true } else { false }
  }
}
