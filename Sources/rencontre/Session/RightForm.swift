import TerritoryModel
import Wording

/// The right form of the call that was meant, in one line.
enum RightForm {
  /// The form of the command that was called, else that of the program.
  static func line(in language: Language) -> String {
    var words = CommandLine.arguments.dropFirst().filter { !$0.hasPrefix("-") }[...]
    var call = [Rencontre._commandName]
    var form = Rencontre.form
    var family: (any CommandFamily.Type)? = Rencontre.self
    while let word = words.popFirst(), let command = family?.member(named: word) {
      call.append(word)
      form = command.form
      family = command as? any CommandFamily.Type
    }
    let name = call.joined(separator: " ")
    return ProgramText.rightForm(
      form[language].isEmpty ? name : "\(name) \(form[language])", help: "\(name) --help",
      in: language)
  }
}
