/// How well a value is supported.
public enum EvidenceGrade: String, Sendable, Hashable, CaseIterable {
  /// Published and read.
  case a = "A"
  /// Published; the abstract or a secondary source only was read.
  case b = "B"
  /// Derived from A or B.
  case c = "C"
  /// An assumption: a lever to scan, and to show as such.
  case d = "D"
}
