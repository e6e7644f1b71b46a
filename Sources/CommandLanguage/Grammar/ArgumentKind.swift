import TerritoryModel

/// What a person can name or count in a line.
public enum ArgumentKind: Sendable, Hashable {
  /// A scenario, by the name of the library or by a path.
  case scenario
  /// A branch that exists.
  case branch
  /// A name for a new branch.
  case newBranch
  /// A file to read or write.
  case file
  /// A script to run.
  case script
  /// The path of a setting.
  case setting
  /// The path of a setting, told by its point from any other word.
  case dottedSetting
  /// The value of a setting, read when it is laid on the scenario.
  case settingValue
  /// A name for a new action.
  case newAction
  /// An action of the programme.
  case action
  /// A zone.
  case zone
  /// A named organisation.
  case organisation
  /// A metric.
  case metric
  /// A number that each person has.
  case quantity
  /// A profession.
  case profession
  /// Professions that an action addresses.
  case professionScope
  /// A profession or a zone, as what each curve is for.
  case grouping
  /// Some weeks: `26`, `26w`, `6m`, `2y`.
  case duration
  /// A week, or a day of the calendar.
  case moment
  /// The weeks of a window, 1 to 13.
  case windowWeeks
  /// A whole number from 1 on: steps, replicates, places in a list.
  case positive
  /// Replicates of a run.
  case replicates
  /// A seed.
  case seed
  /// A number, or a percentage.
  case number
  /// A number from 0 to 1, or a percentage.
  case probability
  /// A number of a field of an action.
  case amount(ValueUnit)
  /// How two numbers compare.
  case comparison
  /// `=` or `!=`.
  case equality
  /// A person, by the number of the post or by name.
  case person
  /// The person or the table who guesses.
  case guesser
  /// A guess.
  case guess
  /// Something to have help on.
  case topic
  /// Words to search.
  case words
  /// 16 hexadecimal digits.
  case hash
  /// An option of the shell.
  case option
  /// The value of an option.
  case optionValue
  /// How answers are written.
  case mode
  /// A language.
  case language
  /// A command of the system.
  case systemLine
  /// A level of a lever, or the range in which it varies: `0.2`, `0.05..0.5`, `never`.
  case levels
  /// A table of answers to the questionnaire, targets of a calibration, an experiment.
  case experimentFile
}

extension ArgumentKind {
  /// How a line of help writes it.
  public var placeholder: Bilingual {
    switch self {
    case .scenario: Bilingual(fr: "SCÉNARIO", en: "SCENARIO")
    case .branch: Bilingual(fr: "BRANCHE", en: "BRANCH")
    case .newBranch, .newAction: Bilingual(fr: "NOM", en: "NAME")
    case .file: Bilingual(fr: "FICHIER", en: "FILE")
    case .script: Bilingual(fr: "SCRIPT", en: "SCRIPT")
    case .setting, .dottedSetting: Bilingual(fr: "CHEMIN", en: "PATH")
    case .settingValue, .optionValue: Bilingual(fr: "VALEUR", en: "VALUE")
    case .action: Bilingual(fr: "ACTION", en: "ACTION")
    case .zone: Bilingual(fr: "ZONE", en: "ZONE")
    case .organisation: Bilingual(fr: "ORGANISATION", en: "ORGANISATION")
    case .metric: Bilingual(fr: "MESURE", en: "METRIC")
    case .quantity: Bilingual(fr: "GRANDEUR", en: "QUANTITY")
    case .profession, .professionScope: Bilingual(fr: "PROFESSION", en: "PROFESSION")
    case .grouping: Bilingual(fr: "profession | zone", en: "profession | zone")
    case .duration: Bilingual(fr: "DURÉE", en: "DURATION")
    case .moment: Bilingual(fr: "SEMAINE", en: "WEEK")
    case .windowWeeks: Bilingual(fr: "SEMAINES", en: "WEEKS")
    case .positive, .replicates: Bilingual(fr: "N", en: "N")
    case .seed: Bilingual(fr: "GRAINE", en: "SEED")
    case .number, .amount: Bilingual(fr: "NOMBRE", en: "NUMBER")
    case .probability: Bilingual(fr: "PROBABILITÉ", en: "PROBABILITY")
    case .comparison: Bilingual(fr: "<|<=|>|>=|=|!=", en: "<|<=|>|>=|=|!=")
    case .equality: Bilingual(fr: "=|!=", en: "=|!=")
    case .person: Bilingual(fr: "PERSONNE", en: "PERSON")
    case .guesser: Bilingual(fr: "NOM", en: "NAME")
    case .guess: Bilingual(fr: "VALEUR", en: "VALUE")
    case .topic: Bilingual(fr: "SUJET", en: "TOPIC")
    case .words: Bilingual(fr: "MOTS", en: "WORDS")
    case .hash: Bilingual(fr: "EMPREINTE", en: "HASH")
    case .option: Bilingual(fr: "OPTION", en: "OPTION")
    case .mode: Bilingual(fr: "table|csv|json|markdown|latex", en: "table|csv|json|markdown|latex")
    case .language: Bilingual(fr: "fr|en", en: "fr|en")
    case .systemLine: Bilingual(fr: "COMMANDE", en: "COMMAND")
    case .levels: Bilingual(fr: "NIVEAUX", en: "LEVELS")
    case .experimentFile: Bilingual(fr: "FICHIER", en: "FILE")
    }
  }

  /// A few words that name it in a sentence, with their article.
  public var label: Bilingual {
    switch self {
    case .scenario: Bilingual(fr: "un scénario", en: "a scenario")
    case .branch: Bilingual(fr: "une branche", en: "a branch")
    case .newBranch: Bilingual(fr: "un nom de branche", en: "a name for a branch")
    case .file: Bilingual(fr: "un fichier", en: "a file")
    case .script: Bilingual(fr: "un script", en: "a script")
    case .setting, .dottedSetting:
      Bilingual(
        fr: "un réglage (par exemple contact.rate)", en: "a setting (for instance contact.rate)")
    case .settingValue: Bilingual(fr: "une valeur", en: "a value")
    case .newAction: Bilingual(fr: "un nom d’action", en: "a name for an action")
    case .action: Bilingual(fr: "une action du programme", en: "an action of the programme")
    case .zone: Bilingual(fr: "une zone", en: "a zone")
    case .organisation: Bilingual(fr: "une organisation", en: "an organisation")
    case .metric: Bilingual(fr: "une mesure", en: "a measure")
    case .quantity: Bilingual(fr: "une grandeur de personne", en: "a quantity of a person")
    case .profession: Bilingual(fr: "une profession", en: "a profession")
    case .professionScope: Bilingual(fr: "une profession", en: "a profession")
    case .grouping: Bilingual(fr: "un regroupement", en: "a grouping")
    case .duration:
      Bilingual(fr: "une durée (26, 26w, 6m ou 2y)", en: "a duration (26, 26w, 6m or 2y)")
    case .moment:
      Bilingual(
        fr: "une semaine (52, 52w, 1y) ou une date (2021-12-13)",
        en: "a week (52, 52w, 1y) or a date (2021-12-13)")
    case .windowWeeks:
      Bilingual(fr: "un nombre de semaines, de 1 à 13", en: "a number of weeks, from 1 to 13")
    case .positive:
      Bilingual(
        fr: "un nombre entier de 1 à 1\u{202F}000\u{202F}000",
        en: "a whole number from 1 to 1,000,000")
    case .replicates: Bilingual(fr: "un nombre de réplications", en: "a number of replicates")
    case .seed: Bilingual(fr: "une graine (un nombre entier)", en: "a seed (a whole number)")
    case .number: Bilingual(fr: "un nombre (0.3 ou 30%)", en: "a number (0.3 or 30%)")
    case .probability:
      Bilingual(fr: "un nombre de 0 à 1 (0.4 ou 40%)", en: "a number from 0 to 1 (0.4 or 40%)")
    case .amount(let unit): Self.amountLabel(unit)
    case .comparison:
      Bilingual(fr: "un signe (<, <=, >, >=, = ou !=)", en: "a sign (<, <=, >, >=, = or !=)")
    case .equality: Bilingual(fr: "un signe (= ou !=)", en: "a sign (= or !=)")
    case .person:
      Bilingual(
        fr: "une personne (le numéro d’un poste ou un nom)",
        en: "a person (the number of a post, or a name)")
    case .guesser:
      Bilingual(fr: "le nom d’une personne ou d’une table", en: "the name of a person or a table")
    case .guess: Bilingual(fr: "un pari (0.3 ou 30%)", en: "a guess (0.3 or 30%)")
    case .topic: Bilingual(fr: "un sujet d’aide", en: "a topic")
    case .words: Bilingual(fr: "un mot à chercher", en: "a word to search")
    case .hash:
      Bilingual(
        fr: "une empreinte de 16 chiffres hexadécimaux", en: "a hash of 16 hexadecimal digits")
    case .option: Bilingual(fr: "une option", en: "an option")
    case .optionValue: Bilingual(fr: "la valeur d’une option", en: "the value of an option")
    case .mode: Bilingual(fr: "un mode", en: "a mode")
    case .language: Bilingual(fr: "une langue", en: "a language")
    case .systemLine: Bilingual(fr: "une commande du système", en: "a command of the system")
    case .levels:
      Bilingual(
        fr: "des niveaux (0.05..0.5 ou 0.1, 0.2, 0.3)", en: "levels (0.05..0.5 or 0.1, 0.2, 0.3)")
    case .experimentFile: Bilingual(fr: "un fichier", en: "a file")
    }
  }

  private static func amountLabel(_ unit: ValueUnit) -> Bilingual {
    switch unit {
    case .choice: Bilingual(fr: "un mot possible", en: "a possible word")
    case .weeks, .halfLife: ArgumentKind.duration.label
    default:
      unit.bounds.isWhole
        ? Bilingual(fr: "un nombre entier", en: "a whole number") : ArgumentKind.number.label
    }
  }
}
