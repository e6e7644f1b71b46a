/// The numbers that a named organisation may give, declared once, in the order of
/// `OrganisationField`; what is left out is drawn as for generated organisations.
public enum OrganisationCatalogue {
  /// The declarations; the place of each is that of its field.
  public static let declarations: [FieldDeclaration] = [
    FieldDeclaration(
      OrganisationField.workload.rawValue, default: nil, plausible: 0...1, unit: .share, grade: .d,
      meaning: Bilingual(
        fr: "charge de travail de l’organisation, tirée au sort si elle n’est pas donnée",
        en: "workload of the organisation, drawn when not given")),
    FieldDeclaration(
      OrganisationField.formalisation.rawValue, default: nil, plausible: 0...1, unit: .share,
      grade: .d,
      meaning: Bilingual(
        fr: "ouverture de l’organisation au partenariat, tirée au sort si elle n’est pas donnée",
        en: "openness of the organisation to partnership, drawn when not given")),
  ]
}

extension OrganisationField {
  /// The one declaration of the field.
  public var declaration: FieldDeclaration {
    switch self {
    case .workload: OrganisationCatalogue.declarations[0]
    case .formalisation: OrganisationCatalogue.declarations[1]
    }
  }
}
