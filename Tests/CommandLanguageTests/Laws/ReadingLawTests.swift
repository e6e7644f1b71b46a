import CommandLanguage
import CommonTesting
import SourceText
import Testing

@Suite("Laws of reading")
struct ReadingLawTests {
  #if DEBUG
    private static let mutations = 2_000
  #else
    private static let mutations = 50_000
  #endif

  @Test("what a transcript writes reads back as the same command: every example")
  func examples() {
    for declaration in CommandCatalogue.declarations {
      for example in declaration.examples { readsBack(example.line) }
    }
  }

  @Test("what a transcript writes reads back as the same command: generated lines")
  func generated() throws {
    var generator = LineGenerator(seed: 3)
    var commands: Set<CommandName> = []
    for _ in 0..<5_000 {
      if let name = readsBack(generator.line()) { commands.insert(name) }
    }
    #expect(commands == Set(CommandName.allCases))
  }

  @discardableResult
  private func readsBack(_ line: String) -> CommandName? {
    do throws(CommandMistake) {
      let reader = CommandReader(allowsPrefixes: false, isSafe: false)
      let read = try reader.read(line)
      guard read.count == 1, let first = read.first else {
        Issue.record("\(line): \(read.count) commands")
        return nil
      }
      let again = try reader.read(first.canonical)
      guard again.count == 1, again[0].canonical == first.canonical,
        again[0].unplaced == first.unplaced,
        try reader.read(first.french).map(\.canonical) == [first.canonical]
      else {
        Issue.record(
          "\(line) became \(first.canonical), then \(again.map(\.canonical)); in French \(first.french)"
        )
        return nil
      }
      return first.name
    } catch {
      // Beyond the grammar of words: some metrics have no profession, or no window.
      switch error.cause {
      case .metricWithoutProfession, .metricWithoutWindow: break
      default: Issue.record("\(line): \(error)")
      }
      return nil
    }
  }

  @Test("any line gives commands, or a mistake whose place lies inside the text")
  func mutations() {
    var generator = LineGenerator(seed: 7)
    for round in 0..<Self.mutations {
      var line = generator.line()
      for _ in 0..<(1 + round % 4) { line = mutated(line, &generator.random) }
      let reader = CommandReader(allowsPrefixes: round % 2 == 0, isSafe: round % 3 == 0)
      _ = CommandReader.needsMore(line)
      do throws(CommandMistake) {
        for command in try reader.read(line) { checkPlace(command.span, in: line) }
      } catch {
        checkPlace(error.span, in: line)
      }
    }
  }

  private func checkPlace(_ span: SourceSpan, in text: String) {
    let lines = SourceLines(text)
    let line = lines[span.start.line]
    // Something that lacks is shown just after the last word.
    let isInside =
      span.start.line >= 1 && span.start.line <= lines.count && span.start.column >= 1
      && span.start.column <= line.count + 1
      && span.start.column + span.length <= line.count + 2
    #expect(isInside, "\(span) of \(text.debugDescription)")
  }

  private func mutated(_ line: String, _ random: inout SplitMix64) -> String {
    var characters = Array(line)
    let odd: [Character] = [
      "\"", "'", ";", "#", "\\", ">", "!", "<", "=", "(", ")", ",", "\n", "\r\n", "\t", "\0", "é",
      "\u{301}", "\u{202E}", "👩‍👩‍👧", "?", "%", ".", "-", "0", " ", "\u{2028}",
    ]
    let place = Int.random(in: 0...characters.count, using: &random)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: characters.insert(odd.randomElement(using: &random) ?? "?", at: place)
    case 1 where place < characters.count: characters.remove(at: place)
    case 2 where place < characters.count:
      characters[place] = odd.randomElement(using: &random) ?? "?"
    case 3: characters.insert(contentsOf: characters.prefix(place), at: place)
    case 4: characters.removeLast(characters.count - place)
    default: characters.shuffle(using: &random)
    }
    return String(characters)
  }

  @Test("long and deep texts are answered, not crashed on")
  func extremes() {
    let deep = "agents where " + String(repeating: "(", count: 10_000) + "trust > 0"
    #expect(mistake(deep)?.cause == .tooLong(limit: CommandReader.wordLimit))
    let nested = "agents where " + String(repeating: "(", count: 500) + "trust > 0"
    #expect(mistake(nested)?.cause == .tooDeep(limit: 64))
    let negated = "agents where " + String(repeating: "not ", count: 500) + "trust > 0"
    #expect(mistake(negated)?.cause == .tooDeep(limit: 64))
    let chain = "agents where trust > 0" + String(repeating: " or trust > 0", count: 400)
    #expect(parsed(chain)?.name == .agents)
    #expect(mistake(String(repeating: "x", count: 1_000_000))?.span.length == 1_000_000)
    #expect(parsed("apropos " + String(repeating: "é ", count: 1_000))?.name == .apropos)
  }
}
