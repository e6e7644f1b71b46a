import Cluster
import CommandLanguage
import Wording

/// The kinds of problems of commands, as `UsageKind` has those of calls.
enum ExecutionKind: CaseIterable {
  case nothingOpen, unknownBranch, branchExists, badBranchName, sameBranch, noProgramme, nothingRun,
    branchNotRun, past, ahead, noSuchWeek, weeksReversed, noCalendar, unknownAction, actionIsOver,
    unknownZone,
    unknownOrganisation, unknownPerson, noSuchPost, noSuchReplicate, replicatesOutOfRange,
    notByProfession, holdsThroughout, nothingToUndo, nothingToRedo, nothingPredicted, notAShare,
    notThereYet, noSuchWatch, tooLarge, tooManyValues, unknownSetting, scenario, edit, tooFewLevers,
    pointsOutOfRange, noMargin, noBetterDirection, programmeNotBegun, rangeNeeded, design,
    tooFewRuns, nothingLearnt, showsRespondents, question, stopped

  init(_ problem: ExecutionProblem) {
    self =
      switch problem {
      case .nothingOpen: .nothingOpen
      case .unknownBranch: .unknownBranch
      case .branchExists: .branchExists
      case .badBranchName: .badBranchName
      case .sameBranch: .sameBranch
      case .noProgramme: .noProgramme
      case .nothingRun: .nothingRun
      case .branchNotRun: .branchNotRun
      case .past: .past
      case .ahead: .ahead
      case .noSuchWeek: .noSuchWeek
      case .weeksReversed: .weeksReversed
      case .noCalendar: .noCalendar
      case .unknownAction: .unknownAction
      case .actionIsOver: .actionIsOver
      case .unknownZone: .unknownZone
      case .unknownOrganisation: .unknownOrganisation
      case .unknownPerson: .unknownPerson
      case .noSuchPost: .noSuchPost
      case .noSuchReplicate: .noSuchReplicate
      case .replicatesOutOfRange: .replicatesOutOfRange
      case .notByProfession: .notByProfession
      case .holdsThroughout: .holdsThroughout
      case .nothingToUndo: .nothingToUndo
      case .nothingToRedo: .nothingToRedo
      case .nothingPredicted: .nothingPredicted
      case .notAShare: .notAShare
      case .notThereYet: .notThereYet
      case .noSuchWatch: .noSuchWatch
      case .tooLarge: .tooLarge
      case .tooManyValues: .tooManyValues
      case .unknownSetting: .unknownSetting
      case .scenario: .scenario
      case .edit: .edit
      case .tooFewLevers: .tooFewLevers
      case .pointsOutOfRange: .pointsOutOfRange
      case .noMargin: .noMargin
      case .noBetterDirection: .noBetterDirection
      case .programmeNotBegun: .programmeNotBegun
      case .rangeNeeded: .rangeNeeded
      case .design: .design
      case .tooFewRuns: .tooFewRuns
      case .nothingLearnt: .nothingLearnt
      case .showsRespondents: .showsRespondents
      case .question: .question
      case .stopped: .stopped
      }
  }
}

/// The kinds of problems of files that are written.
enum WritingKind: CaseIterable {
  case isFolder, noFolder, notFolder, noReader, closed, notAllowed, diskFull, readOnly, nameTooLong,
    exists, other

  init(_ problem: WritingProblem) {
    self =
      switch problem {
      case .isFolder: .isFolder
      case .noFolder: .noFolder
      case .notFolder: .notFolder
      case .noReader: .noReader
      case .closed: .closed
      case .notAllowed: .notAllowed
      case .diskFull: .diskFull
      case .readOnly: .readOnly
      case .nameTooLong: .nameTooLong
      case .exists: .exists
      case .other: .other
      }
  }
}

/// The kinds of problems of requests.
enum RequestKind: CaseIterable {
  case tooLong, notText, notObject, tooDeep, missing, unknown, wrong, unknownDeed, notMeasures,
    notTerritory, emptyTerritory

  init(_ problem: RequestProblem) {
    self =
      switch problem {
      case .tooLong: .tooLong
      case .notText: .notText
      case .notObject: .notObject
      case .tooDeep: .tooDeep
      case .missing: .missing
      case .unknown: .unknown
      case .wrong: .wrong
      case .unknownDeed: .unknownDeed
      case .notMeasures: .notMeasures
      case .notTerritory: .notTerritory
      case .emptyTerritory: .emptyTerritory
      }
  }
}

/// The kinds of problems with a cluster.
enum ClusterKind: CaseIterable {
  case unwritable, unreadable, pathNotPlain, missingProgram, refused, notUnderstood

  init(_ problem: ClusterProblem) {
    self =
      switch problem {
      case .unwritable: .unwritable
      case .unreadable: .unreadable
      case .pathNotPlain: .pathNotPlain
      case .missingProgram: .missingProgram
      case .refused: .refused
      case .notUnderstood: .notUnderstood
      }
  }
}
