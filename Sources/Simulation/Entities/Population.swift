/// The state of every professional, one row per agent, in single precision (model, section 2).
///
/// Four quantities are read by others in the phase that writes them; they have a second column, into
/// which the phase writes before the two are swapped.
struct Population: ~Copyable {
  var warmth: Column<Float>
  var competence: Column<Float>
  var metaPerception: Column<Float>
  var familiarity: Column<Float>
  var coreWarmth: Column<Float>
  var coreCompetence: Column<Float>
  var expectedMetaPerception: Column<Float>
  var openness: Column<Float>
  /// Signed count of consecutive weeks of tension; at most the weeks of a run, so 16 bits hold it.
  var warmthTension: Column<Int16>
  var competenceTension: Column<Int16>
  /// The week of the last cooperation, or `never`.
  var lastCooperation: Column<Int16>

  var warmthNext: Column<Float>
  var competenceNext: Column<Float>
  var metaPerceptionNext: Column<Float>
  var familiarityNext: Column<Float>

  /// No cooperation yet: before every week of every run.
  static let never = Int16.min

  init(count: Int) {
    warmth = Column(repeating: 0, count: count)
    competence = Column(repeating: 0, count: count)
    metaPerception = Column(repeating: 0, count: count)
    familiarity = Column(repeating: 0, count: count)
    coreWarmth = Column(repeating: 0, count: count)
    coreCompetence = Column(repeating: 0, count: count)
    expectedMetaPerception = Column(repeating: 0, count: count)
    openness = Column(repeating: 0, count: count)
    warmthTension = Column(repeating: 0, count: count)
    competenceTension = Column(repeating: 0, count: count)
    lastCooperation = Column(repeating: Self.never, count: count)
    warmthNext = Column(repeating: 0, count: count)
    competenceNext = Column(repeating: 0, count: count)
    metaPerceptionNext = Column(repeating: 0, count: count)
    familiarityNext = Column(repeating: 0, count: count)
  }

  /// Makes what the experience phase wrote the present state.
  mutating func publishExperience() {
    swap(&warmth, &warmthNext)
    swap(&competence, &competenceNext)
    swap(&metaPerception, &metaPerceptionNext)
    swap(&familiarity, &familiarityNext)
  }

  /// Makes what the influence phase wrote the present state.
  mutating func publishInfluence() {
    swap(&warmth, &warmthNext)
    swap(&competence, &competenceNext)
    swap(&familiarity, &familiarityNext)
  }

  /// The columns of single precision in the order of hashes and checkpoints.
  func forEachFloatColumn(_ body: (borrowing Column<Float>) -> Void) {
    body(warmth)
    body(competence)
    body(metaPerception)
    body(familiarity)
    body(coreWarmth)
    body(coreCompetence)
    body(expectedMetaPerception)
    body(openness)
  }

  /// The columns of whole numbers in the order of hashes and checkpoints.
  func forEachIntegerColumn(_ body: (borrowing Column<Int16>) -> Void) {
    body(warmthTension)
    body(competenceTension)
    body(lastCooperation)
  }

  /// Takes the columns of a checkpoint, in the same order.
  mutating func restore(floats: [[Float]], integers: [[Int16]]) {
    warmth = Column(floats[0])
    competence = Column(floats[1])
    metaPerception = Column(floats[2])
    familiarity = Column(floats[3])
    coreWarmth = Column(floats[4])
    coreCompetence = Column(floats[5])
    expectedMetaPerception = Column(floats[6])
    openness = Column(floats[7])
    warmthTension = Column(integers[0])
    competenceTension = Column(integers[1])
    lastCooperation = Column(integers[2])
  }
}

/// Limits a value to the scale [-1, 1].
@inline(__always)
func clamp(_ x: Float) -> Float { max(-1, min(1, x)) }

/// Limits a value to [0, 1].
@inline(__always)
func clamp01(_ x: Float) -> Float { max(0, min(1, x)) }
