import Results
import SourceText
import TerritoryModel

/// What differs between the plan of a store and another one, in words that follow a colon.
enum PlanDifferenceWording {
  /// The differences, separated by semicolons.
  static func texts(_ differences: [PlanDifference]) -> Bilingual {
    let texts = differences.map(text)
    return Bilingual(
      fr: texts.map(\.french).joined(separator: " ; "),
      en: texts.map(\.english).joined(separator: "; "))
  }

  private static func text(_ difference: PlanDifference) -> Bilingual {
    switch difference {
    case .modelVersion(let stored, let other):
      Bilingual(
        fr: "version du modèle \(stored), au lieu de \(other)",
        en: "version \(stored) of the model instead of \(other)")
    case .scenario(_, _, let difference?):
      Bilingual(
        fr: ScenarioChangeWording(.french).text(difference),
        en: ScenarioChangeWording(.english).text(difference))
    case .scenario(let stored, let other, nil):
      Bilingual(
        fr: "scénario d’empreinte \(stored.hashText), au lieu de \(other.hashText)",
        en: "a scenario of hash \(stored.hashText) instead of \(other.hashText)")
    case .seed(let stored, let other):
      Bilingual(
        fr: "graine \(stored), au lieu de \(other)", en: "seed \(stored) instead of \(other)")
    case .factors(let stored, let other):
      Bilingual(
        fr: "facteurs \(list(stored, .french)), au lieu de \(list(other, .french))",
        en: "factors \(list(stored, .english)) instead of \(list(other, .english))")
    case .pointCount(let stored, let other):
      counts(stored, other, fr: ("point", "points"), en: ("point", "points"))
    case .point(let place, let stored, let other):
      Bilingual(
        fr: """
          point \(NumberWording(.french).whole(place)) à \(list(stored, .french)), au lieu de \
          \(list(other, .french))
          """,
        en: """
          point \(NumberWording(.english).whole(place)) at \(list(stored, .english)) instead of \
          \(list(other, .english))
          """)
    case .replicates(let stored, let other):
      counts(
        stored, other, fr: ("réplication", "réplications"), en: ("replicate", "replicates"))
    case .pairing(let stored, _):
      stored
        ? Bilingual(
          fr: "simulations par paires, au lieu de simulations seules",
          en: "runs in pairs instead of single runs")
        : Bilingual(
          fr: "simulations seules, au lieu de simulations par paires",
          en: "single runs instead of runs in pairs")
    case .metrics(let stored, let other):
      Bilingual(
        fr: "mesures \(list(stored, .french)), au lieu de \(list(other, .french))",
        en: "metrics \(list(stored, .english)) instead of \(list(other, .english))")
    case .weeks(let stored, let other):
      Bilingual(
        fr: "semaines \(list(stored, .french)), au lieu de \(list(other, .french))",
        en: "weeks \(list(stored, .english)) instead of \(list(other, .english))")
    case .groups:
      Bilingual(
        fr: "d’autres groupes, ou un autre ordre des mesures",
        en: "other groups, or another order of metrics")
    case .runs(let stored, let other):
      Bilingual(
        fr: """
          un plan arrêté à \(NumberWording(.french).whole(stored)) simulations, au lieu de \
          \(NumberWording(.french).whole(other))
          """,
        en: """
          a plan that ends after \(NumberWording(.english).whole(stored)) runs instead of \
          \(NumberWording(.english).whole(other))
          """)
    case .shard(let stored, let other):
      Bilingual(
        fr: "la part \(stored.text) du plan, au lieu de \(other.text)",
        en: "part \(stored.text) of the plan instead of \(other.text)")
    }
  }

  private static func counts(
    _ stored: Int, _ other: Int, fr: (String, String), en: (String, String)
  ) -> Bilingual {
    let one = Bilingual(fr: fr.0, en: en.0)
    let many = Bilingual(fr: fr.1, en: en.1)
    return Bilingual(
      fr: """
        \(NumberWording(.french).counted(stored, one: one, many: many)), au lieu de \
        \(NumberWording(.french).whole(other))
        """,
      en: """
        \(NumberWording(.english).counted(stored, one: one, many: many)) instead of \
        \(NumberWording(.english).whole(other))
        """)
  }

  /// Words as a list, the first few when they are many.
  private static func list(_ words: [some CustomStringConvertible], _ language: Language) -> String
  {
    guard !words.isEmpty else { return language == .french ? "(aucun)" : "(none)" }
    let shown = words.prefix(8).map { SafeText.showing($0.description) }
    let list = words.count > shown.count ? shown + ["…"] : Array(shown)
    return list.joined(separator: ", ")
  }
}
