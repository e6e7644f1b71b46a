import Charts
import Exploration
import ScenarioFiles
import TerritoryModel
import Wording

/// Branches: their tree, how two differ, what was done and taken back.
struct BranchReport {
  let words: AnswerWords

  init(_ words: AnswerWords) { self.words = words }

  /// One sentence.
  func said(_ sentence: String) -> Document { Document(words.language, [.sentence(sentence)]) }

  /// The clock was moved back.
  func rewound(_ branch: String, _ from: Int, _ week: Int) -> Document {
    Document(
      words.language,
      [
        .sentence(words.branches.rewound(branch, from: from, to: week)),
        .note(words.branches.rewoundNote),
      ])
  }

  /// The number of replicates.
  func replicates(_ count: Int, _ before: Int?) -> Document {
    Document(
      words.language,
      [
        .sentence(words.branches.replicates(count, before: before)),
        .note(words.branches.replicatesNote(count)),
      ])
  }

  /// A branch was copied.
  func forked(_ branch: Branch) -> Document {
    var blocks: [Document.Block] = [.sentence(words.branches.forked(branch))]
    if let parent = branch.parent?.name {
      blocks.append(
        words.hint(
          [.command(.compare), .text(parent)],
          [.command(.switch), .text(parent)]))
    }
    return Document(words.language, blocks)
  }

  // MARK: The tree

  /// The branches as a tree: each below the one it was copied from.
  func branches(_ branches: [Branch], _ current: String?) -> Document {
    guard !branches.isEmpty else { return said(words.branches.nothingOpen) }
    let names = Set(branches.map(\.name))
    let roots = branches.filter { branch in
      branch.parent.map { !names.contains($0.name) || $0.name == branch.name } ?? true
    }
    var seen: Set<String> = []
    let rows = roots.flatMap { branch in
      tree(branch, among: branches, stem: "", branch: "", current: current, seen: &seen)
    }
    // A branch whose parents go round in a circle has no root: it is listed all the same.
    let lost = branches.filter { !seen.contains($0.name) }.map { line($0, "", current) }
    return Document(
      words.language,
      [.sentence(words.branches.count(branches.count)), .lines(rows + lost)],
      data: data(branches, current))
  }

  private func tree(
    _ branch: Branch, among all: [Branch], stem: String, branch mark: String, current: String?,
    seen: inout Set<String>
  ) -> [String] {
    guard seen.insert(branch.name).inserted else { return [] }
    let isUnicode = words.page.style.glyphs != .ascii
    let children = all.filter { $0.parent?.name == branch.name && !seen.contains($0.name) }
    var lines = [line(branch, stem + mark, current)]
    let below: String =
      switch mark {
      case "": ""
      case "└─ ", "`- ": "   "
      default: isUnicode ? "│  " : "|  "
      }
    for (place, child) in children.enumerated() {
      let isLast = place == children.count - 1
      let next =
        isUnicode ? (isLast ? "└─ " : "├─ ") : (isLast ? "`- " : "|- ")
      lines += tree(
        child, among: all, stem: stem + below, branch: next, current: current, seen: &seen)
    }
    return lines
  }

  private func line(_ branch: Branch, _ stem: String, _ current: String?) -> String {
    let summary = words.branches.summary(branch, isCurrent: branch.name == current)
    return words.labelled(stem + words.branches.shown(branch.name), summary)
  }

  private func data(_ branches: [Branch], _ current: String?) -> ExportTable {
    ExportTable(
      provenance: AnswerProvenance.program,
      columns: [
        ("branch", words.fixed(.branch)), ("current", words.fixed(.now)),
        ("parent", words.fixed(.branch)), ("parentWeek", words.fixed(.week)),
        ("week", words.fixed(.week)), ("replicates", ExportText.replicates.meaning[words.language]),
        ("seed", "seed"), ("hash", "hash"),
      ],
      rows: branches.map { branch in
        [
          .text(branch.name), .truth(branch.name == current),
          branch.parent.map { .text($0.name) } ?? .missing,
          branch.parent.map { .whole($0.week) } ?? .missing, .whole(branch.week),
          .whole(branch.replicates), .text(String(branch.seed)),
          .text(Provenance.hexadecimal(branch.scenario.hash)),
        ]
      })
  }

  // MARK: Two branches

  /// How two branches differ, in words.
  func difference(_ first: Branch, _ second: Branch) -> Document {
    let difference = ScenarioDifference.between(first.scenario, second.scenario)
    let sentences = DifferenceWording(words.language)
    let own = words.branches.differences(first, second)
    let lines =
      sentences.lines(difference, first: first.name, second: second.name) + own
    var blocks: [Document.Block] = [
      .sentence(
        words.labelled(
          words.branches.pair(first.name, second.name),
          words.branches.continued(sentences.summary(difference))))
    ]
    if !lines.isEmpty { blocks.append(.lines(lines.map { "  " + $0 })) }
    let changes = difference.everyChange
    let data = ExportTable(
      provenance: AnswerProvenance.header([first, second], reservation: false, in: words.language),
      columns: [
        ("path", words.fixed(.path)), ("week", words.fixed(.week)), ("first", first.name),
        ("second", second.name),
      ],
      rows: changes.map { change in
        [
          .text(change.path.description), change.week.map { .whole($0) } ?? .missing,
          change.before?.typed.map { .text($0) } ?? .missing,
          change.after?.typed.map { .text($0) } ?? .missing,
        ]
      })
    return Document(words.language, blocks, data: changes.isEmpty ? nil : data)
  }
}
