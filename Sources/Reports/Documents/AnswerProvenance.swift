import Exploration
import TerritoryModel
import Wording

/// How the numbers of an answer were made, for machines: with it anybody can make them again.
enum AnswerProvenance {
  /// The program and the model.
  static let program: [(key: String, value: ExportTable.Cell)] = [
    ("rencontre", .text(Provenance.programVersion)), ("model", .whole(ModelVersion.current)),
    ("columns", .whole(AnswerColumn.formatVersion)),
  ]

  /// What decides one branch or several; keys of several carry the name of the branch before them.
  static func header(
    _ branches: [Branch], reservation: Bool, in language: Language
  ) -> [(key: String, value: ExportTable.Cell)] {
    var header = program
    for branch in branches {
      let prefix = branches.count > 1 ? branch.name + "." : ""
      header += [
        (prefix + "branch", .text(branch.name)),
        (prefix + "scenario", .text(branch.loaded.name)),
        (prefix + "name", .text(branch.scenario.name)),
        (prefix + "hash", .text(Provenance.hexadecimal(branch.scenario.hash))),
        // As text: JSON readers that know floating-point numbers only would round it.
        (prefix + "seed", .text(String(branch.seed))),
        (prefix + "replicates", .whole(branch.replicates)),
        (prefix + "week", .whole(branch.week)),
        (prefix + "settings", .list(branch.typed.map(\.description).sorted())),
      ]
    }
    if reservation {
      header.append(("reservation", .text(ReservationWording.noBaseline.text[language])))
    }
    return header
  }
}
