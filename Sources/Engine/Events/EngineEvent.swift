import CommandLanguage
import Reports
import TerritoryModel

/// What the engine answers, piece by piece.
enum EngineEvent {
  /// Who answers.
  case hello(program: String, model: Int, Language, banner: Bilingual)
  /// A piece of an answer in words.
  case text(Role, Bilingual)
  /// A table.
  case table(heading: Bilingual, html: Bilingual, text: Bilingual)
  /// A figure.
  case figure(svg: Bilingual, text: Bilingual, description: Bilingual)
  /// Rows.
  case data(JSONRows)
  /// Something told beside the answer; the language of the session when it has just changed.
  case notice(Bilingual, Language?)
  /// How far long work is.
  case progress(share: Double, Bilingual)
  /// What was wrong.
  case error(Fault)
  /// What could stand at a cursor.
  case completion(Completion)
  /// Help on a word; nothing where there is none.
  case inspection(text: Bilingual, html: Bilingual, isFound: Bool)
  /// Whether a text is whole.
  case completeness(Completeness)
  /// What a territory is.
  case territory(TerritoryDescription)
  /// The end of a request.
  case end(End)

  /// What a piece of an answer is for.
  enum Role: String {
    case title, sentence, lines, note, hint
  }

  /// Whether a text is whole.
  enum Completeness: String {
    case complete, incomplete, invalid
  }

  /// What was wrong, and where.
  struct Fault {
    var code: Int
    var message: Bilingual
    /// Line and columns, from 1; the second column stands after the last character.
    var span: (line: Int, columns: Range<Int>)?
    var excerpt: String?
    /// The place in the territory of the command at fault.
    var command: Int?
  }

  /// How a request ended, and where the session stands.
  struct End {
    var status: Status
    var code: Int
    var language: Language
    var branch: String?
    var week: Int?

    enum Status: String {
      case done, failed, interrupted, quit
    }
  }
}
