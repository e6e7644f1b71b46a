import SourceText
import TerritoryModel

extension Manuscript {
  /// The text as a page that stands alone, light or dark as the reader has it.
  func html() -> String {
    var lines = [
      "<!DOCTYPE html>",
      "<html lang=\"\(language.rawValue)\">",
      "<head>",
      "<meta charset=\"utf-8\">",
      "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">",
      "<title>\(MarkupText.escaped(title))</title>",
      Self.sheet,
      "</head>",
      "<body>",
      "<h1>\(Self.htmlLine(title))</h1>",
    ]
    for block in blocks {
      switch block {
      case .heading(let level, let number, let text):
        let words = (number.isEmpty ? "" : number + " ") + Self.htmlLine(text)
        let name = number.isEmpty ? "" : " id=\"section-\(number)\""
        lines.append("<h\(level + 1)\(name)>\(words)</h\(level + 1)>")
      case .paragraph(let text): lines.append("<p>\(Self.htmlLine(text))</p>")
      case .items(let items):
        lines += ["<ul>"] + items.map { "<li>\(Self.htmlLine($0))</li>" } + ["</ul>"]
      case .equations(let formulas):
        lines.append("<div class=\"equations\">")
        lines += formulas.map { "<p>\(MathText($0).html)</p>" } + ["</div>"]
      case .table(let table): lines += Self.html(table)
      case .figure(let file, let caption):
        lines.append(
          """
          <figure><img src="\(MarkupText.escaped(file))" alt=""><figcaption>\
          \(Self.htmlLine(caption))</figcaption></figure>
          """)
      }
    }
    return (lines + ["</body>", "</html>"]).joined(separator: "\n") + "\n"
  }

  private static func html(_ table: Table) -> [String] {
    func kind(_ column: Column) -> String { column.isNumber ? " class=\"number\"" : "" }
    let titles = table.columns.map { column in
      "<th scope=\"col\"\(kind(column))>\(htmlLine(column.title))</th>"
    }
    var lines = ["<div class=\"wide\"><table>"]
    if !table.caption.isEmpty { lines.append("<caption>\(htmlLine(table.caption))</caption>") }
    lines += ["<thead><tr>\(titles.joined())</tr></thead>", "<tbody>"]
    lines += table.rows.map { row in
      let cells = zip(table.columns, row).map { "<td\(kind($0))>\(htmlLine($1))</td>" }
      return "<tr>\(cells.joined())</tr>"
    }
    return lines + ["</tbody>", "</table></div>"]
  }

  /// Words as they stand, with what is typed and formulas set apart.
  static func htmlLine(_ text: String) -> String {
    ManuscriptSpan.spans(text).map { span in
      switch span {
      case .words(let words): MarkupText.escaped(words)
      // Long paths may break behind their points.
      case .code(let code):
        "<code>"
          + code.split(separator: ".", omittingEmptySubsequences: false)
          .map { MarkupText.escaped(String($0)) }.joined(separator: ".<wbr>") + "</code>"
      case .math(let formula): MathText(formula).html
      }
    }.joined()
  }

  private static let sheet = """
    <style>
    :root{color-scheme:light dark}
    body{font-family:system-ui,-apple-system,"Segoe UI","DejaVu Sans",sans-serif;line-height:1.5;\
    max-width:60rem;margin:2rem auto;padding:0 1rem}
    h2{margin-top:2.5rem;border-bottom:1px solid #8886}h3{margin-top:1.8rem}
    code{font-size:.9em}.wide{overflow-x:auto;margin:1rem 0}
    table{border-collapse:collapse;font-size:.88rem;line-height:1.35}
    caption{text-align:left;font-weight:600;padding-bottom:.3rem}
    th,td{text-align:left;padding:.25rem .7rem .25rem 0;vertical-align:top}
    tbody tr+tr td{border-top:1px solid #8883}thead th{border-bottom:1px solid #8888}
    .number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
    .equations{margin:.8rem 0 .8rem 2rem;font-family:"STIX Two Text","DejaVu Serif",serif}
    .equations p{margin:.35rem 0}.equations code{font-family:inherit}
    figure{margin:1.5rem 0}figure img{width:100%;height:auto}
    </style>
    """
}
