/// Figures of a weighted sample; the weights are not negative and their sum is positive.
struct WeightedSample: Sendable {
  let values: [Double]
  let weights: [Double]
  private let total: Double

  init(_ values: [Double], weights: [Double]) {
    self.values = values
    self.weights = weights
    total = weights.reduce(0, +)
  }

  /// The weighted mean.
  var mean: Double { zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 } / total }

  /// The weighted variance of the sample as it stands, without correction for its size.
  var variance: Double { covariance(with: self) }

  /// The covariance with another sample of the same weights.
  func covariance(with other: WeightedSample) -> Double {
    let (mine, its) = (mean, other.mean)
    var sum = 0.0
    for place in values.indices {
      sum += weights[place] * (values[place] - mine) * (other.values[place] - its)
    }
    return sum / total
  }

  /// A quantile: values in order stand at the middle of their weights, with straight lines between
  /// (Hyndman & Fan 1996, type 5, for equal weights).
  func quantile(_ probability: Double) -> Double {
    let order = values.indices.filter { weights[$0] > 0 }.sorted {
      (values[$0], $0) < (values[$1], $1)
    }
    guard let first = order.first else { return .nan }
    let wanted = probability * total
    var before = 0.0
    var last: (place: Double, value: Double)?
    for index in order {
      let place = before + weights[index] / 2
      before += weights[index]
      if place >= wanted {
        guard let last, place > last.place else { return values[index] }
        let share = (wanted - last.place) / (place - last.place)
        return last.value + share * (values[index] - last.value)
      }
      last = (place, values[index])
    }
    return last?.value ?? values[first]
  }
}
