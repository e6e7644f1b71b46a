import SourceText
import TerritoryModel

/// Lays one text over what it extends: maps merge key by key, a list replaces a list, a map in place
/// of a list of named items amends them, `null` removes.
struct Merge {
  /// Whether something that should be inherited could not be read: nothing is then concluded from
  /// its absence, and what would amend it is kept so that its values are checked.
  var isOrphan = false
  private(set) var findings = Findings()

  /// A merge of texts.
  init(isOrphan: Bool = false) { self.isOrphan = isOrphan }

  /// What a text and its parent say together; `parent` is empty for a text that extends nothing.
  mutating func merged(_ child: WrittenMap, onto parent: WrittenMap) -> WrittenMap {
    merged(child, onto: parent, at: .root, under: SettingPath([]))
  }

  private mutating func merged(
    _ child: WrittenMap, onto parent: WrittenMap, at level: Level, under path: SettingPath
  ) -> WrittenMap {
    var result = parent
    for (rank, entry) in child.entries.enumerated() {
      let path = path.appending(entry.key)
      if entry.value.isNull {
        if let place = result.place(entry.key) {
          result.remove(place)
        } else if let (text, better) = Self.cutNumber(child, rank) {
          findings.report(
            .unreadableNumber(text, .comma(better: better), .number(.ratio, .init(0, 1))),
            at: entry.spot)
        } else if !isOrphan {
          findings.report(.nothingInherited(path), at: entry.value.spot.pointing(entry.spot))
        }
        continue
      }
      let inherited = result[entry.key]
      let below = level.below(entry.key)
      var value = entry.value
      if case .names(let section) = below {
        value = amended(value, inherited: inherited?.list ?? [], section, path)
      } else if let map = value.map {
        value.content = .map(
          merged(map, onto: spread(inherited, entry.key), at: below, under: path))
      }
      result.put(.init(key: entry.key, spot: entry.spot, value: value))
    }
    return result
  }

  /// A number with a decimal comma that YAML cuts in two: `{ a: 0,3 }` is `a: 0` and an empty `3`.
  private static func cutNumber(_ map: WrittenMap, _ rank: Int) -> (String, better: String)? {
    let rest = map.entries[rank].key
    guard rank > 0, rest.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
      let head = map.entries[rank - 1].value.scalar, NumberReading.isNumber(head.text),
      NumberReading.isNumber("\(head.text).\(rest)")
    else { return nil }
    return ("\(head.text),\(rest)", "\(head.text).\(rest)")
  }

  /// What a map is laid over. One number said of all four conditions is amended as four numbers.
  private func spread(_ inherited: WrittenValue?, _ key: String) -> WrittenMap {
    guard let inherited, key == "conditions", inherited.scalar != nil else {
      return inherited?.map ?? WrittenMap()
    }
    var map = WrittenMap()
    for condition in ConditionKeys.all {
      map.append(.init(key: condition, spot: inherited.spot, value: inherited))
    }
    return map
  }

  private mutating func amended(
    _ value: WrittenValue, inherited: [WrittenValue], _ section: Section, _ path: SettingPath
  ) -> WrittenValue {
    var result = value
    if let list = value.list {
      result.content = .list(
        list.enumerated().map { rank, item in
          fresh(item, section, path.appending(String(rank + 1)))
        })
    } else if let map = value.map {
      var amendment = Amendment(section, items: inherited)
      for entry in map.entries { amend(&amendment, entry, path.appending(entry.key)) }
      result.content = .list(amendment.result)
    }
    return result
  }

  /// An item that inherits nothing: an empty value in it has nothing to remove.
  private mutating func fresh(
    _ item: WrittenValue, _ section: Section, _ path: SettingPath
  ) -> WrittenValue {
    guard let map = item.map else { return item }
    var result = item
    result.content = .map(
      merged(map, onto: WrittenMap(), at: .item(section), under: path))
    return result
  }

  private mutating func amend(
    _ amendment: inout Amendment, _ entry: WrittenMap.Entry, _ path: SettingPath
  ) {
    let section = amendment.section
    let places =
      entry.key == "*"
      ? amendment.everyPlace
      : amendment.place(entry.key).map { [$0] }
        ?? []
    if entry.value.isNull {
      if places.isEmpty, !isOrphan {
        findings.report(
          .unknownItem(
            section, name: entry.key, missing: [], nearest: amendment.nearest(to: entry.key)),
          at: entry.spot)
      }
      amendment.remove(places)
      return
    }
    guard let changes = entry.value.map else {
      return findings.expect(.map, insteadOf: entry.value)
    }
    if places.isEmpty, entry.key != "*" || isOrphan {
      return add(changes, entry, to: &amendment, path)
    }
    for place in places {
      let item = amendment.items[place].map ?? WrittenMap()
      let change = ActionItem.change(changes, of: item, in: section)
      let merged = merged(change, onto: item, at: .item(section), under: path)
      amendment.items[place].content = .map(
        ActionItem.afterChange(merged, by: changes, of: item, in: section))
    }
  }

  private mutating func add(
    _ changes: WrittenMap, _ entry: WrittenMap.Entry, to amendment: inout Amendment,
    _ path: SettingPath
  ) {
    let section = amendment.section
    // Without its kind, which its parent gives, the fields of an action cannot be told apart.
    if isOrphan, section == .programme, ActionItem.fields(changes) == nil { return }
    let missing = isOrphan ? [] : section.missingKeys(changes)
    guard missing.isEmpty else {
      return findings.report(
        .unknownItem(
          section, name: entry.key, missing: missing, nearest: amendment.nearest(to: entry.key)),
        at: entry.spot)
    }
    let item = merged(changes, onto: WrittenMap(), at: .item(section), under: path)
    amendment.add(entry.key, item.named(entry.key, section, at: entry.spot), at: entry.spot)
  }
}

/// The four conditions' keys, in their order.
enum ConditionKeys {
  static let all = ["equalStatus", "commonGoals", "noCompetition", "institutionalSupport"]
}

extension WrittenMap {
  /// Sets a key, in its place when it is there already.
  mutating func put(_ entry: Entry) {
    if let place = place(entry.key) {
      replace(place, by: entry)
    } else {
      append(entry)
    }
  }
}

extension Spot {
  /// An empty value has no place of its own that can be seen: its key is shown instead.
  func pointing(_ key: Spot) -> Spot { length > 0 ? self : key }
}
