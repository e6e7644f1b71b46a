import TerritoryModel

/// Reads the surveys that a scenario names, each once, and keeps their texts so that mistakes can be
/// shown in them.
final class SurveyShelf {
  private(set) var assembly: Assembly
  private var known: [String: Survey?] = [:]

  init(_ assembly: Assembly) { self.assembly = assembly }

  /// The survey in a file, beside the text that names it.
  func survey(_ name: String, _ spot: Spot, _ findings: inout Findings) -> Survey? {
    let folder = assembly.texts[Int(spot.source)].folder
    let key = (folder ?? "") + "\n" + name
    if let survey = known[key] { return survey }
    let survey = read(name, folder: folder, spot, &findings)
    known[key] = .some(survey)
    return survey
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
