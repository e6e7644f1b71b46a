import TerritoryModel

/// The exit codes of the program, after `sysexits.h` and the habits of shells.
public enum ExitCode: Int32, CaseIterable, Sendable {
  /// All is well.
  case fine = 0
  /// Something that was checked is not so.
  case failed = 1
  /// The call, or a word of it, is wrong.
  case usage = 64
  /// What was read is wrong.
  case content = 65
  /// A program of the system is not there.
  case missingProgram = 69
  /// A file or a stream does not take or give what it should.
  case inputOutput = 74
  /// SIGHUP.
  case hungUp = 129
  /// SIGINT.
  case interrupted = 130
  /// SIGQUIT.
  case quit = 131
  /// SIGTERM.
  case terminated = 143

  /// What it means, in a few words.
  public var meaning: Bilingual {
    switch self {
    case .fine: Bilingual(fr: "tout va bien", en: "fine")
    case .failed:
      Bilingual(
        fr:
          "une vérification ou une attente a échoué, une calibration n’a rien appris, ou des simulations d’un lot ont échoué",
        en:
          "a check or an expectation failed, a calibration learnt nothing, or runs of a batch failed"
      )
    case .usage: Bilingual(fr: "commande mal écrite", en: "wrong usage")
    case .content:
      Bilingual(
        fr: "contenu refusé d’un scénario, d’un script ou d’un fichier de résultats",
        en: "bad content of a scenario, a script or a store")
    case .missingProgram:
      Bilingual(fr: "un programme du système manque", en: "a program of the system is missing")
    case .inputOutput: Bilingual(fr: "lecture ou écriture impossible", en: "cannot read or write")
    case .hungUp: Bilingual(fr: "terminal fermé", en: "terminal closed")
    case .interrupted: Bilingual(fr: "interrompu", en: "interrupted")
    case .quit: Bilingual(fr: "quitté", en: "quit")
    case .terminated: Bilingual(fr: "terminé", en: "terminated")
    }
  }

  /// Every code with its meaning, in a line: “0 fine; 1 a check failed…”.
  public static func list(in language: Language) -> String {
    let separator = language == .french ? "\u{202F}; " : "; "
    return allCases.map { "\($0.rawValue) \($0.meaning[language])" }
      .joined(separator: separator)
  }
}
