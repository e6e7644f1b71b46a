import TerritoryModel
import Testing

@Suite struct CalendarDayTests {
  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDay {
    try #require(CalendarDay(year: year, month: month, day: day))
  }

  @Test func theGrandeRencontreOf2021IsInWeek14() throws {
    #expect(try day(2021, 12, 13).week(from: day(2021, 9, 6)) == 14)
  }

  @Test func aWeekIsTheSevenDaysThatEndWithIt() throws {
    let start = try day(2021, 9, 6)
    let weeks = try (6...21).map { try day(2021, 9, $0).week(from: start) }
    #expect(weeks == [0] + Array(repeating: 1, count: 7) + Array(repeating: 2, count: 7) + [3])
    #expect(try day(2021, 9, 5).week(from: start) == 0)
    #expect(try day(2021, 8, 30).week(from: start) == -1)
  }

  @Test(arguments: [
    (2021, 2, 29), (2021, 2, 30), (2024, 2, 30), (1900, 2, 29), (2021, 4, 31), (2021, 13, 1),
    (2021, 0, 1), (2021, 1, 0), (2021, 1, 32), (0, 1, 1), (10_000, 1, 1),
  ])
  func daysThatDoNotExistAreRefused(year: Int, month: Int, day: Int) {
    #expect(CalendarDay(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [2024, 2000, 1600])
  func leapYearsHaveA29February(year: Int) {
    #expect(CalendarDay(year: year, month: 2, day: 29) != nil)
  }

  @Test func dayNumbersCountFromThe1970Epoch() throws {
    #expect(try day(1970, 1, 1).dayNumber == 0)
    #expect(try day(1969, 12, 31).dayNumber == -1)
    #expect(try day(2000, 3, 1).dayNumber == 11_017)
    #expect(try day(1, 1, 1).dayNumber == -719_162)
    #expect(try day(9999, 12, 31).dayNumber == 2_932_896)
  }

  @Test func daysFollowOneAnotherThroughFourCenturies() throws {
    var expected = try day(1899, 12, 31).dayNumber
    var previous = try day(1899, 12, 31)
    for year in 1900..<2300 {
      for month in 1...12 {
        for date in 1...CalendarDay.days(in: month, of: year) {
          let today = try day(year, month, date)
          expected += 1
          guard today.dayNumber == expected, previous < today else {
            Issue.record("\(year)-\(month)-\(date)")
            return
          }
          previous = today
        }
      }
    }
    #expect(expected == -25_567 + 146_097 - 1)
  }
}
