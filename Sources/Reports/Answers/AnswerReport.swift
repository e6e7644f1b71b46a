import CommandLanguage
import TerritoryModel

/// What every command answers, as a document in the language of a page.
public enum AnswerReport {
  /// The document of an answer. What only the shell can do has none: its blocks are empty.
  public static func document(_ answer: Answer, on page: Page) -> Document {
    let words = AnswerWords(page)
    switch answer {
    case .loaded(let loaded): return LoadedReport(words).loaded(loaded)
    case .scenarios(let scenarios): return LoadedReport(words).scenarios(scenarios)
    case .overview(let overview): return OverviewReport(words).overview(overview)
    case .scenario(let branch): return OverviewReport(words).scenario(branch)
    case .zones(let branch, let places): return PlacesReport(words).zones(branch, places)
    case .organisations(let branch, let places):
      return PlacesReport(words).organisations(branch, places)
    case .programme(let branch): return ProgrammeReport(words).programme(branch)
    case .cost(let branch, nil): return ProgrammeReport(words).cost(branch)
    case .cost(let branch, let found?): return CostReport(branch, found, words).document
    case .settings(let branch, let paths, let pattern):
      return SettingsReport(words).settings(branch, paths: paths, pattern: pattern)
    case .assumptions(let branch): return AssumptionsReport(words).assumptions(branch)
    case .parameters(let pattern): return KnowledgeReport(words).parameters(pattern)
    case .phases: return KnowledgeReport(words).phases
    case .verification(let verification, let branch):
      return KnowledgeReport(words).verification(verification, branch: branch)
    case .edited(let edit): return EditReport(words).edited(edit)
    case .undone, .redone, .restarted, .rewound, .seed, .replicates, .forked, .switched,
      .branches, .difference:
      return branch(answer, words)
    case .ran, .measures, .watches, .plot, .table, .export, .lastChange:
      return look(answer, words)
    case .predicted, .revealed, .expectation: return room(answer, words)
    case .mirror, .comparison, .why, .agents, .agent, .diary: return understanding(answer, words)
    case .sweep, .sensitivity, .enough, .tipping, .optimised, .calibrated, .surveyed:
      return experiment(answer, words)
    case .request: return Document(language: page.language)
    }
  }

  private static func experiment(_ answer: Answer, _ words: AnswerWords) -> Document {
    switch answer {
    case .sweep(let sweep): return SweepReport(sweep, words).document
    case .sensitivity(let sensitivity): return SensitivityReport(sensitivity, words).document
    case .enough(let enough): return EnoughReport(enough, words).document
    case .tipping(let tipping): return TippingReport(tipping, words).document
    case .optimised(let optimised): return OptimiseReport(optimised, words).document
    case .calibrated(let calibrated): return CalibrationReport(calibrated, words).document
    case .surveyed(let surveyed): return SurveyReport(surveyed, words).document
    default: return Document(language: words.language)
    }
  }

  private static func branch(_ answer: Answer, _ words: AnswerWords) -> Document {
    let report = BranchReport(words)
    switch answer {
    case .undone(let commands): return report.said(words.branches.undone(commands))
    case .redone(let commands): return report.said(words.branches.redone(commands))
    case .restarted(let names): return report.said(words.branches.restarted(names))
    case .rewound(let branch, let from, let to): return report.rewound(branch, from, to)
    case .seed(let seed, let before):
      return report.said(words.branches.seed(seed, before: before))
    case .replicates(let count, let before): return report.replicates(count, before)
    case .forked(let branch): return report.forked(branch)
    case .switched(let branch): return report.said(words.branches.place(branch))
    case .branches(let branches, let current): return report.branches(branches, current)
    case .difference(let first, let second): return report.difference(first, second)
    default: return Document(language: words.language)
    }
  }

  private static func look(_ answer: Answer, _ words: AnswerWords) -> Document {
    switch answer {
    case .ran(let run): return TimeReport(words).ran(run)
    case .measures(let look): return LookReport(look, words).measures
    case .watches(let look): return LookReport(look, words).watches
    case .plot(let look): return LookReport(look, words).plot
    case .table(let look, let every): return LookReport(look, words).table(every: every)
    case .export(let look): return LookReport(look, words).export
    case .lastChange(let command, let look):
      return LookReport.lastChange(command, look, words)
    default: return Document(language: words.language)
    }
  }

  private static func room(_ answer: Answer, _ words: AnswerWords) -> Document {
    let report = RoomReport(words)
    switch answer {
    case .predicted(let prediction, let branch): return report.predicted(prediction, branch)
    case .revealed(let answers): return report.revealed(answers)
    case .expectation(let expectation): return report.expectation(expectation)
    default: return Document(language: words.language)
    }
  }

  private static func understanding(_ answer: Answer, _ words: AnswerWords) -> Document {
    switch answer {
    case .mirror(let mirror): return MirrorReport(words).mirror(mirror)
    case .comparison(let comparison): return ComparisonReport(words).comparison(comparison)
    case .why(let why): return WhyReport(words).why(why)
    case .agents(let agents): return PeopleReport(words).agents(agents)
    case .agent(let agent): return PeopleReport(words).agent(agent)
    case .diary(let diary): return PeopleReport(words).diary(diary)
    default: return Document(language: words.language)
    }
  }
}
