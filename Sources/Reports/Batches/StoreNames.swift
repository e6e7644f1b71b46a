import Results
import SystemCalls

/// The names that stores have when none is given.
public enum StoreNames {
  /// `NAME.sqlite`, and `NAME.2-of-5.sqlite` for a part.
  public static func path(_ stem: String, _ shard: Shard) -> String {
    shard.isWhole ? "\(stem).sqlite" : "\(stem).\(shard.number)-of-\(shard.count).sqlite"
  }

  /// What the stores of an experiment are called by default, from the name of its file. A store that
  /// comes from elsewhere may say any name: only a name in the current folder is made of it.
  public static func stem(ofFile name: String) -> String {
    let last = name.split(separator: "/").last.map(String.init) ?? "-"
    return last == "-" ? "experiment" : last
  }

  /// Whether a word stands for a store: one that is there, or the name of one, which may be missing.
  public static func isStore(_ name: String) -> Bool {
    ResultStore.isStore(name) || name.hasSuffix(".sqlite")
  }

  /// The stores of an experiment in the current folder: the whole one, then parts in order.
  ///
  /// - Parameter experiment: its name or path; `-` for standard input.
  public static func existing(_ experiment: String) -> [String] {
    let stem = stem(ofFile: stem(experiment))
    var parts: [(shard: Shard, path: String)] = []
    for name in SystemFolder.names(in: ".") ?? [] {
      guard name.hasPrefix(stem + "."), name.hasSuffix(".sqlite") else { continue }
      if name == stem + ".sqlite" {
        parts.append((.whole, name))
      } else if let shard = shard(name.dropFirst(stem.count + 1).dropLast(7)) {
        parts.append((shard, name))
      }
    }
    return parts.sorted {
      ($0.shard.count, $0.shard.number) < ($1.shard.count, $1.shard.number)
    }.map(\.path)
  }

  private static func shard(_ text: Substring) -> Shard? {
    let words = text.split(separator: "-", omittingEmptySubsequences: false)
    guard words.count == 3, words[1] == "of", let number = Int(words[0]),
      let count = Int(words[2])
    else { return nil }
    return Shard(number, of: count)
  }

  /// A file's name without folder and ending.
  private static func stem(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    for ending in [".yaml", ".yml"] where name.hasSuffix(ending) {
      return String(name.dropLast(ending.count))
    }
    return name
  }
}
