/// Where the names of dated events stand above a picture: each at its line, as few rows as they need.
struct MarkLayout {
  /// Where a name stands.
  struct Place {
    /// Row, counted upwards from the picture.
    var row: Int
    /// Where the name begins.
    var start: Double
    /// How long it may be.
    var length: Double
  }

  /// What is between two names in a row.
  var gap: Double
  /// Where rows end.
  var limit: Double
  /// The size of the place of a line itself: one cell on a terminal, none in a drawing.
  var unit: Double
  /// Rows at most.
  var rows: Int
  /// The shortest piece of a name that is worth showing.
  var shortest: Double

  /// Places for names of some lengths beside lines at some places; nothing for a name that finds no
  /// room. Names stand right of their line, and left of it where the picture ends.
  func places(_ names: [(x: Double, length: Double)]) -> [Place?] {
    var places: [Place?] = names.map { _ in nil }
    var taken: [[Range<Double>]] = Array(repeating: [], count: rows)
    let named = names.indices.filter { names[$0].length > 0 }
    let isBefore = { (index: Int) in
      names[index].x + names[index].length > limit
        && names[index].x + unit - names[index].length >= 0
    }
    // Lines whose names stand before them go up through all rows.
    for index in named where isBefore(index) {
      for row in 0..<rows { taken[row].append(line(names[index].x)) }
    }
    for index in named.sorted(by: { names[$0].x > names[$1].x }) where !isBefore(index) {
      let (x, length) = names[index]
      places[index] = place(x, length, in: taken) ?? cut(x, length, in: taken)
      guard let place = places[index] else { continue }
      taken[place.row].append(x..<(x + place.length + gap))
      for row in 0..<place.row { taken[row].append(line(x)) }
    }
    for index in named where isBefore(index) {
      let (x, length) = names[index]
      let stretch = (x + unit - length - gap)..<x
      guard let row = taken.firstIndex(where: { isOpen(stretch, in: $0) }) else { continue }
      taken[row].append(stretch)
      places[index] = Place(row: row, start: x + unit - length, length: length)
    }
    return places
  }

  private func place(_ x: Double, _ length: Double, in taken: [[Range<Double>]]) -> Place? {
    guard x + length <= limit else { return nil }
    for row in 0..<rows where isOpen(x..<(x + length + gap), in: taken[row]) {
      return taken[..<row].allSatisfy { isOpen(line(x), in: $0) }
        ? Place(row: row, start: x, length: length) : nil
    }
    return nil
  }

  /// A name cut short in the row with the most room.
  private func cut(_ x: Double, _ length: Double, in taken: [[Range<Double>]]) -> Place? {
    var best: Place?
    for row in 0..<rows {
      guard isOpen(line(x), in: taken[row]) else { break }
      let next = taken[row].map(\.lowerBound).filter { $0 >= x }.min() ?? (limit + gap)
      let room = min(next - gap - x, limit - x, length)
      if room >= max(shortest, best.map { $0.length + 1 } ?? 0) {
        best = Place(row: row, start: x, length: room)
      }
    }
    return best
  }

  /// What a line takes of a row that it goes through.
  private func line(_ x: Double) -> Range<Double> { x..<(x + max(unit, 1)) }

  private func isOpen(_ stretch: Range<Double>, in taken: [Range<Double>]) -> Bool {
    !taken.contains { $0.overlaps(stretch) }
  }
}
