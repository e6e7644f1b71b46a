import Experiments
import Results
import Simulation
import TerritoryModel
import Testing
import TextTesting
import Wording

@Suite("Batches, their merges and their replays, in whole sentences")
struct BatchWordingTests {
  private let french = BatchWording(.french)
  private let english = BatchWording(.english)

  @Test("progress: done and total, rate, time left, failures")
  func progress() {
    let some = BatchProgress(done: 1_234, total: 10_000, failed: 2, committed: 1_000, elapsed: 8)
    #expect(
      french.progress(some)
        == "1\u{202F}234/10\u{202F}000 simulations · 125/s · reste 1\u{A0}min\u{A0}11\u{A0}s · 2\u{A0}échecs"
    )
    #expect(
      english.progress(some)
        == "1,234/10,000 runs · 125/s · 1\u{A0}min\u{A0}11\u{A0}s left · 2\u{A0}failures")
    var held = BatchProgress(done: 2, total: 3, failed: 0, committed: 0, elapsed: 1)
    held.isHeld = true
    #expect(
      french.progress(held)
        == "2/3 simulations · aucun échec · attend un autre programme, qui tient le fichier")
    #expect(
      english.progress(held)
        == "2/3 runs · no failure · waiting for another program, which holds the store")
    let none = BatchProgress(done: 0, total: 1, failed: 0, committed: 0, elapsed: 0)
    #expect(french.progress(none) == "0/1 simulation · aucun échec")
    #expect(english.progress(none) == "0/1 run · no failure")
  }

  @Test("how a batch ended, and how to go on")
  func endings() {
    var outcome = BatchOutcome(
      progress: .init(done: 40, total: 40, failed: 0, committed: 40, elapsed: 1),
      reason: .complete)
    check(
      outcome, "40 simulations sont dans « a.sqlite », au complet.",
      "40 runs are in “a.sqlite”, complete.")
    outcome.leftOut = 12
    check(
      outcome,
      """
      40 simulations sont dans « a.sqlite » : la limite demandée est atteinte, le plan en compte \
      12 de plus.
      """,
      "40 runs are in “a.sqlite”: the limit that was asked is reached, the plan has 12 more.")
    outcome.leftOut = 0
    outcome.progress.done = 30
    outcome.reason = .minutesSpent
    check(
      outcome,
      """
      Temps écoulé : 30 simulations sont gardées dans « a.sqlite », sur 40. La même commande reprend \
      la suite.
      """, "Time is up: 30 of 40 runs are kept in “a.sqlite”. The same command goes on.")
    outcome.reason = .cancelled
    outcome.progress.done = 1
    check(
      outcome,
      """
      Interrompu : 1 simulation est gardée dans « a.sqlite », sur 40. La même commande reprend la \
      suite.
      """, "Interrupted: 1 of 40 runs is kept in “a.sqlite”. The same command goes on.")
    outcome.reason = .failed
    outcome.progress.failed = 1
    outcome.firstFailure = .init(row: 7, reason: "No.")
    check(
      outcome,
      """
      Arrêté au premier échec : 1 simulation est gardée dans « a.sqlite », sur 40. La même commande \
      reprend la suite.
      1 simulation a échoué ; par exemple la ligne 7 : No. Ces valeurs seraient refusées de \
      nouveau : changez les niveaux de l’expérience.
      """,
      """
      Stopped at the first failure: 1 of 40 runs is kept in “a.sqlite”. The same command goes on.
      1 run failed; row 7 for instance: No. These values would be refused again: change the levels of \
      the experiment.
      """)
  }

  private func check(_ outcome: BatchOutcome, _ fr: String, _ en: String) {
    #expect(french.ending(outcome, store: "a.sqlite") == SampleDifferences.spaced(fr))
    #expect(english.ending(outcome, store: "a.sqlite") == en)
  }

  @Test("what a merge made")
  func merged() {
    #expect(
      french.merged(parts: 1, runs: 1, store: "a.sqlite")
        == "1\u{A0}simulation de 1\u{A0}part est réunie dans «\u{A0}a.sqlite\u{A0}».")
    #expect(
      french.merged(parts: 3, runs: 40, store: "a.sqlite")
        == "40\u{A0}simulations de 3\u{A0}parts sont réunies dans «\u{A0}a.sqlite\u{A0}».")
    #expect(
      english.merged(parts: 1, runs: 1, store: "a.sqlite")
        == "1\u{A0}run of 1\u{A0}part is merged in “a.sqlite”.")
  }

  @Test("what does not merge")
  func merges() throws {
    let second = try #require(Shard(2, of: 3))
    let third = try #require(Shard(3, of: 3))
    for (problem, fr, en) in [
      (
        MergeProblem.nothing,
        "Quels fichiers réunir ? Par exemple : rencontre batch merge essai.*-of-4.sqlite.",
        "Which stores are to be merged? For instance: rencontre batch merge trial.*-of-4.sqlite."
      ),
      (
        .missing([second]), "Il manque la part 2/3 ; donnez son fichier aussi.",
        "Part 2/3 is missing; give its store too."
      ),
      (
        .missing([second, third]), "Il manque les parts 2/3 et 3/3 ; donnez leurs fichiers aussi.",
        "Parts 2/3 and 3/3 are missing; give their stores too."
      ),
      (
        .twice(second, "a", "b"), "La part 2/3 est là deux fois : dans « a » et dans « b ».",
        "Part 2/3 is there twice: in “a” and in “b”."
      ),
      (
        .cutDifferently("a", second, "b", .whole),
        """
        Ces parts se recouvrent : « a » est la part 2/3 et « b » la part 1/1 ; donnez les parts d’un \
        seul découpage.
        """,
        "These parts overlap: “a” is part 2/3 and “b” is part 1/1; give the parts of one division."
      ),
      (
        .incomplete("a", second, done: 3, total: 1_200),
        """
        La part 2/3, « a », n’est pas finie : 3 simulations sur 1~200 ; pour la finir : rencontre \
        batch run a
        """,
        """
        Part 2/3, “a”, is not finished: 3 of 1,200 runs; to finish it: rencontre batch run a
        """
      ),
      (
        .incomplete("a", .whole, done: 1, total: 2),
        "« a » n’est pas fini : 1 simulation sur 2 ; pour le finir : rencontre batch run a",
        "“a” is not finished: 1 of 2 runs; to finish it: rencontre batch run a"
      ),
      (
        .otherPlan("a", than: "b", [.seed(1, 2)]),
        "« a » n’est pas de la même expérience que « b » : graine 1, au lieu de 2.",
        "“a” is not of the same experiment as “b”: seed 1 instead of 2."
      ),
      (
        .noTaskFinished(folder: "lot"),
        "Aucune tâche de « lot » n’est finie ; lancez les tâches, ou attendez leur fin.",
        "No task of “lot” has finished; start the tasks, or wait until they end."
      ),
      (
        .stillRunning("a"), "Un processus remplit encore « a » ; attendez qu’il finisse.",
        "A process is still filling “a”; wait until it ends."
      ),
      (
        .store(StoreProblem(path: "a", .exists)), "« a » existe déjà ; donnez un autre nom.",
        "“a” already exists; give another name."
      ),
    ] {
      let spaced = SampleDifferences.spaced(fr).replacing(" ?", with: "\u{202F}?")
      #expect(problem.text(in: .french) == spaced)
      #expect(problem.text(in: .english) == en)
      #expect(FrenchTypography.flaws(in: problem.text(in: .french)) == [])
    }
    #expect(
      MergeProblem.incomplete("l'été", .whole, done: 1, total: 2).text(in: .english)
        == #"“l'été” is not finished: 1 of 2 runs; to finish it: rencontre batch run 'l'\''été'"#)
  }

  @Test("a replay: the same, or what differs")
  func replays() {
    let run = RunRecord(
      row: 17, key: RunKey(point: 2, replicate: 2, arm: .withoutProgramme), status: .done,
      scenarioHash: 1, stateHash: 255, values: [0.25], seconds: 0)
    var again = run
    let outcomes = [Outcome(Observable(.cooperation), week: 8)]
    var replay = Replay(stored: run, again: again, outcomes: outcomes)
    #expect(
      ReplayWording(.french).text(replay)
        == SampleDifferences.spaced(
          """
          Ligne 17 (point 3, réplication 2, sans programme) : identique, empreinte 00000000000000ff.
          """))
    again.values = [.nan]
    again.stateHash = 254
    replay.again = again
    #expect(
      ReplayWording(.english).text(replay) == """
        Row 17 (point 3, replicate 2, without programme): different.
          final state: 00000000000000ff in the store, 00000000000000fe now
          Cooperation rate, week 8: 0.25 in the store, — now
        """)
    again.status = .failed(PointFailure("No."))
    replay.again = again
    #expect(
      ReplayWording(.french).text(replay).contains(
        "  fin\u{A0}: faite dans le fichier, échouée (No.) maintenant\n"))
  }

  @Test("the columns of tables and exports keep French typography")
  func columns() {
    let texts =
      StoreTable.allCases.flatMap { [$0.meaning] + $0.columns.map(\.meaning) }
      + ExportColumn.allCases.map(\.meaning) + StoreKey.allCases.map(\.meaning)
      + StatusColumn.allCases.map(\.meaning)
    for text in texts {
      #expect(FrenchTypography.flaws(in: text.french) == [], "\(text.french)")
      #expect(!text.english.isEmpty && !text.english.contains("\u{202F}"))
    }
  }
}
