import Experiments
import Simulation
import TerritoryModel
import Wording

/// Checks of every kind, as they are told.
enum SampleChecks {
  /// A check, and its title in both languages.
  struct Told: Sendable {
    var check: ValidationCheck
    var title: Bilingual

    init(_ check: ValidationCheck, _ french: String, _ english: String) {
      self.check = check
      self.title = Bilingual(fr: french, en: english)
    }
  }

  static let all: [Told] = influence + contact + references + patterns + calibration

  private static let influence: [Told] = [
    Told(
      .influence(.deGroot), "DeGroot\u{A0}: distance à la moyenne pondérée par le degré + 1",
      "DeGroot: distance to the mean weighted by degree + 1"),
    Told(
      .influence(.friedkinJohnsen(susceptibility: 0.8, weight: 0.9)),
      "Friedkin-Johnsen, écart de deux blocs (λ\u{A0}=\u{A0}0,8\u{202F}; w\u{A0}=\u{A0}0,9)",
      "Friedkin-Johnsen, gap of two blocs (λ\u{A0}=\u{A0}0.8, w\u{A0}=\u{A0}0.9)"),
    Told(
      .influence(.hegselmannKrauseConsensus(bound: 0.22)),
      "Hegselmann-Krause, part de consensus à ε\u{A0}=\u{A0}0,22",
      "Hegselmann-Krause, share of consensus at ε\u{A0}=\u{A0}0.22"),
    Told(
      .influence(.hegselmannKrauseClusters(bound: 0.05)),
      "Hegselmann-Krause, nombre moyen de groupes à ε\u{A0}=\u{A0}0,05",
      "Hegselmann-Krause, mean number of clusters at ε\u{A0}=\u{A0}0.05"),
    Told(
      .influence(.deffuant(bound: 0.15)),
      "Deffuant et al., groupes de la plupart des essais à ε\u{A0}=\u{A0}0,15",
      "Deffuant et al., clusters of most runs at ε\u{A0}=\u{A0}0.15"),
    Told(
      .influence(.flacheMacy(isRepulsive: false)),
      "Flache-Macy, pente de la polarisation, influence positive seule",
      "Flache-Macy, slope of polarisation, positive influence only"),
    Told(
      .influence(.flacheMacy(isRepulsive: true)),
      "Flache-Macy, pente de la polarisation, avec rejet",
      "Flache-Macy, slope of polarisation, with repulsion"),
  ]

  private static let contact: [Told] = [
    Told(
      .contact(.meanView(negativeWeight: 3)), "Contact seul, regard moyen, k\u{A0}=\u{A0}3",
      "Contact alone, mean view, k\u{A0}=\u{A0}3"),
    Told(
      .contact(.expectations(weight: 10, start: 0.03)),
      "Attentes seules, part d’initiatives, β\u{A0}=\u{A0}10, départ 0,03",
      "Expectations alone, share of initiatives, β\u{A0}=\u{A0}10, start 0.03"),
    Told(
      .contact(.ladder(.missed)), "Échelle des décisions, part\u{A0}: sans initiative",
      "Ladder of decisions, share: missed"),
    Told(
      .contact(.ladder(.refused)), "Échelle des décisions, part\u{A0}: refus",
      "Ladder of decisions, share: refused"),
    Told(
      .contact(.ladder(.coordination)),
      "Échelle des décisions, part\u{A0}: au moins une coordination",
      "Ladder of decisions, share: at least coordination"),
    Told(
      .contact(.ladder(.concerted)), "Échelle des décisions, part\u{A0}: travail concerté",
      "Ladder of decisions, share: concerted"),
    Told(
      .invariant(.tiesFromBothEnds), "Coopérations vues des deux bouts\u{A0}: différence",
      "Cooperations seen from both ends: difference"),
    Told(
      .invariant(.ranges), "Valeurs hors de leur échelle, paramètres extrêmes, toutes les actions",
      "Values out of range, extreme parameters, every action"),
  ]

  private static let references: [Told] = [
    Told(
      .reference(.figure(Observable(.cooperation), week: 0)),
      "Territoire type, semaine 0\u{A0}: taux de coopération",
      "Base territory, week 0: cooperation rate"),
    Told(
      .reference(.figure(Observable(.coverage, .profession(.socialWorkers)), week: 156)),
      "Territoire type, semaine 156\u{A0}: couverture (travailleurs sociaux)",
      "Base territory, week 156: coverage (social workers)"),
    Told(
      .reference(.encounterViews(.socialEntrepreneurs, week: 26)),
      "Une Grande Rencontre, semaine 26\u{A0}: effet sur ses participants, en écarts types (entrepreneurs sociaux)",
      "One encounter, week 26: effect on its participants, in standard deviations (social entrepreneurs)"
    ),
    Told(
      .reference(.encounterCooperation(week: 13)),
      "Une Grande Rencontre, semaine 13\u{A0}: effet sur la coopération",
      "One encounter, week 13: effect on cooperation"),
    Told(
      .reference(.turnover(socialWorkers: 0.1, socialEntrepreneurs: 0.07, week: 260)),
      "Coopération à la semaine 260, départs 0,1 et 0,07 par an",
      "Cooperation at week 260, turnover 0.1 and 0.07 a year"),
    Told(
      .reference(.turnover(socialWorkers: 0, socialEntrepreneurs: 0, week: 260)),
      "Coopération à la semaine 260, départs 0 et 0 par an",
      "Cooperation at week 260, turnover 0 and 0 a year"),
    Told(
      .reference(.programme(week: 156)),
      "Programme soutenu\u{A0}: effet sur la coopération à la semaine 156",
      "Sustained programme: effect on cooperation at week 156"),
  ]

  private static let patterns: [Told] = [
    Told(
      .pattern(.contactImproves(.ordinary, .socialWorkers)),
      "Régularité 1\u{A0}: le regard s’améliore, d’aucun contact à l’ordinaire (travailleurs sociaux)",
      "Pattern 1: views improve, from no contact to the default (social workers)"),
    Told(
      .pattern(.contactImproves(.doubled, .socialWorkers)),
      "Régularité 1\u{A0}: le regard s’améliore, de l’ordinaire au double (travailleurs sociaux)",
      "Pattern 1: views improve, from the default to twice (social workers)"),
    Told(
      .pattern(.contactImproves(.conditions, .socialEntrepreneurs)),
      "Régularité 1\u{A0}: le regard s’améliore, conditions d’Allport de 0 à 1 (entrepreneurs sociaux)",
      "Pattern 1: views improve, Allport’s conditions from 0 to 1 (social entrepreneurs)"),
    Told(
      .pattern(.encounterLasts(.socialWorkers)),
      "Régularité 2\u{A0}: il reste quelque chose d’une rencontre après un an (travailleurs sociaux)",
      "Pattern 2: something is left of an encounter after a year (social workers)"),
    Told(
      .pattern(.encounterFades(.socialWorkers)),
      "Régularité 2\u{A0}: l’effet après un an moins le tiers du premier (travailleurs sociaux)",
      "Pattern 2: the effect after a year less a third of the first (social workers)"),
    Told(
      .pattern(.sponsorshipSustains(.socialWorkers)),
      "Régularité 2\u{A0}: soutenue, la rencontre laisse plus à trois ans (travailleurs sociaux)",
      "Pattern 2: sponsored, it leaves more after three years (social workers)"),
    Told(
      .pattern(.exaggeration(.socialEntrepreneurs)),
      "Régularité 3\u{A0}: exagération (entrepreneurs sociaux)",
      "Pattern 3: exaggeration (social entrepreneurs)"),
    Told(
      .pattern(.mirrorHelps(.socialWorkers, week: 13)),
      "Régularité 3\u{A0}: le miroir réduit l’écart à 13\u{A0}semaines (travailleurs sociaux)",
      "Pattern 3: the mirror lowers the gap at 13\u{A0}weeks (social workers)"),
    Told(
      .pattern(.mirrorFades(.socialWorkers, first: 13, later: 104)),
      "Régularité 3\u{A0}: cet effet à 13\u{A0}semaines moins celui à 104 (travailleurs sociaux)",
      "Pattern 3: that effect at 13\u{A0}weeks less the one at 104 (social workers)"),
    Told(
      .pattern(.positiveShare), "Régularité 4\u{A0}: part d’issues positives",
      "Pattern 4: share of positive outcomes"),
    Told(
      .pattern(.negativeWeighsMore(3, .socialWorkers)),
      "Régularité 4\u{A0}: le regard baisse quand k monte à 3 (travailleurs sociaux)",
      "Pattern 4: views fall as k rises to 3 (social workers)"),
    Told(
      .pattern(.minorityMovesFaster),
      "Régularité 5\u{A0}: changement des entrepreneurs sociaux moins celui des travailleurs sociaux",
      "Pattern 5: change of social entrepreneurs less that of social workers"),
    Told(
      .pattern(.turnoverDestroys(0.21)),
      "Régularité 6\u{A0}: la coopération baisse quand les départs montent à 0,21",
      "Pattern 6: cooperation falls as turnover rises to 0.21"),
    Told(
      .pattern(.twoRegimes(isMirrored: false)),
      "Régularité 7\u{A0}: part de vies dans le régime haut, sans événement",
      "Pattern 7: share of replicates in the high regime, no event"),
    Told(
      .pattern(.twoRegimes(isMirrored: true)),
      "Régularité 7\u{A0}: part de vies dans le régime haut, miroir entier pour tous",
      "Pattern 7: share of replicates in the high regime, full mirror for all"),
    Told(
      .pattern(.tiesPolarise(isRepulsive: true)),
      "Régularité 8\u{A0}: avec rejet, les liens entre équipes polarisent",
      "Pattern 8: with repulsion, ties between teams polarise"),
    Told(
      .pattern(.tiesPolarise(isRepulsive: false)),
      "Régularité 8\u{A0}: avec une influence bornée, ils apaisent",
      "Pattern 8: with bounded influence, they calm"),
  ]

  private static let path = SettingPath(["trust", "halfLife"])

  private static let calibration: [Told] = [
    Told(
      .calibration(.coverage(path)),
      "intervalles à 90\u{202F}% qui contiennent la vraie valeur de trust.halfLife",
      "90% intervals that hold the true value of trust.halfLife"),
    Told(
      .calibration(.verdict(path, isInformed: true)), "essais où trust.halfLife est identifié",
      "trials in which trust.halfLife is identified"),
    Told(
      .calibration(.verdict(path, isInformed: false)),
      "essais où trust.halfLife, que rien n’informe, est dit non identifié",
      "trials in which trust.halfLife, of which nothing tells, is said not to be identified"),
  ]

  private static let rules: [ValidationOutcome.Rule] = [
    .near(0.75, tolerance: 0.004), .above(1.3), .below(0.1), .within(0.65...0.85), .exactly(1),
  ]

  /// One sentence of every kind that the report holds.
  static func sentences(in language: Language) -> [String] {
    let words = ValidationWording(language)
    return all.flatMap { [words.title($0.check), words.origin($0.check)] }
      + rules.flatMap { [words.rule($0).expected, words.rule($0).tolerance] }
      + [words.summary(passed: 3, of: 3), words.summary(passed: 2, of: 3)]
  }
}
