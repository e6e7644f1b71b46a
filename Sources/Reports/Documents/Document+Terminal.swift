import Charts
import SourceText

extension Document {
  /// The answer as lines of a terminal, none wider than the page, the last one ended; empty when there
  /// is nothing to say.
  public func text(on page: Page) -> String {
    let lines = page.isPresenting ? presentedLines(on: page) : self.lines(on: page)
    return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
  }

  /// The answer in full, as lines none wider than the page.
  func lines(on page: Page) -> [String] {
    var lines: [String] = []
    var previous: Block?
    for block in blocks {
      let own = self.lines(of: block, on: page)
      guard !own.isEmpty else { continue }
      if let previous, isApart(block, from: previous) { lines.append("") }
      lines += own
      previous = block
    }
    return lines
  }

  /// Words stand together; tables, pictures and what is said beside them stand apart.
  private func isApart(_ block: Block, from previous: Block) -> Bool {
    switch (previous, block) {
    case (.title, .title), (.sentence, .title), (.note, .title): true
    case (.title, .table(_, let heading)): !heading.isEmpty
    case (.title, _): false
    case (.sentence, .sentence), (.sentence, .lines), (.sentence, .note), (.lines, .lines),
      (.note, .note), (.hint, .hint):
      false
    case (.sentence, .table(_, let heading)): !heading.isEmpty
    default: true
    }
  }

  private func lines(of block: Block, on page: Page) -> [String] {
    switch block {
    case .title(let text):
      return TextLayout.wrapped(text, to: page.textWidth).map(page.style.strong)
    case .sentence(let text): return TextLayout.wrapped(text, to: page.textWidth)
    case .lines(let lines):
      // Columns matter here: a line that is too long goes on under its own beginning.
      return lines.flatMap { line in
        let first = min(line.prefix { $0 == " " }.count, page.width / 2)
        return DisplayWidth.of(line) <= page.width
          ? [line]
          : TextLayout.wrapped(line, to: page.width, indent: first + 2, firstIndent: first)
      }
    case .table(let table, let heading):
      let title =
        heading.isEmpty
        ? [] : TextLayout.wrapped(heading, to: page.textWidth).map(page.style.strong)
      return title + table.lines(width: page.width, style: page.style)
    case .picture(let picture, _):
      return picture.lines(width: page.width, height: pictureHeight(page), style: page.style)
    case .note(let text):
      return TextLayout.wrapped(text, to: page.textWidth).map(page.style.faint)
    case .hint(let text):
      return TextLayout.wrapped(text, to: page.textWidth).map(page.style.faint)
    }
  }

  /// One picture takes the window but for the words around it; several share it, down to what can
  /// still be read.
  private func pictureHeight(_ page: Page) -> Int {
    let count = blocks.count { if case .picture = $0 { true } else { false } }
    return min(max((page.height - 4) / max(count, 1), 14), 30)
  }

  // MARK: For a room

  /// One sentence, one picture, what must be said beside it, and the keys. The prompt needs the last
  /// row.
  private func presentedLines(on page: Page) -> [String] {
    let keys = page.keys.isEmpty ? [] : TextLayout.wrapped(page.keys, to: page.width)
    let below = keys.isEmpty ? [] : [""] + keys.map(page.style.faint)
    return PresentedAnswer(self, on: page).lines(rows: page.height - below.count - 2) + below
  }
}
