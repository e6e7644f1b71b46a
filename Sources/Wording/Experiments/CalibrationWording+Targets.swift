import Experiments
import TerritoryModel

/// What becomes of the targets, and of a calibration that learns nothing.
extension CalibrationWording {
  /// How many targets the fitted model gives back: « Le modèle ajusté redonne 5 cibles sur 9. »
  public func givenBack(_ posterior: Posterior) -> String {
    let total = posterior.targets.count
    let count = posterior.givenBackCount
    let targets = numbers.counted(
      count, one: Bilingual(fr: "cible", en: "target"),
      many: Bilingual(fr: "cibles", en: "targets"))
    switch (count, total) {
    case (1, 1):
      return phrases.say(
        "Le modèle ajusté redonne la cible.", "The fitted model gives the target back.")
    case (0, 1):
      return phrases.say(
        "Le modèle ajusté ne redonne pas la cible : il n’est pas calé.",
        "The fitted model does not give the target back: it is not calibrated."
      ).inTypography(language)
    case (0, _):
      return phrases.say(
        "Le modèle ajusté ne redonne aucune des \(numbers.whole(total))\u{A0}cibles : il n’est pas calé.",
        "The fitted model gives none of the \(numbers.whole(total))\u{A0}targets back: it is not calibrated."
      ).inTypography(language)
    case (total, _):
      return phrases.say(
        "Le modèle ajusté redonne les \(numbers.whole(total))\u{A0}cibles.",
        "The fitted model gives all \(numbers.whole(total))\u{A0}targets back.")
    default:
      return phrases.say(
        "Le modèle ajusté redonne \(targets) sur \(numbers.whole(total)).",
        "The fitted model gives \(targets) of \(numbers.whole(total)) back.")
    }
  }

  /// How the fitted model stands to a target, in a few words.
  public func verdict(_ verdict: Posterior.Verdict?) -> String {
    switch verdict {
    case .givenBack?: phrases.say("redonnée", "given back")
    case .notExcluded?: phrases.say("non redonnée, mais possible", "not given back, but possible")
    case .tooWide?:
      phrases.say("bande trop large pour le dire", "band too wide to tell")
    case .missed?: phrases.say("manquée", "missed")
    case nil: Typography.missing
    }
  }

  /// How verdicts are come by.
  public var verdictNote: String {
    phrases.say(
      "Une cible est redonnée quand le milieu de ce que donne le modèle ajusté tombe dans la marge de la cible (à 90 %), et que sa bande n’est pas plus large que cette marge et le hasard du modèle ne l’expliquent ; elle est manquée quand la bande la laisse dehors.",
      "A target is given back when the middle of what the fitted model gives lies within the margin of the target (at 90%), and its band is no wider than that margin and the chance of the model explain; it is missed when the band leaves it out."
    ).inTypography(language)
  }

  /// The scale of the picture of targets.
  public var distance: String {
    phrases.say(
      "écart à la cible, son erreur et le hasard du modèle pris pour unité",
      "difference from the target, in units of its error and the model’s chance")
  }

  func missed(_ targets: [String]) -> String {
    let names = names(targets)
    return phrases.say(
      targets.count == 1
        ? "Le modèle ajusté ne redonne pas la cible \(names) : quelque chose y manque, ou la plage est trop étroite."
        : "Le modèle ajusté ne redonne pas les cibles \(names) : quelque chose y manque, ou les plages sont trop étroites.",
      targets.count == 1
        ? "The fitted model does not give the target \(names) back: something is missing in it, or the range is too narrow."
        : "The fitted model does not give the targets \(names) back: something is missing in it, or the ranges are too narrow."
    ).inTypography(language)
  }

  func aside(_ targets: [String]) -> String {
    let names = names(targets)
    return phrases.say(
      targets.count == 1
        ? "Le modèle ajusté ne redonne pas la cible \(names) : elle est dans sa bande, mais le milieu en est loin."
        : "Le modèle ajusté ne redonne pas les cibles \(names) : elles sont dans leurs bandes, mais les milieux en sont loin.",
      targets.count == 1
        ? "The fitted model does not give the target \(names) back: it lies in its band, but far from the middle."
        : "The fitted model does not give the targets \(names) back: they lie in their bands, but far from the middles."
    ).inTypography(language)
  }

  func untold(_ targets: [String]) -> String {
    let names = names(targets)
    return phrases.say(
      targets.count == 1
        ? "Rien ne dit si le modèle ajusté redonne la cible \(names) : sa bande est trop large."
        : "Rien ne dit si le modèle ajusté redonne les cibles \(names) : leurs bandes sont trop larges.",
      targets.count == 1
        ? "Nothing tells whether the fitted model gives the target \(names) back: its band is too wide."
        : "Nothing tells whether the fitted model gives the targets \(names) back: their bands are too wide."
    ).inTypography(language)
  }

  private func names(_ targets: [String]) -> String {
    Typography.list(targets.map { Typography.quoted($0, in: language) }, in: language)
  }

  /// What stands in the branch: the middles of the settings that are identified, and which stay as they
  /// were; nothing where it was not asked.
  public func applied(isApplied: Bool, unapplied: [SettingPath]) -> String? {
    let levers = LeverWording(language)
    let paths = Typography.list(unapplied.map(levers.path), in: language)
    guard isApplied else {
      guard !unapplied.isEmpty else { return nil }
      return phrases.say(
        "Rien n’est mis dans la branche : les cibles n’identifient aucun de ces réglages (\(paths)).",
        "Nothing is put into the branch: the targets identify none of these settings (\(paths))."
      ).inTypography(language)
    }
    let undo = phrases.quoted(phrases.say("défaire", "undo"))
    let text = phrases.say(
      "Les milieux des réglages identifiés sont dans la branche, à la semaine 0 ; \(undo) rend les valeurs d’avant.",
      "The middles of the settings that are identified are in the branch, at week 0; \(undo) gives the values before back."
    ).inTypography(language)
    guard !unapplied.isEmpty else { return text }
    return text
      + phrases.say(
        " Restent comme avant, faute d’être identifiés par les cibles : \(paths).",
        " Left as before, as the targets do not identify them: \(paths)."
      ).inTypography(language)
  }

  /// A calibration is allowed too few runs.
  public func tooFewRuns(_ count: Int, needed: Int) -> String {
    let runs = ExperimentWording(language).runs(count)
    let least = ExperimentWording(language).runs(needed)
    return phrases.say(
      "\(runs) au plus, et cette calibration n’apprend rien à moins de \(numbers.whole(needed)) : permettez-en \(numbers.whole(needed)) au moins, et mieux des milliers.",
      "\(runs) at most, and this calibration learns nothing from fewer than \(numbers.whole(needed)): allow \(least) at least, and better thousands."
    ).inTypography(language)
  }

  /// A calibration kept no point.
  public func nothingLearnt(runs: Int, failed: Int) -> String {
    let words = ExperimentWording(language)
    guard failed < runs else {
      return phrases.say(
        "Aucune des \(words.runs(runs)) n’a donné de valeur à toutes les cibles : rien n’est appris. Vérifiez les semaines et les groupes des cibles, et les plages des réglages.",
        "None of the \(words.runs(runs)) had a value for every target: nothing is learnt. Check the weeks and the groups of the targets, and the ranges of the settings."
      ).inTypography(language)
    }
    return phrases.say(
      "\(words.runs(failed)) sur \(numbers.whole(runs)) n’ont pas de valeur pour toutes les cibles, et le reste ne suffit pas : rien n’est appris. Resserrez les plages, ou permettez davantage de simulations.",
      "\(words.runs(failed)) of \(numbers.whole(runs)) have no value for every target, and the rest is not enough: nothing is learnt. Narrow the ranges, or allow more runs."
    ).inTypography(language)
  }
}
