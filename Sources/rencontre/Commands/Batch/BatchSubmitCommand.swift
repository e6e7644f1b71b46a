import ArgumentParser
import Cluster
import Experiments
import Reports
import Results
import SystemCalls
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

/// `batch submit EXPERIMENT`: the parts of an experiment as tasks of a cluster.
struct BatchSubmitCommand: CalledCommand {
  static let configuration = CommandConfiguration(
    commandName: "submit", abstract: "Cut an experiment into tasks, for a cluster.",
    discussion: """
      Writes the plan and the scripts into a folder; with --slurm it submits them too. Said again, \
      it submits only what is missing, with the account, partition, time, cores and program of \
      before unless they are given. Without a cluster, parallel.sh of the folder runs the same plan \
      with GNU parallel.
      """)
  static let form = Bilingual(
    fr: "EXPÉRIENCE|RÉSULTATS|DOSSIER [options]", en: "EXPERIMENT|STORE|FOLDER [options]")

  @Argument(
    help: ArgumentHelp(
      """
      An experiment: its name in the library, a file, - for standard input; a store; or the folder of a \
      batch that is cut already.
      """,
      valueName: "experiment"),
    completion: .file(extensions: ["yaml", "yml", "sqlite"]))
  var experiment: String

  @Flag(help: "Submit to Slurm.")
  var slurm = false

  @OptionGroup var changes: BatchChangeOptions

  @Option(
    help: ArgumentHelp(
      "The folder, which every machine must see (default: NAME.batch).", valueName: "folder"),
    completion: .directory)
  var folder: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The account that is charged.", valueName: "name"))
  var account: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The partition.", valueName: "name"))
  var partition: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The longest that a task may take: 30, 2:00:00, 1-0.", valueName: "time"))
  var time: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The cores of one task.", valueName: "number"))
  var cores: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How long a task should work: a minute or more.", valueName: "minutes"))
  var minutes: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Into how many tasks, whatever each then takes.", valueName: "number"))
  var tasks: String?

  @Option(
    help: ArgumentHelp(
      "The program that tasks run (default: this one, where it is).", valueName: "file"),
    completion: .file())
  var program: String?

  @OptionGroup var language: LanguageOptions

  @Flag(name: .shortAndLong, help: "No progress, no warnings, no last words.")
  var quiet = false

  func run() throws {
    let session = Session.current
    let wording = SubmissionWording(session.language)
    var submission: Submission?
    do {
      let made = try submit(wording, in: session)
      submission = made
      if let number = Interruption.signalNumber {
        throw Ending(signal: number, language: session.language)
      }
      if !quiet { try session.print(wording.text(made, isSubmitted: slurm) + "\n") }
    } catch {
      // What a signal stopped has no other sentence: a program of Slurm that was ended failed, too.
      guard let number = Interruption.signalNumber else { throw error }
      throw Ending(
        code: Interruption.exitCode(signal: number),
        message: wording.stopped(submission, isInterrupt: number == SIGINT))
    }
  }

  /// Writes the batch and submits what is missing of it.
  private func submit(_ wording: SubmissionWording, in session: Session) throws -> Submission {
    let given = try givenSettings(wording)
    let minutes = try givenMinutes()
    let asked = try OptionReading.whole(
      tasks, option: "--tasks", in: 1...ChunkPlan.mostTasks, example: "40")
    let changes = try changes.changes()
    let known = BatchFolder(experiment)
    let isFolder = known.isPresent
    var source = try BatchSource(
      isFolder ? known.plan : experiment, changes, in: session, isQuiet: quiet)
    try tellRefusedPoints(source, in: session)
    // From here on something is left behind.
    Interruption.heed()
    let folder =
      folder.map { BatchFolder($0) } ?? (isFolder ? known : BatchFolder(source.defaultFolder))
    if let minutes = source.stored.minutes {
      source.stored.minutes = nil
      if !quiet { session.tell(wording.withoutMinutes(minutes)) }
    }
    var work = BatchWork(source.plan, source.stored, into: folder.plan, threads: 1)
    work.runLimit = source.runLimit
    work.isCut = try folder.taskCount() != nil
    let wished = asked.map { min($0, max(work.runs, 1)) }
    let queue = slurm ? slurmQueue(wording, in: session) : nil
    if let program = given.program { try BatchFolder.checkPlain(program) }
    // Two that submit the same batch at once would both find its tasks missing.
    let hold = try prepare(work, in: folder, session)
    return try withExtendedLifetime(hold) {
      let kept = try folder.tasks()
      if let kept, let wished, wished != kept.count {
        throw UsageMistake.otherTasks(folder: folder.path, tasks: kept.count, asked: wished)
      }
      if let kept, minutes != nil {
        throw UsageMistake.alreadyCut(folder: folder.path, tasks: kept.count, option: "--minutes")
      }
      let settings = given.changing(kept?.settings ?? TaskSettings())
      var tasks = kept?.count ?? wished
      if tasks == nil {
        let cut = try cut(source.plan, work, settings, minutes: minutes, queue, in: session)
        if !quiet { session.tell(wording.cut(cut.plan, runs: work.runs, pace: cut.pace)) }
        tasks = cut.plan.count
      }
      var header = TaskHeader(
        folder: folder, count: tasks ?? 1, settings: settings,
        program: given.program ?? kept?.program)
      if header != kept { header.program = header.program ?? Self.thisProgram }
      try folder.writeScripts(header, name: source.stored.name)
      return try submit(folder, to: queue, session)
    }
  }

  /// Tells that points cannot be run, before a cluster is asked to.
  private func tellRefusedPoints(_ source: BatchSource, in session: Session) throws {
    guard !quiet else { return }
    let refused = try Work.perform(in: session, isQuiet: quiet) { monitor in
      source.refusedPoints { monitor.isCancelled }
    }
    guard let refused else { return }
    session.tell(MistakeWording.text(warnings: [refused], in: session.language))
  }

  /// Submits what is missing.
  private func submit(
    _ folder: BatchFolder, to queue: SlurmQueue?, _ session: Session
  ) throws -> Submission {
    do {
      var submission = try Submission(of: folder, queue: queue)
      if let queue { try submission.submit(to: queue) }
      return submission
    } catch let problem as StoreProblem {
      throw ending(problem, session)
    }
  }

  private func slurmQueue(_ wording: SubmissionWording, in session: Session) -> SlurmQueue {
    let isQuiet = quiet
    return SlurmQueue(
      isCancelled: { Interruption.isRequested },
      onWaiting: { if !isQuiet { session.tell(wording.waitsForSlurm) } })
  }

  /// Makes the folder and freezes the plan in it. What is told of a plan that is there names the folder,
  /// which can be chosen, and not the file in it.
  ///
  /// - Returns: The right to change the batch.
  private func prepare(
    _ work: BatchWork, in folder: BatchFolder, _ session: Session
  ) throws -> StoreHold {
    let made = try folder.make()
    do throws(StoreProblem) {
      return try work.freeze { Interruption.isRequested }
    } catch {
      folder.remove(made)
      switch error.cause {
      case .otherPlan, .inUse: throw ending(StoreProblem(path: folder.path, error.cause), session)
      default: throw error
      }
    }
  }

  /// The end that a problem with a store makes: another place for it is another folder.
  private func ending(_ problem: StoreProblem, _ session: Session) -> Ending {
    Ending(
      code: problem.exitCode, message: problem.text(in: session.language, choosing: .folder))
  }

  /// Into how many tasks the plan is cut, from the pace of its first runs on this machine.
  private func cut(
    _ plan: ExperimentPlan, _ work: BatchWork, _ settings: TaskSettings, minutes: Double?,
    _ queue: SlurmQueue?, in session: Session
  ) throws -> (plan: ChunkPlan, pace: RunPace?) {
    let pace = try Work.perform(in: session, isQuiet: quiet) { monitor in
      RunPace(of: plan) { monitor.isCancelled }
    }
    let chunks = ChunkPlan(
      runs: work.runs, secondsPerRun: pace?.secondsPerRun ?? 0, cores: settings.cores,
      secondsWished: (minutes ?? 0) * 60,
      mostTasks: min(queue?.mostTasks() ?? ChunkPlan.mostTasks, ChunkPlan.mostTasks))
    return (chunks, pace)
  }

  /// What options say of the tasks; what they do not say stays as it is in the folder.
  private struct GivenSettings {
    var account: String?
    var partition: String?
    var time: String?
    var cores: Int?
    /// An absolute path.
    var program: String?

    func changing(_ settings: TaskSettings) -> TaskSettings {
      settings.changed(account: account, partition: partition, time: time, cores: cores)
    }
  }

  private func givenSettings(_ wording: SubmissionWording) throws -> GivenSettings {
    for (option, name) in [("--folder", folder), ("--program", program)] where name == "" {
      throw Ending(code: 64, message: wording.empty(option: option))
    }
    for (option, name) in [("--account", account), ("--partition", partition)] {
      guard let name, !TaskSettings.isName(name) else { continue }
      throw UsageMistake.notQueueName(option: option, value: name)
    }
    if let time, !TaskSettings.isTime(time) { throw UsageMistake.notTaskTime(time) }
    let cores = try OptionReading.whole(cores, option: "--cores", in: 1...1_024, example: "4")
    return GivenSettings(
      account: account, partition: partition, time: time, cores: cores,
      program: program.map { BatchFolder($0).path })
  }

  /// How long a task should work, in minutes.
  ///
  /// - Throws: That it is less than a task must work to be worth its start.
  private func givenMinutes() throws(UsageMistake) -> Double? {
    let asked = try BatchOptions.positive(minutes, option: "--minutes", example: "10")
    guard let asked, asked * 60 < ChunkPlan.leastSeconds else { return asked }
    throw .taskTooShort(minutes ?? "")
  }

  /// Where this program is.
  private static var thisProgram: String {
    SystemPath.program ?? BatchFolder(CommandLine.arguments[0]).path
  }
}
