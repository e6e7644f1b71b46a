import ArgumentParser
import Reports
import TerritoryModel
import Wording

/// `parameters [pattern]`: the catalogue, with grades and sources.
struct ParametersCommand: CalledCommand {
  static let configuration = CommandConfiguration(
    commandName: "parameters",
    abstract: "List parameters, actions and metrics, with grades and sources.")
  static let form = Bilingual(fr: "[motif]", en: "[pattern]")

  @Argument(help: "Part of a name or of a meaning; * stands for anything.")
  var pattern: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var language: LanguageOptions

  func run() throws {
    let session = Session.current
    let format = try output.chosenFormat(among: [.text, .csv, .json])
    let listing = ParameterListing(pattern: pattern, language: session.language)
    if let pattern, listing.entries.isEmpty {
      throw UsageMistake.nothingMatches(
        pattern: pattern, nearest: ParameterListing.nearest(to: pattern))
    }
    try output.check(in: session)
    let page = output.page(in: session)
    let text =
      switch format {
      case .csv: listing.csv()
      case .json: listing.json()
      // Only text is left of the formats above.
      default: listing.text(width: page.width, style: page.style)
      }
    try output.write(text, in: session)
  }
}
