import CLibEdit

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Reads lines from a person at a terminal: editing, history, completion, hints.
///
/// A class because the C library calls back into it by address, and because there is one terminal. The
/// main thread owns it: it is not `Sendable`.
///
/// A text that is pasted stands in the line, all of it, its ends of lines too, and runs only when Enter
/// is pressed: nothing on a clipboard ever runs by itself.
public final class LineEditor {
  /// Says what could stand at the cursor, which is given as the number of Unicode scalars before it.
  public var completion: (_ line: String, _ cursor: Int) -> CompletionOffer = { _, _ in .none }
  /// Whether a text goes on with another line: after a `\` at its end, inside an open quote.
  public var needsMore: (_ text: String) -> Bool = { _ in false }
  /// Words for how many candidates a list leaves out.
  public var remainder: @Sendable (Int) -> String = { "… +\($0)" }
  /// Whether the rest of a line is proposed from the history. Needs colour, to be told from what is
  /// typed.
  public var showsHints: Bool
  /// The keys; nothing leaves the choice to `~/.editrc`.
  public var mode: EditingMode? {
    didSet { if mode != oldValue { setKeys() } }
  }
  /// What was entered before, oldest first.
  public var history: [String] { list.entries }
  /// Why the history is not kept in its file: an `errno`. Entries are then kept in memory only.
  public private(set) var historyProblem: Int32?
  /// Reads single keys from the same terminal.
  public private(set) lazy var keyReader = KeyReader(input)

  let handle: OpaquePointer
  let usesColour: Bool
  let movesCursor: Bool
  let input = TerminalInput()
  private let entries: OpaquePointer
  private let file: HistoryFile?
  private(set) var list = HistoryList()
  /// Special keys that go to the library as they come.
  private(set) var ownSequences: Set<String> = []

  /// How long a line may be that the library has memory enough for: twice as much as it is long, for the
  /// library reads as far behind the end of the line as a text is long that it deletes.
  var room = HistoryList.longestEntry

  // While a line is read.
  var prompt = StyledPrompt("", usesColour: false)
  var rightPrompt = StyledPrompt("", usesColour: false)
  private var promptBytes: UnsafeMutablePointer<CChar>?
  private var rightPromptBytes: UnsafeMutablePointer<CChar>?
  /// Codes that the library reads next.
  var pending: [UInt32] = []
  /// What is done once the library has drawn the line.
  var afterDrawing: AfterDrawing?
  /// What a function bound to a key works on.
  var pasted = ""
  var mark: Unicode.Scalar?
  /// Whether the next character takes the place of the one under the cursor (`r` of vi).
  var replacesByNext = false
  /// Columns of the hint on the screen.
  var hintWidth = 0
  /// How many characters of the line the library drew whole, rather than one by one as they were typed.
  var drawnWhole = 0
  /// Whether the last key was a character typed at the end of the line.
  var isTyping = true
  /// Whether the last key opens a sequence of keys.
  var isPrefixed = false
  /// How reading ended, when not with a line.
  var ending: LineInput?

  /// What is done once the library has drawn the line.
  enum AfterDrawing {
    /// Shows that the line is dropped.
    case showInterrupt
    /// Lists candidates, then goes back to the place of the cursor.
    case list([CompletionOffer.Candidate], cursor: Int)
  }

  /// An editor on standard input and output. Signals are heeded interactively from now on.
  ///
  /// - Throws: when they are no terminal.
  public init(_ configuration: Configuration) throws(LineEditorFailure) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .noTerminal }
    // Before the library starts: it decides which characters are letters.
    TerminalCharacterSet.use()
    Interruption.heedInteractively()
    guard let handle = libedit_open(configuration.program) else { throw .unavailable }
    guard let entries = history_init() else {
      el_end(handle)
      throw .unavailable
    }
    self.handle = handle
    self.entries = entries
    let term = getenv("TERM").map { String(cString: $0) } ?? ""
    movesCursor = !term.isEmpty && term != "dumb"
    usesColour = configuration.usesColour && movesCursor
    showsHints = configuration.showsHints
    mode = configuration.mode
    file = configuration.historyFile.map { HistoryFile(path: $0) }
    do throws(HistoryProblem) {
      if let file { list = try file.load() }
    } catch {
      historyProblem = error.code
    }
    _ = libedit_set_client(handle, Unmanaged.passUnretained(self).toOpaque())
    _ = libedit_handle_signals(handle, 0)
    _ = libedit_set_reader(handle) { editor, code in
      guard let code else { return -1 }
      return LineEditor.of(editor)?.readCode(into: code) ?? -1
    }
    let literal = CChar(truncatingIfNeeded: StyledPrompt.mark.value)
    _ = libedit_set_prompt(handle, { LineEditor.of($0)?.promptBytes }, literal)
    _ = libedit_set_right_prompt(handle, { LineEditor.of($0)?.rightPromptBytes }, literal)
    EditorFunction.addAll(to: handle)
    // While it searches the history, the library keeps the address of the cursor: no entry may make
    // the line move to other memory. What stands in the line is gone when reading begins.
    insert(String(repeating: " ", count: 2 * room))
    _ = libedit_history_set_size(entries, Int32(HistoryList.limit))
    _ = libedit_set_history(handle, entries)
    fillHistory()
    setKeys()
  }

  deinit {
    el_end(handle)
    history_end(entries)
    free(promptBytes)
    free(rightPromptBytes)
  }

  /// The editor that the library calls back for.
  static func of(_ handle: OpaquePointer?) -> LineEditor? {
    guard let handle, let client = libedit_client(handle) else { return nil }
    // Set to the editor that owns the handle, and the handle does not outlive it.
    return Unmanaged<LineEditor>.fromOpaque(client).takeUnretainedValue()
  }

  /// Shows the prompt and reads a line. Colour sequences in prompts are understood; the right prompt
  /// gives way to a long line. Afterwards the cursor stands at the start of a fresh row, and the terminal
  /// is as before.
  public func readLine(
    prompt: String, continuationPrompt: String, rightPrompt: String = ""
  ) -> LineInput {
    if let signal = Interruption.endingSignal { return .ended(signal: signal) }
    // A Ctrl-C that came as the last command ended is no answer to this prompt.
    Interruption.lower()
    let listening = Wakening.listen()
    if let modes = TerminalModes.present { TerminalModes.keep(modes) }
    defer {
      TerminalModes.forget()
      Wakening.stopListening(listening)
    }
    var text = ""
    var isContinued = false
    while true {
      setPrompts(isContinued ? continuationPrompt : prompt, right: isContinued ? "" : rightPrompt)
      switch readPart() {
      case .line(let part):
        text += part
        guard needsMore(text) else { return .line(text) }
        text += "\n"
        isContinued = true
      case .endOfInput where isContinued:
        // Ctrl-D ends what is continued; whoever reads it says what is missing.
        return .line(String(text.dropLast()))
      case let other: return other
      }
    }
  }

  /// Reads up to one Enter.
  private func readPart() -> LineInput {
    ending = nil
    pending = []
    afterDrawing = nil
    hintWidth = 0
    drawnWhole = 0
    isTyping = true
    isPrefixed = false
    replacesByNext = false
    enterTerminal()
    var count: Int32 = 0
    let start = el_wgets(handle, &count)
    let scalars = UnsafeBufferPointer(start: start, count: start == nil ? 0 : max(Int(count), 0))
      .map { Unicode.Scalar(UInt32(bitPattern: Int32($0))) ?? "\u{FFFD}" }
    leaveTerminal()
    if let ending {
      if case .interrupted = ending { return ending }
      write("\r\n")
      return ending
    }
    guard start != nil else { return .endOfInput }
    let ended = scalars.last == "\n" ? scalars.dropLast() : scalars[...]
    return .line(
      .unicodeScalars(ended.filter { $0.value != 0 && !(0x80...0x9F).contains($0.value) }))
  }

  /// Adds an entry to the history, and to its file at once. Blank and very long ones are left out; an
  /// equal one before it goes.
  public func remember(_ entry: String) {
    let isRepeated = list.entries.contains(entry)
    guard list.remember(entry) else { return }
    if isRepeated {
      fillHistory()
    } else {
      _ = libedit_history_enter(entries, entry)
    }
    guard let file else { return }
    do throws(HistoryProblem) {
      try file.append(entry)
      historyProblem = nil
    } catch {
      historyProblem = error.code
    }
  }

  /// Gives the library every entry anew.
  private func fillHistory() {
    _ = libedit_history_clear(entries)
    for entry in list.entries { _ = libedit_history_enter(entries, entry) }
  }

  private func setPrompts(_ left: String, right: String) {
    prompt = StyledPrompt(left, usesColour: usesColour)
    rightPrompt = StyledPrompt(right, usesColour: usesColour)
    free(promptBytes)
    free(rightPromptBytes)
    promptBytes = strdup(prompt.text)
    rightPromptBytes = strdup(rightPrompt.text)
  }
}

// MARK: - The terminal while a line is edited

extension LineEditor {
  /// The keys that are in force.
  var presentMode: EditingMode {
    libedit_mode(handle).flatMap { EditingMode(rawValue: String(cString: $0)) } ?? .emacs
  }

  /// Takes the keys from `~/.editrc` and the mode.
  private func setKeys() {
    _ = libedit_set_mode(handle, EditingMode.emacs.rawValue)
    _ = el_source(handle, nil)
    ownSequences = EditorBindings.sequences(boundIn: Self.settings() ?? "")
    if let mode, mode != presentMode { _ = libedit_set_mode(handle, mode.rawValue) }
  }

  /// The text of the file that the library takes its settings from.
  private static func settings() -> String? {
    let path: String
    if let given = getenv("EDITRC") {
      path = String(cString: given)
    } else if let home = getenv("HOME") {
      path = String(cString: home) + "/.editrc"
    } else {
      return nil
    }
    guard let stream = fopen(path, "r") else { return nil }
    defer { fclose(stream) }
    var bytes: [UInt8] = Array(repeating: 0, count: 65_536)
    return String(decoding: bytes[..<fread(&bytes, 1, bytes.count, stream)], as: UTF8.self)
  }

  /// Makes the terminal ready for editing.
  func enterTerminal() {
    _ = libedit_set_editing(handle, 1)
    // Before the library does it itself, or a key that comes meanwhile can be lost.
    _ = libedit_prepare_terminal(handle, 1)
    // Ctrl-C, Ctrl-\ and Ctrl-S are keys here: none of them may end or freeze the program. Ends of
    // lines come as they are sent: the library would have them exchanged, pasted ones too.
    for setting in ["intr=", "quit=", "-ixon", "-icrnl", "-inlcr"] {
      _ = libedit_set_terminal(handle, setting)
    }
    EditorBindings.apply(to: handle, mode: presentMode)
    if movesCursor { write("\u{1B}[?2004h") }
  }

  /// Gives the terminal back.
  func leaveTerminal() {
    if movesCursor { write("\u{1B}[?2004l") }
    _ = libedit_prepare_terminal(handle, 0)
  }

  /// Writes to the terminal, past the library, which has written all of its own before it reads a key.
  func write(_ text: String) {
    // A terminal that takes no text is seen when the next key is read.
    try? StandardStream.output.write(text)
  }
}
