import CommandLanguage
import Exploration
import Reports
import ScenarioFiles
import TerritoryModel
import Testing
import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("Answers in front of a room")
struct RoomAnswerTests {
  private static let few = "warmth,competence,metaPerception\n0.5,0.5,-0.5\n"
  private static let row = "0.5,0.5,-0.5\n"

  /// A session on a territory whose first state is what a room answered.
  private func session(_ answers: String) throws -> AnswerSession {
    let folder = try RoomFolder()
    try folder.write("room.csv", answers)
    try folder.write(
      "room.yaml",
      """
      extends: territoire-type
      run.burnIn: 0
      state:
        socialWorkers: { answers: room.csv }
        socialEntrepreneurs: { answers: room.csv }

      """)
    var session = AnswerSession(reader: ScenarioReader(currentFolder: folder.path))
    _ = try session.type("load room; replicate 2")
    return session
  }

  @Test("a mirror made of too few answers leaves in no format", arguments: Language.allCases)
  func tooFew(_ language: Language) throws {
    var session = try session(Self.few)
    let page = Page(language: language)
    let document = try session.type("mirror", on: page)
    #expect(!document.hasPicture)
    for format in DocumentFormat.allCases where format != .svg {
      let text = try document.text(as: format)
      #expect(!text.contains("0.5") && !text.contains("0,5"))
    }
    #expect(
      document.text(on: page)
        == (language == .french
          ? """
          Le miroir reste caché\u{A0}: 1\u{A0}travailleur social a répondu, il en faut 5 de chaque
          profession.
          Avec si peu de réponses, chacun se reconnaîtrait. Recueillez-en d’autres.

          """
          : """
          The mirror stays hidden: 1\u{A0}social worker answered, and it takes 5 of each
          profession.
          With so few answers people would be recognised. Collect some more.

          """))
  }

  @Test("a truth that is worse than the belief stays hidden, with advice")
  func worse() throws {
    let answers =
      "warmth,competence,metaPerception\n" + String(repeating: "-0.5,-0.5,0.5\n", count: 6)
    var session = try session(answers)
    let page = Page(language: .french)
    let document = try session.type("mirror", on: page)
    #expect(!document.hasPicture)
    #expect(
      document.text(on: page) == """
        Le miroir de ces réponses reste caché\u{A0}: le montrer pourrait blesser sans aider.
        Il ne se montre que si chaque profession est vue au moins aussi bien qu’elle le
        croit. Parlez plutôt des situations de travail, ou montrez le miroir d’un
        territoire simulé\u{A0}: «\u{A0}charger territoire-type\u{A0}», puis «\u{A0}miroir\u{A0}».

        """)
  }

  @Test("enough answers, better than believed: the mirror shows")
  func shown() throws {
    let answers = "warmth,competence,metaPerception\n" + String(repeating: Self.row, count: 6)
    var session = try session(answers)
    let document = try session.type("mirror")
    #expect(document.hasPicture)
    #expect(
      document.heading
        == "The social workers believe they are seen at −0.50; they are seen better: +0.50.")
  }

  @Test("nobody is told to have been last")
  func ranks() throws {
    var session = AnswerSession()
    let document = try session.type(
      "load petite-equipe; replicate 8; run 4; "
        + "predict cooperation at 4 A 30% B 35% C 40% D 45% E 99%; reveal")
    let text = document.text(on: Page(language: .english))
    #expect(text.contains("nearest") && text.contains("2nd") && text.contains("3rd"))
    #expect(!text.contains("4th") && !text.contains("5th"))
    let order = text.split(separator: "\n").compactMap { $0.first }.filter { "DE".contains($0) }
    #expect(order == ["D", "E"])
  }

  @Test("the last change is shown again, before and after", arguments: Language.allCases)
  func lastChange(_ language: Language) throws {
    var session = AnswerSession()
    _ = try session.type("load petite-equipe; replicate 4; set decision.structure 4; run 13")
    let page = Page(language: language)
    let document = try session.lastChange(on: page)
    #expect(document.hasPicture)
    #expect(
      document.heading
        == (language == .french
          ? "Dernier changement\u{A0}: régler decision.structure 4"
          : "Last change: set decision.structure 4"))
    let text = document.text(on: page)
    #expect(text.contains(language == .french ? "⠤⠤ avant" : "⠤⠤ before"))
    #expect(text.contains(language == .french ? "⠤ ⠤ après" : "⠤ ⠤ after"))
  }

  @Test("a guess without a name is called a guess")
  func unnamed() {
    #expect(RoomWording(.french).guesser("3") == "pari 3")
    #expect(RoomWording(.english).guesser("3") == "guess 3")
    #expect(RoomWording(.english).guesser("Table 3") == "Table 3")
    #expect(RoomWording(.english).guesser("\u{1B}[31m") == "␛[31m")
  }
}

/// A folder that lasts as long as a test.
final class RoomFolder {
  let path: String
  private var names: [String] = []

  struct Failure: Error {}

  init() throws {
    var template = Array("/tmp/rencontre-room-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure() }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    for name in names { remove("\(path)/\(name)") }
    rmdir(path)
  }

  func write(_ name: String, _ text: String) throws {
    try OutputFile(path: "\(path)/\(name)").write(text)
    names.append(name)
  }
}
