import Simulation
import TerritoryModel

extension Phase {
  /// What the phase reads: all of it was written before it began, but in the programme, where each
  /// action reads what the one before has left.
  public var reading: Bilingual {
    switch self {
    case .programme:
      Bilingual(
        fr: """
          les changements datés, puis l’état laissé par l’action précédente ; la vraie faveur \
          moyenne est celle observée à la fin de la semaine précédente
          """,
        en: """
          the dated changes, then the state left by the action before; the true mean favourability \
          is that observed at the end of the week before
          """)
    case .cooperation:
      Bilingual(
        fr: """
          l’état laissé par le programme ; une décision ne voit aucune autre décision de la \
          semaine
          """,
        en: "the state left by the programme; no decision sees another decision of the week")
    case .experience:
      Bilingual(
        fr: """
          les issues de la phase précédente, la faveur et la connaissance des partenaires et \
          la confiance d’avant cette phase
          """,
        en: """
          the outcomes of the phase before, and the partners’ favourability and familiarity \
          and the trust from before this phase
          """)
    case .influence:
      Bilingual(
        fr: "chaleur, compétence et connaissance telles que l’expérience les a laissées",
        en: "warmth, competence and familiarity as experience left them")
    case .forgetting:
      Bilingual(
        fr: "l’état laissé par l’influence",
        en: "the state left by influence")
    case .turnover:
      Bilingual(
        fr: """
          la vraie faveur moyenne observée à la fin de la semaine précédente, pour les \
          nouveaux venus
          """,
        en: "the true mean favourability observed at the end of the week before, for newcomers")
    case .observation:
      Bilingual(
        fr: "l’état final de la semaine",
        en: "the final state of the week")
    }
  }
}
