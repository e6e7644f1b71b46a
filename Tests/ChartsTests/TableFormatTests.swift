import Charts
import Foundation
import SourceText
import Testing

@Suite("Tables in other formats")
struct TableFormatTests {
  private let table = TextTable(
    columns: [.init("zone"), .init("share", .right), .init("what", .centre)],
    rows: [
      ["Saint-Denis | nord", "29,2\u{202F}%", "a_b & c < d"], ["  a group"],
      ["50 $ #1 {x} ~ ^ \\ \"q\"", "−0.3"], ["[a] *b* `c`", "", "two\nlines"],
    ])

  @Test("Markdown: pipes and marks are escaped, missing cells are empty")
  func markdown() {
    #expect(
      table.markdown() == """
        | zone                    |  share |        what         |
        | ----------------------- | -----: | :-----------------: |
        | Saint-Denis \\| nord     | 29,2\u{202F}% | a\\_b &amp; c &lt; d |
        | **a group**             |        |                     |
        | 50 $ #1 {x} \\~ ^ \\\\ "q" |   −0.3 |                     |
        | \\[a\\] \\*b\\* \\`c\\`       |        |    two<br>lines     |

        """)
  }

  @Test("LaTeX: special characters are escaped, headings run over all columns")
  func latex() {
    #expect(
      table.latex(caption: "A & B") == """
        % \\usepackage{booktabs}
        \\begin{table}
        \\centering
        \\caption{A \\& B}
        \\begin{tabular}{lrc}
        \\toprule
        zone & share & what \\\\
        \\midrule
        Saint-Denis \\textbar{} nord & 29,2\\,\\% & a\\_b \\& c \\textless{} d \\\\
        \\multicolumn{3}{l}{\\textbf{a group}} \\\\
        50 \\$ \\#1 \\{x\\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{} \
        \\textquotedbl{}q\\textquotedbl{} & $-$0.3 &  \\\\
        {}[a] *b* `c` &  & two lines \\\\
        \\bottomrule
        \\end{tabular}
        \\end{table}

        """)
    #expect(!table.latex().contains("table}"))
  }

  @Test(
    "LaTeX: a table too wide is set smaller, and cut with the columns that say what rows are of")
  func wideLatex() {
    let wide = TextTable(
      columns: [
        .init("metric", wraps: true), .init("week", .right), .init("with the programme", .right),
        .init("10th–90th percentile", .right, staysWithPrevious: true),
        .init("effect of the programme", .right),
        .init("95% interval", .right, staysWithPrevious: true),
      ],
      rows: [
        [
          "Cooperation rate of the territory as a whole", "52", "123,456.789 units",
          "(123,456.7–123,456.9)", "+123,456.7 points", "[+123,456.7, +123,456.8]",
        ]
      ], keys: 2)
    #expect(
      wide.latex(caption: "Results") == #"""
        % \usepackage{array,booktabs,longtable}
        {\footnotesize\setlength{\tabcolsep}{4pt}
        \begin{longtable}{@{}>{\raggedright\arraybackslash}p{13.0em}rrr@{}}
        \caption{Results (1/2)}\\
        \toprule
        metric & week & \shortstack[r]{with the\\programme} & 10th–90th percentile \\
        \midrule
        \endfirsthead
        \toprule
        metric & week & \shortstack[r]{with the\\programme} & 10th–90th percentile \\
        \midrule
        \endhead
        \bottomrule
        \endfoot
        Cooperation rate of the territory as a whole & 52 & 123,456.789 units & (123,456.7–123,456.9) \\
        \end{longtable}}

        {\footnotesize\setlength{\tabcolsep}{4pt}
        \begin{longtable}{@{}>{\raggedright\arraybackslash}p{11.5em}rrr@{}}
        \caption{Results (2/2)}\\
        \toprule
        metric & week & \shortstack[r]{effect of the\\programme} & 95\% interval \\
        \midrule
        \endfirsthead
        \toprule
        metric & week & \shortstack[r]{effect of the\\programme} & 95\% interval \\
        \midrule
        \endhead
        \bottomrule
        \endfoot
        Cooperation rate of the territory as a whole & 52 & +123,456.7 points & [+123,456.7, +123,456.8] \\
        \end{longtable}}

        """#)
  }

  /// How wide a table of LaTeX is, in the letters that its line has room for: columns as wide as their
  /// texts, or as they say themselves.
  private func widths(_ latex: String) -> [Double] {
    var found: [Double] = []
    var letters: [Substring] = []
    var texts: [Int] = []
    for line in latex.split(separator: "\n") {
      if line.contains("\\begin{longtable}{@{}") {
        let inside = line.drop { $0 != "@" }.dropFirst(3).dropLast(4)
        letters = inside.replacing(">{\\raggedright\\arraybackslash}", with: "")
          .replacing(/[lrc]/, with: { " \($0.output) " }).replacing("}", with: "} ")
          .split(separator: " ").map { Substring($0) }
        texts = Array(repeating: 0, count: letters.count)
      } else if line.contains("\\end{longtable}") {
        let widths = zip(letters, texts).map { letter, width in
          letter.hasPrefix("p{")
            ? 2 * (Double(letter.dropFirst(2).dropLast(3)) ?? .infinity) : Double(width)
        }
        found.append(widths.reduce(0, +) + 2 * Double(widths.count - 1))
      } else if line.hasSuffix("\\\\"), line.contains(" & ") {
        for (column, cell) in line.dropLast(3).split(separator: "&").enumerated() {
          let lines = cell.replacing(/\\shortstack\[.\]\{(.*)\}/, with: { $0.output.1 })
            .split(separator: "\\\\")
          let widest =
            lines.map { DisplayWidth.of($0.trimmingCharacters(in: .whitespaces)) }.max() ?? 0
          texts[column] = max(texts[column], widest)
        }
      }
    }
    return found
  }

  @Test("LaTeX: no table is wider than the page", arguments: 1...12)
  func latexWidth(_ columns: Int) {
    for keys in 1...3 {
      let table = TextTable(
        columns: [.init("what it is", wraps: true)]
          + (0..<columns).map {
            .init("number of column \($0)", .right, staysWithPrevious: $0 % 3 == 2)
          },
        rows: [
          ["something said at length, which goes on and on over several lines"]
            + (0..<columns).map { "\($0 * 1001).125 points" }
        ], keys: keys)
      let latex = table.latex(caption: "Numbers")
      for number in 0..<columns { #expect(latex.contains("\(number * 1001).125 points")) }
      let found = widths(latex)
      #expect(found.allSatisfy { $0 <= 76 }, "\(found)")
      #expect(columns < 3 || !found.isEmpty)
    }
  }

  @Test("LaTeX: paths in a column that wraps break behind their points")
  func latexPaths() {
    let table = TextTable(
      columns: [.init("path", wraps: true), .init("value", .right)],
      rows: [
        [
          "programme.grande-rencontre.participants, or programme.grande-rencontre.positivity",
          "0.85",
        ]
      ])
    #expect(
      table.latex().contains(
        """
        programme.\\allowbreak{}grande-rencontre.\\allowbreak{}participants, or \
        programme.\\allowbreak{}grande-rencontre.\\allowbreak{}positivity & 0.85 \\\\
        """))
    // Where nothing wraps nothing breaks.
    let short = TextTable(columns: [.init("path", wraps: true)], rows: [["contact.rate"]])
    #expect(!short.latex().contains("allowbreak"))
  }

  @Test("LaTeX: a table longer than a page goes on over pages")
  func longLatex() {
    let long = TextTable(
      columns: [.init("x"), .init("y", .right)], rows: (0..<40).map { ["\($0)", "0"] })
    let latex = long.latex(caption: "Points")
    #expect(
      latex.hasPrefix(
        """
        % \\usepackage{array,booktabs,longtable}
        \\begin{longtable}{@{}lr@{}}
        \\caption{Points}\\\\
        \\toprule
        x & y \\\\
        """))
    #expect(latex.hasSuffix("39 & 0 \\\\\n\\end{longtable}\n"))
  }

  @Test("HTML: what is reserved is escaped, numbers stand right, headings run over all columns")
  func html() {
    let html = table.html(caption: "A & B")
    #expect(Markup.mistake(in: html) == nil)
    #expect(html.contains("<caption>A &amp; B</caption>"))
    #expect(
      html.contains(
        "<th scope=\"col\">zone</th><th scope=\"col\" style=\"text-align:right\">share</th>"))
    #expect(html.contains("<tr><td>Saint-Denis | nord</td><td style=\"text-align:right\">29,2"))
    #expect(html.contains("a_b &amp; c &lt; d"))
    #expect(html.contains("<tr><th colspan=\"3\">a group</th></tr>"))
    #expect(html.contains("two<br>lines"))
  }

  @Test("nothing to show is nothing")
  func empty() {
    let none = TextTable(columns: [])
    #expect(none.markdown() == "" && none.latex() == "" && none.html() == "")
    let untitled = TextTable(columns: [.init()], rows: [["x"]])
    #expect(!untitled.latex().contains("midrule"))
    #expect(!untitled.html().contains("thead"))
    #expect(untitled.markdown() == "|     |\n| --- |\n| x   |\n")
  }

  @Test("a table too wide is cut into blocks with the first column, and numbers stay whole")
  func blocks() {
    let wide = TextTable(
      columns: [.init("zone")] + (1...5).map { .init("long title \($0)", .right) },
      rows: [["Saint-Denis"] + (1...5).map { "\($0)00.25" }, ["all together"]])
    #expect(
      wide.lines(width: 40) == [
        "               long    long",
        "              title   title   long title",
        "zone              1       2            3",
        "Saint-Denis  100.25  200.25       300.25",
        "all together",
        "",
        "zone         long title 4  long title 5",
        "Saint-Denis        400.25        500.25",
        "all together",
      ])
  }

  @Test("every part of a table that is cut has the columns that say what a row is of")
  func keys() {
    let wide = TextTable(
      columns: [.init("rate", .right), .init("people", .right)]
        + [
          .init("without", .right), .init("with", .right), .init("effect", .right),
          .init("interval", .right, staysWithPrevious: true),
        ],
      rows: [["0.1", "20", "100.25", "200.25", "+100.00", "[+90.00, +110.00]"]], keys: 2)
    #expect(
      wide.lines(width: 40) == [
        "rate  people  without    with",
        " 0.1      20   100.25  200.25", "",
        "rate  people   effect           interval",
        " 0.1      20  +100.00  [+90.00, +110.00]",
      ])
    // Without room for both beside an interval, the first names a row: numbers stay whole.
    #expect(
      wide.lines(width: 30) == [
        "rate  people  without    with",
        " 0.1      20   100.25  200.25", "",
        "rate   effect",
        " 0.1  +100.00", "",
        "rate           interval",
        " 0.1  [+90.00, +110.00]",
      ])
  }

  @Test("no table is wider than the page", arguments: [1, 2, 5, 12])
  func width(_ columns: Int) {
    let table = TextTable(
      columns: [.init("what it is")]
        + (0..<columns).map { .init("number of column \($0)", $0 % 3 == 2 ? .left : .right) },
      rows: [
        ["something said at length"] + (0..<columns).map { "\($0 * 1001).125" },
        ["a heading that is longer than most of the pages it stands on"],
        ["日本語日本語日本語日本語"] + Array(repeating: "words and words and words", count: columns),
      ])
    for width in 40...200 {
      let lines = table.lines(width: width, indent: 2)
      #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
      for number in 0..<columns {
        #expect(lines.contains { $0.contains("\(number * 1001).125") })
      }
    }
  }
}
