import Reports
import Terminal
import TerritoryModel
import Wording

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The Python environment in which notebooks run.
struct NotebookEnvironment {
  /// Its folder.
  let path: String
  /// What is installed in it.
  let folder: NotebookFolder
  /// The Python that makes it.
  let python: String

  /// The environment that is named, else the user's own for notebooks.
  init(
    named name: String?, folder: NotebookFolder, python: String?, environment: [String: String]
  ) throws(NotebookProblem) {
    self.folder = folder
    self.python = python ?? "python3"
    if let name {
      path = name
    } else if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
      path = data + "/rencontre/notebooks"
    } else if let home = environment["HOME"], home.hasPrefix("/") {
      path = home + "/.local/share/rencontre/notebooks"
    } else {
      throw .noHome
    }
  }

  /// A program of the environment.
  func program(_ name: String) -> String { path + "/bin/" + name }

  /// Variables with which the modules of the project are found, and the modules find this program.
  var variables: [String: String] {
    ["PYTHONPATH": folder.modules, "RENCONTRE_PROGRAM": NotebookFolder.program]
  }

  /// Whether the environment holds what this project's notebooks need.
  var isComplete: Bool {
    guard let wanted = stamp, let found = NotebookFolder.text(of: stampPath) else { return false }
    return wanted == found && access(program("python"), X_OK) == 0
  }

  /// What tells one installation from another: the program and the versions it needs.
  private var stamp: String? {
    NotebookFolder.text(of: folder.requirements).map {
      "\(Provenance.programVersion)\n\(NotebookFolder.program)\n\($0)"
    }
  }

  private var stampPath: String { path + "/rencontre.txt" }

  /// The steps, each with the program that does it.
  var steps: [(step: NotebookStep, program: ChildProgram)] {
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    let own = program("python")
    let making = ChildProgram(python, ["-m", "venv", path])
    // An environment that was begun without pip is made whole by making it again.
    let isMade = access(own, X_OK) == 0 && access(self.program("pip"), X_OK) == 0
    return (isMade ? [] : [(.environment, making)]) + [
      (.requirements, ChildProgram(own, pip + ["-r", folder.requirements])),
      (.package, ChildProgram(own, pip + ["--no-deps", "--no-build-isolation", folder.package])),
      (
        .kernel,
        ChildProgram(
          own,
          [
            "-m", "rencontre.kernel", "install", "--sys-prefix", "--program",
            NotebookFolder.program,
          ])
      ),
    ]
  }

  /// Says what it does, and does it.
  func install(isDry: Bool, in session: Session) throws {
    let language = session.language
    try checkPython(in: session)
    if isComplete {
      session.tell(NotebookText.alreadyInstalled(environment: path).text(in: language))
    }
    session.tell(NotebookText.plan.text(in: language))
    let steps = steps
    for (place, step) in steps.enumerated() {
      let words = step.step.text(environment: path, in: language)
      session.tell("  \(place + 1). \(words)")
      session.tell("     \(([step.program.name] + step.program.arguments).joined(separator: " "))")
    }
    guard !isDry else { return session.tell(NotebookText.onlyTold.text(in: language)) }
    for (step, program) in steps {
      session.tell("→ " + step.text(environment: path, in: language))
      let code = program.run()
      if let number = Interruption.signalNumber { throw Ending(signal: number, language: language) }
      guard code == 0 else { throw NotebookProblem.failed(step, code: code) }
    }
    if let stamp { try OutputFile(path: stampPath).write(stamp, isCancelled: { false }) }
    session.tell(NotebookText.installed(environment: path).text(in: language))
  }

  /// Installs what is missing.
  func complete(in session: Session) throws {
    if !isComplete { try install(isDry: false, in: session) }
  }

  private func checkPython(in session: Session) throws {
    let own = access(program("python"), X_OK) == 0 ? program("python") : python
    let test = "import sys; sys.exit(0 if sys.version_info >= (3, 10) else 3)"
    let code = ChildProgram(own, ["-c", test], isSilent: true).run()
    if let number = Interruption.signalNumber {
      throw Ending(signal: number, language: session.language)
    }
    switch code {
    case 0: return
    case 3: throw NotebookProblem.oldPython(path: own)
    default: throw NotebookProblem.noPython(path: own)
    }
  }
}
