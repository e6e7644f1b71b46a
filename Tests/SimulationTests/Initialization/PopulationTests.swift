import Simulation
import TerritoryModel
import Testing

@Suite struct PopulationTests {
  /// The people of a cell, organisation by organisation.
  private static func sizes(_ scenario: Scenario) -> [Int] {
    let plan = RunPlan(scenario)
    var sizes: [Int] = []
    var agent = 0
    while agent < plan.agentCount {
      let team = plan.organisation(ofAgent: agent)
      sizes.append(team.count)
      agent = team.upperBound
    }
    return sizes
  }

  private static func workers(_ count: Int, meanSize: Double) -> Scenario {
    var scenario = Territories.tiny(workers: count, entrepreneurs: 0)
    scenario.parameters[.organisationSizeSocialWorkers] = meanSize
    return scenario
  }

  /// Sizes by the rule of section 5, worked out by hand: 90 people of mean size 12 make 8
  /// organisations, 82 people shared in proportion to 1/2 … 1/9, five left over for the first five.
  @Test func sizesFollowTheRule() {
    #expect(Self.sizes(Self.workers(90, meanSize: 12)) == [24, 16, 13, 10, 9, 7, 6, 5])
    #expect(Self.sizes(Self.workers(4, meanSize: 5)) == [4])
    #expect(Self.sizes(Self.workers(3, meanSize: 1)) == [1, 1, 1])
    #expect(Self.sizes(Self.workers(1, meanSize: 60)) == [1])
  }

  /// Sizes always add up, for every small number of people and mean size.
  @Test func sizesAddUp() {
    for people in 1...60 {
      for meanSize in [1.0, 1.4, 2, 5, 12, 100] {
        let sizes = Self.sizes(Self.workers(people, meanSize: meanSize))
        #expect(sizes.reduce(0, +) == people)
        #expect(sizes.allSatisfy { $0 >= 1 })
        #expect(sizes == sizes.sorted(by: >))
        let rounded = Int((Double(people) / meanSize).rounded())
        #expect(sizes.count == min(max(rounded, 1), people))
      }
    }
  }

  @Test func namedOrganisationsTakeTheirPeopleFromTheZone() {
    var scenario = Self.workers(20, meanSize: 5)
    scenario.organisations = [
      Organisation(
        name: "CCAS", profession: .socialWorkers, zone: "A", size: 11, workload: 0.9,
        formalisation: 0.1)
    ]
    #expect(Self.sizes(scenario) == [11, 6, 3])
    let run = Run(scenario, seed: 1, replicate: 1)
    let named = run.organisationState(ofAgent: 3)
    let generated = run.organisationState(ofAgent: 15)
    #expect(named.workload == 0.9 && named.formalisation == 0.1)
    #expect(generated.workload != 0.9)
  }

  @Test func namedPeopleAreWhatTheScenarioSays() {
    var scenario = Territories.tiny(workers: 6, entrepreneurs: 3)
    scenario.organisations = [
      Organisation(name: "CCAS", profession: .socialWorkers, zone: "A", size: 3)
    ]
    scenario.people = [
      Person(
        name: "Amina", profession: .socialWorkers, organisation: "CCAS", warmth: 0.3,
        openness: 0.6, metaPerception: -0.4),
      Person(
        name: "Louis", profession: .socialEntrepreneurs, zone: "A", familiarity: 0.9,
        partners: ["Amina"]),
      Person(name: "Rémi", profession: .socialEntrepreneurs, partners: []),
    ]
    let run = Run(scenario, seed: 1, replicate: 1)
    let posts = run.plan.agentsOfPeople
    #expect(Set(posts).count == 3)
    #expect(run.plan.organisation(ofAgent: posts[0]).count == 3)
    let amina = run.person(posts[0])
    #expect(amina.warmth == 0.3 && amina.coreWarmth == 0.3 && amina.openness == 0.6)
    #expect(amina.metaPerception == -0.4 && amina.expectedMetaPerception == -0.4)
    #expect(amina.competence != amina.warmth)
    #expect(run.person(posts[1]).familiarity == 0.9)
    let ties = run.partnerTies()
    #expect(ties.filter { $0.socialEntrepreneur == posts[1] }.map(\.socialWorker) == [posts[0]])
    #expect(!ties.contains { $0.socialEntrepreneur == posts[2] })
  }

  /// A survey sets the state: rows stay together, and cores equal the survey's values.
  @Test func surveysSetTheState() {
    var scenario = Territories.tiny(workers: 200, entrepreneurs: 50)
    scenario.state[.socialWorkers] = .answers([
      [.warmth: 0.5, .competence: -0.5, .metaPerception: 0.25],
      [.warmth: -0.75, .competence: 0.75, .metaPerception: -0.25],
    ])
    scenario.state[.socialEntrepreneurs] = .moments([.warmth: .init(mean: 0.2, sd: 0.1)])
    let run = Run(scenario, seed: 1, replicate: 1)
    var rows = Set<[Float]>()
    for agent in 0..<200 {
      let state = run.person(agent)
      rows.insert([state.warmth, state.competence, state.metaPerception])
      #expect(state.coreWarmth == state.warmth && state.coreCompetence == state.competence)
      #expect(state.expectedMetaPerception == state.metaPerception)
    }
    #expect(rows == [[0.5, -0.5, 0.25], [-0.75, 0.75, -0.25]])
    let warmths = (200..<250).map { Double(run.person($0).warmth) }
    let mean = warmths.reduce(0, +) / 50
    #expect(abs(mean - 0.2) < 4 * 0.1 / 50.0.squareRoot())
  }

  /// Moments of a drawn population: cores, halo, openness, familiarity and the exaggeration of
  /// meta-perception, at four standard errors.
  @Test func profilesGiveTheirMoments() {
    var scenario = Territories.tiny(workers: 20_000, entrepreneurs: 20_000)
    scenario.parameters[.profileSd] = 0.2
    scenario.parameters[.profileHalo] = 0.6
    scenario.parameters[.metaExaggeration] = 1.5
    scenario.parameters[.metaSd] = 0.1
    let run = Run(scenario, seed: 8, replicate: 1)
    var people: [PersonState] = []
    for agent in 0..<20_000 { people.append(run.person(agent)) }
    let n = 20_000.0
    func mean(_ value: (PersonState) -> Double) -> Double {
      people.map(value).reduce(0, +) / n
    }
    let warmth = mean { Double($0.coreWarmth) }
    let competence = mean { Double($0.coreCompetence) }
    let openness = mean { Double($0.openness) }
    let familiarity = mean { Double($0.familiarity) }
    let expectation = mean { Double($0.expectedMetaPerception) }
    let unit = 4 / n.squareRoot()
    #expect(abs(warmth - 0.1) < 0.2 * unit)
    #expect(abs(competence - 0.3) < 0.2 * unit)
    let covariance = mean {
      (Double($0.coreWarmth) - 0.1) * (Double($0.coreCompetence) - 0.3)
    }
    let spread = 0.04 * 1.36.squareRoot()
    #expect(abs(covariance - 0.024) < spread * unit)
    #expect(abs(openness - 4.0 / 6) < 0.178 * unit)
    #expect(abs(familiarity - 0.2) < 0.134 * unit)
    let seen = (20_000..<40_000).map { Double(run.person($0).favourability) }.reduce(0, +) / n
    let rule = 1 - 1.5 * (1 - seen)
    #expect(abs(expectation - rule) < 0.1 * unit)
    #expect(people.allSatisfy { $0.metaPerception == $0.expectedMetaPerception })
  }
}
