import TerritoryModel

/// The name of a field of a kind of action, as `add` takes it.
public struct FieldName: Sendable, Hashable {
  /// The kind of action.
  public var kind: ActionKind
  /// The key in files, dotted when nested.
  public var key: String

  /// A field of a kind.
  public init(_ kind: ActionKind, _ key: String) {
    self.kind = kind
    self.key = key
  }

  /// The fields that every action may have.
  static let common = [
    "id", "at", "every", "times", "until", "zones", "profession", "cost", "hours",
  ]

  /// Every field of a kind of action, in the order of listings.
  public static func all(of kind: ActionKind) -> [FieldName] {
    var keys = common
    if kind == .agreement { keys.append("organisations") }
    for field in kind.declaration.fields {
      if field.key == "conditions.equalStatus" { keys.append("conditions") }
      keys.append(field.key)
    }
    return keys.map { FieldName(kind, $0) }
  }

  /// What the field takes.
  public var value: Syntax {
    switch key {
    case "id": .argument(.newAction)
    case "at", "until": .argument(.moment)
    case "every": .argument(.duration)
    case "times": .argument(.amount(.count))
    case "zones": .listed(.argument(.zone))
    case "organisations": .listed(.argument(.organisation))
    case "profession": .argument(.professionScope)
    case "cost", "hours": .argument(.amount(.ratio))
    case "conditions": .argument(.amount(.share))
    default: .argument(.amount(declaration?.unit ?? .ratio))
    }
  }

  /// The declaration in the catalogue, when the field is one of the action's own.
  public var declaration: FieldDeclaration? {
    kind.declaration.fields.first { $0.key == key }
  }

  /// The word in its forms.
  public var literal: Literal {
    if let meaning = declaration?.meaning {
      return Literal(key, fr: FrenchWords.fields[key] ?? key, meaning: meaning)
    }
    return Literal(key, fr: FrenchWords.fields[key] ?? key, meaning: commonMeaning)
  }

  private var commonMeaning: Bilingual {
    switch key {
    case "id": Bilingual(fr: "nom de l’action", en: "name of the action")
    case "at": Bilingual(fr: "première semaine", en: "first week")
    case "every": Bilingual(fr: "semaines entre deux fois", en: "weeks between two times")
    case "times": Bilingual(fr: "nombre de fois", en: "number of times")
    case "until": Bilingual(fr: "dernière semaine possible", en: "last possible week")
    case "zones": Bilingual(fr: "zones concernées", en: "zones concerned")
    case "organisations": Bilingual(fr: "organisations concernées", en: "organisations concerned")
    case "profession": Bilingual(fr: "professions concernées", en: "professions concerned")
    case "cost": Bilingual(fr: "euros par occurrence", en: "euros per occurrence")
    case "hours":
      Bilingual(fr: "heures de travail par occurrence", en: "hours of work per occurrence")
    default:
      Bilingual(
        fr: "hausse des quatre conditions d’Allport", en: "rise of Allport’s four conditions")
    }
  }
}
