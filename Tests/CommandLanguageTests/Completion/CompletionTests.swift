import CommandLanguage
import TerritoryModel
import Testing

@Suite("Completion")
struct CompletionTests {
  private let vocabulary = Vocabulary(
    branches: ["base", "pilot", "pilote Nord"], scenarios: ["petite-equipe", "territoire-type"],
    plays: ["demo-fr.ren"],
    zones: ["Bourg", "Centre", "Saint Denis", "Épinay", "Nord-Ouest"],
    organisations: ["CCAS du Bourg"], actions: ["vis-ma-vie", "convention"],
    people: ["Amina", "Louis"],
    files: { prefix in
      ["demo.ren", "figure.svg", "my folder/", "notes/"].filter { $0.hasPrefix(prefix) }
    })

  private func offer(
    _ line: String, _ language: Language = .english
  ) -> (words: [String], replacing: Range<Int>) {
    let offer = Completion.offer(
      line: line, cursor: line.unicodeScalars.count, vocabulary: vocabulary, language: language)
    return (offer.candidates.map(\.text), offer.replacing)
  }

  @Test("names of commands, in the language of the session unless another form was begun")
  func commands() {
    #expect(offer("ru").words == ["run"])
    #expect(offer("lan").words == ["lancer", "lang"])
    #expect(offer("lan", .french).words == ["lancer", "langue"])
    #expect(offer("reg").words == ["régler"])
    #expect(offer("ré", .french).words.first == "régler")
    #expect(offer("").words.count == CommandName.allCases.count)
    #expect(offer("run 2y; sh").words == ["show"])
    #expect(offer("run 2y; sh").replacing == 8..<10)
    #expect(offer("# ru").words == [])
  }

  @Test("what the grammar allows at each place")
  func places() {
    #expect(offer("plot coop").words == ["cooperation"])
    #expect(offer("plot cooperation by ").words == ["profession", "zone"])
    #expect(offer("tracer coopération par ", .french).words == ["profession", "zone"])
    #expect(offer("plot warmth of soc").words == ["socialWorkers", "socialEntrepreneurs"])
    #expect(offer("plot warmth of b").words == ["base"])
    #expect(offer("plot cooperation of base, p").words == ["pilot", "\"pilote Nord\""])
    #expect(offer("compare ").words == ["base", "pilot", "\"pilote Nord\""])
    #expect(offer("agents where zone = s").words == ["\"Saint Denis\""])
    #expect(offer("add encounter zones Bourg, n").words == ["Nord-Ouest"])
    #expect(
      offer("add encounter part").words == [
        "participants", "participants.socialWorkers", "participants.socialEntrepreneurs",
        "partners",
      ])
    #expect(offer("add shock kind s").words == ["scandal"])
    #expect(
      offer("ajouter choc nature ", .french).words == [
        "coupe-budgétaire", "scandale", "vague-de-départs",
      ])
    #expect(offer("plot cooperation ").words.prefix(20).contains("by"))
    #expect(offer("play ").words == ["check", "demo-fr.ren", "demo.ren", "\"my folder/", "notes/"])
    #expect(offer("remove v").words == ["vis-ma-vie"])
    #expect(offer("agent a").words == ["Amina"])
    #expect(offer("mode ").words == ["table", "csv", "json", "markdown", "latex"])
    #expect(offer("option hints ").words == ["on", "off"])
    #expect(offer("set influence.rule ").words.contains("never") == false)
    #expect(offer("set forgetting.halfLife ").words == ["never"])
    #expect(offer("run 2y ").words == [])
    #expect(offer("frob ").words == [])
    #expect(offer("plot nothing at all ").words == [])
  }

  @Test("without regard to accents and case, those that begin exactly first")
  func folding() {
    #expect(offer("show zone epi").words == ["Épinay"])
    #expect(offer("show zone b").words == ["Bourg"])
    #expect(offer("SHOW ZONE \"SAINT").words == ["\"Saint Denis\""])
    #expect(offer("montrer regl", .french).words == ["réglages"])
  }

  @Test("the part that is replaced is counted in scalars, quotes included")
  func replacing() {
    let line = "charger \"té\u{301}\" ; show zone \"sa"
    #expect(offer(line).replacing == (line.unicodeScalars.count - 3)..<line.unicodeScalars.count)
    #expect(offer("run ").replacing == 4..<4)
    let middle = Completion.offer(
      line: "plot coop by zone", cursor: 9, vocabulary: vocabulary, language: .english)
    #expect(middle.replacing == 5..<9)
    #expect(middle.candidates.map(\.text) == ["cooperation"])
    let outside = Completion.offer(
      line: "ru", cursor: 99, vocabulary: vocabulary, language: .english)
    #expect(outside.replacing == 0..<2)
  }

  @Test("settings, files and folders")
  func others() {
    #expect(offer("set contact.").words == ["contact.rate", "contact.socialWorkerInitiates"])
    #expect(offer("show contact.r").words == ["contact.rate"])
    let files = Completion.offer(
      line: "plot trust > ", cursor: 13, vocabulary: vocabulary, language: .english)
    #expect(files.candidates.map(\.text) == ["demo.ren", "figure.svg", "\"my folder/", "notes/"])
    #expect(files.candidates.map(\.suffix) == [" ", " ", "", ""])
    // A scenario is a file of YAML, a play a script.
    #expect(!offer("load ").words.contains("figure.svg"))
    #expect(!offer("play ").words.contains("figure.svg"))
    #expect(offer("play d").words == ["demo-fr.ren", "demo.ren"])
    #expect(offer("save fi").words == ["figure.svg"])
  }

  @Test("settings that the session gives")
  func sessionSettings() {
    var vocabulary = vocabulary
    vocabulary.settings = { prefix in
      [("zones.Épinay.need", "need"), ("zones.\"Saint Denis\".need", "need")].filter {
        $0.0.lowercased().hasPrefix(prefix.lowercased())
      }
    }
    func words(_ line: String) -> [String] {
      Completion.offer(
        line: line, cursor: line.unicodeScalars.count, vocabulary: vocabulary, language: .english
      ).candidates.map(\.text)
    }
    #expect(words("set zones.\"Sai") == ["zones.\"Saint Denis\".need"])
    #expect(words("set zones.sai") == ["zones.\"Saint Denis\".need"])
    #expect(words("set zones.epi") == ["zones.Épinay.need"])
  }

  @Test("only what can vary is offered as a lever", arguments: ["sweep", "sensitivity", "tipping"])
  func levers(_ name: String) {
    var vocabulary = vocabulary
    vocabulary.settings = { _ in [("name", ""), ("contact.rate", "")] }
    vocabulary.levers = { _ in [("contact.rate", "")] }
    func words(_ line: String) -> [String] {
      Completion.offer(
        line: line, cursor: line.unicodeScalars.count, vocabulary: vocabulary, language: .english
      ).candidates.map(\.text)
    }
    #expect(words(name + " ").contains("contact.rate"))
    #expect(!words(name + " ").contains("name"))
    #expect(words("set ").contains("name"))
  }

  @Test("the word that follows each beginning of each example", arguments: CommandName.allCases)
  func examples(_ name: CommandName) {
    for example in name.declaration.examples where !example.line.hasPrefix("!") {
      let words = example.line.split(separator: " ").map(String.init)
      guard !example.line.contains("\"") else { continue }
      for place in words.indices where isOffered(words[place], in: words) {
        let before = words[..<place].map { $0 + " " }.joined()
        let plain = words[place].replacing(",", with: "")
        #expect(offer(before).words.contains(plain), "\(before)|\(plain)")
        let begun = String(plain.prefix(2))
        #expect(offer(before + begun).words.contains(plain), "\(before)\(begun)|\(plain)")
      }
    }
  }

  /// Numbers, marks, and names of things to come are the person's own.
  private func isOffered(_ word: String, in words: [String]) -> Bool {
    let own = [
      "pilot", "base", "figure.svg", "session.ren", "my-territory.yaml", "results.csv", "confiance",
      "demo.ren", "Claire", "contact.rate?", "influence",
    ]
    if word.contains(where: { !$0.isLetter && $0 != "." && $0 != "-" && $0 != "," }) {
      return false
    }
    if own.contains(word) || (words.first == "set" && word.hasPrefix("zones.")) { return false }
    return word.contains(where: \.isLetter)
  }
}
