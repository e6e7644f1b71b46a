import Charts
import SourceText
import Testing

@Suite("Line charts on a terminal")
struct TerminalLineChartTests {
  @Test("a whole picture in braille")
  func braille() {
    let picture = TerminalLineChart(sampleChart, width: 46, height: 7).lines()
    #expect(
      picture == [
        "Cooperation rate",
        "⠤⠤ with   ⠤ ⠤ without",
        "⠂⠂ 8 lives out of 10 (with)",
        "40% ┤         ⠂⠂⠂⠂⠂⠂⠂⠂⠂       ⠂⠂⠂⠂⠂⠂⠂⠂",
        "    │        ⢀⣀⣀⣀⣀⣀⣀⣀⣀⣀      ⢀⣀⣀⣀⣀⣀⣀⣀⣀ with",
        "    │       ⢀⠇⠂⠂⠂⠂⠂⠂⠂⠂⠂       ⠂⠂⠂⠂⠂⠂⠂⠂",
        "30% ┤⠂⠂⠂⠂⠂⠂⠂⡜⠂",
        "    │⠤⠤⠤⠤⠤⠤⠤⠃⠤ ⠤ ⠤ ⠤ ⠤ ⠤ ⠤ ⠤ ⠤ ⠤ ⠤ ⠤ ⠤ without",
        "    │⠂⠂⠂⠂⠂⠂⠂",
        "20% ┤",
        "    └┬───────────────┬───────────────┬",
        "     0              10              20",
        "                   weeks",
      ])
  }

  @Test("a whole picture in ASCII")
  func ascii() {
    let picture = TerminalLineChart(
      sampleChart, width: 46, height: 7, style: TerminalStyle(glyphs: .ascii)
    ).lines()
    #expect(
      picture == [
        "Cooperation rate",
        "** with   o o without",
        ".. 8 lives out of 10 (with)",
        "40% +        .   .   .       .   .   .",
        "    |          .   .           .   .",
        "    |        **********      ********* with",
        "30% +  .   .*  .   .           .   .",
        "    |******* o o o o o o o o o o o o o without",
        "    |  .   .",
        "20% +",
        "    ++---------------+---------------+",
        "     0              10              20",
        "                   weeks",
      ])
    #expect(picture.allSatisfy { $0.allSatisfy(\.isASCII) })
  }

  @Test("colour codes surround the same picture")
  func colour() {
    let plain = TerminalLineChart(sampleChart, width: 46, height: 7).lines()
    let coloured = TerminalLineChart(
      sampleChart, width: 46, height: 7, style: TerminalStyle(usesColour: true)
    ).lines()
    #expect(coloured != plain)
    #expect(coloured.contains { $0.contains("\u{1B}[36m") })
    #expect(coloured.map(withoutCodes).map(trimmed) == plain)
  }

  @Test("no line is wider than asked, and the legend wraps", arguments: [24, 30, 80, 200])
  func width(_ width: Int) {
    let picture = TerminalLineChart(sampleChart, width: width).lines()
    #expect(picture.allSatisfy { DisplayWidth.of($0) <= width })
    #expect(picture.joined(separator: "\n").contains("8 lives out of 10"))
  }

  @Test("a chart without curves or with one point is still drawn")
  func almostNothing() {
    let axis = Axis(range: 1...1)
    let empty = LineChart(title: "", horizontal: axis, vertical: axis, series: [])
    #expect(TerminalLineChart(empty, width: 24, height: 3).lines().count == 4)
    let one = LineChart(
      title: "", horizontal: axis, vertical: axis,
      series: [.init(label: "one", points: [.init(1, 1)])])
    #expect(TerminalLineChart(one, width: 24, height: 3).lines().count == 4)
  }

  private func trimmed(_ text: String) -> String {
    String(text.reversed().drop { $0 == " " }.reversed())
  }
}
