import Results
import SourceText
import TerritoryModel

extension StoreProblem {
  /// The sentence.
  ///
  /// - Parameter choice: how the reader names another place, where that is the way out.
  public func text(in language: Language, choosing choice: StoreChoice = .store) -> String {
    words(choice)[language]
  }

  private func words(_ choice: StoreChoice) -> Bilingual {
    let fr = Typography.quoted(SafeText.showing(path), in: .french)
    let en = Typography.quoted(SafeText.showing(path), in: .english)
    switch cause {
    case .unnamed:
      return Bilingual(
        fr: "Le fichier de résultats n’a pas de nom ; donnez-en un, par exemple essai.sqlite.",
        en: "The store has no name; give one, for instance trial.sqlite.")
    case .missing:
      return Bilingual(
        fr: "Le fichier de résultats \(fr) n’existe pas.", en: "There is no store \(en).")
    case .notAFile:
      return Bilingual(
        fr: "\(fr) n’est pas un fichier ; donnez le nom d’un fichier de résultats.",
        en: "\(en) is no file; give the name of a store.")
    case .noFolder:
      return Bilingual(
        fr: "Le dossier de \(fr) n’existe pas ; créez-le d’abord.",
        en: "The folder of \(en) does not exist; create it first.")
    case .notAStore:
      return Bilingual(
        fr: "\(fr) n’est pas un fichier de résultats de Rencontre ; il n’a pas été touché.",
        en: "\(en) is no store of Rencontre; it was not touched.")
    case .newerFormat(let found, let known):
      return Bilingual(
        fr: """
          \(fr) est au format \(found), et ce programme ne connaît que le format \(known) : prenez \
          une version plus récente de Rencontre.
          """,
        en: """
          \(en) is of format \(found), and this program only knows format \(known): take a newer \
          version of Rencontre.
          """)
    case .damaged:
      return Bilingual(
        fr: """
          Le fichier de résultats \(fr) est abîmé ; rien n’y a été changé. Reprenez une copie, ou \
          refaites-le sous un autre nom.
          """,
        en: """
          The store \(en) is damaged; nothing in it was changed. Take a copy of it, or make it again \
          under another name.
          """)
    case .frozenPlan:
      return Bilingual(
        fr: """
          \(fr) est le plan figé d’un lot en tâches, qui ont chacune leur fichier de résultats. Lancez ces \
          tâches, ou \(choice.way.french).
          """,
        en: """
          \(en) is the frozen plan of a batch in tasks, each of which has its own store. Start these \
          tasks, or \(choice.way.english).
          """)
    case .inUse(let process, let host): return inUse(fr, en, process, host)
    case .severalNames:
      return Bilingual(
        fr: """
          \(fr) a un autre nom sur le disque (un lien physique), et des simulations pourraient s’y \
          perdre ; supprimez l’autre nom, ou prenez une copie du fichier.
          """,
        en: """
          \(en) has another name on the disk (a hard link), and runs could be lost; remove the other \
          name, or take a copy of the file.
          """)
    case .locked:
      return Bilingual(
        fr: "Un autre programme tient le fichier \(fr) ; fermez-le, puis recommencez.",
        en: "Another program holds the file \(en); close it, then try again.")
    case .diskFull:
      return Bilingual(
        fr: """
          Le disque est plein : \(fr) n’a pas pu grandir. Les simulations enregistrées avant y sont \
          toutes ; faites de la place, et la même commande reprendra.
          """,
        en: """
          The disk is full: \(en) could not grow. All the runs stored before are in it; make room, \
          and the same command goes on.
          """)
    case .noRoom:
      return Bilingual(
        fr: """
          Le disque est plein : il n’a pas de place pour \(fr), et rien n’y a été laissé ; faites de la \
          place, puis recommencez.
          """,
        en: """
          The disk is full: it has no room for \(en), and nothing was left there; make room, then try \
          again.
          """)
    case .notWritable:
      return Bilingual(
        fr: """
          Impossible d’écrire \(fr) : le fichier ou son dossier est en lecture seule ; choisissez un \
          autre endroit.
          """,
        en: """
          Cannot write \(en): the file or its folder is read-only; choose another place.
          """)
    case .notReadable:
      return Bilingual(
        fr: "Impossible de lire \(fr) : vous n’en avez pas le droit.",
        en: "Cannot read \(en): you are not allowed to.")
    case .vanished:
      return Bilingual(
        fr: """
          Le fichier de résultats \(fr) a été déplacé, effacé ou remplacé pendant le calcul, qui \
          s’arrête là ; remettez-le à sa place, ou relancez la même commande pour recommencer.
          """,
        en: """
          The store \(en) was moved, deleted or replaced while it was being filled, and the batch \
          ends there; put it back in its place, or run the same command to begin again.
          """)
    case .exists:
      return Bilingual(
        fr: "\(fr) existe déjà ; donnez un autre nom.",
        en: "\(en) already exists; give another name.")
    case .cancelled:
      return Bilingual(
        fr: "Interrompu : \(fr) n’a pas été fait.", en: "Interrupted: \(en) was not made.")
    case .logClosed:
      return Bilingual(
        fr: """
          \(fr) a un journal, \(log(.french)), qui ne peut pas être ouvert ici ; copiez les deux \
          fichiers dans un dossier où vous pouvez écrire.
          """,
        en: """
          \(en) has a log, \(log(.english)), which cannot be opened here; copy both files to a folder \
          where you can write.
          """)
    case .otherPlan(let differences):
      let wording = PlanDifferenceWording.texts(differences)
      return Bilingual(
        fr: "\(fr) contient une autre expérience : \(wording.french). \(choice.advice.french)",
        en: "\(en) holds another experiment: \(wording.english). \(choice.advice.english)")
    case .otherModel(let found, let known):
      return Bilingual(
        fr: """
          \(fr) vient de la version \(found) du modèle, et ce programme simule la version \(known) : \
          les mêmes valeurs n’en sortiraient pas.
          """,
        en: """
          \(en) was made with version \(found) of the model, and this program runs version \(known): \
          the same values would not come out.
          """)
    case .noRow(let row, let runs):
      return Bilingual(
        fr: """
          Il n’y a pas de ligne \(NumberWording(.french).whole(row)) dans le plan de \(fr), qui va de \
          1 à \(NumberWording(.french).whole(runs)).
          """,
        en: """
          There is no row \(NumberWording(.english).whole(row)) in the plan of \(en), which goes from \
          1 to \(NumberWording(.english).whole(runs)).
          """)
    case .rowNotRun(let row):
      return Bilingual(
        fr: "La ligne \(NumberWording(.french).whole(row)) de \(fr) n’a pas encore été simulée.",
        en: "Row \(NumberWording(.english).whole(row)) of \(en) has not been run yet.")
    case .system(let code):
      return Bilingual(
        fr: WritingProblem.system(code).text(path: path, in: .french),
        en: WritingProblem.system(code).text(path: path, in: .english))
    case .other(let code, let said):
      let said = SafeText.showing(said)
      // What the database says, it says in English.
      return Bilingual(
        fr: "Impossible d’utiliser \(fr) : la base de données SQLite le refuse (erreur \(code)).",
        en: "Cannot use \(en): the database SQLite answers “\(said)” (error \(code)).")
    }
  }

  /// The log of the store, by its name.
  private func log(_ language: Language) -> String {
    Typography.quoted(SafeText.showing(path + "-wal"), in: language)
  }

  private func inUse(_ fr: String, _ en: String, _ process: Int?, _ host: String?) -> Bilingual {
    guard let process, let host else {
      return Bilingual(
        fr: "Un autre processus remplit déjà \(fr) ; attendez qu’il finisse, ou arrêtez-le.",
        en: "Another process is already filling \(en); wait until it ends, or stop it.")
    }
    let name = SafeText.showing(host)
    return Bilingual(
      fr: """
        Le processus \(process) de la machine \(name) remplit déjà \(fr) ; attendez qu’il finisse, ou \
        arrêtez-le.
        """,
      en: """
        Process \(process) on the machine \(name) is already filling \(en); wait until it ends, or \
        stop it.
        """)
  }
}
