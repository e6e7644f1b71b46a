import SourceText
import TerritoryModel
import Wording

/// How the program is cited: its title, its version and that of the model, its authors, its licence.
public struct SoftwareCitation: Sendable {
  /// The language of the reader; `CITATION.cff` and the forms for machines are English.
  public var language: Language
  /// The version of the program that is cited.
  public var program: String
  /// The version of the model that is cited.
  public var model: Int

  /// A citation for a reader.
  ///
  /// - Parameters:
  ///   - program: The version of the program: this one's unless results came from another.
  ///   - model: The version of the model, likewise.
  public init(
    language: Language, program: String = Provenance.programVersion,
    model: Int = ModelVersion.current
  ) {
    self.language = language
    self.program = program
    self.model = model
  }

  /// Who is named as author, as the licence names them.
  public static let author = "Rencontre contributors"
  /// The year of the licence.
  public static let year = 2026
  /// The licence, by its SPDX identifier.
  public static let licence = "MIT"

  /// The forms of a citation. The raw value is the word used to ask for it.
  public enum Format: String, Sendable, Hashable, CaseIterable {
    /// A sentence for a list of references.
    case text
    /// BibTeX, an `@software` entry of biblatex.
    case bibtex
    /// Citation File Format 1.2.0: what stands in `CITATION.cff`.
    case cff
    /// An item of CSL-JSON.
    case csl

    /// The ending of its files.
    public var ending: String {
      switch self {
      case .text: "txt"
      case .bibtex: "bib"
      case .cff: "cff"
      case .csl: "json"
      }
    }
  }

  /// The citation in a form, its last line ended.
  public func text(as format: Format) -> String {
    switch format {
    case .text: sentence + "\n"
    case .bibtex: bibtex
    case .cff: cff
    case .csl: csl
    }
  }

  /// The version of the model, as it stands beside that of the program.
  private var modelWords: String {
    language == .french ? "modèle \(model)" : "model \(model)"
  }

  /// One sentence, for a list of references or a paragraph.
  public var sentence: String {
    let title = CitationText.title.text[language]
    let kind = CitationText.kind.text[language]
    let licence = language == .french ? "licence \(Self.licence)" : "\(Self.licence) licence"
    return "\(Self.author) (\(Self.year)). \(title). Version \(program), "
      + "\(modelWords) [\(kind), \(licence)]."
  }

  private var bibtex: String {
    """
    @software{rencontre,
      author   = {{\(Self.author)}},
      title    = {{\(Self.latex(CitationText.title.text[language]))}},
      year     = {\(Self.year)},
      version  = {\(program)},
      note     = {\(modelWords)},
      license  = {\(Self.licence)},
      langid   = {\(language == .french ? "french" : "english")}
    }

    """
  }

  private var cff: String {
    func text(_ text: CitationText) -> String { text.text[.english] }
    let keywords: String = CitationText.keywords.map { "  - \(JSONValue.quoted($0))\n" }.joined()
    return """
      cff-version: 1.2.0
      message: \(JSONValue.quoted(text(.message)))
      type: software
      title: \(JSONValue.quoted(text(.title)))
      abstract: \(JSONValue.quoted(text(.abstract)))
      authors:
        - name: \(JSONValue.quoted(Self.author))
      version: \(JSONValue.quoted(program))
      license: \(Self.licence)
      keywords:
      \(keywords)references:
        - type: report
          title: \(JSONValue.quoted(text(.study)))
          authors:
            - name: "Compagnie Générale des Autres"
          year: 2021

      """
  }

  private var csl: String {
    """
    [
      {
        "id": "rencontre",
        "type": "software",
        "title": \(JSONValue.quoted(CitationText.title.text[language])),
        "author": [{ "literal": \(JSONValue.quoted(Self.author)) }],
        "issued": { "date-parts": [[\(Self.year)]] },
        "version": \(JSONValue.quoted(program)),
        "note": \(JSONValue.quoted(modelWords)),
        "license": \(JSONValue.quoted(Self.licence)),
        "abstract": \(JSONValue.quoted(CitationText.abstract.text[language])),
        "language": \(JSONValue.quoted(language.rawValue))
      }
    ]

    """
  }

  /// A no-break space is a tie in BibTeX.
  private static func latex(_ text: String) -> String {
    String(text.map { $0 == "\u{00A0}" ? "~" : $0 })
  }
}
