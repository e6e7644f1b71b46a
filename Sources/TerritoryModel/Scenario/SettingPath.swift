/// The place of a value in a scenario, without the word `parameters`: `contact.rate`,
/// `zones.Saint-Denis.need`, `organisations."CCAS de Saint-Denis".workload`, `changes.1.at`.
///
/// The same path serves files, `--set`, changes and every listing. `*` stands for every item. Names
/// compare by Unicode canonical equivalence, which is how Swift compares text.
public struct SettingPath: Sendable, Hashable, CustomStringConvertible {
  /// The words of the path, without quotes.
  public var components: [String]

  /// A path from its words.
  public init(_ components: [String]) {
    self.components = components
  }

  /// The path one word deeper.
  public func appending(_ component: String) -> SettingPath {
    SettingPath(components + [component])
  }

  /// The path one dotted key deeper: `conditions.equalStatus` adds two words.
  public func appending(key: String) -> SettingPath {
    SettingPath(components + key.split(separator: ".").map(String.init))
  }

  /// The path without its last word; the empty path has no parent.
  public var parent: SettingPath? {
    components.isEmpty ? nil : SettingPath(components.dropLast())
  }

  /// The path as people write it: a word with a space, a dot or a quote stands between double quotes,
  /// in which `\` comes before a quote or a `\`.
  public var description: String {
    components.map(Self.written).joined(separator: ".")
  }

  private static func written(_ word: String) -> String {
    let isBare =
      !word.isEmpty && !word.contains { $0 == "." || $0 == "\"" || $0.isWhitespace }
    return isBare ? word : quoted(word)
  }

  /// A text between double quotes, in which `\` comes before a quote or a `\`: how paths, and the
  /// lines that hold them, take any text.
  public static func quoted(_ text: String) -> String {
    var quoted = "\""
    for character in text {
      if character == "\"" || character == "\\" { quoted.append("\\") }
      quoted.append(character)
    }
    return quoted + "\""
  }
}

extension SettingPath {
  /// Why a text is no path.
  public struct Unreadable: Error, Sendable, Hashable {
    /// What is wrong.
    public var reason: Reason
    /// The character at which it is wrong, from 0.
    public var offset: Int

    /// What can be wrong.
    public enum Reason: Sendable, Hashable {
      /// Nothing between two dots, or at an end.
      case emptyWord
      /// A double quote that nothing closes.
      case openQuote
      /// Something other than a dot after a closing quote.
      case textAfterQuote
    }

    /// A reason and the character, from 0, at which it shows.
    public init(reason: Reason, offset: Int) {
      self.reason = reason
      self.offset = offset
    }
  }

  /// Reads a path as people write it.
  ///
  /// - Throws: `Unreadable`, with the character at which the text stops being a path.
  public init(parsing text: String) throws(Unreadable) {
    let characters = Array(text)
    var words: [String] = []
    var index = 0
    while true {
      guard index < characters.count else { throw Unreadable(reason: .emptyWord, offset: index) }
      var word = ""
      if characters[index] == "\"" {
        word = try Self.quotedWord(characters, &index)
        if index < characters.count, characters[index] != "." {
          throw Unreadable(reason: .textAfterQuote, offset: index)
        }
      } else {
        while index < characters.count, characters[index] != "." {
          word.append(characters[index])
          index += 1
        }
      }
      guard !word.isEmpty else { throw Unreadable(reason: .emptyWord, offset: index) }
      words.append(word)
      if index == characters.count { break }
      index += 1
    }
    components = words
  }

  private static func quotedWord(
    _ characters: [Character], _ index: inout Int
  ) throws(Unreadable) -> String {
    let start = index
    index += 1
    var word = ""
    while index < characters.count, characters[index] != "\"" {
      if characters[index] == "\\", index + 1 < characters.count { index += 1 }
      word.append(characters[index])
      index += 1
    }
    guard index < characters.count else { throw Unreadable(reason: .openQuote, offset: start) }
    index += 1
    return word
  }
}
