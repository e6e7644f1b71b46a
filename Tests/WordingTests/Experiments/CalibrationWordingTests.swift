import CommandLanguage
import Experiments
import Simulation
import TerritoryModel
import Testing
import Wording

@Suite("Calibrations and surveys, in whole sentences")
struct CalibrationWordingTests {
  /// A posterior of four targets of 0.5 ± 0.1, with the middles of its predictions, each ± 0.01.
  private static func posterior(_ middles: [Double]) -> Posterior {
    let target = Posterior.Target(
      Outcome(Observable(.cooperation), week: 0), value: 0.5, deviation: 0.1)
    return Posterior(
      priors: [Posterior.Prior(SettingPath(["contact", "rate"]), 0...1)],
      targets: middles.map { _ in target },
      particles: [.init(values: [0.5], weight: 1, outputs: middles, distance: 0)],
      tolerances: [1], runs: 100, isReached: true,
      predictions: middles.map {
        .init(outcome: target.outcome, mean: $0, median: $0, interval: $0 - 0.01...$0 + 0.01)
      })
  }

  @Test("how many targets the fitted model gives back")
  func givenBack() {
    let (near, far) = (0.5, 0.1)
    for (middles, french, english) in [
      (
        [near, far, far, near], "Le modèle ajusté redonne 2\u{A0}cibles sur 4.",
        "The fitted model gives 2\u{A0}targets of 4 back."
      ),
      (
        [near, far], "Le modèle ajusté redonne 1\u{A0}cible sur 2.",
        "The fitted model gives 1\u{A0}target of 2 back."
      ),
      (
        [near, near], "Le modèle ajusté redonne les 2\u{A0}cibles.",
        "The fitted model gives all 2\u{A0}targets back."
      ),
      (
        [far, far],
        "Le modèle ajusté ne redonne aucune des 2\u{A0}cibles\u{A0}: il n’est pas calé.",
        "The fitted model gives none of the 2\u{A0}targets back: it is not calibrated."
      ),
      (
        [near], "Le modèle ajusté redonne la cible.", "The fitted model gives the target back."
      ),
      (
        [far], "Le modèle ajusté ne redonne pas la cible\u{A0}: il n’est pas calé.",
        "The fitted model does not give the target back: it is not calibrated."
      ),
    ] {
      let posterior = Self.posterior(middles)
      #expect(CalibrationWording(.french).givenBack(posterior) == french)
      #expect(CalibrationWording(.english).givenBack(posterior) == english)
    }
  }

  @Test("a model that gives no target back is not said to have learnt from them")
  func unfitted() {
    let target = Posterior.Target(
      Outcome(Observable(.cooperation), week: 0), value: 0.5, deviation: 0.1)
    func posterior(_ bands: [ClosedRange<Double>]) -> Posterior {
      Posterior(
        priors: [Posterior.Prior(SettingPath(["contact", "rate"]), 0...0.5)],
        targets: bands.map { _ in target },
        particles: (0..<60).map {
          .init(
            values: [[0.1, 0.15, 0.2][$0 % 3]], weight: 1.0 / 60, outputs: [], distance: 1)
        },
        tolerances: [1], runs: 100, isReached: false, scales: bands.map { _ in 0.1 },
        predictions: bands.map {
          let middle = ($0.lowerBound + $0.upperBound) / 2
          return .init(outcome: target.outcome, mean: middle, median: middle, interval: $0)
        })
    }
    let missed = posterior([0.05...0.1, 0.9...0.95])
    #expect(missed.fit == .impossible)
    #expect(
      CalibrationWording(.french).answer(missed).replacing("\u{A0}", with: " ")
        == "Dans ces plages, le modèle ne peut pas redonner ces cibles. Ce qui s’en approche le plus : « taux de contact » (contact.rate), entre 0,1 et 0,2 par lien et par semaine."
    )
    #expect(
      CalibrationWording(.english).answer(missed).replacing("\u{A0}", with: " ")
        == "Within these ranges the model cannot give these targets back. What comes nearest: “contact rate” (contact.rate), between 0.1 and 0.2 per tie and week."
    )
    // A band so wide that it holds the target does not show that the model cannot give it.
    let wide = posterior([-0.5...1.5])
    #expect(wide.fit == .untold)
    #expect(
      CalibrationWording(.english).answer(wide).hasPrefix(
        "Nothing tells whether the model gives this target back: its band is too wide. What comes nearest: "
      ))
    #expect(
      CalibrationWording(.french).answer(wide).hasPrefix(
        "Rien ne dit si le modèle redonne cette cible\u{A0}: sa bande est trop large. Ce qui s’en approche le plus"
      ))
    let given = posterior([0.45...0.55, 0.9...0.95])
    #expect(given.fit == .some)
    for (posterior, french, english) in [
      (missed, "au plus près, sans les redonner", "nearest, without giving them back"),
      (given, "resserré par les cibles", "narrowed by the targets"),
    ] {
      let marginal = posterior.marginals[0]
      #expect(CalibrationWording(.french).identified(marginal, of: posterior) == french)
      #expect(CalibrationWording(.english).identified(marginal, of: posterior) == english)
    }
    #expect(
      CalibrationWording(.french).warning(.notAdjusted, of: missed) { _ in "" }
        == "Les cibles sont hors de ce qu’ont donné les simulations retenues\u{A0}: les valeurs sont celles de ces simulations, sans correction par régression, qui irait au-delà de ce qui a été essayé (Frazier, Robert et Rousseau 2020)."
    )
    #expect(
      CalibrationWording(.english).warning(.notAdjusted, of: missed) { _ in "" }
        == "The targets lie outside of what the runs that were kept gave: the values are those of these runs, without adjustment by regression, which would go beyond what was tried (Frazier, Robert and Rousseau 2020)."
    )
  }

  @Test("what is applied, and what is left for not being identified")
  func applied() {
    let path = SettingPath(["trust", "halfLife"])
    let french = CalibrationWording(.french)
    let english = CalibrationWording(.english)
    #expect(french.applied(isApplied: false, unapplied: []) == nil)
    #expect(
      french.applied(isApplied: true, unapplied: [])
        == "Les milieux des réglages identifiés sont dans la branche, à la semaine 0\u{202F}; «\u{A0}défaire\u{A0}» rend les valeurs d’avant."
    )
    #expect(
      french.applied(isApplied: true, unapplied: [path])?.hasSuffix(
        " Restent comme avant, faute d’être identifiés par les cibles\u{A0}: trust.halfLife.")
        == true)
    #expect(
      english.applied(isApplied: true, unapplied: [path])
        == "The middles of the settings that are identified are in the branch, at week 0; “undo” gives the values before back. Left as before, as the targets do not identify them: trust.halfLife."
    )
    #expect(
      french.applied(isApplied: false, unapplied: [path])
        == "Rien n’est mis dans la branche\u{A0}: les cibles n’identifient aucun de ces réglages (trust.halfLife)."
    )
    #expect(
      english.applied(isApplied: false, unapplied: [path])
        == "Nothing is put into the branch: the targets identify none of these settings (trust.halfLife)."
    )
  }

  @Test("how the fitted model stands to a target")
  func verdicts() {
    let french = CalibrationWording(.french)
    let english = CalibrationWording(.english)
    #expect(
      Posterior.Verdict.allCases.map { french.verdict($0) } == [
        "redonnée", "non redonnée, mais possible", "bande trop large pour le dire", "manquée",
      ])
    #expect(
      Posterior.Verdict.allCases.map { english.verdict($0) } == [
        "given back", "not given back, but possible", "band too wide to tell", "missed",
      ])
    let posterior = Self.posterior([0.5, 0.5])
    let places = ["couverture", "volume"]
    func both(_ warning: Posterior.Warning) -> [String] {
      [french, english].map { $0.warning(warning, of: posterior) { places[$0] } }
    }
    #expect(
      both(.targetsAside([0])) == [
        "Le modèle ajusté ne redonne pas la cible « couverture » : elle est dans sa bande, mais le milieu en est loin.",
        "The fitted model does not give the target “couverture” back: it lies in its band, but far from the middle.",
      ])
    #expect(
      both(.targetsAside([0, 1])) == [
        "Le modèle ajusté ne redonne pas les cibles « couverture » et « volume » : elles sont dans leurs bandes, mais les milieux en sont loin.",
        "The fitted model does not give the targets “couverture” and “volume” back: they lie in their bands, but far from the middles.",
      ])
    #expect(
      both(.targetsUntold([1])) == [
        "Rien ne dit si le modèle ajusté redonne la cible « volume » : sa bande est trop large.",
        "Nothing tells whether the fitted model gives the target “volume” back: its band is too wide.",
      ])
    #expect(
      both(.targetsUntold([0, 1])) == [
        "Rien ne dit si le modèle ajusté redonne les cibles « couverture » et « volume » : leurs bandes sont trop larges.",
        "Nothing tells whether the fitted model gives the targets “couverture” and “volume” back: their bands are too wide.",
      ])
    #expect(
      both(.targetsMissed([0])) == [
        "Le modèle ajusté ne redonne pas la cible « couverture » : quelque chose y manque, ou la plage est trop étroite.",
        "The fitted model does not give the target “couverture” back: something is missing in it, or the range is too narrow.",
      ])
    #expect(
      both(.targetsMissed([0, 1])) == [
        "Le modèle ajusté ne redonne pas les cibles « couverture » et « volume » : quelque chose y manque, ou les plages sont trop étroites.",
        "The fitted model does not give the targets “couverture” and “volume” back: something is missing in it, or the ranges are too narrow.",
      ])
  }

  @Test("a search from which nothing can be told claims nothing")
  func untelling() {
    func posterior(_ count: Int, isSelective: Bool = true) -> Posterior {
      Posterior(
        priors: [Posterior.Prior(SettingPath(["contact", "rate"]), 0...1)], targets: [],
        particles: (0..<count).map { _ in
          .init(values: [0.5], weight: 1 / Double(count), outputs: [], distance: 0)
        }, tolerances: [1], runs: 100, isReached: true, isSelective: isSelective)
    }
    #expect(
      CalibrationWording(.french).answer(posterior(9))
        == "La recherche est trop courte pour en dire quelque chose : ses points valent 9 tirages indépendants, et il en faut au moins 50. Permettez davantage de simulations (runs), ou de points (particles)."
    )
    #expect(
      CalibrationWording(.english).answer(posterior(9))
        == "The search is too short to tell anything: its points are worth 9 independent draws, and it takes at least 50. Allow more runs (runs), or more points (particles)."
    )
    let unselected = posterior(200, isSelective: false)
    #expect(
      CalibrationWording(.french).answer(unselected)
        == "Aucun tirage n’a été écarté : ces points sont tirés des plages, et les cibles n’en ont rien dit. Permettez davantage de simulations (runs)."
    )
    #expect(
      CalibrationWording(.english).answer(unselected)
        == "No draw was left out: these points are drawn from the ranges, and the targets have told nothing of them. Allow more runs (runs)."
    )
    let marginal = unselected.marginals[0]
    #expect(CalibrationWording(.french).identified(marginal, of: unselected) == "rien à en dire")
    #expect(CalibrationWording(.english).identified(marginal, of: unselected) == "nothing to tell")
  }

  @Test("a calibration that learns nothing")
  func nothing() {
    func both(_ problem: ExecutionProblem) -> [String] {
      Language.allCases.map { ExecutionProblemWording($0).text(problem) }
    }
    let few = both(.tooFewRuns(30, needed: 222, isInFile: false))
    #expect(
      few.contains(
        "30\u{A0}simulations au plus, et cette calibration n’apprend rien à moins de 222\u{A0}: permettez-en 222 au moins, et mieux des milliers."
      ), "\(few)")
    #expect(
      few.contains(
        "30\u{A0}runs at most, and this calibration learns nothing from fewer than 222: allow 222\u{A0}runs at least, and better thousands."
      ), "\(few)")
    let none = both(.nothingLearnt(runs: 300, failed: 300))
    #expect(
      none.contains(
        "Aucune des 300\u{A0}simulations n’a donné de valeur à toutes les cibles\u{A0}: rien n’est appris. Vérifiez les semaines et les groupes des cibles, et les plages des réglages."
      ), "\(none)")
    #expect(
      none.contains(
        "None of the 300\u{A0}runs had a value for every target: nothing is learnt. Check the weeks and the groups of the targets, and the ranges of the settings."
      ), "\(none)")
    let some = both(.nothingLearnt(runs: 300, failed: 299))
    #expect(
      some.contains(
        "299\u{A0}simulations sur 300 n’ont pas de valeur pour toutes les cibles, et le reste ne suffit pas\u{A0}: rien n’est appris. Resserrez les plages, ou permettez davantage de simulations."
      ), "\(some)")
    #expect(
      some.contains(
        "299\u{A0}runs of 300 have no value for every target, and the rest is not enough: nothing is learnt. Narrow the ranges, or allow more runs."
      ), "\(some)")
  }

  @Test("what can be made of a survey, and what its files hold")
  func survey() {
    let french = SurveyWording(.french)
    let english = SurveyWording(.english)
    #expect(
      french.usable(Profession.allCases)
        == "Un scénario peut partir de ces réponses, à la semaine 0, sans mise en régime (--save), et une calibration peut les viser (--targets)."
    )
    #expect(
      english.usable([.socialWorkers])
        == "A scenario can start from these answers for the social workers, the others being drawn for want of answers, at week 0, without burn-in (--save), and a calibration can aim at them (--targets)."
    )
    #expect(
      french.usable([.socialWorkers])
        == "Un scénario peut partir de ces réponses pour les travailleurs sociaux, les autres étant tirés au sort faute de réponses, à la semaine 0, sans mise en régime (--save), et une calibration peut les viser (--targets)."
    )
    #expect(
      french.moments
        == "Les vues des personnes sont tirées de la moyenne et de l’écart type de chaque question\u{A0}: personne n’y a les réponses de quelqu’un, et un fichier du scénario n’en contient aucune."
    )
    #expect(
      english.moments
        == "People’s views are drawn from the mean and the standard deviation of each item: nobody has the answers of anybody, and a file of the scenario holds none."
    )
    #expect(
      french.holdsAnswers
        == "Ce fichier contient des réponses d’enquête, une ligne par personne\u{A0}: gardez-le comme des données personnelles, et ne le publiez pas."
    )
    #expect(
      english.holdsAnswers
        == "This file holds answers to a survey, one line per person: keep it as personal data, and do not publish it."
    )
    #expect(
      ExecutionProblemWording(.french).text(.showsRespondents(.socialWorkers))
        == "L’état des travailleurs sociaux à la semaine 0 est donné réponse par réponse (state.socialWorkers)\u{A0}: montrer ces personnes, ou un choix d’entre elles, montrerait ce que quelqu’un a répondu. Regardez des mesures, comme «\u{A0}montrer warmth\u{A0}», ou donnez l’état en moyennes et en écarts types."
    )
    #expect(
      ExecutionProblemWording(.english).text(.showsRespondents(.socialWorkers))
        == "The state of the social workers at week 0 is given answer by answer (state.socialWorkers): to show these people, or some chosen among them, would show what somebody answered. Look at metrics, such as “show warmth”, or give the state as means and standard deviations."
    )
  }
}
