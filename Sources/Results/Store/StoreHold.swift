/// The right to write to a store, which no other process has while this value is kept: use it in
/// `withExtendedLifetime`.
public struct StoreHold: Sendable {
  private let lock: StoreLock

  init(_ lock: StoreLock) { self.lock = lock }
}
