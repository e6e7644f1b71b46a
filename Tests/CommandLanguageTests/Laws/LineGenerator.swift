import CommandLanguage
import CommonTesting
import TerritoryModel

/// Lines that the grammar allows, drawn from the grammar itself.
struct LineGenerator {
  var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed) }

  /// A line of one command.
  mutating func line() -> String {
    let declaration = CommandCatalogue.declarations.randomElement(using: &random)
    guard let declaration else { return "show" }
    let names = [declaration.name.rawValue, declaration.french] + declaration.aliases
    var line = pick(names)
    for word in words(declaration.syntax, depth: 0) {
      line += (word == "," && chance(2) ? "" : " ") + word
    }
    let writesItsFile = [.save, .export, .transcript].contains(declaration.name)
    if !writesItsFile, chance(8) { line += pick([" > answer.csv", " >! \"an answer.svg\""]) }
    if chance(8) { line += "  # a comment" }
    return line
  }

  private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &random) == 0 }

  private mutating func pick(_ words: [String]) -> String {
    words.randomElement(using: &random) ?? ""
  }

  private mutating func words(_ syntax: Syntax, depth: Int) -> [String] {
    switch syntax {
    case .keyword(let keyword):
      return [pick([keyword.literal.word, keyword.literal.french] + keyword.literal.others)]
    case .action(let kind): return [pick([kind.word(in: .english), kind.word(in: .french)])]
    case .field(let name): return [pick([name.word(in: .english), name.word(in: .french)])]
    case .argument(let kind): return [argument(kind)]
    case .sign(let sign): return [sign.text]
    case .sequence(let parts): return parts.flatMap { words($0, depth: depth) }
    case .choice(let parts):
      // Deep inside, the first choices of conditions would go on for ever.
      let part = depth > 6 ? parts.last : parts.randomElement(using: &random)
      return part.map { words($0, depth: depth) } ?? []
    case .optional(let part): return chance(2) ? words(part, depth: depth) : []
    case .repeated(let part):
      return (0..<Int.random(in: 1...3, using: &random)).flatMap { _ in words(part, depth: depth) }
    case .listed(let part):
      return words(part, depth: depth) + (chance(2) ? [","] + words(part, depth: depth) : [])
    case .series(let part):
      return words(part, depth: depth)
        + (chance(2) ? (chance(2) ? [","] : []) + words(part, depth: depth) : [])
    case .anyOrder(let parts):
      return parts.shuffled(using: &random).flatMap { chance(3) ? words($0, depth: depth) : [] }
    case .rule(let rule): return words(rule.syntax, depth: depth + 1)
    }
  }

  private mutating func argument(_ kind: ArgumentKind) -> String {
    let list = kind.words(in: chance(2) ? .english : .french)
    if !list.isEmpty { return pick(list) }
    switch kind {
    case .duration, .amount(.weeks): return pick(["26", "26w", "6m", "2y", "1"])
    case .moment: return pick(["0", "52", "52w", "1y", "2026-03-19"])
    case .windowWeeks: return pick(["1", "4w", "13"])
    case .positive, .replicates: return pick(["1", "7", "200"])
    case .seed: return pick(["0", "18446744073709551615"])
    case .number, .guess: return pick(["0.3", "-1", "1e-3", "40%"])
    case .probability: return pick(["0", "0.9", "25%"])
    case .amount: return pick(["0", "0.5", "60"])
    case .comparison: return pick(["<", "<=", ">", ">=", "=", "==", "!="])
    case .equality: return pick(["=", "!="])
    case .hash: return pick(["0123456789abcdef", "FFFFFFFFFFFFFFFF"])
    case .setting, .dottedSetting:
      return pick(["contact.rate", "zones.\"Saint Denis\".need", "zones.'A \"b\"'.need"])
    case .settingValue: return pick(["0.3", "never", "40%", "\"from\"", "6m"])
    case .levels: return pick(["0.05..0.5", "0.1,0.2,0.3", "never", "13..26", "40%"])
    case .person: return pick(["42", "Amina", "\"42\"", "O'Neil"])
    default:
      return pick([
        "alpha", "\"Saint Denis\"", "'a > b; c'", "\"from\"", "élan", "\"a\\\"b\\\\\"",
        "\"\u{1F469}\"",
      ])
    }
  }
}
