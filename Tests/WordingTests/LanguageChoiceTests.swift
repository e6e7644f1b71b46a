import TerritoryModel
import Testing
import Wording

@Suite("The language of a session")
struct LanguageChoiceTests {
  @Test(
    "option, then RENCONTRE_LANG, then the locale",
    arguments: [
      ([:], Language.english),
      (["LANG": "fr_FR.UTF-8"], .french),
      (["LANG": "fr_FR.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"], .english),
      (["LANG": "en_GB", "LC_MESSAGES": "fr_BE"], .french),
      (["LC_ALL": "de_DE", "LANG": "fr_FR"], .english),
      (["LC_ALL": "", "LANG": "fr_FR"], .french),
      (["RENCONTRE_LANG": "fr", "LC_ALL": "en_US"], .french),
      (["RENCONTRE_LANG": "en", "LC_ALL": "fr_FR"], .english),
      (["LANG": "FR"], .french),
      (["LANG": "C"], .english),
    ])
  func environment(_ environment: [String: String], _ language: Language) {
    #expect(LanguageChoice.language(option: nil, environment: environment) == language)
    #expect(LanguageChoice.language(option: .french, environment: environment) == .french)
    #expect(LanguageChoice.language(option: .english, environment: environment) == .english)
  }

  @Test("names of languages")
  func names() {
    #expect(LanguageChoice.language(named: "fr") == .french)
    #expect(LanguageChoice.language(named: "fr_FR.UTF-8") == .french)
    #expect(LanguageChoice.language(named: "EN") == .english)
    #expect(LanguageChoice.language(named: "de") == nil)
    #expect(LanguageChoice.language(named: "") == nil)
  }
}
