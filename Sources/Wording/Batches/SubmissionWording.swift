import Cluster
import SourceText
import TerritoryModel

/// What is said of a batch that goes to a cluster.
public struct SubmissionWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// Submissions in a language.
  public init(_ language: Language) { self.language = language }

  private var numbers: NumberWording { NumberWording(language) }

  private func say(_ french: String, _ english: String) -> String {
    language == .french ? french : english
  }

  /// Into how many tasks a batch is cut, and why.
  public func cut(_ plan: ChunkPlan, runs: Int, pace: RunPace?) -> String {
    let count = numbers.counted(
      runs, one: Bilingual(fr: "simulation", en: "run"),
      many: Bilingual(fr: "simulations", en: "runs"))
    let tasks = numbers.counted(
      plan.count, one: Bilingual(fr: "tâche", en: "task"),
      many: Bilingual(fr: "tâches", en: "tasks"))
    var text = say("\(count) en \(tasks)", "\(count) in \(tasks)")
    if let pace {
      let each = numbers.waiting(seconds: plan.secondsPerTask)
      let timed = numbers.whole(pace.runs)
      text += say(
        ", d’environ \(each) chacune au rythme de cette machine (mesuré sur \(timed))",
        ", of about \(each) each at the pace of this machine (measured on \(timed))")
    }
    return text + "."
  }

  /// What becomes of an experiment's budget in minutes: a task that stopped by then would leave its part
  /// unfinished.
  public func withoutMinutes(_ minutes: Double) -> String {
    let budget = numbers.waiting(seconds: minutes * 60)
    return say(
      "Le budget de l’expérience (\(budget)) ne vaut pas pour les tâches : chacune va au bout de sa part.",
      "The budget of the experiment (\(budget)) does not hold for tasks: each one works to the end of its part."
    )
  }

  /// Where the batch stands, and what to type next.
  public func text(_ submission: Submission, isSubmitted: Bool) -> String {
    var lines = [state(submission)]
    let folder = typed(submission.folder.path)
    if submission.finished.count == submission.tasks {
      lines.append(
        say("Pour les réunir : ", "To put them together: ") + "rencontre batch merge \(folder)")
      return lines.joined(separator: "\n")
    }
    if let job = submission.job {
      let list = TaskList.text(submission.missing)
      lines.append(
        submission.missing.count == 1
          ? say(
            "Tâche soumise : \(list) (travail \(job)).", "Submitted task: \(list) (job \(job)).")
          : say(
            "Tâches soumises : \(list) (travail \(job)).", "Submitted tasks: \(list) (job \(job))."
          ))
    } else if isSubmitted {
      lines.append(
        say(
          "Rien à soumettre : ce qui manque est dans la file.",
          "Nothing to submit: what is missing is in the queue."))
    } else {
      lines.append(
        say("Avec Slurm : ", "With Slurm: ") + "rencontre batch submit \(folder) --slurm")
      lines.append(
        say("Avec GNU parallel : ", "With GNU parallel: ")
          + typed(submission.folder.parallelScript))
    }
    lines.append(say("Pour suivre : ", "To follow: ") + "rencontre batch status \(folder)")
    return lines.joined(separator: "\n")
  }

  /// How a submission ended that was stopped: what is in the queue, or that nothing was submitted.
  ///
  /// - Parameters:
  ///   - submission: What was submitted by then; absent: nothing.
  ///   - isInterrupt: Whether Ctrl-C stopped it, and not a signal from elsewhere.
  public func stopped(_ submission: Submission?, isInterrupt: Bool) -> String {
    let head =
      isInterrupt
      ? say("Interrompu", "Interrupted") : say("Arrêté de l’extérieur", "Ended from outside")
    guard let submission, let job = submission.job else {
      return head
        + say(
          " : rien n’a été soumis ; la même commande reprend.",
          ": nothing was submitted; the same command goes on.")
    }
    let list = TaskList.text(submission.missing)
    return head
      + (submission.missing.count == 1
        ? say(
          ", mais la tâche \(list) est soumise (travail \(job)). Pour la retirer de la file : ",
          ", but task \(list) is submitted (job \(job)). To take it out of the queue: ")
        : say(
          ", mais les tâches \(list) sont soumises (travail \(job)). Pour les retirer de la file : ",
          ", but tasks \(list) are submitted (job \(job)). To take them out of the queue: "))
      + "scancel \(job)"
  }

  /// What is told when a signal comes while Slurm is asked to take tasks.
  public var waitsForSlurm: String {
    say(
      """
      Slurm n’a pas encore répondu : le programme attend le numéro du travail, pour le noter. Une \
      seconde interruption n’attend pas, et le travail serait oublié.
      """,
      """
      Slurm has not answered yet: the program waits for the number of the job, to note it. A second \
      interrupt does not wait, and the job would be forgotten.
      """)
  }

  /// Why an option that names a folder or a program is refused when its value is empty.
  public func empty(option: String) -> String {
    option == "--folder"
      ? say("\(option) attend un nom de dossier.", "\(option) takes the name of a folder.")
      : say("\(option) attend un nom de fichier.", "\(option) takes the name of a file.")
  }

  /// A path as it is typed into a shell.
  private func typed(_ path: String) -> String { SafeText.showing(ShellQuoting.path(path)) }

  private func state(_ submission: Submission) -> String {
    let folder = Typography.quoted(SafeText.showing(submission.folder.path), in: language)
    let count = submission.finished.count
    let finished = numbers.whole(count)
    let all = numbers.whole(submission.tasks)
    let done =
      count == 0
      ? "aucune tâche finie" : "\(finished) \(count == 1 ? "tâche finie" : "tâches finies")"
    var text = say(
      "Lot dans \(folder) : \(done) sur \(all)",
      "Batch in \(folder): \(finished) of \(all) "
        + (submission.tasks == 1 ? "task is finished" : "tasks are finished"))
    if !submission.active.isEmpty {
      let list = TaskList.text(submission.active)
      text += say(" ; dans la file : \(list)", "; in the queue: \(list)")
    }
    return text + "."
  }
}
