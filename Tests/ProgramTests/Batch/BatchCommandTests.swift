import Foundation
import GRDB
import Testing

@Suite("Batches from the command line")
struct BatchCommandTests {
  @Test("run, status, export: the experiment's name makes the store's")
  func course() throws {
    try BatchTrial.inFolder { folder in
      let words = try BatchTrial.run(["run", "essai.yaml", "--threads", "2"], in: folder)
      #expect(words == "48 runs are in “essai.sqlite”, complete.\n")
      #expect(try BatchTrial.files(folder) == ["essai.sqlite", "essai.yaml"])
      let french = try Program.run(
        ["batch", "run", "essai.yaml"], language: "fr", folder: folder)
      #expect(french.output == "48 simulations sont dans «\u{A0}essai.sqlite\u{A0}», au complet.\n")
      for name in ["essai.yaml", "essai", "essai.sqlite"] {
        let status = try BatchTrial.run(["status", name], in: folder)
        #expect(status.hasPrefix("Experiment: Essai\n"))
        #expect(status.contains("essai.sqlite"))
        #expect(status.contains("1/1") && status.contains("48") && status.contains("complete"))
      }
      let csv = try BatchTrial.run(["export", "essai.sqlite"], in: folder)
      let lines = csv.split(separator: "\n")
      #expect(lines.first == "# rencontre: 0.4.0")
      #expect(lines.contains("# experiment: Essai"))
      #expect(lines.contains("# columns: 2"))
      #expect(lines.contains("# runs: 48"))
      let table = lines.drop { $0.hasPrefix("#") }
      #expect(
        table.first == """
          row,point,contact.rate,influence.rate,replicate,arm,seed,scenarioHash,stateHash,status,\
          metric,zone,profession,week,value,reason
          """)
      // Cooperation of the territory and two zones, warmth of both professions as well: two weeks.
      #expect(table.count == 1 + 48 * (3 + 5) * 2)
      try BatchTrial.run(["export", "essai.sqlite", "-o", "out.json"], in: folder)
      let json = try JSONSerialization.jsonObject(
        with: Data(contentsOf: URL(fileURLWithPath: folder + "/out.json")))
      let rows = (json as? [String: Any])?["rows"] as? [[String: Any]]
      #expect(rows?.count == 48 * 8 * 2)
      #expect(Set(rows?.compactMap { $0["contact.rate"] as? Double } ?? []) == [0.05, 0.2, 0.35])
      let provenance = (json as? [String: Any])?["provenance"] as? [String: Any]
      #expect(provenance?["weeks"] as? [Int] == [4, 8])
      #expect(provenance?["window"] as? [Int] == [13])
      #expect(provenance?["seed"] as? String == "20")
    }
  }

  @Test("parts, merged, export the same bytes as the whole; so do other numbers of threads")
  func parts() throws {
    try BatchTrial.inFolder { folder in
      try BatchTrial.run(["run", "essai.yaml", "--store", "whole.sqlite"], in: folder)
      for number in 1...3 {
        try BatchTrial.run(
          ["run", "essai.yaml", "--shard", "\(number)/3", "--threads", "\(number)"], in: folder)
      }
      #expect(try BatchTrial.files(folder).contains("essai.2-of-3.sqlite"))
      let status = try BatchTrial.run(["status", "essai"], in: folder)
      #expect(status.contains("In all: 48 of 48 runs, no failure."))
      let merged = try BatchTrial.run(
        [
          "merge", "essai.3-of-3.sqlite", "essai.1-of-3.sqlite", "essai.2-of-3.sqlite", "--store",
          "merged.sqlite",
        ], in: folder)
      #expect(merged == "48\u{A0}runs of 3\u{A0}parts are merged in “merged.sqlite”.\n")
      for format in ["csv", "json"] {
        let whole = try BatchTrial.run(["export", "whole.sqlite", "--format", format], in: folder)
        let other = try BatchTrial.run(["export", "merged.sqlite", "--format", format], in: folder)
        #expect(whole == other && whole.count > 10_000)
      }
      // Without a name, the store is called as the experiment's file is.
      try BatchTrial.run(
        ["merge", "essai.1-of-3.sqlite", "essai.2-of-3.sqlite", "essai.3-of-3.sqlite", "--quiet"],
        in: folder)
      #expect(try BatchTrial.files(folder).contains("essai.sqlite"))
    }
  }

  @Test("budgets end a batch; the same command goes on, and so does its store alone")
  func budgets() throws {
    try BatchTrial.inFolder { folder in
      let some = try BatchTrial.run(["run", "essai.yaml", "--runs", "10"], in: folder)
      #expect(
        some == """
          10 runs are in “essai.sqlite”: the limit that was asked is reached, the plan has 38 more.

          """)
      let more = try BatchTrial.run(["run", "essai.yaml", "--minutes", "10"], in: folder)
      #expect(more == "48 runs are in “essai.sqlite”, complete.\n")
      try BatchTrial.run(["run", "essai.yaml", "--runs", "7", "--store", "b.sqlite"], in: folder)
      try FileManager.default.removeItem(atPath: folder + "/essai.yaml")
      try BatchTrial.run(["run", "b.sqlite", "--runs", "48"], in: folder)
      let left = try BatchTrial.run(["export", "essai.sqlite"], in: folder)
      #expect(try BatchTrial.run(["export", "b.sqlite"], in: folder) == left)
    }
  }

  @Test("one run again gives the same hash; a store that lies is found out")
  func replay() throws {
    try BatchTrial.inFolder { folder in
      try BatchTrial.run(["run", "essai.yaml"], in: folder)
      let words = try BatchTrial.run(["replay", "essai.sqlite", "17"], in: folder)
      #expect(words.hasPrefix("Row 17 (point 3, replicate 2, with programme): identical, hash "))
      try DatabaseQueue(path: folder + "/essai.sqlite").write { db in
        try db.execute(
          sql: "UPDATE value SET value = 9 WHERE \"row\" = 17 AND outcome = 1")
      }
      let outcome = try Program.run(["batch", "replay", "essai.sqlite", "17"], folder: folder)
      #expect(outcome.code == 1)
      #expect(
        outcome.mistakes.hasPrefix(
          """
          Row 17 (point 3, replicate 2, with programme): different.
            Cooperation rate, week 4: 9.0 in the store,
          """))
    }
  }

  @Test("failures: the batch goes on, and its exit code tells, as asked")
  func failures() throws {
    let text = BatchTrial.experiment(replicates: 1)
      .replacing(
        "influence.rate: [0.1, 0.3]", with: "decision.thresholdCoordination: [0.9, 2]")
    try Program.inFolder { folder in
      try text.write(toFile: folder + "/essai.yaml", atomically: true, encoding: .utf8)
      for (policy, code) in [("end", Int32(1)), ("never", 0), ("fast", 1)] {
        let outcome = try Program.run(
          ["batch", "run", "essai.yaml", "--fail", policy, "--store", policy + ".sqlite"],
          folder: folder)
        #expect(outcome.code == code)
        let words = code == 0 ? outcome.output : outcome.mistakes
        if policy != "fast" {
          #expect(
            words == """
              12 runs are in “\(policy).sqlite”, complete.
              6 runs failed; row 3 for instance: The thresholds must not decrease: relay 0.3, \
              coordination 2, concerted 1.6. These values would be refused again: change the \
              levels of the experiment.

              """)
        } else {
          #expect(words.hasPrefix("Stopped at the first failure: "))
        }
      }
      let again = try Program.run(
        ["batch", "run", "essai.yaml", "--store", "never.sqlite"], language: "fr", folder: folder)
      #expect(again.code == 1)
      #expect(
        again.mistakes == """
          12 simulations sont dans «\u{A0}never.sqlite\u{A0}», au complet.
          6 simulations ont échoué. Ces valeurs seraient refusées de nouveau\u{A0}: changez les niveaux \
          de l’expérience.

          """)
      let csv = try BatchTrial.run(["export", "never.sqlite"], in: folder)
      let failed = csv.split(separator: "\n").filter { $0.contains(",failed,") }
      #expect(
        failed.count == 6
          && failed.allSatisfy {
            $0.hasSuffix(
              """
              ,,,failed,,,,,,"The thresholds must not decrease: relay 0.3, coordination 2, concerted 1.6."
              """)
          })
      let status = try BatchTrial.run(["status", "never.sqlite"], in: folder)
      #expect(status.contains("First failure of “never.sqlite”, row 3: The thresholds must not"))
      let replay = try BatchTrial.run(["replay", "never.sqlite", "3"], in: folder)
      #expect(replay.hasSuffix(": the same failure.\n"))
    }
  }

  @Test("wrong usage: one sentence, 64")
  func usage() throws {
    try BatchTrial.inFolder { folder in
      for (arguments, sentence) in [
        (
          ["rnu"],
          """
          “batch rnu” is no command. Did you mean “batch run”? The commands: batch run, batch status, \
          batch export, batch merge, batch replay, batch submit.
          """
        ),
        (
          ["run", "essai.yaml", "--shard", "6/5"],
          """
          --shard takes a part of the plan, not “6/5”. For instance: --shard 2/5, the second of five.
          """
        ),
        (
          ["run", "essai.yaml", "--minutes", "0"],
          "--minutes takes a number above zero, not “0”. For instance: --minutes 30."
        ),
        (
          ["run", "essai.yaml", "--minutes", "1e300"],
          """
          --minutes takes a number of at most 1,000,000, not “1e300”. For instance: --minutes 30.
          """
        ),
        (
          ["run", "essai.yaml", "--fail", "fats"],
          """
          --fail does not know “fats”. Did you mean “fast”? Possible values: fast, end, never.
          """
        ),
        (
          ["merge"],
          "Which stores are to be merged? For instance: rencontre batch merge trial.*-of-4.sqlite."
        ),
        (
          ["status", "essai"],
          "There is no store of “essai” in this folder. To make one: rencontre batch run essai."
        ),
      ] {
        let outcome = try Program.run(["batch"] + arguments, folder: folder)
        #expect(outcome.code == 64 && outcome.mistakes == sentence + "\n")
      }
      #expect(try BatchTrial.files(folder) == ["essai.yaml"])
      try BatchTrial.run(["run", "essai.yaml"], in: folder)
      let over = try Program.run(
        ["batch", "export", "essai.sqlite", "-o", "./essai.sqlite"], folder: folder)
      #expect(over.code == 64)
      #expect(
        over.mistakes
          == "--output would write over the store “essai.sqlite”; give another name.\n")
      let changed = try Program.run(
        ["batch", "run", "essai.sqlite", "--set", "contact.rate=0.2"], language: "fr",
        folder: folder)
      #expect(changed.code == 64)
      #expect(
        changed.mistakes == """
          --set ne peut pas changer le plan d’un fichier de résultats\u{202F}; donnez plutôt \
          l’expérience, et un autre endroit pour ses résultats.

          """)
    }
  }
}
