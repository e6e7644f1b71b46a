import SourceText
import TerritoryModel

/// A list of named items while a map amends it.
struct Amendment {
  let section: Section
  var items: [WrittenValue]
  private let places: [String: Int]
  private var added: [String: Int] = [:]
  private var removed: Set<Int> = []

  init(_ section: Section, items: [WrittenValue]) {
    self.section = section
    self.items = items
    places = Self.places(items, section)
  }

  /// The place of an item; changes are named by their place from 1.
  func place(_ name: String) -> Int? {
    guard let place = places[name] ?? added[name], !removed.contains(place) else { return nil }
    return place
  }

  /// The places of all items that are left.
  var everyPlace: [Int] { items.indices.filter { !removed.contains($0) } }

  /// The items that are left, those added at the end.
  var result: [WrittenValue] { everyPlace.map { items[$0] } }

  func nearest(to name: String) -> String? {
    NearestWord.to(name, among: items.compactMap { Self.name($0, section) })
  }

  mutating func add(_ name: String, _ item: WrittenMap, at spot: Spot) {
    added[name] = items.count
    items.append(WrittenValue(content: .map(item), spot: spot))
  }

  mutating func remove(_ places: [Int]) {
    removed.formUnion(places)
  }

  private static func places(_ items: [WrittenValue], _ section: Section) -> [String: Int] {
    var places: [String: Int] = [:]
    for (place, item) in items.enumerated() {
      let name = section == .changes ? String(place + 1) : name(item, section)
      if let name, places[name] == nil { places[name] = place }
    }
    return places
  }

  private static func name(_ item: WrittenValue, _ section: Section) -> String? {
    switch section {
    case .programme: item.map.flatMap { ActionItem.fields($0)?["id"]?.scalar?.text }
    case .changes: nil
    default: item.map?["name"]?.scalar?.text
    }
  }
}

extension Section {
  /// What an item that is added lacks to be complete.
  func missingKeys(_ item: WrittenMap) -> [String] {
    let required: [String]
    switch self {
    case .zones: required = ["at", "socialWorkers", "socialEntrepreneurs"]
    case .organisations: required = ["profession", "zone", "size"]
    case .people: required = ["profession"]
    case .changes: required = ["at", "set"]
    case .programme:
      guard let fields = ActionItem.fields(item) else {
        return ActionKind.allCases.map(\.rawValue)
      }
      return fields["at"] == nil ? ["at"] : []
    }
    return required.filter { item[$0] == nil }
  }
}

extension WrittenMap {
  /// The item with the name under which it was added, unless it gives another itself.
  func named(_ name: String, _ section: Section, at spot: Spot) -> WrittenMap {
    let text = WrittenValue(content: .scalar(.init(text: name, isPlain: false)), spot: spot)
    var item = self
    switch section {
    case .changes: break
    case .programme:
      guard let place = ActionItem.kindPlace(item) else { break }
      item.update(place) { value in
        var fields = value.map ?? WrittenMap()
        if fields["id"] == nil { fields.append(.init(key: "id", spot: spot, value: text)) }
        value.content = .map(fields)
      }
    default:
      if item["name"] == nil { item.append(.init(key: "name", spot: spot, value: text)) }
    }
    return item
  }
}
