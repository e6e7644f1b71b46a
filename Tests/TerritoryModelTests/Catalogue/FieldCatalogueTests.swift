import TerritoryModel
import Testing

@Suite struct FieldCatalogueTests {
  @Test func zoneFieldsAreDeclaredOnceInOrder() {
    #expect(ZoneCatalogue.declarations.map(\.key) == ZoneField.allCases.map(\.rawValue))
    for field in ZoneField.allCases { #expect(field.declaration.key == field.rawValue) }
  }

  @Test func aZoneThatSaysNothingHasTheDeclaredDefaults() {
    let zone = Zone(name: "Centre", x: 0, y: 0, socialWorkers: 3, socialEntrepreneurs: 2)
    for field in ZoneField.allCases {
      if let value = field.declaration.defaultValue {
        #expect(field.value(in: zone) == value, "\(field)")
      }
    }
  }

  @Test func peopleOfZonesAreRequiredAndStay() {
    for field in [ZoneField.socialWorkers, .socialEntrepreneurs] {
      #expect(field.declaration.absence == .required)
      #expect(field.declaration.acts == .start)
      #expect(field.declaration.defaultValue == nil)
    }
  }

  @Test func zoneFieldsReadBackWhatWasSet() {
    var zone = Zone(name: "Centre", x: 0, y: 0, socialWorkers: 3, socialEntrepreneurs: 2)
    for (index, field) in ZoneField.allCases.enumerated() {
      let value = field.declaration.unit == .people ? Double(index + 7) : 0.01 * Double(index + 7)
      field.set(value, in: &zone)
      #expect(field.value(in: zone) == value)
    }
  }

  @Test func organisationFieldsAreDeclaredOnceInOrder() {
    #expect(
      OrganisationCatalogue.declarations.map(\.key) == OrganisationField.allCases.map(\.rawValue))
    for field in OrganisationField.allCases {
      #expect(field.declaration.key == field.rawValue)
      #expect(field.declaration.defaultValue == nil)
      #expect(field.declaration.absence == .optional)
    }
  }
}
