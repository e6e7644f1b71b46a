import SourceText
import TerritoryModel

/// Writes experiments as files of the format.
public enum ExperimentWriter {
  /// An experiment as the text of a file that is read back to the same experiment. Its points, when they
  /// are a list, stand in the text as a table; of such an experiment the levels of the factors are those
  /// of the table.
  ///
  /// Characters that no text may hold are shown by their picture in the name and the summary.
  public static func text(_ experiment: Experiment) -> String {
    var writing = YAMLWriting()
    writing.entry("experiment", .plain("1"), indent: 0)
    heading(name: experiment.name, summary: experiment.summary, &writing)
    writing.entry("scenario", .text(experiment.scenario), indent: 0)
    settings(experiment.settings, &writing)
    if case .list = experiment.design {
      writing.line()
    } else if !experiment.factors.isEmpty {
      writing.line()
      writing.line("factors:")
      for factor in experiment.factors {
        writing.entry(
          factor.path.description, levels(factor.levels), indent: 2, isCompact: true)
      }
    }
    design(experiment, &writing)
    writing.line()
    runs(experiment, &writing)
    return writing.text
  }

  static func heading(name: String, summary: Bilingual, _ writing: inout YAMLWriting) {
    writing.entry("name", .text(SafeText.showing(name)), indent: 0)
    guard !summary.french.isEmpty || !summary.english.isEmpty else { return }
    writing.entry(
      "summary",
      .map([("fr", .text(lines(summary.french))), ("en", .text(lines(summary.english)))]),
      indent: 0)
  }

  private static func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { SafeText.showing($0) }
      .joined(separator: "\n")
  }

  /// What is set, each `path=value` with its value as it is written.
  static func settings(_ settings: [String], _ writing: inout YAMLWriting) {
    guard !settings.isEmpty else { return }
    writing.line("set:")
    for setting in settings {
      guard let sign = sign(of: setting) else { continue }
      let path = String(setting[..<sign])
      let value = String(setting[setting.index(after: sign)...])
      writing.entry(path, .plain(value), indent: 2)
    }
  }

  /// The first `=` that is not between quotes.
  static func sign(of setting: String) -> String.Index? {
    var isQuoted = false
    return setting.indices.first { index in
      if setting[index] == "\"" { isQuoted.toggle() }
      return setting[index] == "=" && !isQuoted
    }
  }

  static func levels(_ levels: Factor.Levels) -> WrittenValue {
    switch levels {
    case .range(let range):
      .map([
        ("low", .plain(NumberWriting.text(range.lowerBound))),
        ("high", .plain(NumberWriting.text(range.upperBound))),
      ])
    case .values(let values): .list(values.map { .plain($0.text) })
    }
  }

  private static func design(_ experiment: Experiment, _ writing: inout YAMLWriting) {
    let seed = ("seed", WrittenValue.plain(String(experiment.designSeed)))
    func whole(_ number: Int) -> WrittenValue { .plain(String(number)) }
    func truth(_ truth: Bool) -> WrittenValue { .plain(truth ? "true" : "false") }
    let sizes: [(String, WrittenValue)]
    switch experiment.design {
    case .grid(let levels): sizes = [("levels", whole(levels))]
    case .list(let points):
      writing.line("design:")
      writing.entry("kind", .plain("list"), indent: 2)
      return writing.block("table", table(experiment.factors, points), indent: 2)
    case .latinHypercube(let points): sizes = [("points", whole(points)), seed]
    case .sobol(let points, let isScrambled):
      sizes = [("points", whole(points)), ("scrambled", truth(isScrambled))] + [seed]
    case .morris(let trajectories, let levels):
      sizes = [("trajectories", whole(trajectories)), ("levels", whole(levels)), seed]
    case .saltelli(let base, let isSecondOrder):
      sizes = [("base", whole(base)), ("secondOrder", truth(isSecondOrder)), seed]
    }
    writing.entry(
      "design", .map([("kind", .plain(experiment.design.word))] + sizes), indent: 0,
      isCompact: true)
  }

  /// Points in CSV, under the paths of the factors.
  static func table(_ factors: [Factor], _ points: [[FactorLevel]]) -> String {
    let header = factors.map { cell($0.path.description) }.joined(separator: ",")
    let rows = points.map { $0.map { cell($0.text) }.joined(separator: ",") }
    return ([header] + rows).joined(separator: "\n")
  }

  private static func cell(_ text: String) -> String {
    guard text.contains(where: { ",;\"".contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  private static func runs(_ experiment: Experiment, _ writing: inout YAMLWriting) {
    writing.entry("replicates", .plain(String(experiment.replicates)), indent: 0)
    if let seed = experiment.seed { writing.entry("seed", .plain(String(seed)), indent: 0) }
    func words(_ words: [String]) -> WrittenValue { .list(words.map { .plain($0) }) }
    writing.entry("metrics", words(experiment.metrics.map(\.key)), indent: 0)
    writing.entry("by", words(experiment.breakdowns.map(\.rawValue)), indent: 0)
    writing.entry("weeks", words(experiment.weeks.map(String.init)), indent: 0)
    writing.entry("paired", .plain(experiment.isPaired ? "true" : "false"), indent: 0)
    switch experiment.budget {
    case nil: break
    case .runs(let runs):
      writing.entry("budget", .map([("runs", .plain(String(runs)))]), indent: 0, isCompact: true)
    case .minutes(let minutes):
      writing.entry(
        "budget", .map([("minutes", .plain(NumberWriting.text(minutes)))]), indent: 0,
        isCompact: true)
    }
  }
}
