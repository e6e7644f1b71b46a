import SourceText

/// A formula of the model in one line of characters, such as `τ_fade = 1 - 2^(-1/h)`: `_` begins an
/// index (the letters and digits after it), `^` a power (one sign or what parentheses hold), `√(…)` a
/// root; `` `…` `` surrounds the path of a parameter.
struct MathText {
  /// A piece of a formula.
  indirect enum Token: Equatable {
    /// One letter, a number, a sign.
    case sign(Character)
    /// A word of several letters: a name, a function.
    case word(String)
    /// The path of a parameter.
    case path(String)
    /// An index.
    case index([Token])
    /// A power.
    case power([Token])
    /// A square root.
    case root([Token])
  }

  /// The pieces, in order.
  let tokens: [Token]

  /// Reads a formula; any text can be read.
  init(_ text: String) { tokens = Self.tokens(text[...]) }

  private static func tokens(_ text: Substring) -> [Token] {
    var tokens: [Token] = []
    var rest = text
    while let character = rest.first {
      let after = rest.dropFirst()
      switch character {
      case "`":
        let end = after.firstIndex(of: "`") ?? after.endIndex
        tokens.append(.path(String(after[..<end])))
        rest = after[end...].dropFirst()
      case "_":
        var word = after.prefix(while: isWord)
        if word.isEmpty { word = after.prefix(1) }
        tokens.append(.index(Self.tokens(word)))
        rest = after[word.endIndex...]
      case "^":
        let (inside, end) = group(after) ?? (after.prefix(1), after.dropFirst())
        tokens.append(.power(Self.tokens(inside)))
        rest = end
      case "√":
        guard let (inside, end) = group(after) else { fallthrough }
        tokens.append(.root(Self.tokens(inside)))
        rest = end
      case "Δ", "Π":
        // They stand before a variable, not in its name.
        tokens.append(.sign(character))
        rest = after
      case _ where character.isLetter:
        let word = rest.prefix { $0.isLetter || $0.isNumber }
        tokens.append(word.count == 1 ? .sign(character) : .word(String(word)))
        rest = rest[word.endIndex...]
      default:
        tokens.append(.sign(character))
        rest = after
      }
    }
    return tokens
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  /// What the parentheses that begin a text hold, and what follows them.
  private static func group(_ text: Substring) -> (inside: Substring, rest: Substring)? {
    guard text.first == "(" else { return nil }
    var depth = 0
    for index in text.indices {
      if text[index] == "(" { depth += 1 }
      if text[index] == ")" { depth -= 1 }
      if depth == 0 {
        return (text[text.index(after: text.startIndex)..<index], text[index...].dropFirst())
      }
    }
    return nil
  }
}

extension MathText {
  /// The formula for LaTeX's mathematical mode.
  var latex: String { Self.latex(tokens) }

  private static func latex(_ tokens: [Token]) -> String {
    var text = ""
    for token in tokens {
      let piece =
        switch token {
        case .sign(let sign): latexSigns[sign] ?? String(sign)
        case .word(let word): latex(word)
        case .path(let path): "\\mathtt{" + escaped(path) + "}"
        case .index(let inside): "_{" + latex(inside) + "}"
        case .power(let inside): "^{" + latex(inside) + "}"
        case .root(let inside): "\\sqrt{" + latex(inside) + "}"
        }
      // A command in letters ends before the letter that follows it.
      let isCommand = text.last?.isLetter == true && text.contains("\\")
      text += isCommand && piece.first?.isLetter == true ? " " + piece : piece
    }
    return text
  }

  private static func latex(_ word: String) -> String {
    if ["exp", "max", "min", "ln"].contains(word) { return "\\" + word }
    return "\\mathrm{" + escaped(word) + "}"
  }

  private static func escaped(_ text: String) -> String {
    String(text.flatMap { "_{}#%&$*".contains($0) ? ($0 == "*" ? ["*"] : ["\\", $0]) : [$0] })
  }

  private static let latexSigns: [Character: String] = [
    "α": "\\alpha", "β": "\\beta", "Δ": "\\Delta", "ε": "\\varepsilon", "η": "\\eta",
    "θ": "\\theta", "κ": "\\kappa", "λ": "\\lambda", "μ": "\\mu", "ν": "\\nu", "ξ": "\\xi",
    "π": "\\pi", "Π": "\\prod", "ρ": "\\rho", "σ": "\\sigma", "τ": "\\tau", "φ": "\\varphi",
    "ℓ": "\\ell", "ā": "\\bar{a}", "·": "\\cdot ", "×": "\\times ", "≤": "\\leq ",
    "≥": "\\geq ", "⇔": "\\Leftrightarrow ", "⇒": "\\Rightarrow ", "←": "\\leftarrow ",
    "…": "\\dots ", "~": "\\sim ", "−": "-", "{": "\\{", "}": "\\}", "%": "\\%", "&": "\\&",
    "#": "\\#", "$": "\\$", "∞": "\\infty ",
  ]

  /// The formula for a page.
  var html: String { Self.html(tokens) }

  private static func html(_ tokens: [Token]) -> String {
    tokens.map { token in
      switch token {
      case .sign(let sign):
        sign.isLetter ? "<i>\(sign)</i>" : MarkupText.escaped(String(sign))
      case .word(let word): MarkupText.escaped(word)
      case .path(let path): "<code>\(MarkupText.escaped(path))</code>"
      case .index(let inside): "<sub>\(html(inside))</sub>"
      case .power(let inside): "<sup>\(html(inside))</sup>"
      case .root(let inside): "√(\(html(inside)))"
      }
    }.joined()
  }
}
