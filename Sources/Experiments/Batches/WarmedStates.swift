import Simulation
import Synchronization

/// States after burn-in, kept so that scenarios of one territory that run one after the other, such as
/// the programmes of a search, are not warmed again for the same replicate.
///
/// A class because all threads of a study share it. What it holds is a function of its keys, so that
/// results do not depend on what is still there.
public final class WarmedStates: Sendable {
  private let states = Mutex(Store())
  private let bytes: Int

  private struct Store {
    var checkpoints: [Key: Checkpoint] = [:]
    var bytes = 0
  }

  /// What makes a warmed state.
  struct Key: Hashable, Sendable {
    var territoryHash: UInt64
    var seed: UInt64
    var replicate: Int
  }

  /// An empty store that takes states until they hold about some bytes; later ones are not kept.
  public init(bytes: Int = 64 << 20) {
    self.bytes = bytes
  }

  /// A state; nothing when it is not kept.
  subscript(key: Key) -> Checkpoint? {
    states.withLock { $0.checkpoints[key] }
  }

  /// Keeps a state of some people where there is room.
  func keep(_ checkpoint: Checkpoint, as key: Key, people: Int) {
    // Columns, ties and colleagues of a person, roundly.
    let size = people * 400
    states.withLock { store in
      guard store.checkpoints[key] == nil, store.bytes + size <= bytes else { return }
      store.checkpoints[key] = checkpoint
      store.bytes += size
    }
  }
}
