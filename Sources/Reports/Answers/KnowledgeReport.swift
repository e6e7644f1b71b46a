import Charts
import Experiments
import Simulation
import TerritoryModel
import Wording

/// The catalogue, the week, and the proof that results do not depend on how they are computed.
struct KnowledgeReport {
  let words: AnswerWords

  init(_ words: AnswerWords) { self.words = words }

  /// Parameters, fields and metrics that match a word; the nearest path when none does.
  func parameters(_ pattern: String?) -> Document {
    let listing = ParameterListing(pattern: pattern, language: words.language)
    guard !listing.entries.isEmpty else {
      let nearest = pattern.flatMap { ParameterListing.nearest(to: $0) }
      var blocks: [Document.Block] = [.sentence(words.fixed(.noSetting))]
      if let nearest {
        blocks.append(words.hint([.command(.parameters), .text(nearest)]))
      }
      return Document(words.language, blocks)
    }
    let lines = listing.text(width: words.page.width)
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    return Document(words.language, [.lines(lines)], data: listing.table)
  }

  /// The phases of a week.
  var phases: Document {
    let rows = Week.phases.enumerated().map { place, phase in
      (number: place + 1, phase: phase)
    }
    let table = TextTable(
      columns: [
        .init("", .right), .init(words.fixed(.whatHappens), wraps: true),
        .init(words.fixed(.modelSection)),
      ],
      rows: rows.map {
        [words.numbers.whole($0.number), $0.phase.meaning[words.language], $0.phase.section]
      })
    let data = ExportTable(
      provenance: AnswerProvenance.program,
      columns: [
        ("phase", words.fixed(.phase)), ("meaning", words.fixed(.whatHappens)),
        ("section", words.fixed(.modelSection)),
      ],
      rows: Week.phases.map {
        [.text($0.rawValue), .text($0.meaning[words.language]), .text($0.section)]
      })
    return Document(
      words.language, [.title(words.fixed(.phases)), .table(table)], data: data)
  }

  /// Whether the same bits come out whatever the threads.
  func verification(_ verification: Verification, branch: String) -> Document {
    let checks = CheckWording(words.language)
    let table = VerificationReport(verification, scenario: branch, language: words.language).table
    let data = ExportTable(
      provenance: AnswerProvenance.program + [
        ("branch", .text(branch)), ("replicate", .whole(verification.replicate)),
        ("weeks", .whole(verification.weeks)),
      ],
      columns: zip(
        ["threads", "backward", "observed", "resumed", "state"], checks.verificationColumns
      ).map { ($0, $1) },
      rows: verification.rows.map {
        [
          .whole($0.threads), .truth($0.isBackward), .truth($0.isObserved), .truth($0.isResumed),
          .text(Provenance.hexadecimal($0.hash)),
        ]
      })
    return Document(
      words.language,
      [
        .sentence(checks.verification(isIdentical: verification.isIdentical)),
        .table(
          table,
          heading: checks.verified(
            scenario: words.branches.shown(branch), replicate: verification.replicate,
            weeks: verification.weeks, ways: verification.rows.count)),
      ], data: data)
  }
}
