import Foundation
import Testing

@Suite("A batch at the prompt and from the command line: the same names, the same answers")
struct BatchDoorTests {
  @Test("the experiment of standard input has the same store")
  func input() throws {
    for (arguments, words) in [
      (["batch", "run", "-"], "48 runs are in “experiment.sqlite”, complete.\n"),
      (["-c", "batch -"], "48 runs are in “experiment.sqlite”, complete.\n"),
    ] {
      try Program.inFolder { folder in
        let outcome = try Program.run(
          arguments, input: BatchTrial.experiment(), folder: folder)
        #expect(outcome.code == 0 && outcome.output == words, "\(outcome.mistakes)")
        #expect(try BatchTrial.files(folder) == ["experiment.sqlite"])
        let status = try BatchTrial.run(["status", "-"], in: folder)
        #expect(
          status == """
            Experiment: Essai
            store              part  done  total  failed  state
            experiment.sqlite   1/1    48     48       0  complete

            """)
        #expect(try Program.run(["-c", "batch status -"], folder: folder).output == status)
      }
    }
  }

  @Test("the parts of an experiment, the tasks of a folder, no store at all")
  func status() throws {
    try BatchTrial.inFolder { folder in
      try BatchTrial.run(["run", "essai.yaml", "--shard", "1/2"], in: folder)
      try BatchTrial.run(["submit", "essai.yaml", "--tasks", "2", "--folder", "lot"], in: folder)
      let parts = try BatchTrial.run(["status", "essai"], in: folder)
      #expect(
        parts == """
          Experiment: Essai
          store                part  done  total  failed  state
          essai.1-of-2.sqlite   1/2    24     24       0  complete

          """)
      #expect(try Program.run(["-c", "batch status essai"], folder: folder).output == parts)
      let tasks = try Program.run(["-c", "batch status lot"], folder: folder)
      #expect(
        tasks.output == """
          Experiment: Essai
          Folder: lot
          In all: 0 of 48 runs, no failure. Tasks without results so far: 1-2.

          """)
      let none = try Program.run(["-c", "batch status autre"], folder: folder)
      #expect(none.code == 64)
      #expect(
        none.mistakes
          == "-c:1:1: There is no store of “autre” in this folder. To make one: batch autre.\n")
      let french = try Program.run(["-c", "lot status autre"], language: "fr", folder: folder)
      #expect(
        french.mistakes == """
          -c:1:1: Aucun fichier de résultats de «\u{A0}autre\u{A0}» dans ce dossier. Pour en faire \
          un\u{A0}: lot autre.

          """)
    }
  }

  @Test("a store that is named twice counts once, under whatever name")
  func twice() throws {
    try BatchTrial.inFolder { folder in
      try BatchTrial.run(["run", "essai.yaml"], in: folder)
      let once = try BatchTrial.run(["status", "essai"], in: folder)
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/lien.sqlite", withDestinationPath: "essai.sqlite")
      for names in [
        ["essai", "essai.sqlite"], ["essai", "./essai.sqlite", "lien.sqlite"],
        ["essai.yaml", "essai"],
      ] {
        #expect(try BatchTrial.run(["status"] + names, in: folder) == once)
      }
      try BatchTrial.run(["submit", "essai.yaml", "--tasks", "2", "--folder", "lot"], in: folder)
      let tasks = try BatchTrial.run(["status", "lot"], in: folder)
      #expect(try BatchTrial.run(["status", "lot", "./lot/"], in: folder) == tasks)
    }
  }

  @Test("the plan of a store goes into another one, at the prompt too")
  func another() throws {
    try BatchTrial.inFolder { folder in
      try BatchTrial.run(["run", "essai.yaml", "--runs", "6"], in: folder)
      for (arguments, store) in [
        (["batch", "run", "essai.sqlite", "--store", "a.sqlite"], "a.sqlite"),
        (["-c", "batch essai.sqlite to b.sqlite"], "b.sqlite"),
      ] {
        let outcome = try Program.run(arguments, folder: folder)
        #expect(outcome.code == 0)
        #expect(
          outcome.output.replacing("\n", with: " ") == """
            6 runs are in “\(store)”: the limit that was asked is reached, the plan has 42 more. \

            """)
      }
    }
  }

  #if os(Linux)
    @Test(
      "stopped while its plan is made, a batch leaves nothing and says so",
      arguments: [["batch", "run", "essai.yaml"], ["-c", "batch essai.yaml"]])
    func stopped(_ arguments: [String]) throws {
      try Program.inFolder { folder in
        try """
        experiment: 1
        name: Essai
        scenario: petite-equipe
        factors:
          contact.rate: { low: 0.05, high: 0.4 }
          influence.rate: { low: 0.1, high: 0.3 }
        design: { kind: sobol, points: 200000 }
        metrics: [cooperation]
        weeks: 1
        """.write(toFile: folder + "/essai.yaml", atomically: true, encoding: .utf8)
        let process = try Program.process(Program.path(), arguments, language: "fr")
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        let mistakes = Pipe()
        process.standardError = mistakes
        process.standardInput = FileHandle.nullDevice
        try process.run()
        defer { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }
        try Program.waitUntilHeeding(SIGTERM, process)
        kill(process.processIdentifier, SIGINT)
        process.waitUntilExit()
        let words = mistakes.fileHandleForReading.readDataToEndOfFile()
        #expect(process.terminationReason == .exit && process.terminationStatus == 130)
        #expect(
          String(decoding: words, as: UTF8.self).hasSuffix(
            "Interrompu\u{A0}: rien n’a été écrit.\n"))
        #expect(try BatchTrial.files(folder) == ["essai.yaml"])
      }
    }
  #endif
}
