import Experiments
import Simulation
import TerritoryModel
import Wording

extension RunResult {
  /// What heads the exports of a result.
  ///
  /// - Parameter version: the version of their columns.
  func exportProvenance(
    columns version: Int, in language: Language
  ) -> [(key: String, value: ExportTable.Cell)] {
    let made = provenance
    return [
      ("rencontre", .text(Provenance.programVersion)),
      ("model", .whole(ModelVersion.current)),
      ("columns", .whole(version)),
      ("scenario", .text(made.scenario)),
      ("name", .text(made.title)),
      ("hash", .text(made.hashText)),
      // As text: JSON readers that know floating-point numbers only would round it.
      ("seed", .text(String(made.seed))),
      ("replicates", .whole(made.replicates)),
      ("horizon", .whole(made.horizon)),
      ("settings", .list(question.settings)),
      ("scale", .whole(question.scale)),
      ("withoutProgramme", .truth(question.leavesProgrammeOut)),
      ("window", .whole(13)),
      ("reservation", .text(ReservationWording.noBaseline.text[language])),
    ]
  }

  /// The zone and the profession of a group; missing where it is of all.
  func exportPlace(_ group: Group) -> (zone: ExportTable.Cell, profession: ExportTable.Cell) {
    func name(_ zone: Int) -> ExportTable.Cell {
      let zones = question.scenario.zones
      return zones.indices.contains(zone) ? .text(zones[zone].name) : .missing
    }
    return switch group {
    case .territory: (.missing, .missing)
    case .profession(let profession): (.missing, .text(profession.key))
    case .zone(let zone): (name(zone), .missing)
    case .zoneProfession(let zone, let profession): (name(zone), .text(profession.key))
    }
  }
}

extension Variant.Name {
  /// The word that exports have for a future.
  var exportKey: String {
    switch self {
    case .withProgramme: "withProgramme"
    case .withoutProgramme: "withoutProgramme"
    case .named(let name): name
    }
  }
}
