import TerritoryModel

/// The fixed sentences of the shell.
public enum ShellText: CaseIterable, Sendable {
  /// Said at the start.
  case welcome
  /// What to type first.
  case firstWords
  /// A command is being stopped, and Ctrl-C was pressed again.
  case stopping
  /// Asked before a file is replaced; the answer is one letter.
  case replaceQuestion
  /// The file was left as it was.
  case leftAsItWas
  /// Nothing to resume.
  case nothingToResume
  /// Said when a session was taken up again.
  case resumed
  /// Said at the start when the last session did not end well.
  case resumeOffer
  /// Resuming was interrupted.
  case resumeStopped
  /// Resuming is for a session in which nothing is open.
  case resumeNeedsEmpty
  /// A scenario cannot be typed at the prompt.
  case keyboardIsNoFile
  /// A scenario cannot be read where requests come from.
  case requestsAreNoFile
  /// The transcript is not being written.
  case transcriptOff
  /// Refused under `--safe`.
  case systemRefused
  /// Refused where no terminal is at hand.
  case systemNeedsTerminal
  /// The projector mode begins.
  case presentOn
  /// The projector mode ends.
  case presentOff
  /// Each answer ends with its time.
  case timingOn
  /// Answers end without their time.
  case timingOff
  /// The folder for journals and history takes no file.
  case noRecords
  /// Said when the shell ends by Ctrl-D.
  case goodbye
  /// The script does not end what it began.
  case unfinished
  /// A script was interrupted between two commands.
  case scriptStopped
  /// An expectation of a script does not hold.
  case expectationFailed
  /// Scripts run one another too deeply.
  case tooDeep
  /// What can be typed before a room, on the last line of a projected page.
  case promptKeys
  /// What ends a detour before a room.
  case detourKeys
  /// A step of a play was interrupted.
  case stepInterrupted
  /// A step of a play failed.
  case stepFailed
  /// Asked before a play ends in the middle.
  case leaveQuestion
  /// Below the notes of who leads.
  case anyKey
  /// Stands before a guess that is typed.
  case guessPrompt
  /// How to type a guess.
  case guessExample
  /// The keys of a play, in full.
  case playHelp
  /// A step of a play has no notes.
  case noNotes
  /// A detour begins.
  case detour

  /// The words.
  public var text: Bilingual {
    switch self {
    case .welcome:
      Bilingual(
        fr: "Rencontre : et si travailleurs sociaux et entrepreneurs sociaux se rencontraient ?",
        en: "Rencontre: what if social workers and social entrepreneurs met?")
    case .firstWords:
      Bilingual(
        fr: """
          Une première fois ? Tapez « visite ». Sinon : « scénarios », « charger NOM », « aide ». \
          Ctrl-D pour partir.
          """,
        en: """
          First time? Type “tour”. Otherwise: “scenarios”, “load NAME”, “help”. Ctrl-D to leave.
          """)
    case .stopping:
      Bilingual(fr: "arrêt en cours…", en: "stopping…")
    case .replaceQuestion:
      Bilingual(fr: "existe déjà. Le remplacer ? (o/n) ", en: "already exists. Replace it? (y/n) ")
    case .leftAsItWas:
      Bilingual(fr: "Le fichier est resté tel quel.", en: "The file was left as it was.")
    case .nothingToResume:
      Bilingual(
        fr: "Aucune séance n’est à reprendre : la dernière s’est bien terminée.",
        en: "There is no session to resume: the last one ended well.")
    case .resumed: Bilingual(fr: "La séance est reprise.", en: "The session is taken up again.")
    case .resumeOffer:
      Bilingual(
        fr: "La dernière séance s’est arrêtée brutalement. « reprendre » la retrouve.",
        en: "The last session ended abruptly. “resume” brings it back.")
    case .resumeStopped:
      Bilingual(
        fr: "Interrompu : la séance n’est pas reprise. « reprendre » recommence.",
        en: "Interrupted: the session was not taken up again. “resume” tries once more.")
    case .resumeNeedsEmpty:
      Bilingual(
        fr:
          "Une séance se reprend quand rien n’est encore ouvert : quittez celle-ci, puis reprenez l’autre au prochain démarrage.",
        en:
          "A session is resumed while nothing is open: leave this one, then resume the other at the next start."
      )
    case .keyboardIsNoFile:
      Bilingual(
        fr: "« - » lit l’entrée standard, qui est ici le clavier : donnez un nom ou un fichier.",
        en: "“-” reads standard input, which is the keyboard here: give a name or a file.")
    case .requestsAreNoFile:
      Bilingual(
        fr:
          "« - » lit l’entrée standard, qui porte ici les demandes : donnez un nom ou un fichier.",
        en: "“-” reads standard input, which carries requests here: give a name or a file.")
    case .transcriptOff:
      Bilingual(
        fr: "La séance n’est pas transcrite. « transcription oui FICHIER.ren » commence.",
        en: "The session is not being recorded. “transcript on FILE.ren” begins.")
    case .systemRefused:
      Bilingual(
        fr: "Les commandes du système sont fermées ici (--safe).",
        en: "Commands of the system are closed here (--safe).")
    case .systemNeedsTerminal:
      Bilingual(
        fr: "Les commandes du système demandent un terminal : lancez-les ailleurs.",
        en: "Commands of the system need a terminal: run them elsewhere.")
    case .presentOn:
      Bilingual(
        fr: "Mode projection : une phrase, une image. « present off » pour en sortir.",
        en: "Projector mode: one sentence, one picture. “present off” to leave it.")
    case .presentOff: Bilingual(fr: "Fin du mode projection.", en: "Projector mode is over.")
    case .timingOn:
      Bilingual(
        fr: "Chaque réponse dira le temps qu’elle a pris.",
        en: "Each answer will tell the time it took.")
    case .timingOff:
      Bilingual(
        fr: "Les réponses ne diront plus le temps qu’elles ont pris.",
        en: "Answers will no longer tell the time they took.")
    case .noRecords:
      Bilingual(
        fr: """
          L’historique ou le journal ne peut pas être gardé (dossier de l’utilisateur absent ou en \
          lecture seule) : après une panne, cette séance ne pourra pas être reprise.
          """,
        en: """
          History or journal cannot be kept (the user’s folder is missing or read-only): after a \
          crash, this session cannot be taken up again.
          """)
    case .goodbye: Bilingual(fr: "À bientôt.", en: "Goodbye.")
    case .tooDeep:
      Bilingual(
        fr: "Des scripts s’appellent l’un l’autre plus de 16 fois : arrêt ici.",
        en: "Scripts run one another more than 16 deep: stopped here.")
    case .promptKeys:
      Bilingual(
        fr:
          "« miroir » · « comparer » · « prédire » · « révéler » · « présenter non »",
        en: "“mirror” · “compare” · “predict” · “reveal” · “present off”")
    case .detourKeys:
      Bilingual(
        fr: "une ligne vide : revenir où nous étions", en: "an empty line: back to where we were")
    case .stepInterrupted:
      Bilingual(
        fr:
          "Calcul interrompu, rien n’a changé. r : refaire cette étape ; espace : continuer sans.",
        en: "Interrupted: nothing has changed. r: this step again; space: go on without it.")
    case .stepFailed:
      Bilingual(
        fr: "L’étape n’a rien changé. r : la refaire ; d : un détour ; espace : continuer sans.",
        en: "The step changed nothing. r: try again; d: a detour; space: go on without it.")
    case .leaveQuestion:
      Bilingual(
        fr: "Finir ici ? q : finir · une autre touche : rester",
        en: "End here? q: end · any other key: stay")
    case .anyKey: Bilingual(fr: "une touche : revenir", en: "any key: back")
    case .guessPrompt:
      Bilingual(fr: "Nom et pari (rien : fini) › ", en: "Name and guess (nothing: done) › ")
    case .guessExample:
      Bilingual(
        fr: "Un pari se termine par un nombre : « table 1 30 », ou « Léa 30 % ».",
        en: "A guess ends with a number: “table 1 30”, or “Lea 30%”.")
    case .playHelp:
      Bilingual(
        fr: """
          espace, entrée, → : suite · b, ← : retour · r : refaire l’étape · p : noter des paris · \
          d : un détour · q : finir
          """,
        en: """
          space, enter, →: next · b, ←: back · r: the step again · g: take guesses · d: a detour · \
          q: end
          """)
    case .noNotes: Bilingual(fr: "Pas de note pour cette étape.", en: "No note for this step.")
    case .detour:
      Bilingual(
        fr: "Détour : tapez ce que vous voulez ; une ligne vide ramène où nous étions.",
        en: "Detour: type what you like; an empty line brings you back to where we were.")
    case .unfinished:
      Bilingual(
        fr: "La commande ne finit pas : un guillemet ou une ligne reste ouvert.",
        en: "The command does not end: a quote or a line is still open.")
    case .scriptStopped:
      Bilingual(
        fr: "Interrompu : le reste du script n’est pas exécuté.",
        en: "Interrupted: the rest of the script is not carried out.")
    case .expectationFailed:
      Bilingual(
        fr: "L’attente n’est pas tenue : le script s’arrête ici.",
        en: "The expectation does not hold: the script stops here.")
    }
  }
}
