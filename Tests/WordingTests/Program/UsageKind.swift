import Wording

/// The kinds of mistakes of usage: a new one does not compile until it stands here, nor pass until
/// it has a sample.
enum UsageKind: CaseIterable {
  case unknownCommand, notWhole, notDuration, notOneOf, unknownMetric, noMetric, notInPicture,
    noOutputName, unknownEnding, wouldOverwrite, wouldOverwriteSource, fileExists, sameFile,
    wouldOverwriteStore, noMetricByProfession, resultsTooLarge, scaleTooLarge, storeDecides,
    replicatesFound, redirected, secondCommand, notRow, noFiles, notPositive, tooLarge,
    otherTasks, alreadyCut, taskTooShort, notShard, notQueueName, notTaskTime, storeUnchangeable,
    noStore, noProtocol,
    scriptAndCommands, nothingMatches

  init(_ mistake: UsageMistake) {
    self =
      switch mistake {
      case .unknownCommand: .unknownCommand
      case .notWhole: .notWhole
      case .notDuration: .notDuration
      case .notOneOf: .notOneOf
      case .unknownMetric: .unknownMetric
      case .noMetric: .noMetric
      case .notInPicture: .notInPicture
      case .noOutputName: .noOutputName
      case .unknownEnding: .unknownEnding
      case .wouldOverwrite: .wouldOverwrite
      case .wouldOverwriteSource: .wouldOverwriteSource
      case .fileExists: .fileExists
      case .sameFile: .sameFile
      case .wouldOverwriteStore: .wouldOverwriteStore
      case .noMetricByProfession: .noMetricByProfession
      case .resultsTooLarge: .resultsTooLarge
      case .scaleTooLarge: .scaleTooLarge
      case .storeDecides: .storeDecides
      case .replicatesFound: .replicatesFound
      case .redirected: .redirected
      case .secondCommand: .secondCommand
      case .notRow: .notRow
      case .noFiles: .noFiles
      case .notPositive: .notPositive
      case .tooLarge: .tooLarge
      case .otherTasks: .otherTasks
      case .alreadyCut: .alreadyCut
      case .taskTooShort: .taskTooShort
      case .notShard: .notShard
      case .notQueueName: .notQueueName
      case .notTaskTime: .notTaskTime
      case .storeUnchangeable: .storeUnchangeable
      case .noStore: .noStore
      case .noProtocol: .noProtocol
      case .scriptAndCommands: .scriptAndCommands
      case .nothingMatches: .nothingMatches
      }
  }
}
