#if os(Linux)
  import CommonTesting
  import Foundation
  import TerminalTesting
  import Testing

  @Suite("The person's own settings and history", .serialized)
  struct SettingsTests {
    @Test("~/.editrc is followed: bindings, special keys; editing stays on")
    func settings() throws {
      try inFolder { folder in
        let settings = """
          edit off
          other:bind -v
          bind -s "^G" "bonjour"
          bind "\\e[15~" ed-move-to-beg
          """
        try Data(settings.utf8).write(to: URL(fileURLWithPath: folder + "/.editrc"))
        let terminal = try trial(environment: ["HOME": folder])
        try terminal.type("abc\u{7}")
        try terminal.wait(forLine: "try> abcbonjour", column: 15)
        try terminal.type("\u{1B}[15~")
        try terminal.wait(forLine: "try> abcbonjour", column: 5)
        try terminal.type("X\r")
        try terminal.wait(for: "\n\"Xabcbonjour\"\ntry>")
      }
    }

    @Test("~/.editrc chooses the mode, unless the program does")
    func mode() throws {
      try inFolder { folder in
        try Data("trial:bind -v\n".utf8).write(to: URL(fileURLWithPath: folder + "/.editrc"))
        let following = try trial(environment: ["HOME": folder])
        try following.type("Xabc\u{1B}0x\r")
        try following.wait(for: "\n\"abc\"\ntry>")
        let terminal = try trial(["--emacs"], environment: ["HOME": folder])
        try terminal.type("abc\u{1}X\r")
        try terminal.wait(for: "\n\"Xabc\"\ntry>")
      }
    }

    @Test("two shells at once keep the entries of both")
    func history() throws {
      try inFolder { folder in
        let arguments = ["--history", folder + "/state/history"]
        let first = try trial(arguments)
        let second = try trial(arguments)
        try first.type("été\r")
        try first.wait(for: "\n\"été\"\ntry>")
        try second.type("\"a\rb\"\r")
        try second.wait(for: "\\nb\\\"\"\ntry>")
        try first.type("three\r")
        try first.wait(for: "\n\"three\"\ntry>")
        // However it ends, what was entered is kept.
        first.signal(SIGKILL)
        #expect(try first.waitForEnd() == -SIGKILL)
        let third = try trial(arguments)
        try third.type("\u{1B}[A\u{1B}[A\u{1B}[A")
        try third.wait(forLine: "try> été", column: 8)
        try third.type("\u{3}history\r")
        try third.wait(for: "\n\"été\"\n\"\\\"a\\nb\\\"\"\n\"three\"\n\"history\"\ntry>")
      }
    }

    @Test("a history that cannot be kept is reported, and works in memory")
    func unwritableHistory() throws {
      let terminal = try trial(["--history", "/dev/null/history"])
      #expect(terminal.screen.text == "history: errno \(ENOTDIR)\ntry>")
      try terminal.type("abc\r")
      try terminal.wait(for: "\n\"abc\"\nhistory: errno \(ENOTDIR)\ntry>")
      try terminal.type("\u{1B}[A")
      try terminal.wait(forLine: "try> abc")
    }

    @Test("without a terminal there is no editor")
    func noTerminal() throws {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: try BuiltProgram.path("line-editor-trial"))
      let output = Pipe()
      process.standardOutput = output
      process.standardInput = FileHandle.nullDevice
      try process.run()
      let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      #expect(text == "noTerminal\n" && process.terminationStatus == 64)
    }
  }
#endif
