import ArgumentParser
import TerritoryModel

/// A command of the program. What is wrong with its call ends with its right form, which each command
/// has to tell.
protocol CalledCommand: ParsableCommand {
  /// What follows the name, in the words of either language; nothing when nothing has to.
  static var form: Bilingual { get }
}

/// A command that holds others.
protocol CommandFamily: CalledCommand {
  /// What it holds.
  static var members: [any CalledCommand.Type] { get }
}

extension CommandFamily {
  /// The words that name a member.
  static var commandNames: [String] { members.map { $0._commandName } }

  /// One of the members.
  static var form: Bilingual {
    let names = commandNames.joined(separator: "|")
    return Bilingual(fr: names, en: names)
  }

  /// The member that a word names.
  static func member(named word: String) -> (any CalledCommand.Type)? {
    members.first { $0._commandName == word }
  }
}
