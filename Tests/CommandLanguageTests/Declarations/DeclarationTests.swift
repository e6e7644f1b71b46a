import CommandLanguage
import TerritoryModel
import Testing

@Suite("Declarations of commands")
struct DeclarationTests {
  @Test("every command is declared once, in order")
  func order() {
    #expect(CommandCatalogue.declarations.map(\.name) == CommandName.allCases)
  }

  @Test("no word names two commands, in either language")
  func names() {
    var seen: [String: CommandName] = [:]
    for declaration in CommandCatalogue.declarations {
      for word in [declaration.name.rawValue, declaration.french] + declaration.aliases {
        #expect(CommandCatalogue.command(named: word) == declaration.name, "\(word)")
        #expect(seen[word] == nil || seen[word] == declaration.name, "\(word)")
        seen[word] = declaration.name
        #expect(!word.contains(" "))
      }
    }
  }

  @Test(
    "every example is read as its command, and so is what prepares it",
    arguments: CommandName.allCases)
  func examples(_ name: CommandName) throws {
    #expect(!name.declaration.examples.isEmpty)
    for example in name.declaration.examples {
      #expect(parsed(example.line)?.name == name, "\(example.line)")
      for line in example.preparation { #expect(parsed(line) != nil) }
      #expect(!example.shows.french.isEmpty && !example.shows.english.isEmpty)
    }
  }

  @Test("no word of a closed list stands for two things", arguments: Language.allCases)
  func lists(_ language: Language) {
    let kinds: [ArgumentKind] = [
      .metric, .quantity, .profession, .professionScope, .grouping, .mode, .language, .option,
    ]
    for kind in kinds {
      let words = kind.words(in: language)
      #expect(Set(words).count == words.count, "\(kind)")
      #expect(!words.isEmpty)
    }
    let keywords = Keyword.allCases.filter { $0 != .into }.map { $0.literal.word }
    #expect(Set(keywords).count == keywords.count)
    for kind in ActionKind.allCases {
      let fields = FieldName.all(of: kind).map { $0.word(in: language) }
      #expect(Set(fields).count == fields.count, "\(kind): \(fields)")
    }
  }

  @Test(
    "each word of a metric, in both languages, is read as that metric", arguments: Metric.allCases)
  func metricWords(_ metric: Metric) {
    for language in Language.allCases {
      let word = ArgumentKind.metric.words(in: language)[metric.rawValue]
      #expect(parsed("show \(word)")?.canonical == "show \(metric.key)")
      #expect(parsed("show \(word.uppercased())")?.canonical == "show \(metric.key)")
    }
    for label in [metric.declaration.label.french, metric.declaration.label.english] {
      let word = label.split(separator: " ").joined(separator: "-")
      #expect(parsed("show \(word)")?.canonical == "show \(metric.key)")
    }
  }

  @Test(
    "the line of a form, in both languages",
    arguments: [
      (CommandName.run, "run [DURATION | to WEEK]", "lancer [DURÉE | jusqu’à SEMAINE]"),
      (.set, "set PATH [=] VALUE… [from WEEK]", "régler CHEMIN [=] VALEUR… [depuis SEMAINE]"),
      (.add, "add KIND [FIELD VALUE]…", "ajouter TYPE [CHAMP VALEUR]…"),
      (.rewind, "rewind [to] WEEK | DURATION ago", "revenir [jusqu’à] SEMAINE | DURÉE avant"),
      (
        .plot,
        "plot [MEASURE]… [by profession | zone] [of BRANCH[, BRANCH]…] [from WEEK] [to WEEK] [sample]",
        "tracer [MESURE]… [par profession | zone] [de BRANCHE[, BRANCHE]…] [depuis SEMAINE] [jusqu’à SEMAINE] [exemple]"
      ),
      (
        .expect, "expect MEASURE [at WEEK] <|<=|>|>=|=|!= NUMBER | hash HASH | state HASH",
        "attendre MESURE [à SEMAINE] <|<=|>|>=|=|!= NOMBRE | empreinte EMPREINTE | état EMPREINTE"
      ),
      (
        .why, "why [MEASURE] [from WEEK to WEEK | BRANCH [BRANCH]]",
        "pourquoi [MESURE] [depuis SEMAINE jusqu’à SEMAINE | BRANCHE [BRANCHE]]"
      ),
      (
        .predict, "predict MEASURE at WEEK [[NAME] VALUE]…",
        "prédire MESURE à SEMAINE [[NOM] VALEUR]…"
      ),
      (.watch, "watch [[add] MEASURE… | remove [N]]", "suivre [[ajouter] MESURE… | retirer [N]]"),
      (.quit, "quit", "quitter"),
    ])
  func forms(_ name: CommandName, _ english: String, _ french: String) {
    #expect(SyntaxLine.text(name.declaration, in: .english) == english)
    #expect(SyntaxLine.text(name.declaration, in: .french) == french)
  }
}
