import Exploration
import Simulation
import TerritoryModel
import Testing
import TextTesting
import Wording

@Suite struct DiaryWordingTests {
  private static let someone = PersonCard(
    agent: 42, name: nil, profession: .socialWorkers, zone: "Saint-Denis", organisation: nil)
  private static let amina = PersonCard(
    agent: 3, name: "Amina", profession: .socialWorkers, zone: "Bourg",
    organisation: "CCAS du Bourg")
  private static let other = PersonCard(
    agent: 57, name: nil, profession: .socialEntrepreneurs, zone: "Saint-Denis",
    organisation: nil)

  private static func state(
    _ view: Float, believed: Float = -0.3, familiarity: Float = 0.1, core: Float = 0
  ) -> PersonState {
    PersonState(
      warmth: view, competence: view, coreWarmth: core, coreCompetence: core, warmthTension: 0,
      competenceTension: 0, metaPerception: believed, expectedMetaPerception: believed,
      familiarity: familiarity, openness: 0.5, lastCooperation: nil)
  }

  private static func diary(_ card: PersonCard, _ entries: [Diary.Entry]) -> Diary {
    Diary(
      card: card, replicate: 1, weeks: 14...20, entries: entries, start: state(0), end: state(0))
  }

  private static let encounter = Action(.encounter, timing: Timing(at: 14))

  private static func both(_ event: Diary.Event, of card: PersonCard = someone) -> [String] {
    [Language.french, .english].map { DiaryWording($0).sentence(event, of: card) }
  }

  @Test func aWeekIsAParagraph() {
    let diary = Self.diary(
      Self.someone,
      [
        .week(
          14,
          [
            .met(Self.encounter, other: Self.other, isPositive: true, tied: true),
            .moved(.action(Self.encounter), from: Self.state(0.12), to: Self.state(0.19)),
          ]),
        .silent(15...16, from: Self.state(0.19), to: Self.state(0.16)),
        .week(17, [.opportunity(other: Self.other, initiated: true, .refused)]),
        .silent(18...20, from: Self.state(0.16), to: Self.state(0.16)),
      ])
    #expect(
      DiaryWording(.french).heading(diary)
        == "Journal de la personne 42 (travail social, Saint-Denis), réplication 1, semaines 14 à 20."
    )
    #expect(
      DiaryWording(.french).lines(diary) == [
        "Semaine 14. À la Grande Rencontre, la personne 42 rencontre la personne 57 (entrepreneuriat social, Saint-Denis) : l’échange se passe bien. Un lien se noue. Son regard monte de 0,12 à 0,19.",
        "Semaines 15 et 16 : rien de notable ; son regard baisse de 0,19 à 0,16.",
        "Semaine 17. La personne 42 propose à la personne 57 de coopérer ; la proposition est refusée.",
        "Semaines 18 à 20 : rien de notable.",
      ])
    #expect(
      DiaryWording(.english).heading(diary)
        == "Diary of person 42 (social worker, Saint-Denis), replicate 1, weeks 14 to 20.")
    #expect(
      DiaryWording(.english).lines(diary) == [
        "Week 14. At the encounter, person 42 meets person 57 (social entrepreneur, Saint-Denis): it goes well. A tie is made. Own view rises from 0.12 to 0.19.",
        "Weeks 15 and 16: nothing of note; own view falls from 0.19 to 0.16.",
        "Week 17. Person 42 proposes to person 57 to cooperate; the offer is refused.",
        "Weeks 18 to 20: nothing of note.",
      ])
  }

  /// Who leaves takes the name along.
  @Test func namesLeaveWithTheirHolders() {
    let diary = Self.diary(
      Self.amina,
      [
        .week(14, [.left(Self.amina, newcomer: Self.state(-0.04, believed: -0.2))]),
        .week(15, [.opportunity(other: Self.other, initiated: true, .missed)]),
      ])
    #expect(
      DiaryWording(.french).heading(diary)
        == "Journal d’Amina (travail social, CCAS du Bourg), réplication 1, semaines 14 à 20.")
    #expect(
      DiaryWording(.french).lines(diary) == [
        "Semaine 14. Amina quitte le poste. Une autre personne arrive, avec un regard de −0,04 et un regard supposé de −0,20.",
        "Semaine 15. Une occasion de coopérer avec la personne 57 (entrepreneuriat social, Saint-Denis) se présente ; la personne 3 la laisse passer.",
      ])
    #expect(
      DiaryWording(.english).lines(diary) == [
        "Week 14. Amina leaves the post. Somebody else arrives, with a view of −0.04 and a believed view of −0.20.",
        "Week 15. A chance to cooperate with person 57 (social entrepreneur, Saint-Denis) comes up; person 3 lets it go.",
      ])
  }

  @Test func opportunitiesAreTold() {
    #expect(
      Self.both(.opportunity(other: Self.other, initiated: false, .refused), of: Self.amina) == [
        "La personne 57 (entrepreneuriat social, Saint-Denis) propose de coopérer ; Amina refuse.",
        "Person 57 (social entrepreneur, Saint-Denis) proposes to cooperate; Amina refuses.",
      ])
    #expect(
      Self.both(
        .opportunity(
          other: Self.other, initiated: true, .cooperated(form: 3, isPositive: false))) == [
          "La personne 42 propose à la personne 57 (entrepreneuriat social, Saint-Denis) de coopérer : ce sera un travail concerté, qui se passe mal.",
          "Person 42 proposes to person 57 (social entrepreneur, Saint-Denis) to cooperate: it is concerted work, which goes badly.",
        ])
    #expect(
      Self.both(
        .opportunity(
          other: Self.other, initiated: false, .cooperated(form: 1, isPositive: true)))[0]
        == "La personne 57 (entrepreneuriat social, Saint-Denis) propose de coopérer : ce sera un passage de relais, qui se passe bien."
    )
  }

  @Test func changesAreToldWithTheirCause() {
    let mirror = Action(.mirror, id: "restitution", timing: Timing(at: 14))
    #expect(
      Self.both(
        .moved(
          .action(mirror), from: Self.state(0.1, believed: -0.4),
          to: Self.state(0.1, believed: -0.35))) == [
          "La restitution : le regard supposé monte de −0,40 à −0,35.",
          "The mirror: believed view rises from −0.40 to −0.35.",
        ])
    #expect(
      Self.both(.moved(.action(mirror), from: Self.state(0.1), to: Self.state(0.1))) == [
        "La restitution passe, sans trace visible.", "The mirror passes without visible trace.",
      ])
    #expect(
      DiaryWording(.french, programme: [mirror, Action(.mirror, timing: Timing(at: 60))])
        .sentence(
          .moved(.action(mirror), from: Self.state(0.1), to: Self.state(0.1)), of: Self.someone)
        == "La restitution « restitution » passe, sans trace visible.")
    #expect(
      Self.both(
        .moved(
          .experience, from: Self.state(0.1, familiarity: 0.1),
          to: Self.state(0.2, believed: -0.25, familiarity: 0.14))) == [
          "Son regard monte de 0,10 à 0,20, le regard supposé monte de −0,30 à −0,25 et la familiarité monte de 10 % à 14 %.",
          "Own view rises from 0.10 to 0.20, believed view rises from −0.30 to −0.25 and familiarity rises from 10% to 14%.",
        ])
    #expect(
      Self.both(
        .moved(.colleagues([Self.amina]), from: Self.state(0.2), to: Self.state(0.15))) == [
          "La personne 42 entend Amina (travail social, CCAS du Bourg) : son regard baisse de 0,20 à 0,15.",
          "Person 42 hears Amina (social worker, CCAS du Bourg): own view falls from 0.20 to 0.15.",
        ])
    #expect(
      Self.both(
        .coreMoved(from: Self.state(0.2, core: 0.1), to: Self.state(0.2, core: 0.15))) == [
          "Ce qui dure change aussi : le noyau de la chaleur monte de 0,10 à 0,15 et le noyau de la compétence monte de 0,10 à 0,15.",
          "What lasts changes too: the core of warmth rises from 0.10 to 0.15 and the core of competence rises from 0.10 to 0.15.",
        ])
    let immersion = Action(.immersion, timing: Timing(at: 14))
    #expect(
      Self.both(.met(immersion, other: Self.other, isPositive: false, tied: false)) == [
        "Pendant le « Vis ma vie », la personne 42 rencontre la personne 57 (entrepreneuriat social, Saint-Denis) : l’échange se passe mal.",
        "During the immersion, person 42 meets person 57 (social entrepreneur, Saint-Denis): it goes badly.",
      ])
  }

  @Test func everyFrenchSentenceKeepsItsTypography() {
    let events: [Diary.Event] =
      ActionKind.allCases.map { kind in
        .moved(
          .action(Action(kind, timing: Timing(at: 1))), from: Self.state(0), to: Self.state(0.5))
      } + [
        .met(Self.encounter, other: Self.amina, isPositive: false, tied: true),
        .opportunity(other: Self.amina, initiated: true, .missed),
        .opportunity(
          other: Self.amina, initiated: true, .cooperated(form: 2, isPositive: true)),
        .moved(.colleagues([]), from: Self.state(0), to: Self.state(0)),
      ]
    for event in events {
      #expect(FrenchTypography.flaws(in: Self.both(event)[0]) == [])
    }
  }
}
