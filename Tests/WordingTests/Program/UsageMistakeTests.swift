import TerritoryModel
import Testing
import Wording

@Suite("Mistakes of usage, whole sentences")
struct UsageMistakeTests {
  @Test("a number out of its range")
  func number() {
    let mistake = UsageMistake.notWhole(
      option: "--threads", value: "0", lower: 1, upper: 1_024, example: "2")
    #expect(
      mistake.text(in: .french)
        == """
        --threads attend un nombre entier de 1 à 1\u{202F}024, pas «\u{00A0}0\u{00A0}». Par \
        exemple\u{00A0}: --threads 2.
        """)
    #expect(
      mistake.text(in: .english)
        == """
        --threads takes a whole number from 1 to 1,024, not “0”. For instance: --threads 2.
        """)
  }

  @Test("a first word that is no command")
  func command() {
    let mistake = UsageMistake.unknownCommand("rnu", nearest: "run", known: ["run", "check"])
    #expect(
      mistake.text(in: .french)
        == """
        «\u{00A0}rnu\u{00A0}» n’est pas une commande. Vouliez-vous dire \
        «\u{00A0}run\u{00A0}»\u{202F}? Les commandes\u{00A0}: run, check.
        """)
    #expect(
      mistake.text(in: .english)
        == "“rnu” is no command. Did you mean “run”? The commands: run, check.")
  }

  @Test(
    "what has no place in a call, in both languages",
    arguments: [
      (
        UsageMistake.redirected,
        "Pour écrire la réponse dans un fichier, utilisez --output : ici, « > » n’écrit rien.",
        "To write the answer to a file, use --output: here “>” writes nothing."
      ),
      (
        .secondCommand("run 5"),
        "Une question à la fois : « run 5 » en est une autre. Pour plusieurs commandes : rencontre -c",
        "One question at a time: “run 5” is another one. For several commands: rencontre -c"
      ),
      (
        .notQueueName(option: "--partition", value: "a b"),
        "--partition attend un nom fait de lettres sans accent, de chiffres, de points, de tirets et de virgules, pas « a b ».",
        "--partition takes a name made of plain letters, digits, dots, dashes and commas, not “a b”."
      ),
      (
        .notTaskTime("deux heures"),
        "--time attend une durée comme Slurm les lit, pas « deux heures ». Par exemple : --time 30 (minutes), --time 2:00:00, --time 1-0 (un jour).",
        "--time takes a length of time as Slurm reads it, not “deux heures”. For instance: --time 30 (minutes), --time 2:00:00, --time 1-0 (a day)."
      ),
      (
        .scriptAndCommands(script: "a.ren"),
        "-c et le script « a.ren » ne vont pas ensemble : donnez l’un ou l’autre.",
        "-c and the script “a.ren” do not go together: give one or the other."
      ),
    ])
  func misplaced(_ mistake: UsageMistake, _ french: String, _ english: String) {
    #expect(mistake.text(in: .french) == SampleDifferences.spaced(french))
    #expect(mistake.text(in: .english) == english)
  }

  @Test("one task and one name of two words")
  func batches() {
    #expect(
      UsageMistake.otherTasks(folder: "lot", tasks: 1, asked: 3).text(in: .french)
        == """
        Le lot de «\u{A0}lot\u{A0}» est coupé en 1 tâche, pas en 3\u{202F}; retirez --tasks, ou \
        donnez un autre dossier avec --folder.
        """)
    #expect(
      UsageMistake.otherTasks(folder: "lot", tasks: 1, asked: 3).text(in: .english)
        == """
        The batch in “lot” is cut into 1 task, not 3; leave --tasks out, or give another folder with \
        --folder.
        """)
    #expect(
      UsageMistake.noStore("mon essai").text(in: .english)
        == """
        There is no store of “mon essai” in this folder. To make one: rencontre batch run 'mon essai'.
        """)
  }

  @Test("escapes in what was typed do not reach the terminal")
  func escapes() {
    let mistake = UsageMistake.nothingMatches(pattern: "\u{1B}[31mred", nearest: nil)
    #expect(mistake.text(in: .english) == "Nothing in the catalogue matches “␛[31mred”.")
  }

  @Test("what cannot be written, and where")
  func writing() {
    #expect(
      WritingProblem.diskFull.text(path: "out.csv", in: .french)
        == """
        Impossible d’écrire dans «\u{00A0}out.csv\u{00A0}»\u{00A0}: le disque est plein\u{202F}; \
        rien n’a été laissé à moitié écrit.
        """)
    #expect(
      WritingProblem.diskFull.text(path: nil, in: .english)
        == "Cannot write to standard output: the disk is full.")
    #expect(
      WritingProblem.exists.text(path: "out.csv", in: .french)
        == "Impossible d’écrire dans «\u{A0}out.csv\u{A0}»\u{A0}: ce fichier existe déjà.")
    #expect(
      WritingProblem.exists.text(path: "out.csv", in: .english)
        == "Cannot write to “out.csv”: this file already exists.")
    #expect(
      WritingProblem.isFolder.text(path: "/tmp", in: .english)
        == "Cannot write to “/tmp”: it is a folder; give the name of a file.")
  }

  @Test("an option of a scenario beside a store")
  func store() {
    let mistake = UsageMistake.storeDecides(option: "--seed")
    #expect(
      mistake.text(in: .french)
        == """
        --seed parle d’un scénario à calculer\u{202F}; ce fichier de résultats contient déjà ses \
        calculs. Retirez l’option, ou donnez un scénario.
        """)
    #expect(
      mistake.text(in: .english)
        == """
        --seed is about a scenario to run; this store holds its runs already. Leave the option out, \
        or give a scenario.
        """)
  }

  @Test("a number of replicates where it is what is sought")
  func replicates() {
    #expect(
      UsageMistake.replicatesFound.text(in: .french)
        == """
        enough trouve lui-même le nombre de réplications\u{A0}: retirez --replicates. Pour en limiter \
        le nombre, ajoutez «\u{A0}most 256\u{A0}».
        """)
    #expect(
      UsageMistake.replicatesFound.text(in: .english)
        == """
        enough finds the number of replicates itself: leave --replicates out. To limit it, add “most \
        256”.
        """)
  }

  @Test("a number that is that of no row")
  func row() {
    let mistake = UsageMistake.notRow(value: "0", last: 1_200)
    #expect(
      mistake.text(in: .french)
        == """
        «\u{A0}0\u{A0}» n’est pas une ligne du plan\u{A0}: donnez un numéro de 1 à 1\u{202F}200.
        """)
    #expect(
      mistake.text(in: .english) == "“0” is no row of the plan: give a number from 1 to 1,200.")
  }

  @Test("the files of a paper")
  func paper() {
    #expect(
      ProgramText.paperWritten(files: 12, folder: "papier", in: .french)
        == "12\u{A0}fichiers dans «\u{00A0}papier\u{00A0}»\u{202F}; commencez par index.md.")
    #expect(
      ProgramText.paperWritten(files: 12, folder: "paper", in: .english)
        == "12\u{A0}files in “paper”; begin with index.md.")
  }
}
