import SourceText
import TerritoryModel

/// The fixed sentences of the program.
public enum ProgramText: CaseIterable, Sendable {
  /// Said when a run was interrupted.
  case interrupted
  /// Said when a run was ended from outside.
  case terminated
  /// Said when results were being printed while a run was interrupted.
  case interruptedMidway
  /// Said when results were being printed while a run was ended from outside.
  case terminatedMidway

  /// The words.
  public var text: Bilingual {
    switch self {
    case .interrupted:
      Bilingual(fr: "Interrompu : rien n’a été écrit.", en: "Interrupted: nothing was written.")
    case .terminated:
      Bilingual(
        fr: "Arrêté de l’extérieur : rien n’a été écrit.",
        en: "Ended from outside: nothing was written.")
    case .interruptedMidway:
      Bilingual(
        fr: "Interrompu : la sortie est incomplète.", en: "Interrupted: the output is incomplete.")
    case .terminatedMidway:
      Bilingual(
        fr: "Arrêté de l’extérieur : la sortie est incomplète.",
        en: "Ended from outside: the output is incomplete.")
    }
  }

  /// The right form of a call, in a line: « Forme attendue : rencontre run SCENARIO [options] ».
  public static func rightForm(_ form: String, help: String, in language: Language) -> String {
    language == .french
      ? "Forme attendue : \(form) ; pour en savoir plus : \(help)"
      : "Right form: \(form); to learn more: \(help)"
  }

  /// The words beside a progress bar: done and total, speed, time left; before anything is counted,
  /// that something is under way.
  public static func progress(
    done: Int, total: Int, rate: Double?, remaining: Double?, in language: Language
  ) -> String {
    guard total > 0 else { return language == .french ? "calcul en cours" : "computing" }
    let numbers = NumberWording(language)
    var text = numbers.percent(Double(done) / Double(total), decimals: 0)
    text += " · \(numbers.large(Double(done)))/\(numbers.large(Double(total)))"
    text += language == .french ? " semaines-agents" : " agent-weeks"
    if let rate { text += " · \(numbers.large(rate))/s" }
    if let remaining {
      let time = numbers.waiting(seconds: remaining)
      text += language == .french ? " · reste \(time)" : " · \(time) left"
    }
    return text
  }

  /// The words beside a progress bar before a room.
  public static func progress(share: Double, in language: Language) -> String {
    NumberWording(language).percent(share, decimals: 0)
  }

  /// The words beside the bar of a verification.
  public static func verificationProgress(
    done: Int, total: Int, in language: Language
  ) -> String {
    let numbers = NumberWording(language)
    return language == .french
      ? "\(numbers.whole(done)) \(done < 2 ? "façon" : "façons") de calculer sur \(numbers.whole(total))"
      : "\(numbers.whole(done)) \(done == 1 ? "way" : "ways") of computing out of \(numbers.whole(total))"
  }

  /// The words beside the bar of the validation suite.
  public static func validationProgress(done: Int, name: String, in language: Language) -> String {
    let count = NumberWording(language).counted(
      done, one: Bilingual(fr: "vérification faite", en: "check done"),
      many: Bilingual(fr: "vérifications faites", en: "checks done"))
    return "\(count) · \(name)"
  }

  /// How many files of a paper stand in which folder.
  public static func paperWritten(files: Int, folder: String, in language: Language) -> String {
    let count = NumberWording(language).counted(
      files, one: Bilingual(fr: "fichier", en: "file"), many: Bilingual(fr: "fichiers", en: "files")
    )
    let place = Typography.quoted(SafeText.showing(folder), in: language)
    return language == .french
      ? "\(count) dans \(place) ; commencez par index.md."
      : "\(count) in \(place); begin with index.md."
  }
}
