import Charts
import Exploration
import ScenarioFiles
import TerritoryModel
import Wording

/// What a branch rests on: its parameters with their grades, the least supported first, and the
/// reservations.
struct AssumptionsReport {
  let words: AnswerWords

  init(_ words: AnswerWords) { self.words = words }

  /// The assumptions behind a branch.
  func assumptions(_ branch: Branch) -> Document {
    let language = words.language
    let declarations = ParameterCatalogue.declarations
    let counts = EvidenceGrade.allCases.reversed().map { grade in
      (grade, declarations.count { $0.grade == grade })
    }
    let sorted = declarations.enumerated().sorted {
      ($1.element.grade.rawValue, $0.offset) < ($0.element.grade.rawValue, $1.offset)
    }.map(\.element)
    let isRoom = words.page.isPresenting
    // Values as dated changes have left them, as everywhere else that the present is shown.
    let parameters = branch.scenario.afterChanges(untilWeek: branch.week).parameters
    let changed = declarations.compactMap { declaration in
      branch.scenario.firstChange(
        of: SettingPath([]).appending(key: declaration.path), untilWeek: branch.week
      ).map { _ in declaration.path }
    }
    var blocks: [Document.Block] = [
      .sentence(
        isRoom
          ? AssumptionWording(language).share(
            of: counts.first?.1 ?? 0, declarations.count)
          : AssumptionWording(language).counts(
            counts.map { ($0.0.rawValue, $0.1) }, of: declarations.count))
    ]
    if isRoom {
      blocks.append(.picture(bars(counts), description: ListingText.grades.text[language]))
    }
    blocks += counts.filter { $0.1 > 0 }.map { grade, _ in
      .table(
        table(sorted.filter { $0.grade == grade }, parameters),
        heading: AssumptionWording(language).heading(grade.rawValue))
    }
    if !changed.isEmpty {
      blocks.append(.note(AssumptionWording(language).changed(changed, by: branch.week)))
    }
    blocks += [
      .note(ListingText.grades.text[language]), .title(RunText.reservations.text[language]),
    ]
    if isRoom { blocks.append(words.noBaseline) }
    blocks += ReservationWording.allCases.enumerated().map { place, reservation in
      .sentence("\(place + 1). \(reservation.text[language])")
    }
    return Document(language, blocks, data: data(sorted, branch, parameters))
  }

  /// How many parameters have each grade, the least supported first.
  private func bars(_ counts: [(EvidenceGrade, Int)]) -> DivergingBars {
    DivergingBars(
      title: "",
      rows: counts.map { grade, count in
        DivergingBars.Row(
          label: AssumptionWording(words.language).meaning(grade), value: Double(count),
          text: words.numbers.whole(count))
      })
  }

  /// The parameters of one grade, each group under its name.
  private func table(
    _ declarations: [ParameterDeclaration], _ parameters: ParameterValues
  ) -> TextTable {
    var rows: [[String]] = []
    var group = ""
    for declaration in declarations {
      let parts = declaration.path.split(separator: ".", maxSplits: 1).map(String.init)
      if let first = parts.first, first != group {
        rows.append([first])
        group = first
      }
      let value = parameters[declaration.parameter]
      rows.append([
        "  " + (parts.last ?? ""), words.settings.value(value, of: declaration.unit),
        declaration.label[words.language],
      ])
    }
    return TextTable(
      columns: [
        .init(words.fixed(.path)), .init(words.fixed(.value), wraps: true),
        .init(words.fixed(.meaning), wraps: true),
      ], rows: rows)
  }

  private func data(
    _ declarations: [ParameterDeclaration], _ branch: Branch, _ parameters: ParameterValues
  ) -> ExportTable {
    let language = words.language
    return ExportTable(
      provenance: AnswerProvenance.header([branch], reservation: true, in: language),
      columns: [
        ("grade", words.fixed(.grade)), ("path", words.fixed(.path)),
        ("value", words.fixed(.value)), ("source", ListingText.source.text[language]),
        ("meaning", words.fixed(.meaning)),
      ],
      rows: declarations.map { declaration in
        let value = SettingValue.number(
          parameters[declaration.parameter], declaration.unit)
        return [
          .text(declaration.grade.rawValue), .text(declaration.path),
          value.typed.map { .text($0) } ?? .missing, .text(declaration.source[language]),
          .text(declaration.meaning[language]),
        ]
      })
  }
}
