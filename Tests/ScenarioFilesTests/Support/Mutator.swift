import CommonTesting

/// Makes wrong texts out of right ones, the same ones for the same seed.
struct Mutator {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed) }

  private mutating func below(_ bound: Int) -> Int { random.below(bound) }

  private mutating func pick<Item>(_ items: [Item]) -> Item { items[below(items.count)] }

  /// One of the texts after one to four mutations.
  mutating func mutated(_ texts: [[UInt8]]) -> [UInt8] {
    var text = pick(texts)
    for _ in 0...below(4) { mutate(&text, texts) }
    return text
  }

  /// A setting that is probably wrong.
  mutating func setting() -> String {
    let path = pick([
      "contact.rate", "zones.*.need", "zones.Centre.at", "seed", "horizon", "programme", "zones",
      "changes.1.at", "people.Amina.partners", "state", "zones.\"Sud-Est\".need", "x", "", "a..b",
      "\"", "parameters.run.burnIn", "influence.rule",
    ])
    return path + pick(["=", "", "==", "= "]) + pick(Self.fragments)
  }

  private mutating func mutate(_ text: inout [UInt8], _ texts: [[UInt8]]) {
    let place = below(text.count + 1)
    switch below(10) {
    case 0: text.removeSubrange(place..<min(text.count, place + below(40)))
    case 1: text.insert(contentsOf: Array(pick(Self.fragments).utf8), at: place)
    case 2: replaceWord(&text, near: place)
    case 3: replaceWord(&text, near: place)
    case 4: text = Array(text.prefix(place))
    case 5: duplicateLine(&text, near: place)
    case 6: moveLine(&text)
    case 7:
      let other = pick(texts)
      let start = below(other.count)
      text.insert(contentsOf: other[start..<min(other.count, start + below(200))], at: place)
    case 8 where place < text.count: text[place] ^= 1 << UInt8(below(8))
    default: text.insert(pick(Self.bytes), at: place)
    }
  }

  private mutating func replaceWord(_ text: inout [UInt8], near place: Int) {
    let stops = Set(" \n,:{}[]".utf8)
    var start = min(place, text.count)
    while start > 0, !stops.contains(text[start - 1]) { start -= 1 }
    var end = start
    while end < text.count, !stops.contains(text[end]) { end += 1 }
    text.replaceSubrange(start..<end, with: Array(pick(Self.fragments).utf8))
  }

  private func line(_ text: [UInt8], near place: Int) -> Range<Int> {
    var start = min(place, text.count)
    while start > 0, text[start - 1] != 0x0A { start -= 1 }
    var end = start
    while end < text.count, text[end] != 0x0A { end += 1 }
    return start..<min(text.count, end + 1)
  }

  private func duplicateLine(_ text: inout [UInt8], near place: Int) {
    let range = line(text, near: place)
    text.insert(contentsOf: Array(text[range]), at: range.upperBound)
  }

  private mutating func moveLine(_ text: inout [UInt8]) {
    let range = line(text, near: below(text.count + 1))
    let bytes = Array(text[range])
    text.removeSubrange(range)
    text.insert(contentsOf: bytes, at: line(text, near: below(text.count + 1)).lowerBound)
  }

  private static let bytes: [UInt8] = [
    0, 1, 9, 0x0D, 0x1B, 0x7F, 0x80, 0xC3, 0xE9, 0xED, 0xFE, 0xFF, 0x22, 0x27, 0x2A, 0x26, 0x3A,
    0x3F,
    0x2D, 0x5B, 0x7B, 0x7D, 0x5D, 0x7C, 0x3E, 0x21, 0x25, 0x40, 0x60, 0x23, 0x2C, 0x2E, 0x5C,
  ]

  private static let fragments = [
    "*a", "&a ", "*", "? ", ": ", "- ", "{", "}", "[", "]", "\t", "\u{1B}[31m", "null", "~", "",
    "1e999", "-1e308", "-0", "0x1F", ".nan", ".inf", "012", "12:30", "0,5", "40%", "-40%", "1e-400",
    "2021-02-30", "2021-12-13", "0000-00-00", "9999-12-31", "26w", "26d", "-6m", "999999999999999y",
    "never", "zones", "zones.*.need: 3\n", "programme:\n", "changes:\n  - { at: 3, set: {} }\n",
    "extends: france\n", "extends: essai.yaml\n", "\"\\e[31m\"", "\"\\u0000\"", "'", "\"", "|", ">",
    "|2\n", "%YAML 1.1\n", "---\n", "...\n", "!!int", "!<x>", "@", "`", "#", "<<: *a", "é",
    "e\u{301}",
    "👨‍👩‍👧‍👦", "\u{202E}", "\u{FEFF}", "\u{A0}", "\u{2028}", "\u{E0FE}a", "\u{E000}", "encounter",
    "mirror:",
    "{ at: 1, every: 0 }", "socialWorkers: 1000000000000", "-9223372036854775808",
    "9223372036854775808", "18446744073709551615", "1000000000000000", "[[[[[[[[[[", "id: x",
    "participants: {}", "conditions: []", "run.burnIn: 0", "state: { socialWorkers: {} }",
    "a: &a [*a]", "\\", "\"a.b\".c", "..", "yes", "No", "true",
  ]
}
