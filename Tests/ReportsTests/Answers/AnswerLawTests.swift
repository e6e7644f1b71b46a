import Charts
import CommandLanguage
import Exploration
import Foundation
import Reports
import SourceText
import TerritoryModel
import Testing
import Wording

@Suite("Laws of every answer")
struct AnswerLawTests {
  @Test(
    "no line is wider than the page", arguments: [60, 72, 80, 100, 140, 200], Language.allCases)
  func width(_ width: Int, _ language: Language) throws {
    for glyphs in [TerminalStyle.Glyphs.unicode, .ascii] {
      let page = Page(language: language, width: width, style: TerminalStyle(glyphs: glyphs))
      for (line, document) in try AnswerSession.documents(on: page) {
        let widest = document.text(on: page).split(separator: "\n").map { DisplayWidth.of($0) }
          .max()
        #expect(widest ?? 0 <= width, "\(line)")
      }
    }
  }

  @Test("every answer says something, and ends its last line")
  func notEmpty() throws {
    let page = Page(language: .french)
    for (line, document) in try AnswerSession.documents(on: page) {
      let text = document.text(on: page)
      #expect(!text.isEmpty && text.hasSuffix("\n") && !text.hasSuffix("\n\n"), "\(line)")
      #expect(!document.heading.isEmpty, "\(line)")
      #expect(!text.contains("\n\n\n"), "\(line)")
    }
  }

  @Test("a room sees one sentence and one picture, no path, no hash", arguments: Language.allCases)
  func presenting(_ language: Language) throws {
    let page = Page(
      language: language, width: 80, height: 24, isPresenting: true, keys: "[space] next")
    for (line, document) in try AnswerSession.documents(on: page) {
      let lines = document.text(on: page).split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 24, "\(line)")
      #expect(lines.dropLast().last == "[space] next", "\(line)")
      #expect(!lines.contains { $0.contains(/[0-9a-f]{16}/) } || line == "verify", "\(line)")
    }
  }

  @Test("CSV has as many cells in each row as titles", arguments: Language.allCases)
  func csv(_ language: Language) throws {
    for (line, document) in try AnswerSession.documents(on: Page(language: language)) {
      let rows = CSVReading.rows(document.csv())
      let titles = try #require(rows.first, "\(line)")
      #expect(rows.allSatisfy { $0.count == titles.count }, "\(line)")
      #expect(Set(titles).count == titles.count, "\(line)")
      #expect(rows.count > 1, "\(line)")
    }
  }

  @Test("JSON is valid, with one value for each column", arguments: Language.allCases)
  func json(_ language: Language) throws {
    for (line, document) in try AnswerSession.documents(on: Page(language: language)) {
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(document.json().utf8)) as? [String: Any],
        "\(line)")
      let columns = try #require(object["columns"] as? [String: Any], "\(line)")
      let rows = try #require(object["rows"] as? [[String: Any]], "\(line)")
      #expect(rows.allSatisfy { Set($0.keys) == Set(columns.keys) }, "\(line)")
      #expect(object["provenance"] != nil, "\(line)")
    }
  }

  @Test("every format but the picture takes every answer; the picture takes what draws")
  func formats() throws {
    let page = Page(language: .french)
    for (line, document) in try AnswerSession.documents(on: page) {
      for format in DocumentFormat.allCases where format != .svg {
        #expect(try !document.text(as: format).isEmpty, "\(line) \(format)")
      }
      if document.hasPicture {
        #expect(try document.svg().hasPrefix("<svg"), "\(line)")
      } else {
        #expect(throws: NothingToDraw()) { try document.svg() }
      }
    }
  }

  @Test("modes write what the formats of the same name write")
  func modes() throws {
    var session = AnswerSession()
    _ = try session.type("load petite-equipe; replicate 2; run 4")
    let document = try session.type("table cooperation")
    func written(_ mode: OutputMode) -> String {
      document.written(on: Page(language: .english, mode: mode))
    }
    #expect(written(.csv) == document.csv())
    #expect(written(.json) == document.json())
    #expect(written(.markdown) == document.markdown())
    #expect(written(.latex) == document.latex())
    #expect(written(.table) == document.text(on: Page(language: .english)))
  }
}

/// Comma-separated values as RFC 4180 reads them, the header of `#` lines left out.
enum CSVReading {
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    let body = text.split(separator: "\n", omittingEmptySubsequences: false)
      .drop { $0.hasPrefix("#") }.joined(separator: "\n")
    for character in body {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        row.append(cell)
        cell = ""
      case "\n" where !isQuoted:
        rows.append(row + [cell])
        row = []
        cell = ""
      default: cell.append(character)
      }
    }
    return rows
  }
}
