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
      ["cost-effect", "petite-equipe", "--replicates", "2"],
    ] {
      let outcome = try Program.run(words + Self.brief, language: language)
      #expect(outcome.code == 0, "\(words): \(outcome.mistakes)")
      #expect(!outcome.output.isEmpty)
    }
  }

  @Test(
    "an answer is not sent to a file with the mark of the shell, nor is a second command left out",
    arguments: [
      (
        ["contact.rate", "0.1..0.3", "at", "4", ">x.csv"],
        "Pour écrire la réponse dans un fichier, utilisez --output\u{A0}: ici, «\u{A0}>\u{A0}» n’écrit rien.\n",
        "To write the answer to a file, use --output: here “>” writes nothing.\n"
      ),
      (
        ["contact.rate", "0.1..0.3", "at", "4", ">", "x.xlsx"],
        "Pour écrire la réponse dans un fichier, utilisez --output\u{A0}: ici, «\u{A0}>\u{A0}» n’écrit rien.\n",
        "To write the answer to a file, use --output: here “>” writes nothing.\n"
      ),
      (
        ["contact.rate", "0.1..0.3", ";", "run", "5"],
        "Une question à la fois\u{A0}: «\u{A0}run 5\u{A0}» en est une autre. Pour plusieurs commandes\u{A0}: rencontre -c\n",
        "One question at a time: “run 5” is another one. For several commands: rencontre -c\n"
      ),
    ])
  func misplaced(_ words: [String], _ french: String, _ english: String) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("rencontre-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (language, sentence) in [("fr", french), ("en", english)] {
      let outcome = try Program.run(
        ["sweep", "petite-equipe"] + words + Self.small, language: language, folder: folder.path)
      #expect(outcome.code == 64 && outcome.output.isEmpty)
      #expect(outcome.mistakes == sentence)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  @Test("what a programme brings for what it costs is asked without more words")
  func costEffect() throws {
    let priced =
      ["cost-effect", "petite-equipe"] + Self.small
      + ["--set", "programme.convention.cost=2000", "--set", "programme.vis-ma-vie.cost=1000"]
    let outcome = try Program.run(priced)
    #expect(outcome.code == 0, "\(outcome.mistakes)")
    #expect(outcome.output.contains("per 1,000 euros"), "\(outcome.output)")
    let csv = try Program.run(priced + ["--format", "csv"])
    #expect(csv.output.contains("\nid,gained,intervalLow,intervalHigh,euros,hours,"))
    let words = try Program.run(["cost-effect", "petite-equipe", "volume"] + Self.small)
    #expect(words.code == 64 && words.output.isEmpty)
    let help = try Program.run(["cost-effect", "--help"])
    #expect(help.code == 0 && help.output.contains("USAGE: rencontre cost-effect"))
    #expect(!help.output.contains("<words>"))
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

  @Test("as many lives at each point as are asked; without a number, what was taken is said")
  func livesPerPoint() throws {
    let question =
      ["sensitivity", "petite-equipe", "points", "2", "at", "4", "contact.rate", "trust.positive"]
      + ["--set", "run.burnIn=0"]
    func flat(_ text: String) -> String {
      text.replacing("\n", with: " ").replacing("\u{A0}", with: " ")
    }
    let asked = try Program.run(question + ["--replicates", "9"])
    #expect(flat(asked.output).contains("54 runs (6 points, 9 replicates,"), "\(asked.output)")
    #expect(!asked.output.contains("of the branch"))
    let open = try Program.run(question)
    #expect(flat(open.output).contains("48 runs (6 points, 8 replicates,"), "\(open.output)")
    #expect(flat(open.output).contains("8 lives per point, not the 32 of the branch,"))
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
    // There is no branch here, and nothing to take back.
    #expect(outcome.output.contains("A scenario can start from these answers, at week 0,"))
    #expect(!outcome.output.contains("undo") && !outcome.output.contains("branch"))
    #expect(outcome.mistakes == "Written to “aims.yaml”.\nWritten to “ours.yaml”.\n")
    // The file itself says which spreads were not measured.
    let saved = try String(contentsOfFile: folder + "/ours.yaml", encoding: .utf8)
    #expect(
      saved.hasPrefix(
        "# Where fewer than 20\u{A0}people answered an item, the standard deviation is an assumption, that of the territory (profiles.sd or meta.sd): here, for the social entrepreneurs.\nrencontre: 1\n"
      ), "\(saved.prefix(300))")
    let check = try Program.run(["check", "ours.yaml", "aims.yaml"], folder: folder)
    #expect(check.code == 0, "\(check.output)\(check.mistakes)")
    // There is no picture of it.
    let picture = try Program.run(
      ["survey", "import", "exemple-questionnaire.csv", "--format", "svg"], folder: folder)
    #expect(picture.code == 64 && picture.output.isEmpty)
    #expect(picture.mistakes.hasPrefix("--format"), "\(picture.mistakes)")
  }

  @Test(
    "files of a survey are not replaced unless that is forced",
    arguments: [
      (
        "en",
        "--save: “ours.yaml” already exists; give another name, or add --force to replace it.",
        "--save and --targets would both write “new.yaml”; give two names.",
        "--targets would write over “answers.csv”, which is read; give another name."
      ),
      (
        "fr",
        "--save\u{A0}: «\u{A0}ours.yaml\u{A0}» existe déjà\u{202F}; donnez un autre nom, ou ajoutez --force pour le remplacer.",
        "--save et --targets écriraient tous deux «\u{A0}new.yaml\u{A0}»\u{202F}; donnez deux noms.",
        "--targets écraserait «\u{A0}answers.csv\u{A0}», qui est lu\u{202F}; donnez un autre nom."
      ),
    ])
  func files(_ language: String, _ exists: String, _ same: String, _ source: String) throws {
    let folder = NSTemporaryDirectory() + "/survey-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let rows = String(repeating: "socialWorkers,5\n", count: 5)
    try ("profession,warmth\n" + rows).write(
      toFile: folder + "/answers.csv", atomically: true, encoding: .utf8)
    try "mine".write(toFile: folder + "/ours.yaml", atomically: true, encoding: .utf8)
    func survey(_ words: String...) throws -> Program.Outcome {
      try Program.run(
        ["survey", "import", "answers.csv", "--on", "petite-equipe"] + words, language: language,
        folder: folder)
    }
    let refused = try survey("--save", "ours.yaml")
    #expect(refused.code == 64 && refused.output.isEmpty)
    #expect(refused.mistakes == exists + "\n")
    #expect(try String(contentsOfFile: folder + "/ours.yaml", encoding: .utf8) == "mine")
    #expect(try survey("--save", "new.yaml", "--targets", "new.yaml").mistakes == same + "\n")
    #expect(try survey("--targets", "answers.csv", "--force").mistakes == source + "\n")
    let forced = try survey("--save", "ours.yaml", "--force")
    #expect(forced.code == 0, "\(forced.mistakes)")
    let written = try String(contentsOfFile: folder + "/ours.yaml", encoding: .utf8)
    #expect(written.contains("socialWorkers") && !written.contains("answers"))
  }

  @Test("too few answers are bad data, told of the file and its header, with exit code 65")
  func fewAnswers() throws {
    let rows = "profession,warmth\nsocialWorkers,5\n"
    let english = try Program.run(["survey", "import", "-"], input: rows)
    #expect(english.code == 65 && english.output.isEmpty)
    #expect(
      english.mistakes.contains(
        ":1:1: No profession has 5\u{A0}answers to one of the items that the model uses: with fewer, people could be recognised, and nothing is set.\n  profession,warmth\n  ^\n"
      ), "\(english.mistakes)")
    let french = try Program.run(["survey", "import", "-"], language: "fr", input: rows)
    #expect(french.code == 65)
    #expect(
      french.mistakes.contains(
        ":1:1: Aucune profession n’a 5\u{A0}réponses à une même question dont le modèle se sert\u{A0}: à moins, on reconnaîtrait les personnes, et rien n’est réglé."
      ), "\(french.mistakes)")
  }

  private static let aims = """
    calibration: 1
    scenario: petite-equipe
    set: { run.burnIn: 4 }
    parameters: { contact.rate: { low: 0.05, high: 0.5 } }
    targets: [{ metric: volume, week: 13, value: 2, error: 0.5 }]
    particles: 10
    runs: 60
    """

  @Test("a calibration takes the words of the shell and of its file for the most runs")
  func mostRuns() throws {
    for option in ["--most", "--runs"] {
      let outcome = try Program.run(
        ["calibrate", "-", option, "70", "--format", "csv", "--quiet"], input: Self.aims)
      #expect(outcome.code == 0, "\(outcome.mistakes)")
      #expect(outcome.output.contains("\nparticle,"), "\(outcome.output)")
      let few = try Program.run(["calibrate", "-", option, "10"], input: Self.aims)
      #expect(few.code == 64 && few.output.isEmpty)
      #expect(
        few.mistakes
          == "10\u{A0}runs at most, and this calibration learns nothing from fewer than 58: allow 58\u{A0}runs at least, and better thousands.\n"
      )
    }
  }

  @Test("a calibration that cannot learn anything fails, with a sentence and nothing else")
  func failedCalibration() throws {
    let short = Self.aims.replacingOccurrences(of: "runs: 60", with: "runs: 12")
    let inFile = try Program.run(["calibrate", "-"], language: "fr", input: short)
    #expect(inFile.code == 65 && inFile.output.isEmpty)
    #expect(
      inFile.mistakes
        == "12\u{A0}simulations au plus, et cette calibration n’apprend rien à moins de 58\u{A0}: permettez-en 58 au moins, et mieux des milliers.\n"
    )
    // The concerted share of a week without cooperation has no value.
    let empty = """
      calibration: 1
      scenario: petite-equipe
      set: { run.burnIn: 0, contact.rate: 0 }
      parameters: { trust.positive: plausible }
      targets: [{ metric: concertedShare, week: 1, value: 0.5, error: 0.1 }]
      particles: 10
      runs: 60
      """
    for (language, sentence) in [
      (
        "en",
        "had a value for every target: nothing is learnt. Check the weeks and the groups of the targets, and the ranges of the settings.\n"
      ),
      (
        "fr",
        "n’a donné de valeur à toutes les cibles\u{A0}: rien n’est appris. Vérifiez les semaines et les groupes des cibles, et les plages des réglages.\n"
      ),
    ] {
      let outcome = try Program.run(
        ["calibrate", "-", "--quiet"], language: language, input: empty)
      #expect(outcome.code == 1 && outcome.output.isEmpty, "\(outcome)")
      #expect(outcome.mistakes.hasSuffix(sentence), "\(outcome.mistakes)")
    }
  }
}
