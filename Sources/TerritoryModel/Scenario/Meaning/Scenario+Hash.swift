extension Scenario {
  /// The hash of what the scenario means: model version, zones, organisations, people, state,
  /// parameters, programme and changes, defaults filled in. The name, summary, sources, calendar,
  /// horizon, number of replicates, seed, costs and hours are no part of it, nor is the way the file
  /// is written.
  ///
  /// Text is taken as it is: files are read with names in Unicode's composed form (NFC).
  public var hash: UInt64 { Self.hash(CanonicalForm(self)) }

  /// The hash of what the scenario means without its programme and its changes: variants with the
  /// same territory share the state that burn-in leads to.
  public var territoryHash: UInt64 { Self.hash(CanonicalForm(territoryOf: self)) }

  private static func hash(_ form: CanonicalForm) -> UInt64 {
    var hash = StableHash()
    hash.combine(form.bytes)
    return hash.value
  }
}
