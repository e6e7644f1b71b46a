import TerritoryModel

/// Sums over people of one cell, in double precision.
struct CellSums {
  var count = 0
  var warmth = 0.0
  var warmthSquares = 0.0
  var competence = 0.0
  var competenceSquares = 0.0
  var favourability = 0.0
  var favourabilitySquares = 0.0
  var familiarity = 0.0
  var metaPerception = 0.0
  /// How many cooperated in the last 13 weeks.
  var covered = 0

  static func + (left: Self, right: Self) -> Self {
    CellSums(
      count: left.count + right.count, warmth: left.warmth + right.warmth,
      warmthSquares: left.warmthSquares + right.warmthSquares,
      competence: left.competence + right.competence,
      competenceSquares: left.competenceSquares + right.competenceSquares,
      favourability: left.favourability + right.favourability,
      favourabilitySquares: left.favourabilitySquares + right.favourabilitySquares,
      familiarity: left.familiarity + right.familiarity,
      metaPerception: left.metaPerception + right.metaPerception,
      covered: left.covered + right.covered)
  }
}

extension Run {
  /// Phase 7: the true mean of each profession's views is "last observed" at the end of the week.
  mutating func observeTrueMeans() {
    let layout = plan.layout
    let (warmth, competence) = (population.warmth.base, population.competence.base)
    var sums = [Double](repeating: 0, count: layout.pieces.count)
    sums.withUnsafeMutableBufferPointer { sums in
      let sums = sums
      execution.forEach(layout.tasks.count, agents: layout.agentCount) { task in
        for piece in layout.tasks[task] {
          var sum = 0.0
          for agent in layout.pieces[piece].agents {
            sum += Double(warmth[agent] + competence[agent])
          }
          sums[piece] = sum
        }
      }
    }
    var totals = [0.0, 0.0]
    var people = [0, 0]
    for (piece, sum) in zip(layout.pieces, sums) {
      totals[piece.cell & 1] += sum
      people[piece.cell & 1] += piece.agents.count
    }
    let synthesis = plan.regime(week: week).synthesis
    for profession in Profession.allCases {
      let row = profession.rawValue
      trueMean[row] =
        people[row] > 0
        ? totals[row] / Double(2 * people[row]) : synthesis.meanFavourability(profession)
    }
  }

  /// Sums over the people of each cell, accumulated by pieces of fixed size, then over pieces in
  /// order.
  func cellSums() -> [CellSums] {
    let layout = plan.layout
    let (warmth, competence) = (population.warmth.base, population.competence.base)
    let (familiarity, meta) = (population.familiarity.base, population.metaPerception.base)
    let lastCooperation = population.lastCooperation.base
    let since = Int16(truncatingIfNeeded: week - CountWindow.weeks)
    var sums = [CellSums](repeating: CellSums(), count: layout.pieces.count)
    sums.withUnsafeMutableBufferPointer { sums in
      let sums = sums
      execution.forEach(layout.tasks.count, agents: layout.agentCount) { task in
        for piece in layout.tasks[task] {
          var sum = CellSums()
          sum.count = layout.pieces[piece].agents.count
          for agent in layout.pieces[piece].agents {
            let (w, c) = (Double(warmth[agent]), Double(competence[agent]))
            let a = (w + c) / 2
            sum.warmth += w
            sum.warmthSquares += w * w
            sum.competence += c
            sum.competenceSquares += c * c
            sum.favourability += a
            sum.favourabilitySquares += a * a
            sum.familiarity += Double(familiarity[agent])
            sum.metaPerception += Double(meta[agent])
            sum.covered += lastCooperation[agent] > since ? 1 : 0
          }
          sums[piece] = sum
        }
      }
    }
    var cells = [CellSums](repeating: CellSums(), count: 2 * layout.zoneCount)
    for (piece, sum) in zip(layout.pieces, sums) { cells[piece.cell] = cells[piece.cell] + sum }
    return cells
  }

  /// Number of ties and sum of trust by zone of the social worker.
  func tieSums() -> [(count: Int, trust: Double)] {
    var sums = [(count: Int, trust: Double)](
      repeating: (0, 0), count: plan.layout.zoneCount)
    for tie in 0..<partners.count {
      let zone = plan.zone(ofAgent: Int(partners.socialWorker.base[tie]))
      sums[zone].count += 1
      sums[zone].trust += Double(partners.trust.base[tie])
    }
    return sums
  }
}
