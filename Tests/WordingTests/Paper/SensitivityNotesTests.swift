import Experiments
import Simulation
import TerritoryModel
import Testing
import TextTesting
import Wording

@Suite("Notes below measures of sensitivity")
struct SensitivityNotesTests {
  private static func finding(
    _ week: Int, _ measure: SensitivityStudy.Measure
  ) -> SensitivityStudy.Finding {
    .init(
      outcome: Outcome(Observable(.cooperation, .territory), week: week), response: .level,
      measure: measure, lostPoints: 0)
  }

  private static func indices(_ count: Int) -> SensitivityStudy.Measure {
    .indices(
      SobolIndices(
        first: [Estimate(0.5)], total: [Estimate(0.6)], second: [], mean: 0.3, variance: 0.1,
        baseCount: count))
  }

  private static func effects(_ count: Int) -> SensitivityStudy.Measure {
    .effects(
      ElementaryEffects(
        factors: [.init(mean: 0.1, meanAbsolute: Estimate(0.1), deviation: 0.01)],
        trajectoryCount: count))
  }

  private static func notes(
    _ design: ExperimentDesign, _ findings: [SensitivityStudy.Finding], replicates: Int = 40,
    _ compared: StudyFacts.ComparedReplicates? = nil, _ language: Language = .english
  ) -> [String] {
    let study = SensitivityStudy(
      design: design, factors: [Factor(SettingPath(["contact", "rate"]), .range(0...1))],
      pointCount: 8, replicates: replicates, runs: 16, failedRuns: 0, findings: findings)
    let all = StudyFacts.ComparedReplicates(
      numbers: Array(1...replicates), planned: replicates, isComplete: true)
    let notes = SensitivityNotes(language).notes(study, compared: compared ?? all) {
      language == .french ? "semaine \($0.outcome.week)" : "week \($0.outcome.week)"
    }
    if language == .french {
      for note in notes { #expect(FrenchTypography.flaws(in: note) == [], "\(note)") }
    }
    return notes
  }

  @Test("nothing stands below measures of all runs of a large study")
  func none() {
    let design = ExperimentDesign.saltelli(base: 64, isSecondOrder: false)
    #expect(Self.notes(design, [Self.finding(8, Self.indices(64))]) == [])
    let morris = ExperimentDesign.morris(trajectories: 10, levels: 4)
    #expect(Self.notes(morris, [Self.finding(8, Self.effects(10))]) == [])
  }

  @Test("few base points and few replicates are told")
  func few() {
    let design = ExperimentDesign.saltelli(base: 63, isSecondOrder: false)
    #expect(
      Self.notes(design, [Self.finding(8, Self.indices(63))], replicates: 31) == [
        "With 63\u{A0}base points, the order of factors may change.",
        """
        With 31\u{A0}replicates per point, Sₜ also holds the chance of lives: it may be too high, and \
        interactions less than they seem.
        """,
      ])
    let morris = ExperimentDesign.morris(trajectories: 9, levels: 4)
    #expect(
      Self.notes(morris, [Self.finding(8, Self.effects(9))], replicates: 31, nil, .french) == [
        """
        Avec 9\u{A0}trajectoires, l’ordre des facteurs peut changer, et les intervalles sont trop \
        étroits.
        """,
        """
        Avec 31\u{A0}réplications par point, μ* et σ contiennent aussi le hasard des vies\u{A0}: ils \
        peuvent être trop grands, un réglage sans effet n’est pas à zéro, et un grand σ ne dit rien des \
        interactions.
        """,
      ])
  }

  @Test("findings that used other numbers of base points are told apart, and those without any")
  func selections() {
    let design = ExperimentDesign.saltelli(base: 100, isSecondOrder: false)
    let findings = [
      Self.finding(1, Self.indices(100)), Self.finding(2, Self.indices(90)),
      Self.finding(3, Self.indices(80)), Self.finding(4, Self.indices(90)),
      Self.finding(5, .none(.tooFewRows(1))), Self.finding(6, .none(.noVariance)),
    ]
    let selection = """
      the others lack values, and what is left is a selection, which does not hold for the whole ranges.
      """
    #expect(
      Self.notes(design, findings) == [
        "week 2; week 4. Measured on 90\u{A0}base points of the 100 planned: \(selection)",
        "week 3. Measured on 80\u{A0}base points of the 100 planned: \(selection)",
        """
        week 5: no index, for want of two base points that have all their values (1 of 100).
        """,
        "week 6: no index, as the value is the same at every point.",
      ])
    let french = Self.notes(design, findings, replicates: 40, nil, .french)
    #expect(
      french[0] == """
        semaine 2\u{202F}; semaine 4. Mesuré sur 90\u{A0}points de base des 100 prévus\u{A0}: il manque \
        des valeurs aux autres, et ce qui reste est un choix, qui ne vaut pas pour toutes les plages.
        """)
    #expect(
      french[2] == """
        semaine 5\u{A0}: aucun indice, faute de deux points de base qui aient toutes leurs valeurs (1 sur \
        100).
        """)
    #expect(
      french[3] == "semaine 6\u{A0}: aucun indice, car la valeur est la même à tous les points.")
  }

  @Test("the methods tell the fewest and the most that a metric could use")
  func range() {
    let rows = StudyFacts.UsedRows(used: 3...5, planned: 6)
    let design = ExperimentDesign.morris(trajectories: 6, levels: 4)
    #expect(
      SensitivityNotes(.french).used(rows, of: design) == """
        Mesuré sur 3 à 5\u{A0}trajectoires des 6 prévues, selon la mesure\u{A0}: il manque des valeurs aux \
        autres, et ce qui reste est un choix, qui ne vaut pas pour toutes les plages.
        """)
    #expect(
      SensitivityNotes(.english).used(.init(used: 6...6, planned: 6), of: design) == nil)
    #expect(
      SensitivityNotes(.english).used(.init(used: 0...1, planned: 6), of: design) == """
        No elementary effect, for want of two trajectories that have all their values (1 of 6).
        """)
  }

  @Test("the replicates over which points are compared")
  func compared() {
    func text(
      _ numbers: [Int], of planned: Int, isComplete: Bool = true, besideTables: Bool = false,
      _ language: Language = .english
    ) -> String? {
      SensitivityNotes(language).compared(
        .init(
          numbers: numbers, planned: planned, isComplete: isComplete, besideTables: besideTables))
    }
    #expect(text([1, 2], of: 2) == nil)
    #expect(text([], of: 2) == nil)
    #expect(
      text([1, 3], of: 4) == """
        Points are compared over 2 replicates of the 4 planned, those of which every run is known.
        """)
    #expect(
      text([1, 3], of: 4, .french) == """
        Les points sont comparés sur 2 réplications des 4 prévues, celles dont toutes les simulations \
        sont connues.
        """)
    #expect(
      text([1], of: 2, besideTables: true, .french) == """
        Les points sont comparés sur 1 réplication des 2 prévues, la seule dont toutes les simulations \
        sont connues. Les tableaux prennent toutes les simulations terminées.
        """)
    #expect(
      text([2], of: 4, isComplete: false) == """
        Points are compared over replicate 2 alone, of which most runs are known: none is complete.
        """)
    #expect(
      text([1], of: 1, isComplete: false, .french)
        == "La seule réplication prévue n’est pas complète.")
  }
}
