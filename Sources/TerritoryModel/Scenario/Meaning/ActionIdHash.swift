extension Action {
  /// What keys the action's draws: the stable hash of its id. Two ids of one scenario with the same
  /// hash are refused.
  public var idHash: UInt64 { StableHash.of(id) }
}
