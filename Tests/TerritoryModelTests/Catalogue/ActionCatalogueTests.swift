import TerritoryModel
import Testing

@Suite struct ActionCatalogueTests {
  @Test func everyKindIsDeclaredOnceInOrder() {
    #expect(ActionCatalogue.declarations.map(\.kind) == ActionKind.allCases)
    for kind in ActionKind.allCases { #expect(kind.declaration.kind == kind) }
  }

  @Test(arguments: ActionKind.allCases)
  func fieldsAreKnownAndDeclaredOnce(_ kind: ActionKind) {
    let fields = kind.declaration.fields
    #expect(Set(fields.map(\.key)).count == fields.count)
    for field in fields {
      #expect(ActionField(rawValue: field.key) != nil, "\(field.key)")
      #expect(kind == .shock || field.shocks.isEmpty)
    }
  }

  @Test func everyFieldBelongsToSomeAction() {
    let declared = Set(ActionCatalogue.declarations.flatMap { $0.fields.map(\.key) })
    #expect(declared == Set(ActionField.allCases.map(\.rawValue)))
  }

  @Test(arguments: ActionKind.allCases)
  func defaultsLieInsidePlausibleRangesInsideBounds(_ kind: ActionKind) {
    for field in kind.declaration.fields {
      if let value = field.defaultValue {
        #expect(field.bounds.contains(value), "\(field.key)")
        if let plausible = field.plausible { #expect(plausible.contains(value), "\(field.key)") }
      }
      if let plausible = field.plausible {
        #expect(field.bounds.contains(plausible.lowerBound), "\(field.key)")
        #expect(field.bounds.contains(plausible.upperBound), "\(field.key)")
      }
    }
  }

  @Test func whatRestsOnEvidenceNamesIt() {
    for kind in ActionKind.allCases {
      for field in kind.declaration.fields where field.grade != .d {
        #expect(field.source?.french.isEmpty == false, "\(kind).\(field.key)")
        #expect(field.source?.english.isEmpty == false, "\(kind).\(field.key)")
      }
    }
  }

  @Test func onlySharesOfParticipantsHaveNoDefault() {
    for kind in ActionKind.allCases {
      let without = kind.declaration.fields.filter { $0.defaultValue == nil }.map(\.key)
      let meets = kind == .encounter || kind == .immersion
      #expect(
        without
          == (meets ? ["participants.socialWorkers", "participants.socialEntrepreneurs"] : []),
        "\(kind)")
    }
  }

  @Test func actionsOnPlacesHeedNoProfession() {
    let deaf = ActionKind.allCases.filter { !$0.declaration.heedsProfession }
    #expect(deaf == [.sponsorship, .colocation, .outreach])
  }

  @Test func whatLastsHasADurationAndNothingElseHas() {
    for kind in ActionKind.allCases {
      #expect(
        kind.declaration.lasts == (kind.declaration.field(.duration) != nil), "\(kind)")
    }
  }

  @Test func everyShockHasItsOwnFields() {
    func fields(_ shock: ShockKind) -> [String] {
      ActionKind.shock.declaration.fields.filter { $0.shocks.contains(shock) }.map(\.key)
    }
    #expect(fields(.workload) == ["duration", "size"])
    #expect(fields(.scandal) == ["share", "shift"])
    #expect(fields(.turnover) == ["duration", "factor"])
  }

  @Test func anActionReadsItsValueElseTheDefaultElseNothing() {
    let encounter = Action(
      .encounter, timing: Timing(at: 14), values: [.participants: 40])
    #expect(encounter.id == "encounter@14")
    #expect(encounter[.participants] == 40)
    #expect(encounter[.positivity] == 0.85)
    #expect(encounter[.participantsSocialWorkers] == nil)
    #expect(encounter[.correction] == nil)
  }
}
