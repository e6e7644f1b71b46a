import Exploration
import Simulation
import TerritoryModel
import Testing
import Wording

@Suite struct PersonWordingTests {
  /// A real person of a real run, with the parts that sentences need set by hand.
  private static func story() throws -> PersonStory {
    var scenario = Scenario(
      zones: [Zone(name: "Bourg", x: 0, y: 0, socialWorkers: 4, socialEntrepreneurs: 2)])
    scenario.parameters[.runBurnIn] = 0
    let store = LifeStore(threads: 1)
    var story = try #require(
      try PersonStory.of(0, in: Future(scenario, seed: 1), replicate: 1, week: 52, store: store))
    story.card = PersonCard(
      agent: 3, name: "Amina", profession: .socialWorkers, zone: "Bourg",
      organisation: "CCAS du Bourg")
    story.since = nil
    story.departures = []
    story.startWeek = 0
    story.start = state(0.12, familiarity: 0.1)
    story.present = state(0.19, familiarity: 0.25)
    story.present.lastCooperation = 50
    story.workload = 0.7
    story.formalisation = 0.3
    story.colleaguesInside = [
      PersonCard(
        agent: 4, name: "Bernard", profession: .socialWorkers, zone: "Bourg", organisation: nil),
      PersonCard(
        agent: 5, name: nil, profession: .socialWorkers, zone: "Bourg", organisation: nil),
    ]
    story.colleaguesAcross = [
      PersonCard(
        agent: 9, name: nil, profession: .socialWorkers, zone: "Canton", organisation: nil)
    ]
    story.partners = []
    return story
  }

  private static func state(_ view: Float, familiarity: Float) -> PersonState {
    PersonState(
      warmth: view + 0.01, competence: view - 0.01, coreWarmth: view, coreCompetence: view,
      warmthTension: 0, competenceTension: 0, metaPerception: -0.3,
      expectedMetaPerception: -0.3, familiarity: familiarity, openness: 0.5, lastCooperation: nil)
  }

  @Test func aStoryIsAFewPlainSentences() throws {
    let story = try Self.story()
    #expect(
      PersonWording(.french).lines(story) == [
        "Amina (personne 3) : travail social, CCAS du Bourg, zone Bourg ; réplication 1, semaine 52.",
        "Tient ce poste depuis le début.",
        "Regard sur l’autre profession : 0,19 (chaleur 0,20, compétence 0,18) ; regard supposé : −0,30 ; familiarité : 25 % ; ouverture : 0,50.",
        "Depuis la semaine 0 : son regard monte de 0,12 à 0,19 et la familiarité monte de 10 % à 25 %.",
        "Dernière coopération : semaine 50.",
        "Peut entendre 2 collègues de la même organisation et 1 d’ailleurs (Bernard).",
        "Son organisation : charge 0,70, ouverture au partenariat 0,30.",
        "Aucun partenaire.",
      ])
    #expect(
      PersonWording(.english).lines(story) == [
        "Amina (person 3): social worker, CCAS du Bourg, zone Bourg; replicate 1, week 52.",
        "Has held this post from the beginning.",
        "View of the other profession: 0.19 (warmth 0.20, competence 0.18); believed view: −0.30; familiarity: 25%; openness: 0.50.",
        "Since week 0: own view rises from 0.12 to 0.19 and familiarity rises from 10% to 25%.",
        "Last cooperation: week 50.",
        "May hear 2 colleagues of the same organisation and 1 from elsewhere (Bernard).",
        "The organisation: workload 0.70, openness to partnership 0.30.",
        "No partner.",
      ])
  }

  @Test func newcomersSayWhenTheyCame() throws {
    var story = try Self.story()
    story.card.name = nil
    story.since = 31
    story.departures = [12, 31]
    story.startWeek = 31
    #expect(
      PersonWording(.french).since(story)
        == "Tient ce poste depuis la semaine 31 ; il a changé 2 fois de mains depuis la semaine 0.")
    #expect(
      PersonWording(.english).since(story)
        == "Has held this post since week 31; it has changed hands 2 times since week 0.")
    #expect(
      PersonWording(.french).heading(story)
        == "Personne 3 : travail social, CCAS du Bourg, zone Bourg ; réplication 1, semaine 52.")
    story.since = -7
    story.departures = []
    #expect(
      PersonWording(.french).since(story) == "Tient ce poste depuis la semaine −7.")
    story.present = story.start
    #expect(
      PersonWording(.french).moved(story)
        == "Depuis la semaine 31 : presque rien n’a bougé.")
  }

  @Test func listingsAreCounted() {
    let nobody = PeopleListing(replicate: 1, week: 52, rows: [])
    #expect(
      PersonWording(.french).summary(nobody) == "Personne ne répond, réplication 1, semaine 52.")
    #expect(PersonWording(.english).summary(nobody) == "Nobody answers, replicate 1, week 52.")
  }
}
