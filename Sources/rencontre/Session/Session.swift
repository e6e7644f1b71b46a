import Charts
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

/// Who the program speaks to: the language, and what the terminal can show.
struct Session: Sendable {
  /// The language of everything that is said.
  let language: Language
  /// The variables that the program heeds.
  let environment: [String: String]
  /// What was given to `--lang` and names no language.
  private let wrongLanguage: String?

  /// The session of this process.
  static let current = Session(
    arguments: Array(CommandLine.arguments.dropFirst()), environment: Self.readEnvironment())

  /// The language is sought before anything is parsed, so that mistakes of usage are told in it.
  init(arguments: [String], environment: [String: String]) {
    self.environment = environment
    let named = Self.languageOption(arguments)
    let option = named.flatMap(LanguageChoice.language(named:))
    language = LanguageChoice.language(option: option, environment: environment)
    wrongLanguage = option == nil ? named : nil
  }

  /// Refuses a language that does not exist.
  func checkLanguage() throws(UsageMistake) {
    guard let wrongLanguage else { return }
    throw .notOneOf(
      option: "--lang", value: wrongLanguage, words: Language.allCases.map(\.rawValue),
      nearest: NearestWord.to(wrongLanguage, among: Language.allCases.map(\.rawValue)))
  }

  /// Writes results to standard output, unless a signal has asked for the end.
  func print(_ text: String) throws(Ending) {
    if let number = Interruption.signalNumber {
      throw Ending(signal: number, language: language)
    }
    do throws(WriteFailure) {
      try StandardStream.output.write(text)
    } catch {
      throw Ending(writing: error, path: nil, language: language)
    }
  }

  /// Tells something beside the results; a stream that takes nothing is left alone.
  func tell(_ text: String) {
    try? StandardStream.error.write(text.hasSuffix("\n") ? text : text + "\n")
  }

  /// Columns of the page that results are written on: those of the terminal, else 80.
  var width: Int { min(StandardStream.output.columns ?? 80, 200) }

  /// What the page can show.
  var style: TerminalStyle {
    let capabilities = TerminalCapabilities(
      isTerminal: StandardStream.output.isTerminal, environment: environment)
    return TerminalStyle(
      glyphs: capabilities.showsUnicode ? .unicode : .ascii, usesColour: capabilities.usesColour)
  }

  private static func languageOption(_ arguments: [String]) -> String? {
    var found: String?
    for (place, argument) in arguments.enumerated() {
      if argument == "--" { break }
      if argument == "--lang", place + 1 < arguments.count { found = arguments[place + 1] }
      if argument.hasPrefix("--lang=") { found = String(argument.dropFirst("--lang=".count)) }
    }
    return found
  }

  private static func readEnvironment() -> [String: String] {
    let names = [
      "HOME", "LANG", "LC_ALL", "LC_CTYPE", "LC_MESSAGES", "NO_COLOR", "RENCONTRE_LANG",
      "RENCONTRE_SCENARIOS", "TERM", "XDG_DATA_HOME", "XDG_STATE_HOME",
    ]
    return names.reduce(into: [:]) { environment, name in
      if let value = getenv(name) { environment[name] = String(cString: value) }
    }
  }
}
