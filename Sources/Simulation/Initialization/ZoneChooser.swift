import TerritoryModel

/// Chooses a person of a profession near a zone: a zone with weight N·exp(-distance / reach), then
/// anybody there (model, section 5).
struct ZoneChooser {
  private let cumulated: [Double]

  /// Weights seen from a zone. They are taken relative to the nearest zone that has people, which
  /// changes no probability and keeps far territories from vanishing in an exponential of zero.
  init(from origin: Int, profession: Profession, layout: TerritoryLayout, reach: Double) {
    let (x, y) = (layout.zoneX, layout.zoneY)
    var distances = [Double](repeating: 0, count: layout.zoneCount)
    var nearest = Double.infinity
    for zone in 0..<layout.zoneCount {
      let (east, north) = (x[zone] - x[origin], y[zone] - y[origin])
      distances[zone] = (east * east + north * north).squareRoot()
      if !layout.agents(ofCell: 2 * zone + profession.rawValue).isEmpty {
        nearest = min(nearest, distances[zone])
      }
    }
    var sum = 0.0
    var cumulated = distances
    for zone in 0..<layout.zoneCount {
      let people = layout.agents(ofCell: 2 * zone + profession.rawValue).count
      if people > 0 {
        sum += Double(people) * Elementary.exp(-(distances[zone] - nearest) / reach)
      }
      cumulated[zone] = sum
    }
    self.cumulated = cumulated
  }

  /// A zone, from a uniform draw; nothing when nobody of the profession exists.
  func zone(_ uniform: Double) -> Int? {
    guard let total = cumulated.last, total > 0 else { return nil }
    let target = uniform * total
    var low = 0
    var high = cumulated.count - 1
    while low < high {
      let middle = (low + high) / 2
      if cumulated[middle] > target { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
