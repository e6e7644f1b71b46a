import TerritoryModel
import Testing

struct FlawTests {
  private let sound = Scenario(zones: [
    Zone(name: "A", x: 0, y: 0, socialWorkers: 10, socialEntrepreneurs: 5),
    Zone(name: "B", x: 3, y: 4, socialWorkers: 6, socialEntrepreneurs: 2),
  ])

  private func flaws(_ change: (inout Scenario) -> Void) -> [Flaw] {
    var scenario = sound
    change(&scenario)
    return scenario.flaws()
  }

  private func problems(_ change: (inout Scenario) -> Void) -> [Problem] {
    flaws(change).map(\.problem)
  }

  @Test func aSoundScenarioHasNone() {
    #expect(sound.flaws().isEmpty)
  }

  @Test func everyHardBoundOfEveryParameterIsKept() {
    for declaration in ParameterCatalogue.declarations {
      let bounds = declaration.bounds
      for wrong in [bounds.lower - 1, bounds.upper * 2 + 1, -.infinity, .nan] {
        let flaws = flaws { $0.parameters[declaration.parameter] = wrong }
        let isTold = flaws.contains { flaw in
          guard case .outOfBounds = flaw.problem else { return false }
          return flaw.path.description == declaration.path && !flaw.isWarning
        }
        #expect(isTold, "\(declaration.path) \(wrong)")
      }
    }
  }

  @Test func everyPlausibleRangeIsAWarningOnly() {
    for declaration in ParameterCatalogue.declarations {
      for end in [declaration.plausible.lowerBound, declaration.plausible.upperBound] {
        let inside = flaws { $0.parameters[declaration.parameter] = end }
        #expect(
          !inside.contains { $0.path.description == declaration.path && $0.isWarning },
          "\(declaration.path) \(end)")
      }
    }
    let warning = flaws { $0.parameters[.contactRate] = 0.6 }
    #expect(
      warning == [
        Flaw(
          SettingPath(["contact", "rate"]),
          .implausible(value: 0.6, range: 0.03...0.5, unit: .perTieAndWeek))
      ])
    #expect(warning.allSatisfy { $0.isWarning })
  }

  @Test func zonesAndTotals() {
    #expect(problems { $0.zones = [] } == [.noZones])
    #expect(
      problems {
        for place in $0.zones.indices {
          $0.zones[place].socialWorkers = 0
          $0.zones[place].socialEntrepreneurs = 0
        }
      } == [.nobody])
    let lonely = flaws { for place in 0..<2 { $0.zones[place].socialEntrepreneurs = 0 } }
    #expect(lonely.map(\.problem) == [.professionAbsent(.socialEntrepreneurs)])
    #expect(lonely[0].isWarning)
    #expect(
      problems { $0.zones[0].socialWorkers = 1_000_000_000_000 } == [
        .tooManyPeople(count: 1e12, limit: 10_000_000, bytes: 2e14)
      ])
    #expect(
      problems { scenario in
        scenario.zones = (0..<3).map {
          Zone(
            name: "Z\($0)", x: 0, y: 0, socialWorkers: 8_000_000, socialEntrepreneurs: 0)
        }
      }.contains(.tooManyPeople(count: 24e6, limit: 20_000_000, bytes: 4.8e9)))
    let zone = sound.zones[0]
    #expect(
      problems { scenario in
        scenario.zones = (0...10_000).map {
          var copy = zone
          copy.name = "Z\($0)"
          return copy
        }
      } == [.tooManyZones(count: 10_001, limit: 10_000)])
    #expect(!problems { $0.zones[0].socialWorkers = .max }.isEmpty)
    #expect(!problems { $0.zones[0].socialWorkers = .min }.isEmpty)
    #expect(!problems { $0.zones[0].x = .nan }.isEmpty)
  }

  @Test func namesAreSafeAndUnique() {
    let twice = flaws { $0.zones[1].name = "A" }
    #expect(
      twice == [
        Flaw(SettingPath(["zones", "2", "name"]), .nameTwice("A", differsByForm: false))
      ])
    #expect(
      problems {
        $0.zones[0].name = "\u{E9}"
        $0.zones[1].name = "e\u{301}"
      } == [.nameTwice("\u{E9}", differsByForm: true)])
    #expect(problems { $0.zones[0].name = "" } == [.emptyName])
    for unsafe: Unicode.Scalar in ["\u{1B}", "\n", "\u{0}", "\u{9B}", "\u{202E}", "\u{2028}"] {
      #expect(
        problems { $0.zones[0].name = "a\(Character(unsafe))" } == [.unsafeName(unsafe)])
    }
    #expect(problems { $0.zones[0].name = "Île d’Yeu – Noirmoutier 島 👍🏽" }.isEmpty)
  }

  @Test func organisationsFitTheirZone() {
    func organisation(_ name: String, _ size: Int, zone: String = "A") -> Organisation {
      Organisation(name: name, profession: .socialWorkers, zone: zone, size: size)
    }
    #expect(problems { $0.organisations = [organisation("O", 6), organisation("P", 4)] }.isEmpty)
    let overfull = flaws {
      $0.organisations = [organisation("O", 6), organisation("P", 5), organisation("Q", 1)]
    }
    #expect(
      overfull == [
        Flaw(
          SettingPath(["organisations", "P", "size"]),
          .organisationsExceedZone(zone: "A", .socialWorkers, needed: 11, available: 10))
      ])
    #expect(
      problems { $0.organisations = [organisation("O", 1, zone: "C")] } == [
        .unknownName("C", .zone)
      ])
    #expect(!problems { $0.organisations = [organisation("O", .max)] }.isEmpty)
  }

  @Test func peopleFitTheirOrganisationsAndZones() {
    let post = Organisation(name: "O", profession: .socialWorkers, zone: "A", size: 10)
    func problems(_ people: [Person]) -> [Problem] {
      self.problems {
        $0.organisations = [post]
        $0.people = people
      }
    }
    let inside = Person(name: "P", profession: .socialWorkers, organisation: "O")
    #expect(problems([inside]).isEmpty)
    #expect(
      problems([Person(name: "P", profession: .socialWorkers, zone: "A")]) == [
        .peopleExceedZone(zone: "A", .socialWorkers, named: 1, available: 0)
      ])
    #expect(
      problems([Person(name: "P", profession: .socialEntrepreneurs, organisation: "O")]) == [
        .organisationOfOtherProfession(organisation: "O")
      ])
    #expect(
      problems([
        Person(name: "P", profession: .socialWorkers, organisation: "O", zone: "B")
      ]) == [.organisationInOtherZone(organisation: "O", zone: "A")])
    let crowd = (0..<7).map { Person(name: "P\($0)", profession: .socialWorkers) }
    #expect(
      problems(crowd) == [
        .peopleExceedZone(zone: nil, .socialWorkers, named: 7, available: 6)
      ])
    #expect(problems(Array(crowd.dropLast())).isEmpty)
  }

  @Test func programmesNameWhatExists() {
    func problems(_ actions: Action...) -> [Problem] { self.problems { $0.programme = actions } }
    let once = Timing(at: 3)
    #expect(
      problems(Action(.mirror, timing: once, zones: ["A", "C"])) == [.unknownName("C", .zone)])
    #expect(problems(Action(.mirror, timing: once, zones: [])) == [.emptyList])
    #expect(problems(Action(.mirror, timing: once, zones: ["A", "A"])) == [.listedTwice("A")])
    #expect(
      problems(Action(.mirror, timing: once), Action(.mirror, timing: once)) == [
        .nameTwice("mirror@3", differsByForm: false)
      ])
    #expect(problems(Action(.mirror, timing: Timing(at: 0))) == [.weekTooEarly(0)])
    #expect(problems(Action(.mirror, timing: Timing(at: 3, every: 0))) == [.everyTooShort(0)])
    #expect(
      problems(Action(.mirror, timing: Timing(at: 3, every: 2, times: 0))) == [.timesTooFew(0)])
    #expect(problems(Action(.mirror, timing: Timing(at: 3, times: 2))) == [.timesWithoutEvery])
    #expect(
      problems(Action(.mirror, timing: Timing(at: 200))) == [
        .afterHorizon(week: 200, horizon: 156)
      ])
    #expect(
      problems(Action(.mirror, timing: once, organisations: ["O"])) == [
        .organisationsWithoutEffect(.mirror)
      ])
    #expect(
      problems(Action(.outreach, timing: once, profession: .socialWorkers)) == [
        .professionWithoutEffect(.outreach)
      ])
    let scandal = Double(ShockKind.scandal.rawValue)
    #expect(
      problems(Action(.shock, timing: once, values: [.kind: scandal, .size: 0.1])) == [
        .fieldWithoutEffect(.size, .scandal)
      ])
    #expect(!problems(Action(.shock, timing: once, values: [.kind: .nan])).isEmpty)
    #expect(!problems(Action(.mirror, timing: once, cost: -1)).isEmpty)
  }

  @Test func changesActOnWhatMayChange() {
    func problems(_ target: DatedChange.Target, _ value: Double) -> [Problem] {
      self.problems { $0.changes = [DatedChange(at: 3, settings: [.init(target, value)])] }
    }
    #expect(problems(.parameter(.contactRate), 0.2).isEmpty)
    #expect(problems(.zone(nil, .need), 2).isEmpty)
    #expect(problems(.zone("C", .need), 2) == [.unknownName("C", .zone)])
    #expect(problems(.organisation("O", .workload), 0.5) == [.unknownName("O", .organisation)])
    #expect(problems(.zone("A", .socialWorkers), 4) == [.actsAtStartOnly])
    for declaration in ParameterCatalogue.declarations where declaration.acts == .start {
      #expect(
        problems(.parameter(declaration.parameter), declaration.defaultValue) == [.actsAtStartOnly])
    }
    #expect(
      problems(.parameter(.decisionThresholdRelay), 1.2) == [
        .thresholdsOutOfOrder(relay: 1.2, coordination: 1.05, concerted: 1.6)
      ])
    #expect(self.problems { $0.changes = [DatedChange(at: 3, settings: [])] } == [.emptyChange])
  }

  @Test func changesOfOneWeekActTogether() {
    let relay = DatedChange.Setting(.parameter(.decisionThresholdRelay), 1.2)
    let coordination = DatedChange.Setting(.parameter(.decisionThresholdCoordination), 1.3)
    #expect(
      problems {
        $0.changes = [
          DatedChange(at: 3, settings: [relay]), DatedChange(at: 3, settings: [coordination]),
        ]
      }.isEmpty)
    #expect(
      problems {
        $0.changes = [
          DatedChange(at: 4, settings: [coordination]), DatedChange(at: 3, settings: [relay]),
        ]
      } == [.thresholdsOutOfOrder(relay: 1.2, coordination: 1.05, concerted: 1.6)])
  }

  @Test func parametersThatMustAgree() {
    #expect(
      problems { $0.parameters[.decisionThresholdConcerted] = 1 } == [
        .thresholdsOutOfOrder(relay: 0.3, coordination: 1.05, concerted: 1)
      ])
    #expect(
      problems {
        $0.parameters[.experienceRate] = 0.2
        $0.parameters[.experienceNegativeWeight] = 3
      } == [.negativeExperienceTooStrong(product: 0.2 * 3, limit: 0.5)])
  }

  @Test func measuredStatesNeedNoBurnIn() {
    let measured = MeasuredState.moments([.warmth: .init(mean: 0, sd: 0.2)])
    #expect(
      self.problems { $0.state = [.socialWorkers: measured] } == [.stateNeedsNoBurnIn(burnIn: 208)])
    func problems(_ state: MeasuredState) -> [Problem] {
      self.problems {
        $0.parameters[.runBurnIn] = 0
        $0.state = [.socialWorkers: state]
      }
    }
    #expect(problems(measured).isEmpty)
    #expect(problems(.answers([])) == [.noAnswers])
    #expect(problems(.moments([:])) == [.noAnswers])
    #expect(!problems(.answers([[.warmth: 2]])).isEmpty)
    #expect(!problems(.moments([.warmth: .init(mean: 0, sd: -1)])).isEmpty)
  }

  @Test func horizonsAndReplicates() {
    for wrong in [0, -1, 2_001, .max] { #expect(!problems { $0.horizon = wrong }.isEmpty) }
    for wrong in [0, -1, 16_777_216, .max] { #expect(!problems { $0.replicates = wrong }.isEmpty) }
    #expect(problems { $0.horizon = 2_000 }.isEmpty)
  }
}
