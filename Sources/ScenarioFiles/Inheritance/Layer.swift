import TerritoryModel

/// One text of a chain of `extends`, every value at its path: dotted keys are written out, the word
/// `parameters` is gone, and a path said twice was told.
struct Layer {
  private(set) var map = WrittenMap()

  /// The values of a whole text.
  init(_ root: WrittenMap, findings: inout Findings) {
    insert(root, into: &map, at: .root, under: [], &findings)
  }

  /// Nothing yet.
  init() {}

  /// Adds one value at a path: a setting.
  mutating func add(
    _ value: WrittenValue, at path: SettingPath, spot: Spot, findings: inout Findings
  ) {
    insert(
      value, path.components[...], spot, into: &map, at: .root, under: [], &findings)
  }
}

extension Layer {
  private func insert(
    _ source: WrittenMap, into map: inout WrittenMap, at level: Level, under path: [String],
    _ findings: inout Findings
  ) {
    for entry in source.entries {
      let words: [String]
      if !level.hasNamesAsKeys, entry.key.utf8.contains(where: isPathMark) {
        do {
          words = try SettingPath(parsing: entry.key).components
        } catch {
          findings.report(.badPath(entry.key, error.reason), at: entry.spot)
          continue
        }
      } else {
        words = [entry.key]
      }
      insert(entry.value, words[...], entry.spot, into: &map, at: level, under: path, &findings)
    }
  }

  private func insert(
    _ value: WrittenValue, _ words: ArraySlice<String>, _ spot: Spot, into map: inout WrittenMap,
    at level: Level, under path: [String], _ findings: inout Findings
  ) {
    guard let word = words.first else { return }
    let rest = words.dropFirst()
    if level.hasParameters, word == "parameters" {
      return insertParameters(value, rest, spot, into: &map, at: level, under: path, &findings)
    }
    let below = level.below(word)
    let path = path + [word]
    if let place = map.place(word) {
      let first = map.entries[place]
      guard first.value.map != nil, !rest.isEmpty || value.map != nil else {
        let line = first.spot.source == spot.source ? Int(first.spot.line) : nil
        return findings.report(
          .saidTwice(path: SettingPath(path + rest), firstLine: line), at: spot)
      }
      map.update(place) { value in
        guard var inner = value.map else { return }
        put(into: &inner)
        value.content = .map(inner)
      }
    } else if rest.isEmpty, value.map == nil {
      map.append(.init(key: word, spot: spot, value: items(value, below, path, &findings)))
    } else {
      var inner = WrittenMap()
      put(into: &inner)
      let place = rest.isEmpty ? value.spot : spot
      map.append(
        .init(key: word, spot: spot, value: WrittenValue(content: .map(inner), spot: place)))
    }

    func put(into inner: inout WrittenMap) {
      if rest.isEmpty, let source = value.map {
        insert(source, into: &inner, at: below, under: path, &findings)
      } else {
        insert(value, rest, spot, into: &inner, at: below, under: path, &findings)
      }
    }
  }

  /// `parameters` is the title of a group of paths, not a word of them.
  private func insertParameters(
    _ value: WrittenValue, _ rest: ArraySlice<String>, _ spot: Spot, into map: inout WrittenMap,
    at level: Level, under path: [String], _ findings: inout Findings
  ) {
    if rest.isEmpty {
      guard let groups = value.map else { return findings.expect(.map, insteadOf: value) }
      for entry in groups.entries {
        guard let words = try? SettingPath(parsing: entry.key).components else {
          insert(WrittenMap(entry), into: &map, at: .plain, under: path, &findings)
          continue
        }
        insertParameters(
          entry.value, words[...], entry.spot, into: &map, at: level, under: path, &findings)
      }
      return
    }
    guard let group = rest.first, ParameterGroups.all.contains(group) else {
      let word = rest.first ?? ""
      return findings.report(
        .unknownKey(
          word, allowed: ParameterGroups.all,
          nearest: ParameterGroups.nearest(to: SettingPath(Array(rest)))), at: spot)
    }
    insert(value, rest, spot, into: &map, at: level, under: path, &findings)
  }

  private func isPathMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "\"")
  }

  /// The items of a list that may be maps, each with its dotted keys written out.
  private func items(
    _ value: WrittenValue, _ level: Level, _ path: [String], _ findings: inout Findings
  ) -> WrittenValue {
    guard case .names(let section) = level, let list = value.list else { return value }
    var result: [WrittenValue] = []
    for (rank, item) in list.enumerated() {
      guard let source = item.map else {
        result.append(item)
        continue
      }
      var inner = WrittenMap()
      insert(
        source, into: &inner, at: .item(section), under: path + [String(rank + 1)], &findings)
      result.append(WrittenValue(content: .map(inner), spot: item.spot))
    }
    return WrittenValue(content: .list(result), spot: value.spot)
  }
}

extension WrittenMap {
  /// A map of one entry.
  init(_ entry: Entry) {
    self.init()
    append(entry)
  }
}
