import Experiments
import Reports
import TerritoryModel
import Testing
import Wording

@Suite("A paper tells how much of a plan it is made of")
struct UnfinishedPaperTests {
  private static let saltelli = """
    factors: { contact.rate: { low: 0.05, high: 0.4 }, influence.rate: { low: 0, high: 1 } }
    design: { kind: saltelli, base: 4 }
    metrics: [cooperation]
    """

  @Test("a run that lacks takes its replicate out of the comparison, and that is said")
  func oneLacks() throws {
    let paper = try PaperTrial.paper(Self.saltelli, limit: 31)
    let files = paper.folder.files
    let sentence = """
      Points are compared over 1 replicate of the 2 planned, the only one of which every run is known.
      """
    let design = try PaperTrial.paragraph("Experiment ", in: files)
    #expect(design.hasSuffix(" 31\u{A0}runs ended of 32 planned, none failed. \(sentence)"))
    let notes = try PaperTrial.text("tables/sensitivity.md", in: files)
    #expect(notes.contains("\n\n\(sentence)\n"))
    #expect(
      try PaperTrial.text("tables/sensitivity.tex", in: files).contains(
        "{\\footnotesize \(sentence)}"))
    #expect(
      paper.unfinished(store: "a.sqlite") == """
        “a.sqlite” has 31\u{A0}runs of 32 planned: the paper is about what is done only, and its methods \
        say so.
        """)
    let whole = try PaperTrial.paper(Self.saltelli)
    #expect(whole.unfinished(store: "a.sqlite") == nil)
    for file in whole.folder.files { #expect(!file.text.contains("compared over"), "\(file.path)") }
  }

  @Test(
    "where no replicate is complete, base points that lack values are told",
    arguments: Language.allCases)
  func noneComplete(_ language: Language) throws {
    let files = try PaperTrial.files(Self.saltelli, language: language, limit: 13)
    let start = language == .french ? "Expérience " : "Experiment "
    let design = try PaperTrial.paragraph(start, in: files)
    let sentences =
      language == .french
      ? """
       13\u{A0}simulations terminées sur 32 prévues, aucune en échec. Les points sont comparés sur la \
      réplication 1 seule, dont le plus de simulations sont connues\u{A0}: aucune n’est complète. Mesuré \
      sur 3\u{A0}points de base des 4 prévus\u{A0}: il manque des valeurs aux autres, et ce qui reste est \
      un choix, qui ne vaut pas pour toutes les plages.
      """
      : """
       13\u{A0}runs ended of 32 planned, none failed. Points are compared over replicate 1 alone, of \
      which most runs are known: none is complete. Measured on 3\u{A0}base points of the 4 planned: the \
      others lack values, and what is left is a selection, which does not hold for the whole ranges.
      """
    #expect(design.hasSuffix(sentences), "\(design)")
  }

  @Test("slices compare points over whole replicates, tables show all that ended")
  func slices() throws {
    let lhs = """
      factors: { contact.rate: { low: 0.05, high: 0.4 }, influence.rate: { low: 0, high: 1 } }
      design: { kind: lhs, points: 10 }
      metrics: [cooperation]
      """
    let files = try PaperTrial.files(lhs, limit: 15)
    let design = try PaperTrial.paragraph("Experiment ", in: files)
    #expect(
      design.hasSuffix(
        """
         Points are compared over 1 replicate of the 2 planned, the only one of which every run is \
        known. Tables take every run that ended.
        """), "\(design)")
    let rows = try PaperTrial.text("tables/points.md", in: files).split(separator: "\n").dropFirst(
      3)
    let week8 = rows.filter { $0.contains("(week 8)") }
    #expect(week8.count { $0.hasSuffix("|          2 |") } == 5)
    #expect(week8.count { $0.hasSuffix("|          1 |") } == 5)
  }

  @Test("a store without runs is told as one")
  func empty() throws {
    let paper = try PaperTrial.paper(Self.saltelli, language: .french, limit: 0)
    #expect(
      paper.unfinished(store: "a.sqlite") == """
        «\u{A0}a.sqlite\u{A0}» n’a encore aucune simulation sur 32 prévues\u{A0}: l’article est sans \
        résultats.
        """)
    let design = try PaperTrial.paragraph("Expérience ", in: paper.folder.files)
    #expect(
      design.hasSuffix(
        """
         0\u{A0}simulation terminée sur 32 prévues, aucune en échec. Aucun indice, faute de deux points \
        de base qui aient toutes leurs valeurs (0 sur 4).
        """), "\(design)")
    let notes = try PaperTrial.text("tables/sensitivity.md", in: paper.folder.files)
    #expect(
      notes.contains(
        """
        Taux de coopération (semaine 8)\u{A0}: aucun indice, faute de deux points de base qui aient \
        toutes leurs valeurs (0 sur 4).

        """))
  }

  @Test("points that cannot be run leave a selection of base points, with the reason of a failure")
  func failures() throws {
    let files = try PaperTrial.files(
      """
      factors: { contact.rate: plausible, decision.thresholdCoordination: { low: 0.2, high: 1.5 } }
      design: { kind: saltelli, base: 8 }
      metrics: [cooperation]
      """)
    let data = try PaperTrial.text("data.csv", in: files).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.dropFirst().map {
        $0.split(separator: ",", omittingEmptySubsequences: false)
      }
    let failed = data.filter { $0.contains("failed") }
    let points = Set(failed.compactMap { Int($0[1]) })
    // A base point has one point for each factor and two more.
    let lost = Set(points.map { ($0 - 1) / 4 })
    try #require(!lost.isEmpty && lost.count < 7)
    let left = 8 - lost.count
    let design = try PaperTrial.paragraph("Experiment ", in: files)
    let sentences = """
       64\u{A0}runs ended of 64 planned, \(failed.count) failed. The values of the points that failed \
      are refused together; row \(failed[0][0]), for instance: The thresholds must not decrease: relay \
      0.3, coordination 0.2, concerted 1.6. Measured on \(left)\u{A0}base points of the 8 planned: the \
      others lack values, and what is left is a selection, which does not hold for the whole ranges.
      """
    #expect(design.hasSuffix(sentences), "\(design)")
    let notes = try PaperTrial.text("tables/sensitivity.md", in: files)
    #expect(
      notes.contains(
        "\n\nMeasured on \(left)\u{A0}base points of the 8 planned: the others lack values, "))
  }

  @Test("without a measure the table has a row of gaps and says why")
  func gap() throws {
    let files = try PaperTrial.files(
      """
      factors: { contact.rate: plausible, decision.thresholdCoordination: { low: 0.1, high: 0.25 } }
      design: { kind: morris, trajectories: 3 }
      metrics: [cooperation]
      """)
    let lines = try PaperTrial.text("tables/sensitivity.md", in: files)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let cells = try #require(lines.last { $0.hasPrefix("| Coop") }).split(separator: "|")
      .map { $0.filter { $0 != " " } }
    #expect(cells == ["Cooperationrate(week8),inpoints", "—", "—", "—", "—", "—"])
    #expect(
      lines.contains(
        """
        Cooperation rate (week 8), in points: no elementary effect, for want of two trajectories that \
        have all their values (0 of 3).
        """))
    #expect(!files.contains { $0.path.hasPrefix("figures/") })
  }

  @Test("points of a lever without a value are told as left out of figures")
  func emptyPoints() throws {
    let files = try PaperTrial.files(
      """
      factors: { decision.thresholdCoordination: [0.1, 0.2, 0.8, 1] }
      metrics: [cooperation]
      """)
    let design = try PaperTrial.paragraph("Experiment ", in: files)
    #expect(
      design.hasSuffix(
        " At 2\u{A0}points, one metric at least has no value: its figure leaves them out."),
      "\(design)")
  }
}
