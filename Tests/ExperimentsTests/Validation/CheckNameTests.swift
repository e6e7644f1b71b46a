import Experiments
import Simulation
import TerritoryModel
import Testing

@Suite("Checks keep their names")
struct CheckNameTests {
  private static let limits: [(ValidationCheck, String)] = [
    (.influence(.deGroot), "degroot"),
    (
      .influence(.friedkinJohnsen(susceptibility: 0.8, weight: 0.7)), "friedkin-johnsen-0.8-0.7"
    ),
    (.influence(.hegselmannKrauseConsensus(bound: 0.2)), "hegselmann-krause-0.2"),
    (.influence(.hegselmannKrauseClusters(bound: 0.05)), "hegselmann-krause-clusters"),
    (.influence(.deffuant(bound: 0.15)), "deffuant-0.15"),
    (.influence(.flacheMacy(isRepulsive: false)), "flache-macy-positive"),
    (.influence(.flacheMacy(isRepulsive: true)), "flache-macy-repulsive"),
    (.contact(.meanView(negativeWeight: 4)), "contact-mean-field-4"),
    (.contact(.expectations(weight: 10, start: 0.03)), "tipping-10-0.03"),
    (.contact(.ladder(.missed)), "ladder-missed"),
    (.contact(.ladder(.refused)), "ladder-refused"),
    (.contact(.ladder(.coordination)), "ladder-coordination"),
    (.contact(.ladder(.concerted)), "ladder-concerted"),
    (.invariant(.tiesFromBothEnds), "ties-from-both-ends"),
    (.invariant(.ranges), "ranges"),
    (.reference(.figure(Observable(.cooperation), week: 260)), "reference-cooperation-260"),
    (
      .reference(.figure(Observable(.believed, .profession(.socialWorkers)), week: 156)),
      "reference-believed-socialWorkers-156"
    ),
    (
      .reference(.encounterViews(.socialEntrepreneurs, week: 52)),
      "reference-encounter-socialEntrepreneurs-52"
    ),
    (.reference(.encounterCooperation(week: 13)), "reference-encounter-cooperation-13"),
    (
      .reference(.turnover(socialWorkers: 0, socialEntrepreneurs: 0, week: 260)),
      "reference-turnover-0.0"
    ),
    (
      .reference(.turnover(socialWorkers: 0.1, socialEntrepreneurs: 0.07, week: 260)),
      "reference-turnover-0.1"
    ),
    (.reference(.programme(week: 156)), "reference-programme"),
  ]

  private static let patterns: [(ValidationCheck, String)] = [
    (.pattern(.contactImproves(.ordinary, .socialWorkers)), "pattern-1-default-socialWorkers"),
    (.pattern(.contactImproves(.doubled, .socialWorkers)), "pattern-1-doubled-socialWorkers"),
    (
      .pattern(.contactImproves(.conditions, .socialEntrepreneurs)),
      "pattern-1-conditions-socialEntrepreneurs"
    ),
    (.pattern(.encounterLasts(.socialWorkers)), "pattern-2-positive-socialWorkers"),
    (.pattern(.encounterFades(.socialWorkers)), "pattern-2-fades-socialWorkers"),
    (.pattern(.sponsorshipSustains(.socialWorkers)), "pattern-2-sponsored-socialWorkers"),
    (.pattern(.exaggeration(.socialEntrepreneurs)), "pattern-3-exaggeration-socialEntrepreneurs"),
    (.pattern(.mirrorHelps(.socialWorkers, week: 13)), "pattern-3-mirror-socialWorkers"),
    (
      .pattern(.mirrorFades(.socialWorkers, first: 13, later: 104)),
      "pattern-3-fades-socialWorkers"
    ),
    (.pattern(.positiveShare), "pattern-4-positive"),
    (.pattern(.negativeWeighsMore(1.5, .socialWorkers)), "pattern-4-weight-1.5-socialWorkers"),
    (.pattern(.negativeWeighsMore(3, .socialWorkers)), "pattern-4-weight-3.0-socialWorkers"),
    (.pattern(.minorityMovesFaster), "pattern-5-minority"),
    (.pattern(.turnoverDestroys(0.21)), "pattern-6-turnover-0.21"),
    (.pattern(.twoRegimes(isMirrored: false)), "pattern-7-no-event"),
    (.pattern(.twoRegimes(isMirrored: true)), "pattern-7-mirror"),
    (.pattern(.tiesPolarise(isRepulsive: true)), "pattern-8-repulsive"),
    (.pattern(.tiesPolarise(isRepulsive: false)), "pattern-8-bounded"),
  ]

  @Test("limits and reference figures", arguments: limits)
  func limit(_ check: ValidationCheck, _ name: String) {
    #expect(check.name == name && SuiteNames.all.contains(name))
    #expect(check.section == 9)
  }

  @Test("patterns, after their number", arguments: patterns)
  func pattern(_ check: ValidationCheck, _ name: String) {
    #expect(check.name == name && SuiteNames.all.contains(name))
    #expect(check.section == 1)
  }

  @Test("calibrations, after the path of a parameter")
  func calibration() {
    let path = SettingPath(["contact", "rate"])
    let coverage = ValidationCheck.calibration(.coverage(path))
    let verdict = ValidationCheck.calibration(.verdict(path, isInformed: true))
    #expect(coverage.name == "calibration-coverage-contact.rate")
    #expect(verdict.name == "calibration-verdict-contact.rate")
    #expect(coverage.source == .knownParameters(people: 60))
  }
}
