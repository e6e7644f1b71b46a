import Exploration
import SourceText
import TerritoryModel

extension CommandComposition {
  func experiment(_ name: CommandName) throws(CommandMistake) -> Command {
    switch name {
    case .sweep:
      return .sweep(
        SweepWords(
          levers: parts.levers, outcome: try outcome(), isPaired: parts.has(.paired)))
    case .sensitivity:
      return .sensitivity(
        SensitivityWords(
          method: parts.has(.sobol) ? .sobol : .morris, levers: parts.levers,
          outcome: try outcome(), isEffect: parts.has(.effect),
          points: parts.after(.points)?.whole))
    case .enough:
      return .enough(
        EnoughWords(
          outcome: try outcome(), margin: number(after: .margin), most: parts.after(.most)?.whole))
    case .tipping:
      return .tipping(
        TippingWords(
          lever: try parts.required(parts.levers.first), threshold: number(after: .above),
          outcome: try outcome()))
    case .optimise:
      return .optimise(
        OptimiseWords(
          euros: number(after: .budget), hours: number(after: .hours), outcome: try outcome(),
          isApplied: parts.has(.apply)))
    case .calibrate:
      return .calibrate(
        CalibrateWords(
          file: try parts.required(parts.first(.experimentFile)?.text),
          most: (parts.after(.most) ?? parts.after(.runs))?.whole, isApplied: parts.has(.apply)))
    case .survey: return .survey(try parts.required(parts.first(.experimentFile)?.text))
    default:
      return .batch(
        try parts.required(parts.first(.experimentFile)?.text), store: parts.first(.file)?.text,
        isStatus: parts.has(.status))
    }
  }

  private func outcome() throws(CommandMistake) -> OutcomeWords {
    OutcomeWords(measure: try parts.outcome(), week: parts.after(.at)?.moment)
  }

  private func number(after keyword: Keyword) -> Located<Double>? {
    guard let word = parts.after(keyword), let number = word.number else { return nil }
    return word.located(number)
  }
}
