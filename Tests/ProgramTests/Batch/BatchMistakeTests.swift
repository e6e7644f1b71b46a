import Foundation
import Testing

@Suite("What is wrong with an experiment or an option of a batch, in a sentence")
struct BatchMistakeTests {
  @Test("a value that is set and varied")
  func factorSet() throws {
    try BatchTrial.inFolder { folder in
      for path in ["contact.rate", "parameters.contact.rate"] {
        let outcome = try Program.run(
          ["batch", "run", "essai.yaml", "--set", "\(path)=0.2"], language: "fr", folder: folder)
        #expect(outcome.code == 65)
        #expect(
          outcome.mistakes == """
            «\u{A0}contact.rate\u{A0}» est à la fois un facteur et un réglage (set). Gardez l’un des \
            deux.

            """)
      }
      #expect(try BatchTrial.files(folder) == ["essai.yaml"])
      // Another value may be set.
      try BatchTrial.run(["run", "essai.yaml", "--set", "trust.initial=0.4"], in: folder)
    }
  }

  @Test("a store without a name")
  func unnamed() throws {
    try BatchTrial.inFolder { folder in
      let outcome = try Program.run(
        ["batch", "run", "essai.yaml", "--store", ""], language: "fr", folder: folder)
      #expect(outcome.code == 64)
      #expect(
        outcome.mistakes == """
          Le fichier de résultats n’a pas de nom\u{202F}; donnez-en un, par exemple essai.sqlite.

          """)
      #expect(try BatchTrial.files(folder) == ["essai.yaml"])
    }
  }

  @Test("minutes with a comma")
  func comma() throws {
    try BatchTrial.inFolder { folder in
      let outcome = try Program.run(
        ["batch", "run", "essai.yaml", "--minutes", "0,5"], language: "fr", folder: folder)
      #expect(outcome.code == 64)
      #expect(
        outcome.mistakes == """
          --minutes attend un nombre plus grand que zéro, pas «\u{A0}0,5\u{A0}». Par exemple\u{A0}: \
          --minutes 0.5.

          """)
    }
  }

  @Test("what is allowed is told: metrics by name, weeks from 0 on, a key as it is written")
  func values() throws {
    try Program.inFolder { folder in
      let head = "experiment: 1\nname: E\nscenario: petite-equipe\n"
      func sentence(_ lines: String) throws -> String {
        try (head + lines).write(toFile: folder + "/e.yaml", atomically: true, encoding: .utf8)
        let outcome = try Program.run(
          ["batch", "run", "e.yaml"], language: "fr", folder: folder)
        #expect(outcome.code == 65)
        return outcome.mistakes.split(separator: "\n").first.map(String.init) ?? ""
      }
      let metric = try sentence("metrics: [zzz]\n")
      #expect(
        metric.hasPrefix(
          "e.yaml:4:11: «\u{A0}zzz\u{A0}» n’est pas possible ici. "
            + "Valeurs possibles\u{A0}: opportunities, missed, refused, relay, "))
      let week = try sentence("weeks: demain\n")
      #expect(
        week == """
          e.yaml:4:8: «\u{A0}demain\u{A0}» n’est pas un nombre. Il faut une semaine à partir de 0 \
          (14, 14w ou 6m), ou une date (2021-12-13).
          """)
      let twice = try sentence(
        "factors:\n  contact.rate: [0.1, 0.2]\n  contact.rate: [0.1, 0.3]\n")
      #expect(
        twice == """
          e.yaml:6:3: «\u{A0}contact.rate\u{A0}» est donné deux fois\u{202F}; la première, ligne 5.
          """)
    }
  }

  @Test("an experiment where a scenario is named is told once")
  func otherKind() throws {
    try BatchTrial.inFolder { folder in
      try "experiment: 1\nname: E\nscenario: essai\n".write(
        toFile: folder + "/autre.yaml", atomically: true, encoding: .utf8)
      let outcome = try Program.run(
        ["batch", "run", "autre.yaml"], language: "fr", folder: folder)
      #expect(outcome.code == 65)
      #expect(
        outcome.mistakes == """
          essai.yaml:1:1: Ce fichier est une expérience, non un scénario.
            experiment: 1
            ^^^^^^^^^^

          """)
    }
  }

  @Test("why a run failed, in the language of the reader")
  func reasons() throws {
    try BatchTrial.inFolder { folder in
      let text = BatchTrial.experiment(replicates: 1).replacing(
        "contact.rate: [0.05, 0.2, 0.35]", with: "decision.thresholdCoordination: [0.9, 2]")
      try text.write(toFile: folder + "/essai.yaml", atomically: true, encoding: .utf8)
      let english = try Program.run(
        ["batch", "run", "essai.yaml", "--threads", "1"], folder: folder)
      #expect(english.code == 1)
      #expect(
        english.mistakes == """
          8 runs are in “essai.sqlite”, complete.
          4 runs failed; row 5 for instance: The thresholds must not decrease: relay 0.3, coordination \
          2, concerted 1.6. These values would be refused again: change the levels of the \
          experiment.

          """)
      let french = try Program.run(
        ["batch", "run", "essai.yaml", "--retry", "--threads", "1"], language: "fr",
        folder: folder)
      let reason = """
        Les seuils doivent aller en croissant\u{A0}: relais 0,3\u{202F}; coordination 2\u{202F}; \
        travail concerté 1,6.
        """
      #expect(
        french.mistakes == """
          8 simulations sont dans «\u{A0}essai.sqlite\u{A0}», au complet.
          4 simulations ont échoué\u{202F}; par exemple la ligne 5\u{A0}: \(reason) Ces \
          valeurs seraient refusées de nouveau\u{A0}: changez les niveaux de l’expérience.

          """)
      let state = try Program.run(["batch", "status", "essai"], language: "fr", folder: folder)
      #expect(state.code == 0)
      #expect(
        state.output.replacing("\n", with: " ").contains(
          "Premier échec de «\u{A0}essai.sqlite\u{A0}», ligne 5\u{A0}: \(reason)"))
    }
  }
}
