import TerritoryModel
import Testing

struct StableHashTests {
  /// FNV-1a of "", "a" and "foobar" are published (Fowler, Noll & Vo, draft-eastlake-fnv):
  /// cbf29ce484222325, af63dc4c8601ec8c, 85944171f73967e8. These are their SplitMix64 finals.
  @Test(arguments: [
    ("", 0xcbf2_9ce4_8422_2325), ("a", 0xaf63_dc4c_8601_ec8c), ("foobar", 0x8594_4171_f739_67e8),
  ])
  func theHashIsThatOfItsDefinition(text: String, fnv: UInt64) {
    var mixed = fnv
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    #expect(StableHash.of(text) == mixed ^ (mixed >> 31))
  }

  @Test func sixteenDigitsAlways() {
    #expect(UInt64(0).hashText == "0000000000000000")
    #expect(UInt64(0xABC).hashText == "0000000000000abc")
    #expect(UInt64.max.hashText == "ffffffffffffffff")
  }

  @Test func theHashOfAnActionIsThatOfItsId() {
    let action = Action(.mirror, timing: Timing(at: 3))
    #expect(action.idHash == StableHash.of("mirror@3"))
  }

  @Test func theOrderOfTheProgrammeAndOfZonesIsPartOfTheMeaning() {
    var scenario = Scenario(zones: [
      Zone(name: "A", x: 0, y: 0, socialWorkers: 4, socialEntrepreneurs: 2),
      Zone(name: "B", x: 0, y: 0, socialWorkers: 4, socialEntrepreneurs: 2),
    ])
    scenario.programme = [
      Action(.mirror, timing: Timing(at: 3)), Action(.campaign, timing: Timing(at: 3)),
    ]
    var other = scenario
    other.programme.reverse()
    #expect(scenario.hash != other.hash)
    #expect(scenario.territoryHash == other.territoryHash)
    other = scenario
    other.zones.reverse()
    #expect(scenario.territoryHash != other.territoryHash)
  }

  @Test func whatHappensOnceIsTheSameWithAnyInterval() {
    func hash(_ timing: Timing) -> UInt64 {
      Scenario(programme: [Action(.mirror, id: "m", timing: timing)]).hash
    }
    #expect(hash(Timing(at: 3)) == hash(Timing(at: 3, every: 7, times: 1)))
    #expect(hash(Timing(at: 3)) != hash(Timing(at: 3, every: 7, times: 2)))
    #expect(hash(Timing(at: 3, every: 7)) != hash(Timing(at: 3, every: 7, times: 2)))
  }

  @Test func minusZeroIsZero() {
    func hash(_ x: Double) -> UInt64 {
      Scenario(zones: [Zone(name: "A", x: x, y: 0, socialWorkers: 1, socialEntrepreneurs: 1)]).hash
    }
    #expect(hash(0) == hash(-0.0))
    #expect(hash(0) != hash(.leastNonzeroMagnitude))
  }

  @Test func aProfessionThatChangesNothingIsNoPartOfTheMeaning() {
    func hash(_ kind: ActionKind, _ profession: ProfessionScope) -> UInt64 {
      let action = Action(kind, id: "a", timing: Timing(at: 3), profession: profession)
      return Scenario(programme: [action]).hash
    }
    for kind in ActionKind.allCases {
      let isHeeded = kind.declaration.heedsProfession
      #expect((hash(kind, .both) != hash(kind, .socialWorkers)) == isHeeded, "\(kind)")
    }
  }
}
