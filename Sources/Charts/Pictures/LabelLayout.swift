/// Where the names of points stand: each beside its point, none over a point or over another name.
struct LabelLayout {
  /// A rectangle; rows are counted downwards.
  struct Box {
    var left: Double
    var right: Double
    var top: Double
    var bottom: Double

    func overlaps(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }

    func holds(_ other: Box) -> Bool {
      left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom
    }
  }

  /// A name that found room.
  struct Place {
    /// What it takes.
    var box: Box
    /// How many rows away from its point it stands: from two on a line must lead to it.
    var distance: Int
  }

  /// What holds all names.
  var bounds: Box
  /// What a point takes on either side of its middle.
  var radius: (x: Double, y: Double)
  /// Between a point and its name.
  var gap: Double
  /// Height of a name.
  var height: Double
  /// How many rows away from its point a name may stand.
  var reach: Int

  /// Places for names of some lengths beside points, the first points first; nothing for a name that
  /// finds no room. No name stands over one of the `obstacles` either.
  func places(
    _ points: [(x: Double, y: Double, length: Double)], avoiding obstacles: [Box] = []
  ) -> [Place?] {
    var taken =
      obstacles
      + points.map { point in
        Box(
          left: point.x - radius.x, right: point.x + radius.x, top: point.y - radius.y,
          bottom: point.y + radius.y)
      }
    return points.map { point in
      guard point.length > 0 else { return nil }
      for distance in 0...reach {
        for box in candidates(point, distance: distance)
        where bounds.holds(box) && !taken.contains(where: box.overlaps) {
          taken.append(box)
          return Place(box: box, distance: distance)
        }
      }
      return nil
    }
  }

  private func candidates(
    _ point: (x: Double, y: Double, length: Double), distance: Int
  ) -> [Box] {
    let rows = distance == 0 ? [0] : [-Double(distance), Double(distance)]
    let right = point.x + radius.x + gap
    let left = point.x - radius.x - gap - point.length
    let starts = distance == 0 ? [right, left] : [right, left, point.x - point.length / 2]
    return rows.flatMap { row in
      starts.map { start in
        let middle = point.y + row * height
        return Box(
          left: start, right: start + point.length, top: middle - height / 2,
          bottom: middle + height / 2)
      }
    }
  }
}
