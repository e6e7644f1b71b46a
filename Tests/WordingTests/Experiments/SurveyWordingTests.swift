import ScenarioFiles
import TerritoryModel
import Testing
import Wording

@Suite("What a survey does not say, in whole sentences")
struct SurveyWordingTests {
  @Test("a spread that is not that of answers is told as an assumption, with whose it is")
  func assumedSpread() throws {
    let questionnaire = try QuestionnaireReader(currentFolder: "/nowhere").load(
      QuestionnaireReader.example)
    #expect(
      SurveyWording(.french).assumedSpread(questionnaire)
        == "Où moins de 20 personnes ont répondu à une question, l’écart type est une hypothèse, celle du territoire (profiles.sd ou meta.sd) : ici, pour les entrepreneurs sociaux."
    )
    #expect(
      SurveyWording(.english).assumedSpread(questionnaire)
        == "Where fewer than 20 people answered an item, the standard deviation is an assumption, that of the territory (profiles.sd or meta.sd): here, for the social entrepreneurs."
    )
  }

  @Test("as many contacts as partners is told with what makes it unsure")
  func contacts() {
    func estimate(_ contacts: Double) -> Questionnaire.ContactEstimate {
      Questionnaire.ContactEstimate(
        profession: .socialWorkers, answers: 30, contacts: contacts, partners: 1.3, rate: nil)
    }
    #expect(
      SurveyWording(.french).contacts(estimate(2.8))
        == "Contacts des travailleurs sociaux : 2,8 en trois mois, plus que leurs 1,3 partenaires dans le scénario : network.partners y est trop petit, si ces réponses valent pour tous."
    )
    #expect(
      SurveyWording(.english).contacts(estimate(2.8))
        == "Contacts of social workers: 2.8 in three months, more than their 1.3 partners in the scenario: its network.partners is too small, if these answers hold for all."
    )
    // 1.5 may be one or two people, of whom all may have met one.
    #expect(
      SurveyWording(.french).contacts(estimate(1.5))
        == "Contacts des travailleurs sociaux : 1,5 en trois mois, pour 1,3 partenaires dans le scénario : network.partners y est peut-être trop petit, mais les réponses sont des fourchettes comptées en leur milieu, et peuvent ne pas valoir pour tous."
    )
    #expect(
      SurveyWording(.english).contacts(estimate(1.5))
        == "Contacts of social workers: 1.5 in three months, for 1.3 partners in the scenario: its network.partners may be too small, but answers are brackets counted at their middles, and may not hold for all."
    )
  }
}
