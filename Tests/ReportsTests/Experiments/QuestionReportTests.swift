import Charts
import CommandLanguage
import Foundation
import Reports
import TerritoryModel
import Testing
import TextTesting

@Suite("Programmes and changes of regime, from the question to the tables")
struct QuestionReportTests {
  private func notes(_ document: Document) -> [String] {
    document.blocks.compactMap { if case .note(let note) = $0 { note } else { nil } }
  }

  private func check(_ notes: [String], _ language: Language) {
    guard language == .french else { return }
    for note in notes { #expect(FrenchTypography.flaws(in: note) == [], "\(note)") }
  }

  @Test("the method of a search for programmes names both sets of replicates, and the weeks")
  func optimise() throws {
    for language in Language.allCases {
      var session = AnswerSession()
      _ = try session.type("load petite-equipe; replicate 4; set run.burnIn 4")
      _ = try session.type("remove convention; remove vis-ma-vie")
      _ = try session.type("add encounter at 4 participants 8 cost 4000 hours 40")
      let document = try session.type(
        "optimise budget 5000 at 8", on: Page(language: language))
      let notes = notes(document)
      let method =
        language == .french
        ? """
        (réplications 1 à 4 pour chercher, 5 à 12 pour mesurer, mêmes tirages pour tous les \
        programmes), moyenne des semaines 1 à 8\u{202F}; graine
        """
        : """
        (replicates 1 to 4 to search, 5 to 12 to measure, the same draws for every programme), mean \
        of weeks 1 to 8; seed
        """
      #expect(notes.contains { $0.contains(method) }, "\(notes)")
      check(notes, language)
      // A minus on the screen is a minus in the file.
      let rows = CSVReading.rows(document.csv())
      let place = try #require(rows.first?.firstIndex(of: "behind"))
      let tables = document.blocks.compactMap { block -> TextTable? in
        if case .table(let table, _) = block { table } else { nil }
      }
      let table = try #require(tables.first)
      #expect(table.rows.count == rows.count - 1 && rows.count > 2)
      // Each effect has its interval beside it.
      #expect(table.rows.allSatisfy { $0[5].hasPrefix("[") && $0[5].hasSuffix("]") })
      #expect(document.csv().contains("\n# outcomeWeek: 8\n"))
      for (shown, written) in zip(table.rows, rows.dropFirst()).dropFirst() {
        let value = try #require(Double(written[place]))
        guard abs(value) > 0.001 else { continue }
        let size = shown[6].prefix { $0 != " " }
        #expect(size.contains("\u{2212}") == (value < 0), "\(shown) \(written)")
        #expect(shown[6].contains(" [") && shown[6].hasSuffix("]"), "\(shown)")
      }
    }
  }

  @Test("a later dated change of the very setting that is varied is told beside the answer")
  func overridden() throws {
    for language in Language.allCases {
      var session = AnswerSession()
      _ = try session.type(
        "load petite-equipe; replicate 2; set run.burnIn 0; set contact.rate 0.4 from 6")
      let expected =
        language == .french
        ? "Dès la semaine 6, contact.rate vaut 0,4 dans chaque simulation\u{A0}: les niveaux essayés ne valent que jusque-là."
        : "From week 6 on, contact.rate is 0.4 in every run: the levels tried hold only until then."
      for (line, isTold) in [
        ("sweep contact.rate 0.1,0.3 at 8", true), ("sweep contact.rate 0.1,0.3 at 5", false),
        ("sweep trust.positive 0.1,0.3 at 8", false),
        ("tipping contact.rate 0.05..0.5 above 0.9 at 8", true),
        ("sensitivity points 2 at 8 contact.rate trust.positive", true),
        ("sensitivity sobol points 4 at 8 contact.rate trust.positive", true),
      ] {
        let document = try session.type(line, on: Page(language: language))
        let sentences = document.blocks.compactMap { block -> String? in
          if case .sentence(let sentence) = block { sentence } else { nil }
        }
        #expect(sentences.contains(expected) == isTold, "\(line): \(sentences)")
      }
      // What is shown of the present is what holds in it.
      let before = try session.type("assumptions", on: Page(language: language))
      #expect(before.csv().contains("contact.rate,0.15,"))
      _ = try session.type("run 8")
      let after = try session.type("assumptions", on: Page(language: language))
      #expect(after.csv().contains("contact.rate,0.4,"))
      #expect(
        notes(after).contains(
          language == .french
            ? "La valeur de contact.rate est celle qu’un changement daté a laissée à la semaine 8."
            : "The value of contact.rate is the one that a dated change left by week 8."))
    }
  }

  @Test("what an action brings for its price has an interval, in the table and in files")
  func priceIntervals() throws {
    var session = AnswerSession()
    _ = try session.type(
      "load petite-equipe; replicate 4; set run.burnIn 0; set horizon 40; set programme.convention.cost 2000"
    )
    _ = try session.type("set programme.vis-ma-vie.cost 1000; set programme.vis-ma-vie.hours 20")
    let document = try session.type("cost effect")
    let rows = CSVReading.rows(document.csv())
    let titles = try #require(rows.first)
    func column(_ name: String) throws -> [Double?] {
      let place = try #require(titles.firstIndex(of: name))
      return rows.dropFirst().map { Double($0[place]) }
    }
    let (low, euros) = (try column("intervalLow"), try column("euros"))
    let perEuros = try column("perThousandEurosLow")
    try #require(perEuros.count == 3)
    for row in 0..<3 {
      let expected = try #require(low[row]) / (try #require(euros[row]) / 1_000)
      #expect(abs(try #require(perEuros[row]) - expected) < 1e-9)
    }
    // Hours are those of one action alone.
    #expect(try column("perHourHigh").map { $0 == nil } == [true, false, true])
    guard
      let table = document.blocks.compactMap({ block -> TextTable? in
        if case .table(let table, _) = block { table } else { nil }
      }).first
    else {
      Issue.record("no table")
      return
    }
    for row in table.rows { #expect(row[1].contains("[") && row[2].contains("["), "\(row)") }
  }

  @Test("an outcome that did not vary is no finding, and few trajectories are said to be few")
  func sensitivity() throws {
    for language in Language.allCases {
      var session = AnswerSession()
      _ = try session.type("load petite-equipe; replicate 2; set run.burnIn 0")
      let page = Page(language: language)
      let still = try session.type(
        "sensitivity favourability at 0 points 2 contact.rate trust.positive", on: page)
      let sentences = still.blocks.compactMap { block -> String? in
        if case .sentence(let sentence) = block { sentence } else { nil }
      }
      #expect(
        sentences == [
          language == .french
            ? "La faveur n’a pas varié aux points essayés\u{A0}: rien n’y dit quels réglages comptent. Essayez une semaine plus tardive, des plages plus larges, ou une autre mesure."
            : "Favourability did not vary at the points tried: nothing there tells which settings matter. Try a later week, wider ranges, or another metric."
        ])
      #expect(still.csv().contains("\n# trajectories: 2\n"))
      let few = notes(
        try session.type(
          "sensitivity favourability at 8 points 2 contact.rate trust.positive", on: page))
      #expect(
        few.contains(
          language == .french
            ? "Mesuré sur 2\u{A0}trajectoires\u{202F}; chacune déplace une fois chaque réglage. Avec si peu, l’ordre peut changer, et les intervalles sont trop étroits\u{A0}: demandez «\u{A0}points 10\u{A0}» au moins."
            : "Measured on 2\u{A0}trajectories; each moves every setting once. With so few, the order may change, and intervals are too narrow: ask for “points 10” at least."
        ), "\(few)")
      check(few, language)
    }
  }

  @Test("base points that lack a value are told, and what few lives make of an order")
  func lostBasePoints() throws {
    for language in Language.allCases {
      var session = AnswerSession()
      _ = try session.type("load petite-equipe; replicate 1; set run.burnIn 0")
      let page = Page(language: language)
      let document = try session.type(
        "sensitivity sobol positive at 4 points 16 contact.rate decision.structure", on: page)
      let header = document.csv().split(separator: "\n").first { $0.hasPrefix("# basePoints: ") }
      let used = try #require(header.flatMap { Int($0.dropFirst(14)) })
      try #require(used < 16)
      let notes = notes(document)
      let lost =
        language == .french
        ? "Mesuré sur \(used)\u{A0}points de base (16 prévus\u{A0}: "
        : "Measured on \(used)\u{A0}base points (16 planned: "
      #expect(notes.contains { $0.hasPrefix(lost) }, "\(notes)")
      check(notes, language)
      _ = try session.type("replicate 9")
      let fewer = self.notes(
        try session.type(
          "sensitivity points 2 at 1 contact.rate decision.structure", on: page))
      let lives =
        language == .french
        ? "8\u{A0}vies par point, et non les 9 de la branche"
        : "8\u{A0}lives per point, not the 9 of the branch"
      #expect(fewer.contains { $0.hasPrefix(lives) }, "\(fewer)")
      check(fewer, language)
    }
  }

  @Test("two levers that chance alone may tell apart are said to be so")
  func surface() throws {
    var session = AnswerSession()
    _ = try session.type("load petite-equipe; replicate 8; set run.burnIn 0")
    for (line, isDoubted) in [
      ("sweep meta.sd 0.05,0.4 core.weeks 4,104 at 13", true),
      ("sweep contact.rate 0.01,0.9 core.weeks 104,105 coverage at 13", false),
      ("sweep influence.rule average,bounded volume at 13", true),
    ] {
      let document = try session.type(line)
      guard case .sentence(let sentence)? = document.blocks.first else {
        Issue.record("no sentence")
        return
      }
      #expect(
        sentence.hasSuffix(" Nothing tells these differences from chance.") == isDoubted,
        "\(sentence)")
    }
  }

  @Test("the band of a change of regime is told for what it is")
  func tipping() throws {
    for language in Language.allCases {
      var session = AnswerSession()
      _ = try session.type("load petite-equipe; replicate 2; set run.burnIn 4")
      let document = try session.type(
        "tipping contact.rate 0.05..0.5 coverage above 0.3 at 13", on: Page(language: language))
      let notes = notes(document)
      #expect(notes.contains { $0.contains("(Wilson)") })
      let method = language == .french ? "\u{A0}niveaux, " : "\u{A0}levels, "
      #expect(
        notes.contains {
          $0.contains(method)
            && $0.contains(language == .french ? " par niveau, mêmes" : " per level, the same")
        }, "\(notes)")
      check(notes, language)
    }
  }
}
