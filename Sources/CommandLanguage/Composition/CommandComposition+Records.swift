import Exploration
import SourceText
import TerritoryModel

extension CommandComposition {
  func records(_ name: CommandName) throws(CommandMistake) -> Command {
    let file = parts.first(.file)?.text
    switch name {
    case .expect: return .expect(try expectation())
    case .export:
      return .export(
        try parts.measures(), to: try parts.required(file), replaces: parts.has(.over))
    case .save: return .save(try parts.required(file), replaces: parts.has(.over))
    case .transcript:
      if parts.has(.on) { return .transcript(.on(file, replaces: parts.has(.over))) }
      return .transcript(parts.has(.off) ? .off : .show)
    case .replay: return .replay(parts.first(.script)?.text)
    case .history: return .history(parts.first(.positive)?.whole?.value)
    default: return .resume
    }
  }

  private func expectation() throws(CommandMistake) -> Expectation {
    if let word = parts.first(.hash), case .bits(let bits) = word.value {
      let hash = word.located(bits)
      return parts.has(.state) ? .state(hash) : .scenario(hash)
    }
    let measure = try parts.required(parts.measures().first)
    let sign = try parts.required(parts.first(.comparison))
    let number = try parts.required(parts.first(.number))
    guard case .comparison(let comparison) = sign.value, let value = number.number else {
      throw parts.incomplete
    }
    return .measure(
      measure, at: parts.after(.at)?.moment, comparison, number.located(value))
  }

  func knowing(_ name: CommandName) throws(CommandMistake) -> Command {
    switch name {
    case .parameters: return .parameters(parts.first(.words)?.text)
    case .assumptions: return .assumptions
    case .apropos: return .apropos(try parts.required(joined(.words)))
    case .help: return .help(joined(.topic))
    case .tour: return .tour
    case .mode:
      if case .mode(let mode)? = parts.first(.mode)?.value { return .mode(mode) }
      return .mode(nil)
    case .lang:
      if case .language(let language)? = parts.first(.language)?.value {
        return .language(language)
      }
      return .language(nil)
    case .option: return .option(parts.first(.option)?.text, parts.first(.optionValue)?.text)
    case .timing:
      return .timing(parts.has(.on) ? true : parts.has(.off) ? false : nil)
    case .system: return .system(try parts.required(joined(.systemLine)))
    default: return .quit
    }
  }
}
