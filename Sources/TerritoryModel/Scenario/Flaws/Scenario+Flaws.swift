extension Scenario {
  /// Everything that is wrong with the scenario, then what deserves a warning; empty when it may
  /// run without a word.
  ///
  /// Every rule about what a scenario means stands behind this one call, so files, `--set` and
  /// programs that build scenarios obey the same ones. Nothing is allocated by number of people.
  /// Complexity: O(size of the scenario).
  public func flaws() -> [Flaw] {
    var inspection = Inspection(self)
    inspection.inspectTotals()
    inspection.inspectTies()
    inspection.inspectZones()
    inspection.inspectOrganisations()
    inspection.inspectPeople()
    inspection.inspectParameters()
    inspection.inspectState()
    inspection.inspectProgramme()
    inspection.inspectChanges()
    return inspection.flaws.filter { !$0.isWarning } + inspection.flaws.filter(\.isWarning)
  }
}

/// A walk through a scenario that collects flaws; one file per part of the scenario.
struct Inspection {
  let scenario: Scenario
  var flaws: [Flaw] = []
  /// The place of each zone, by name; the first one when a name is used twice.
  let zones: [String: Int]
  /// The place of each named organisation, by name.
  let organisations: [String: Int]
  /// The place of each named person, by name.
  let people: [String: Int]

  init(_ scenario: Scenario) {
    self.scenario = scenario
    zones = Self.places(scenario.zones.lazy.map(\.name))
    organisations = Self.places(scenario.organisations.lazy.map(\.name))
    people = Self.places(scenario.people.lazy.map(\.name))
  }

  mutating func report(_ path: SettingPath, _ problem: Problem) {
    flaws.append(Flaw(path, problem))
  }

  /// The path of an item: by its name, or by its place from 1 when the name is another's already.
  func path(_ section: String, _ name: String, place: Int, first: Int?) -> SettingPath {
    SettingPath([section, first == place && !name.isEmpty ? name : String(place + 1)])
  }

  /// Hard bounds first; a plausible range only for what is within them.
  mutating func inspect(
    _ value: Double, _ path: @autoclosure () -> SettingPath, unit: ValueUnit, bounds: ValueBounds,
    plausible: ClosedRange<Double>?
  ) {
    if !bounds.contains(value) {
      report(path(), .outOfBounds(value: value, unit: unit, bounds: bounds))
    } else if let plausible, !plausible.contains(value) {
      report(path(), .implausible(value: value, range: plausible, unit: unit))
    }
  }

  mutating func inspect(
    _ value: Double, _ path: @autoclosure () -> SettingPath, _ field: FieldDeclaration
  ) {
    inspect(
      value, path(), unit: field.unit, bounds: field.bounds, plausible: field.plausible)
  }

  /// A name must be there, be safe to show, be fit for a path, and be the only one of its list.
  mutating func inspectName(
    _ name: String, place: Int, first: Int?, in section: String, firstName: String?
  ) {
    func path() -> SettingPath { SettingPath([section, String(place + 1), "name"]) }
    if let problem = Self.problem(ofName: name) {
      report(path(), problem)
    } else if let first, first != place {
      let differs = !name.unicodeScalars.elementsEqual((firstName ?? name).unicodeScalars)
      report(path(), .nameTwice(name, differsByForm: differs))
    }
  }

  /// What is wrong with a name by itself.
  static func problem(ofName name: String) -> Problem? {
    if name.isEmpty { return .emptyName }
    if let scalar = unsafeScalar(name) { return .unsafeName(scalar) }
    if name == "*" { return .starAsName }
    if name.first?.isWhitespace == true || name.last?.isWhitespace == true {
      return .nameWithOuterSpace
    }
    // A name has at least as many bytes as characters, and bytes are counted at once.
    guard name.utf8.count > ScenarioLimits.nameLength else { return nil }
    let count = name.count
    return count > ScenarioLimits.nameLength
      ? .nameTooLong(count: count, limit: ScenarioLimits.nameLength) : nil
  }

  /// The first scalar of a name that must not reach a terminal: a control, a line separator, a
  /// bidirectional override, or a code point that is no character.
  static func unsafeScalar(_ name: String) -> Unicode.Scalar? {
    name.unicodeScalars.first { scalar in
      switch scalar.value {
      case 0x20...0x7E, 0xA0...0x2027: false
      case 0...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF, 0xFEFF,
        0xFFF9...0xFFFB:
        true
      default: scalar.value & 0xFFFE == 0xFFFE
      }
    }
  }

  private static func places(_ names: some Sequence<String>) -> [String: Int] {
    var places: [String: Int] = [:]
    for (place, name) in names.enumerated() where places[name] == nil { places[name] = place }
    return places
  }
}
