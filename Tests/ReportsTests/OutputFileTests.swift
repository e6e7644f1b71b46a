import CommonTesting
import Foundation
import Reports
import Testing
import Wording

@Suite("Files are written whole or not at all")
struct OutputFileTests {
  private func contents(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder)
  }

  private func problem(_ path: String) -> WritingProblem? {
    do throws(OutputFile.Failure) {
      try OutputFile(path: path).write("text")
      return nil
    } catch {
      return error.problem
    }
  }

  @Test("the text takes the place of what was there, and nothing else is left")
  func replaces() throws {
    try inFolder { (folder) throws -> Void in
      let path = folder + "/out.csv"
      try OutputFile(path: path).check()
      #expect(try contents(folder) == [])
      try OutputFile(path: path).write("one\n")
      try OutputFile(path: path).write("deux : é\n")
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "deux : é\n")
      #expect(try contents(folder) == ["out.csv"])
    }
  }

  @Test("a text that is stopped between two pieces leaves what was there")
  func stopped() throws {
    try inFolder { (folder) throws -> Void in
      let path = folder + "/out.csv"
      try OutputFile(path: path).write("one\n")
      var pieces = 0
      #expect(throws: OutputFile.Failure.self) {
        try OutputFile(path: path).write(isCancelled: { pieces == 3 }) { write in
          for _ in 0..<10 {
            pieces += 1
            try write("two\n")
          }
        }
      }
      #expect(pieces == 3)
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "one\n")
      #expect(try contents(folder) == ["out.csv"])
    }
  }

  @Test("a link stays a link, and permissions stay")
  func keeps() throws {
    try inFolder { (folder) throws -> Void in
      let path = folder + "/real.csv"
      try OutputFile(path: path).write("one\n")
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/link.csv", withDestinationPath: path)
      try OutputFile(path: folder + "/link.csv").write("two\n")
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "two\n")
      let link = try FileManager.default.attributesOfItem(atPath: folder + "/link.csv")
      #expect(link[.type] as? FileAttributeType == .typeSymbolicLink)
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o640)
    }
  }

  @Test("what cannot be written is told, and leaves nothing")
  func refuses() throws {
    try inFolder { (folder) throws -> Void in
      #expect(problem(folder) == .isFolder)
      #expect(problem(folder + "/none/out.csv") == .noFolder)
      #expect(problem(folder + "/new/") == .isFolder)
      #expect(problem("") == .noFolder)
      #expect(problem("/dev/full") == .diskFull)
      #expect(problem("/dev/null") == nil)
      #expect(problem(folder + "/none.csv/x") == .noFolder)
      #expect(try contents(folder) == [])
    }
  }
}
