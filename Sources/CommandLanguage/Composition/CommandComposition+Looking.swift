import Exploration
import TerritoryModel

extension CommandComposition {
  func looking(_ name: CommandName) throws(CommandMistake) -> Command {
    let branches = parts.all(.branch).compactMap(\.text)
    switch name {
    case .plot: return .plot(try look())
    case .table: return .table(try look())
    case .mirror: return .mirror(branch: branches.first, at: parts.after(.at)?.moment)
    case .compare: return .compare(branches.first, branches.dropFirst().first)
    default:
      let measures = try parts.measures()
      if !measures.isEmpty { return .watch(.add(measures)) }
      return .watch(parts.has(.remove) ? .remove(parts.first(.positive)?.whole) : .list)
    }
  }

  private func look() throws(CommandMistake) -> Looking {
    var look = Looking(
      measures: try parts.measures(), branches: parts.all(.branch).compactMap(\.text),
      from: parts.after(.from)?.moment, to: parts.after(.to)?.moment,
      showsSample: parts.has(.sample), every: parts.after(.every)?.whole)
    if case .grouping(let grouping)? = parts.after(.by)?.value {
      look.by = grouping
      try check(grouping, of: look.measures)
    }
    return look
  }

  /// A metric that has no value for the professions keeps its one curve beside those that have one
  /// for each; alone, it is asked for what it does not have.
  private func check(
    _ grouping: Looking.Grouping, of measures: [Located<Measure>]
  ) throws(CommandMistake) {
    guard grouping == .profession else { return }
    var refused: (metric: Metric, measure: Located<Measure>)?
    for measure in measures {
      guard case .metric(let metric, _, _) = measure.value, metric.declaration.groups == .zones
      else { return }
      refused = refused ?? (metric, measure)
    }
    if let refused {
      throw CommandMistake(.metricWithoutProfession(refused.metric), at: refused.measure.span)
    }
  }

  func understanding(_ name: CommandName) throws(CommandMistake) -> Command {
    let replicate = parts.first(.replicates)?.whole
    switch name {
    case .why:
      let branches = parts.all(.branch).compactMap(\.text)
      var question = WhyQuestion(
        measure: try parts.measures().first, first: branches.first,
        second: branches.dropFirst().first)
      if let from = parts.after(.from)?.moment, let to = parts.after(.to)?.moment {
        question.dates = .init(from: from, to: to)
      }
      return .why(question)
    case .agents:
      var profession: Profession?
      if case .profession(let named)? = parts.first(.profession)?.value { profession = named }
      return .agents(profession: profession, where: parts.condition, replicate: replicate)
    case .agent: return .agent(try person(), replicate: replicate)
    case .diary:
      return .diary(
        try person(), from: parts.after(.from)?.moment, to: parts.after(.to)?.moment,
        replicate: replicate)
    default: return .verify
    }
  }

  private func person() throws(CommandMistake) -> Located<PersonWord> {
    let word = try parts.required(parts.first(.person))
    guard case .person(let person) = word.value else { throw parts.incomplete }
    return word.located(person)
  }

  func room(_ name: CommandName) throws(CommandMistake) -> Command {
    switch name {
    case .predict:
      let guesses = parts.rules(.guess).compactMap { guess($0) }
      return .predict(
        try parts.required(parts.measures().first),
        at: try parts.required(parts.after(.at)?.moment), guesses)
    case .play:
      return .play(try parts.required(parts.first(.script)?.text), isCheck: parts.has(.check))
    case .present: return .present(!parts.has(.off))
    default: return .reveal
    }
  }

  /// Who guesses what.
  private func guess(_ nodes: [MatchNode]) -> Guess? {
    let words = MatchedCommand(nodes: nodes, end: parts.end)
    guard let word = words.first(.guess), let value = word.number else { return nil }
    return Guess(name: words.first(.guesser)?.text?.value, value: value)
  }
}
