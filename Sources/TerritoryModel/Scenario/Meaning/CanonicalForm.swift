/// The bytes of what a scenario means, whatever the way it was written.
///
/// The form is a sequence of records without separators, readable in one way only:
/// - a whole number is 8 bytes, least significant first;
/// - a number is the 8 bytes of its IEEE 754 double pattern, -0 as 0;
/// - a text is its number of bytes, then its UTF-8;
/// - what may be absent is a byte 0, or a byte 1 and the value;
/// - a list is its number of items, then the items in order;
/// - a map is a list of its entries in the order of the catalogue that declares its keys.
///
/// The territory comes first: the model's version, zones, organisations, people, state, parameters
/// (each as its path and its value, profiles included). The whole scenario adds the programme and
/// the changes. Names of zones, organisations and people stand as places in their list where they
/// are referred to, so writing « all zones » or every zone one by one is the same meaning.
struct CanonicalForm {
  private(set) var bytes: [UInt8] = []

  /// An empty form, to which records are appended.
  init() {}

  init(territoryOf scenario: Scenario) {
    append(whole: ModelVersion.current)
    append(scenario.zones) { form, zone in
      form.append(text: zone.name)
      form.append(number: zone.x)
      form.append(number: zone.y)
      for field in ZoneField.allCases { form.append(number: field.value(in: zone)) }
    }
    appendPeople(scenario)
    appendState(scenario.state)
    append(ParameterCatalogue.declarations) { form, declaration in
      form.append(text: declaration.path)
      form.append(number: scenario.parameters[declaration.parameter])
    }
  }

  init(_ scenario: Scenario) {
    self.init(territoryOf: scenario)
    let zones = Self.places(scenario.zones.map(\.name))
    let organisations = Self.places(scenario.organisations.map(\.name))
    append(scenario.programme) { form, action in
      form.append(action, zones: zones, organisations: organisations)
    }
    appendChanges(scenario, zones: zones, organisations: organisations)
  }

  private mutating func appendPeople(_ scenario: Scenario) {
    append(scenario.organisations) { form, organisation in
      form.append(text: organisation.name)
      form.append(whole: organisation.profession.rawValue)
      form.append(text: organisation.zone)
      form.append(whole: organisation.size)
      form.append(optional: organisation.workload)
      form.append(optional: organisation.formalisation)
    }
    append(scenario.people) { form, person in
      form.append(text: person.name)
      form.append(whole: person.profession.rawValue)
      form.append(optional: person.organisation) { $0.append(text: $1) }
      form.append(optional: person.zone) { $0.append(text: $1) }
      let views = [
        person.warmth, person.competence, person.openness, person.familiarity,
        person.metaPerception,
      ]
      for view in views { form.append(optional: view) }
      form.append(optional: person.partners) { form, partners in
        form.append(partners) { $0.append(text: $1) }
      }
    }
  }

  private mutating func appendState(_ state: [Profession: MeasuredState]) {
    for profession in Profession.allCases {
      append(optional: state[profession]) { form, measured in
        switch measured {
        case .answers(let answers):
          form.append(whole: 0)
          form.append(answers) { form, answer in
            for item in SurveyItem.allCases { form.append(optional: answer[item]) }
          }
        case .moments(let moments):
          form.append(whole: 1)
          for item in SurveyItem.allCases {
            form.append(optional: moments[item]) { form, moments in
              form.append(number: moments.mean)
              form.append(number: moments.sd)
            }
          }
        }
      }
    }
  }

  static func places(_ names: [String]) -> [String: Int] {
    Dictionary(zip(names, names.indices)) { first, _ in first }
  }
}

extension CanonicalForm {
  mutating func append(whole value: Int) {
    append(pattern: UInt64(bitPattern: Int64(value)))
  }

  mutating func append(number value: Double) {
    append(pattern: value == 0 ? 0 : value.bitPattern)
  }

  mutating func append(byte: UInt8) { bytes.append(byte) }

  mutating func append(text: String) {
    append(whole: text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func append(optional value: Double?) {
    append(optional: value) { $0.append(number: $1) }
  }

  mutating func append<Value>(
    optional value: Value?, _ write: (inout CanonicalForm, Value) -> Void
  ) {
    bytes.append(value == nil ? 0 : 1)
    if let value { write(&self, value) }
  }

  mutating func append<Items: Collection>(
    _ items: Items, _ write: (inout CanonicalForm, Items.Element) -> Void
  ) {
    append(whole: items.count)
    for item in items { write(&self, item) }
  }

  private mutating func append(pattern: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: pattern >> shift))
    }
  }
}
