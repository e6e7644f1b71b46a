import Simulation
import SourceText
import TerritoryModel

/// What runs had to say about how they went.
public enum NoticeWording {
  /// A sentence for a notice.
  public static func text(_ notice: Notice, in language: Language) -> String {
    let numbers = NumberWording(language)
    switch notice {
    case .tooFewEligible(let action, let week, let seats, let eligible):
      let name = Typography.quoted(SafeText.showing(action), in: language)
      return opening(name, week, in: language)
        + tooFewEligible(seats: seats, eligible: eligible, in: language)
    case .nobodyEligible(let action, let week):
      let name = Typography.quoted(SafeText.showing(action), in: language)
      return language == .french
        ? """
        Action \(name), semaine \(numbers.whole(week)) : une des deux professions n’avait \
        personne à y envoyer ; il ne s’est rien passé.
        """
        : """
        Action \(name), week \(numbers.whole(week)): one of the two professions had nobody to \
        send; nothing happened.
        """
    case .tooFewOrganisations(let action, let week, let asked, let found):
      let name = Typography.quoted(SafeText.showing(action), in: language)
      return opening(name, week, in: language)
        + tooFewOrganisations(asked: asked, found: found, in: language)
    }
  }

  private static func opening(_ action: String, _ week: Int, in language: Language) -> String {
    let shown = NumberWording(language).whole(week)
    return language == .french
      ? "Action \(action), semaine \(shown) : " : "Action \(action), week \(shown): "
  }

  private static func tooFewEligible(
    seats: Int, eligible: Int, in language: Language
  ) -> String {
    let numbers = NumberWording(language)
    let places = numbers.counted(
      seats, one: Bilingual(fr: "place", en: "seat"), many: Bilingual(fr: "places", en: "seats"))
    let sentence =
      switch eligible {
      case 0:
        Bilingual(
          fr: "aucune personne possible pour \(places) ; il ne s’est rien passé.",
          en: "nobody eligible for \(places); nothing happened.")
      case 1:
        Bilingual(
          fr: "1 personne possible pour \(places) ; elle est venue.",
          en: "1 person eligible for \(places); that person came.")
      default:
        Bilingual(
          fr: """
            \(numbers.whole(eligible)) personnes possibles pour \(places) ; toutes sont venues.
            """,
          en: """
            \(numbers.whole(eligible)) people eligible for \(places); all of them came.
            """)
      }
    return sentence[language]
  }

  private static func tooFewOrganisations(
    asked: Int, found: Int, in language: Language
  ) -> String {
    let numbers = NumberWording(language)
    let wanted = numbers.counted(
      asked, one: Bilingual(fr: "demandée", en: "asked"),
      many: Bilingual(fr: "demandées", en: "asked"))
    let sentence =
      switch found {
      case 0:
        Bilingual(
          fr: "aucune paire d’organisations pour \(wanted) ; il ne s’est rien passé.",
          en: "no pair of organisations for \(wanted); nothing happened.")
      case 1:
        Bilingual(
          fr: "1 paire d’organisations trouvée pour \(wanted) ; elle a été prise.",
          en: "1 pair of organisations found for \(wanted); it was taken.")
      default:
        Bilingual(
          fr: """
            \(numbers.whole(found)) paires d’organisations trouvées pour \(wanted) ; toutes ont \
            été prises.
            """,
          en: """
            \(numbers.whole(found)) pairs of organisations found for \(wanted); all of them were \
            taken.
            """)
      }
    return sentence[language]
  }

  /// The line that replaces the notices that are too many to be read.
  public static func more(_ count: Int, in language: Language) -> String {
    let shown = NumberWording(language).whole(count)
    return language == .french
      ? (count < 2 ? "… et \(shown) autre remarque." : "… et \(shown) autres remarques.")
      : (count == 1 ? "… and \(shown) more notice." : "… and \(shown) more notices.")
  }
}
