import CommonTesting
import Foundation
import SystemCalls
import Testing

@Suite("Other programs: started, watched, ended")
struct ProgramLaunchTests {
  private func shell(_ line: String, _ environment: [String] = []) -> ProgramLaunch {
    ProgramLaunch("/bin/sh", ["-c", line], environment: environment)
  }

  @Test("the exit code is the program’s, or 128 and the signal that ended it")
  func exitCodes() throws {
    for (line, code) in [("exit 0", 0), ("exit 7", 7), ("kill -9 $$", 137)] as [(String, Int32)] {
      var program = try #require(shell(line).start())
      let found = program.wait()
      #expect(found == code && program.exitCode == code)
    }
  }

  @Test("a program that is not there does not start")
  func missing() {
    #expect(ProgramLaunch("/none/here", [], environment: []).start() == nil)
  }

  @Test("it has the variables and the streams that it is given")
  func given() throws {
    try inFolder { folder in
      let path = folder + "/said"
      let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
      defer { close(descriptor) }
      var launch = shell("read line; echo \"$NAME:$line:$?\"; echo lost >&2", ["NAME=a b"])
      launch.streams = [0: .nothing, 1: .open(descriptor), 2: .nothing]
      var program = try #require(launch.start())
      let code = program.wait()
      #expect(code == 0)
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "a b::1\n")
    }
  }

  @Test("a signal reaches what it started too, when it has a group of its own")
  func groups() throws {
    try inFolder { folder in
      var launch = shell("sleep 600 & echo $! > \(folder)/child; echo > \(folder)/on; wait")
      launch.isOwnGroup = true
      var program = try #require(launch.start())
      let code = program.wait { program in
        if FileManager.default.fileExists(atPath: folder + "/on") {
          program.send(SIGKILL, toGroup: true)
        }
      }
      #expect(code == 137)
      let text = try String(contentsOfFile: folder + "/child", encoding: .utf8)
      let child = try #require(pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)))
      // What is left of it goes with whoever takes the place of its parent.
      while kill(child, 0) == 0, FileManager.default.fileExists(atPath: "/proc/\(child)/exe") {
        usleep(1_000)
      }
      // One who has ended is sent nothing more: its number may be another's.
      program.send(SIGKILL)
      #expect(program.exitCode == 137)
    }
  }
}
