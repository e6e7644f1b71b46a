import CommonTesting
import Foundation
import SystemCalls
import Testing

@Suite("Folders and paths of the system")
struct SystemFolderTests {
  @Test("the names in a folder, in order, without the folder itself and the one above")
  func names() throws {
    try inFolder { folder in
      #expect(SystemFolder.names(in: folder) == [])
      for name in ["b", "é", "a", ".hidden", "Z"] {
        try Data().write(to: URL(fileURLWithPath: folder + "/" + name))
      }
      #expect(SystemFolder.names(in: folder) == [".hidden", "Z", "a", "b", "é"])
      #expect(SystemFolder.names(in: folder, most: 2)?.count == 2)
      #expect(SystemFolder.names(in: folder + "/none") == nil)
      #expect(SystemFolder.names(in: folder + "/a") == nil)
    }
  }

  @Test("links are followed; what is not there has no path")
  func real() throws {
    try inFolder { folder in
      let home = try #require(SystemPath.real(folder))
      try Data().write(to: URL(fileURLWithPath: folder + "/file"))
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/link", withDestinationPath: folder + "/file")
      #expect(SystemPath.real(folder + "/link") == home + "/file")
      #expect(SystemPath.real(folder + "/none") == nil)
    }
  }

  @Test("the program that runs is a file that may run")
  func program() throws {
    let path = try #require(SystemPath.program)
    #expect(path.hasPrefix("/") && FileManager.default.isExecutableFile(atPath: path))
  }
}
