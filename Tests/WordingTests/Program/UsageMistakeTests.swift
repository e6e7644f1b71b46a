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
      WritingProblem.isFolder.text(path: "/tmp", in: .english)
        == "Cannot write to “/tmp”: it is a folder; give the name of a file.")
  }
}
