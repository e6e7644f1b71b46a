import SourceText
import Testing

struct NearestWordTests {
  private let words = ["need", "governance", "conditions", "socialWorkers", "at", "every"]

  @Test(arguments: [
    ("governence", "governance"), ("gouvernance", "governance"), ("conditons", "conditions"),
    ("socialworkers", "socialWorkers"), ("ened", "need"), ("evrey", "every"), ("AT", "at"),
  ])
  func aSlipIsSeenThrough(wrong: String, right: String) {
    #expect(NearestWord.to(wrong, among: words) == right)
  }

  @Test(arguments: ["", "zzzz", "budget", "a", "x", "colour"])
  func nothingIsOfferedWhenNothingIsNear(wrong: String) {
    #expect(NearestWord.to(wrong, among: words) == nil)
  }

  @Test func ofEquallyNearWordsTheSameFirstLetterWinsThenTheFirst() {
    #expect(NearestWord.to("cat", among: ["bat", "cap", "car"]) == "cap")
    #expect(NearestWord.to("cat", among: ["hat", "bat"]) == "hat")
    #expect(NearestWord.to("cat", among: [String]()) == nil)
  }

  @Test func theOnlyWordThatGoesOnIsOffered() {
    #expect(NearestWord.to("plaine", among: ["plaine-commune", "nord"]) == "plaine-commune")
    #expect(NearestWord.to("pla", among: ["plaine-commune", "place"]) == nil)
    #expect(NearestWord.to("plaine", among: ["plaine-commune", "plaine-basse"]) == nil)
    #expect(NearestWord.to("pl", among: ["plaine-commune"]) == nil)
  }

  @Test func accentsAreLetters() {
    #expect(NearestWord.to("Lozere", among: ["Lozère", "Nord"]) == "Lozère")
    #expect(NearestWord.to("Loze\u{300}re", among: ["Lozère"]) == "Lozère")
  }
}
