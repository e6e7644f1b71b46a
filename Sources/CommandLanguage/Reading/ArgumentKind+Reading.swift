import Exploration
import ScenarioFiles
import SourceText
import TerritoryModel

extension ArgumentKind {
  /// What a token is to an argument.
  enum Outcome: Sendable {
    /// It is one.
    case value(MatchedValue)
    /// It is meant as one and is wrong.
    case wrong(CommandCause)
    /// It is something else.
    case other
  }

  /// Reads a token; words of closed lists are matched before.
  func read(_ token: Token) -> Outcome {
    if case .comparison(let comparison) = token.kind {
      switch self {
      case .comparison: return .value(.comparison(comparison))
      case .equality where comparison == .equal || comparison == .different:
        return .value(.comparison(comparison))
      default: return .other
      }
    }
    guard let word = token.word else { return .other }
    switch self {
    case .metric, .quantity, .profession, .professionScope, .grouping, .mode, .language, .option,
      .comparison, .equality, .amount(.choice):
      return .other
    case .branch, .newBranch, .newAction, .guesser:
      return word.looksNumeric || word.text.isEmpty ? .other : .value(.text(word.text))
    case .levels: return word.isLevels ? .value(.text(word.text)) : .other
    case .scenario, .file, .experimentFile, .script, .action, .zone, .organisation, .topic, .words,
      .optionValue, .systemLine:
      return .value(.text(word.text))
    case .setting:
      return word.looksNumeric || word.path.isEmpty ? .other : .value(.text(word.path))
    case .dottedSetting:
      return word.beginsAsNumber || !word.path.contains(".") ? .other : .value(.text(word.path))
    case .settingValue: return settingValue(word)
    case .person where !word.looksNumeric: return .value(.person(.name(word.text)))
    case .hash: return hash(word)
    case .moment: return moment(word)
    default: return number(word)
    }
  }

  private func settingValue(_ word: Token.Word) -> Outcome {
    if !word.isQuoted, word.looksNumeric {
      switch NumberReading.trap(word.text) {
      case .comma(let better): return .wrong(.number(word.text, .comma(better: better), self))
      case .grouping(let better):
        return .wrong(.number(word.text, .grouping(better: better), self))
      default: break
      }
    }
    return .value(.text(word.text))
  }

  private func hash(_ word: Token.Word) -> Outcome {
    guard !word.isQuoted, !word.text.isEmpty, word.text.allSatisfy({ $0.isHexDigit && $0.isASCII })
    else { return .other }
    guard word.text.count == 16, let bits = UInt64(word.text, radix: 16) else {
      return .wrong(.outside(word.text, self))
    }
    return .value(.bits(bits))
  }

  private func moment(_ word: Token.Word) -> Outcome {
    if !word.isQuoted, let day = TimeReading.day(word.text) {
      return day.map { .value(.moment(.day($0))) } ?? .wrong(.noSuchDay(word.text))
    }
    switch number(word) {
    case .value(.whole(let week)): return .value(.moment(.week(week)))
    case let other: return other
    }
  }

  // MARK: Numbers

  private func number(_ word: Token.Word) -> Outcome {
    guard word.looksNumeric else { return .other }
    if case .seed = self, let seed = UInt64(word.text) { return .value(.bits(seed)) }
    let result: Result<Double, NumberFault>
    switch self {
    case .duration, .moment, .windowWeeks, .positive, .amount(.weeks), .amount(.halfLife):
      result = TimeReading.duration(word.text)
    case .number, .probability, .guess, .amount: result = NumberReading.share(word.text)
    default: result = NumberReading.number(word.text)
    }
    switch result {
    case .failure(let fault): return .wrong(.number(word.text, fault.trap, self))
    case .success(let value):
      guard wholeRange != nil || bounds.contains(value) else {
        return .wrong(.outside(word.text, self))
      }
      return checked(value, word)
    }
  }

  /// The whole numbers that the argument may be; nothing when it need not be whole.
  private var wholeRange: ClosedRange<Double>? {
    switch self {
    case .duration: 1...100_000
    case .moment: 0...100_000
    case .windowWeeks: 1...13
    case .positive: 1...1_000_000
    case .replicates: ScenarioLimits.replicates.lower...ScenarioLimits.replicates.upper
    case .person: 0...4_294_967_295
    // What is no whole number from 0 to 2^64 - 1 was left over.
    default: nil
    }
  }

  private var bounds: ValueBounds {
    self == .probability ? ValueBounds(0, 1) : ValueBounds(-1e15, 1e15)
  }

  private func checked(_ value: Double, _ word: Token.Word) -> Outcome {
    // A field is laid on the scenario as it was typed, and checked there.
    if case .amount = self { return .value(.text(word.text)) }
    // A seed that is a whole number from 0 to 2^64 - 1 was read before.
    if case .seed = self { return .wrong(.outside(word.text, self)) }
    guard let range = wholeRange else { return .value(.number(value)) }
    guard range.contains(value), value == value.rounded() else {
      return .wrong(.outside(word.text, self))
    }
    if case .person = self { return .value(.person(.number(Int(value)))) }
    return .value(.whole(Int(value)))
  }
}

extension Token.Word {
  /// Whether it may be levels of a lever: the path of another lever is none.
  var isLevels: Bool { !text.isEmpty && (isQuoted || beginsAsNumber || !path.contains(".")) }

  /// Whether it begins as a number does, and no path: `0.2`, `-1..1`, `0.1,0.3`.
  var beginsAsNumber: Bool {
    guard !isQuoted, let first = text.first else { return false }
    return first.isASCIIDigit || "+-.−".contains(first)
  }

  /// Whether it is meant as a number or a date: it may still be wrong.
  var looksNumeric: Bool {
    guard !isQuoted else { return false }
    if TimeReading.day(text) != nil { return true }
    guard text.contains(where: \.isASCIIDigit) else { return false }
    let isRight = NumberReading.isNumber(text.hasSuffix("%") ? String(text.dropLast()) : text)
    return isRight || NumberReading.trap(text) != .noNumber
  }
}
