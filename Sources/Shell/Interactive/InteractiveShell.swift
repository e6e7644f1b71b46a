import Charts
import CommandLanguage
import Exploration
import SourceText
import Terminal
import TerritoryModel
import Wording

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The prompt: a person types, the session answers, until the person leaves.
public struct InteractiveShell {
  private let session: ShellSession
  private let editor: LineEditor

  /// A prompt for a session.
  ///
  /// - Throws: when standard input and output are no terminal.
  public init(_ session: ShellSession, stateFolder: StateFolder?) throws(LineEditorFailure) {
    self.session = session
    let capabilities = TerminalCapabilities(
      isTerminal: true, environment: session.environment)
    editor = try LineEditor(
      LineEditor.Configuration(
        historyFile: stateFolder?.history, usesColour: capabilities.usesColour))
    session.stateFolder = stateFolder
    connect()
  }

  /// Reads and carries out lines until the end.
  ///
  /// - Returns: the exit code.
  public func run() -> Int32 {
    greet()
    session.journal = session.stateFolder.flatMap { Journal(in: $0) }
    // Who cannot be brought back after a crash had better know beforehand.
    if session.journal == nil || editor.historyProblem != nil {
      say(.noRecords, session.settings.language)
    }
    while true {
      follow(session.settings)
      switch editor.readLine(
        prompt: prompt, continuationPrompt: continuationPrompt, rightPrompt: rightPrompt)
      {
      case .line(let line):
        guard line.contains(where: { !$0.isWhitespace }) else { continue }
        editor.remember(line)
        switch session.perform(line) {
        case .done, .failed: Interruption.lower()
        case .quit: return end()
        case .ended(let signal): return Interruption.exitCode(signal: signal)
        }
      case .interrupted: continue
      case .endOfInput:
        // A terminal that is gone (a line that broke, a window that closed) is no wish to leave: the
        // journal stays.
        guard StandardInput.isTerminal else { return Interruption.exitCode(signal: SIGHUP) }
        return end()
      case .ended(let signal): return Interruption.exitCode(signal: signal)
      }
    }
  }

  private func end() -> Int32 {
    session.journal?.end()
    session.tell(.goodbye)
    return 0
  }

  private func greet() {
    guard !session.settings.isQuiet else { return }
    let language = session.settings.language
    say(.welcome, language)
    say(.firstWords, language)
    if let folder = session.stateFolder, Journal.abandoned(in: folder) != nil {
      say(.resumeOffer, language)
    }
  }

  private func say(_ text: ShellText, _ language: Language) {
    let width = session.page.textWidth
    session.tell { TextLayout.wrapped(text.text[$0], to: width).joined(separator: "\n") }
  }

  // MARK: What the session needs of the terminal

  private func connect() {
    let session = session
    let editor = editor
    // The editor and the session live as long as each other: both belong to the prompt.
    editor.needsMore = { CommandReader.needsMore($0) }
    editor.completion = { [weak session] line, cursor in
      guard let session else { return .none }
      let offer = session.completion(line: line, cursor: cursor)
      return CompletionOffer(
        replacing: offer.replacing,
        candidates: offer.candidates.map {
          CompletionOffer.Candidate(text: $0.text, meaning: $0.meaning, suffix: $0.suffix)
        })
    }
    let tell = session.console.tell
    session.console.tell = { [weak session] text in
      tell(session.map { Self.fitted(text, to: $0.page.width) } ?? text)
    }
    session.typedLines = { [weak editor] in editor?.history ?? [] }
    session.readKey = { [weak editor] redraw in
      editor?.keyReader.readKey(redraw: redraw) ?? .endOfInput
    }
    session.readLine = { [weak editor] prompt in
      editor?.readLine(prompt: prompt, continuationPrompt: "… ") ?? .endOfInput
    }
    session.console.confirm = { [weak editor] question in
      switch editor?.keyReader.readKey(prompt: question) {
      case .key("o"), .key("O"), .key("y"), .key("Y"): true
      default: false
      }
    }
  }

  /// A text with no line wider than the window; lines that stand to the right, such as those with a
  /// mark under a word, are left as they are.
  static func fitted(_ text: String, to width: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("  ")
        ? String(line) : TextLayout.wrapped(String(line), to: width).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// Takes over what `option` and `lang` changed.
  private func follow(_ settings: ShellSettings) {
    editor.showsHints = settings[.hints] == "on"
    editor.remainder = { [language = settings.language] count in
      ShellWording(language).moreCandidates(count)
    }
    if let keys = settings.options[.keys] { editor.mode = EditingMode(rawValue: keys) }
  }

  // MARK: The prompt

  private var arrow: String {
    session.console.page().style.glyphs == .ascii ? ">" : "›"
  }

  /// The branch and its week, or the program's name.
  private var prompt: String {
    let settings = session.settings
    guard let branch = session.interpreter.state.branch else { return "rencontre \(arrow) " }
    guard !settings.isPresenting else { return "\(arrow) " }
    let name = SafeText.showing(branch.name)
    let week = ShellWording(settings.language).shortWeek(branch.week)
    let usesColour = session.page.style.usesColour
    let shown = usesColour ? "\u{1B}[1m\(name)\u{1B}[0m" : name
    return "\(shown) \(week) \(arrow) "
  }

  private var continuationPrompt: String { "… \(arrow) " }

  private var rightPrompt: String {
    let settings = session.settings
    guard settings[.clock] == "on", let branch = session.interpreter.state.branch else {
      return ""
    }
    return ShellWording(settings.language).clock(
      week: branch.week, replicates: branch.replicates)
  }
}
