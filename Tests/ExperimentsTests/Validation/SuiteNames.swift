/// The names of the figures of the suite, in its order: what scripts and papers cite stays.
enum SuiteNames {
  static let all = limits + references + patterns

  private static let limits = [
    "degroot", "friedkin-johnsen-0.8-0.9", "friedkin-johnsen-0.5-0.9", "friedkin-johnsen-0.8-0.7",
    "hegselmann-krause-0.2", "hegselmann-krause-0.22", "hegselmann-krause-0.25",
    "hegselmann-krause-clusters", "deffuant-0.5", "deffuant-0.3", "deffuant-0.2", "deffuant-0.15",
    "flache-macy-positive", "flache-macy-repulsive", "contact-mean-field-1",
    "contact-mean-field-2", "contact-mean-field-3", "contact-mean-field-4", "tipping-3-0.5",
    "tipping-6-0.1", "tipping-6-0.9", "tipping-10-0.03", "tipping-10-0.97", "ladder-missed",
    "ladder-refused", "ladder-coordination", "ladder-concerted", "ties-from-both-ends", "ranges",
  ]

  private static let references = [
    "reference-cooperation-0", "reference-cooperation-156", "reference-cooperation-260",
    "reference-concertedShare-156", "reference-volume-156", "reference-meanForm-156",
    "reference-coverage-socialWorkers-156", "reference-coverage-socialEntrepreneurs-156",
    "reference-favourability-socialWorkers-156",
    "reference-favourability-socialEntrepreneurs-156", "reference-believed-socialWorkers-156",
    "reference-believed-socialEntrepreneurs-156", "reference-exaggeration-socialWorkers-156",
    "reference-exaggeration-socialEntrepreneurs-156", "reference-trust-156",
    "reference-familiarity-socialWorkers-156", "reference-familiarity-socialEntrepreneurs-156",
    "reference-encounter-socialWorkers-1", "reference-encounter-socialEntrepreneurs-1",
    "reference-encounter-socialWorkers-26", "reference-encounter-socialEntrepreneurs-26",
    "reference-encounter-socialWorkers-52", "reference-encounter-socialEntrepreneurs-52",
    "reference-encounter-cooperation-13", "reference-turnover-0.0", "reference-turnover-0.1",
    "reference-turnover-0.21", "reference-turnover-0.4", "pattern-6-turnover-0.1",
    "pattern-6-turnover-0.21", "pattern-6-turnover-0.4", "pattern-6-turnover-0.6",
    "reference-programme",
  ]

  private static let patterns = [
    "pattern-1-default-socialWorkers", "pattern-1-doubled-socialWorkers",
    "pattern-1-conditions-socialWorkers", "pattern-1-default-socialEntrepreneurs",
    "pattern-1-doubled-socialEntrepreneurs", "pattern-1-conditions-socialEntrepreneurs",
    "pattern-2-positive-socialWorkers", "pattern-2-fades-socialWorkers",
    "pattern-2-sponsored-socialWorkers", "pattern-2-positive-socialEntrepreneurs",
    "pattern-2-fades-socialEntrepreneurs", "pattern-2-sponsored-socialEntrepreneurs",
    "pattern-3-exaggeration-socialWorkers", "pattern-3-mirror-socialWorkers",
    "pattern-3-fades-socialWorkers", "pattern-3-exaggeration-socialEntrepreneurs",
    "pattern-3-mirror-socialEntrepreneurs", "pattern-3-fades-socialEntrepreneurs",
    "pattern-4-positive", "pattern-4-weight-1.5-socialWorkers",
    "pattern-4-weight-3.0-socialWorkers", "pattern-4-weight-1.5-socialEntrepreneurs",
    "pattern-4-weight-3.0-socialEntrepreneurs", "pattern-5-minority", "pattern-7-no-event",
    "pattern-7-mirror", "pattern-8-repulsive", "pattern-8-bounded",
  ]
}
