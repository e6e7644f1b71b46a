import Exploration
import ScenarioFiles
import SourceText
import TerritoryModel

extension Interpreter {
  mutating func set(
    _ settings: [SettingWords], from moment: Located<Moment>?
  ) throws(ExecutionFailure) -> Answer {
    let branch = try present()
    let texts = settings.map { SettingText(path: $0.path.value, value: $0.value.value) }
    let from = try changeWeek(texts.map(\.path), moment, in: branch)
    if from != nil {
      for setting in settings {
        guard let command = Self.throughout[setting.path.value] else { continue }
        throw ExecutionFailure(
          .holdsThroughout(command, setting.value.value), at: setting.path.span)
      }
    }
    let editor = ScenarioEditor(branch.scenario)
    let words = settings.map { TypedWords(path: $0.path.span, values: [$0.value.span]) }
    let edited = try editing(words) { () throws(EditMistakes) in
      if let from { try editor.setting(texts, from: from) } else { try editor.setting(texts) }
    }
    return take(edited, from: from, action: nil, in: branch)
  }

  mutating func unset(_ paths: [Located<String>]) throws(ExecutionFailure) -> Answer {
    let branch = try present()
    let from = try changeWeek(paths.map(\.value), nil, in: branch)
    let editor = ScenarioEditor(branch.scenario)
    let base = branch.loaded.scenario
    let edited = try editing(paths.map { TypedWords(path: $0.span) }) {
      () throws(EditMistakes) in
      if let from {
        try editor.returning(paths.map(\.value), to: base, from: from)
      } else {
        try editor.unsetting(paths.map(\.value), base: base)
      }
    }
    let answer = take(edited, from: from, action: nil, in: branch)
    if from == nil, var changed = state.branch {
      for change in edited.changes { changed.typed.remove(change.path) }
      state.branch = changed
    }
    return answer
  }

  /// The first week that runs with new values; nothing when the scenario itself is edited: at week 0,
  /// or when nothing that is set has a place in time.
  private func changeWeek(
    _ paths: [String], _ moment: Located<Moment>?, in branch: Branch
  ) throws(ExecutionFailure) -> Int? {
    if let moment {
      let week = try self.week(moment, in: branch)
      guard week > branch.week else {
        throw ExecutionFailure(.past(week: week, present: branch.week), at: moment.span)
      }
      return week
    }
    let isTimeless = paths.allSatisfy(Self.timelessPaths.contains)
    return branch.week == 0 || isTimeless ? nil : branch.week + 1
  }

  /// What a scenario says that no life depends on.
  private static let timelessPaths: Set<String> = ["name", "horizon"]

  /// What the branch holds for all its weeks, and the commands that set it.
  private static let throughout: [String: CommandName] = [
    "seed": .seed, "replicates": .replicate,
  ]

  mutating func add(
    _ kind: Located<ActionKind>, _ fields: [FieldWords]
  ) throws(ExecutionFailure) -> Answer {
    let branch = try present()
    var texts = fields.map { field in
      SettingText(
        path: field.key.value, value: field.values.map(\.value).joined(separator: ", "))
    }
    var words = fields.map { TypedWords(path: $0.key.span, values: $0.values.map(\.span)) }
    if !texts.contains(where: { $0.path == "at" }) {
      texts.append(SettingText(path: "at", value: String(branch.week + 1)))
      words.append(TypedWords(path: kind.span))
    }
    let editor = ScenarioEditor(branch.scenario)
    let edited = try editing(words, kind: kind.span) { () throws(EditMistakes) in
      try editor.adding(kind.value.rawValue, fields: texts)
    }
    guard let action = edited.scenario.programme.last else {
      // An addition that succeeded ends the programme.
      preconditionFailure("an action that was added is in the programme")
    }
    guard action.timing.at > branch.week else {
      let span = fields.first { $0.key.value == "at" }?.values.first?.span
      throw ExecutionFailure(.past(week: action.timing.at, present: branch.week), at: span)
    }
    return take(edited, from: action.timing.at, action: .added(action), in: branch)
  }

  mutating func remove(_ id: Located<String>) throws(ExecutionFailure) -> Answer {
    let branch = try present()
    let programme = branch.scenario.programme
    guard let action = programme.first(where: { $0.id == id.value }) else {
      throw ExecutionFailure(
        .unknownAction(id.value, known: programme.map(\.id)), at: id.span)
    }
    let week = branch.week
    let hasBegun = action.timing.at <= week
    if let last = action.timing.lastOccurrence(notAfter: week),
      action.timing.nextOccurrence(after: week) == nil
    {
      throw ExecutionFailure(
        .actionIsOver(id.value, last: last, present: week), at: id.span)
    }
    let editor = ScenarioEditor(branch.scenario)
    let edited = try editing([TypedWords(path: id.span)]) { () throws(EditMistakes) in
      if hasBegun {
        try editor.stopping(id.value, after: week)
      } else {
        try editor.removing(id.value)
      }
    }
    return take(
      edited, from: hasBegun ? week + 1 : action.timing.at,
      action: hasBegun ? .stopped(action) : .removed(action), in: branch)
  }

  /// Where the words of one item of an edit stand.
  private struct TypedWords {
    var path: SourceSpan
    var values: [SourceSpan] = []
  }

  /// Edits, and points a mistake at the stretch of the words that made it.
  private func editing(
    _ words: [TypedWords], kind: SourceSpan? = nil,
    _ body: () throws(EditMistakes) -> Edited
  ) throws(ExecutionFailure) -> Edited {
    do throws(EditMistakes) {
      return try body()
    } catch {
      throw ExecutionFailure(.edit(error), at: span(of: error, words, kind: kind))
    }
  }

  private func span(
    of mistakes: EditMistakes, _ words: [TypedWords], kind: SourceSpan?
  ) -> SourceSpan? {
    guard let place = mistakes.mistakes.first?.place else { return kind ?? words.first?.path }
    guard words.indices.contains(place.item) else { return kind }
    switch place.part {
    case .kind: return kind
    case .path: return words[place.item].path
    // Several words of one value are marked from the first.
    case .value: return words[place.item].values.first ?? words[place.item].path
    }
  }

  /// Takes an edit into the present branch.
  private mutating func take(
    _ edited: Edited, from week: Int?, action: EditAnswer.ActionChange?, in branch: Branch
  ) -> Answer {
    var branch = branch
    branch.scenario = edited.scenario
    for change in edited.changes { branch.typed.insert(change.path) }
    // The scenario's own seed and replicates are those of the branch.
    if edited.changes.contains(where: { $0.path.components == ["seed"] }) {
      branch.seed = edited.scenario.seed
    }
    if edited.changes.contains(where: { $0.path.components == ["replicates"] }) {
      branch.replicates = min(edited.scenario.replicates, Branch.mostReplicates)
    }
    state.branch = branch
    return .edited(EditAnswer(branch: branch, edited: edited, action: action, from: week))
  }
}

extension ScenarioEditor {
  /// Takes values back from a week on: the dated changes to come go, and a value that was edited before
  /// the run goes back to what the file says by a dated change of its own.
  fileprivate func returning(
    _ paths: [String], to base: Scenario, from week: Int
  ) throws(EditMistakes) -> Edited {
    do throws(EditMistakes) {
      return try unsetting(paths, from: week)
    } catch {
      let texts = paths.compactMap { text -> SettingText? in
        guard let path = try? SettingPath(parsing: text),
          let now = ScenarioValues.reading(at: path, in: scenario)?.value,
          let written = ScenarioValues.reading(at: path, in: base)?.value, now != written
        else { return nil }
        return written.typed.map { SettingText(path: text, value: $0) }
      }
      guard texts.count == paths.count else { throw error }
      return try setting(texts, from: week)
    }
  }
}
