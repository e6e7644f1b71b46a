import ScenarioFiles
import TerritoryModel
import Testing
import Wording

@Suite struct QuestionnaireMistakeTests {
  private static func mistakes(_ text: String, in language: Language) -> String {
    do {
      _ = try QuestionnaireReader(currentFolder: "/nowhere").load(
        text: Array(text.utf8), named: "salle.csv")
      return ""
    } catch {
      return MistakeWording.text(error, in: language)
    }
  }

  /// Spaces that do not break, as they are, so that the sentences below can be read.
  private static func plain(_ text: String) -> String {
    text.replacing("\u{A0}", with: "_").replacing("\u{202F}", with: "~")
  }

  private static let wrong = """
    profession;warmth;contacts;cooperation;thermometer;pleasant
    socialWorker;4;;;;
    both;8;01-févr;relais;101;2,5
    other;4
    """

  @Test func everyMistakeHasItsPlaceAndNoRowIsShown() {
    #expect(
      Self.mistakes(Self.wrong, in: .english) == """
        salle.csv:2:1: “socialWorker” is not a possible answer in the column “profession”. Did you mean “socialWorkers”? Possible answers: socialWorkers, socialEntrepreneurs, both, other.
        salle.csv:3:6: “8” is not a possible answer in the column “warmth”. Needed: a whole number from 1 to 7, or nothing.
        salle.csv:3:8: “01-févr” is not a possible answer in the column “contacts”. Needed: one of the brackets 0, 1-2, 3-5, 6-10, 11+, a whole number from 0 to 1,000, or nothing.
        salle.csv:3:16: “relais” is not a possible answer in the column “cooperation”. Needed: one of the words none, relay, coordination, concerted, a whole number from 0 to 3, or nothing.
        salle.csv:3:23: “101” is not a possible answer in the column “thermometer”. Needed: a number from 0 to 100, or nothing.
        salle.csv:3:27: “2,5” is not a possible answer in the column “pleasant”. Needed: a whole number from 0 to 4, or nothing.
        salle.csv:4:1: This row holds 2 values, the header 6.
        """)
    #expect(
      Self.plain(Self.mistakes(Self.wrong, in: .french)) == """
        salle.csv:2:1: «_socialWorker_» n’est pas une réponse possible dans la colonne «_profession_». Vouliez-vous dire «_socialWorkers_»~? Réponses possibles_: socialWorkers, socialEntrepreneurs, both, other.
        salle.csv:3:6: «_8_» n’est pas une réponse possible dans la colonne «_warmth_». Il faut un nombre entier de 1 à 7, ou rien.
        salle.csv:3:8: «_01-févr_» n’est pas une réponse possible dans la colonne «_contacts_». Il faut l’une des tranches 0, 1-2, 3-5, 6-10, 11+, un nombre entier de 0 à 1~000, ou rien.
        salle.csv:3:16: «_relais_» n’est pas une réponse possible dans la colonne «_cooperation_». Il faut l’un des mots none, relay, coordination, concerted, un nombre entier de 0 à 3, ou rien.
        salle.csv:3:23: «_101_» n’est pas une réponse possible dans la colonne «_thermometer_». Il faut un nombre de 0 à 100, ou rien.
        salle.csv:3:27: «_2,5_» n’est pas une réponse possible dans la colonne «_pleasant_». Il faut un nombre entier de 0 à 4, ou rien.
        salle.csv:4:1: Cette ligne compte 2 valeurs, l’en-tête 6.
        """)
  }

  @Test func headers() {
    let text = "profesion,warmth,warmth\nboth,1,1\n"
    #expect(
      Self.mistakes(text, in: .english) == """
        salle.csv:1:1: There is no column “profesion”. Did you mean “profession”? Possible columns: profession, thermometer, warmth, competence, metaWarmth, metaCompetence, metaDesire, desire, closeness, contacts, pleasant, unpleasant, cooperation, word1, word2, word3, mainWord.
          profesion,warmth,warmth
          ^^^^^^^^^
        salle.csv:1:18: The column “warmth” is given twice.
          profesion,warmth,warmth
                           ^^^^^^
        """)
    #expect(
      Self.mistakes("warmth\n4\n", in: .english) == """
        salle.csv:1:1: The column “profession” is missing: it tells the group of each person.
          warmth
          ^
        """)
    #expect(
      Self.plain(Self.mistakes("warmth\n4\n", in: .french)) == """
        salle.csv:1:1: La colonne «_profession_» manque_: elle dit à quel groupe chacun se rattache.
          warmth
          ^
        """)
  }

  @Test(arguments: ["", "\n", "# rien\n"])
  func textsWithoutAnswers(text: String) {
    #expect(
      Self.mistakes(text, in: .english).contains(
        "This questionnaire has no answer. Needed: a header line, then one line per person."))
    #expect(
      Self.mistakes(text, in: .french).contains(
        "Ce questionnaire n’a pas de réponse. Il faut une ligne d’en-tête, puis une ligne par personne."
      ))
  }

  @Test func quotesThatStayOpen() {
    let text = "profession,word1\nboth,\"un mot\nboth,autre\n"
    #expect(
      Self.mistakes(text, in: .english)
        == "salle.csv:2:6: This quotation mark is not closed. A value stands on one line.")
    #expect(
      Self.mistakes(text, in: .french)
        == "salle.csv:2:6: Ce guillemet n’est pas fermé. Une valeur tient sur une seule ligne.")
    #expect(
      Self.mistakes("profession,\"word1\nboth,autre\n", in: .english) == """
        salle.csv:1:12: This quotation mark is not closed. A value stands on one line.
          profession,"word1
                     ^
        """)
  }

  @Test func filesThatCannotBeRead() throws {
    let folder = try TemporaryFolder()
    do throws(ScenarioMistakes) {
      _ = try QuestionnaireReader(currentFolder: folder.path).load("absente.csv")
      Issue.record("read")
    } catch {
      #expect(error.category == .inputOutput)
      #expect(
        MistakeWording.text(error, in: .english) == "There is no file “absente.csv”.")
    }
  }
}
