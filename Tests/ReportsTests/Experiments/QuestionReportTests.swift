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
        #expect(shown.last?.contains("\u{2212}") == (value < 0), "\(shown) \(written)")
      }
    }
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
