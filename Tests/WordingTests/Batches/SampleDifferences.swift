import Results
import TerritoryModel

/// Every way in which two plans differ, with its words.
enum SampleDifferences {
  static let all: [(PlanDifference, fr: String, en: String)] = [
    (
      .modelVersion(1, 2), "version du modèle 1, au lieu de 2",
      "version 1 of the model instead of 2"
    ),
    (
      .scenario(10, 11, nil),
      "scénario d’empreinte 000000000000000a, au lieu de 000000000000000b",
      "a scenario of hash 000000000000000a instead of 000000000000000b"
    ),
    (.seed(1, 2), "graine 1, au lieu de 2", "seed 1 instead of 2"),
    (
      .factors(["contact.rate"], []), "facteurs contact.rate, au lieu de (aucun)",
      "factors contact.rate instead of (none)"
    ),
    (.pointCount(1, 1_000), "1_point, au lieu de 1~000", "1_point instead of 1,000"),
    (
      .point(3, ["contact.rate=0.1"], ["contact.rate=0.2"]),
      "point 3 à contact.rate=0.1, au lieu de contact.rate=0.2",
      "point 3 at contact.rate=0.1 instead of contact.rate=0.2"
    ),
    (
      .replicates(8, 16), "8_réplications, au lieu de 16", "8_replicates instead of 16"
    ),
    (
      .pairing(true, false), "simulations par paires, au lieu de simulations seules",
      "runs in pairs instead of single runs"
    ),
    (
      .pairing(false, true), "simulations seules, au lieu de simulations par paires",
      "single runs instead of runs in pairs"
    ),
    (
      .metrics(["cooperation"], ["cooperation", "trust"]),
      "mesures cooperation, au lieu de cooperation, trust",
      "metrics cooperation instead of cooperation, trust"
    ),
    (
      .weeks(Array(1...9), [156]), "semaines 1, 2, 3, 4, 5, 6, 7, 8, …, au lieu de 156",
      "weeks 1, 2, 3, 4, 5, 6, 7, 8, … instead of 156"
    ),
    (
      .groups, "d’autres groupes, ou un autre ordre des mesures",
      "other groups, or another order of metrics"
    ),
    (
      .runs(10, 1_000), "un plan arrêté à 10 simulations, au lieu de 1~000",
      "a plan that ends after 10 runs instead of 1,000"
    ),
    (
      .shard(.whole, Shard(2, of: 5) ?? .whole), "la part 1/1 du plan, au lieu de 2/5",
      "part 1/1 of the plan instead of 2/5"
    ),
  ].map { ($0, $1, $2.replacing("_", with: "\u{A0}")) }

  /// A French sentence with its spaces made fast: `~` between digits, `_` before a noun.
  static func spaced(_ text: String) -> String {
    text.replacing("« ", with: "«\u{A0}").replacing(" »", with: "\u{A0}»")
      .replacing(" :", with: "\u{A0}:").replacing(" ;", with: "\u{202F};")
      .replacing("~", with: "\u{202F}").replacing("_", with: "\u{A0}")
  }
}
