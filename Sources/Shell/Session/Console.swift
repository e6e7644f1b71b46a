import Charts
import Terminal

/// Where a shell writes. The main thread owns it.
public struct Console {
  /// Writes results; a reader who went away, a full disk, are told by the failure.
  public var write: (String) throws(WriteFailure) -> Void
  /// Tells something beside the results: notices, mistakes.
  public var tell: (String) -> Void
  /// The columns and rows of the page, and what it can show; asked anew for each answer, because
  /// windows change.
  public var page: () -> PageSize
  /// Asks a person a question whose answer is yes or no; nothing where nobody can be asked.
  public var confirm: ((String) -> Bool)?
  /// Takes answers, notices and mistakes in place of the page; nothing where people read the page.
  public var receiver: (any AnswerReceiver)?

  /// The page of the moment.
  public struct PageSize: Sendable, Hashable {
    /// Columns.
    public var width: Int
    /// Rows; nothing when the page is no window.
    public var height: Int?
    /// What it can show.
    public var style: TerminalStyle

    /// A page.
    public init(width: Int = 80, height: Int? = nil, style: TerminalStyle = .plain) {
      self.width = width
      self.height = height
      self.style = style
    }
  }

  /// A console of the caller's own.
  public init(
    write: @escaping (String) throws(WriteFailure) -> Void, tell: @escaping (String) -> Void,
    page: @escaping () -> PageSize, confirm: ((String) -> Bool)? = nil,
    receiver: (any AnswerReceiver)? = nil
  ) {
    self.write = write
    self.tell = tell
    self.page = page
    self.confirm = confirm
    self.receiver = receiver
  }

  /// The standard streams of the process.
  public static func standard(environment: [String: String]) -> Console {
    Console(
      write: { text throws(WriteFailure) in try StandardStream.output.write(text) },
      // A stream that takes nothing is left alone.
      tell: { try? StandardStream.error.write($0) },
      page: {
        let capabilities = TerminalCapabilities(
          isTerminal: StandardStream.output.isTerminal, environment: environment)
        return PageSize(
          width: min(StandardStream.output.columns ?? 80, 200),
          height: StandardStream.output.rows,
          style: TerminalStyle(
            glyphs: capabilities.showsUnicode ? .unicode : .ascii,
            usesColour: capabilities.usesColour))
      })
  }
}
