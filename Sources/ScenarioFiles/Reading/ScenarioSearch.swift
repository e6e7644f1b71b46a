import SourceText
import TerritoryModel

/// Finds the text that a name stands for: a path, then a file beside the one that names it, in
/// `Scenarios`, in the folders of `RENCONTRE_SCENARIOS`, then the library of the program. Experiments
/// and calibration targets stand in folders of their own below these.
struct ScenarioSearch: Sendable {
  /// The folder from which relative paths start; absent: that of the process.
  var currentFolder: String?
  /// The folders of `RENCONTRE_SCENARIOS`.
  var folders: [String]

  struct Found {
    var source: SourceName
    var bytes: [UInt8]
    var folder: String?
    var identity: Identity
  }

  /// What makes a text the same as another, by whatever path it was reached.
  enum Identity: Hashable {
    case file(BoundedFile.Identity)
    case library(String)
    case given
  }

  func find(
    _ name: String, beside folder: String?, inherited: Bool, kind: FileKind = .scenario
  ) -> Result<Found, MistakeFault> {
    let unknown = { MistakeFault(self.unknown(name, inherited, kind)) }
    guard !name.isEmpty, !name.utf8.contains(0) else { return .failure(unknown()) }
    for path in candidates(name, beside: folder, kind) where BoundedFile.exists(resolved(path)) {
      do {
        let (bytes, identity) = try BoundedFile.contents(resolved(path))
        return .success(
          Found(
            source: .file(path), bytes: bytes, folder: Self.folder(of: path),
            identity: .file(identity)))
      } catch {
        return .failure(MistakeFault(.unreadable(name: path, error, isArgument: !inherited)))
      }
    }
    if BoundedFile.isFolder(resolved(name)) {
      return .failure(MistakeFault(.unreadable(name: name, .isFolder, isArgument: !inherited)))
    }
    if !name.contains("/"), let found = Library.bytes(name, kind) {
      return .success(
        Found(
          source: .library(found.name + ".yaml"), bytes: found.bytes, folder: nil,
          identity: .library(found.name)))
    }
    if name.contains("/") || Self.hasEnding(name) {
      return .failure(MistakeFault(.unreadable(name: name, .missing, isArgument: !inherited)))
    }
    return .failure(unknown())
  }

  /// A file named by a value of a scenario: a path, from the folder of the file that names it.
  func file(_ name: String, beside folder: String?) -> Result<Found, MistakeFault> {
    let path = name.hasPrefix("/") ? name : Self.join(folder, name)
    guard !name.utf8.contains(0) else {
      return .failure(MistakeFault(.unreadable(name: name, .missing, isArgument: false)))
    }
    do {
      let (bytes, identity) = try BoundedFile.contents(resolved(path))
      return .success(
        Found(
          source: .file(path), bytes: bytes, folder: Self.folder(of: path),
          identity: .file(identity)))
    } catch {
      return .failure(MistakeFault(.unreadable(name: path, error, isArgument: false)))
    }
  }

  private func unknown(_ name: String, _ inherited: Bool, _ kind: FileKind) -> MistakeCause {
    let files = shelves(kind).flatMap { folder in
      BoundedFile.names(inFolder: resolved(folder)).filter(Self.hasEnding).map(Self.stem)
    }
    let nearest = NearestWord.to(name, among: Library.names(kind) + files)
    return kind == .scenario
      ? .unknownScenario(name: name, nearest: nearest, inherited: inherited)
      : .experiment(
        .unknownFile(kind, name: name, known: Library.names(kind), nearest: nearest))
  }

  /// The folders in which files of a kind stand.
  private func shelves(_ kind: FileKind) -> [String] {
    guard let folder = kind.folder else { return ["Scenarios"] + folders }
    return ["Scenarios/" + folder] + folders.flatMap { [$0, Self.join($0, folder)] }
  }

  private func candidates(_ name: String, beside folder: String?, _ kind: FileKind) -> [String] {
    let bases: [String?] =
      name.hasPrefix("/") ? [nil] : [nil] + (folder.map { [$0] } ?? []) + shelves(kind)
    let endings = Self.hasEnding(name) ? [""] : ["", ".yaml", ".yml"]
    return bases.flatMap { base in endings.map { Self.join(base, name + $0) } }
  }

  /// A path as the process can open it.
  func resolved(_ path: String) -> String {
    guard !path.hasPrefix("/"), let currentFolder else { return path }
    return Self.join(currentFolder, path)
  }

  private static func join(_ folder: String?, _ name: String) -> String {
    guard let folder, !folder.isEmpty else { return name }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  private static func folder(of path: String) -> String? {
    guard let slash = path.lastIndex(of: "/") else { return nil }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func hasEnding(_ name: String) -> Bool {
    name.hasSuffix(".yaml") || name.hasSuffix(".yml")
  }

  /// A file's name without its folder and its ending.
  static func stem(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard hasEnding(name), let dot = name.lastIndex(of: ".") else { return name }
    return String(name[..<dot])
  }
}

extension FileKind {
  /// The folder of such files below that of the scenarios; absent: that folder itself.
  var folder: String? {
    switch self {
    case .scenario: nil
    case .experiment: "experiments"
    case .calibration: "calibration"
    }
  }
}

/// A mistake without its place.
struct MistakeFault: Error {
  var cause: MistakeCause

  init(_ cause: MistakeCause) { self.cause = cause }
}
