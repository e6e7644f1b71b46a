import Dispatch
import Synchronization

/// Makes a value for each place from 0 to below `count`, shared out over threads: each takes the next
/// place that nobody has taken, so that the order of work depends on the threads, and what is returned
/// does not, as long as `body` depends on its place only.
///
/// - Parameters:
///   - isCancelled: asked before each place, from any thread; true leaves out what is not begun.
///   - body: called once for a place, from any thread.
/// - Returns: what each place gave, in order; nothing where it gave nothing or was left out.
public func concurrentMap<Value: Sendable>(
  count: Int, threads: Int, isCancelled: (@Sendable () -> Bool)?,
  _ body: @Sendable (_ place: Int) -> Value?
) -> [Value?] {
  let next = Atomic<Int>(0)
  let values = Mutex([Value?](repeating: nil, count: count))
  DispatchQueue.concurrentPerform(iterations: min(max(threads, 1), max(count, 1))) { _ in
    while isCancelled?() != true {
      let place = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard place < count else { return }
      let value = body(place)
      values.withLock { $0[place] = value }
    }
  }
  return values.withLock { $0 }
}
