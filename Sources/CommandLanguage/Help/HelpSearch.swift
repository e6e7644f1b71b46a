import SourceText
import TerritoryModel

/// Finds topics of help.
public enum HelpSearch {
  /// The topics of a name in either language, whatever the case and the accents: several when a word
  /// names a command and an action, as `mirror` does. The path of a setting of one zone, of one
  /// organisation or of one action finds the value of its kind.
  public static func topics(named name: String) -> [HelpTopic] {
    let plain = PlainLetters.folded(name)
    if let found = byWord[plain] { return found }
    return setting(name).map { [$0] } ?? []
  }

  /// The name nearest to one that names nothing.
  public static func nearest(to name: String, in language: Language) -> String? {
    let words = HelpTopic.all.flatMap { topic in
      topic.words.prefix(1).flatMap { [$0[language], $0.english] }
    }
    return NearestWord.to(name, among: words)
  }

  /// Every topic whose name or meaning holds each of some words, in either language, whatever the
  /// case and the accents; those whose name holds them come first.
  public static func apropos(_ words: String) -> [HelpTopic] {
    let parts = PlainLetters.folded(words).split(whereSeparator: \.isWhitespace)
    guard !parts.isEmpty else { return [] }
    func holds(_ text: String) -> Bool { parts.allSatisfy { text.contains($0) } }
    let named = texts.filter { holds($0.names) }.map(\.topic)
    let meant = texts.filter { !holds($0.names) && holds($0.names + " " + $0.meanings) }
    return named + meant.map(\.topic)
  }

  private static let byWord: [String: [HelpTopic]] = {
    var found: [String: [HelpTopic]] = [:]
    for topic in HelpTopic.all {
      for word in topic.words.flatMap({ [$0.english, $0.french] }) {
        let plain = PlainLetters.folded(word)
        if found[plain]?.contains(topic) != true { found[plain, default: []].append(topic) }
      }
    }
    return found
  }()

  private static let texts: [(topic: HelpTopic, names: String, meanings: String)] =
    HelpTopic.all.map { topic in
      func text(_ all: [Bilingual]) -> String {
        PlainLetters.folded(all.flatMap { [$0.english, $0.french] }.joined(separator: " "))
      }
      return (topic, text(topic.words), text(topic.meanings))
    }

  private static func setting(_ name: String) -> HelpTopic? {
    guard let path = try? SettingPath(parsing: name), path.components.count > 2,
      let section = path.components.first
    else { return nil }
    let key = path.components.dropFirst(2).joined(separator: ".")
    switch section {
    case "zones": return ZoneField(rawValue: key).map { .zoneField($0) }
    case "organisations": return OrganisationField(rawValue: key).map { .organisationField($0) }
    default: return nil
    }
  }
}
