import TerritoryModel

extension EvidenceGrade {
  /// What the grade means.
  public var meaning: Bilingual {
    switch self {
    case .a: Bilingual(fr: "publié et lu", en: "published and read")
    case .b:
      Bilingual(
        fr: "publié ; seul le résumé ou une source secondaire a été lu",
        en: "published; the abstract or a secondary source only was read")
    case .c: Bilingual(fr: "déduit d’une source A ou B", en: "derived from A or B")
    case .d:
      Bilingual(
        fr: "hypothèse : un levier à faire varier, et à montrer comme tel",
        en: "assumption: a lever to scan, and to show as such")
    }
  }
}
