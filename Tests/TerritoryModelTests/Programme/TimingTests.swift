import TerritoryModel
import Testing

/// Small cases, all of them, against the definition written out week by week.
@Suite struct TimingTests {
  private static let horizon = 14

  /// The weeks of the occurrences up to the horizon.
  private func occurrences(_ timing: Timing) -> [Int] {
    guard let every = timing.every else { return [timing.at] }
    var weeks: [Int] = []
    for rank in 0..<(timing.times ?? Self.horizon) where timing.at + rank * every <= Self.horizon {
      weeks.append(timing.at + rank * every)
    }
    return weeks
  }

  private var smallTimings: [Timing] {
    var timings: [Timing] = []
    for at in 1...5 {
      timings.append(Timing(at: at))
      for every in 1...5 {
        timings.append(Timing(at: at, every: every))
        for times in 0...4 { timings.append(Timing(at: at, every: every, times: times)) }
      }
    }
    return timings
  }

  @Test func dueWeeksAreThoseOfTheDefinition() {
    for timing in smallTimings {
      let weeks = occurrences(timing)
      for week in -1...Self.horizon {
        #expect(timing.occurrence(week: week) == weeks.firstIndex(of: week), "\(timing) \(week)")
        #expect(timing.isDue(week: week) == weeks.contains(week), "\(timing) \(week)")
      }
    }
  }

  @Test func windowsAreTheUnionOfTheirOccurrences() {
    for timing in smallTimings {
      let weeks = occurrences(timing)
      for duration in 1...7 {
        for week in -1...Self.horizon {
          let isOpen = weeks.contains { $0 <= week && week < $0 + duration }
          #expect(timing.isOpen(week: week, duration: duration) == isOpen, "\(timing) \(week)")
        }
      }
    }
  }

  @Test func farWeeksAreReachedAtOnce() {
    let weekly = Timing(at: 1, every: 1)
    #expect(weekly.occurrence(week: 2_000) == 1_999)
    #expect(weekly.isOpen(week: 2_000, duration: 100_000))
  }
}
