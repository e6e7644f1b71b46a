import Charts
import Wording

/// What the program says when it is called without a word: what it is for, and three commands.
enum Welcome {
  /// The text, for the page of a session.
  static func text(in session: Session) -> String {
    let language = session.language
    let commands: [(String, ProgramText)] = [
      ("rencontre run grande-rencontre-2021", .welcomeRun),
      ("rencontre scenarios", .welcomeScenarios),
      ("rencontre --help", .welcomeHelp),
    ]
    let table = TextTable(
      columns: [.init(), .init(wraps: true)],
      rows: commands.map { [$0.0, $0.1.text[language]] })
    let lines =
      TextLayout.wrapped(ProgramText.welcome.text[language], to: min(session.width, 100)) + [""]
      + table.lines(width: session.width, indent: 2)
    return lines.joined(separator: "\n") + "\n"
  }
}
