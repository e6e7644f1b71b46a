import ScenarioFiles
import TerritoryModel
import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder that lasts as long as a test.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/rencontre-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure() }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    for name in names.reversed() { remove("\(path)/\(name)") }
    rmdir(path)
  }

  struct Failure: Error {}

  private var names: [String] = []

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    try write(name, bytes: Array(text.utf8))
  }

  @discardableResult
  func write(_ name: String, bytes: [UInt8]) throws -> String {
    let file = "\(path)/\(name)"
    guard let stream = fopen(file, "w") else { throw Failure() }
    defer { fclose(stream) }
    names.append(name)
    guard fwrite(bytes, 1, bytes.count, stream) == bytes.count else { throw Failure() }
    return file
  }

  /// A file of some size whose bytes take no room.
  func writeSparse(_ name: String, size: Int) throws {
    guard truncate(try write(name, ""), size) == 0 else { throw Failure() }
  }

  func makeFolder(_ name: String) throws {
    guard mkdir("\(path)/\(name)", 0o700) == 0 else { throw Failure() }
    names.append(name)
  }

  func makePipe(_ name: String) throws {
    guard mkfifo("\(path)/\(name)", 0o600) == 0 else { throw Failure() }
    names.append(name)
  }

  var reader: ScenarioReader { ScenarioReader(currentFolder: path) }

  /// What is told of a scenario that cannot be used, the folder's path left out.
  func failure(_ name: String, in language: Language = .english) -> Outcome {
    do {
      _ = try reader.load(name)
      return Outcome(text: "", category: nil)
    } catch {
      let text = MistakeWording.text(error, in: language).replacing(path + "/", with: "")
      return Outcome(text: text, category: error.category)
    }
  }

  struct Outcome: Equatable {
    var text: String
    var category: ScenarioMistakes.Category?
  }
}
