import CommandLanguage
import Testing

@Suite("Words between quotes")
struct QuotingTests {
  @Test(
    "a word of the system's shell is typed as the language reads it",
    arguments: [
      ("contact.rate", "contact.rate"), ("0.1,0.3", "0.1,0.3"), (">x.csv", ">x.csv"),
      (">!", ">!"), ("!=", "!="), (";", ";"), ("a;b", "\"a;b\""), ("", "\"\""),
      ("deux mots", "\"deux mots\""), ("a\nb", "\"a\nb\""), ("#1", "\"#1\""),
      ("0.1,#2", "\"0.1,#2\""), ("a#b", "a#b"), ("fin\\", "\"fin\\\\\""),
      ("zones.\"Le Havre\".x", "zones.\"Le Havre\".x"), ("a\"b", "\"a\\\"b\""),
      ("l'action", "l'action"), ("'tis", "\"'tis\""),
    ])
  func arguments(_ word: String, _ typed: String) {
    #expect(Quoting.argument(word) == typed)
  }

  @Test(
    "a text is one word again when it is read",
    arguments: ["a", ">x.csv", "a;b", "a b", "a\"b", "#", "'x", "!ls", "a\\", "0.1,0.3"])
  func words(_ text: String) {
    #expect(parsed("load \(Quoting.word(text))")?.command.source == text)
  }
}

extension Command {
  /// What `load` reads.
  fileprivate var source: String? {
    guard case .load(let name, _) = self else { return nil }
    return name.value
  }
}
