import Foundation
import Testing

@Suite("What can be known of a batch before it is run is told before")
struct BatchForesightTests {
  @Test("points whose values are refused are told by check and submit")
  func refused() throws {
    let text = BatchTrial.experiment(replicates: 1).replacing(
      "contact.rate: [0.05, 0.2, 0.35]", with: "decision.thresholdCoordination: [0.9, 2]")
    try Program.inFolder { folder in
      try text.write(toFile: folder + "/essai.yaml", atomically: true, encoding: .utf8)
      let check = try Program.run(["check", "essai.yaml"], language: "fr", folder: folder)
      #expect(check.code == 0)
      #expect(
        check.mistakes == """
          avertissement\u{A0}: 2 points sur 4 ne peuvent pas être simulés\u{202F}; par exemple le point \
          3\u{A0}: Les seuils doivent aller en croissant\u{A0}: relais 0,3\u{202F}; coordination \
          2\u{202F}; travail concerté 1,6.

          """)
      #expect(check.output.hasSuffix(", 1\u{A0}avertissement\n"))
      let call = ["batch", "submit", "essai.yaml", "--tasks", "2", "--folder", "lot"]
      let submit = try Program.run(call, folder: folder)
      #expect(submit.code == 0)
      #expect(
        submit.mistakes == """
          warning: 2 of 4 points cannot be run; point 3 for instance: The thresholds must not decrease: \
          relay 0.3, coordination 2, concerted 1.6.

          """)
      #expect(try Program.run(call + ["--quiet"], folder: folder).mistakes == "")
    }
  }

  @Test("a programme after the last week that is kept is told")
  func late() throws {
    try Program.inFolder { folder in
      try """
      experiment: 1
      scenario: grande-rencontre-2021
      weeks: 3
      paired: true
      """.write(toFile: folder + "/essai.yaml", atomically: true, encoding: .utf8)
      let check = try Program.run(["check", "essai.yaml"], folder: folder)
      #expect(check.code == 0)
      #expect(
        check.mistakes.contains("warning: Week 14 comes after the end of the run, week 3.\n"))
    }
  }

  @Test(
    "a table of points that is empty, or that tabs separate, is told as one",
    arguments: [
      (
        "",
        "points.csv:1:1: Cette table n’a aucun point. Sous l’en-tête, chaque ligne en est un.\n  \n  ^\n"
      ),
      (
        "contact.rate\tforgetting.halfLife\n0.1\t26\n",
        """
        points.csv:1:1: Cette table est séparée par des tabulations. Séparez les colonnes par des \
        virgules, ou par des points-virgules.
          contact.rate  forgetting.halfLife
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

        """
      ),
    ])
  func table(_ points: String, _ words: String) throws {
    try Program.inFolder { folder in
      try points.write(toFile: folder + "/points.csv", atomically: true, encoding: .utf8)
      try """
      experiment: 1
      scenario: petite-equipe
      design: { kind: list, file: points.csv }
      """.write(toFile: folder + "/essai.yaml", atomically: true, encoding: .utf8)
      let check = try Program.run(["check", "essai.yaml"], language: "fr", folder: folder)
      #expect(check.code == 65)
      #expect(check.mistakes == words)
    }
  }

  @Test("how a batch is cut is said once, and a task works for a minute at least")
  func cut() throws {
    try BatchTrial.inFolder { folder in
      let call = ["batch", "submit", "essai.yaml", "--folder", "lot"]
      let short = try Program.run(call + ["--minutes", "0.2"], folder: folder)
      #expect(short.code == 64)
      #expect(
        short.mistakes == """
          --minutes takes a minute or more for a task, not “0.2”: starting a task costs some seconds \
          already. For instance: --minutes 10.

          """)
      #expect(try BatchTrial.files(folder) == ["essai.yaml"])
      #expect(try Program.run(call + ["--tasks", "2"], folder: folder).code == 0)
      let again = try Program.run(call + ["--minutes", "5"], folder: folder)
      let path = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path + "/lot"
      #expect(again.code == 64)
      #expect(
        again.mistakes == """
          The batch in “\(path)” is cut into 2 tasks already; leave --minutes out, or give another \
          folder with --folder.

          """)
    }
  }

  @Test(
    "an option without a value is told what it takes, and no value that is not there",
    arguments: [
      (
        "--time",
        """
        --time attend une durée comme Slurm les lit. Par exemple\u{A0}: --time 30 (minutes), --time \
        2:00:00, --time 1-0 (un jour).
        """
      ),
      (
        "--account",
        """
        --account attend un nom fait de lettres sans accent, de chiffres, de points, de tirets et de \
        virgules.
        """
      ),
      (
        "--minutes",
        "--minutes attend un nombre plus grand que zéro. Par exemple\u{A0}: --minutes 10."
      ),
    ])
  func empty(_ option: String, _ words: String) throws {
    try BatchTrial.inFolder { folder in
      let outcome = try Program.run(
        ["batch", "submit", "essai.yaml", option, ""], language: "fr", folder: folder)
      #expect(outcome.code == 64 && outcome.mistakes == words + "\n")
    }
  }

  @Test("the folder of a batch stands for it: submitted again, it is what it was")
  func folder() throws {
    try BatchTrial.inFolder { folder in
      let first = try BatchTrial.run(
        ["submit", "essai.yaml", "--set", "trust.initial=0.4", "--tasks", "2", "--folder", "lot"],
        in: folder)
      let script = try String(contentsOfFile: folder + "/lot/array.sbatch", encoding: .utf8)
      try FileManager.default.removeItem(atPath: folder + "/essai.yaml")
      #expect(try BatchTrial.run(["submit", "lot"], in: folder) == first)
      #expect(try String(contentsOfFile: folder + "/lot/array.sbatch", encoding: .utf8) == script)
      let changed = try Program.run(
        ["batch", "submit", "lot", "--replicates", "5"], folder: folder)
      #expect(changed.code == 64)
      #expect(
        changed.mistakes == """
          --replicates cannot change the plan that a store holds; give the experiment instead, and \
          another place for its results.

          """)
    }
  }

  @Test("another scenario in a store is told by its values")
  func scenario() throws {
    try BatchTrial.inFolder { folder in
      try BatchTrial.run(["run", "essai.yaml", "--runs", "2"], in: folder)
      let one = try Program.run(
        ["batch", "run", "essai.yaml", "--set", "trust.initial=0.4"], language: "fr",
        folder: folder)
      #expect(one.code == 65)
      #expect(
        one.mistakes == """
          «\u{A0}essai.sqlite\u{A0}» contient une autre expérience\u{A0}: trust.initial à 22\u{202F}%, au \
          lieu de 40\u{202F}%. Donnez un autre fichier avec --store.

          """)
      let many = try Program.run(
        [
          "batch", "run", "essai.yaml", "--set", "trust.initial=0.4", "--set", "seed=21", "--set",
          "decision.meta=2", "--set", "forgetting.halfLife=13", "--set", "influence.rule=none",
        ], folder: folder)
      #expect(many.code == 65)
      #expect(
        many.mistakes.hasSuffix(
          "; 1 other difference of the scenario; seed 20 instead of 21. Give another store with --store.\n"
        ), "\(many.mistakes)")
    }
  }
}
