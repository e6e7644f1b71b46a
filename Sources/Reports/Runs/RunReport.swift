import Charts
import Experiments
import Simulation
import SourceText
import TerritoryModel
import Wording

/// The short text report that ends a run.
public struct RunReport: Sendable {
  /// What is told.
  public var result: RunResult
  /// The language of the reader.
  public var language: Language
  /// Columns of the page.
  public var width: Int
  /// What the terminal can do.
  public var style: TerminalStyle

  /// A report; a page is 60 columns wide at least.
  public init(
    _ result: RunResult, language: Language, width: Int = 80, style: TerminalStyle = .plain
  ) {
    self.result = result
    self.language = language
    self.width = max(width, 60)
    self.style = style
  }

  /// The report, its last line ended.
  public func text() -> String {
    let sections = [
      heading, answer, cooperation, mirror, chart, halfLives, metrics, byZone, byProfession,
      reservations,
      provenance,
    ]
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  var numbers: NumberWording { NumberWording(language) }
  var words: RunWording { RunWording(language) }
  var ensemble: Ensemble { result.ensemble }

  /// Text is easier to read on lines that are not too long.
  var textWidth: Int { min(width, 100) }

  func fixed(_ text: RunText) -> String { text.text[language] }

  func title(_ text: String) -> [String] {
    TextLayout.wrapped(text, to: textWidth).map(style.strong)
  }

  func wrapped(_ text: String, indent: Int = 0) -> [String] {
    TextLayout.wrapped(text, to: textWidth, indent: indent)
  }

  /// Text whose every line stands a little to the right.
  func indented(_ text: String) -> [String] {
    TextLayout.wrapped(text, to: textWidth, indent: 2, firstIndent: 2)
  }

  // MARK: What ran

  private var heading: [String] {
    let scenario = result.question.scenario
    var lines = title(SafeText.showing(scenario.name) + words.scale(result.question.scale))
    let summary = SafeText.showing(scenario.summary[language])
    if !summary.isEmpty { lines += wrapped(summary) }
    let territory = ProfessionWording(language).territory(scenario)
    lines += wrapped(
      Typography.labelled(fixed(.territory), territory + ".", in: language), indent: 2)
    if let start = scenario.start { lines += wrapped(words.start(start)) }
    let programme =
      result.question.leavesProgrammeOut && !scenario.programme.isEmpty
      ? fixed(.programmeLeftOut) : words.programme(scenario.programme)
    lines += wrapped(
      Typography.labelled(fixed(.programme), programme + ".", in: language), indent: 2)
    if !scenario.illustrative.isEmpty {
      let paths = scenario.illustrative.map { SafeText.showing($0) }.joined(separator: ", ")
      lines += wrapped(
        Typography.labelled(fixed(.illustrative), paths + ".", in: language), indent: 2)
    }
    return lines
  }

  /// What the programme changes, in a sentence.
  private var answer: [String] {
    let effects = moments.dropFirst().compactMap { moment in
      result.effect(Observable(.cooperation), week: moment.week).map {
        (time: moment.title, mean: $0.mean, interval: $0.interval)
      }
    }
    guard let last = effects.last else { return [] }
    let holdsZero = last.interval?.contains(0) == true
    return title(words.answer(effects)) + (holdsZero ? wrapped(fixed(.holdsZero)) : [])
  }

  private var provenance: [String] {
    let made = result.provenance
    return wrapped(
      words.provenance(
        program: Provenance.programVersion, model: ModelVersion.current,
        scenario: SafeText.showing(made.scenario), hash: made.hashText, seed: made.seed,
        replicates: made.replicates, weeks: made.horizon)
    ).map(style.faint)
  }

  private var reservations: [String] {
    title(fixed(.reservations))
      + ReservationWording.allCases.enumerated().flatMap { place, reservation in
        wrapped("\(place + 1). \(reservation.text[language])", indent: 3)
      }
  }

  // MARK: The effect under other half-lives

  private var halfLives: [String] {
    guard result.question.comparesProgramme else { return [] }
    let effects = result.halfLives
    guard !effects.isEmpty else {
      let isLarge =
        result.question.scenario.population >= RunQuestion.halfLivesPopulationLimit
      return isLarge ? wrapped(fixed(.halfLivesLeftOut)) : []
    }
    let own = result.question.scenario.parameters[.forgettingHalfLife]
    var columns = [TextTable.Column(fixed(.halfLife))]
    let showsYear = ensemble.horizon > 52
    if showsYear { columns.append(.init(fixed(.afterOneYear), .right)) }
    columns.append(.init(words.atEnd(weeks: ensemble.horizon), .right))
    let rows = effects.map { effect in
      let name = numbers.halfLife(weeks: effect.halfLife)
      return [effect.halfLife == own ? "\(name) \(fixed(.ofScenario))" : name]
        + (showsYear ? [difference(effect.atOneYear, of: .share)] : [])
        + [difference(effect.atHorizon, of: .share)]
    }
    return title(fixed(.halfLives))
      + TextTable(columns: columns, rows: rows).lines(width: width, indent: 2, style: style)
  }
}
