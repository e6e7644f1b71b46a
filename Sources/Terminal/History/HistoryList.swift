/// What was entered before, oldest first, each text once.
public struct HistoryList: Sendable, Hashable {
  /// How many entries are kept.
  public static let limit = 2000
  /// The longest entry that is kept, in bytes: a pasted file is no line anybody looks for.
  public static let longestEntry = 20_000

  /// The entries, oldest first.
  public private(set) var entries: [String] = []

  /// An empty history.
  public init() {}

  /// The last entries of many, each where it stands last.
  public init(_ all: some Collection<String>) {
    var seen: Set<String> = []
    for entry in all.reversed() where Self.isKept(entry) && seen.insert(entry).inserted {
      entries.append(entry)
      if entries.count == Self.limit { break }
    }
    entries.reverse()
  }

  /// Adds an entry as the newest; an equal one before it goes.
  ///
  /// - Returns: whether it is worth keeping: not blank, not too long, not the newest already.
  @discardableResult
  public mutating func remember(_ entry: String) -> Bool {
    guard Self.isKept(entry), entries.last != entry else { return false }
    if let index = entries.firstIndex(of: entry) { entries.remove(at: index) }
    entries.append(entry)
    if entries.count > Self.limit { entries.removeFirst() }
    return true
  }

  /// The rest of the newest entry that begins with `beginning`, if it can be shown on a row; nothing
  /// when there is none, or nothing to add.
  public func hint(for beginning: String) -> String? {
    guard !beginning.isEmpty else { return nil }
    let bytes = beginning.utf8
    for entry in entries.reversed()
    where entry.utf8.count > bytes.count && entry.utf8.starts(with: bytes) {
      let rest = entry.utf8.dropFirst(bytes.count)
      guard let text = String(rest),
        text.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
      else { continue }
      return text
    }
    return nil
  }

  private static func isKept(_ entry: String) -> Bool {
    entry.utf8.count <= longestEntry && !entry.allSatisfy(\.isWhitespace)
  }
}
