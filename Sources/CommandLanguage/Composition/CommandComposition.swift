import Exploration
import SourceText
import TerritoryModel

/// Makes commands of their words.
struct CommandComposition {
  /// The words.
  let parts: MatchedCommand

  /// The command.
  func command(_ name: CommandName) throws(CommandMistake) -> Command {
    switch name {
    case .load, .reload, .scenarios, .show, .set, .unset, .add, .remove, .cost:
      try scenario(name)
    case .run, .step, .rewind, .seed, .replicate: try time(name)
    case .fork, .switch, .branches, .diff, .undo, .redo, .restart: try branches(name)
    case .plot, .table, .mirror, .compare, .watch: try looking(name)
    case .sweep, .sensitivity, .enough, .tipping, .optimise, .calibrate, .survey, .batch:
      try experiment(name)
    case .why, .agents, .agent, .diary, .verify: try understanding(name)
    case .predict, .reveal, .play, .present: try room(name)
    case .expect, .export, .save, .transcript, .replay, .history, .resume: try records(name)
    default: try knowing(name)
    }
  }

  /// Words of one kind, as one text.
  func joined(_ kind: ArgumentKind) -> Located<String>? {
    let words = parts.all(kind)
    guard !words.isEmpty else { return nil }
    return Located(
      words.compactMap { $0.text?.value }.joined(separator: " "),
      at: .around(words.map(\.span)))
  }

  private func scenario(_ name: CommandName) throws(CommandMistake) -> Command {
    switch name {
    case .load:
      return .load(
        try parts.required(parts.first(.scenario)?.text), branch: parts.first(.newBranch)?.text)
    case .reload: return .reload
    case .scenarios: return .scenarios
    case .show: return .show(try topic())
    case .set:
      let settings = parts.rules(.setting).compactMap { nodes -> SettingWords? in
        let words = MatchedCommand(nodes: nodes, end: parts.end)
        guard let path = words.first(.setting)?.text, let value = words.first(.settingValue)?.text
        else { return nil }
        return SettingWords(path: path, value: value)
      }
      return .set(settings, from: parts.after(.from)?.moment)
    case .unset: return .unset(parts.all(.setting).compactMap(\.text))
    case .add: return try add()
    case .remove: return .remove(try parts.required(parts.first(.action)?.text))
    default: return .cost(withEffect: parts.has(.effect))
    }
  }

  private func topic() throws(CommandMistake) -> ShowTopic {
    let measures = try parts.measures()
    if !measures.isEmpty { return .measures(measures) }
    if let path = parts.first(.dottedSetting)?.text { return .setting(path) }
    if let zone = parts.first(.zone)?.text { return .zones(zone) }
    if let organisation = parts.first(.organisation)?.text { return .organisations(organisation) }
    if parts.has(.scenario) { return .scenario }
    if parts.has(.zones) { return .zones(nil) }
    if parts.has(.organisations) { return .organisations(nil) }
    if parts.has(.programme) { return .programme }
    if parts.has(.settings) { return .settings(parts.first(.words)?.text) }
    return parts.has(.phases) ? .phases : .overview
  }

  private func add() throws(CommandMistake) -> Command {
    var action: Located<ActionKind>?
    var fields: [FieldWords] = []
    for word in parts.words {
      switch word.expected {
      case .action(let kind): action = word.located(kind)
      case .field(let field):
        fields.append(FieldWords(key: word.located(field.key), values: []))
      case .argument:
        guard !fields.isEmpty else { break }
        // A week or a duration is laid on the scenario as it was typed.
        let text = word.text ?? word.located(word.words.english)
        fields[fields.count - 1].values.append(text)
      default: break
      }
    }
    return .add(try parts.required(action), fields)
  }

  private func time(_ name: CommandName) throws(CommandMistake) -> Command {
    switch name {
    case .run:
      if let weeks = parts.first(.duration)?.whole { return .run(.weeks(weeks)) }
      return .run(parts.first(.moment)?.moment.map { .to($0) } ?? .horizon)
    case .step: return .step(parts.first(.duration)?.whole?.value ?? 1)
    case .rewind:
      if let weeks = parts.first(.duration)?.whole { return .rewind(.ago(weeks)) }
      return .rewind(.to(try parts.required(parts.first(.moment)?.moment)))
    case .seed:
      if case .bits(let seed)? = parts.first(.seed)?.value { return .seed(seed) }
      return .seed(nil)
    default: return .replicate(parts.first(.replicates)?.whole)
    }
  }

  private func branches(_ name: CommandName) throws(CommandMistake) -> Command {
    let names = parts.all(.branch).compactMap(\.text)
    let count = parts.first(.positive)?.whole?.value ?? 1
    switch name {
    case .fork:
      return .fork(
        try parts.required(parts.first(.newBranch)?.text), at: parts.after(.at)?.moment)
    case .switch: return .switchTo(try parts.required(names.first))
    case .diff:
      return .diff(names.count > 1 ? names.first : nil, try parts.required(names.last))
    case .undo: return .undo(count)
    case .redo: return .redo(count)
    case .restart: return .restart
    default: return .branches
    }
  }
}
