import Foundation
import Testing

@Suite("Questions of many runs, from the command line")
struct QuestionTests {
  private static let brief = ["--set", "run.burnIn=4", "--quiet"]
  private static let small = brief + ["--replicates", "2"]

  @Test(
    "each format of one answer",
    arguments: [
      ("text", "contact.rate"), ("csv", "contact.rate,mean"), ("json", "\"provenance\""),
      ("markdown", "| contact.rate |"), ("latex", "\\toprule"), ("svg", "<svg"),
      ("html", "<!DOCTYPE html>"),
    ])
  func formats(_ format: String, _ expected: String) throws {
    let outcome = try Program.run(
      ["sweep", "petite-equipe", "contact.rate", "0.1,0.3", "volume", "at", "13"] + Self.small
        + ["--format", format])
    #expect(outcome.code == 0, "\(outcome.mistakes)")
    #expect(outcome.output.contains(expected), "\(outcome.output)")
  }

  @Test("each question answers, in both languages", arguments: ["en", "fr"])
  func questions(_ language: String) throws {
    for words in [
      [
        "sensitivity", "petite-equipe", "points", "2", "at", "13", "contact.rate", "trust.positive",
        "--replicates", "2",
      ],
      ["enough", "petite-equipe", "volume", "margin", "1", "at", "13", "most", "16"],
      [
        "tipping", "petite-equipe", "contact.rate", "0.05..0.5", "coverage", "at", "13",
        "--replicates", "8",
      ],
    ] {
      let outcome = try Program.run(words + Self.brief, language: language)
      #expect(outcome.code == 0, "\(words): \(outcome.mistakes)")
      #expect(!outcome.output.isEmpty)
    }
  }

  @Test("a number of replicates that a question would not heed is refused")
  func replicates() throws {
    let enough = try Program.run(["enough", "petite-equipe", "--replicates", "2"])
    #expect(enough.code == 64)
    #expect(enough.mistakes.contains("enough finds the number of replicates itself"))
    let tipping = try Program.run(
      ["tipping", "petite-equipe", "contact.rate", "0.05..0.5", "--replicates", "2"])
    #expect(tipping.code == 64)
    #expect(tipping.mistakes.contains("--replicates takes a whole number from 8 to"))
  }

  @Test("a mistake in the words is shown where it stands, with exit code 64")
  func mistakes() throws {
    let unknown = try Program.run(
      ["sweep", "petite-equipe", "contact.rte", "0.1..0.3"] + Self.small)
    #expect(unknown.code == 64)
    #expect(unknown.mistakes.contains("contact.rate"))
    #expect(unknown.mistakes.contains("^^^^^^^^^^^"))
    let missing = try Program.run(["tipping", "petite-equipe"])
    #expect(missing.code == 64)
    #expect(missing.mistakes.contains("tipping"))
  }

  @Test("answers to the questionnaire are shown, and start a scenario that is written")
  func survey() throws {
    let folder = NSTemporaryDirectory() + "/survey-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let outcome = try Program.run(
      [
        "survey", "import", "exemple-questionnaire.csv", "--on", "petite-equipe", "--save",
        "ours.yaml", "--targets", "aims.yaml",
      ], folder: folder)
    #expect(outcome.code == 0, "\(outcome.mistakes)")
    #expect(outcome.output.contains("These answers are made up"))
    let check = try Program.run(["check", "ours.yaml", "aims.yaml"], folder: folder)
    #expect(check.code == 0, "\(check.output)\(check.mistakes)")
    // There is no picture of it.
    let picture = try Program.run(
      ["survey", "import", "exemple-questionnaire.csv", "--format", "svg"], folder: folder)
    #expect(picture.code == 64 && picture.output.isEmpty)
    #expect(picture.mistakes.hasPrefix("--format"), "\(picture.mistakes)")
  }
}
