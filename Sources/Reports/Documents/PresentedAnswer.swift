import Charts

/// An answer before a room: one sentence, one picture, and what must be said beside it.
struct PresentedAnswer {
  let document: Document
  let page: Page

  init(_ document: Document, on page: Page) {
    self.document = document
    self.page = page.isPresenting ? page.presented : page
  }

  /// Lines that are no wider than the page and, where it can be, no more than `rows`. The picture
  /// takes what the words leave.
  func lines(rows: Int) -> [String] {
    guard hasBody else { return paragraphs(rows: rows) }
    let words = sentence.map { Self.balanced($0, to: page.width) } ?? []
    let note =
      document.hasPicture ? lastNote.map { Self.balanced($0, to: page.width) } ?? [] : []
    var left = rows - words.count - (words.isEmpty ? 0 : 1)
    left -= note.isEmpty ? 0 : note.count + 1
    let body = self.body(rows: max(left, 6))
    var lines = words.map(page.style.strong)
    if !lines.isEmpty, !body.isEmpty { lines.append("") }
    lines += body
    if !note.isEmpty { lines += [""] + note.map(page.style.faint) }
    return lines
  }

  /// The first sentence, else the title.
  private var sentence: String? {
    for case .sentence(let text) in document.blocks where !text.isEmpty { return text }
    let heading = document.heading
    return heading.isEmpty ? nil : heading
  }

  private var hasBody: Bool {
    document.blocks.contains { block in
      switch block {
      case .picture, .table, .lines: true
      case .title, .sentence, .note, .hint: false
      }
    }
  }

  /// The reservation that stands below everything else.
  private var lastNote: String? {
    for case .note(let text) in document.blocks.reversed() { return text }
    return nil
  }

  /// A text on as few lines as it needs, none of them much shorter than the others.
  static func balanced(_ text: String, to width: Int) -> [String] {
    var best = TextLayout.wrapped(text, to: width)
    var narrower = width - 1
    while narrower > 20 {
      let lines = TextLayout.wrapped(text, to: narrower)
      guard lines.count == best.count else { break }
      best = lines
      narrower -= 1
    }
    return best
  }

  /// The first picture, else the first table or list.
  private func body(rows: Int) -> [String] {
    if let (picture, _) = document.firstPicture {
      return picture.lines(width: page.width, height: rows, style: page.style)
    }
    for block in document.blocks {
      switch block {
      case .table(let table, _):
        return Self.cut(table.lines(width: page.width, style: page.style), to: rows)
      case .lines(let lines):
        let own = lines.flatMap { TextLayout.wrapped($0, to: page.width, indent: 2) }
        return Self.cut(own, to: rows)
      case .title, .sentence, .picture, .note, .hint: continue
      }
    }
    return []
  }

  /// Whole sentences where words are all there is, a blank line between them where there is room; else
  /// the title.
  private func paragraphs(rows: Int) -> [String] {
    var shown: [[String]] = []
    var used = 0
    for case .sentence(let text) in document.blocks where !text.isEmpty {
      let own = TextLayout.wrapped(text, to: page.width)
      guard used + own.count <= rows else { break }
      shown.append(own)
      used += own.count
    }
    if shown.isEmpty { return sentence.map { Self.balanced($0, to: page.width) } ?? [] }
    let isAiry = used + shown.count - 1 <= rows
    return Array(shown.joined(separator: isAiry ? [""] : []))
  }

  private static func cut(_ lines: [String], to rows: Int) -> [String] {
    lines.count > rows ? lines.prefix(max(rows - 1, 0)) + ["…"] : lines
  }
}
