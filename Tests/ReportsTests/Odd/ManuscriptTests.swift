import Reports
import TerritoryModel
import Testing

@Suite("Manuscripts are well formed in every form")
struct ManuscriptTests {
  private static let sample = Manuscript(
    language: .english, title: "A & B",
    blocks: [
      .heading(level: 1, number: "1", text: "Purpose"),
      .paragraph("Trust $t_0$ is `trust.initial`, 50% of $√(1 - κ_h^2)·2^(-1/h)$."),
      .items(["first", "second < third"]),
      .equations(["x_ℓ = β_rep·s_ℓ - θ_1", "t ← t + `trust.new`"]),
      .table(
        .init(
          caption: "Values",
          columns: [.init("name", width: 0.5), .init("value", width: 0.5, isNumber: true)],
          rows: [["`a.b`", "[1]"], ["|a| ≤ ε", "2_0"]])),
      .figure(file: "figure.svg", caption: "A figure"),
    ])

  @Test("Markdown")
  func markdown() {
    #expect(
      Self.sample.text(as: .markdown) == """
        # A &amp; B

        ## 1 Purpose

        Trust `t_0` is `trust.initial`, 50% of `√(1 - κ_h^2)·2^(-1/h)`.

        - first
        - second &lt; third

        ```text
        x_ℓ = β_rep·s_ℓ - θ_1
        t ← t + trust.new
        ```

        **Values**

        | name | value |
        | --- | ---: |
        | `a.b` | \\[1\\] |
        | \\|a\\| ≤ ε | 2\\_0 |

        ![A figure](figure.svg)

        """)
  }

  @Test("LaTeX: formulas are translated, what it reserves is escaped")
  func latex() {
    let text = Self.sample.text(as: .latex)
    #expect(text.contains("\\section*{1\\quad Purpose}"))
    #expect(text.contains("Trust $t_{0}$ is \\texttt{trust.\\allowbreak{}initial}, 50\\% of"))
    #expect(text.contains("$\\sqrt{1 - \\kappa_{h}^{2}}\\cdot 2^{-1/h}$"))
    #expect(text.contains("x_{\\ell} = \\beta_{\\mathrm{rep}}\\cdot s_{\\ell} - \\theta_{1}"))
    #expect(text.contains("t \\leftarrow  t + \\mathtt{trust.new}"))
    #expect(text.contains("{}\\texttt{a.\\allowbreak{}b} & [1] \\\\"))
  }

  @Test("LaTeX of the ODD document: groups and environments close", arguments: Language.allCases)
  func balanced(_ language: Language) {
    let text = OddReport(language: language).manuscript.text(as: .latex)
    var depth = 0
    var escaped = false
    for character in text {
      if escaped {
        escaped = false
        continue
      }
      switch character {
      case "\\": escaped = true
      case "{": depth += 1
      case "}": depth -= 1
      default: break
      }
      if depth < 0 { break }
    }
    #expect(depth == 0)
    var open: [Substring] = []
    for piece in text.split(separator: "\\").filter({
      $0.hasPrefix("begin{") || $0.hasPrefix("end{")
    }) {
      let name = piece.drop { $0 != "{" }.dropFirst().prefix { $0 != "}" }
      if piece.hasPrefix("begin") { open.append(name) } else { #expect(open.popLast() == name) }
    }
    #expect(open.isEmpty)
    // The letters that the default fonts have; all others must have been translated.
    let strange = text.unicodeScalars.filter {
      $0.value > 0x17F && !"’“”–—…œŒ".unicodeScalars.contains($0)
    }
    #expect(Set(strange.map(String.init)).sorted() == [])
  }

  @Test("HTML of the ODD document: tags close in order", arguments: Language.allCases)
  func html(_ language: Language) {
    let text = OddReport(language: language).manuscript.text(as: .html)
    var open: [Substring] = []
    for piece in text.split(separator: "<").dropFirst() {
      let tag = piece.prefix { $0 != ">" }
      let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      if tag.hasPrefix("!") || ["meta", "wbr", "img"].contains(name) { continue }
      if tag.hasPrefix("/") { #expect(open.popLast() == name) } else { open.append(name) }
    }
    #expect(open.isEmpty)
    #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">"))
  }
}
