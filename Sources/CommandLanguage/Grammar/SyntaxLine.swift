import TerritoryModel

/// A syntax as a line of help: words as they are typed, placeholders in capitals, `[ ]` around what
/// may lack, `|` between what one chooses from, `…` after what may be repeated.
public enum SyntaxLine {
  /// The name of a command and what may follow it, in the words of a language.
  public static func text(_ declaration: CommandDeclaration, in language: Language) -> String {
    let rest = SyntaxPrinter(language: language).text(declaration.syntax)
    let name = declaration.name(in: language)
    return rest.isEmpty ? name : name + " " + rest
  }
}

private struct SyntaxPrinter {
  let language: Language

  func text(_ syntax: Syntax) -> String {
    switch syntax {
    case .keyword(let keyword): return keyword.literal[language]
    case .action(let kind): return kind.literal[language]
    case .field(let name): return name.literal[language]
    case .argument(let kind): return kind.placeholder[language]
    case .sign(let sign): return sign.text
    case .sequence(let parts):
      return parts.map(grouped).filter { !$0.isEmpty }.joined(separator: " ")
    case .choice(let parts):
      if case .sequence(let first)? = parts.first, case .action? = first.first {
        return language == .french ? "TYPE [CHAMP VALEUR]…" : "KIND [FIELD VALUE]…"
      }
      return parts.map(text).joined(separator: " | ")
    case .optional(.repeated(let part)), .optional(.series(let part)):
      return "[" + text(part) + "]…"
    case .optional(let part): return "[" + text(part) + "]"
    case .repeated(let part), .series(let part): return grouped(part) + "…"
    case .listed(let part): return grouped(part) + "[, " + text(part) + "]…"
    case .anyOrder(let parts): return parts.map { "[" + text($0) + "]" }.joined(separator: " ")
    case .rule(let rule): return name(rule)
    }
  }

  /// A choice between parentheses, where something else stands beside it.
  private func grouped(_ syntax: Syntax) -> String {
    guard case .choice(let parts) = syntax, parts.count > 1 else { return text(syntax) }
    let line = text(syntax)
    return line.contains(" | ") ? "(" + line + ")" : line
  }

  private func name(_ rule: Rule) -> String {
    switch rule {
    case .measure, .outcome: language == .french ? "MESURE" : "MEASURE"
    case .condition, .conjunction, .comparison: "CONDITION"
    case .setting, .guess, .lever: text(rule.syntax)
    }
  }
}
