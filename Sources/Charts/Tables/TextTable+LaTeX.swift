extension TextTable {
  /// The table in LaTeX with the rules of the `booktabs` package, its last line ended; a caption
  /// makes it a floating table. To be read as UTF-8, the default of LaTeX since 2018.
  public func latex(caption: String = "") -> String {
    guard !columns.isEmpty else { return "" }
    let letters = columns.map { column in
      switch column.alignment {
      case .left: "l"
      case .right: "r"
      case .centre: "c"
      }
    }.joined()
    var lines = ["% \\usepackage{booktabs}"]
    if !caption.isEmpty {
      lines += ["\\begin{table}", "\\centering", "\\caption{\(Self.latex(caption))}"]
    }
    lines += ["\\begin{tabular}{\(letters)}", "\\toprule"]
    if columns.contains(where: { !$0.title.isEmpty }) {
      lines += [latexLine(columns.map(\.title)), "\\midrule"]
    }
    for row in rows {
      if isHeading(row) {
        lines.append("\\multicolumn{\(columns.count)}{l}{\\textbf{\(Self.latex(row[0]))}} \\\\")
      } else {
        lines.append(latexLine(columns.indices.map { $0 < row.count ? row[$0] : "" }))
      }
    }
    lines += ["\\bottomrule", "\\end{tabular}"]
    if !caption.isEmpty { lines.append("\\end{table}") }
    return lines.joined(separator: "\n") + "\n"
  }

  private func latexLine(_ texts: [String]) -> String {
    // An empty group before a bracket: it would be read as an option of the line end before it.
    let cells = texts.map(Self.latex)
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
    "ρ": "$\\rho$", "σ": "$\\sigma$", "τ": "$\\tau$", "φ": "$\\varphi$", "ā": "$\\bar{a}$",
  ]
}
