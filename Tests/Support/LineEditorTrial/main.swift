// The line editor alone, for the tests of the terminal and for trying it by hand: it reads lines and
// prints them back in quotes.
//
// Options: --history FILE, --vi, --emacs, --plain (no colour), --no-hints, --right TEXT.
// Lines it knows: `work N` works until N bytes are typed ahead or Ctrl-C was pressed twice, `key` waits
// for a key, `history` lists, `vi` and `emacs` change the keys, `exit` ends. Completing the word `slow`
// takes until the window has another size.

import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

func say(_ text: String) { try? StandardStream.output.write(text + "\n") }

func value(after option: String) -> String? {
  let arguments = CommandLine.arguments
  guard let index = arguments.firstIndex(of: option), index + 1 < arguments.count else {
    return nil
  }
  return arguments[index + 1]
}

func mode() -> EditingMode? {
  let arguments = CommandLine.arguments
  return arguments.contains("--vi") ? .vi : arguments.contains("--emacs") ? .emacs : nil
}

let words: [CompletionOffer.Candidate] = [
  .init(text: "contact.rate", meaning: "meetings a week"),
  .init(text: "contact.range", meaning: "how far people go"),
  .init(text: "compare", meaning: "two branches, side by side"),
  .init(text: "régler", meaning: "changer un paramètre"),
]

func complete(_ line: String, _ cursor: Int) -> CompletionOffer {
  let scalars = Array(line.unicodeScalars.prefix(cursor))
  let start = (scalars.lastIndex(of: " ") ?? -1) + 1
  let word = String(String.UnicodeScalarView(scalars[start...]))
  if word == "slow" { waitForAnotherSize() }
  return CompletionOffer(
    replacing: start..<cursor, candidates: words.filter { $0.text.hasPrefix(word) })
}

/// Takes as long as it takes the window to get another size.
func waitForAnotherSize() {
  func size() -> [Int?] { [StandardStream.output.columns, StandardStream.output.rows] }
  let before = size()
  say("\nwaiting")
  while size() == before, Interruption.endingSignal == nil { usleep(1_000) }
}

func isOpen(_ text: String) -> Bool {
  text.hasSuffix("\\") || text.count { $0 == "\"" } % 2 == 1
}

/// Works until enough is typed ahead, or Ctrl-C was pressed twice, or a signal asks for the end.
func work(_ wanted: Int) {
  QuietTerminal.during {
    say("working")
    var waiting: Int32 = 0
    while Int(waiting) < wanted, Interruption.count < 2, Interruption.endingSignal == nil {
      usleep(1_000)
      _ = ioctl(STDIN_FILENO, UInt(FIONREAD), &waiting)
      if Interruption.count == 1 { say("stopping") }
    }
  }
  say("worked, interrupted \(Interruption.count) times")
}

do {
  let arguments = CommandLine.arguments
  let editor = try LineEditor(
    .init(
      program: "trial", historyFile: value(after: "--history"),
      usesColour: !arguments.contains("--plain"), showsHints: !arguments.contains("--no-hints"),
      mode: mode()))
  editor.completion = complete
  editor.needsMore = isOpen
  if let problem = editor.historyProblem { say("history: errno \(problem)") }
  reading: while true {
    let input = editor.readLine(
      prompt: "\u{1B}[1mtry>\u{1B}[0m ", continuationPrompt: "  …> ",
      rightPrompt: value(after: "--right") ?? "")
    guard case .line(let line) = input else {
      say("\(input)")
      if case .ended(let signal) = input { exit(Interruption.exitCode(signal: signal)) }
      if input == .endOfInput { break }
      continue
    }
    editor.remember(line)
    let parts = line.split(separator: " ")
    switch parts.first {
    case "exit": break reading
    case "work": work(parts.dropFirst().first.flatMap { Int($0) } ?? .max)
    case "key": say("\(editor.keyReader.readKey(prompt: "press a key"))")
    case "history": for entry in editor.history { say(entry.debugDescription) }
    case "vi": editor.mode = .vi
    case "emacs": editor.mode = .emacs
    default: say(line.count > 200 ? "a line of \(line.count)" : line.debugDescription)
    }
    if let problem = editor.historyProblem { say("history: errno \(problem)") }
  }
} catch {
  say("\(error)")
  exit(64)
}
