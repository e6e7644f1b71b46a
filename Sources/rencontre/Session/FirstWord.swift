import ScenarioFiles
import SourceText
import Wording

/// The first word of a call, when it is no subcommand.
enum FirstWord {
  /// Refuses a word that is no subcommand, with the nearest one; the name of a scenario most likely
  /// wants to be run.
  static func check(_ arguments: [String]) throws(UsageMistake) {
    guard let word = arguments.first, !word.hasPrefix("-") || word == "-" else { return }
    // A script of the shell is called by its name alone.
    guard !word.hasSuffix(".ren") else { return }
    let known = Rencontre.commandNames
    if let family = Rencontre.member(named: word) as? any CommandFamily.Type {
      return try check(Array(arguments.dropFirst()), in: word, known: family.commandNames)
    }
    if word == "help" {
      guard let topic = arguments.dropFirst().first, !topic.hasPrefix("-"), topic != "help",
        !known.contains(topic)
      else { return }
      throw .unknownCommand(
        topic, nearest: NearestWord.to(topic, among: known), known: known)
    }
    guard !known.contains(word) else { return }
    throw .unknownCommand(word, nearest: nearest(to: word, among: known), known: known)
  }

  /// Refuses a word after a command that holds others, when it is none of them.
  private static func check(
    _ arguments: [String], in command: String, known: [String]
  ) throws(UsageMistake) {
    guard let word = arguments.first, !word.hasPrefix("-"), !known.contains(word) else { return }
    let nearest = NearestWord.to(word, among: known).map { "\(command) \($0)" }
    throw .unknownCommand(
      "\(command) \(word)", nearest: nearest, known: known.map { "\(command) \($0)" })
  }

  private static func nearest(to word: String, among known: [String]) -> String? {
    let looksLikeScenario = word == "-" || word.hasSuffix(".yaml") || word.hasSuffix(".yml")
    if looksLikeScenario || ScenarioReader.library.contains(word) { return "run \(word)" }
    return NearestWord.to(word, among: known)
  }
}
