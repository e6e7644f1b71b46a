/// What the words of the closed lists of choices mean.
public enum ChoiceWords {
  /// The meaning of a word to which a parameter or a field of an action can be set; nothing when no
  /// list holds it.
  public static func meaning(of word: String) -> Bilingual? { meanings[word] }

  private static let meanings: [String: Bilingual] = {
    let lists =
      Selection.allCases.map { ($0.key, $0.label) } + ShockKind.allCases.map { ($0.key, $0.label) }
      + InfluenceRule.allCases.map { ($0.key, $0.label) }
    return Dictionary(lists) { first, _ in first }
  }()
}
