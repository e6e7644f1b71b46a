import SourceText

/// A page that stands alone: words, tables and pictures, with its own plain styles and nothing to
/// load from elsewhere.
public struct HTMLPage: Sendable {
  /// The title of the page, which is its first heading too.
  public var title: String
  /// The language of the texts (`fr`, `en`).
  public var language: String
  /// What stands on the page, from top to bottom.
  public var parts: [Part]

  /// A piece of a page. Texts are plain: what HTML reserves is escaped.
  public enum Part: Sendable {
    /// A heading below that of the page.
    case heading(String)
    /// A paragraph; line feeds break lines.
    case paragraph(String)
    /// Lines whose columns matter, such as a report made for a terminal.
    case preformatted(String)
    /// A table, under its caption.
    case table(TextTable, caption: String = "")
    /// A picture, and what it says in words.
    case figure(any Picture, description: String)
    /// A small last word, such as how the page was made.
    case note(String)
  }

  /// A page.
  public init(title: String, language: String, parts: [Part] = []) {
    self.title = title
    self.language = language
    self.parts = parts
  }

  /// The whole document.
  public func text() -> String {
    var lines = [
      "<!DOCTYPE html>",
      "<html lang=\"\(MarkupText.escaped(language))\">",
      "<head>",
      "<meta charset=\"utf-8\">",
      "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">",
      "<title>\(MarkupText.escaped(title))</title>",
      Self.sheet,
      "</head>",
      "<body>",
      "<h1>\(TextTable.html(title))</h1>",
    ]
    for (place, part) in parts.enumerated() { lines.append(html(part, place: place)) }
    return (lines + ["</body>", "</html>"]).joined(separator: "\n") + "\n"
  }

  /// What the page says, as a piece of HTML to stand in another page, its last line ended.
  public func piece() -> String {
    let lines = ["<h3>\(TextTable.html(title))</h3>"]
    return (lines + parts.enumerated().map { html($0.element, place: $0.offset) })
      .joined(separator: "\n") + "\n"
  }

  private func html(_ part: Part, place: Int) -> String {
    switch part {
    case .heading(let text): return "<h2>\(TextTable.html(text))</h2>"
    case .paragraph(let text): return "<p>\(TextTable.html(text))</p>"
    case .note(let text): return "<p><small>\(TextTable.html(text))</small></p>"
    case .preformatted(let text): return "<pre>\n\(MarkupText.escaped(text))</pre>"
    case .table(let table, let caption): return table.html(caption: caption)
    case .figure(let picture, let description):
      let setting = SVGSetting(
        description: description, language: language, identifier: "figure\(place + 1)-")
      return "<figure>\n\(picture.svg(setting))</figure>"
    }
  }

  private static let sheet = """
    <style>
    :root{color-scheme:light dark}
    body{font-family:system-ui,-apple-system,"Segoe UI","DejaVu Sans",sans-serif;line-height:1.5;\
    max-width:50rem;margin:2rem auto;padding:0 1rem}
    table{border-collapse:collapse;margin:1rem 0;font-variant-numeric:tabular-nums}
    caption{text-align:left;font-weight:600}
    th,td{text-align:left;padding:.2rem .8rem .2rem 0;vertical-align:top}
    thead th,caption{border-bottom:1px solid #8888}
    figure{margin:1.5rem 0}figure svg{width:100%;height:auto}pre{overflow-x:auto;line-height:1.2}
    </style>
    """
}
