import Experiments
import Foundation
import Results
import TerritoryModel
import Testing
import TextTesting
import Wording

@Suite("What is wrong with a store, in whole sentences")
struct StoreProblemWordingTests {
  static let sentences: [(StoreProblem.Cause, fr: String, en: String)] = [
    (
      .missing, "Le fichier de résultats « a.sqlite » n’existe pas.",
      "There is no store “a.sqlite”."
    ),
    (
      .notAFile, "« a.sqlite » n’est pas un fichier ; donnez le nom d’un fichier de résultats.",
      "“a.sqlite” is no file; give the name of a store."
    ),
    (
      .noFolder, "Le dossier de « a.sqlite » n’existe pas ; créez-le d’abord.",
      "The folder of “a.sqlite” does not exist; create it first."
    ),
    (
      .notAStore,
      "« a.sqlite » n’est pas un fichier de résultats de Rencontre ; il n’a pas été touché.",
      "“a.sqlite” is no store of Rencontre; it was not touched."
    ),
    (
      .newerFormat(found: 3, known: 1),
      """
      « a.sqlite » est au format 3, et ce programme ne connaît que le format 1 : prenez une version \
      plus récente de Rencontre.
      """,
      """
      “a.sqlite” is of format 3, and this program only knows format 1: take a newer version of \
      Rencontre.
      """
    ),
    (
      .damaged,
      """
      Le fichier de résultats « a.sqlite » est abîmé ; rien n’y a été changé. Reprenez une copie, ou \
      refaites-le sous un autre nom.
      """,
      """
      The store “a.sqlite” is damaged; nothing in it was changed. Take a copy of it, or make it again \
      under another name.
      """
    ),
    (
      .frozenPlan,
      """
      « a.sqlite » est le plan figé d’un lot en tâches, qui ont chacune leur fichier de résultats. Lancez \
      ces tâches, ou donnez un autre fichier avec --store.
      """,
      """
      “a.sqlite” is the frozen plan of a batch in tasks, each of which has its own store. Start these \
      tasks, or give another store with --store.
      """
    ),
    (
      .inUse(process: 123, host: "calcul"),
      """
      Le processus 123 de la machine calcul remplit déjà « a.sqlite » ; attendez qu’il finisse, ou \
      arrêtez-le.
      """,
      """
      Process 123 on the machine calcul is already filling “a.sqlite”; wait until it ends, or stop \
      it.
      """
    ),
    (
      .inUse(process: nil, host: nil),
      "Un autre processus remplit déjà « a.sqlite » ; attendez qu’il finisse, ou arrêtez-le.",
      "Another process is already filling “a.sqlite”; wait until it ends, or stop it."
    ),
    (
      .locked, "Un autre programme tient le fichier « a.sqlite » ; fermez-le, puis recommencez.",
      "Another program holds the file “a.sqlite”; close it, then try again."
    ),
    (
      .diskFull,
      """
      Le disque est plein : « a.sqlite » n’a pas pu grandir. Les simulations enregistrées avant y \
      sont toutes ; faites de la place, et la même commande reprendra.
      """,
      """
      The disk is full: “a.sqlite” could not grow. All the runs stored before are in it; make room, \
      and the same command goes on.
      """
    ),
    (
      .notWritable,
      """
      Impossible d’écrire « a.sqlite » : le fichier ou son dossier est en lecture seule ; choisissez \
      un autre endroit.
      """,
      "Cannot write “a.sqlite”: the file or its folder is read-only; choose another place."
    ),
    (
      .noRoom,
      """
      Le disque est plein : il n’a pas de place pour « a.sqlite », et rien n’y a été laissé ; faites \
      de la place, puis recommencez.
      """,
      """
      The disk is full: it has no room for “a.sqlite”, and nothing was left there; make room, then \
      try again.
      """
    ),
    (
      .vanished,
      """
      Le fichier de résultats « a.sqlite » a été déplacé, effacé ou remplacé pendant le calcul, qui \
      s’arrête là ; remettez-le à sa place, ou relancez la même commande pour recommencer.
      """,
      """
      The store “a.sqlite” was moved, deleted or replaced while it was being filled, and the batch \
      ends there; put it back in its place, or run the same command to begin again.
      """
    ),
    (
      .notReadable, "Impossible de lire « a.sqlite » : vous n’en avez pas le droit.",
      "Cannot read “a.sqlite”: you are not allowed to."
    ),
    (
      .exists, "« a.sqlite » existe déjà ; donnez un autre nom.",
      "“a.sqlite” already exists; give another name."
    ),
    (
      .otherModel(found: 2, known: 1),
      """
      « a.sqlite » vient de la version 2 du modèle, et ce programme simule la version 1 : les mêmes \
      valeurs n’en sortiraient pas.
      """,
      """
      “a.sqlite” was made with version 2 of the model, and this program runs version 1: the same \
      values would not come out.
      """
    ),
    (
      .noRow(0, runs: 1_234),
      "Il n’y a pas de ligne 0 dans le plan de « a.sqlite », qui va de 1 à 1~234.",
      "There is no row 0 in the plan of “a.sqlite”, which goes from 1 to 1,234."
    ),
    (
      .rowNotRun(7), "La ligne 7 de « a.sqlite » n’a pas encore été simulée.",
      "Row 7 of “a.sqlite” has not been run yet."
    ),
    (
      .other(code: 10, words: "disk I/O error"),
      "Impossible d’utiliser « a.sqlite » : la base de données SQLite le refuse (erreur 10).",
      "Cannot use “a.sqlite”: the database SQLite answers “disk I/O error” (error 10)."
    ),
    (
      .system(ENAMETOOLONG),
      "Impossible d’écrire dans « a.sqlite » : le nom est trop long pour le système.",
      "Cannot write to “a.sqlite”: the name is too long for the system."
    ),
    (
      .unnamed,
      "Le fichier de résultats n’a pas de nom ; donnez-en un, par exemple essai.sqlite.",
      "The store has no name; give one, for instance trial.sqlite."
    ),
    (
      .severalNames,
      """
      « a.sqlite » a un autre nom sur le disque (un lien physique), et des simulations pourraient s’y \
      perdre ; supprimez l’autre nom, ou prenez une copie du fichier.
      """,
      """
      “a.sqlite” has another name on the disk (a hard link), and runs could be lost; remove the other \
      name, or take a copy of the file.
      """
    ),
    (
      .cancelled, "Interrompu : « a.sqlite » n’a pas été fait.",
      "Interrupted: “a.sqlite” was not made."
    ),
    (
      .logClosed,
      """
      « a.sqlite » a un journal, « a.sqlite-wal », qui ne peut pas être ouvert ici ; copiez les deux \
      fichiers dans un dossier où vous pouvez écrire.
      """,
      """
      “a.sqlite” has a log, “a.sqlite-wal”, which cannot be opened here; copy both files to a folder \
      where you can write.
      """
    ),
  ]

  @Test("every problem", arguments: sentences.indices)
  func problems(_ place: Int) {
    let (cause, french, english) = Self.sentences[place]
    let problem = StoreProblem(path: "a.sqlite", cause)
    #expect(problem.text(in: .french) == SampleDifferences.spaced(french))
    #expect(problem.text(in: .english) == english)
    #expect(FrenchTypography.flaws(in: problem.text(in: .french)) == [])
  }

  @Test("another plan: what differs", arguments: SampleDifferences.all.indices)
  func differences(_ place: Int) {
    let (difference, french, english) = SampleDifferences.all[place]
    let problem = StoreProblem(path: "a.sqlite", .otherPlan([difference]))
    #expect(
      problem.text(in: .french)
        == SampleDifferences.spaced(
          """
          « a.sqlite » contient une autre expérience : \(french). Donnez un autre fichier avec \
          --store.
          """))
    #expect(
      problem.text(in: .english)
        == "“a.sqlite” holds another experiment: \(english). Give another store with --store.")
    #expect(FrenchTypography.flaws(in: problem.text(in: .french)) == [])
  }

  @Test("another plan: the way out is one that the reader has", arguments: StoreChoice.allCases)
  func choices(_ choice: StoreChoice) {
    let problem = StoreProblem(path: "lot", .otherPlan([.seed(1, 2)]))
    let (fr, en) =
      switch choice {
      case .store:
        ("Donnez un autre fichier avec --store.", "Give another store with --store.")
      case .folder:
        ("Donnez un autre dossier avec --folder.", "Give another folder with --folder.")
      case .prompt:
        ("Donnez un autre fichier après « vers ».", "Give another store after “to”.")
      }
    #expect(
      problem.text(in: .french, choosing: choice)
        == SampleDifferences.spaced(
          "« lot » contient une autre expérience : graine 1, au lieu de 2. \(fr)"))
    #expect(
      problem.text(in: .english, choosing: choice)
        == "“lot” holds another experiment: seed 1 instead of 2. \(en)")
    #expect(FrenchTypography.flaws(in: problem.text(in: .french, choosing: choice)) == [])
  }

  @Test("a frozen plan: the way out is one that the reader has")
  func frozenPlan() {
    let problem = StoreProblem(path: "plan.sqlite", .frozenPlan)
    #expect(
      problem.text(in: .french, choosing: .prompt)
        == SampleDifferences.spaced(
          """
          « plan.sqlite » est le plan figé d’un lot en tâches, qui ont chacune leur fichier de \
          résultats. Lancez ces tâches, ou donnez un autre fichier après « vers ».
          """))
    #expect(
      problem.text(in: .english, choosing: .prompt) == """
        “plan.sqlite” is the frozen plan of a batch in tasks, each of which has its own store. Start \
        these tasks, or give another store after “to”.
        """)
  }

  @Test("several differences, and a path that would repaint the terminal")
  func several() {
    let problem = StoreProblem(
      path: "a\u{1B}[31m", .otherPlan([.modelVersion(1, 2), .seed(3, 4)]))
    #expect(
      problem.text(in: .english) == """
        “a␛[31m” holds another experiment: version 1 of the model instead of 2; seed 3 instead of 4. \
        Give another store with --store.
        """)
  }
}
