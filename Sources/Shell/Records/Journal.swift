import Exploration
import SystemCalls

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The journal of one interactive session: a private file, written line by line and locked while the
/// session lives, so that the next start knows a session that was killed from one that goes on.
///
/// A class, because it owns an open file. The main thread owns it.
final class Journal {
  private var descriptor: Int32
  private let path: String

  /// The ending of the names of journals.
  private static let ending = ".journal"

  /// Starts a journal; nothing when the folder takes no file: the session then does without.
  init?(in folder: StateFolder) {
    guard StateFolder.make(folder.journals) == 0 else { return nil }
    let name = "\(folder.journals)/\(time(nil))-\(getpid())"
    path = name + Self.ending
    descriptor = open(name, O_WRONLY | O_CREAT | O_APPEND | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
    _ = flock(descriptor, LOCK_EX | LOCK_NB)
    // It takes its name once locked: another session that starts must not find it abandoned.
    if rename(name, path) != 0 {
      unlink(name)
      return nil
    }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Notes an entry at once. What a full disk does not take is lost; the session goes on.
  func note(_ entry: JournalEntry) {
    guard descriptor >= 0 else { return }
    try? OpenFile(descriptor: descriptor).write(entry.line + "\n")
  }

  /// The session ended as its user wished: nothing is left to resume.
  func end() {
    // Said as well: the file may not go, in a folder that takes nothing any more.
    note(.ended)
    unlink(path)
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
  }

  /// A journal whose session did not end well.
  struct Abandoned {
    /// Its file.
    var path: String
    /// The commands that lead to where it stopped.
    var commands: [String]
    /// Whether the last of them was at work when the session stopped.
    var isLastUnfinished: Bool
  }

  /// The latest session that did not end well and in which something was done; older ones are
  /// forgotten.
  static func abandoned(in folder: StateFolder) -> Abandoned? {
    let names = SystemFolder.names(in: folder.journals)?.filter { $0.hasSuffix(ending) } ?? []
    var found: Abandoned?
    // Names begin with the time of the start.
    for name in names.reversed() {
      let path = folder.journals + "/" + name
      guard let entries = entriesLeft(in: path) else { continue }
      let commands = JournalEntry.commands(in: entries)
      if found == nil, !commands.isEmpty {
        found = Abandoned(
          path: path, commands: commands,
          isLastUnfinished: JournalEntry.isUnfinished(entries))
      } else {
        unlink(path)
      }
    }
    return found
  }

  /// Nothing while the session of the journal lives.
  private static func entriesLeft(in path: String) -> [JournalEntry]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return nil }
    guard let text = try? OpenFile(descriptor: descriptor).bytes(upTo: 16_000_000) else {
      return nil
    }
    return String(decoding: text, as: UTF8.self).split(separator: "\n")
      .compactMap { JournalEntry(line: $0) }
  }

  /// Forgets an abandoned journal.
  static func forget(_ journal: Abandoned) { unlink(journal.path) }
}
