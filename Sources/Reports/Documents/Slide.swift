import Charts
import SourceText

/// One screen of a play: what is said to the room, below it one answer, and on the last row the keys
/// that do something. It fills the window and nothing scrolls away.
public struct Slide: Sendable {
  /// What the room reads first, by paragraphs.
  public var words: [String]
  /// The commands that gave the answer, for those who learn to type them.
  public var commands: [String] = []
  /// The answer.
  public var document: Document?
  /// The same for a room: shown where the answer in full finds no place; nothing: the answer itself.
  public var brief: Document?
  /// What went wrong, instead of an answer.
  public var problem = ""
  /// Words that stand back, below all others: the notes of who leads.
  public var notes: [String] = []
  /// Whether an answer is on its way: the words already stand where they will.
  public var isWaiting = false
  /// The left of the last row: keys; the last of them give way where there is no room.
  public var keys: [String] = []
  /// The right of the last row: where the play is.
  public var place = ""

  /// A slide with words only.
  public init(words: [String]) { self.words = words }

  /// The lines of the screen: as many as the page has rows, none wider than it.
  public func lines(on page: Page) -> [String] {
    // The last row is for the keys, the one above stays free.
    let rows = max(page.height - 2, 6)
    var body = isWordsOnly ? centred(on: page, rows: rows) : filled(on: page, rows: rows)
    if body.count > rows { body = Array(body.prefix(rows)) }
    body += Array(repeating: "", count: page.height - 1 - body.count)
    return body + [lastRow(page)]
  }

  private var isWordsOnly: Bool {
    document == nil && problem.isEmpty && notes.isEmpty && commands.isEmpty && !isWaiting
  }

  private static func margin(_ page: Page) -> Int { page.width >= 60 ? 2 : 0 }

  // MARK: Words alone

  /// Words in the middle of the screen, on lines about as long as each other.
  private func centred(on page: Page, rows: Int) -> [String] {
    let width = min(page.width - 2 * Self.margin(page), 60)
    var lines: [String] = []
    for (place, paragraph) in words.enumerated() {
      if place > 0 { lines.append("") }
      lines += PresentedAnswer.balanced(paragraph, to: width).map { line in
        let space = String(repeating: " ", count: max((page.width - DisplayWidth.of(line)) / 2, 0))
        return space + (place == 0 ? page.style.strong(line) : line)
      }
    }
    return Array(repeating: "", count: max((rows - lines.count) / 2, 0)) + lines
  }

  // MARK: Words and an answer

  private func filled(on page: Page, rows: Int) -> [String] {
    let margin = Self.margin(page)
    var inner = page
    inner.width = page.width - 2 * margin
    let room = min(inner.width, 100)
    var top = page.height >= 20 ? [""] : []
    top += words.flatMap { PresentedAnswer.balanced($0, to: room) }.map(page.style.strong)
    let typed = commands.flatMap { TextLayout.wrapped("› " + $0, to: room, indent: 2) }
    if !typed.isEmpty {
      top += (top.count > 1 ? [""] : []) + typed.map { page.style.coloured($0, series: 0) }
    }
    if top.count > 1 { top.append("") }
    var below: [String] = []
    if !notes.isEmpty {
      below = notes.flatMap { TextLayout.wrapped($0, to: room) }
    } else if !problem.isEmpty {
      below = TextLayout.wrapped(problem, to: room)
    } else if let document {
      below = answer(document, on: inner, rows: rows - top.count)
    }
    // What is left over stands half above, half below the answer.
    let free = rows - top.count - below.count
    let lines = top + Array(repeating: "", count: max(free / 2, 0)) + below
    let space = String(repeating: " ", count: margin)
    return lines.map { $0.isEmpty ? "" : space + $0 }
  }

  /// Before a room, a sentence and a picture; for one who learns, all of the answer if it fits.
  private func answer(_ document: Document, on page: Page, rows: Int) -> [String] {
    guard !page.isPresenting else {
      return PresentedAnswer(document, on: page).lines(rows: rows)
    }
    var whole = page
    whole.keys = ""
    let lines = document.lines(on: whole)
    return lines.count <= rows
      ? lines : PresentedAnswer(brief ?? document, on: page).lines(rows: rows)
  }

  // MARK: The last row

  private func lastRow(_ page: Page) -> String {
    let margin = Self.margin(page)
    let room = page.width - 2 * margin - 1
    let left = room - DisplayWidth.of(place) - 2
    var shown = self.keys
    while shown.count > 1, DisplayWidth.of(shown.joined(separator: "   ")) > left {
      shown.removeLast()
    }
    let keys = TextLayout.truncated(shown.joined(separator: "   "), to: left)
    let free = max(room - DisplayWidth.of(keys) - DisplayWidth.of(place), 0)
    let line = keys + String(repeating: " ", count: free) + place
    guard line.contains(where: { $0 != " " }) else { return "" }
    return String(repeating: " ", count: margin) + page.style.faint(line)
  }
}
