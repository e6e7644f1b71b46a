import CommandLanguage
import Exploration
import TerritoryModel
import Testing
import TextTesting
import Wording

@Suite("Words of commands and help keep French typography")
struct CommandTypographyTests {
  private func check(_ text: Bilingual) {
    #expect(FrenchTypography.flaws(in: text.french) == [], "\(text.french)")
    #expect(!text.english.isEmpty)
    #expect(!text.english.contains("\u{202F}") && !text.english.contains("«"), "\(text.english)")
    #expect(!text.english.contains(" :"), "\(text.english)")
  }

  @Test("declarations of commands", arguments: CommandCatalogue.declarations.map(\.name))
  func declarations(_ name: CommandName) {
    let declaration = name.declaration
    check(declaration.summary)
    check(declaration.explanation)
    for example in declaration.examples { check(example.shows) }
    #expect(declaration.explanation.french.hasSuffix("."))
    #expect(declaration.explanation.english.hasSuffix("."))
    #expect(!declaration.summary.french.hasSuffix("."))
  }

  @Test("words of the language, notions and fixed words of help")
  func words() {
    for keyword in Keyword.allCases { check(keyword.literal.meaning) }
    for concept in Concept.allCases {
      check(concept.word)
      check(concept.explanation)
    }
    for text in HelpText.allCases { check(text.text) }
    for group in CommandGroup.allCases { check(HelpText.heading(group)) }
    for kind in ActionKind.allCases {
      for field in FieldName.all(of: kind) { check(field.literal.meaning) }
    }
    for option in ShellOption.allCases { check(option.meaning) }
  }

  @Test("pages of help say what they are about, in both languages", arguments: Language.allCases)
  func pages(_ language: Language) {
    let wording = HelpWording(language)
    for topic in HelpTopic.all {
      let page = wording.page(topic, present: 0.5)
      #expect(!page.title.isEmpty)
      #expect(!page.parts.isEmpty, "\(topic)")
      for part in page.parts {
        guard case .paragraph(let whole) = part else { continue }
        // What one types keeps its own form: 40% holds no space.
        let text = whole.replacing("40%", with: "0.4")
        #expect(!text.isEmpty)
        if language == .french { #expect(FrenchTypography.flaws(in: text) == [], "\(text)") }
      }
    }
    #expect(wording.overview().parts.count == 2 * CommandGroup.allCases.count + 1)
  }
}
