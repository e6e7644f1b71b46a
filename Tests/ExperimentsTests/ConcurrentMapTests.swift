import Experiments
import Synchronization
import Testing

struct ConcurrentMapTests {
  @Test(arguments: [0, 1, 2, 7, 64])
  func valuesStandAtTheirPlacesForAnyThreads(_ threads: Int) {
    let found = concurrentMap(count: 100, threads: threads, isCancelled: nil) { place in
      place % 3 == 0 ? nil : place * place
    }
    #expect(found == (0..<100).map { $0 % 3 == 0 ? nil : $0 * $0 })
  }

  @Test func eachPlaceIsWorkedOnOnce() {
    let calls = Mutex([Int](repeating: 0, count: 1_000))
    _ = concurrentMap(count: 1_000, threads: 8, isCancelled: nil) { place -> Int? in
      calls.withLock { $0[place] += 1 }
      return nil
    }
    #expect(calls.withLock { $0 } == [Int](repeating: 1, count: 1_000))
  }

  @Test func noPlaceGivesNothing() {
    #expect(concurrentMap(count: 0, threads: 4, isCancelled: nil) { $0 } == [Int?]())
  }

  @Test func whatIsNotBegunWhenStoppedIsLeftOut() {
    let begun = Atomic<Int>(0)
    let found = concurrentMap(
      count: 8, threads: 1, isCancelled: { begun.load(ordering: .relaxed) == 3 }
    ) { place -> Int? in
      begun.wrappingAdd(1, ordering: .relaxed)
      return place
    }
    #expect(found == [0, 1, 2, nil, nil, nil, nil, nil])
  }
}
