import Results
import TerritoryModel
import Wording

extension BatchOutcome.Failure {
  /// The same failure in a language. A store holds reasons in English; in French the reason is made again
  /// from the point of the run, unless the point can be run by now.
  public func told(in language: Language, from store: ResultStore?) -> BatchOutcome.Failure {
    guard language == .french, let store,
      let reason = store.reason(
        ofRow: row,
        describing: { EditWording(.french).sentences($0).joined(separator: " ") })
    else { return self }
    return BatchOutcome.Failure(row: row, reason: reason)
  }
}
