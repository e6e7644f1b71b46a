import Exploration
import Reports
import Results
import TerritoryModel
import Testing
import TextTesting
import Wording

@Suite("Every column of every file is declared, in both languages")
struct ColumnsTests {
  private static func report(_ language: Language) -> Manuscript {
    ColumnsReport(language: language).manuscript
  }

  /// The lines of a file’s header that begin with a mark, without it.
  private static func header(_ csv: String, _ mark: String) -> [String] {
    csv.split(separator: "\n").filter { $0.hasPrefix(mark) }.map {
      String($0.dropFirst(mark.count))
    }
  }

  /// The names that stand on the line of titles.
  private static func titles(_ csv: String) -> [String] {
    let line = csv.split(separator: "\n").first { !$0.hasPrefix("#") } ?? ""
    return line.split(separator: ",").map(String.init)
  }

  @Test("the document has every declaration, in both languages", arguments: Language.allCases)
  func document(_ language: Language) {
    let keys = Self.report(language).blocks.flatMap { block in
      if case .table(let table) = block { table.rows.map { $0[0] } } else { [String]() }
    }
    let declared =
      HeaderKey.allCases.map(\.rawValue) + ExportText.allCases.map(\.rawValue)
      + ListingColumn.allCases.map(\.rawValue) + AnswerColumn.all.map(\.key)
      + AnswerKey.all.map(\.key) + ExportColumn.allCases.map(\.rawValue)
      + StatusColumn.allCases.map(\.rawValue) + SimulationColumn.allCases.map(\.rawValue)
      + StoreTable.allCases.flatMap { $0.columns.map(\.name) } + StoreKey.allCases.map(\.rawValue)
    #expect(keys == declared.map { "`\($0)`" })
    let text = Self.report(language).text(as: .markdown)
    for version in [ExportText.formatVersion, StoreTable.formatVersion] {
      #expect(text.contains(ColumnsText.version(version, in: language)))
    }
  }

  @Test("whoever changes a column or a key of answers changes their version, and this test")
  func frozen() {
    #expect(AnswerColumn.formatVersion == 2)
    #expect(
      AnswerColumn.all.map(\.key).joined(separator: " ") == """
        actions after agent answers backward before behind behindHigh behindLow branch choices \
        contraction current deviation difference distance effect effectHigh effectLow \
        equalProgrammes error euros familiarity first firstHigh firstLow firstQuartile \
        formalisation gained grade guess halfWidth hash high hours id inside isIdentified item \
        kind length level low mean meanAbsolute meaning measure median modelMean modelSd name \
        observed occurrences option organisation origin parent parentWeek part particle partners \
        path people percentile5 percentile95 perHour perHourHigh perHourLow \
        perThousandEuros perThousandEurosHigh perThousandEurosLow phase programme rank \
        resumed sample sd second section seed share shareHigh shareLow size source state summary \
        target text thirdQuartile threads toldFromBest total totalHigh totalLow trust unit value \
        varianceSaved verdict weight without withoutCost withoutHours workload x y zones
        """)
    #expect(
      AnswerKey.all.map(\.key).joined(separator: " ") == """
        adjustment against basePoints bracketHigh bracketLow budgetEuros budgetHours calibration \
        conclusion considered crossings effectiveSampleSize firstReplicate foretoldHigh \
        foretoldLow foretoldReplicates guessedWeek intervalHigh intervalLow isExhaustive \
        isReached margin mean measure method outcomeWeek particles path people posts replicate \
        response state threshold tolerance trajectories untouchedPosts variance
        """)
    #expect(
      HeaderKey.allCases.map(\.rawValue).joined(separator: " ") == """
        rencontre model columns scenario name hash seed replicates horizon settings scale \
        withoutProgramme window reservation branch week experiment plan design designSeed factors points arms \
        metrics weeks runs done failed column notice
        """)
  }

  @Test("the exports have the columns that are declared, and their version")
  func exports() throws {
    let csv = RunExport(SampleResult.result(isExport: true), language: .english).csv()
    #expect(Self.titles(csv) == ExportText.allCases.map(\.rawValue))
    #expect(Self.header(csv, "# columns: ") == ["\(ExportText.formatVersion)"])
    let listing = ParameterListing(pattern: "trust", language: .french).csv()
    #expect(Self.titles(listing) == ListingColumn.allCases.map(\.rawValue))
    #expect(Self.header(listing, "# columns: ") == ["\(ListingColumn.formatVersion)"])
    let paper = ScenarioPaper(SampleResult.result(isExport: true), language: .english).folder
    let lives = try #require(paper.files.first { $0.path == "lives.csv" }).text
    #expect(Self.header(lives, "# columns: ") == ["\(ExportColumn.formatVersion)"])
    for title in Self.titles(lives) {
      #expect(ColumnsText.lives.text.english.contains("`\(title)`"), "\(title)")
      #expect(ColumnsText.lives.text.french.contains("`\(title)`"), "\(title)")
    }
    for text in [csv, listing, lives] {
      for line in text.split(separator: "\n").filter({ $0.hasPrefix("# ") }) {
        let key = String(line.dropFirst(2).prefix { $0.isLetter })
        #expect(HeaderKey(rawValue: key) != nil, "\(key)")
      }
    }
  }

  @Test(
    "every column of every answer is declared, and said so in the header",
    arguments: Language.allCases)
  func answers(_ language: Language) throws {
    let declared = Set(
      AnswerColumn.all.map(\.key) + ExportText.allCases.map(\.rawValue)
        + ListingColumn.allCases.map(\.rawValue) + PersonQuantity.allCases.map(\.rawValue)
        + ZoneField.allCases.map(\.rawValue)
        // The levels of a factor stand under its path.
        + ParameterCatalogue.declarations.map(\.path))
    for (line, document) in try AnswerSession.documents(on: Page(language: language)) {
      let csv = document.csv()
      let titles = Self.titles(csv)
      for title in titles { #expect(declared.contains(title), "\(line): \(title)") }
      let told = Self.header(csv, "# column ")
      #expect(told.map { String($0.prefix { $0 != ":" }) } == titles, "\(line)")
      #expect(told.allSatisfy { !$0.hasSuffix(": ") && !$0.hasSuffix(":") }, "\(line)")
      let version =
        line.hasPrefix("parameters") ? ListingColumn.formatVersion : AnswerColumn.formatVersion
      #expect(Self.header(csv, "# columns: ") == ["\(version)"], "\(line)")
    }
  }

  @Test("every column that is declared of answers stands in one")
  func emitted() throws {
    let documents = try AnswerSession.documents(on: Page(language: .english))
    let options = HelpReport.options(values: [:], language: .english)
    let titles = Set(
      (documents.map(\.document) + [options]).flatMap { Self.titles($0.csv()) })
    for column in AnswerColumn.all {
      let isEmitted = titles.contains(column.key)
      #expect(isEmitted, "\(column.key)")
    }
  }

  @Test("every key of the header of every answer is declared, and every key declared stands in one")
  func keys() throws {
    let declared = Set(HeaderKey.allCases.map(\.rawValue) + AnswerKey.all.map(\.key))
    var written = Set<String>()
    for (line, document) in try AnswerSession.documents(on: Page(language: .english)) {
      for text in Self.header(document.csv(), "# ") {
        let key = text.prefix { $0 != ":" && $0 != " " }
        // A key of one of several branches has the name of the branch before it.
        let bare = key.split(separator: ".").last.map(String.init) ?? ""
        #expect(declared.contains(bare), "\(line): \(key)")
        written.insert(bare)
      }
    }
    for key in AnswerKey.all.map(\.key) { #expect(written.contains(key), "\(key)") }
    #expect(written.contains("outcomeWeek") && written.contains("designSeed"))
  }

  @Test("meanings keep French typography, and are written in both languages")
  func typography() {
    let texts =
      HeaderKey.allCases.map(\.meaning) + AnswerColumn.all.map(\.meaning)
      + AnswerKey.all.map(\.meaning)
      + ListingColumn.allCases.map(\.meaning) + ColumnsText.allCases.map(\.text)
    for text in texts {
      let words = text.french.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .map { $0.offset % 2 == 0 ? String($0.element) : "x" }.joined()
      #expect(FrenchTypography.flaws(in: words) == [], "\(text.french)")
      #expect(!text.english.isEmpty && !text.english.contains("\u{202F}"))
    }
  }
}
