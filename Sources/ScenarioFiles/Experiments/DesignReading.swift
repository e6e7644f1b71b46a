import SourceText
import TerritoryModel

/// Reads the design of an experiment: a word, or a map with its kind and its sizes.
struct DesignReading {
  var study: StudyReading

  /// A design, the seed of its draws, and the factors of a list.
  struct Read {
    var design: ExperimentDesign
    var seed: UInt64?
    var columns: [Factor]?
  }

  /// The words of the designs, in the order of the documentation.
  static let words = ["grid", "list", "lhs", "sobol", "morris", "saltelli"]

  init(_ study: StudyReading) { self.study = study }

  /// The keys of a design, beside its kind.
  static func keys(_ word: String) -> [String] {
    switch word {
    case "list": ["file", "table"]
    case "lhs": ["points", "seed"]
    case "sobol": ["points", "scrambled", "seed"]
    case "morris": ["trajectories", "levels", "seed"]
    case "saltelli": ["base", "secondOrder", "seed"]
    default: ["levels"]
    }
  }

  /// Those of its keys that a design cannot do without.
  static func required(_ word: String) -> [String] {
    switch word {
    case "lhs", "sobol": ["points"]
    case "morris": ["trajectories"]
    case "saltelli": ["base"]
    default: []
    }
  }

  mutating func design(_ value: WrittenValue) -> Read? {
    guard let map = value.map else {
      guard value.scalar != nil, !value.isNull else {
        study.values.findings.expect(.text, insteadOf: value)
        return nil
      }
      return study.values.word(value, among: Self.words).flatMap {
        design($0, WrittenMap(), value.spot)
      }
    }
    guard let kind = map["kind"] else {
      study.values.findings.report(.missingKey("kind", in: nil), at: value.spot)
      return nil
    }
    guard let word = study.values.word(kind, among: Self.words) else { return nil }
    study.values.checkKeys(
      map, allowed: ["kind"] + Self.keys(word), under: SettingPath(["design"]))
    return design(word, map, value.spot)
  }

  private mutating func design(_ word: String, _ map: WrittenMap, _ spot: Spot) -> Read? {
    let seed =
      Self.keys(word).contains("seed") ? map["seed"].flatMap { study.values.seed($0) } : nil
    switch word {
    case "list": return list(map, spot)
    case "lhs":
      return size("points", map, spot, from: 2).map {
        Read(design: .latinHypercube(points: $0), seed: seed)
      }
    case "sobol":
      let isScrambled = map["scrambled"].map { study.truth($0) } ?? true
      guard let points = size("points", map, spot, from: 2), let isScrambled else { return nil }
      return Read(design: .sobol(points: points, isScrambled: isScrambled), seed: seed)
    case "morris":
      let levels = map["levels"].map { study.count($0, Self.steps) } ?? 4
      guard let trajectories = size("trajectories", map, spot, from: 2), let levels else {
        return nil
      }
      guard levels.isMultiple(of: 2) else {
        study.report(.oddLevels(levels), at: map["levels"]?.spot ?? spot)
        return nil
      }
      return Read(design: .morris(trajectories: trajectories, levels: levels), seed: seed)
    case "saltelli":
      let isSecondOrder = map["secondOrder"].map { study.truth($0) } ?? false
      guard let base = size("base", map, spot, from: 2), let isSecondOrder else { return nil }
      return Read(design: .saltelli(base: base, isSecondOrder: isSecondOrder), seed: seed)
    default:
      let levels = map["levels"].map { study.count($0, Self.steps) } ?? 5
      return levels.map { Read(design: .grid(levels: $0)) }
    }
  }

  /// Levels into which a range is cut.
  static let steps = ValueBounds(2, Double(ExperimentLimits.levels), isWhole: true)

  /// A size that must be given.
  private mutating func size(
    _ key: String, _ map: WrittenMap, _ spot: Spot, from least: Double
  ) -> Int? {
    guard let value = map[key] else {
      study.values.findings.report(.missingKey(key, in: nil), at: spot)
      return nil
    }
    return study.count(value, ValueBounds(least, Double(ExperimentLimits.points), isWhole: true))
  }
}
