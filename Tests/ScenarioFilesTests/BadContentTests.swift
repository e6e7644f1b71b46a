import ScenarioFiles
import TerritoryModel
import Testing
import Wording

/// Content made to break a reader.
struct BadContentTests {
  @Test func anAliasBombIsCountedBeforeItExpands() {
    var text = "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
    for letter in "bcdefghi" {
      let before = Character(Unicode.Scalar(letter.asciiValue.map { $0 - 1 } ?? 0))
      text +=
        "\(letter): &\(letter) [\(Array(repeating: "*\(before)", count: 10).joined(separator: ", "))]\n"
    }
    #expect(
      Reading.sentences(text) == [
        "6:8 This text holds more than 200,000 values once its aliases are replaced: too many."
      ])
  }

  @Test func anAliasBombInAKeyIsRefusedToo() {
    var text = "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
    for letter in "bcdefghi" {
      let before = Character(Unicode.Scalar(letter.asciiValue.map { $0 - 1 } ?? 0))
      text +=
        "\(letter): &\(letter) [\(Array(repeating: "*\(before)", count: 10).joined(separator: ", "))]\n"
    }
    #expect(!Reading.mistakes(text + "*i : 1\n? [*i, *i]\n: 2\n").isEmpty)
    #expect(
      Reading.sentences(Reading.base + "seed: &s 3\n*s : 1\n") == [
        "4:1 A key is a word, not a list, a set of keys or an alias."
      ])
  }

  @Test func aliasesOfReasonableSizeWork() throws {
    let scenario = try Reading.scenario(
      """
      zones:
        - &first { name: A, at: [0, 0], socialWorkers: 4, socialEntrepreneurs: 2, conditions: &c { equalStatus: 0.9 } }
        - { name: B, at: [1, 0], socialWorkers: 4, socialEntrepreneurs: 2, conditions: *c }
      """)
    #expect(scenario.zones.map(\.conditions.equalStatus) == [0.9, 0.9])
  }

  @Test(arguments: ["[", "{a: ", "- ", "? ", "[{a: "])
  func nestingBeyondReasonIsRefused(opening: String) {
    for count in [100, 490, 990, 100_000] {
      let text = String(repeating: opening, count: count)
      #expect(!Reading.mistakes(text).isEmpty)
      #expect(!Reading.mistakes("zones: " + text).isEmpty)
      #expect(!Reading.mistakes(text + "x" + String(repeating: "]", count: count)).isEmpty)
    }
  }

  @Test func depthIsBounded() {
    let text = "zones: " + String(repeating: "[", count: 60) + String(repeating: "]", count: 60)
    #expect(
      Reading.sentences(text) == [
        "1:48 Values stand inside values more than 40 levels deep: too many."
      ])
  }

  @Test func atMostTwentyMistakesAreShownWithTheCount() {
    let text = Reading.base + (1...33).map { "zzz\($0): 1\n" }.joined()
    let english = Reading.mistakes(text).split(separator: "\n")
    #expect(english.count == 61)
    #expect(english.last == "… and 13 more mistakes (33 in all).")
    let french = Reading.mistakes(text, in: .french).split(separator: "\n")
    #expect(french.last == "… et 13 autres erreurs (33 en tout).")
    let oneMore = Reading.base + (1...21).map { "zzz\($0): 1\n" }.joined()
    #expect(Reading.mistakes(oneMore).hasSuffix("… and one more mistake (21 in all)."))
    #expect(
      Reading.mistakes(oneMore, in: .french).hasSuffix("… et une autre erreur (21 en tout)."))
  }

  @Test func mistakesOfEveryPartAreToldAtOnce() {
    let text = """
      rencontre: 1
      extends: territoire-type
      seed: x
      zones.Centre.need: 0,5
      parameters: { contact: { rate: 2000 } }
      programme:
        - mirror: { at: 0 }
        - encounter: { at: 3, zones: [Nulle part] }
      """
    #expect(
      Reading.sentences(text, in: .french) == [
        "3:7 Il faut un nombre entier de 0 à 18446744073709551615, non «\u{A0}x\u{A0}».",
        "4:20 Un nombre s’écrit avec un point. Écrivez 0.5.",
        "5:32 2\u{202F}000 n’est pas possible. Il faut un nombre de 0 à 100.",
        "7:19 La semaine 0 est trop tôt\u{A0}: la première semaine simulée est la semaine 1.",
        "8:33 Aucune zone ne s’appelle «\u{A0}Nulle part\u{A0}».",
      ])
  }

  @Test func theLayoutShowsTheLineAndAMark() {
    #expect(
      Reading.mistakes(Reading.base + "zones.Centre.need: 0,5   # besoin\n")
        == """
        essai.yaml:3:20: A number is written with a point. Write 0.5.
          zones.Centre.need: 0,5   # besoin
                             ^^^
        """)
    #expect(
      Reading.mistakes(Reading.base, settings: ["zones.Centre.need=0,5"], in: .french)
        == """
        --set: Un nombre s’écrit avec un point. Écrivez 0.5.
          zones.Centre.need=0,5
                            ^^^
        """)
  }

  @Test func warningsAreApartAndNamed() throws {
    let loaded = try Reading.loaded(Reading.base + "contact.rate: 0.6\n")
    #expect(loaded.scenario.parameters[.contactRate] == 0.6)
    #expect(
      MistakeWording.text(warnings: loaded.warnings, in: .english)
        == """
        essai.yaml:3:15: warning: 0.6 is outside the plausible range, from 0.03 to 0.5.
          contact.rate: 0.6
                        ^^^
        """)
    #expect(
      MistakeWording.text(warnings: loaded.warnings, in: .french).hasPrefix(
        "essai.yaml:3:15: avertissement\u{A0}: 0,6 sort de la plage plausible, de 0,03 à 0,5."))
  }

  @Test func noEscapeEverReachesTheTerminal() {
    let escape = "\u{1B}[31m"
    let texts = [
      "name: \(escape)\n", "\(escape): 1\n", "zones: { \"\\e[31mA\": { need: 3 } }\n",
      Reading.base + "\"\\e[31m\": 3\n", Reading.base + "contact.rate: \"\\e[31m\"\n",
      Reading.base + "zones.\"\\e[31m.x: 3\n", Reading.base + "influence.rule: \"\\e]0;x\\a\"\n",
      Reading.base + "programme:\n  - mirror: { at: 3, zones: [\"\\e[31m\"] }\n",
      "extends: \"\\e[31m\"\n", "extends: \"./\\e[31m.yaml\"\n",
    ]
    for text in texts {
      for language in Language.allCases {
        let told = Reading.mistakes(text, in: language)
        #expect(!told.isEmpty)
        #expect(!told.contains("\u{1B}") && !told.contains("\u{7}"), "\(text.debugDescription)")
      }
    }
    let told = Reading.mistakes(Reading.base, settings: ["contact.rate=\(escape)", escape])
    #expect(!told.isEmpty && !told.contains("\u{1B}"))
  }

  @Test(arguments: [
    "-9223372036854775808", "9223372036854775807", "9223372036854775808", "-1e300", "1e300",
    "4503599627370496", "1e15", "-1e15",
  ])
  func theLargestNumbersOverflowNowhere(number: String) {
    let paths = [
      "zones.*.socialWorkers", "horizon", "replicates", "run.burnIn", "core.weeks",
      "forgetting.halfLife", "contact.rate",
    ]
    for path in paths {
      #expect(!Reading.mistakes(Reading.base, settings: ["\(path)=\(number)"]).isEmpty)
    }
    for key in ["at", "every", "times", "duration"] {
      let fields =
        key == "at"
        ? "at: \(number)"
        : "at: 3, every: 2, \(key): \(number)".replacing("every: 2, every", with: "every")
      let text = Reading.base + "programme:\n  - outreach: { \(fields) }\n"
      // A week after the end of the run is a warning.
      #expect(!Reading.sentences(text).isEmpty, "\(key)")
    }
  }

  @Test func manyPeopleAreRefusedBeforeAnythingIsAllocatedForThem() {
    let settings = ["zones.Centre.socialWorkers=1000000000000"]
    #expect(
      Reading.sentences(Reading.base, settings: settings, in: .french) == [
        "1:28 1\u{202F}000\u{202F}000\u{202F}000\u{202F}000 personnes\u{A0}: il faudrait environ "
          + "200\u{A0}To de mémoire. Au plus 10\u{202F}000\u{202F}000 ici."
      ])
  }
}
