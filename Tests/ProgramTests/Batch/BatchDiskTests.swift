#if os(Linux)
  import Foundation
  import Results
  import Testing

  @Suite("A disk that takes no more, or nothing, is told in a sentence")
  struct BatchDiskTests {
    @Test("a file that may not grow: what was stored stays, and the batch goes on later")
    func full() throws {
      try BatchTrial.inFolder(replicates: 60) { folder in
        // The shell counts in blocks of 512 bytes.
        let outcome = try Program.shell(
          "ulimit -f 200 && exec \"$RENCONTRE\" batch run essai.yaml", folder: folder)
        #expect(outcome.code == 74)
        #expect(
          outcome.mistakes == """
            The disk is full: “essai.sqlite” could not grow. All the runs stored before are in it; \
            make room, and the same command goes on.

            """)
        let french = try Program.shell(
          "ulimit -f 200 && exec \"$RENCONTRE\" batch run essai.yaml", language: "fr",
          folder: folder)
        #expect(
          french.mistakes == """
            Le disque est plein\u{A0}: «\u{A0}essai.sqlite\u{A0}» n’a pas pu grandir. Les \
            simulations enregistrées avant y sont toutes\u{202F}; faites de la place, et la même \
            commande reprendra.

            """)
        try BatchTrial.run(["run", "essai.yaml"], in: folder)
        try BatchTrial.run(["run", "essai.yaml", "--store", "calm.sqlite"], in: folder)
        let left = try BatchTrial.run(["export", "essai.sqlite"], in: folder)
        #expect(try BatchTrial.run(["export", "calm.sqlite"], in: folder) == left)
      }
    }

    @Test("no room for the plan itself: nothing is left")
    func noRoom() throws {
      try BatchTrial.inFolder { folder in
        let outcome = try Program.shell(
          "ulimit -f 16 && exec \"$RENCONTRE\" batch run essai.yaml", folder: folder)
        #expect(outcome.code == 74)
        #expect(
          outcome.mistakes == """
            The disk is full: it has no room for “essai.sqlite”, and nothing was left there; make room, \
            then try again.

            """)
        #expect(try BatchTrial.files(folder) == ["essai.yaml"])
      }
    }

    @Test("a folder that is not there, a folder instead of a file, a store that is not there")
    func refused() throws {
      try BatchTrial.inFolder { folder in
        let none = try Program.run(
          ["batch", "run", "essai.yaml", "--store", "none/a.sqlite"], folder: folder)
        #expect(none.code == 74)
        #expect(
          none.mistakes
            == "The folder of “none/a.sqlite” does not exist; create it first.\n")
        let instead = try Program.run(
          ["batch", "run", "essai.yaml", "--store", folder], folder: folder)
        #expect(instead.code == 74)
        #expect(instead.mistakes == "“\(folder)” is no file; give the name of a store.\n")
        let device = try Program.run(
          ["batch", "run", "essai.yaml", "--store", "/dev/null"], language: "fr", folder: folder)
        #expect(device.code == 74)
        #expect(
          device.mistakes == """
            «\u{A0}/dev/null\u{A0}» n’est pas un fichier\u{202F}; donnez le nom d’un fichier de \
            résultats.

            """)
        let missing = try Program.run(["batch", "run", "none.sqlite"], folder: folder)
        #expect(missing.code == 74)
        #expect(missing.mistakes == "There is no store “none.sqlite”.\n")
      }
    }

    /// How the program is started by somebody to whom a folder can be closed: the superuser, to whom
    /// nothing is read-only, starts it as nobody.
    private static let asNobody =
      getuid() == 0 ? "setpriv --reuid 65534 --regid 65534 --clear-groups " : ""

    /// Says why nothing is tried where nobody cannot run the program.
    private static func canBeRefused() -> Bool {
      let trial = try? Program.shell("\(asNobody)\"$RENCONTRE\" --version", folder: "/")
      if trial?.code == 0 { return true }
      print("Folders that take no writing are not tried here: nobody cannot run the program")
      return false
    }

    @Test("a folder that takes no writing is told, and may be read", .enabled(if: canBeRefused()))
    func readOnly() throws {
      try BatchTrial.inFolder { folder in
        try BatchTrial.run(["run", "essai.yaml"], in: folder)
        let before = try Data(contentsOf: URL(fileURLWithPath: folder + "/essai.sqlite"))
        chmod(folder, 0o555)
        defer { chmod(folder, 0o755) }
        for store in ["new.sqlite", "essai.sqlite"] {
          let outcome = try Program.shell(
            "exec \(Self.asNobody)\"$RENCONTRE\" batch run essai.yaml --store \(store)",
            folder: folder)
          #expect(outcome.code == 74)
          #expect(
            outcome.mistakes == """
              Cannot write “\(store)”: the file or its folder is read-only; choose another place.

              """)
        }
        // Reading asks for no right to write.
        let export = try Program.shell(
          "exec \(Self.asNobody)\"$RENCONTRE\" batch export essai.sqlite", folder: folder)
        #expect(export.code == 0)
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder + "/essai.sqlite")) == before)
      }
    }

    @Test("a text, a damaged store, a store of a newer format: one sentence, untouched")
    func damaged() throws {
      try BatchTrial.inFolder { folder in
        try BatchTrial.run(["run", "essai.yaml"], in: folder)
        let sound = try Data(contentsOf: URL(fileURLWithPath: folder + "/essai.sqlite"))
        var wiped = sound
        for place in 8_192..<sound.count { wiped[place] = 0x5A }
        var newer = sound
        newer[63] = 2
        for (bytes, sentence) in [
          (
            Data("row,value\n".utf8),
            "“essai.sqlite” is no store of Rencontre; it was not touched.\n"
          ),
          (
            wiped,
            """
            The store “essai.sqlite” is damaged; nothing in it was changed. Take a copy of it, or \
            make it again under another name.

            """
          ),
          (
            newer,
            """
            “essai.sqlite” is of format 2, and this program only knows format 1: take a newer \
            version of Rencontre.

            """
          ),
        ] {
          try bytes.write(to: URL(fileURLWithPath: folder + "/essai.sqlite"))
          for arguments in [["run", "essai.yaml"], ["export", "essai.sqlite"]] {
            let outcome = try Program.run(["batch"] + arguments, folder: folder)
            #expect(outcome.code == 65 && outcome.mistakes == sentence)
          }
          #expect(try Data(contentsOf: URL(fileURLWithPath: folder + "/essai.sqlite")) == bytes)
        }
      }
    }

    @Test("another scenario, another number of replicates: what differs is told")
    func otherPlan() throws {
      try BatchTrial.inFolder { folder in
        try BatchTrial.run(["run", "essai.yaml"], in: folder)
        let outcome = try Program.run(
          ["batch", "run", "essai.yaml", "--replicates", "5"], language: "fr", folder: folder)
        #expect(outcome.code == 65)
        #expect(
          outcome.mistakes == """
            «\u{A0}essai.sqlite\u{A0}» contient une autre expérience\u{A0}: 4\u{A0}réplications, au \
            lieu de 5. Donnez un autre fichier avec --store.

            """)
        let scenario = try Program.run(
          ["batch", "run", "essai.yaml", "--set", "trust.initial=0.4"], folder: folder)
        #expect(scenario.code == 65)
        #expect(
          scenario.mistakes == """
            “essai.sqlite” holds another experiment: trust.initial at 22% instead of 40%. Give another \
            store with --store.

            """)
      }
    }
  }
#endif
