import Foundation
import Testing

/// `rencontre serve --json-lines`: one request per line, one event per line.
@Suite("The engine that other programs use")
struct ServeTests {
  /// An event, as any program reads it.
  private typealias Event = [String: Any]

  /// What some lines are answered, the end of the input behind them.
  private func events(_ lines: [String], language: String = "en") throws -> [Event] {
    let outcome = try Program.run(
      ["serve", "--json-lines"], language: language,
      input: lines.map { $0 + "\n" }.joined())
    #expect(outcome.code == 0)
    #expect(outcome.mistakes == "")
    return try outcome.output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? Event)
    }
  }

  private func request(_ id: Int, _ deed: String, _ fields: [String: Any] = [:]) throws -> String {
    let object = fields.merging(["id": id, "do": deed]) { own, _ in own }
    return String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
  }

  private func of(_ id: Int, _ events: [Event]) -> [Event] {
    events.filter { $0["id"] as? Int == id }
  }

  private func text(_ event: Event, _ key: String, _ language: String) -> String? {
    (event[key] as? [String: String])?[language]
  }

  @Test("Every request ends with one end, in the order of the requests")
  func order() throws {
    let events = try events([
      request(1, "hello"), "nonsense", request(2, "execute", ["text": "load petite-equipe"]),
      request(3, "completeness", ["text": "set \"a"]),
    ])
    let ends = events.filter { $0["event"] as? String == "end" }
    #expect(ends.map { $0["id"] as? Int } == [1, nil, 2, 3])
    #expect(ends.map { $0["status"] as? String } == ["done", "failed", "done", "done"])
    #expect(ends.map { $0["branch"] as? String } == [nil, nil, "petite-equipe", "petite-equipe"])
    #expect(of(1, events).first?["protocol"] as? Int == 1)
    #expect(of(3, events).first?["status"] as? String == "incomplete")
  }

  @Test("Answers, notices and mistakes come in both languages, with the words at fault")
  func languages() throws {
    let events = try events(
      [
        request(1, "execute", ["text": "load petite-equipe\nset influence.bond 0.3"]),
        request(2, "execute", ["text": "lang en"]),
      ], language: "fr")
    let mistake = try #require(of(1, events).first { $0["event"] as? String == "error" })
    #expect(
      text(mistake, "message", "fr")
        == "« influence.bond » ne mène à aucune valeur. Vouliez-vous dire « influence.bound » ?")
    #expect(
      text(mistake, "message", "en")
        == "“influence.bond” leads to no value. Did you mean “influence.bound”?")
    #expect(mistake["code"] as? Int == 65)
    #expect(mistake["excerpt"] as? String == "set influence.bond 0.3\n    ^^^^^^^^^^^^^^")
    let span = try #require(mistake["span"] as? [String: [String: Int]])
    #expect(span == ["start": ["line": 2, "column": 5], "end": ["line": 2, "column": 19]])
    #expect(of(1, events).last?["language"] as? String == "fr")
    #expect(of(2, events).last?["language"] as? String == "en")
  }

  @Test(
    "What is no request is told in whole sentences, and the engine goes on",
    arguments: [
      (
        "[]", 64,
        "La demande n’est pas un objet JSON sur une ligne. Par exemple : {\"id\": 1, \"do\": \"hello\"}",
        "The request is no JSON object on one line. For instance: {\"id\": 1, \"do\": \"hello\"}"
      ),
      ("{\"do\":\"hello\"}", 64, "Il manque « id » à la demande.", "The request lacks “id”."),
      (
        "{\"id\":1.5,\"do\":\"hello\"}", 64, "« id » attend un texte court ou un nombre entier.",
        "“id” takes a short text or a whole number."
      ),
      (
        "{\"id\":1,\"do\":\"helo\"}", 64,
        "« helo » n’est rien que le moteur sache faire. Vouliez-vous dire « hello » ? Ce qu’il sait faire : hello, execute, complete, inspect, completeness, describe, simulate, interrupt, shutdown.",
        "“helo” is nothing that the engine can do. Did you mean “hello”? What it can do: hello, execute, complete, inspect, completeness, describe, simulate, interrupt, shutdown."
      ),
      (
        "{\"id\":1,\"do\":\"complete\",\"text\":\"\",\"cursor\":-1}", 64,
        "« cursor » attend un nombre entier à partir de 0.",
        "“cursor” takes a whole number from 0 on."
      ),
      (
        "{\"id\":1,\"do\":\"hello\",\"txt\":1}", 64,
        "« txt » n’existe pas dans cette demande. Ce qui existe : id, do.",
        "“txt” does not exist in this request. What exists: id, do."
      ),
      (
        String(repeating: "[", count: 100_000), 64, "La demande emboîte plus de 16 niveaux.",
        "The request nests more than 16 levels."
      ),
      (
        "{\"id\":1,\"do\":\"describe\",\"territory\":[\"run 5\"]}", 65,
        "« run 5 » ne fait pas un territoire. Ce qui en fait un : charger, régler, rétablir, ajouter, retirer, graine, répliquer, bifurquer, aller, enquête.",
        "“run 5” makes no territory. What does: load, set, unset, add, remove, seed, replicate, fork, switch, survey."
      ),
      (
        "{\"id\":1,\"do\":\"describe\",\"territory\":[\"# rien\"]}", 65,
        "Ces commandes ne chargent aucun territoire : commencez par « load NOM ».",
        "These commands load no territory: begin with “load NAME”."
      ),
      (
        "{\"id\":1,\"do\":\"simulate\",\"territory\":[\"load petite-equipe\"],\"measures\":[\"cooperation; quit\"]}",
        65,
        "« cooperation; quit » ne nomme pas de mesure. Par exemple : « cooperation », « favourability by profession ».",
        "“cooperation; quit” names no measure. For instance: “cooperation”, “favourability by profession”."
      ),
      (
        "{\"id\":1,\"do\":\"execute\",\"text\":\"!ls\"}", 64,
        "Les commandes du système demandent un terminal : lancez-les ailleurs.",
        "Commands of the system need a terminal: run them elsewhere."
      ),
      (
        "{\"id\":1,\"do\":\"execute\",\"text\":\"load -\"}", 65,
        "« - » lit l’entrée standard, qui porte ici les demandes : donnez un nom ou un fichier.",
        "“-” reads standard input, which carries requests here: give a name or a file."
      ),
    ])
  func mistakes(_ line: String, _ code: Int, _ french: String, _ english: String) throws {
    let events = try events([line, request(7, "hello")])
    let mistake = try #require(events.first { $0["event"] as? String == "error" })
    #expect(text(mistake, "message", "fr") == french)
    #expect(text(mistake, "message", "en") == english)
    #expect(mistake["code"] as? Int == code)
    #expect(of(7, events).map { $0["event"] as? String } == ["hello", "end"])
  }

  @Test("A value of a replicate is the same, alone or among others, and for any number of threads")
  func values() throws {
    func rows(_ replicates: Int, _ threads: String) throws -> [[String]] {
      let line = try request(
        1, "simulate",
        [
          "territory": ["load petite-equipe"], "replicates": replicates, "weeks": [13, 0, 13],
          "measures": ["favourability by profession", "cooperation"], "twin": true,
        ])
      let outcome = try Program.run(
        ["serve", "--json-lines", "--threads", threads], input: line + "\n")
      let events = try outcome.output.split(separator: "\n").compactMap {
        try JSONSerialization.jsonObject(with: Data($0.utf8)) as? Event
      }
      let event = try #require(events.first { $0["event"] as? String == "data" })
      let rows = try #require(event["rows"] as? [[Any]])
      return rows.map { $0.map { "\($0)" } }
    }
    let many = try rows(5, "2")
    // Three measures, with and without the programme, two weeks, five replicates.
    #expect(many.count == 3 * 2 * 2 * 5)
    #expect(Set(many.map { $0[0] }).count == 3)
    let few = try rows(2, "1")
    #expect(few == many.filter { ["1", "2"].contains($0[3]) })
  }

  @Test("What is asked of a territory leaves the session as it is")
  func territories() throws {
    let events = try events([
      request(1, "execute", ["text": "load petite-equipe; run 4"]),
      request(
        2, "execute",
        ["text": "run 2; show cooperation", "territory": ["load petite-equipe", "seed 3"]]),
      request(
        3, "describe",
        [
          "territory": [
            "load petite-equipe", "set influence.bound 0.3", "seed 18446744073709551615",
          ]
        ]),
    ])
    #expect(of(2, events).contains { $0["event"] as? String == "text" })
    #expect(of(2, events).last?["week"] as? Int == 4)
    let territory = try #require(of(3, events).first)
    #expect(territory["settings"] as? [String] == ["influence.bound=0.3"])
    #expect(territory["seed"] as? String == "18446744073709551615")
    #expect(territory["people"] as? Int == 20)
  }

  @Test("What is not to be kept is carried out, and history does not list it")
  func history() throws {
    let events = try events([
      request(1, "execute", ["text": "load petite-equipe", "history": true]),
      request(2, "execute", ["text": "set contact.rate 0.3", "history": false]),
      request(3, "execute", ["text": "history"]),
      request(4, "execute", ["text": "show contact.rate", "history": "no"]),
    ])
    #expect(of(2, events).last?["status"] as? String == "done")
    let listed = of(3, events).compactMap { text($0, "text", "en") }
    #expect(listed == ["1  load petite-equipe\n2  history"])
    let refusal = try #require(of(4, events).first)
    #expect(text(refusal, "message", "en") == "“history” takes true or false.")
    #expect(text(refusal, "message", "fr") == "« history » attend true ou false.")
  }

  @Test("Completion and help look at the command where the cursor stands")
  func cursors() throws {
    let cell = "load petite-equipe\nplot coop"
    let events = try events([
      request(1, "complete", ["text": cell, "cursor": cell.unicodeScalars.count]),
      request(2, "inspect", ["text": "set influence.bound 0.3", "cursor": 6]),
      request(3, "inspect", ["text": "", "cursor": 0]),
    ])
    let completion = try #require(of(1, events).first)
    #expect(completion["start"] as? Int == cell.unicodeScalars.count - 4)
    let candidates = try #require(completion["candidates"] as? [[String: String]])
    #expect(candidates.first?["text"] == "cooperation")
    let inspection = try #require(of(2, events).first)
    #expect(inspection["found"] as? Bool == true)
    #expect(text(inspection, "text", "en")?.hasPrefix("influence.bound: ") == true)
    #expect(of(3, events).first?["found"] as? Bool == false)
  }

  @Test(
    "Whatever reads standard input, no line is lost", arguments: ["survey", "calibrate", "batch"])
  func input(_ command: String) throws {
    let events = try events([
      request(1, "execute", ["text": command + " -"]), request(2, "hello"),
    ])
    #expect(
      text(try #require(of(1, events).first), "message", "en")
        == "“-” reads standard input, which carries requests here: give a name or a file.")
    #expect(of(2, events).map { $0["event"] as? String } == ["hello", "end"])
  }

  @Test("A line that is too long, one that is no text, and a last one without its end are answered")
  func lines() throws {
    let long = "{\"id\":1,\"do\":\"" + String(repeating: "x", count: 1_000_001) + "\"}"
    let events = try events([
      long, "{\"id\":7,\"do\":\"execute\",\"text\":\"\\ud800\"}", try request(8, "hello"),
    ])
    let ends = events.filter { $0["event"] as? String == "end" }
    #expect(ends.map { $0["id"] as? Int } == [1, 7, 8])
    let last = try Program.run(["serve", "--json-lines"], input: request(9, "hello"))
    #expect(last.output.split(separator: "\n").count == 2)
  }

  @Test(
    "A line that is no request is answered under its id, where that can be made out",
    arguments: [
      ("{\"id\":2,\"do\":" + String(repeating: "[", count: 100), 2),
      ("{\"id\":-7,\"do\":", -7), ("{\"id\":6,\"do\":", 6), ("{\"id\":6.7,\"do\":", nil),
      ("{\"id\":6", nil),
    ] as [(String, Int?)])
  func looseIds(_ line: String, _ id: Int?) throws {
    let events = try events([line])
    #expect(events.map { $0["event"] as? String } == ["error", "end"])
    #expect(events.map { $0["id"] as? Int } == [id, id])
  }

  @Test("Help is found beside a question mark")
  func questionMark() throws {
    let lines = try ["contact.rate?", "?contact.rate"].enumerated().flatMap { place, text in
      try [0, 5, text.count].map { cursor in
        try request(10 * place + cursor, "inspect", ["text": text, "cursor": cursor])
      }
    }
    let found = try events(lines).compactMap { $0["found"] as? Bool }
    #expect(found == Array(repeating: true, count: 6))
  }

  @Test("Without its form, serve says which there is")
  func form() throws {
    let outcome = try Program.run(["serve"], language: "fr")
    #expect(outcome.code == 64)
    #expect(outcome.mistakes == "Donnez la forme des échanges : rencontre serve --json-lines\n")
  }
}
