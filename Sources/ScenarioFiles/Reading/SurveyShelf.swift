import SourceText
import TerritoryModel

/// Reads the surveys that a scenario names, each once, and keeps their texts so that mistakes can be
/// shown in them.
final class SurveyShelf {
  private(set) var assembly: Assembly
  private var known: [String: Survey?] = [:]
  /// Surveys that were read before, by the word that stands for them in the first text.
  private let kept: [String: Survey]

  init(_ assembly: Assembly, kept: [String: Survey] = [:]) {
    self.assembly = assembly
    self.kept = kept
  }

  /// The survey in a file, beside the text that names it; a text of several lines is the table
  /// itself.
  func survey(_ name: String, _ spot: Spot, _ findings: inout Findings) -> Survey? {
    if spot.source == 0, let survey = kept[name] { return survey }
    if name.contains("\n") { return table(name, spot, &findings) }
    let folder = assembly.texts[Int(spot.source)].folder
    let key = (folder ?? "") + "\n" + name
    if let survey = known[key] { return survey }
    let survey = read(name, folder: folder, spot, &findings)
    known[key] = .some(survey)
    return survey
  }

  /// A survey that stands in the text of the scenario.
  private func table(_ text: String, _ spot: Spot, _ findings: inout Findings) -> Survey? {
    var problems = Findings()
    let survey = Survey.read(Array(text.utf8), source: Int(spot.source), findings: &problems)
    let rows = SourceLines(Array(text.utf8))
    for problem in problems.all {
      let place = problem.spot.map { assembly.texts.place($0, in: rows, at: spot) }
      findings.report(problem.cause, at: place ?? spot)
    }
    return problems.hasErrors ? nil : survey
  }

  private func read(
    _ name: String, folder: String?, _ spot: Spot, _ findings: inout Findings
  ) -> Survey? {
    switch assembly.search.file(name, beside: folder) {
    case .failure(let fault):
      findings.report(fault.cause, at: spot)
      return nil
    case .success(let found):
      guard let bytes = assembly.check(found.bytes, found.source, folder: found.folder) else {
        return nil
      }
      var problems = Findings()
      let survey = Survey.read(bytes, source: assembly.texts.count - 1, findings: &problems)
      for problem in problems.all { findings.report(problem.cause, at: problem.spot) }
      return problems.hasErrors ? nil : survey
    }
  }
}

extension [ReadText] {
  /// The place in a text of a place in a table that stands in it: where the row stands as it is, as
  /// in a literal block, else that of the whole table.
  func place(_ inside: Spot, in rows: SourceLines, at spot: Spot) -> Spot {
    let lines = self[Int(spot.source)].lines
    let number = Int(spot.line) + Int(inside.line)
    guard number <= lines.count else { return spot }
    let line = lines[number]
    let margin = line.prefix { $0 == " " }
    guard line.dropFirst(margin.count) == rows[Int(inside.line)] else { return spot }
    return Spot(
      source: Int(spot.source), line: number, column: margin.count + Int(inside.column),
      length: Int(inside.length))
  }
}
