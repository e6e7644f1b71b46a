import Testing

@Suite("Wrong usage is told in the session's language, with exit code 64")
struct UsageTests {
  @Test(
    "whole sentences, in English",
    arguments: [
      (["rnu"], "“rnu” is no command. Did you mean “run”?"),
      (["grande-rencontre-2021"], "Did you mean “run grande-rencontre-2021”?"),
      (["run", "territoire-type", "--threads", "0"], "--threads takes a whole number from 1"),
      (
        ["run", "territoire-type", "--replicates", "-4"], "not “-4”. For instance: --replicates 32."
      ),
      (["run", "territoire-type", "--seed", "1.5"], "--seed takes a whole number from 0"),
      (["run", "territoire-type", "--weeks", "0"], "--weeks takes a duration of 1 to 2,000 weeks"),
      (
        ["run", "territoire-type", "--weeks", "4", "--set", "horizon=2y"],
        "“horizon” is given twice, by --weeks and by --set horizon"
      ),
      (
        ["run", "territoire-type", "--seed", "4", "--set", "seed=5"],
        "“seed” is given twice, by --seed and by --set seed"
      ),
      (
        ["run", "territoire-type", "--weeks", "40y"], "--weeks takes a duration of 1 to 2,000 weeks"
      ),
      (["run", "territoire-type", "--metrics", "cooperatoin"], "Did you mean “cooperation”?"),
      (["run", "territoire-type", "--by", "zones"], "Did you mean “zone”?"),
      (
        ["run", "territoire-type", "--by", "profession", "--metrics", "trust"],
        "no value by profession"
      ),
      (["odd", "--format", "-1"], "--format does not know “-1”."),
      (["run", "territoire-type", "--metrics", "-1"], "“-1”"),
      (["batch", "run", "essai.yaml", "--fail", "-1"], "--fail does not know “-1”."),
      (["run", "territoire-type", "--format", "xml"], "Possible values: text, csv, json, svg."),
      (["parameters", "--format", "svg"], "Possible values: text, csv, json."),
      (["run", "france", "--scale", "200"], "--scale 200 would make 22,000,000 people"),
      (["run", "france", "--scale", "999999999999999999999"], "--scale takes a whole number"),
      (["run", "territoire-type", "--replicates", "16777215"], "These results would take"),
      (["parameters", "contact.rte"], "Did you mean “contact.rate”?"),
      (["run", "territoire-type", "--metrics", ""], "--metrics takes at least one metric."),
      (["run", "territoire-type", "--metrics", ","], "--metrics takes at least one metric."),
      (
        ["run", "territoire-type", "--format", "svg", "--by", "zone"],
        "--by does not go with the format svg"
      ),
      (["run", "nowhere.yaml", "--replicates", "0"], "--replicates takes a whole number from 1"),
      (["run", "territoire-type", "--output", ""], "--output takes the name of a file.\n"),
      (
        ["run", "territoire-type", "--output", "a.xlsx"],
        "“.xlsx”. Possible endings: .txt, .csv, .json, .svg; for another one, add --format."
      ),
      (["help", "rnu"], "“rnu” is no command. Did you mean “run”?"),
      (["check"], "Which file is to be checked?"),
      (["scenarios", "--lang", "de"], "--lang does not know “de”. Possible values: fr, en."),
      (["run"], "Missing expected argument"),
      (["run", "territoire-type", "--colour"], "Unknown option '--colour'"),
    ])
  func english(_ arguments: [String], _ sentence: String) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.code == 64)
    #expect(outcome.mistakes.contains(sentence))
    #expect(outcome.output.isEmpty)
  }

  @Test("a wrong value, whole, in French")
  func french() throws {
    let outcome = try Program.run(["run", "territoire-type", "--threads", "0"], language: "fr")
    #expect(outcome.code == 64)
    #expect(
      outcome.mistakes == """
        --threads attend un nombre entier de 1 à 1\u{202F}024, pas «\u{A0}0\u{A0}». Par \
        exemple\u{A0}: --threads 2.

        """)
  }

  @Test("what the parser finds ends, in a French session, with the right form in French")
  func rightForm() throws {
    let outcome = try Program.run(["run", "territoire-type", "--couleur"], language: "fr")
    #expect(outcome.code == 64)
    let last = outcome.mistakes.split(separator: "\n").last
    #expect(
      last == """
        Forme attendue\u{A0}: rencontre run SCÉNARIO [options]\u{202F}; pour en savoir plus\u{A0}: \
        rencontre run --help
        """)
  }

  @Test(
    "every command has its form",
    arguments: [
      (["odd"], "odd [--format FORMAT] [-o FICHIER]"),
      (["cite"], "cite [--format FORMAT] [-o FICHIER]"),
      (["columns"], "columns [--format FORMAT] [-o FICHIER]"),
      (["paper"], "paper SCÉNARIO|RÉSULTATS --output DOSSIER [options]"),
      (["schema"], "schema [--of scenario|experiment|calibration|protocol]"),
      (["serve"], "serve --json-lines [options]"), (["scenarios"], "scenarios"),
      (["notebook"], "notebook install|open|check"),
      (["notebook", "install"], "notebook install [options]"),
      (["notebook", "check"], "notebook check [FICHIER…] [options]"),
      (["survey"], "survey import FICHIER.csv [options]"),
      (["survey", "import"], "survey import FICHIER.csv [options]"),
      (["batch"], "batch run|status|export|merge|replay|submit"),
      (["validate"], "validate [--quick|--calibration] [options]"),
      (["batch", "submit"], "batch submit EXPÉRIENCE|RÉSULTATS|DOSSIER [options]"),
    ])
  func forms(_ words: [String], _ form: String) throws {
    let outcome = try Program.run(words + ["--couleur"], language: "fr")
    #expect(outcome.code == 64)
    let last = outcome.mistakes.split(separator: "\n").last ?? ""
    #expect(last.hasPrefix("Forme attendue\u{A0}: rencontre \(form)\u{202F}; "), "\(last)")
  }

  @Test("the form of every command begins with its own name", arguments: ["", "batch", "notebook"])
  func everyForm(_ family: String) throws {
    let words = family.isEmpty ? [] : [family]
    let unknown = try Program.run(words + ["rnu"])
    let list = try #require(unknown.mistakes.split(separator: "The commands: ").last)
    let names = list.dropLast(2).split(separator: ", ").map(String.init)
    #expect(names.count >= 3)
    for name in names {
      let call = name.split(separator: " ").map(String.init)
      let outcome = try Program.run(call + ["--couleur"], language: "fr")
      let last = outcome.mistakes.split(separator: "\n").last ?? ""
      #expect(outcome.code == 64)
      #expect(last.hasPrefix("Forme attendue\u{A0}: rencontre \(name)"), "\(last)")
      #expect(last.hasSuffix("rencontre \(name) --help"), "\(last)")
    }
  }

  @Test("--help lists the exit codes")
  func exitCodes() throws {
    let help = try Program.run(["--help"])
    let words = help.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      words.contains(
        """
        Exit codes: 0 fine; 1 a check or an expectation failed, a calibration learnt nothing, or runs \
        of a batch failed; 64 wrong usage; 65 bad content of a scenario, a script or a store; 69 a \
        program of the system is missing; 74 cannot read or write; 129 terminal closed; \
        130 interrupted; 131 quit; 143 terminated.
        """))
  }

  @Test("--lang wins over the environment, wherever it stands")
  func languageOption() throws {
    let outcome = try Program.run(["run", "territoire-type", "--threads", "x", "--lang=fr"])
    #expect(outcome.mistakes.hasPrefix("--threads attend un nombre entier"))
  }
}
