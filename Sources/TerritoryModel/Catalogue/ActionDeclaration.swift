/// The one declaration of a kind of action: its words and its fields.
public struct ActionDeclaration: Sendable {
  /// The kind declared.
  public var kind: ActionKind
  /// A few words that name it: « Grande Rencontre ».
  public var label: Bilingual
  /// One line of meaning.
  public var meaning: Bilingual
  /// What happens: once per due week, or for a while.
  public var lasts: Bool
  /// Whether the common field `profession` changes what the action does.
  public var heedsProfession: Bool
  /// The fields of the action, in the order of listings.
  public var fields: [FieldDeclaration]

  /// A declaration.
  public init(
    _ kind: ActionKind, label: Bilingual, meaning: Bilingual, lasts: Bool = false,
    heedsProfession: Bool, fields: [FieldDeclaration]
  ) {
    self.kind = kind
    self.label = label
    self.meaning = meaning
    self.lasts = lasts
    self.heedsProfession = heedsProfession
    self.fields = fields
  }

  /// The declaration of one field, when the action has it.
  public func field(_ field: ActionField) -> FieldDeclaration? {
    fields.first { $0.key == field.rawValue }
  }
}

extension ActionKind {
  /// The one declaration of the kind.
  public var declaration: ActionDeclaration { ActionCatalogue.declaration(self) }
}
