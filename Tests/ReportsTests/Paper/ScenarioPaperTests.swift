import CommonTesting
import Experiments
import Foundation
import Reports
import TerritoryModel
import Testing
import TextTesting
import Wording

@Suite("The paper of a scenario")
struct ScenarioPaperTests {
  private static func folder(
    _ language: Language = .english, leavesProgrammeOut: Bool = false, replicates: Int = 4
  ) -> PaperFolder {
    ScenarioPaper(
      SampleResult.result(
        leavesProgrammeOut: leavesProgrammeOut, replicates: replicates, isExport: true),
      language: language
    ).folder
  }

  private static func text(_ path: String, in folder: PaperFolder) throws -> String {
    try #require(folder.files.first { $0.path == path }).text
  }

  @Test("the index lists every file but itself, each once", arguments: Language.allCases)
  func index(_ language: Language) throws {
    let folder = Self.folder(language)
    let index = try Self.text("index.md", in: folder)
    #expect(folder.files[0].path == "index.md")
    for file in folder.files.dropFirst() {
      #expect(index.split(separator: "`\(file.path)`").count == 2, "\(file.path)")
      #expect(!file.meaning.isEmpty)
    }
    #expect(Set(folder.files.map(\.path)).count == folder.files.count)
  }

  @Test("the methods tell every number, seed, hash and version", arguments: Language.allCases)
  func methods(_ language: Language) throws {
    let text = try Self.text("methods.md", in: Self.folder(language))
    let scenario = SampleResult.scenario
    let facts = [
      "Rencontre \(Provenance.programVersion)", "\(ModelVersion.current)", OddReport.fingerprint,
      scenario.hash.hashText, "deux-rives", "7", "60", "208", SoftwareCitation.author,
      "--weeks 60 --seed 7 --replicates 4",
    ]
    for fact in facts { #expect(text.contains(fact), "\(fact)") }
    #expect(text.contains(NumberWording(language).whole(1_200)))
    let words = text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .map { $0.offset % 2 == 0 ? String($0.element) : "x" }.joined()
    if language == .french { #expect(FrenchTypography.flaws(in: words) == []) }
  }

  @Test("the table has the numbers of the result")
  func table() throws {
    let lines = try Self.text("tables/results.md", in: Self.folder()).split(separator: "\n")
    let row = try #require(lines.first { $0.contains("Cooperation rate") && $0.contains(" 60 ") })
    let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(
      cells == [
        "Cooperation rate", "60", "32.7%", "(31.5–33.9)", "30.7%", "(29.5–31.9)",
        "+2.1\u{A0}points",
        "\\[+2.0, +2.1\\]", "4", "4",
      ])
    let titles = lines[1].split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(titles.suffix(2) == ["replicates", "pairs"])
  }

  @Test("a mean and a difference are counted apart where lives lack values of one future")
  func pairs() throws {
    let result = SampleResult.result(replicates: 4, isExport: true)
    let ensemble = result.ensemble
    let observable = try #require(ensemble.observables.first { $0.metric == .cooperation })
    let column = try #require(ensemble.observables.firstIndex(of: observable))
    let values = ensemble.variants.indices.map { variant in
      ensemble.observables.flatMap { kept in
        (0...ensemble.horizon).flatMap { week in
          ensemble.values(kept, variant: variant, week: week).enumerated().map { life, value in
            // The future without programme lacks the values of two lives at the end.
            kept == ensemble.observables[column] && week == 60 && life < 2
              && ensemble.variants[variant].name == .withoutProgramme ? .nan : value ?? .nan
          }
        }
      }
    }
    let other = RunResult(
      question: result.question, name: "deux-rives",
      ensemble: Ensemble(
        variants: ensemble.variants, observables: ensemble.observables,
        replicates: ensemble.replicates, horizon: ensemble.horizon, seed: ensemble.seed,
        notices: [], stateHashes: [], values: values), otherHalfLives: [])
    let folder = ScenarioPaper(other, language: .english).folder
    let table = try Self.text("tables/results.md", in: folder).split(separator: "\n")
    let row = try #require(table.first { $0.contains("Cooperation rate") && $0.contains(" 60 ") })
    let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(cells.suffix(2) == ["4\u{A0}/\u{A0}2", "2"])
    #expect(table.last == "Two numbers of replicates: with and without the programme.")
  }

  @Test("the values of lives give the means, bands and differences of the table again")
  func lives() throws {
    let folder = Self.folder()
    let lines = try Self.text("lives.csv", in: folder).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
    #expect(lines[0] == "replicate,arm,metric,zone,profession,week,value")
    let rows = lines.dropFirst().map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    // What the table shows, at three weeks, in two futures and four lives.
    let shown = try Self.text("tables/results.md", in: folder).split(separator: "\n").count - 3
    #expect(rows.count == shown * 2 * 4)
    func values(_ arm: String) -> [Double] {
      rows.filter { $0[1] == arm && $0[2] == "cooperation" && $0[5] == "60" }
        .compactMap { Double($0[6]) }
    }
    let (with, without) = (values("withProgramme"), values("withoutProgramme"))
    try #require(with.count == 4 && without.count == 4)
    let mean = with.reduce(0, +) / 4
    let difference = zip(with, without).reduce(0) { $0 + $1.0 - $1.1 } / 4
    #expect((mean * 1_000).rounded() / 10 == 32.7)
    #expect((difference * 1_000).rounded() / 10 == 2.1)
    let index = try Self.text("index.md", in: folder)
    #expect(
      index.contains(
        """
        | `data.csv` | means, percentiles and intervals of every metric in every week, columns described \
        at the head |
        | `lives.csv` | the values of every life at the weeks of the table, one to a line; bands, \
        differences by pairs and intervals follow from them |

        """), "\(index)")
  }

  @Test("figures fit a column, stay light, and carry their labels on the lines")
  func figures() throws {
    let folder = Self.folder()
    let figures = folder.files.filter { $0.path.hasSuffix(".svg") }
    #expect(figures.count > 20)
    for figure in figures {
      #expect(figure.text.contains(" width=\"85mm\" height=\""), "\(figure.path)")
      #expect(!figure.text.contains("prefers-color-scheme"))
      #expect(figure.text.contains("<desc id=\"description\">"))
    }
    let rate = try Self.text("figures/cooperation.svg", in: folder)
    #expect(rate.contains(">with</text>") && rate.contains(">without</text>"))
  }

  @Test("without a programme there is no effect to show")
  func alone() {
    let paths = Self.folder(leavesProgrammeOut: true).files.map(\.path)
    #expect(paths.contains("figures/cooperation.svg"))
    #expect(!paths.contains { $0.contains("-effect") })
  }

  @Test("one replicate has neither bands nor intervals")
  func single() throws {
    let table = try Self.text("tables/results.md", in: Self.folder(replicates: 1))
    #expect(!table.contains("\\[") && table.contains("—"))
  }

  @Test("the same study gives the same bytes")
  func deterministic() {
    #expect(Self.folder().files == Self.folder().files)
  }

  @Test("a folder is made, and what stands in it stays")
  func folder() throws {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("rencontre-paper-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let folder = OutputFolder(path: path)
    let files = Self.folder().files
    try folder.prepare()
    try Data("kept".utf8).write(to: URL(fileURLWithPath: path + "/notes.txt"))
    try folder.write(files)
    for file in files {
      #expect(try String(contentsOfFile: path + "/" + file.path, encoding: .utf8) == file.text)
    }
    #expect(FileManager.default.fileExists(atPath: path + "/notes.txt"))
    let occupied = OutputFolder(path: path + "/notes.txt")
    #expect(throws: OutputFile.Failure(path: path + "/notes.txt", problem: .notFolder)) {
      try occupied.write(files)
    }
  }

  @Test("files that only the paper before had go, whatever else stands there stays")
  func replaced() throws {
    try inFolder { path in
      let manager = FileManager.default
      let folder = OutputFolder(path: path)
      let files = Self.folder().files
      try folder.write(files)
      for name in ["notes.txt", "tables/mine.tex", "figures/mine.svg"] {
        try Data("kept".utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
      }
      func paths() -> Set<String> {
        Set((manager.enumerator(atPath: path)?.allObjects ?? []).compactMap { $0 as? String })
      }
      let next = Self.folder(leavesProgrammeOut: true).files
      let gone = Set(files.map(\.path)).subtracting(next.map(\.path))
      #expect(gone.contains("figures/cooperation-effect.svg"))
      try folder.write(next)
      let own: Set = ["notes.txt", "tables", "tables/mine.tex", "figures", "figures/mine.svg"]
      #expect(paths() == Set(next.map(\.path)).union(own))
      // An index that is no paper’s lists nobody’s files.
      try Data("| file |\n| --- |\n| `tables/mine.tex` | a table |\n".utf8)
        .write(to: URL(fileURLWithPath: path + "/index.md"))
      try folder.write(next)
      #expect(paths() == Set(next.map(\.path)).union(own))
    }
  }

  @Test("where one file cannot be written, none is, and what stood there stays")
  func whole() throws {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("rencontre-paper-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let folder = OutputFolder(path: path)
    let files = Self.folder().files
    try folder.prepare()
    try Data("kept".utf8).write(to: URL(fileURLWithPath: path + "/index.md"))
    try FileManager.default.createDirectory(
      atPath: path + "/methods.tex", withIntermediateDirectories: true)
    #expect(throws: OutputFile.Failure(path: path + "/methods.tex", problem: .isFolder)) {
      try folder.write(files)
    }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: path).sorted()
        == ["index.md", "methods.tex"])
    #expect(try String(contentsOfFile: path + "/index.md", encoding: .utf8) == "kept")
  }

  @Test("fixed words keep French typography")
  func words() {
    for text in PaperText.allCases {
      #expect(FrenchTypography.flaws(in: text.text.french) == [])
      #expect(!text.text.english.isEmpty && !text.text.english.contains("\u{202F}"))
    }
  }
}
