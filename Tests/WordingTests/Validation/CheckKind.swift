import Experiments

/// The kinds of checks, as `UsageKind` has those of calls.
enum CheckKind: CaseIterable {
  case deGroot, friedkinJohnsen, consensus, clusters, deffuant, flacheMacy, meanView, expectations,
    ladder, tiesFromBothEnds, ranges, figure, encounterViews, encounterCooperation, turnover,
    programme, contactImproves, encounterLasts, encounterFades, sponsorshipSustains, exaggeration,
    mirrorHelps, mirrorFades, positiveShare, negativeWeighsMore, minorityMovesFaster,
    turnoverDestroys, twoRegimes, tiesPolarise, coverage, verdict

  init(_ check: ValidationCheck) {
    self =
      switch check {
      case .influence(.deGroot): .deGroot
      case .influence(.friedkinJohnsen): .friedkinJohnsen
      case .influence(.hegselmannKrauseConsensus): .consensus
      case .influence(.hegselmannKrauseClusters): .clusters
      case .influence(.deffuant): .deffuant
      case .influence(.flacheMacy): .flacheMacy
      case .contact(.meanView): .meanView
      case .contact(.expectations): .expectations
      case .contact(.ladder): .ladder
      case .invariant(.tiesFromBothEnds): .tiesFromBothEnds
      case .invariant(.ranges): .ranges
      case .reference(.figure): .figure
      case .reference(.encounterViews): .encounterViews
      case .reference(.encounterCooperation): .encounterCooperation
      case .reference(.turnover): .turnover
      case .reference(.programme): .programme
      case .pattern(.contactImproves): .contactImproves
      case .pattern(.encounterLasts): .encounterLasts
      case .pattern(.encounterFades): .encounterFades
      case .pattern(.sponsorshipSustains): .sponsorshipSustains
      case .pattern(.exaggeration): .exaggeration
      case .pattern(.mirrorHelps): .mirrorHelps
      case .pattern(.mirrorFades): .mirrorFades
      case .pattern(.positiveShare): .positiveShare
      case .pattern(.negativeWeighsMore): .negativeWeighsMore
      case .pattern(.minorityMovesFaster): .minorityMovesFaster
      case .pattern(.turnoverDestroys): .turnoverDestroys
      case .pattern(.twoRegimes): .twoRegimes
      case .pattern(.tiesPolarise): .tiesPolarise
      case .calibration(.coverage): .coverage
      case .calibration(.verdict): .verdict
      }
  }
}
