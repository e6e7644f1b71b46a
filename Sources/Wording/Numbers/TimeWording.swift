import TerritoryModel

extension NumberWording {
  /// A number of weeks: whole years as years, else weeks: « 3 ans », “26 weeks”.
  public func duration(weeks: Int) -> String {
    if weeks > 0, weeks % 52 == 0 {
      return counted(
        weeks / 52, one: Bilingual(fr: "an", en: "year"), many: Bilingual(fr: "ans", en: "years"))
    }
    return self.weeks(weeks)
  }

  /// A number of weeks, as weeks: « 156 semaines ».
  public func weeks(_ count: Int) -> String {
    counted(
      count, one: Bilingual(fr: "semaine", en: "week"),
      many: Bilingual(fr: "semaines", en: "weeks"))
  }

  /// A half-life in weeks, or that there is none.
  public func halfLife(weeks: Double) -> String {
    guard weeks.isFinite else { return language == .french ? "jamais" : "never" }
    if weeks == weeks.rounded(), weeks < 1e9 { return self.weeks(Int(weeks)) }
    let unit = language == .french ? (weeks < 2 ? "semaine" : "semaines") : "weeks"
    return number(weeks, decimals: 1) + Typography.noBreakSpace + unit
  }

  /// A day: « 13 décembre 2021 », « 1er mars 2022 », “13 December 2021”.
  public func day(_ day: CalendarDay) -> String {
    let months = language == .french ? Self.frenchMonths : Self.englishMonths
    let number = language == .french && day.day == 1 ? "1er" : "\(day.day)"
    return "\(number) \(months[day.month - 1]) \(day.year)"
  }

  /// A time that a person waits: « 12 s », « 2 min 10 s », « 1 h 05 min ».
  public func waiting(seconds: Double) -> String {
    guard seconds.isFinite, seconds < 1e9 else { return Typography.missing }
    let seconds = Int(seconds.rounded(.up))
    let space = Typography.noBreakSpace
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    if seconds < 60 { return "\(seconds)\(space)s" }
    if seconds < 3600 { return "\(seconds / 60)\(space)min\(space)\(two(seconds % 60))\(space)s" }
    return "\(whole(seconds / 3600))\(space)h\(space)\(two(seconds % 3600 / 60))\(space)min"
  }

  /// A count and its noun: in French the plural begins at two, in English at anything but one.
  public func counted(_ count: Int, one: Bilingual, many: Bilingual) -> String {
    let isSingular = language == .french ? abs(count) < 2 : count == 1
    return whole(count) + Typography.noBreakSpace + (isSingular ? one : many)[language]
  }

  private static let frenchMonths = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
    "novembre", "décembre",
  ]
  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
