import Simulation
import TerritoryModel

/// The scenarios that validation needs beside the ones it makes.
public struct ValidationScenarios: Sendable {
  /// The base territory, without programme: `territoire-type`.
  public var base: Scenario
  /// Strong mutual expectations: `attentes-fortes`.
  public var strongExpectations: Scenario
  /// Wide views and repulsive influence: `entre-soi`.
  public var amongOurselves: Scenario

  /// The three scenarios, as the library has them.
  public init(base: Scenario, strongExpectations: Scenario, amongOurselves: Scenario) {
    self.base = base
    self.strongExpectations = strongExpectations
    self.amongOurselves = amongOurselves
  }
}

/// The validation suite: every limiting case of the model with its published or exact value, the
/// reference figures of the base territory, and the eight patterns with their pass rules.
public enum Validation {
  /// Runs the suite.
  ///
  /// - Parameters:
  ///   - quick: fewer replicates and wider tolerances, for a first look.
  ///   - progress: told each figure as it comes.
  /// - Throws: `EnsembleFailure.cancelled` when the caller asked to stop.
  public static func outcomes(
    quick: Bool, scenarios: ValidationScenarios, threads: Int,
    progress: (@Sendable (ValidationOutcome) -> Void)? = nil,
    isCancelled: (@Sendable () -> Bool)? = nil
  ) throws(EnsembleFailure) -> [ValidationOutcome] {
    let bench = Bench(
      isQuick: quick, scenarios: scenarios, runner: EnsembleRunner(threads: threads),
      isCancelled: isCancelled)
    var outcomes: [ValidationOutcome] = []
    for check in Check.allCases {
      for outcome in try check.outcomes(on: bench) {
        outcomes.append(outcome)
        progress?(outcome)
      }
    }
    return outcomes
  }
}

/// The checks of the suite, limiting cases first.
private enum Check: CaseIterable {
  case deGroot
  case friedkinJohnsen
  case hegselmannKrause
  case deffuant
  case flacheMacy
  case contactMeanField
  case tipping
  case ladder
  case tiesFromBothEnds
  case ranges
  case referenceFigures
  case referenceEncounter
  case referenceTurnover
  case referenceProgramme
  case contactPattern
  case fadingPattern
  case mirrorPattern
  case negativePattern
  case minorityPattern
  case regimesPattern
  case polarisationPattern

  /// The figures that the check gives.
  func outcomes(on bench: Bench) throws(EnsembleFailure) -> [ValidationOutcome] {
    switch self {
    case .deGroot: try bench.deGroot()
    case .friedkinJohnsen: try bench.friedkinJohnsen()
    case .hegselmannKrause: try bench.hegselmannKrause()
    case .deffuant: try bench.deffuant()
    case .flacheMacy: try bench.flacheMacy()
    case .contactMeanField: try bench.contactMeanField()
    case .tipping: try bench.tipping()
    case .ladder: try bench.ladder()
    case .tiesFromBothEnds: try bench.tiesFromBothEnds()
    case .ranges: try bench.ranges()
    case .referenceFigures: try bench.referenceFigures()
    case .referenceEncounter: try bench.referenceEncounter()
    case .referenceTurnover: try bench.referenceTurnover()
    case .referenceProgramme: try bench.referenceProgramme()
    case .contactPattern: try bench.contactPattern()
    case .fadingPattern: try bench.fadingPattern()
    case .mirrorPattern: try bench.mirrorPattern()
    case .negativePattern: try bench.negativePattern()
    case .minorityPattern: try bench.minorityPattern()
    case .regimesPattern: try bench.regimesPattern()
    case .polarisationPattern: try bench.polarisationPattern()
    }
  }
}
