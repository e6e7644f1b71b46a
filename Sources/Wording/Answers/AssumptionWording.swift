import TerritoryModel

/// What a result rests on, in sentences.
public struct AssumptionWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// Assumptions in a language.
  public init(_ language: Language) { self.language = language }

  /// Heads the parameters of a grade.
  public func heading(_ grade: String) -> String {
    language == .french ? "Niveau \(grade)" : "Grade \(grade)"
  }

  /// What a grade means, in few words.
  public func meaning(_ grade: EvidenceGrade) -> String {
    switch grade {
    case .a: language == .french ? "publié et lu" : "published and read"
    case .b: language == .french ? "publié, lu en résumé" : "published, abstract read"
    case .c: language == .french ? "déduit de publications" : "derived from publications"
    case .d: language == .french ? "hypothèse, à faire varier" : "assumption, to be varied"
    }
  }

  /// How much of the model is assumed, before a room.
  public func share(of assumed: Int, _ total: Int) -> String {
    let numbers = NumberWording(language)
    return language == .french
      ? "\(numbers.whole(assumed)) réglages sur \(numbers.whole(total)) sont des hypothèses."
      : "\(numbers.whole(assumed)) of \(numbers.whole(total)) settings are assumptions."
  }

  /// That dated changes have been made: « La valeur de contact.rate est celle qu’un changement daté a
  /// laissée à la semaine 65. »
  public func changed(_ paths: [String], by week: Int) -> String {
    let list = Typography.list(paths, in: language)
    let week = NumberWording(language).whole(week)
    return language == .french
      ? (paths.count == 1
        ? "La valeur de \(list) est celle qu’un changement daté a laissée à la semaine \(week)."
        : "Les valeurs de \(list) sont celles que des changements datés ont laissées à la semaine \(week).")
      : (paths.count == 1
        ? "The value of \(list) is the one that a dated change left by week \(week)."
        : "The values of \(list) are those that dated changes left by week \(week).")
  }

  /// How many parameters have each grade: « 74 paramètres : 52 de niveau D, … »
  public func counts(_ counts: [(grade: String, count: Int)], of total: Int) -> String {
    let numbers = NumberWording(language)
    let all = numbers.counted(
      total, one: Bilingual(fr: "paramètre", en: "parameter"),
      many: Bilingual(fr: "paramètres", en: "parameters"))
    let parts = counts.map { grade, count in
      language == .french
        ? "\(numbers.whole(count)) de niveau \(grade)" : "\(numbers.whole(count)) of grade \(grade)"
    }
    return Typography.labelled(all, Typography.list(parts, in: language) + ".", in: language)
  }
}
