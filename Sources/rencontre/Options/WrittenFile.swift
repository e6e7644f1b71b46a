import Reports
import Wording

/// A file that an option of a command is to write, beside its results.
struct WrittenFile: Sendable {
  /// The option, as it is typed.
  var option: String
  /// The file, as it was given.
  var path: String

  /// Refuses to write over what is read, over what stands there already unless that is forced, and two
  /// things to one file.
  ///
  /// - Parameters:
  ///   - output: the file of the results.
  ///   - sources: what is read.
  static func check(
    _ files: [WrittenFile], besides output: String?, sparing sources: [String], force: Bool
  ) throws(UsageMistake) {
    var seen = output.map { [WrittenFile(option: "--output", path: $0)] } ?? []
    for written in files {
      let file = OutputFile(path: written.path)
      for source in sources where file.isSame(as: source) {
        throw .wouldOverwriteSource(option: written.option, path: written.path)
      }
      for other in seen where other.path == written.path || file.isSame(as: other.path) {
        throw .sameFile(first: other.option, second: written.option, path: written.path)
      }
      if !force, file.exists { throw .fileExists(option: written.option, path: written.path) }
      seen.append(written)
    }
  }
}
