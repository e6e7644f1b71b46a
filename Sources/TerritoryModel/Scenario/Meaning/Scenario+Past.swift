extension Scenario {
  /// For each week from 0 to `last`, a hash of what the programme and the dated changes did up to that
  /// week: the actions due or lasting in each week, in order, and the values that changed.
  ///
  /// Two scenarios of the same territory with the same hash at a week have the same state at that week,
  /// for any seed and replicate, whatever they hold later (model, section 7.9: draws of an action are
  /// keyed by its id and the week).
  public func pastHashes(to last: Int) -> [UInt64] {
    let zonePlaces = CanonicalForm.places(zones.map(\.name))
    let organisationPlaces = CanonicalForm.places(organisations.map(\.name))
    let actions = programme.map { action in
      var timeless = action
      timeless.timing = Timing(at: 0)
      var form = CanonicalForm()
      form.append(timeless, zones: zonePlaces, organisations: organisationPlaces)
      return (action: action, bytes: form.bytes, duration: Int(action[.duration] ?? 0))
    }
    let changesByWeek = Dictionary(grouping: changes, by: \.at)
    var hashes: [UInt64] = [StableHash().value]
    hashes.reserveCapacity(max(last, 0) + 1)
    guard last > 0 else { return hashes }
    for week in 1...last {
      var form = CanonicalForm()
      for item in actions {
        let timing = item.action.timing
        let isOpen =
          item.action.kind.declaration.lasts
          && timing.isOpen(week: week, duration: item.duration)
        guard isOpen || timing.isDue(week: week) else { continue }
        form.append(item.bytes) { form, byte in form.append(byte: byte) }
        form.append(whole: isOpen ? 1 : 0)
        form.append(whole: timing.isDue(week: week) ? 1 : 0)
      }
      if let changed = changesByWeek[week] {
        var only = self
        only.changes = changed
        form.appendChanges(only, zones: zonePlaces, organisations: organisationPlaces)
      }
      let before = hashes[week - 1]
      guard !form.bytes.isEmpty else {
        hashes.append(before)
        continue
      }
      var hash = StableHash()
      hash.combine(before.bytes)
      hash.combine(UInt64(week).bytes)
      hash.combine(form.bytes)
      hashes.append(hash.value)
    }
    return hashes
  }
}

extension UInt64 {
  /// The eight bytes, least significant first.
  fileprivate var bytes: [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: self >> (8 * UInt64($0))) }
  }
}
