import SourceText
import TerritoryModel

/// One reading of a scenario with its settings: what it says, and all that is wrong with it.
struct ScenarioReading {
  /// A scenario and its parents put together, and what is laid on top.
  struct Request {
    var written: WrittenMap
    var assembly: Assembly
    var name: String
    var settings: [LaidSetting]
    var options: [OptionSetting]
    /// Surveys that were read before, by the word that stands for them in the first text.
    var surveys: [String: Survey] = [:]
  }

  private let request: Request
  let decoder: ScenarioDecoder
  let texts: [ReadText]
  let findings: [Findings.Finding]

  /// More settings than this are not tried one by one to find the one that brings a mistake.
  private static let triedSettings = 50

  init(_ request: Request) {
    self.request = request
    var assembly = request.assembly
    let map = assembly.apply(request.settings, options: request.options, to: request.written)
    let surveys = SurveyShelf(assembly, kept: request.surveys)
    var decoder = ScenarioDecoder(map, name: request.name, survey: surveys.survey)
    decoder.unread.parent = assembly.isOrphan
    decoder.decode()
    decoder.inspect()
    let decoded = decoder.findings.all.filter {
      !(assembly.isOrphan && $0.cause.dependsOnParent)
    }
    // The shelf's assembly began with the findings of this one.
    let all = surveys.assembly.findings.all + decoded
    let unknown = Set(all.lazy.filter(\.cause.leavesValueUnknown).map(\.spot))
    findings = all.filter { $0.cause.leavesValueUnknown || !unknown.contains($0.spot) }
    texts = surveys.assembly.texts
    self.decoder = decoder
  }

  private var foundErrors: [Findings.Finding] { findings.filter { !$0.cause.isWarning } }

  /// What deserves a look.
  var warnings: [Mistake] { texts.mistakes(findings.filter(\.cause.isWarning)) }

  /// What must be put right. A mistake that shows in a file but that only a setting brings is told of
  /// the setting.
  var errors: [Mistake] {
    let errors = foundErrors
    let blamed = blamed(errors)
    return texts.mistakes(
      errors.map { error in
        blamed[error].map { Findings.Finding(cause: error.cause, spot: $0) } ?? error
      })
  }

  /// The places in settings of the errors that they bring elsewhere.
  private func blamed(_ errors: [Findings.Finding]) -> [Findings.Finding: Spot] {
    let settings = request.settings
    let files = request.assembly.texts.count
    var open = Set(errors.filter { $0.spot.map { Int($0.source) < files } ?? true })
    guard !settings.isEmpty, !open.isEmpty else { return [:] }
    open.subtract(before(settings.prefix(0)))
    var places: [Findings.Finding: Spot] = [:]
    for (rank, setting) in settings.prefix(Self.triedSettings).enumerated() where !open.isEmpty {
      let isLast = rank + 1 == min(settings.count, Self.triedSettings)
      let found = isLast ? open : open.intersection(before(settings.prefix(rank + 1)))
      for finding in found {
        // Each setting is one text, after those of the files.
        places[finding] = Spot(
          source: files + rank, line: 1, column: 1, length: setting.blamedLength)
      }
      open.subtract(found)
    }
    return places
  }

  /// The errors with the first settings only.
  private func before(_ settings: ArraySlice<LaidSetting>) -> [Findings.Finding] {
    var request = request
    request.settings = Array(settings)
    request.options = []
    return ScenarioReading(request).foundErrors
  }
}
