import CommandLanguage
import Exploration
import TerritoryModel
import Testing

@Suite("Questions of many runs, word by word")
struct ExperimentCommandTests {
  private func sweep(_ line: String) -> SweepWords? {
    guard case .sweep(let words) = parsed(line)?.command else { return nil }
    return words
  }

  private func sensitivity(_ line: String) -> SensitivityWords? {
    guard case .sensitivity(let words) = parsed(line)?.command else { return nil }
    return words
  }

  @Test("a lever and its levels, whatever stands behind them")
  func levers() {
    let range = sweep("sweep contact.rate 0.05..0.5 at 52")
    #expect(range?.levers.map(\.path.value) == ["contact.rate"])
    #expect(range?.levers.first?.levels?.value == "0.05..0.5")
    #expect(range?.outcome.week?.value == .week(52))
    #expect(range?.isPaired == false)
    let list = sweep("balayer contact.rate 0.1, 0.2,0.3 apparié")
    #expect(list?.levers.first?.levels?.value == "0.1,0.2,0.3")
    #expect(list?.isPaired == true)
    let alone = sweep("sweep contact.rate volume of socialWorkers")
    #expect(alone?.levers.first?.levels == nil)
    #expect(
      alone?.outcome.measure?.value
        == .metric(.volume, .profession(.socialWorkers), window: 13))
    let words = sweep("sweep influence.rule bounded,average")
    #expect(words?.levers.first?.levels?.value == "bounded,average")
  }

  @Test("two levers, each with its levels or without")
  func twoLevers() {
    let both = sweep("sweep contact.rate 0.1,0.3 zones.\"Saint Denis\".need 0.5..1.5")
    #expect(both?.levers.map(\.path.value) == ["contact.rate", "zones.\"Saint Denis\".need"])
    #expect(both?.levers.map { $0.levels?.value } == ["0.1,0.3", "0.5..1.5"])
    let bare = sweep("sweep contact.rate trust.positive")
    #expect(bare?.levers.map(\.path.value) == ["contact.rate", "trust.positive"])
    #expect(bare?.levers.allSatisfy { $0.levels == nil } == true)
  }

  @Test("what sensitivity asks, in any order")
  func sensitivities() {
    #expect(sensitivity("sensitivity") == SensitivityWords())
    let words = sensitivity("sensitivity sobol effect of volume at 1y points 64 contact.rate")
    #expect(words?.method == .sobol)
    #expect(words?.isEffect == true)
    #expect(words?.points?.value == 64)
    #expect(words?.outcome.week?.value == .week(52))
    #expect(words?.levers.map(\.path.value) == ["contact.rate"])
    #expect(sensitivity("sensibilité effet")?.isEffect == true)
    // The metric may stand without "of", and the settings before the rest, as in the other questions.
    for line in [
      "sensitivity volume at 26 contact.rate 0.1..0.3 trust.positive",
      "sensitivity of volume at 26 contact.rate 0.1..0.3 trust.positive",
      "sensitivity contact.rate 0.1..0.3 trust.positive volume at 26",
    ] {
      let words = sensitivity(line)
      #expect(
        words?.outcome.measure?.value == .metric(.volume, .territory, window: 13), "\(line)")
      #expect(words?.outcome.week?.value == .week(26), "\(line)")
      #expect(words?.levers.map(\.path.value) == ["contact.rate", "trust.positive"], "\(line)")
      #expect(words?.levers.first?.levels?.value == "0.1..0.3", "\(line)")
    }
    let group = sensitivity("sensitivity effect volume of socialWorkers points 4")
    #expect(
      group?.outcome.measure?.value
        == .metric(.volume, .profession(.socialWorkers), window: 13))
    #expect(group?.isEffect == true && group?.points?.value == 4)
  }

  @Test("margins, thresholds and budgets keep their numbers")
  func numbers() {
    guard case .enough(let enough) = parsed("enough cooperation margin 2% most 100")?.command
    else { return #expect(Bool(false)) }
    #expect(enough.margin?.value == 0.02)
    #expect(enough.most?.value == 100)
    guard
      case .tipping(let tipping) = parsed(
        "tipping contact.rate 0.05..0.5 coverage above 60% at 26")?.command
    else { return #expect(Bool(false)) }
    #expect(tipping.threshold?.value == 0.6)
    #expect(tipping.lever.levels?.value == "0.05..0.5")
    guard
      case .optimise(let optimise) = parsed("optimise budget 20000 hours 500 apply")?.command
    else { return #expect(Bool(false)) }
    #expect(optimise.euros?.value == 20_000)
    #expect(optimise.hours?.value == 500)
    #expect(optimise.isApplied)
  }

  @Test("files of experiments, targets and answers")
  func files() {
    guard case .calibrate(let words) = parsed("calibrate targets.yaml most 500 apply")?.command
    else { return #expect(Bool(false)) }
    #expect(words.file.value == "targets.yaml")
    #expect(words.most?.value == 500)
    // The word of the file format means the same, in both languages.
    for line in [
      "calibrate targets.yaml runs 500 apply", "caler targets.yaml simulations 500 appliquer",
      "caler targets.yaml au-plus 500 appliquer",
    ] {
      guard case .calibrate(let same) = parsed(line)?.command else {
        Issue.record("\(line)")
        continue
      }
      #expect(same.file.value == "targets.yaml" && same.most?.value == 500 && same.isApplied)
    }
    #expect(words.isApplied)
    guard case .survey(let file) = parsed("survey answers.csv")?.command else {
      return #expect(Bool(false))
    }
    #expect(file.value == "answers.csv")
    guard
      case .batch(let batch, let store, let isStatus) = parsed("batch a.yaml to b.sqlite")?
        .command
    else { return #expect(Bool(false)) }
    #expect(batch.value == "a.yaml" && store?.value == "b.sqlite" && !isStatus)
  }

  @Test(
    "the line of a form, in both languages",
    arguments: [
      (
        CommandName.sweep,
        "sweep PATH [LEVELS[, LEVELS]…] [PATH [LEVELS[, LEVELS]…]] [MEASURE] [at WEEK] [paired]",
        "balayer CHEMIN [NIVEAUX[, NIVEAUX]…] [CHEMIN [NIVEAUX[, NIVEAUX]…]] [MESURE] [à SEMAINE] [apparié]"
      ),
      (
        .enough, "enough [MEASURE] [at WEEK] [margin NUMBER] [most N]",
        "assez [MESURE] [à SEMAINE] [marge NOMBRE] [au-plus N]"
      ),
      (
        .sensitivity,
        "sensitivity [morris | sobol] [[of] MEASURE] [effect] [at WEEK] [points N] [PATH [LEVELS[, LEVELS]…]…]",
        "sensibilité [morris | sobol] [[de] MESURE] [effet] [à SEMAINE] [points N] [CHEMIN [NIVEAUX[, NIVEAUX]…]…]"
      ),
      (.survey, "survey FILE", "enquête FICHIER"),
      (
        .calibrate, "calibrate FILE [most N | runs N] [apply]",
        "caler FICHIER [au-plus N | simulations N] [appliquer]"
      ),
      (
        .batch, "batch [status] FILE [to FILE]", "lot [état] FICHIER [vers FICHIER]"
      ),
    ])
  func forms(_ name: CommandName, _ english: String, _ french: String) {
    #expect(SyntaxLine.text(name.declaration, in: .english) == english)
    #expect(SyntaxLine.text(name.declaration, in: .french) == french)
  }

  @Test("only what is applied changes the session")
  func changes() {
    func changes(_ line: String) -> Bool? { parsed(line)?.command.changesSession }
    for line in [
      "sweep contact.rate", "sensitivity", "enough", "tipping contact.rate", "optimise",
      "calibrate a.yaml", "batch a.yaml", "cost effect",
    ] {
      #expect(changes(line) == false, "\(line)")
    }
    for line in ["optimise apply", "calibrate a.yaml apply", "survey a.csv"] {
      #expect(changes(line) == true, "\(line)")
    }
  }
}
