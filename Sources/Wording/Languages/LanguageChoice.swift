import TerritoryModel

/// Which language a session speaks.
public enum LanguageChoice {
  /// The language asked for, else that of `RENCONTRE_LANG`, else that of the locale.
  ///
  /// In the locale the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is not empty decides, as POSIX
  /// says; what begins with `fr` is French, everything else English.
  public static func language(
    option: Language?, environment: [String: String]
  ) -> Language {
    if let option { return option }
    let decisive = ["RENCONTRE_LANG", "LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }.first { !$0.isEmpty }
    return decisive.map(isFrench) == true ? .french : .english
  }

  /// The language that a person names: `fr`, `en`, or a locale such as `fr_FR.UTF-8`.
  public static func language(named name: String) -> Language? {
    let code = name.lowercased().prefix { $0.isLetter }
    switch code {
    case "fr", "français", "francais", "french": return .french
    case "en", "anglais", "english": return .english
    default: return nil
    }
  }

  private static func isFrench(_ name: String) -> Bool { name.lowercased().hasPrefix("fr") }
}
