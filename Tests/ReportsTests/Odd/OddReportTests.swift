import Reports
import Simulation
import TerritoryModel
import Testing
import TextTesting
import Wording

@Suite("The ODD document says what the code declares")
struct OddReportTests {
  private static let french = OddReport(language: .french).manuscript
  private static let english = OddReport(language: .english).manuscript

  private static func tables(_ manuscript: Manuscript) -> [Manuscript.Table] {
    manuscript.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  /// How often each first or second cell of a row stands in the tables.
  private static func counts(_ manuscript: Manuscript) -> [String: Int] {
    tables(manuscript).flatMap(\.rows).flatMap { Array($0.prefix(2)) }
      .reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  private static func numbers(_ manuscript: Manuscript) -> [String] {
    manuscript.blocks.compactMap { if case .heading(_, let number, _) = $0 { number } else { nil } }
  }

  @Test("the seven elements and the eleven design concepts, in the protocol’s order")
  func elements() {
    let expected =
      (1...4).map(String.init) + (1...11).map { "4.\($0)" } + ["5", "6", "7"]
      + (1...9).map { "7.\($0)" } + ["A", "B", "C", "D"]
    #expect(Self.numbers(Self.english) == expected)
    #expect(Self.numbers(Self.french) == expected)
  }

  @Test("every parameter, field, metric, phase and draw exactly once", arguments: Language.allCases)
  func once(_ language: Language) {
    let counts = Self.counts(language == .french ? Self.french : Self.english)
    let paths =
      ParameterCatalogue.declarations.map(\.path)
      + ZoneField.allCases.map { "zones.*.\($0.declaration.key)" }
      + OrganisationField.allCases.map { "organisations.*.\($0.declaration.key)" }
      + ActionKind.allCases.flatMap { kind in
        kind.declaration.fields.map { "\(kind.rawValue).\($0.key)" }
      }
    for path in paths { #expect(counts["`\(path)`"] == 1, "\(path)") }
    // Short words may be the name of a phase, of a draw, of a metric and of a variable.
    let words =
      Metric.allCases.map(\.key) + Phase.allCases.map(\.rawValue) + Purpose.allCases.map { "\($0)" }
      + StateVariable.allCases.flatMap { $0.key.split(separator: ", ").map(String.init) }
    for word in Set(words) {
      let single = words.count { $0 == word }
      let joined = StateVariable.allCases.count { $0.key.contains(", ") && $0.key.contains(word) }
      #expect(counts["`\(word)`"] ?? 0 == single - joined, "\(word)")
    }
  }

  @Test("the generator of draws is the one that runs", arguments: Language.allCases)
  func generator(_ language: Language) {
    let text = (language == .french ? Self.french : Self.english).text(as: .markdown)
    #expect(text.contains("Philox 4x32-\(Philox4x32.rounds), "))
    #expect(text.split(separator: "Philox 4x32-").count == 2)
    #expect(
      Philox4x32.block(counter: .zero, key: .zero)
        == Philox4x32.block(counter: .zero, key: .zero, rounds: Philox4x32.rounds))
  }

  @Test("the phases in the order of the week, the draws under their numbers")
  func order() throws {
    let rows = Self.tables(Self.english).map(\.rows)
    let phases = Week.phases.enumerated().map { [String($0 + 1), "`\($1.rawValue)`"] }
    #expect(rows.contains { $0.map { Array($0.prefix(2)) } == phases })
    let draws = Purpose.allCases.map { [String($0.rawValue), "`\($0)`"] }
    #expect(rows.contains { $0.map { Array($0.prefix(2)) } == draws })
  }

  @Test(
    "defaults, bounds, grades and sources are those of the catalogue", arguments: Language.allCases)
  func values(_ language: Language) throws {
    let manuscript = language == .french ? Self.french : Self.english
    let rows = Self.tables(manuscript).flatMap(\.rows)
    for declaration in ParameterCatalogue.declarations {
      let row = try #require(rows.first { $0.first == "`\(declaration.path)`" })
      let value = NumberWording(language).setting(declaration.defaultValue, of: declaration.unit)
      #expect(row[2] == value)
      #expect(row[4] == OddWording(language).bounds(declaration.bounds, of: declaration.unit))
      #expect(row[6] == declaration.grade.rawValue)
      #expect(row[7].hasPrefix(declaration.meaning[language]))
      #expect(row[8] == declaration.source[language])
    }
    for kind in ActionKind.allCases {
      for field in kind.declaration.fields {
        let row = try #require(rows.first { $0.first == "`\(kind.rawValue).\(field.key)`" })
        #expect(row[4] == OddWording(language).bounds(field.bounds, of: field.unit))
      }
    }
    let burnIn = ParameterCatalogue.declarations.first { $0.parameter == .runBurnIn }?.defaultValue
    let text = manuscript.text(as: .markdown)
    let value = NumberWording(language).whole(Int(burnIn ?? 0))
    #expect(text.contains(language == .french ? "défaut\u{00A0}: \(value)" : "default \(value)"))
  }

  @Test(
    "bounds say what is refused",
    arguments: [
      (ValueUnit.share, nil, "0 à 1", "0 to 1"),
      (.halfLife, nil, "plus de 0 à 100\u{202F}000, ou never", "above 0 to 100,000, or never"),
      (.weeks, nil, "0 à 100\u{202F}000, entier", "0 to 100,000, whole"),
      (.scale, nil, "−1 à 1", "−1 to 1"),
      (.weeks, ValueBounds(1, 13, isWhole: true), "1 à 13, entier", "1 to 13, whole"),
      (.choice(["a", "b"]), nil, "", ""),
    ])
  func bounds(_ unit: ValueUnit, _ bounds: ValueBounds?, _ fr: String, _ en: String) {
    #expect(OddWording(.french).bounds(bounds ?? unit.bounds, of: unit) == fr)
    #expect(OddWording(.english).bounds(bounds ?? unit.bounds, of: unit) == en)
  }

  @Test("every equation once, and every symbol of the catalogue in one of them")
  func equations() {
    let used = OddText.sections.flatMap(\.parts).flatMap { part -> [ModelEquation] in
      if case .equations(let equations) = part { equations } else { [] }
    }
    #expect(used.count == Set(used).count)
    #expect(Set(used) == Set(ModelEquation.allCases))
    let lines = ModelEquation.allCases.flatMap(\.lines).joined(separator: " ")
    for symbol in ParameterCatalogue.declarations.compactMap(\.symbol) {
      // A parameter of one form stands in the equation of all forms.
      let general = String(symbol.map { $0.isNumber && symbol != "t_0" ? "ℓ" : $0 })
      #expect(lines.contains(symbol) || lines.contains(general), "\(symbol)")
    }
  }

  @Test("every parameter without a symbol is named where it acts", arguments: Language.allCases)
  func named(_ language: Language) {
    let prose = OddText.sections.flatMap(\.parts).map { part in
      switch part {
      case .paragraph(let text): text[language]
      case .equations(let equations): equations.flatMap(\.lines).joined(separator: " ")
      case .table: ""
      }
    }.joined(separator: " ")
    for declaration in ParameterCatalogue.declarations where declaration.symbol == nil {
      let shared = declaration.path.split(separator: ".").enumerated().map { place, part in
        place == 1 && declaration.path.hasPrefix("profiles.social") ? "*" : String(part)
      }.joined(separator: ".")
      #expect(
        prose.contains("`\(declaration.path)`") || prose.contains("`\(shared)`"),
        "\(declaration.path)")
    }
  }

  @Test("both languages have the same structure and the same equations")
  func structure() {
    #expect(Self.shape(Self.french) == Self.shape(Self.english))
  }

  private static func shape(_ manuscript: Manuscript) -> [String] {
    manuscript.blocks.map { block in
      switch block {
      case .heading(let level, let number, _): "heading \(level) \(number)"
      case .paragraph(let text):
        "paragraph "
          + text.split(separator: "$", omittingEmptySubsequences: false).enumerated()
          .filter { $0.offset % 2 == 1 }.map { String($0.element) }.sorted().joined(separator: " ")
      case .items(let items): "items \(items.count)"
      case .equations(let lines): "equations " + lines.joined(separator: "\n")
      case .table(let table):
        "table \(table.columns.count) "
          + table.rows.map { $0[0] }.joined(separator: " ").count
          .description
      case .figure(let file, _): "figure \(file)"
      }
    }.map { $0.hasPrefix("table") ? String($0.prefix(7)) : $0 }
  }

  @Test(
    "no mark is left open, no default unresolved, the French as printed",
    arguments: Language.allCases)
  func clean(_ language: Language) {
    let manuscript = language == .french ? Self.french : Self.english
    for text in Self.texts(manuscript) {
      #expect(text.count { $0 == "`" } % 2 == 0, "\(text)")
      #expect(text.count { $0 == "$" } % 2 == 0, "\(text)")
      #expect(!text.contains("{"), "\(text)")
      guard language == .french else { continue }
      let words = Self.withoutMarks(text)
      #expect(FrenchTypography.flaws(in: words) == [], "\(text)")
    }
  }

  private static func texts(_ manuscript: Manuscript) -> [String] {
    [manuscript.title]
      + manuscript.blocks.flatMap { block -> [String] in
        switch block {
        case .heading(_, _, let text), .paragraph(let text), .figure(_, let text): [text]
        // Works cited keep the language and the punctuation that they were published in.
        case .items(let items):
          items.filter { item in
            !WorksCited.all.contains { $0.french == item || $0.english == item }
          }
        case .equations: []
        case .table(let table): [table.caption] + table.columns.map(\.title) + table.rows.joined()
        }
      }
  }

  /// A text with a letter instead of what is typed and of formulas.
  private static func withoutMarks(_ text: String) -> String {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .map { $0.offset % 2 == 0 ? String($0.element) : "x" }.joined()
      .split(separator: "$", omittingEmptySubsequences: false).enumerated()
      .map { $0.offset % 2 == 0 ? String($0.element) : "x" }.joined()
  }

  @Test("French numbers have a comma, and French negative numbers a minus sign")
  func frenchNumbers() {
    let works = WorksCited.all.map(\.french)
    for text in Self.texts(Self.french) + works where text.wholeMatch(of: /[0-9.]+/) == nil {
      // A section’s number, a version and a doi have points.
      let words = Self.withoutMarks(text).replacing(/doi \S+/, with: "")
        .replacing("version 0.", with: "")
      if let found = words.firstMatch(of: /[0-9]\.[0-9]{2}|(?:^|[^0-9])0\.[0-9]|[ \[(]-[0-9]/) {
        Issue.record("\(found.0): \(text)")
      }
    }
    #expect(works.filter { $0.contains("Its public page") || $0.contains(": how") }.isEmpty)
  }

  @Test("the half-lives of forgetting stand under the symbols of the equations")
  func halfLives() {
    let symbols = ParameterCatalogue.declarations.filter { $0.path.hasSuffix("alfLife") }
      .map { "\($0.path) \($0.symbol ?? "")" }
    #expect(
      symbols == [
        "trust.halfLife h_t", "forgetting.halfLife h", "forgetting.metaHalfLife h_m",
        "forgetting.familiarityHalfLife h_f",
      ])
  }

  @Test("versions and the fingerprint stand at the head, the same in both languages")
  func head() {
    for manuscript in [Self.french, Self.english] {
      let text = manuscript.text(as: .markdown)
      #expect(text.contains(OddReport.fingerprint))
      #expect(text.contains("version \(Provenance.programVersion)"))
      #expect(text.contains("version \(ModelVersion.current)"))
    }
    #expect(OddReport.fingerprint.count == 16)
  }
}
