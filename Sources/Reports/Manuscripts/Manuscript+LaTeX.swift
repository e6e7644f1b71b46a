import Charts
import TerritoryModel

extension Manuscript {
  /// The text as a document of LaTeX's class `article`, which needs the packages of every
  /// installation only (`amsmath`, `array`, `longtable`, `geometry`, `graphicx`).
  func latex() -> String {
    Self.preamble(title: title, language: language) + "\n" + latexBody() + "\n\\end{document}\n"
  }

  /// The pieces alone, to be taken into another document by `\input`.
  func latexBody() -> String {
    var parts: [String] = []
    for block in blocks {
      switch block {
      case .heading(let level, let number, let text):
        let command = level == 1 ? "section" : "subsection"
        let words = (number.isEmpty ? "" : TextTable.latex(number) + "\\quad ")
        parts.append("\\\(command)*{\(words)\(Self.latexLine(text))}\n")
      case .paragraph(let text): parts.append(Self.latexLine(text) + "\n")
      case .items(let items):
        let lines: String = items.map { "\\item \(Self.latexLine($0))\n" }.joined()
        parts.append("\\begin{itemize}\n\(lines)\\end{itemize}\n")
      case .equations(let lines):
        let rows = lines.map { "  & " + MathText($0).latex }.joined(separator: " \\\\\n")
        parts.append("\\begin{align*}\n\(rows)\n\\end{align*}\n")
      case .table(let table): parts.append(Self.latex(table, language: language))
      case .figure(let file, let caption):
        parts.append(
          """
          \\begin{figure}[htbp]
          \\centering
          % \\usepackage{svg}, or the file converted to PDF
          \\IfFileExists{\(file).pdf}{\\includegraphics[width=\\linewidth]{\(file).pdf}}\
          {\\texttt{\(TextTable.latex(file))}}
          \\caption{\(Self.latexLine(caption))}
          \\end{figure}

          """)
      }
    }
    return parts.joined(separator: "\n")
  }

  private static func preamble(title: String, language: Language) -> String {
    """
    % UTF-8. Compiles with pdflatex, xelatex and lualatex.
    \\documentclass[10pt,a4paper]{article}
    \\usepackage[T1]{fontenc}
    \\usepackage[utf8]{inputenc}
    \\usepackage{textcomp,amsmath,array,longtable,graphicx}
    \\usepackage[margin=2cm]{geometry}
    \\setlength{\\parindent}{0pt}\\setlength{\\parskip}{5pt plus 2pt}
    \\setlength{\\tabcolsep}{3pt}\\emergencystretch=3em
    \\newcolumntype{L}[1]{>{\\raggedright\\arraybackslash\\footnotesize}p{#1}}
    \\newcolumntype{R}[1]{>{\\raggedleft\\arraybackslash\\footnotesize}p{#1}}
    \\renewcommand{\\tablename}{\(language == .french ? "Tableau" : "Table")}
    \\title{\(latexLine(title))}\\author{}\\date{}
    \\begin{document}
    \\maketitle

    """
  }

  private static func latex(_ table: Table, language: Language) -> String {
    // The columns share the line less what stands between them.
    let total = table.columns.reduce(0) { $0 + $1.width }
    let columns: String = table.columns.map { column -> String in
      let share = (column.width / max(total, 0.01) * 1_000).rounded() / 1_000
      let width =
        "\\dimexpr \(share)\\linewidth-2\\tabcolsep\\relax"
      return "\(column.isNumber ? "R" : "L"){\(width)}"
    }.joined()
    func line(_ cells: [String]) -> String {
      let texts = cells.map(latexLine)
      // An empty group before a bracket: it would be read as an option of the line end before it.
      return "{}" + texts.joined(separator: " & ") + " \\\\\n"
    }
    let caption = table.caption.isEmpty ? "" : "\\caption{\(latexLine(table.caption))}\\\\\n"
    let head = "\\hline\n" + line(table.columns.map(\.title)) + "\\hline\n"
    return "\\begin{longtable}{\(columns)}\n" + caption + head + "\\endfirsthead\n" + head
      + "\\endhead\n\\hline\n\\endfoot\n" + table.rows.map(line).joined() + "\\end{longtable}\n"
  }

  /// What is typed, so that it can be copied: quotes stay straight, and two dashes do not become one.
  private static func typed(_ text: String) -> String {
    TextTable.latex(text).replacing("'", with: "\\textquotesingle{}")
      .replacing("--", with: "-{}-")
  }

  /// Words as they stand, with what is typed and formulas set apart.
  static func latexLine(_ text: String) -> String {
    ManuscriptSpan.spans(text).map { span in
      switch span {
      case .words(let words):
        let start = words.hasPrefix(" ") ? " " : ""
        let end = words.hasSuffix(" ") && words.count > 1 ? " " : ""
        return start + TextTable.latex(words) + end
      case .code(let code):
        // Long paths may break behind their points.
        let pieces = code.split(separator: ".", omittingEmptySubsequences: false)
        return "\\texttt{"
          + pieces.map { typed(String($0)) }.joined(separator: ".\\allowbreak{}") + "}"
      case .math(let formula): return "$" + MathText(formula).latex + "$"
      }
    }.joined()
  }
}
