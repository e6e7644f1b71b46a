import Experiments
import Wording

/// Which points of a sweep the runs tell apart.
struct SweepContrasts {
  private let table: RunTable
  private let response: Response
  /// The points that have a value, in order, with their means over all their lives.
  private let means: [(point: Int, mean: Double)]

  init(_ table: RunTable, _ response: Response) {
    self.table = table
    self.response = response
    means = (0..<table.pointCount).compactMap { point in
      let known = table.values(0, point: point, response).compactMap(\.self)
      return known.isEmpty ? nil : (point, Moments(known).mean)
    }
  }

  /// What is told apart: the ends, which the sentence names whatever the runs give, as one comparison; what
  /// is chosen after looking, among all pairs.
  var told: SweepWording.Told {
    guard let first = means.first?.point, let last = means.last?.point,
      let lowest = means.min(by: { $0.mean < $1.mean })?.point,
      let highest = means.max(by: { $0.mean < $1.mean })?.point
    else { return SweepWording.Told(ends: false, extremes: false, peak: false) }
    let pairs = means.count * (means.count - 1) / 2
    func tells(_ point: Int, _ reference: Int, among comparisons: Int) -> Bool {
      point != reference
        && table.tells(0, point: point, from: reference, response, among: comparisons)
    }
    return SweepWording.Told(
      ends: tells(last, first, among: 1), extremes: tells(highest, lowest, among: pairs),
      peak: tells(highest, first, among: pairs) && tells(highest, last, among: pairs))
  }

  /// Whether the answer rests on points that were chosen after looking, of three or more.
  ///
  /// - Parameter isLine: whether the points have ends, which are told first.
  func areChosen(isLine: Bool) -> Bool {
    let told = told
    return means.count > 2 && !(isLine && told.ends && !told.peak)
  }
}
