import TerritoryModel

/// Why notebooks cannot be installed, opened or checked.
public enum NotebookProblem: Error, Sendable, Hashable {
  /// No folder of notebooks was found: neither here nor above the program.
  case noFolder
  /// The folder that was named holds no notebooks.
  case notFolder(String)
  /// There is no Python where it was sought.
  case noPython(path: String)
  /// The Python that there is, is too old.
  case oldPython(path: String)
  /// A step did not succeed.
  case failed(NotebookStep, code: Int32)
  /// There is no user's folder to install into.
  case noHome

  /// The exit code: a program that is needed is missing, or did not do its work.
  public var exitCode: Int32 {
    switch self {
    case .noFolder, .notFolder: 74
    case .noPython, .oldPython, .failed, .noHome: 69
    }
  }

  /// The sentence, with what can be done.
  public func text(in language: Language) -> String {
    let phrases = Phrases(language)
    let quoted = phrases.quoted
    let colon = phrases.colon
    switch self {
    case .noFolder:
      return phrases.say(
        "Aucun dossier de carnets ici ni au-dessus du programme\(colon) dites où il est par --from DOSSIER (le dossier Notebooks du projet).",
        "No folder of notebooks here or above the program: say where it is with --from FOLDER (the project’s folder Notebooks)."
      )
    case .notFolder(let path):
      return phrases.say(
        "\(quoted(path)) ne contient pas les carnets\(colon) il y faut python/pyproject.toml.",
        "\(quoted(path)) does not hold the notebooks: python/pyproject.toml must be in it.")
    case .noPython(let path):
      return phrases.say(
        "\(quoted(path)) ne lance pas Python, que les carnets demandent (3.10 ou plus récent). Sur Debian\(colon) apt-get install python3 python3-venv",
        "\(quoted(path)) does not start Python, which notebooks need (3.10 or newer). On Debian: apt-get install python3 python3-venv"
      )
    case .oldPython(let path):
      return phrases.say(
        "\(quoted(path)) est plus ancien que Python 3.10, que les carnets demandent. Indiquez-en un autre par --python CHEMIN.",
        "\(quoted(path)) is older than Python 3.10, which notebooks need. Name another one with --python PATH."
      )
    case .failed(let step, let code):
      return step.failure(code: code, in: language)
    case .noHome:
      return phrases.say(
        "Il n’y a pas de dossier personnel où installer\(colon) indiquez-en un par --environment DOSSIER.",
        "There is no home folder to install into: name one with --environment FOLDER.")
    }
  }
}

/// What is done to install notebooks, in order.
public enum NotebookStep: Sendable, Hashable, CaseIterable {
  /// A Python environment is made.
  case environment
  /// What notebooks need is installed in it.
  case requirements
  /// The project's own package is installed in it.
  case package
  /// Jupyter is told of the kernel.
  case kernel

  /// What the step does.
  ///
  /// - Parameter environment: the folder of the environment.
  public func text(environment: String, in language: Language) -> String {
    let phrases = Phrases(language)
    let folder = phrases.quoted(environment)
    switch self {
    case .environment:
      return phrases.say(
        "Un environnement Python à part, dans \(folder).",
        "A Python environment of its own, in \(folder).")
    case .requirements:
      return phrases.say(
        "Jupyter et ce que demandent les carnets, aux versions essayées (par le réseau).",
        "Jupyter and what the notebooks need, in the versions that were tried (over the network).")
    case .package:
      return phrases.say(
        "Le paquet Python du projet, \(phrases.quoted("rencontre")).",
        "The project’s Python package, \(phrases.quoted("rencontre")).")
    case .kernel:
      return phrases.say(
        "Le noyau \(phrases.quoted("Rencontre")), annoncé à Jupyter dans cet environnement.",
        "The kernel \(phrases.quoted("Rencontre")), made known to Jupyter in this environment.")
    }
  }

  /// Why the step may have failed.
  func failure(code: Int32, in language: Language) -> String {
    let phrases = Phrases(language)
    let colon = phrases.colon
    let ended = "(code\u{A0}\(code))"
    switch self {
    case .environment:
      return phrases.say(
        "L’environnement Python n’a pas pu être créé \(ended). Sur Debian, le paquet python3-venv manque souvent\(colon) apt-get install python3-venv",
        "The Python environment could not be made \(ended). On Debian the package python3-venv is often missing: apt-get install python3-venv"
      )
    case .requirements, .package:
      return phrases.say(
        "L’installation des paquets Python a échoué \(ended)\(colon) le message est ci-dessus. Sans réseau, elle ne peut pas se faire.",
        "Installing the Python packages failed \(ended): the message is above. Without a network it cannot be done."
      )
    case .kernel:
      return phrases.say(
        "Jupyter n’a pas pris le noyau \(ended)\(colon) le message est ci-dessus.",
        "Jupyter did not take the kernel \(ended): the message is above.")
    }
  }
}
