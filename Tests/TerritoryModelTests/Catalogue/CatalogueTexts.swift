import TerritoryModel

/// Every text of the catalogues, with where it stands.
enum CatalogueTexts {
  struct Text: Sendable {
    var place: String
    var text: Bilingual
    var isCitation = false
  }

  static let all: [Text] = parameters + fields + actions + metrics

  private static var parameters: [Text] {
    ParameterCatalogue.declarations.flatMap { declaration in
      [
        Text(place: "\(declaration.path) label", text: declaration.label),
        Text(place: "\(declaration.path) meaning", text: declaration.meaning),
        Text(place: "\(declaration.path) source", text: declaration.source, isCitation: true),
      ]
    }
  }

  private static var fields: [Text] {
    let groups =
      [
        ("zones", ZoneCatalogue.declarations),
        ("organisations", OrganisationCatalogue.declarations),
      ]
      + ActionCatalogue.declarations.map { ($0.kind.rawValue, $0.fields) }
    return groups.flatMap { name, fields in
      fields.flatMap { field in
        [Text(place: "\(name).\(field.key) meaning", text: field.meaning)]
          + (field.source.map {
            [Text(place: "\(name).\(field.key) source", text: $0, isCitation: true)]
          } ?? [])
      }
    }
  }

  private static var actions: [Text] {
    ActionCatalogue.declarations.flatMap { declaration in
      [
        Text(place: "\(declaration.kind) label", text: declaration.label),
        Text(place: "\(declaration.kind) meaning", text: declaration.meaning),
      ]
    }
  }

  private static var metrics: [Text] {
    MetricCatalogue.declarations.flatMap { declaration in
      [
        Text(place: "\(declaration.key) label", text: declaration.label),
        Text(place: "\(declaration.key) meaning", text: declaration.meaning),
      ]
    }
  }
}
