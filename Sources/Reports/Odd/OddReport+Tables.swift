import Simulation
import TerritoryModel
import Wording

extension OddReport {
  /// The rows of a table, read off the declarations of the model.
  func blocks(_ table: OddSection.Table) -> [Manuscript.Block] {
    switch table {
    case .patterns: [.table(patterns)]
    case .stateVariables: [.table(stateVariables)]
    case .phases: [.table(phases)]
    case .draws: [.table(draws)]
    case .metrics: [.table(metrics)]
    case .zones:
      [
        .table(
          fields(
            ZoneField.allCases.map(\.declaration), prefix: "zones.*.",
            caption: words.values(ofZone: true)))
      ]
    case .organisations:
      [
        .table(
          fields(
            OrganisationField.allCases.map(\.declaration), prefix: "organisations.*.",
            caption: words.values(ofZone: false)))
      ]
    case .parameters(let section): [.table(parameters(section))]
    case .actions: ActionKind.allCases.flatMap(blocks)
    case .grades:
      [
        .items(
          EvidenceGrade.allCases.map { grade in
            Typography.labelled(grade.rawValue, grade.meaning[language], in: language)
          })
      ]
    case .reservations: [.items(ReservationWording.allCases.map { $0.text[language] })]
    case .works: [.items(WorksCited.all.map { $0[language] })]
    }
  }

  private func column(
    _ column: OddWording.Column, _ width: Double, isNumber: Bool = false
  ) -> Manuscript.Column {
    Manuscript.Column(words.column(column), width: width, isNumber: isNumber)
  }

  private func column(
    _ label: ListingText, _ width: Double, isNumber: Bool = false
  ) -> Manuscript.Column {
    Manuscript.Column(label.text[language], width: width, isNumber: isNumber)
  }

  // MARK: Purpose, entities, processes

  private var patterns: Manuscript.Table {
    Manuscript.Table(
      caption: "",
      columns: [column(.rank, 0.06, isNumber: true), column(.pattern, 0.8), column(.grade, 0.14)],
      rows: ModelPattern.allCases.map {
        [String($0.rawValue), $0.meaning[language], $0.grade.rawValue]
      })
  }

  private var stateVariables: Manuscript.Table {
    Manuscript.Table(
      caption: "",
      columns: [
        column(.entity, 0.14), column(.variable, 0.24), column(.symbol, 0.1), column(.scale, 0.12),
        column(.meaning, 0.4),
      ],
      rows: StateVariable.allCases.map { variable in
        let names = variable.key.split(separator: ", ").map { "`\($0)`" }
        let isWeeks = variable.range == "weeks"
        return [
          variable.entity.label[language], names.joined(separator: ", "),
          symbol(variable.symbol),
          isWeeks
            ? NumberWording(language).name(of: .weeks)
            : language == .french
              ? variable.range.replacing("-", with: Typography.minus) : variable.range,
          variable.meaning[language],
        ]
      })
  }

  private var phases: Manuscript.Table {
    Manuscript.Table(
      caption: "",
      columns: [
        column(.rank, 0.05, isNumber: true), column(.phase, 0.15), column(.process, 0.32),
        column(.reading, 0.38), column(.section, 0.1),
      ],
      rows: Week.phases.enumerated().map { place, phase in
        [
          String(place + 1), "`\(phase.rawValue)`", phase.meaning[language],
          // Observing is a design concept in this document, and no submodel.
          phase.reading[language], phase == .observation ? "4.11" : phase.section,
        ]
      })
  }

  // MARK: Stochasticity and observation

  private var draws: Manuscript.Table {
    Manuscript.Table(
      caption: "",
      columns: [
        column(.rank, 0.06, isNumber: true), column(.identifier, 0.24), column(.draw, 0.5),
        column(.moment, 0.2),
      ],
      rows: Purpose.allCases.map { purpose in
        [
          String(purpose.rawValue), "`\(purpose)`", purpose.meaning[language],
          purpose.moment.label[language],
        ]
      })
  }

  private var metrics: Manuscript.Table {
    Manuscript.Table(
      caption: "",
      columns: [
        column(.metric, 0.2), column(.name, 0.18), column(.meaning, 0.34), column(.span, 0.16),
        column(.groups, 0.12),
      ],
      rows: Metric.allCases.map(\.declaration).map { metric in
        [
          "`\(metric.key)`", metric.label[language], metric.meaning[language],
          words.span(metric.span), words.groups(metric.groups),
        ]
      })
  }

  // MARK: Values

  private var valueColumns: [Manuscript.Column] {
    [
      column(.name, 0.18), column(.symbol, 0.07), column(.value, 0.07, isNumber: true),
      column(.range, 0.09), column(.bounds, 0.1), column(.unit, 0.1), column(.grade, 0.05),
      column(.meaning, 0.2), column(.source, 0.14),
    ]
  }

  private func parameters(_ section: String) -> Manuscript.Table {
    Manuscript.Table(
      caption: words.parameters(section: section), columns: valueColumns,
      rows: ParameterCatalogue.declarations.filter { $0.section == section }.map { parameter in
        [
          "`\(parameter.path)`", symbol(parameter.symbol ?? ""),
          NumberWording(language).setting(parameter.defaultValue, of: parameter.unit),
          range(parameter.plausible, of: parameter.unit),
          words.bounds(parameter.bounds, of: parameter.unit), unit(parameter.unit),
          parameter.grade.rawValue,
          meaning(parameter.meaning[language], acts: parameter.acts), parameter.source[language],
        ]
      })
  }

  private func fields(
    _ fields: [FieldDeclaration], prefix: String, caption: String
  ) -> Manuscript.Table {
    let missing = Typography.missing
    return Manuscript.Table(
      caption: caption, columns: valueColumns,
      rows: fields.map { field in
        let value = field.defaultValue.map { NumberWording(language).setting($0, of: field.unit) }
        let lack =
          field.absence == .required ? ListingText.required.text[language] : missing
        let kinds = field.shocks.map { "`\($0.key)`" }.joined(separator: ", ")
        let text = meaning(field.meaning[language], acts: field.acts)
        return [
          "`\(prefix)\(field.key)`", "", value ?? lack,
          field.plausible.map { range($0, of: field.unit) } ?? "",
          words.bounds(field.bounds, of: field.unit), unit(field.unit), field.grade.rawValue,
          kinds.isEmpty ? text : Typography.labelled(kinds, text, in: language),
          field.source?[language] ?? "",
        ]
      })
  }

  private func blocks(_ action: ActionKind) -> [Manuscript.Block] {
    let declaration = action.declaration
    let label = declaration.label[language]
    let paragraph = Typography.labelled(
      "\(label) (`\(action.rawValue)`)",
      declaration.meaning[language] + ". "
        + action.effect[language], in: language)
    return [
      .paragraph(paragraph),
      .table(
        fields(
          declaration.fields, prefix: action.rawValue + ".", caption: words.fields(label))),
    ]
  }

  private func symbol(_ symbol: String) -> String { symbol.isEmpty ? "" : "$\(symbol)$" }

  /// The plausible range; a choice has none.
  private func range(_ range: ClosedRange<Double>, of unit: ValueUnit) -> String {
    guard !unit.isChoice else { return "" }
    let numbers = NumberWording(language)
    let low = numbers.setting(range.lowerBound, of: unit)
    let high = numbers.setting(range.upperBound, of: unit)
    return language == .french ? "\(low) à \(high)" : "\(low) to \(high)"
  }

  private func unit(_ unit: ValueUnit) -> String {
    guard case .choice(let choices) = unit else { return NumberWording(language).name(of: unit) }
    return choices.map { "`\($0)`" }.joined(separator: ", ")
  }

  private func meaning(_ text: String, acts: ParameterDeclaration.Acts) -> String {
    acts == .start ? "\(text) (\(words.atStartOnly))" : text
  }
}
