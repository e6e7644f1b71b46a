import CommandLanguage
import Exploration
import Shell
import TerritoryModel
import Testing

@Suite("No input ends the shell or loses the session")
struct FuzzTests {
  #if DEBUG
    private static let count = 1_500
  #else
    private static let count = 50_000
  #endif

  /// Commands that write files, run others' scripts or leave are read, and not carried out.
  private static func isCarriedOut(_ command: ParsedCommand) -> Bool {
    guard command.redirection == nil else { return false }
    switch command.command {
    case .save, .export, .transcript, .play, .replay, .tour, .quit, .resume, .system: return false
    // A year in two lives is enough of a run, and no file but the library's is opened.
    case .run, .step: return false
    case .verify, .why: return false
    case .sweep, .sensitivity, .enough, .tipping, .optimise, .calibrate, .batch,
      .cost(withEffect: true):
      return false
    case .replicate(let count): return (count?.value ?? 0) <= 3
    case .load(let name, _): return name.value == "petite-equipe"
    default: return true
    }
  }

  @Test("mutated lines give an answer or a mistake, and the session goes on")
  func mutations() {
    var random = Random(state: 93)
    let seeds = CommandCatalogue.declarations.flatMap { declaration in
      declaration.examples.flatMap { $0.preparation + [$0.line] }
    }
    let pieces = [
      "\"", "'", "\\", "\n", ";", ">", ">!", "#", "?", "!", "0,3", "-1", "1e999", "nan", "99999999",
      "é", "日本", "\u{301}", "\u{0}", "\u{1B}[31m", "\t", " ", "zones.*", "..", "=", "(", ")",
      "at", "from", "where", "and", "of", "by", "40%", "2y", "2026-02-30", "\u{202E}", "👩‍👩‍👧",
    ]
    let shell = TrialShell()
    shell.type("load petite-equipe")
    shell.type("replicate 2")
    shell.type("set run.burnIn 4")
    shell.type("run 6")
    let reader = CommandReader(allowsPrefixes: true, isSafe: true)
    for _ in 0..<Self.count {
      var line = seeds[random.below(seeds.count)]
      for _ in 0...random.below(3) { mutate(&line, seeds, pieces, &random) }
      let commands = try? reader.read(line)
      guard commands?.allSatisfy(Self.isCarriedOut) ?? true else { continue }
      shell.type(line)
      switch shell.outcome {
      case .done, .failed: break
      case .quit, .ended: Issue.record("\(line.debugDescription) left the shell")
      }
      if shell.outcome != .done, shell.told.isEmpty, shell.lastOutput.isEmpty {
        Issue.record("\(line.debugDescription) failed without a word")
      }
      // Nothing typed may reach the terminal as a command to it.
      if (shell.told + shell.lastOutput).unicodeScalars.contains("\u{1B}") {
        Issue.record("\(line.debugDescription) let an escape sequence through")
      }
      if shell.session.interpreter.state.branches.count > 12 { shell.type("undo 10") }
    }
    shell.type("load petite-equipe as after")
    #expect(shell.outcome == .done)
  }

  private func mutate(
    _ line: inout String, _ seeds: [String], _ pieces: [String], _ random: inout Random
  ) {
    var characters = Array(line)
    let place = random.below(characters.count + 1)
    switch random.below(6) {
    case 0: characters.insert(contentsOf: pieces[random.below(pieces.count)], at: place)
    case 1 where !characters.isEmpty:
      characters.remove(at: min(place, characters.count - 1))
    case 2 where place < characters.count:
      characters[place] = Character(Unicode.Scalar(UInt8(32 + random.below(95))))
    case 3: characters += Array("; " + seeds[random.below(seeds.count)])
    case 4: characters = Array(characters.prefix(place))
    default:
      var words = line.split(separator: " ").map(String.init)
      if words.count > 1 { words.swapAt(random.below(words.count), random.below(words.count)) }
      characters = Array(words.joined(separator: " "))
    }
    line = String(characters)
  }

  private struct Random {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(max(limit, 1)))
    }
  }
}
