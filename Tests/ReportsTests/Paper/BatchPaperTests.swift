import Foundation
import Reports
import TerritoryModel
import Testing
import Wording

@Suite("The paper of a store")
struct BatchPaperTests {
  private static func files(
    _ experiment: String, language: Language = .english,
    programVersion: String = Provenance.programVersion
  ) throws -> [PaperFolder.File] {
    try PaperTrial.files(experiment, language: language, programVersion: programVersion)
  }

  private static func text(_ path: String, in files: [PaperFolder.File]) throws -> String {
    try PaperTrial.text(path, in: files)
  }

  @Test("one lever: a line with a mark at each level, both futures, and the effect")
  func lever() throws {
    let files = try Self.files(
      """
      factors: { contact.rate: [0.05, 0.2, 0.4] }
      paired: true
      metrics: [cooperation]
      """)
    let levels = try Self.text("figures/cooperation-week8.svg", in: files)
    #expect(levels.split(separator: "<circle ").count == 1 + 2 * 3)
    #expect(levels.contains(">contact.rate</text>") && levels.contains(">without</text>"))
    let effect = try Self.text("figures/cooperation-week8-effect.svg", in: files)
    #expect(effect.split(separator: "<circle ").count == 1 + 3)
    #expect(!files.contains { $0.path.contains("week4") })
    #expect(!levels.contains(" by contact.rate"))
    let table = try Self.text("tables/points.md", in: files).split(separator: "\n")
    #expect(table.count == 1 + 2 + 3 * 2)
    let titles = table[1].split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(
      titles == [
        "contact.rate", "metric", "mean", "10th–90th percentile", "effect of the programme",
        "95% interval", "replicates", "pairs",
      ])
  }

  @Test("runs of another version are cited as that version’s")
  func anotherVersion() throws {
    let files = try Self.files(
      "factors: { contact.rate: [0.05, 0.2] }\nmetrics: [cooperation]", programVersion: "0.0.7")
    let methods = try Self.text("methods.md", in: files)
    #expect(methods.contains("Version 0.0.7, model \(ModelVersion.current)"))
    let reference = try Self.text("software.bib", in: files)
    #expect(reference.contains("version  = {0.0.7}"))
    #expect(!(methods + reference).contains("Version \(Provenance.programVersion), "))
  }

  @Test("two crossed levers: a line for each value of the one with fewer, in words")
  func crossed() throws {
    let files = try Self.files(
      """
      factors: { contact.rate: [0.05, 0.2, 0.4], influence.rule: [bounded, none] }
      metrics: [cooperation]
      """, language: .french)
    let figure = try Self.text("figures/cooperation-week8.svg", in: files)
    #expect(figure.contains("influence.rule = "))
    #expect(figure.split(separator: "<circle ").count == 1 + 6)
    #expect(!files.contains { $0.path.contains("-effect") })
  }

  @Test("points spread over levers: a line over slices of each")
  func spread() throws {
    let files = try Self.files(
      """
      factors: { contact.rate: { low: 0.05, high: 0.4 }, influence.rate: { low: 0, high: 1 } }
      design: { kind: lhs, points: 20 }
      metrics: [cooperation]
      """)
    let index = try Self.text("index.md", in: files)
    for path in ["contact.rate", "influence.rate"] {
      let figure = try Self.text("figures/cooperation-week8-\(path).svg", in: files)
      #expect(figure.split(separator: "<circle ").count == 1 + 8)
      #expect(figure.contains(">Cooperation rate (week 8), by \(path)</title>"))
      #expect(
        index.contains(
          "| `figures/cooperation-week8-\(path).svg` | Cooperation rate (week 8), by \(path) |\n"))
      let ends =
        #/<desc id="description">\d+\.\d% at (\S+) = 0\.\d+, then \d+\.\d% at 0\.\d+\.</desc>/#
      let found = try #require(figure.firstMatch(of: ends), "\(figure.prefix(600))")
      #expect(found.1 == path)
    }
  }

  @Test("Morris: points under their names, and the table of every measure")
  func morris() throws {
    let files = try Self.files(
      """
      factors: { contact.rate: { low: 0.05, high: 0.4 }, influence.rate: { low: 0, high: 1 } }
      design: { kind: morris, trajectories: 3, levels: 4 }
      paired: true
      metrics: [cooperation]
      """)
    let figure = try Self.text("figures/cooperation-week8.svg", in: files)
    #expect(figure.contains(">contact.rate</text>") && figure.contains(">σ = μ*</text>"))
    let table = try Self.text("tables/sensitivity.md", in: files)
    #expect(table.contains("μ\\*") && table.contains("influence.rate"))
    #expect(!table.contains("× 10"))
    let methods = try Self.text("methods.md", in: files)
    #expect(methods.contains("3 trajectories, 4 levels, seed 1: 9\u{A0}points."))
    #expect(methods.contains("`contact.rate` (0.05 to 0.4)"))
    #expect(
      methods.contains(" Effects on rates, elementary effects included, are in percentage points."))
    #expect(
      methods.contains(" Intervals of μ\\* are percentiles of 1,000 bootstrap resamples, seed 1."))
  }

  @Test("elementary effects and effects on rates are points, on axes and in tables")
  func points() throws {
    let files = try Self.files(
      """
      factors: { contact.rate: { low: 0.05, high: 0.4 }, influence.rate: { low: 0, high: 1 } }
      design: { kind: morris, trajectories: 3, levels: 4 }
      paired: true
      metrics: [cooperation, meanForm]
      """, language: .french)
    let table = try Self.text("tables/sensitivity.md", in: files).split(separator: "\n")
    let row = try #require(
      table.first { $0.contains("Taux de coopération (semaine 8), en points") })
    #expect(table.contains { $0.contains("effet du programme, en points") })
    #expect(!table.contains { $0.contains("Forme") && $0.contains("en points") })
    // The share of runs that cooperate differs by tens of points over the range of the rate.
    let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    let size = try #require(Double(cells[3].replacing(",", with: ".")))
    #expect(size > 1)
    for figure in files where figure.path.hasPrefix("figures/cooperation") {
      #expect(figure.text.contains(", en points</title>"), "\(figure.path)")
      #expect(!figure.text.contains("\u{202F}%</text>"), "\(figure.path)")
    }
  }

  @Test("the axis of an effect on a rate counts points, that of a rate percents")
  func effectAxis() throws {
    let files = try Self.files(
      "factors: { contact.rate: [0.05, 0.2, 0.4] }\npaired: true\nmetrics: [cooperation]")
    let effect = try Self.text("figures/cooperation-week8-effect.svg", in: files)
    #expect(effect.contains(", in points</title>") && !effect.contains("%</text>"))
    let level = try Self.text("figures/cooperation-week8.svg", in: files)
    #expect(!level.contains("in points") && level.contains("%</text>"))
  }

  @Test("Saltelli: bars with their intervals")
  func saltelli() throws {
    let files = try Self.files(
      """
      factors: { contact.rate: { low: 0.05, high: 0.4 }, influence.rate: { low: 0, high: 1 } }
      design: { kind: saltelli, base: 4 }
      metrics: [cooperation]
      """)
    let figure = try Self.text("figures/cooperation-week8.svg", in: files)
    #expect(figure.contains(">S₁</text>") && figure.contains(">Sₜ</text>"))
    let methods = try Self.text("methods.md", in: files)
    // Its points draw nothing; the resampling does.
    #expect(
      methods.contains(
        " Sobol indices (Saltelli et al. 2010; Jansen 1999), 4 base points: 16\u{A0}points."))
    #expect(methods.contains("`contact.rate` (0.05 to 0.4), `influence.rate` (0 to 1)"))
    #expect(
      methods.contains(
        " Intervals of indices are percentiles of 1,000 bootstrap resamples, seed 1."))
  }

  @Test("interactions that were asked for stand in a table, the largest first")
  func interactions() throws {
    let design = """
      factors: { contact.rate: plausible, influence.rate: { low: 0, high: 1 }, decision.meta: plausible }
      design: { kind: saltelli, base: 8, secondOrder: true, seed: 5 }
      metrics: [cooperation]
      weeks: 8
      """
    let files = try PaperTrial.files(design, weeks: "")
    let table = try Self.text("tables/interactions.md", in: files).split(separator: "\n")
    #expect(table[0] == "**Interactions of two factors**")
    let rows = table.dropFirst().prefix { $0.hasPrefix("|") }.map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    #expect(rows[0] == ["metric", "factor", "with", "S₂", "95% interval"])
    let pairs = rows.dropFirst(2).map { [$0[1], $0[2]] }
    #expect(
      Set(pairs) == [
        ["contact.rate", "influence.rate"], ["contact.rate", "decision.meta"],
        ["influence.rate", "decision.meta"],
      ])
    let values = rows.dropFirst(2).compactMap { Double($0[3].replacing("\u{2212}", with: "-")) }
    #expect(values.count == 3 && values == values.sorted(by: >))
    #expect(rows.dropFirst(2).allSatisfy { $0[4].hasPrefix("\\[") && $0[4].hasSuffix("\\]") })
    let latex = try Self.text("tables/interactions.tex", in: files)
    #expect(latex.contains("S$_2$"))
    let methods = try Self.text("methods.md", in: files)
    #expect(methods.contains(" 8 base points, second order included: 64\u{A0}points."))
    #expect(
      methods.contains(
        " Intervals of indices are percentiles of 1,000 bootstrap resamples, seed 5."))
    let data = try Self.text("data.csv", in: files)
    #expect(data.contains("\n# design: saltelli\n# designSeed: 5\n"))
    let without = try PaperTrial.files(
      design.replacing(", secondOrder: true, seed: 5", with: ""), weeks: "")
    #expect(!without.contains { $0.path.contains("interactions") })
    #expect(
      try Self.text("data.csv", in: without).contains("\n# design: saltelli\n# designSeed: 1\n"))
  }

  @Test("listed levels are all combined, and the experiment bears the name that it gives itself")
  func listed() throws {
    let files = try Self.files(
      """
      factors: { contact.rate: [0.4, 0.05] }
      metrics: [cooperation]
      """, language: .french)
    let methods = try Self.text("methods.md", in: files)
    #expect(methods.contains("Expérience «\u{A0}Essai\u{A0}», plan "))
    #expect(methods.contains("`contact.rate` (0,05\u{202F}; 0,4)"))
    #expect(methods.contains("Toutes les combinaisons des niveaux listés\u{A0}: 2\u{A0}points."))
    #expect(try Self.text("index.md", in: files).hasPrefix("# Essai\n"))
    #expect(
      MethodsWording(.english).plan(.grid(levels: 5), seed: 1, isListed: true, levels: [2])
        == "all combinations of the levels listed")
  }

  @Test("levels drawn out of a range are told by the range that the experiment declares")
  func drawn() throws {
    let files = try Self.files(
      """
      factors: { contact.rate: { low: 0.05, high: 0.4 } }
      design: { kind: lhs, points: 4 }
      metrics: [cooperation]
      """)
    let row = try #require(
      try Self.text("tables/factors.md", in: files).split(separator: "\n").last)
    #expect(row.contains(#/\| 0\.05 to 0\.4 +\|/#), "\(row)")
  }

  @Test("the methods tell plan, design, seeds, runs and versions", arguments: Language.allCases)
  func methods(_ language: Language) throws {
    let files = try Self.files(
      """
      factors: { contact.rate: [0.05, 0.2] }
      metrics: [cooperation]
      """, language: language)
    let text = try Self.text("methods.md", in: files)
    let facts = [
      "Rencontre \(Provenance.programVersion)", OddReport.fingerprint, "petite-equipe",
      "run.burnIn", "`contact.rate`", language == .french ? "0,05\u{202F}; 0,2" : "0.05, 0.2",
      language == .french ? " prévues, aucune en échec." : " planned, none failed.",
    ]
    for fact in facts { #expect(text.contains(fact), "\(fact)") }
    let data = try Self.text("data.csv", in: files)
    let plan = try #require(
      data.split(separator: "\n").first { $0.hasPrefix("# plan: ") }?.dropFirst(8))
    #expect(text.contains(plan))
  }
}
