import TerritoryModel
import Testing

struct SettingPathTests {
  @Test(arguments: [
    ("contact.rate", ["contact", "rate"]), ("seed", ["seed"]),
    ("zones.Saint-Denis.need", ["zones", "Saint-Denis", "need"]),
    ("zones.*.need", ["zones", "*", "need"]),
    (
      "organisations.\"CCAS de Saint-Denis\".workload",
      ["organisations", "CCAS de Saint-Denis", "workload"]
    ),
    ("zones.\"a.b\".need", ["zones", "a.b", "need"]),
    ("zones.\"dit \\\"le bourg\\\"\".need", ["zones", "dit \"le bourg\"", "need"]),
    ("zones.\"a\\\\b c\".need", ["zones", "a\\b c", "need"]),
  ])
  func aPathIsReadAndWrittenBack(text: String, components: [String]) throws {
    let path = try SettingPath(parsing: text)
    #expect(path.components == components)
    #expect(path.description == text)
  }

  @Test func wordsComeBackWhateverTheyHold() throws {
    let pieces = ["a", ".", "\"", "\\", " ", "é", "e\u{301}", "*", "\u{A0}", "👨‍👩‍👧‍👦"]
    for first in pieces {
      for second in pieces {
        for third in pieces {
          let path = SettingPath(["zones", first + second + third, "need"])
          #expect(try SettingPath(parsing: path.description) == path)
        }
      }
    }
  }

  @Test(arguments: [
    ("", SettingPath.Unreadable.Reason.emptyWord, 0), (".a", .emptyWord, 0),
    ("a.", .emptyWord, 2), ("a..b", .emptyWord, 2), ("zones.\"\".need", .emptyWord, 8),
    ("zones.\"A", .openQuote, 6), ("zones.\"A\"b", .textAfterQuote, 9),
  ])
  func whatIsNoPathSaysWhere(
    text: String, reason: SettingPath.Unreadable.Reason, offset: Int
  ) {
    #expect(throws: SettingPath.Unreadable(reason: reason, offset: offset)) {
      try SettingPath(parsing: text)
    }
  }

  @Test func namesCompareByCanonicalEquivalence() throws {
    let composed = try SettingPath(parsing: "zones.Loz\u{E8}re.need")
    let decomposed = try SettingPath(parsing: "zones.Loze\u{300}re.need")
    #expect(composed == decomposed)
    #expect(Set([composed, decomposed]).count == 1)
  }

  @Test func everyParameterHasAReadablePath() throws {
    for declaration in ParameterCatalogue.declarations {
      #expect(try SettingPath(parsing: declaration.path).description == declaration.path)
    }
  }
}
