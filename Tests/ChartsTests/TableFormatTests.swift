import Charts
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
