import Foundation
import Reports
import TerritoryModel
import Testing
import TextTesting
import Wording

@Suite("How the program is cited")
struct CitationTests {
  /// The folder of the package, from this file.
  private static let root = String(
    #filePath.split(separator: "/").dropLast(4).joined(separator: "/"))

  private static func file(_ name: String) throws -> String {
    try String(contentsOfFile: "/" + root + "/" + name, encoding: .utf8)
  }

  @Test("CITATION.cff is what `rencontre cite --format cff` writes, in either language")
  func file() throws {
    let written = SoftwareCitation(language: .english).text(as: .cff)
    let kept = try Self.file("CITATION.cff")
    #expect(kept == written, "write it again: rencontre cite --format cff --output CITATION.cff")
    #expect(SoftwareCitation(language: .french).text(as: .cff) == written)
  }

  @Test("author, year and licence are those of the licence")
  func licence() throws {
    let licence = try Self.file("LICENSE")
    #expect(
      licence.contains(
        "Copyright (c) \(SoftwareCitation.year) \(SoftwareCitation.author)"))
    #expect(licence.hasPrefix("\(SoftwareCitation.licence) License"))
  }

  @Test("a sentence for a list of references")
  func sentence() {
    #expect(
      SoftwareCitation(language: .english).text(as: .text) == """
        Rencontre contributors (2026). Rencontre: a simulator of cooperation between social workers \
        and social entrepreneurs. Version \(Provenance.programVersion), model \
        \(ModelVersion.current) [computer software, MIT licence].

        """)
    #expect(
      SoftwareCitation(language: .french).text(as: .text) == """
        Rencontre contributors (2026). Rencontre\u{00A0}: simulateur de la coopération entre \
        travailleurs sociaux et entrepreneurs sociaux. Version \(Provenance.programVersion), modèle \
        \(ModelVersion.current) [logiciel, licence MIT].

        """)
  }

  @Test(
    "another version is cited as itself, in every form", arguments: SoftwareCitation.Format.allCases
  )
  func anotherVersion(_ format: SoftwareCitation.Format) {
    let text = SoftwareCitation(language: .english, program: "0.0.7", model: 41).text(as: format)
    #expect(text.contains("0.0.7"))
    #expect(format == .cff || text.contains("model 41"))
  }

  @Test("words for readers keep French typography")
  func typography() {
    for text in CitationText.allCases {
      #expect(FrenchTypography.flaws(in: text.text.french) == [])
    }
  }

  @Test("CSL-JSON is JSON, BibTeX closes its braces")
  func machines() throws {
    let csl = SoftwareCitation(language: .french).text(as: .csl)
    let items = try #require(
      JSONSerialization.jsonObject(with: Data(csl.utf8)) as? [[String: Any]])
    #expect(items.count == 1)
    #expect(items[0]["version"] as? String == Provenance.programVersion)
    let bibtex = SoftwareCitation(language: .english).text(as: .bibtex)
    #expect(bibtex.count { $0 == "{" } == bibtex.count { $0 == "}" })
    #expect(bibtex.contains("version  = {\(Provenance.programVersion)}"))
  }
}
