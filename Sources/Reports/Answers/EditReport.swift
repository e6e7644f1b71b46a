import Charts
import CommandLanguage
import Exploration
import ScenarioFiles
import TerritoryModel
import Wording

/// The scenario of a branch was changed.
struct EditReport {
  let words: AnswerWords

  init(_ words: AnswerWords) { self.words = words }

  /// What changed, from when on, and what deserves a look.
  func edited(_ edit: EditAnswer) -> Document {
    let difference = DifferenceWording(words.language)
    let edits = EditWording(words.language)
    let sentences = SessionEditWording(words.language)
    var blocks: [Document.Block] = edit.changes.map {
      .sentence(difference.line(inForce($0, edit)))
    }
    switch edit.action {
    case .added(let action): blocks.append(.sentence(sentences.added(action)))
    case .removed(let action): blocks.append(.sentence(sentences.removed(action)))
    case .stopped(let action): blocks.append(.sentence(sentences.stopped(action)))
    case nil: break
    }
    if blocks.isEmpty {
      blocks.append(.sentence(sentences.nothing))
    } else {
      blocks.append(.sentence(sentences.scope(from: edit.from, week: edit.branch.week)))
    }
    blocks += edit.edited.warnings.map { .note(sentences.warning(edits.warning($0))) }
    let data = ExportTable(
      provenance: AnswerProvenance.header([edit.branch], reservation: false, in: words.language),
      columns: [
        ("path", words.fixed(.path)), ("week", words.fixed(.week)),
        ("before", words.fixed(.before)), ("after", words.fixed(.after)),
      ],
      rows: edit.changes.map { change in
        [
          .text(change.path.description), change.week.map { .whole($0) } ?? .missing,
          change.before?.typed.map { .text($0) } ?? .missing,
          change.after?.typed.map { .text($0) } ?? .missing,
        ]
      })
    return Document(words.language, blocks, data: edit.changes.isEmpty ? nil : data)
  }

  /// A dated change of one setting with the value that it puts an end to, or goes back to.
  private func inForce(_ change: SettingChange, _ edit: EditAnswer) -> SettingChange {
    guard let week = change.week else { return change }
    let value = ScenarioValues.reading(
      at: change.path, in: edit.edited.scenario, week: week - 1)?.value
    var change = change
    change.before = change.before ?? value
    change.after = change.after ?? value
    return change
  }
}
