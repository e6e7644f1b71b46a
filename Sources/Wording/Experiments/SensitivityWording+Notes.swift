import Experiments
import Exploration
import TerritoryModel

/// What stands below a measure of sensitivity: what it was made of, and what that does to it.
extension SensitivityWording {
  /// How many trajectories Morris’s effects come from, how many were left out, and that few make an
  /// order that may change.
  public func trajectories(_ used: Int, of planned: Int) -> String {
    let count = numbers.counted(
      used, one: Bilingual(fr: "trajectoire", en: "trajectory"),
      many: Bilingual(fr: "trajectoires", en: "trajectories"))
    let lost =
      used < planned
      ? phrases.say(
        " (\(numbers.whole(planned)) prévues : il manque des valeurs aux autres)",
        " (\(numbers.whole(planned)) planned: the others lack values)")
      : ""
    let enough = phrases.quoted("points \(Self.fewTrajectories)")
    let few =
      used < Self.fewTrajectories
      ? phrases.say(
        " Avec si peu, l’ordre peut changer, et les intervalles sont trop étroits : demandez \(enough) au moins.",
        " With so few, the order may change, and intervals are too narrow: ask for \(enough) at least."
      )
      : ""
    return phrases.say(
      "Mesuré sur \(count)\(lost) ; chacune déplace une fois chaque réglage.\(few)",
      "Measured on \(count)\(lost); each moves every setting once.\(few)"
    ).inTypography(language)
  }

  /// What Morris's design is worth for one setting alone: nothing new comes of more trajectories.
  public func oneSetting(_ path: SettingPath) -> String {
    let sweep = phrases.quoted(
      phrases.say("balayer", "sweep") + " " + levers.path(path))
    return phrases.say(
      "Avec un seul réglage, les trajectoires refont les mêmes pas : davantage n’apprend rien, et il n’y a pas d’intervalle à dire. \(sweep) montre tous les niveaux, avec leurs intervalles.",
      "With one setting alone the trajectories make the same steps again: more of them tell nothing new, and there is no interval to be told. \(sweep) shows all levels, with their intervals."
    ).inTypography(language)
  }

  /// With few replicates a mean still holds the chance of its lives, which no setting explains alone;
  /// nothing with many.
  public func chance(replicates: Int) -> String? {
    guard replicates < Self.fewReplicates else { return nil }
    let count = ExperimentWording(language).replicates(replicates)
    return phrases.say(
      """
      Avec \(count) par point, les parts « avec les autres » contiennent aussi le hasard des vies : \
      elles peuvent être trop hautes, et les interactions moindres qu’il n’y paraît.
      """.replacing("« ", with: "«\(Typography.noBreakSpace)")
        .replacing(" »", with: "\(Typography.noBreakSpace)»"),
      """
      With \(count) per point, the shares “with the others” also hold the chance of lives: they may be \
      too high, and interactions less than they seem.
      """
    ).inTypography(language)
  }

  /// The same of Morris's measures; nothing with many replicates.
  public func chanceOfEffects(replicates: Int) -> String? {
    guard replicates < Self.fewReplicates else { return nil }
    let count = ExperimentWording(language).replicates(replicates)
    return phrases.say(
      """
      Avec \(count) par point, μ* et σ contiennent aussi le hasard des vies : ils peuvent être trop \
      grands, un réglage sans effet n’est pas à zéro, et un grand σ ne dit rien des interactions.
      """,
      """
      With \(count) per point, μ* and σ also hold the chance of lives: they may be too large, a setting \
      without effect is not at zero, and a large σ says nothing of interactions.
      """
    ).inTypography(language)
  }

  /// That points have fewer lives than the branch, and how to have more; nothing where they have as many,
  /// or where nobody left their number open.
  ///
  /// - Parameter isChanged: whether the branch is no longer what a command line would load: it is saved first.
  public func lives(_ used: Int, of branch: Int?, isChanged: Bool = false) -> String? {
    guard let branch, used < branch else { return nil }
    let option =
      isChanged
      ? phrases.quoted(phrases.say("enregistrer ours.yaml", "save ours.yaml"))
        + phrases.say(", puis ", ", then ")
        + phrases.quoted("rencontre sensitivity ours.yaml … --replicates \(branch)") + ","
      : phrases.quoted("rencontre sensitivity … --replicates \(branch)")
    let count = numbers.counted(
      used, one: Bilingual(fr: "vie", en: "life"), many: Bilingual(fr: "vies", en: "lives"))
    let all = numbers.whole(branch)
    return phrases.say(
      "\(count) par point, et non les \(all) de la branche, pour s’en tenir à quelque 2 000 simulations : \(option) les fait toutes.",
      "\(count) per point, not the \(all) of the branch, to keep to some 2,000 runs: \(option) makes them all."
    ).replacing("2 000", with: numbers.whole(2_000)).inTypography(language)
  }

  /// Sobol's indices of few base points are rough, and those of base points that lack no value are those
  /// of a selection; nothing where base points are many and all used.
  public func basePoints(_ used: Int, of planned: Int) -> String? {
    var notes: [String] = []
    if used < planned {
      let count = numbers.counted(
        used, one: Bilingual(fr: "point de base", en: "base point"),
        many: Bilingual(fr: "points de base", en: "base points"))
      notes.append(
        phrases.say(
          "Mesuré sur \(count) (\(numbers.whole(planned)) prévus : il manque des valeurs aux autres) : ce qui reste est un choix, et ne vaut pas pour toutes les plages.",
          "Measured on \(count) (\(numbers.whole(planned)) planned: the others lack values): what is left is a selection, and does not hold for the whole ranges."
        ).inTypography(language))
    }
    if used < Self.fewBasePoints {
      notes.append(
        phrases.say(
          "\(numbers.whole(used)) points de base seulement : l’ordre peut changer avec davantage (points N).",
          "\(numbers.whole(used)) base points only: the order may change with more of them (points N)."
        ).inTypography(language))
    }
    return notes.isEmpty ? nil : notes.joined(separator: " ")
  }

  /// Settings that were not varied; nothing when all were.
  public func leftOut(_ paths: [SettingPath]) -> String? {
    guard !paths.isEmpty else { return nil }
    return Typography.labelled(
      phrases.say(
        "Non variés, car d’autres réglages les bornent", "Not varied, as other settings bind them"),
      Typography.list(paths.map(levers.path), in: language) + ".", in: language)
  }
}
