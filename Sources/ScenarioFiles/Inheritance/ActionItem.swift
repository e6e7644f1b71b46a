import TerritoryModel

/// An item of the programme as it is written: one key, the kind, over the fields.
enum ActionItem {
  /// The place of the kind's key, when the item has that one key only.
  static func kindPlace(_ item: WrittenMap) -> Int? {
    guard item.entries.count == 1, ActionKind(rawValue: item.entries[0].key) != nil,
      item.entries[0].value.map != nil || item.entries[0].value.isNull
    else { return nil }
    return 0
  }

  static func fields(_ item: WrittenMap) -> WrittenMap? {
    kindPlace(item).map { item.entries[$0].value.map ?? WrittenMap() }
  }

  /// A change of an action may name its fields with or without its kind; with it written out, it
  /// can be laid over the item.
  static func change(_ change: WrittenMap, of item: WrittenMap, in section: Section) -> WrittenMap {
    guard section == .programme, kindPlace(change) == nil, let place = kindPlace(item) else {
      return change
    }
    let kind = item.entries[place]
    return WrittenMap(
      .init(
        key: kind.key, spot: kind.spot,
        value: WrittenValue(content: .map(change), spot: kind.value.spot)))
  }

  /// An item to which another kind was given is an action of that kind, under the same id.
  static func afterChange(
    _ merged: WrittenMap, by change: WrittenMap, of item: WrittenMap, in section: Section
  ) -> WrittenMap {
    guard section == .programme, merged.entries.count > 1, let place = kindPlace(change),
      let id = fields(item)?.entry("id")
    else { return merged }
    let kind = change.entries[place]
    var fields = kind.value.map ?? WrittenMap()
    if fields["id"] == nil { fields.append(id) }
    return WrittenMap(
      .init(
        key: kind.key, spot: kind.spot,
        value: WrittenValue(content: .map(fields), spot: kind.value.spot)))
  }

  /// The programme with an id for every action: `kind@at`, then `kind@at-2`, in the order of the
  /// list. Ids are given in the text that writes the action: another week given by a text that
  /// extends it leaves the id, by which it is amended and its draws are keyed, as it is.
  static func identified(_ programme: [WrittenValue], start: CalendarDay?) -> [WrittenValue] {
    var taken = Set(programme.compactMap { $0.map.flatMap(fields)?["id"]?.scalar?.text })
    return programme.map { value in
      guard var item = value.map, let place = kindPlace(item) else { return value }
      let entry = item.entries[place]
      guard let fields = entry.value.map, fields["id"] == nil,
        let at = fields["at"]?.scalar,
        case .success(let weeks) = TimeReading.week(at, start: start),
        let week = Int(exactly: weeks)
      else { return value }
      let base = "\(entry.key)@\(week)"
      var id = base
      var rank = 1
      while !taken.insert(id).inserted {
        rank += 1
        id = "\(base)-\(rank)"
      }
      item.update(place) { value in
        var fields = fields
        let text = WrittenValue(
          content: .scalar(.init(text: id, isPlain: false)), spot: entry.spot)
        fields.append(.init(key: "id", spot: entry.spot, value: text))
        value.content = .map(fields)
      }
      var result = value
      result.content = .map(item)
      return result
    }
  }
}
