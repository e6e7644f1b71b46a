import Results
import TerritoryModel
import Wording

extension BatchOutcome {
  /// How the batch ended, and how to go on, in a language.
  ///
  /// - Parameter path: the store, in which reasons of failures are found again in other words.
  public func words(in language: Language, store path: String) -> String {
    var outcome = self
    outcome.firstFailure = firstFailure?.told(in: language, from: try? ResultStore(reading: path))
    return BatchWording(language).ending(outcome, store: path)
  }
}
