import SourceText
import TerritoryModel

extension ScenarioEditor {
  /// Adds an action at the end of the programme. Fields are those of files: `at`, `every`, `times`,
  /// `until`, `id`, `zones`, `organisations`, `profession`, `cost`, `hours`, and those of the kind;
  /// names of zones may be typed in a row, with commas between them. An action without an `id` is
  /// `kind@at`, then `kind@at-2`.
  ///
  /// - Throws: What is wrong, with places; the item of a place is that of `fields`.
  public func adding(
    _ kind: String, fields: [SettingText]
  ) throws(EditMistakes) -> Edited {
    let kinds = ActionKind.allCases.map(\.rawValue)
    guard kinds.contains(kind) else {
      let cause = MistakeCause.unknownWord(
        kind, allowed: kinds, nearest: NearestWord.to(kind, among: kinds))
      throw EditMistakes([
        EditMistake(cause, at: .init(item: 0, part: .kind, offset: 0, length: kind.count))
      ])
    }
    var assembly = assembly
    let title = SettingText(path: kind, value: "")
    let spot = Spot(source: assembly.texts.count, line: 1, column: 1, length: kind.count)
    assembly.texts.append(
      ReadText(name: .typed(title), lines: SourceLines(Array(title.text.utf8)), folder: nil))
    var layer = Layer()
    var findings = Findings()
    for field in fields {
      guard let (path, value, spot) = assembly.read(field, before: []) else { continue }
      layer.add(value, at: path, spot: spot, findings: &findings)
    }
    for finding in findings.all { assembly.findings.report(finding.cause, at: finding.spot) }
    let item = WrittenMap(
      .init(
        key: kind, spot: spot,
        value: WrittenValue(content: .map(layer.map), spot: spot)))
    let tree = tree
    let list = (tree["programme"]?.list ?? []) + [WrittenValue(content: .map(item), spot: spot)]
    var programme = WrittenMap()
    programme.append("programme", .list(list))
    let merged = assembly.merge(programme, onto: tree)
    return try read(merged, assembly, typed: fields, kind: title)
  }

  /// Takes an action out of the programme, past and future.
  ///
  /// - Throws: That no action has this id.
  public func removing(_ id: String) throws(EditMistakes) -> Edited {
    let place = try place(of: id)
    var result = scenario
    result.programme.remove(at: place)
    return Edited(result, from: scenario)
  }

  /// Lets an action take place no more after a week; what it did up to that week stays as it was. One
  /// that has not begun is taken out. What an occurrence opened lasts until its end.
  ///
  /// - Throws: That no action has this id, or that it takes place no more: when it did last.
  public func stopping(_ id: String, after week: Int) throws(EditMistakes) -> Edited {
    let place = try place(of: id)
    let action = scenario.programme[place]
    let timing = action.timing
    guard timing.at <= week else { return try removing(id) }
    if let every = timing.every, every > 0 {
      let begun = (week - timing.at) / every + 1
      if begun < timing.times ?? .max {
        var result = scenario
        result.programme[place].timing.times = begun
        return Edited(result, from: scenario)
      }
    }
    let last = timing.at + (timing.every ?? 0) * ((timing.times ?? 1) - 1)
    let end = last + action.lengthOfOccurrence - 1
    throw EditMistakes([
      EditMistake(
        .actionOver(id: id, lastWeek: last, openUntil: end > last ? end : nil),
        at: .init(item: 0, part: .path, offset: 0, length: id.count))
    ])
  }

  private func place(of id: String) throws(EditMistakes) -> Int {
    if let place = scenario.programme.firstIndex(where: { $0.id == id }) { return place }
    let nearest = NearestWord.to(id, among: scenario.programme.map(\.id))
    throw EditMistakes([
      EditMistake(
        .unknownItem(.programme, name: id, missing: [], nearest: nearest),
        at: .init(item: 0, part: .path, offset: 0, length: id.count))
    ])
  }
}
