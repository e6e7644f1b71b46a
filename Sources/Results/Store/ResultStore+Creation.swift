import Experiments
internal import GRDB
import Simulation
import TerritoryModel

extension ResultStore {
  /// Makes a store that holds a plan and no run; the caller holds its lock. It appears whole or not at
  /// all.
  ///
  /// - Throws: Why it could not be made; nothing is left behind.
  static func create(
    at path: String, _ plan: StoredPlan, shard: Shard, runs: Int, isFrozen: Bool = false,
    isCancelled: () -> Bool = { false },
    filling fill: (Database) throws -> Void = { _ in }
  ) throws(StoreProblem) {
    if isCancelled() { throw StoreProblem(path: path, .cancelled) }
    let target = (path.hasPrefix("/") ? path : "./" + path)
    let temporary = target + draftEnding
    func cleanUp() { removeDraft(of: target) }
    cleanUp()
    do {
      var header = StoreHeader(plan, shard: shard, runs: runs)
      header.isFrozen = isFrozen
      let database = try open(temporary, prepare: ["synchronous=FULL", "cache_size=-8000"])
      try database.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA application_id=\(applicationID)")
        try db.execute(sql: "PRAGMA user_version=\(StoreTable.formatVersion)")
      }
      try database.write { db in
        for table in StoreTable.allCases { try db.execute(sql: table.creation) }
        for key in StoreKey.allCases {
          try db.execute(
            sql: StoreTable.meta.insertion(), arguments: [key.rawValue, header.text(key)])
        }
        try write(plan, to: db) {
          if isCancelled() { throw StoreProblem(path: path, .cancelled) }
        }
      }
      try database.write(fill)
      try database.close()
    } catch {
      cleanUp()
      var problem = StoreProblem(error, path: path)
      if problem.path == temporary { problem.path = path }
      // SQLite says « cannot open » as well when the process has no descriptor left.
      if case .other(14, _) = problem.cause,
        !FileSystem.isWritable(FileSystem.folder(of: target))
      {
        problem.cause = .notWritable
      }
      if problem.cause == .diskFull, problem.path == path { problem.cause = .noRoom }
      throw problem
    }
    // Where a store was taken away but its log was left, the log would spoil the new one.
    if FileSystem.kind(target) == .none { FileSystem.removeJournals(of: target) }
    let code = FileSystem.rename(temporary, to: target)
    guard code == 0 else {
      cleanUp()
      throw StoreProblem(
        path: path, code == 17 ? .exists : .system(code))
    }
    FileSystem.synchronize(folderOf: target)
  }

  /// What a store is called until it is whole.
  private static let draftEnding = ".rencontre-new"

  /// Removes what a process that was killed while it made a store left behind; whoever has the lock is
  /// alone here.
  static func removeDraft(of path: String) {
    FileSystem.remove(path + draftEnding)
    FileSystem.removeJournals(of: path + draftEnding)
  }

  private static func write(
    _ plan: StoredPlan, to db: Database, _ check: () throws -> Void
  ) throws {
    let factor = try db.makeStatement(sql: StoreTable.factor.insertion())
    for (place, path) in plan.factors.enumerated() {
      try factor.execute(arguments: [place + 1, path.description])
    }
    let level = try db.makeStatement(sql: StoreTable.level.insertion())
    for point in plan.points.indices {
      try check()
      for place in 0..<plan.points.factorCount {
        let value = plan.points[point, place]
        try level.execute(arguments: [point + 1, place + 1, value.text, value.number])
      }
    }
    let outcome = try db.makeStatement(sql: StoreTable.outcome.insertion())
    for (place, kept) in plan.outcomes.enumerated() {
      let observable = kept.observable
      let (zone, profession) = observable.group.places
      try outcome.execute(
        arguments: [
          place + 1, observable.metric.key, zone.map { $0 + 1 }, profession?.key, kept.week,
          observable.window,
        ])
    }
  }

  /// The plan that the store holds.
  ///
  /// - Throws: That the store is damaged.
  public func plan() throws(StoreProblem) -> StoredPlan {
    let header = header
    let path = path
    return try StoreProblem.naming(path) {
      try database.read { db in
        let damaged = StoreProblem(path: path, .damaged)
        let factors = try String.fetchAll(db, sql: "SELECT path FROM factor ORDER BY factor")
          .map { text in
            guard let path = try? SettingPath(parsing: text) else { throw damaged }
            return path
          }
        var points = LevelTable(factorCount: factors.count)
        points.reserveCapacity(header.pointCount)
        if factors.isEmpty {
          for _ in 0..<header.pointCount { points.append([]) }
        }
        let levels = try Row.fetchCursor(
          db, sql: "SELECT level, number FROM level ORDER BY point, factor")
        var point: [FactorLevel] = []
        while let row = try levels.next() {
          guard let text: String = row["level"] else { throw damaged }
          point.append(FactorLevel(text, number: row["number"]))
          if point.count == factors.count {
            points.append(point)
            point.removeAll(keepingCapacity: true)
          }
        }
        let outcomes = try Row.fetchAll(db, sql: "SELECT * FROM outcome ORDER BY outcome")
          .map { row in
            guard let outcome = Outcome(row, zones: header.zones.count) else { throw damaged }
            return outcome
          }
        let plan = StoredPlan(
          header: header, factors: factors, points: points, outcomes: outcomes)
        guard points.count == header.pointCount, point.isEmpty, plan.hash == header.planHash else {
          throw damaged
        }
        return plan
      }
    }
  }
}

extension Group {
  /// The zone's place and the profession, where the group has them.
  var places: (zone: Int?, profession: Profession?) {
    switch self {
    case .territory: (nil, nil)
    case .profession(let profession): (nil, profession)
    case .zone(let zone): (zone, nil)
    case .zoneProfession(let zone, let profession): (zone, profession)
    }
  }

  init(zone: Int?, profession: Profession?) {
    self =
      switch (zone, profession) {
      case (nil, nil): .territory
      case (nil, let profession?): .profession(profession)
      case (let zone?, nil): .zone(zone)
      case (let zone?, let profession?): .zoneProfession(zone, profession)
      }
  }
}

extension Outcome {
  /// The most weeks over which events are counted: what a run remembers of them.
  private static let longestWindow = 13

  /// An outcome from its line; nothing when it says nothing sensible.
  fileprivate init?(_ row: Row, zones: Int) {
    let profession: String? = row["profession"]
    let zone: Int? = row["zone"]
    guard let key: String = row["metric"], let metric = Metric(key: key),
      let week: Int = row["week"], (0...Int(ScenarioLimits.horizon.upper)).contains(week),
      let window: Int = row["window"], (1...Self.longestWindow).contains(window),
      zone.map({ (1...max(zones, 1)).contains($0) }) ?? true,
      profession == nil || profession.flatMap(Profession.init(key:)) != nil
    else { return nil }
    self.init(
      Observable(
        metric,
        Group(zone: zone.map { $0 - 1 }, profession: profession.flatMap(Profession.init(key:))),
        window: window),
      week: week)
  }
}
