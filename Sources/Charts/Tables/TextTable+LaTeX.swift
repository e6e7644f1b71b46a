import SourceText

extension TextTable {
  /// The table in LaTeX with the rules of the `booktabs` package, its last line ended; a caption
  /// makes it a floating table. To be read as UTF-8, the default of LaTeX since 2018.
  ///
  /// A table that is wider than the text of an article (class `article`, 10 pt) is set smaller, with
  /// columns of words that wrap; one that is still too wide is cut into tables with the columns that say
  /// what rows are of; one that is longer than a page goes on over pages. These need the packages `array`
  /// and `longtable` too, as the comment at their head says.
  ///
  /// - Parameter notes: sentences below the table, in smaller letters.
  public func latex(caption: String = "", notes: [String] = []) -> String {
    guard !columns.isEmpty else { return "" }
    let natural = fittedWidths(width: .max, indent: 0)
    let isWide = excess(natural, width: LaTeXPage.columns, indent: 0) > 0
    guard isWide || rows.count > LaTeXPage.rows else {
      return float(caption, notes) + "\n"
    }
    let width = isWide ? LaTeXPage.smallColumns : LaTeXPage.columns
    let fitted = fittedWidths(width: width, indent: 0, titlesFirst: true)
    let parts =
      excess(fitted, width: width, indent: 0) > 0
      ? blocks(fitted, width: width, indent: 0) : [self]
    let head = "% \\usepackage{array,booktabs,longtable}\n"
    return head
      + parts.enumerated().map { number, part in
        let place = " (\(number + 1)/\(parts.count))"
        let words = caption.isEmpty || parts.count == 1 ? caption : caption + place
        return part.long(words, width: width, isSmall: isWide) + "\n"
      }.joined(separator: "\n") + Self.below(notes).map { $0 + "\n" }.joined()
  }

  /// What stands below a table, each sentence across the text.
  private static func below(_ notes: [String]) -> [String] {
    notes.map { "\\par\\smallskip\\noindent\\parbox{\\linewidth}{\\footnotesize \(latex($0))}" }
  }

  /// How much the page of an article holds: 345 pt of width at 10 pt, of which a digit takes 5, and half
  /// an em of space on either side of a column; 8 pt where a table is set smaller.
  private enum LaTeXPage {
    /// Characters across, with room for letters that are wider than digits.
    static let columns = 62
    /// Characters across where the table is set smaller.
    static let smallColumns = 74
    /// How many rows stand on a page with what is around them.
    static let rows = 36
  }

  /// A table that stands on one page, with the columns as wide as their texts.
  private func float(_ caption: String, _ notes: [String]) -> String {
    let letters = columns.map { Self.letter($0.alignment) }.joined()
    var lines = ["% \\usepackage{booktabs}"]
    if !caption.isEmpty {
      lines += ["\\begin{table}", "\\centering", "\\caption{\(Self.latex(caption))}"]
    }
    lines += ["\\begin{tabular}{\(letters)}", "\\toprule"]
    if isTitled { lines += [latexLine(columns.map(\.title).map(Self.latex)), "\\midrule"] }
    let isWrapped = columns.map { _ in false }
    lines += latexRows(breaking: isWrapped) + ["\\bottomrule", "\\end{tabular}"]
    lines += Self.below(notes)
    if !caption.isEmpty { lines.append("\\end{table}") }
    return lines.joined(separator: "\n")
  }

  /// A table that may go on over pages, its title line on each, within a width in characters: columns of
  /// words are as wide as there is room for, titles may take several lines.
  private func long(_ caption: String, width: Int, isSmall: Bool) -> String {
    let natural = fittedWidths(width: .max, indent: 0)
    var widths = fittedWidths(width: width, indent: 0, titlesFirst: true)
    if excess(widths, width: width, indent: 0) > 0 {
      // A part that cannot be cut further.
      shrink(
        &widths, columns.indices.filter { columns[$0].alignment == .left }, to: 4, width: width,
        indent: 0)
    }
    let bodies = columns.indices.map { column in
      rows.map { column < $0.count && !isHeading($0) ? DisplayWidth.of($0[column]) : 0 }.max() ?? 0
    }
    let isWrapped = columns.indices.map {
      bodies[$0] > widths[$0] && widths[$0] < natural[$0]
    }
    let letters = columns.indices.map { column in
      isWrapped[column]
        // Half an em for each character.
        ? ">{\\raggedright\\arraybackslash}p{\(Double(widths[column]) / 2)em}"
        : Self.letter(columns[column].alignment)
    }.joined()
    let titles = columns.indices.map { column in
      let lines = TextLayout.wrapped(columns[column].title, to: max(widths[column], 1))
      guard lines.count > 1, DisplayWidth.of(columns[column].title) > widths[column] else {
        return Self.latex(columns[column].title)
      }
      let side = Self.letter(columns[column].alignment)
      return "\\shortstack[\(side)]{\(lines.map(Self.latex).joined(separator: "\\\\"))}"
    }
    let head = ["\\toprule"] + (isTitled ? [latexLine(titles), "\\midrule"] : [])
    var lines = isSmall ? ["{\\footnotesize\\setlength{\\tabcolsep}{4pt}"] : []
    lines.append("\\begin{longtable}{@{}\(letters)@{}}")
    if !caption.isEmpty { lines.append("\\caption{\(Self.latex(caption))}\\\\") }
    lines += head + ["\\endfirsthead"] + head + ["\\endhead", "\\bottomrule", "\\endfoot"]
    lines += latexRows(breaking: isWrapped) + ["\\end{longtable}" + (isSmall ? "}" : "")]
    return lines.joined(separator: "\n")
  }

  private var isTitled: Bool { columns.contains { !$0.title.isEmpty } }

  private static func letter(_ alignment: TextAlignment) -> String {
    switch alignment {
    case .left: "l"
    case .right: "r"
    case .centre: "c"
    }
  }

  /// The lines of the rows; paths in columns that wrap may break behind their points.
  private func latexRows(breaking isWrapped: [Bool]) -> [String] {
    func cell(_ text: String, _ column: Int) -> String {
      let latex = Self.latex(text)
      return isWrapped[column]
        ? latex.replacing(/\.(?=[A-Za-z])/, with: ".\\allowbreak{}") : latex
    }
    return rows.map { row in
      isHeading(row)
        ? "\\multicolumn{\(columns.count)}{l}{\\textbf{\(Self.latex(row[0]))}} \\\\"
        : latexLine(columns.indices.map { $0 < row.count ? cell(row[$0], $0) : "" })
    }
  }

  private func latexLine(_ cells: [String]) -> String {
    // An empty group before a bracket: it would be read as an option of the line end before it.
    let first = cells.first?.hasPrefix("[") == true ? "{}" : ""
    return first + cells.joined(separator: " & ") + " \\\\"
  }

  /// Text that LaTeX sets as it stands, on one line.
  public static func latex(_ text: String) -> String {
    var result = ""
    for scalar in trimmed(text).unicodeScalars {
      if let replacement = replacements[scalar] {
        result += replacement
      } else if scalar.value >= 0x20 {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static let replacements: [Unicode.Scalar: String] = [
    "\\": "\\textbackslash{}", "{": "\\{", "}": "\\}", "$": "\\$", "&": "\\&", "#": "\\#",
    "%": "\\%", "_": "\\_", "^": "\\textasciicircum{}", "~": "\\textasciitilde{}",
    "<": "\\textless{}", ">": "\\textgreater{}", "|": "\\textbar{}", "\"": "\\textquotedbl{}",
    "\n": " ", "\t": " ",
    // What the default fonts have no character for, or a better sign of their own.
    "\u{A0}": "~", "\u{202F}": "\\,", "−": "$-$", "±": "$\\pm$", "×": "$\\times$", "≥": "$\\geq$",
    "≤": "$\\leq$", "≈": "$\\approx$", "→": "$\\rightarrow$", "∞": "$\\infty$",
    "α": "$\\alpha$", "β": "$\\beta$", "ε": "$\\varepsilon$", "η": "$\\eta$", "θ": "$\\theta$",
    "κ": "$\\kappa$", "λ": "$\\lambda$", "μ": "$\\mu$", "ν": "$\\nu$", "π": "$\\pi$",
    "₁": "$_1$", "₂": "$_2$", "ₜ": "$_t$", "⁻": "$^{-}$", "⁰": "$^0$", "¹": "$^1$", "²": "$^2$",
    "³": "$^3$", "⁴": "$^4$", "⁵": "$^5$", "⁶": "$^6$", "⁷": "$^7$", "⁸": "$^8$", "⁹": "$^9$",
    "ρ": "$\\rho$", "σ": "$\\sigma$", "τ": "$\\tau$", "φ": "$\\varphi$", "ā": "$\\bar{a}$",
  ]
}
