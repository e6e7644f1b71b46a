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
    /// The least weekly rate per tie at which so many of the partners are met at least once in 13 weeks:
    /// -ln(1 - contacts / partners) / (13 × need), with the lowest mean that is told as `contacts`, which
    /// is rounded to a tenth, and the greatest need of a zone, which multiplies the rate. It takes every
    /// opportunity for used, so that the true rate is at least this, for the people who answered. Absent
    /// when they have as many contacts as the scenario has partners: `network.partners` may then be too
    /// small.
    public var rate: Double?

    /// What contacts say, given by its parts.
    public init(
      profession: Profession, answers: Int, contacts: Double, partners: Double, rate: Double?
    ) {
      self.profession = profession
      self.answers = answers
      self.contacts = contacts
      self.partners = partners
      self.rate = rate
    }

    /// The fewest contacts, on average, that the mean may stand for: it is rounded to a tenth, and answers
    /// that are brackets count as their middles. It follows from the mean alone, so that it tells no more
    /// of the answers than the mean does.
    public var fewestContacts: Double {
      let shares = ContactBracket.allCases.compactMap { bracket in
        bracket.contacts > 0 ? bracket.fewest / bracket.contacts : nil
      }
      return max(contacts - 0.05, 0) * (shares.min() ?? 1)
    }
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
    let need = scenario.zones.map(\.need).max() ?? 1
    let isPossible = need > 0 && found.mean < partners
    let left = 1 - max(found.mean - 0.05, 0) / partners
    return ContactEstimate(
      profession: profession, answers: found.count, contacts: found.mean, partners: partners,
      rate: isPossible ? -log(left) / (13 * need) : nil)
  }
}
