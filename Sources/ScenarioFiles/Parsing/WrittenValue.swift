/// A value as it is written: a text, a list or a map, and its place.
struct WrittenValue: Sendable {
  var content: Content
  var spot: Spot

  enum Content: Sendable {
    case scalar(WrittenScalar)
    case list([WrittenValue])
    case map(WrittenMap)
  }

  var scalar: WrittenScalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  var list: [WrittenValue]? {
    if case .list(let items) = content { items } else { nil }
  }

  var map: WrittenMap? {
    if case .map(let map) = content { map } else { nil }
  }

  /// Names typed in a row with commas between them, as a list.
  var typedNames: [WrittenValue]? {
    guard let scalar, scalar.isTyped, !scalar.text.isEmpty else { return nil }
    var column = Int(spot.column)
    return scalar.text.split(separator: ",", omittingEmptySubsequences: false).map { part in
      let blanks = part.prefix(while: \.isWhitespace)
      var name = part.dropFirst(blanks.count)
      while name.last?.isWhitespace == true { name.removeLast() }
      let start = column + blanks.unicodeScalars.count
      column += part.unicodeScalars.count + 1
      return WrittenValue(
        content: .scalar(.init(text: String(name), isPlain: true, isTyped: true)),
        spot: Spot(
          source: Int(spot.source), line: Int(spot.line), column: start, length: name.count))
    }
  }

  /// Nothing is written, or `null`.
  var isNull: Bool { scalar?.isNull ?? false }

  /// What it is, for a mistake.
  var found: Found {
    switch content {
    case .scalar(let scalar): scalar.isNull ? .nothing : .text(scalar.text)
    case .list: .list
    case .map: .map
    }
  }
}

/// A text or a number as it is written.
struct WrittenScalar: Sendable {
  var text: String
  /// Written without quotes, so that YAML may read something else than a text in it.
  var isPlain: Bool
  /// Typed as a word of a command: no YAML can misread it, and only `null` takes a value away.
  var isTyped = false

  var isNull: Bool {
    if isTyped { return text == "null" }
    return isPlain && ["", "~", "null", "Null", "NULL"].contains(text)
  }
}

/// A place in one of the texts that were read.
struct Spot: Sendable, Hashable {
  /// The place of the text in the list of those read.
  var source: Int32
  var line: Int32
  /// In Unicode scalars, from 1, as the YAML library counts.
  var column: Int32
  /// In characters.
  var length: Int32

  init(source: Int, line: Int, column: Int, length: Int) {
    self.source = Int32(clamping: source)
    self.line = Int32(clamping: line)
    self.column = Int32(clamping: column)
    self.length = Int32(clamping: length)
  }
}

/// Keys and values in the order of the text. Keys compare by canonical equivalence.
struct WrittenMap: Sendable {
  private(set) var entries: [Entry] = []
  /// The place of each key, kept once there are enough of them to make a search slow.
  private var index: [String: Int] = [:]

  struct Entry: Sendable {
    var key: String
    var spot: Spot
    var value: WrittenValue
  }

  private static let indexed = 12

  func place(_ key: String) -> Int? {
    index.isEmpty ? entries.firstIndex { $0.key == key } : index[key]
  }

  subscript(key: String) -> WrittenValue? {
    place(key).map { entries[$0].value }
  }

  func entry(_ key: String) -> Entry? {
    place(key).map { entries[$0] }
  }

  /// The value at a dotted key of the catalogue: `conditions.equalStatus`.
  subscript(dotted key: String) -> WrittenValue? {
    guard key.utf8.contains(UInt8(ascii: ".")) else { return self[key] }
    let parts = key.split(separator: ".", maxSplits: 1)
    return self[String(parts[0])]?.map?[dotted: String(parts[1])]
  }

  mutating func append(_ entry: Entry) {
    entries.append(entry)
    if !index.isEmpty {
      index[entry.key] = entries.count - 1
    } else if entries.count > Self.indexed {
      for (place, entry) in entries.enumerated() { index[entry.key] = place }
    }
  }

  mutating func update(_ place: Int, _ change: (inout WrittenValue) -> Void) {
    change(&entries[place].value)
  }

  mutating func replace(_ place: Int, by entry: Entry) {
    entries[place] = entry
  }

  mutating func remove(_ place: Int) {
    entries.remove(at: place)
    guard !index.isEmpty else { return }
    index = [:]
    for (place, entry) in entries.enumerated() { index[entry.key] = place }
  }
}
