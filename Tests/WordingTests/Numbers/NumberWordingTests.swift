import TerritoryModel
import Testing
import Wording

@Suite("Numbers as people read them")
struct NumberWordingTests {
  private let french = NumberWording(.french)
  private let english = NumberWording(.english)

  @Test("decimals, groups and signs")
  func plain() {
    #expect(french.number(1234.56, decimals: 1) == "1\u{202F}234,6")
    #expect(english.number(1234.56, decimals: 1) == "1,234.6")
    #expect(french.number(-0.5, decimals: 2) == "−0,50")
    #expect(english.number(1234567) == "1,234,567")
    #expect(english.number(999) == "999")
    #expect(english.number(0.0049, decimals: 2) == "0.00")
    #expect(english.number(-0.0049, decimals: 2) == "0.00")
    #expect(english.number(0.999, decimals: 1) == "1.0")
    #expect(english.number(2.5) == "3")
    #expect(english.number(.nan) == "—")
    #expect(french.number(-.infinity) == "−∞")
    #expect(french.number(1e300) == "1\u{A0}×\u{A0}10³⁰⁰")
    #expect(french.number(-1.5e300) == "−1,5\u{A0}×\u{A0}10³⁰⁰")
    #expect(english.number(-1.5e300) == "−1.5\u{A0}×\u{A0}10³⁰⁰")
    #expect(english.number(9.99999e20) == "1\u{A0}×\u{A0}10²¹")
    #expect(french.number(.greatestFiniteMagnitude) == "1,798\u{A0}×\u{A0}10³⁰⁸")
    #expect(english.whole(-12_345) == "−12,345")
    #expect(english.whole(UInt64.max) == "18,446,744,073,709,551,615")
    #expect(english.whole(Int.min) == "−9,223,372,036,854,775,808")
  }

  @Test("signed numbers: zero has no sign")
  func signed() {
    #expect(french.signed(0.214) == "+0,21")
    #expect(french.signed(-0.361) == "−0,36")
    #expect(french.signed(0.001) == "0,00")
    #expect(french.signed(-0.001) == "0,00")
  }

  @Test("shares, points, intervals and bands")
  func shares() {
    #expect(french.percent(0.292) == "29,2\u{202F}%")
    #expect(english.percent(0.292) == "29.2%")
    #expect(french.percent(1, decimals: 0) == "100\u{202F}%")
    #expect(french.points(0.013) == "+1,3\u{00A0}point")
    #expect(french.points(0.02) == "+2,0\u{00A0}points")
    #expect(french.points(-0.0196) == "−2,0\u{00A0}points")
    #expect(english.points(0.01) == "+1.0\u{00A0}point")
    #expect(english.points(0.013) == "+1.3\u{00A0}points")
    let signed = { (value: Double) in french.signed(value, decimals: 1) }
    #expect(french.interval(1...1.6, signed) == "[+1,0\u{202F}; +1,6]")
    #expect(english.interval(1...1.6) { english.signed($0, decimals: 1) } == "[+1.0, +1.6]")
    #expect(french.band(low: 25, high: 33.1) { french.number($0, decimals: 1) } == "(25,0–33,1)")
    #expect(english.band(low: -1, high: 1) { english.number($0) } == "(−1 to 1)")
  }

  @Test("significant digits")
  func significant() {
    #expect(english.significant(0.75) == "0.75")
    #expect(english.significant(1e-5) == "0.00001")
    #expect(english.significant(0.222222) == "0.2222")
    #expect(english.significant(2.318) == "2.318")
    #expect(english.significant(12345.6) == "12,346")
    #expect(french.significant(-0.03) == "−0,03")
    #expect(french.significant(9.55e-13) == "9,55\u{00A0}×\u{00A0}10⁻¹³")
    #expect(english.significant(-2e-7) == "−2\u{00A0}×\u{00A0}10⁻⁷")
    #expect(english.significant(0) == "0")
    #expect(english.significant(100, digits: 2) == "100")
  }

  @Test("durations, half-lives, waiting times and large counts")
  func durations() {
    #expect(french.duration(weeks: 156) == "3\u{00A0}ans")
    #expect(french.duration(weeks: 52) == "1\u{00A0}an")
    #expect(english.duration(weeks: 26) == "26\u{00A0}weeks")
    #expect(english.duration(weeks: 1) == "1\u{00A0}week")
    #expect(french.halfLife(weeks: .infinity) == "jamais")
    #expect(english.halfLife(weeks: 2.5) == "2.5\u{00A0}weeks")
    #expect(english.waiting(seconds: 11.2) == "12\u{00A0}s")
    #expect(english.waiting(seconds: 130) == "2\u{00A0}min\u{00A0}10\u{00A0}s")
    #expect(french.waiting(seconds: 3_900) == "1\u{00A0}h\u{00A0}05\u{00A0}min")
    #expect(french.large(12_345_678) == "12,3\u{00A0}M")
    #expect(english.large(950) == "950")
  }

  @Test("days")
  func days() throws {
    let first = try #require(CalendarDay(year: 2022, month: 3, day: 1))
    let other = try #require(CalendarDay(year: 2021, month: 12, day: 13))
    #expect(french.day(first) == "1er mars 2022")
    #expect(french.day(other) == "13 décembre 2021")
    #expect(english.day(other) == "13 December 2021")
  }

  @Test("metrics and settings by their unit")
  func units() {
    #expect(french.value(0.2936, of: .share) == "29,4\u{202F}%")
    #expect(french.value(0.2062, of: .scale) == "+0,21")
    #expect(english.value(2.318, of: .perHeadAndYear) == "2.32")
    #expect(english.value(360, of: .count) == "360")
    #expect(english.value(1.943, of: .ratio) == "1.943")
    #expect(french.difference(0.0099, of: .share) == "+1,0")
    #expect(english.difference(-0.0004, of: .scale) == "0.000")
    #expect(english.setting(0.15, of: .probability) == "0.15")
    #expect(french.setting(26, of: .halfLife) == "26")
    #expect(english.setting(.infinity, of: .halfLife) == "never")
    #expect(english.setting(1, of: .choice(["bounded", "average"])) == "average")
    #expect(english.setting(9, of: .choice(["bounded"])) == "—")
  }

  @Test("counted nouns: zero is singular in French, plural in English")
  func counted() {
    let one = Bilingual(fr: "zone", en: "zone")
    let many = Bilingual(fr: "zones", en: "zones")
    #expect(french.counted(0, one: one, many: many) == "0\u{00A0}zone")
    #expect(english.counted(0, one: one, many: many) == "0\u{00A0}zones")
    #expect(french.counted(2, one: one, many: many) == "2\u{00A0}zones")
  }
}
