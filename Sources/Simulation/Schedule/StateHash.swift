/// A 64-bit hash of words given in order (the finaliser of SplitMix64, chained).
struct WordHash {
  private(set) var value: UInt64 = 0x52_656E_636F_6E74

  mutating func add(_ word: UInt64) { value = mix(value, word) }

  /// Adds a column by its bytes, eight at a time.
  mutating func add<Element>(_ column: borrowing Column<Element>) {
    add(UInt64(column.count))
    let bytes = UnsafeRawBufferPointer(
      start: UnsafeRawPointer(column.base), count: column.count * MemoryLayout<Element>.stride)
    var offset = 0
    while offset + 8 <= bytes.count {
      add(bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian)
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < bytes.count {
      rest = rest &<< 8 | UInt64(bytes[offset])
      offset += 1
    }
    add(rest)
  }
}

extension Run {
  /// A hash of the whole state at the end of the present week: every bit that the future depends on,
  /// and nothing else.
  public var stateHash: UInt64 {
    borrowing get {
      var hash = WordHash()
      hash.add(plan.territoryHash)
      hash.add(draws.seed)
      hash.add(UInt64(draws.replicate))
      hash.add(UInt64(bitPattern: Int64(week)))
      population.forEachFloatColumn { hash.add($0) }
      population.forEachIntegerColumn { hash.add($0) }
      hash.add(workload)
      hash.add(formalisation)
      hash.add(partners.socialWorker)
      hash.add(partners.socialEntrepreneur)
      hash.add(partners.trust)
      hash.add(partners.contactFactor)
      hash.add(partners.kind)
      hash.add(counts.rows)
      for mean in trueMean { hash.add(mean.bitPattern) }
      if hasGivenColleagues {
        for place in colleagues.start { hash.add(UInt64(bitPattern: Int64(place))) }
        for colleague in colleagues.across { hash.add(UInt64(bitPattern: Int64(colleague))) }
      }
      return hash.value
    }
  }
}
