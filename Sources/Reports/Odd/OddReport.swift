import Simulation
import TerritoryModel
import Wording

/// The description of the model as it stands, after the ODD protocol (Grimm et al. 2020): purpose,
/// entities, processes, design concepts, initialisation, input and submodels, written from the
/// catalogues, the declared phases of the week and the declared draws.
public struct OddReport: Sendable {
  /// The language of the reader.
  public var language: Language

  /// A description in a language.
  public init(language: Language) { self.language = language }

  var words: OddWording { OddWording(language) }

  /// The document.
  public var manuscript: Manuscript {
    let introduction = words.introduction(
      program: Provenance.programVersion, model: ModelVersion.current, hash: Self.fingerprint)
    return Manuscript(
      language: language, title: words.title, blocks: [.paragraph(introduction)] + blocks)
  }

  /// The hash of what the English description says, the same whatever the language of the reader.
  public static var fingerprint: String {
    let report = OddReport(language: .english)
    return StableHash.of(
      Manuscript(language: .english, title: "", blocks: report.blocks).markdown()
    ).hashText
  }

  private var blocks: [Manuscript.Block] {
    OddText.sections.flatMap { section -> [Manuscript.Block] in
      let heading = Manuscript.Block.heading(
        level: section.level, number: section.number, text: section.title[language])
      return [heading] + section.parts.flatMap(blocks)
    }
  }

  private func blocks(_ part: OddSection.Part) -> [Manuscript.Block] {
    switch part {
    case .paragraph(let text): [.paragraph(withDefaults(text[language]))]
    case .equations(let equations): [.equations(equations.flatMap(\.lines))]
    case .table(let table): blocks(table)
    }
  }

  /// A text with the default of every parameter that stands between braces.
  private func withDefaults(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "{") {
      let after = rest[rest.index(after: start)...]
      guard let end = after.firstIndex(of: "}") else { break }
      result += rest[..<start]
      let path = String(after[..<end])
      if let declaration = ParameterCatalogue.declarations.first(where: { $0.path == path }) {
        result += NumberWording(language).setting(
          declaration.defaultValue, of: declaration.unit)
      } else {
        result += "{\(path)}"
      }
      rest = after[after.index(after: end)...]
    }
    return result + rest
  }
}
