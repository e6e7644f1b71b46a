#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The scenario files of the project, as they stand in its folder.
enum ShippedScenarios {
  struct Unreadable: Error {}

  static let folder: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(4).joined(separator: "/") + "/Scenarios"
  }()

  /// The names of the files in the folder, or in one below it.
  static func names(in place: String = "") throws -> [String] {
    guard let stream = opendir(place.isEmpty ? folder : "\(folder)/\(place)") else {
      throw Unreadable()
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(".yaml") { names.append(name) }
    }
    return names.sorted()
  }

  static func texts() throws -> [[UInt8]] {
    try names().map { try text($0) }
  }

  static func text(_ name: String) throws -> [UInt8] {
    guard let stream = fopen("\(folder)/\(name)", "r") else { throw Unreadable() }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&chunk, 1, chunk.count, stream)
      if count == 0 { return bytes }
      bytes += chunk[0..<count]
    }
  }
}
