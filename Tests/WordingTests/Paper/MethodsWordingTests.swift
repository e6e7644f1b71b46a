import Simulation
import TerritoryModel
import Testing
import TextTesting
import Wording

@Suite("The methods of a paper")
struct MethodsWordingTests {
  private static let scenario = Scenario(
    name: "Petit", horizon: 6,
    zones: [Zone(name: "Bourg", x: 0, y: 0, socialWorkers: 20, socialEntrepreneurs: 10)],
    programme: [Action(.encounter, id: "r", timing: Timing(at: 5))])

  private static func facts(
    _ factors: [StudyFacts.Varied], design: ExperimentDesign = .grid(levels: 5),
    isListed: Bool = false, points: Int = 8
  ) -> StudyFacts {
    StudyFacts(
      program: "1.0", model: 1, citation: "Reference.", description: nil, scenario: scenario,
      scenarioName: "petit", hash: "00ff", settings: [], weeks: 6, replicates: 2, seed: 3,
      isPaired: false, metrics: [.cooperation],
      batch: StudyFacts.Batch(
        name: "Essai", design: design, designSeed: 1, isListed: isListed, factors: factors,
        points: points, planned: 2 * points, done: 2 * points, failed: 0, planHash: "0abc",
        storeFormat: 1, resamples: nil))
  }

  private static func varied(_ path: [String], _ levels: String, _ count: Int) -> StudyFacts.Varied
  {
    StudyFacts.Varied(path: SettingPath(path), levels: levels, count: count)
  }

  private static func paragraphs(_ facts: StudyFacts, _ language: Language) -> [String] {
    let paragraphs = MethodsWording(language).paragraphs(facts)
    if language == .french {
      for text in paragraphs {
        let words = text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
          .map { $0.offset % 2 == 0 ? String($0.element) : "x" }.joined()
        #expect(FrenchTypography.flaws(in: words) == [], "\(words)")
      }
    }
    return paragraphs
  }

  @Test("a burn-in that a factor sets has its levels")
  func burnIn() {
    let facts = Self.facts([Self.varied(["run", "burnIn"], "4 à 52", 9)])
    #expect(
      Self.paragraphs(facts, .english)[2].hasPrefix(
        """
        Each run covers 6\u{A0}weeks, after a time without programme that a factor sets (`run.burnIn`, \
        in weeks: 4 à 52); 2\u{A0}replicates, numbered from 1, seed 3. Every draw
        """))
    #expect(
      Self.paragraphs(facts, .french)[2].hasPrefix(
        """
        Chaque simulation couvre 6\u{A0}semaines, après un temps sans programme que fixe un facteur \
        (`run.burnIn`, en semaines\u{A0}: 4 à 52)\u{202F}; 2\u{A0}réplications, numérotées à partir de \
        1, graine 3. Tout tirage
        """))
    #expect(
      Self.paragraphs(Self.facts([]), .english)[2].hasPrefix(
        "Each run covers 6\u{A0}weeks, after 208\u{A0}weeks without programme; 2\u{A0}replicates, ")
    )
  }

  @Test("weeks of actions and numbers of people that factors set are not told as the scenario’s")
  func scenario() {
    let facts = Self.facts([
      Self.varied(["programme", "r", "at"], "2 to 9", 8),
      Self.varied(["zones", "Bourg", "socialWorkers"], "10 to 20", 11),
    ])
    #expect(
      Self.paragraphs(facts, .english)[1] == """
        The scenario “Petit” (`petit`, hash 00ff), with no value changed, describes 20\u{A0}social \
        workers and 10\u{A0}social entrepreneurs in 1\u{A0}zone, 2\u{A0}social workers for each social \
        entrepreneur. These numbers of people are those before the factors, which change them. \
        Programme: Encounter (time set by the factors).
        """)
    #expect(
      Self.paragraphs(facts, .french)[1].hasSuffix(
        """
         Ces effectifs sont ceux d’avant les facteurs, qui les changent. Programme\u{A0}: Grande \
        Rencontre (date fixée par les facteurs).
        """))
    let other = Self.facts([Self.varied(["programme", "r", "positivity"], "0 to 1", 5)])
    #expect(
      Self.paragraphs(other, .english)[1].hasSuffix(
        " for each social entrepreneur. Programme: Encounter (week 5)."))
  }

  @Test("a grid has the levels that the points take; a factor of one level is held there")
  func levels() {
    let facts = Self.facts([
      Self.varied(["contact", "rate"], "0.1 to 0.5", 5),
      Self.varied(["programme", "r", "participants"], "2 to 9", 8),
      Self.varied(["forgetting", "halfLife"], "26", 1),
    ])
    #expect(
      Self.paragraphs(facts, .english)[3] == """
        Experiment “Essai”, plan 0abc, store of format 1; what varies is: `contact.rate` (0.1 to 0.5), \
        `programme.r.participants` (2 to 9); held at one level: `forgetting.halfLife` (26). Grid of 5 × 8 \
        levels: 8\u{A0}points. 16\u{A0}runs ended of 16 planned, none failed.
        """)
    #expect(
      Self.paragraphs(facts, .french)[3] == """
        Expérience «\u{A0}Essai\u{A0}», plan 0abc, fichier de résultats au format 1\u{202F}; \
        varient\u{A0}: `contact.rate` (0.1 to 0.5), `programme.r.participants` (2 to 9)\u{202F}; tenus à \
        un seul niveau\u{A0}: `forgetting.halfLife` (26). Grille de 5 × 8 niveaux\u{A0}: 8\u{A0}points. \
        16\u{A0}simulations terminées sur 16 prévues, aucune en échec.
        """)
    let held = Self.facts(
      [Self.varied(["contact", "rate"], "0.1", 1)], design: .list([]), points: 1)
    #expect(
      Self.paragraphs(held, .english)[3].contains(
        "; nothing varies; held at one level: `contact.rate` (0.1). Given list of points: 1\u{A0}point."
      ))
  }
}
