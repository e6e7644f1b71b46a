import SourceText
import TerritoryModel

extension ScenarioDecoder {
  /// A text. What YAML reads as something else must stand between quotes; what must not reach a
  /// terminal is refused. Of names the scenario itself tells so.
  mutating func text(
    _ value: WrittenValue, isName: Bool = false, hasLines: Bool = false
  ) -> String? {
    guard let scalar = value.scalar, !scalar.isNull else {
      findings.expect(.text, insteadOf: value)
      return nil
    }
    if scalar.isPlain, !scalar.isTyped, Self.isMisread(scalar.text) {
      findings.report(.needsQuotes(scalar.text), at: value.spot)
      return nil
    }
    let unsafe = scalar.text.unicodeScalars.first {
      SafeText.isUnsafe($0) && !(hasLines && $0 == "\n")
    }
    if !isName, let unsafe {
      findings.report(.controlCharacter(unsafe), at: value.spot)
      return nil
    }
    return scalar.text
  }

  /// Whether YAML, in one version or another, reads something else than a text: truth values,
  /// numbers in all their forms, dates.
  static func isMisread(_ text: String) -> Bool {
    let words = ["yes", "no", "on", "off", "true", "false", "y", "n"]
    if words.contains(text.lowercased()) || TimeReading.day(text) != nil { return true }
    if NumberReading.isNumber(text) { return true }
    switch NumberReading.trap(text) {
    case .leadingZero, .sexagesimal, .notFinite: return true
    case .otherBase: return text.dropFirst(2).allSatisfy(\.isHexDigit)
    case .grouping: return !text.contains { $0.isWhitespace || $0 == "," }
    default: return false
    }
  }

  /// A number of some unit, or one of its words.
  mutating func number(_ value: WrittenValue, _ unit: ValueUnit, _ bounds: ValueBounds) -> Double? {
    let expectation = Expectation.number(unit, bounds)
    guard let scalar = value.scalar, !scalar.isNull else {
      findings.expect(expectation, insteadOf: value)
      return nil
    }
    if case .choice(let words) = unit { return choice(scalar.text, words, value.spot) }
    if scalar.text == "never", bounds.allowsNever { return .infinity }
    let result: Result<Double, NumberFault> =
      switch unit {
      case .halfLife, .weeks: TimeReading.duration(scalar.text)
      case _ where unit.isShare: NumberReading.share(scalar.text)
      default: NumberReading.number(scalar.text)
      }
    switch result {
    case .success(let number):
      if scalar.isPlain { return number }
      findings.report(
        .unreadableNumber(scalar.text, .quoted(better: scalar.text), expectation), at: value.spot)
      return nil
    case .failure(let fault):
      findings.report(
        .unreadableNumber(scalar.text, fault.trap, expectation), at: value.spot)
      return nil
    }
  }

  private mutating func choice(_ text: String, _ words: [String], _ spot: Spot) -> Double? {
    if let place = words.firstIndex(of: text) { return Double(place) }
    findings.report(
      .unknownWord(text, allowed: words, nearest: NearestWord.to(text, among: words)), at: spot)
    return nil
  }

  /// A whole number; what is none, or is larger than any whole number should be, is told at once,
  /// since the scenario could not hold it.
  mutating func whole(
    _ value: WrittenValue, _ unit: ValueUnit, _ bounds: ValueBounds
  ) -> Int? {
    guard let number = number(value, unit, bounds) else { return nil }
    if let whole = Int(exactly: number), whole.magnitude <= 1_000_000_000_000_000 { return whole }
    if unit == .people, number > 0, number == number.rounded() {
      findings.report(
        .flaw(
          .tooManyPeople(
            count: number, limit: ScenarioLimits.peoplePerZone,
            bytes: number * ScenarioLimits.bytesPerPerson), nearest: nil), at: value.spot)
    } else {
      findings.report(
        .flaw(.outOfBounds(value: number, unit: unit, bounds: bounds), nearest: nil),
        at: value.spot)
    }
    return nil
  }

  /// A week; what is not whole is told.
  mutating func week(_ value: WrittenValue, as expected: Expectation = .week) -> Int? {
    guard let scalar = value.scalar, !scalar.isNull else {
      findings.expect(expected, insteadOf: value)
      return nil
    }
    switch TimeReading.week(scalar, start: scenario.start) {
    case .success(let week):
      if let whole = Int(exactly: week), whole.magnitude <= 1_000_000_000 { return whole }
      findings.report(
        .flaw(
          .outOfBounds(
            value: week, unit: .weeks, bounds: ValueBounds(1, 2_000, isWhole: true)), nearest: nil),
        at: value.spot)
    case .failure(.noSuchDay): findings.report(.noSuchDay(scalar.text), at: value.spot)
    case .failure(.noStart): findings.report(.dateWithoutStart(scalar.text), at: value.spot)
    case .failure(.number(let trap)):
      findings.report(.unreadableNumber(scalar.text, trap, expected), at: value.spot)
    }
    return nil
  }

  /// A seed: a whole number of 64 bits.
  mutating func seed(_ value: WrittenValue) -> UInt64? {
    if let scalar = value.scalar, scalar.isPlain, NumberReading.isNumber(scalar.text),
      let seed = UInt64(scalar.text)
    {
      return seed
    }
    findings.expect(.seed, insteadOf: value)
    return nil
  }

  /// One of some words.
  mutating func word(_ value: WrittenValue, among words: [String]) -> String? {
    guard let scalar = value.scalar, !scalar.isNull else {
      findings.expect(.text, insteadOf: value)
      return nil
    }
    return choice(scalar.text, words, value.spot).map { words[Int($0)] }
  }

  mutating func profession(_ value: WrittenValue) -> Profession? {
    word(value, among: Profession.allCases.map(\.key)).flatMap { Profession(key: $0) }
  }

  /// A list of names; names typed in a row are separated by commas.
  mutating func names(_ value: WrittenValue, _ path: SettingPath) -> [String]? {
    guard let list = value.list ?? value.typedNames else {
      findings.expect(.names, insteadOf: value)
      return nil
    }
    var names: [String] = []
    for item in list {
      guard let name = text(item, isName: true) else { continue }
      names.append(name)
      note(path.appending(String(names.count)), item.spot)
    }
    return names.isEmpty && !list.isEmpty ? nil : names
  }
}

extension ValueUnit {
  /// Whether a percentage may be written.
  var isShare: Bool {
    switch self {
    case .probability, .share, .perYear, .perWeek, .correlation, .perExperience, .perRefusal,
      .perCooperation, .perApproach, .perOutcome, .perHearing:
      true
    default: false
    }
  }
}
