import Results
import SourceText
import TerritoryModel

extension MethodsWording {
  /// What varied, how the points were chosen, how much was run, and what the numbers are made of where
  /// that is not all of it.
  func design(_ batch: StudyFacts.Batch) -> String {
    let points = numbers.counted(
      batch.points, one: Bilingual(fr: "point", en: "point"),
      many: Bilingual(fr: "points", en: "points"))
    let name = Typography.quoted(batch.name, in: language)
    let chosen = plan(
      batch.design, seed: batch.designSeed, isListed: batch.isListed,
      levels: batch.factors.map(\.count).filter { $0 > 1 })
    let semicolon = isFrench ? "\(Typography.narrowSpace);" : ";"
    let opening =
      isFrench
      ? "Expérience \(name), plan \(batch.planHash), fichier de résultats au format \(batch.storeFormat)"
      : "Experiment \(name), plan \(batch.planHash), store of format \(batch.storeFormat)"
    return
      ([
        "\(opening)\(semicolon) \(varied(batch)).",
        Typography.labelled(Typography.capitalised(chosen), "\(points).", in: language),
        "\(ended(batch)).",
      ] + limits(batch)).joined(separator: " ")
  }

  /// The factors that take several levels, then those that take one.
  private func varied(_ batch: StudyFacts.Batch) -> String {
    func list(_ factors: [StudyFacts.Varied]) -> String {
      factors.map { "`\($0.path)` (\($0.levels))" }.joined(separator: ", ")
    }
    let varying = batch.factors.filter { $0.count > 1 }
    let held = batch.factors.filter { $0.count < 2 }
    var parts: [String] = []
    if varying.isEmpty {
      parts.append(isFrench ? "aucune valeur ne varie" : "nothing varies")
    } else {
      parts.append(
        Typography.labelled(
          isFrench ? "varient" : "what varies is", list(varying), in: language))
    }
    if !held.isEmpty {
      parts.append(
        Typography.labelled(
          isFrench ? "tenus à un seul niveau" : "held at one level", list(held), in: language))
    }
    return parts.joined(separator: isFrench ? "\(Typography.narrowSpace); " : "; ")
  }

  /// « 60 simulations terminées sur 60 prévues, aucune en échec ».
  private func ended(_ batch: StudyFacts.Batch) -> String {
    let planned = numbers.whole(batch.planned)
    let failed = numbers.whole(batch.failed)
    let done = numbers.counted(
      batch.done, one: Bilingual(fr: "simulation terminée", en: "run"),
      many: Bilingual(fr: "simulations terminées", en: "runs"))
    return isFrench
      ? "\(done) sur \(planned) \(batch.planned < 2 ? "prévue" : "prévues"), "
        + (batch.failed == 0 ? "aucune en échec" : "\(failed) en échec")
      : "\(done) ended of \(planned) planned, \(batch.failed == 0 ? "none" : failed) failed"
  }

  /// What the numbers are not made of, and why, each in a sentence.
  private func limits(_ batch: StudyFacts.Batch) -> [String] {
    let notes = SensitivityNotes(language)
    return [
      batch.firstFailure.map(failure), batch.compared.flatMap(notes.compared),
      batch.used.flatMap { notes.used($0, of: batch.design) }, emptyPoints(batch),
    ].compactMap(\.self)
  }

  private func failure(_ failure: BatchOutcome.Failure) -> String {
    let row = numbers.whole(failure.row)
    let reason = SafeText.showing(failure.reason)
    let text =
      isFrench
      ? "Les valeurs des points en échec sont refusées ensemble ; ligne \(row), par exemple : \(reason)"
      : "The values of the points that failed are refused together; row \(row), for instance: \(reason)"
    return (text.hasSuffix(".") ? text : text + ".").inTypography(language)
  }

  private func emptyPoints(_ batch: StudyFacts.Batch) -> String? {
    guard batch.emptyPoints > 0 else { return nil }
    let count = numbers.counted(
      batch.emptyPoints, one: Bilingual(fr: "point", en: "point"),
      many: Bilingual(fr: "points", en: "points"))
    let isOne = batch.emptyPoints == 1
    return isFrench
      ? """
      À \(count), une mesure au moins n’a pas de valeur : sa figure \(isOne ? "le" : "les") laisse de côté.
      """.inTypography(language)
      : """
      At \(count), one metric at least has no value: its figure leaves \(isOne ? "it" : "them") out.
      """
  }

  /// How points were chosen, with the seed where the choice draws.
  ///
  /// - Parameters:
  ///   - isListed: whether the levels of every factor are listed, none a range.
  ///   - levels: how many levels each factor that varies takes.
  public func plan(
    _ design: ExperimentDesign, seed: UInt64, isListed: Bool = false, levels: [Int] = []
  ) -> String {
    let drawn = isFrench ? ", graine \(seed)" : ", seed \(seed)"
    switch design {
    case .grid where levels.isEmpty: return isFrench ? "valeurs données" : "values as given"
    case .grid where isListed:
      return isFrench
        ? "toutes les combinaisons des niveaux listés" : "all combinations of the levels listed"
    case .grid:
      let counts = levels.map { numbers.whole($0) }.joined(separator: " × ")
      return isFrench ? "grille de \(counts) niveaux" : "grid of \(counts) levels"
    case .list: return isFrench ? "liste de points donnée" : "given list of points"
    case .latinHypercube:
      return (isFrench ? "hypercube latin (maximin)" : "Latin hypercube (maximin)") + drawn
    case .sobol(_, let isScrambled):
      guard isScrambled else { return isFrench ? "suite de Sobol" : "Sobol sequence" }
      return (isFrench ? "suite de Sobol brouillée (Owen)" : "Sobol sequence, scrambled (Owen)")
        + drawn
    case .morris(let trajectories, let levels):
      let (count, steps) = (numbers.whole(trajectories), numbers.whole(levels))
      return
        (isFrench
        ? "effets élémentaires (Morris 1991), \(count) trajectoires, \(steps) niveaux"
        : "elementary effects (Morris 1991), \(count) trajectories, \(steps) levels") + drawn
    case .saltelli(let base, let isSecondOrder):
      let count = numbers.whole(base)
      let order =
        isSecondOrder
        ? (isFrench ? ", second ordre compris" : ", second order included") : ""
      return
        (isFrench
        ? "indices de Sobol (Saltelli et al. 2010 ; Jansen 1999), \(count) points de base\(order)"
          .inTypography(language)
        : "Sobol indices (Saltelli et al. 2010; Jansen 1999), \(count) base points\(order)")
    }
  }
}
