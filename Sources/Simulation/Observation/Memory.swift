extension Run {
  /// Bytes of state of this run, its own ties included, beside what replicates share (the layout and
  /// the colleague network).
  public var stateBytes: Int {
    let people = plan.agentCount * (Population.bytesPerAgent + MemoryLayout<UInt8>.size)
    let lists = (partners.incidence.start.count + partners.incidence.ties.count) * 4
    let ties = partners.count * (4 * MemoryLayout<Int32>.size + MemoryLayout<UInt8>.size)
    return people + lists + ties + outcomes.count + counts.rows.count * 4
      + (workload.count + formalisation.count) * MemoryLayout<Float>.size
  }

  /// Bytes of the colleague network, which every variant and checkpoint of the replicate shares.
  public var sharedNetworkBytes: Int { colleagues.bytes }
}
