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

  /// The experiments by name, in the order in which they are listed.
  static let experiments: [(name: String, bytes: @Sendable () -> [UInt8])] = [
    ("grande-rencontre-oubli", { PackageResources.grande_rencontre_oubli_yaml }),
    ("formats-de-rencontre", { PackageResources.formats_de_rencontre_yaml }),
    ("hypotheses", { PackageResources.hypotheses_yaml }),
    ("tri-des-facteurs", { PackageResources.tri_des_facteurs_yaml }),
    ("ce-qui-decide", { PackageResources.ce_qui_decide_yaml }),
    ("deux-regimes", { PackageResources.deux_regimes_yaml }),
  ]

  /// The files of calibration targets by name.
  static let calibrations: [(name: String, bytes: @Sendable () -> [UInt8])] = [
    ("enquete-synthetique", { PackageResources.enquete_synthetique_yaml })
  ]

  /// The tables that experiments of the library name.
  private static let tables: [(name: String, bytes: @Sendable () -> [UInt8])] = [
    ("formats-de-rencontre.csv", { PackageResources.formats_de_rencontre_csv })
  ]

  /// The names of the texts of a kind.
  static func names(_ kind: FileKind) -> [String] { texts(kind).map(\.name) }

  private static func texts(
    _ kind: FileKind
  ) -> [(name: String, bytes: @Sendable () -> [UInt8])] {
    switch kind {
    case .scenario: texts
    case .experiment: experiments
    case .calibration: calibrations
    }
  }

  /// The text of a kind with a name, given with or without `.yaml`.
  static func bytes(_ name: String, _ kind: FileKind) -> (name: String, bytes: [UInt8])? {
    let stem = name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
    return texts(kind).first { $0.name == stem }.map { ($0.name, $0.bytes()) }
  }

  /// A table of the library, by its name.
  static func table(_ name: String) -> [UInt8]? {
    tables.first { $0.name == name }.map { $0.bytes() }
  }
}
