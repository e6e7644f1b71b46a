/// The scenarios that come with the program: `Scenarios/` of the project, embedded in the code, so
/// that they are found wherever the program is moved.
enum Library {
  /// The texts by name, in the order in which they are listed: the base territory first.
  static let texts: [(name: String, bytes: @Sendable () -> [UInt8])] = [
    ("territoire-type", { PackageResources.territoire_type_yaml }),
    ("grande-rencontre-2021", { PackageResources.grande_rencontre_2021_yaml }),
    ("plaine-commune", { PackageResources.plaine_commune_yaml }),
    ("lozere", { PackageResources.lozere_yaml }),
    ("la-reunion", { PackageResources.la_reunion_yaml }),
    ("nord", { PackageResources.nord_yaml }),
    ("attentes-fortes", { PackageResources.attentes_fortes_yaml }),
    ("entre-soi", { PackageResources.entre_soi_yaml }),
    ("petite-equipe", { PackageResources.petite_equipe_yaml }),
    ("france", { PackageResources.france_yaml }),
  ]

  static let names: [String] = texts.map(\.name)

  /// The plays by name: scripts for a room, and the tour, in each language.
  static let plays: [(name: String, bytes: @Sendable () -> [UInt8])] = [
    ("demo-fr", { PackageResources.demo_fr_ren }),
    ("demo-en", { PackageResources.demo_en_ren }),
    ("tour-fr", { PackageResources.tour_fr_ren }),
    ("tour-en", { PackageResources.tour_en_ren }),
  ]

  /// The text of a scenario, by its name with or without `.yaml`.
  static func bytes(_ name: String) -> (name: String, bytes: [UInt8])? {
    let stem = name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
    return texts.first { $0.name == stem }.map { ($0.name, $0.bytes()) }
  }
}
