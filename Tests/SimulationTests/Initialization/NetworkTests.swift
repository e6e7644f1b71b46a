import Simulation
import TerritoryModel
import Testing

@Suite struct NetworkTests {
  private static func territory(size: Double, inside: Double, across: Double) -> Scenario {
    var scenario = Scenario(
      zones: [
        Zone(name: "A", x: 0, y: 0, socialWorkers: 120, socialEntrepreneurs: 40),
        Zone(name: "B", x: 10, y: 0, socialWorkers: 80, socialEntrepreneurs: 20),
      ])
    scenario.parameters[.organisationSizeSocialWorkers] = size
    scenario.parameters[.networkColleaguesInside] = inside
    scenario.parameters[.networkColleaguesAcross] = across
    return scenario
  }

  /// Colleague ties are undirected, without loops or doubles, inside one profession.
  @Test(arguments: [(12.0, 12.0, 2.0), (60, 5, 0), (60, 4, 3), (3, 30, 6), (10, 1, 1)])
  func colleagueTiesAreSound(_ size: Double, _ inside: Double, _ across: Double) {
    let run = Run(
      Self.territory(size: size, inside: inside, across: across), seed: 2, replicate: 1)
    let plan = run.plan
    for agent in 0..<plan.agentCount {
      let colleagues = run.colleagues(of: agent)
      #expect(Set(colleagues).count == colleagues.count)
      #expect(!colleagues.contains(agent))
      let team = plan.organisation(ofAgent: agent)
      let expected =
        Double(team.count - 1) <= inside ? team.count - 1 : 2 * (Int(inside) / 2)
      #expect(colleagues.filter { team.contains($0) }.count == expected)
      for colleague in colleagues {
        #expect(run.colleagues(of: colleague).contains(agent))
        #expect(plan.profession(ofAgent: colleague) == plan.profession(ofAgent: agent))
      }
    }
  }

  /// The mean degree across is twice the parameter.
  @Test func meanDegreeAcross() {
    let run = Run(Self.territory(size: 10, inside: 12, across: 2), seed: 2, replicate: 1)
    var across = 0
    for agent in 0..<run.plan.agentCount {
      let team = run.plan.organisation(ofAgent: agent)
      across += run.colleagues(of: agent).filter { !team.contains($0) }.count
    }
    #expect(across == 4 * run.plan.agentCount)
  }

  /// The number of partners is Poisson, and near zones weigh N·exp(-distance/reach).
  @Test func partnersAreNearAndPoisson() {
    var scenario = Scenario(
      zones: [
        Zone(name: "A", x: 0, y: 0, socialWorkers: 3_000, socialEntrepreneurs: 4_000),
        Zone(name: "B", x: 15, y: 0, socialWorkers: 6_000, socialEntrepreneurs: 0),
      ])
    scenario.parameters[.networkPartners] = 3
    let run = Run(scenario, seed: 2, replicate: 1)
    let ties = run.partnerTies()
    let perHead = Double(ties.count) / 4_000
    #expect(abs(perHead - 3) < 4 * (3.0 / 4_000).squareRoot())
    let plan = run.plan
    let near = ties.filter { plan.zone(ofAgent: $0.socialWorker) == 0 }.count
    let probability = 1 / (1 + 2 * Elementary.exp(-1))
    let n = Double(ties.count)
    let error = (probability * (1 - probability) / n).squareRoot()
    #expect(abs(Double(near) / n - probability) < 4 * error)
    #expect(ties.allSatisfy { $0.trust == 0.22 && !$0.isPersonal && !$0.isColocated })
  }

  /// A territory whose zones lie thousands of reaches apart still gives each entrepreneur partners.
  @Test func farZonesDoNotVanish() {
    var scenario = Scenario(
      zones: [
        Zone(name: "A", x: 0, y: 0, socialWorkers: 0, socialEntrepreneurs: 40),
        Zone(name: "B", x: 90_000, y: 0, socialWorkers: 40, socialEntrepreneurs: 0),
      ])
    scenario.parameters[.networkReach] = 5
    #expect(Run(scenario, seed: 2, replicate: 1).partnerTies().count > 150)
  }
}
