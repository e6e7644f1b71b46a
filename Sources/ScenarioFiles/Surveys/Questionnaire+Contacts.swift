import TerritoryModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Questionnaire {
  /// What the number of contacts says of `contact.rate`.
  public struct ContactEstimate: Sendable, Hashable {
    /// Whose answers.
    public var profession: Profession
    /// How many answers, at least five.
    public var answers: Int
    /// With how many of the others people worked in three months, on average.
    public var contacts: Double
    /// How many partners a person of the profession has in the scenario, on average.
    public var partners: Double
    /// The weekly rate per tie at which so many of the partners are met at least once in 13 weeks:
    /// -ln(1 - contacts / partners) / 13. It takes every opportunity for used, so that the true rate
    /// is at least this. Absent when people have more contacts than the scenario has partners:
    /// `network.partners` is then too small.
    public var rate: Double?
  }

  /// What the contacts of a profession say of `contact.rate` in a scenario; nothing below five
  /// answers, or where a profession is absent.
  public func contactEstimate(
    of profession: Profession, in scenario: Scenario
  ) -> ContactEstimate? {
    guard let found = distribution(.contacts, of: profession) else { return nil }
    let workers = Double(scenario.people(.socialWorkers))
    let entrepreneurs = Double(scenario.people(.socialEntrepreneurs))
    guard workers > 0, entrepreneurs > 0 else { return nil }
    // Ties are counted from both ends.
    let own = scenario.parameters[.networkPartners]
    let partners = profession == .socialEntrepreneurs ? own : own * entrepreneurs / workers
    let left = partners > 0 ? 1 - found.mean / partners : 0
    return ContactEstimate(
      profession: profession, answers: found.count, contacts: found.mean, partners: partners,
      rate: left > 0 ? -log(left) / 13 : nil)
  }
}
