import CommandLanguage
import Reports
import ScenarioFiles
import TerritoryModel
import Testing

@Suite("Answers in files")
struct FileAnswerTests {
  @Test("a table in every format")
  func formats() throws {
    var session = AnswerSession()
    _ = try session.type("load petite-equipe; replicate 8; run 26")
    let table = try session.type("table trust every 26")
    #expect(
      table.markdown() == """
        ## Trust

        | week |               trust |
        | ---: | ------------------: |
        |    0 | 0.181 (0.135–0.225) |
        |   26 | 0.192 (0.131–0.244) |

        > ( ) 8 lives out of 10: from the 10th to the 90th percentile of replicates.

        > One row every 26\u{A0}weeks; the last one is that of the end.

        > No study has measured a baseline rate: this is to think with, not a forecast.

        """)
    #expect(table.latex().hasPrefix("\\subsection*{Trust}\n\n% \\usepackage{booktabs}\n"))
    #expect(table.latex().contains("0 & 0.181 (0.135–0.225) \\\\\n"))
    let page = table.html()
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(page.contains("<h1>Trust</h1>") && page.contains("0.181 (0.135–0.225)</td>"))
  }

  @Test("values for machines come with all that is needed to make them again")
  func provenance() throws {
    var session = AnswerSession()
    _ = try session.type("load petite-equipe; replicate 8; run 26")
    let csv = try session.type("table trust every 26").csv()
    let hash = Provenance.hexadecimal(session.branch?.scenario.hash ?? 0)
    #expect(
      csv.hasPrefix(
        """
        # rencontre: \(Provenance.programVersion)
        # model: \(ModelVersion.current)
        # columns: 2
        # branch: petite-equipe
        # scenario: petite-equipe
        # name: Petite équipe
        # hash: \(hash)
        # seed: 20
        # replicates: 8
        # week: 26
        # settings: none
        # reservation: No study has measured
        """))
    #expect(
      csv.contains(
        """

        branch,measure,week,mean,standardError,percentile10,percentile90,intervalLow,intervalHigh,\
        replicates
        petite-equipe,trust,0,0.18
        """))
  }

  @Test("texts of a scenario reach no terminal with their controls, and no format unescaped")
  func escapes() throws {
    let folder = try RoomFolder()
    try folder.write(
      "trap.yaml",
      """
      extends: petite-equipe
      name: "<b> | _x_ & y"

      """)
    var session = AnswerSession(reader: ScenarioReader(currentFolder: folder.path))
    let document = try session.type("load trap")
    #expect(document.html().contains("<h1>&lt;b&gt; | _x_ &amp; y</h1>"))
    #expect(document.markdown().hasPrefix("## &lt;b&gt; \\| \\_x\\_ &amp; y\n"))
    #expect(document.latex().hasPrefix("\\subsection*{\\textless{}b\\textgreater{} "))
  }
}
