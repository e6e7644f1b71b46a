/// One of the two professions that serve the same people (model, section 2).
///
/// The raw value is the index of the profession in every array that has one row per profession.
public enum Profession: Int, Sendable, Hashable, CaseIterable {
  /// *Travailleurs sociaux*.
  case socialWorkers = 0
  /// *Entrepreneurs sociaux*.
  case socialEntrepreneurs = 1

  /// The word used in files, paths and columns.
  public var key: String {
    switch self {
    case .socialWorkers: "socialWorkers"
    case .socialEntrepreneurs: "socialEntrepreneurs"
    }
  }

  /// The profession's name, in the plural.
  public var label: Bilingual {
    switch self {
    case .socialWorkers: Bilingual(fr: "travailleurs sociaux", en: "social workers")
    case .socialEntrepreneurs:
      Bilingual(fr: "entrepreneurs sociaux", en: "social entrepreneurs")
    }
  }

  /// The profession that this one looks at.
  public var other: Profession {
    switch self {
    case .socialWorkers: .socialEntrepreneurs
    case .socialEntrepreneurs: .socialWorkers
    }
  }

  /// The profession with this key, if there is one.
  public init?(key: String) {
    guard let found = Self.allCases.first(where: { $0.key == key }) else { return nil }
    self = found
  }
}

/// The professions an action addresses.
public enum ProfessionScope: String, Sendable, Hashable, CaseIterable {
  /// Social workers only.
  case socialWorkers
  /// Social entrepreneurs only.
  case socialEntrepreneurs
  /// Both professions, the default.
  case both

  /// Whether the scope includes a profession.
  public func contains(_ profession: Profession) -> Bool {
    switch self {
    case .socialWorkers: profession == .socialWorkers
    case .socialEntrepreneurs: profession == .socialEntrepreneurs
    case .both: true
    }
  }
}
