import CommandLanguage
import Reports
import Shell
import Wording

/// Makes a session of its own of the commands of a territory.
struct TerritoryMaker {
  /// The session whose memory of lives, and whose readers, are shared.
  let session: ShellSession
  /// What takes its complaints.
  let receiver: SessionReceiver

  /// Carries out the commands.
  ///
  /// - Returns: the session; nothing when a command was refused, of which the receiver was told.
  func make(_ commands: [String]) -> (session: ShellSession?, outcome: Outcome) {
    let own = ShellSession(
      interpreter: Interpreter(
        lives: session.interpreter.lives, reader: session.interpreter.reader,
        machineMemory: session.interpreter.machineMemory),
      settings: ShellSettings(language: session.settings.language, isSafe: true, isQuiet: true),
      console: session.console, environment: session.environment)
    for (place, text) in commands.enumerated() {
      receiver.command = place
      receiver.isSilent = true
      defer {
        receiver.command = nil
        receiver.isSilent = false
      }
      if let foreign = foreignCommand(text) {
        receiver.complain(.notTerritory(foreign))
        return (nil, .failed(code: 65))
      }
      let outcome = own.run(cell: text)
      guard outcome.isDone else { return (nil, outcome) }
    }
    guard own.interpreter.state.branch != nil else {
      receiver.complain(.emptyTerritory)
      return (nil, .failed(code: 65))
    }
    return (own, .done)
  }

  /// The first command of a text that makes no territory; nothing when all do, or the text is wrong in
  /// another way, which carrying it out will tell.
  private func foreignCommand(_ text: String) -> String? {
    guard let commands = try? CommandReader(allowsPrefixes: false, isSafe: true).read(text) else {
      return nil
    }
    return commands.first { !$0.command.makesTerritory || $0.redirection != nil }?.canonical
  }
}
