import Results
import ScenarioFiles
import TerritoryModel
import Wording

/// Reads the values of options that only batches have.
enum BatchOptions {
  /// A number above zero, and no larger than a budget of minutes.
  static func positive(
    _ text: String?, option: String, example: String
  ) throws(UsageMistake) -> Double? {
    guard let text else { return nil }
    guard let number = Double(text), number.isFinite, number > 0 else {
      var example = example
      // The number that was meant says best how it is written.
      if case .comma(let better) = NumberReading.trap(text), !better.hasPrefix("-") {
        example = better
      }
      throw .notPositive(option: option, value: text, example: example)
    }
    guard number <= ExperimentLimits.minutes else {
      throw .tooLarge(
        option: option, value: text, limit: ExperimentLimits.minutes, example: example)
    }
    return number
  }

  /// A part of the plan: `2/5`.
  static func shard(_ text: String?) throws(UsageMistake) -> Shard? {
    guard let text else { return nil }
    guard let shard = Shard(text) else { throw .notShard(text) }
    return shard
  }
}
