import SourceText

/// The scripts that run the parts of a batch.
struct TaskScript {
  var folder: BatchFolder
  var header: TaskHeader
  /// The path of the program that tasks run.
  var program: String
  /// The name of the job, as the queue shows it.
  var name: String

  private var tasks: Int { header.count }
  private var settings: TaskSettings { header.settings }

  /// For Slurm: one task of the array runs one part. What a task has done is in its store, so one that
  /// is killed goes on where it stopped when it is submitted again.
  var slurm: String {
    var lines = [
      "#!/bin/bash",
      "\(TaskHeader.countMark)\(tasks)",
      "#SBATCH --job-name=\(Self.jobName(name))",
      "#SBATCH --output=\"\(folder.logs)/%A_%a.txt\"",
      "#SBATCH --ntasks=1",
      "\(TaskHeader.coresMark)\(settings.cores)",
    ]
    if let account = settings.account { lines.append(TaskHeader.accountMark + account) }
    if let partition = settings.partition { lines.append(TaskHeader.partitionMark + partition) }
    if let time = settings.time { lines.append(TaskHeader.timeMark + time) }
    lines += [
      // What is submitted so is noted: said again, the command leaves out what is in the queue.
      "# Submit with: rencontre batch submit \(ShellQuoting.path(folder.path)) --slurm",
      "set -eu",
      "task=$SLURM_ARRAY_TASK_ID",
    ]
    return (lines + work).joined(separator: "\n") + "\n"
  }

  /// For GNU parallel: the same tasks on this machine, or on others by its `--sshloginfile`. As many work
  /// at once as have their cores; `--jobs` said again says otherwise.
  var parallel: String {
    ([
      "#!/bin/bash",
      "# The same batch with GNU parallel: ./parallel.sh, or ./parallel.sh --jobs 4",
      "set -eu",
      "if [ $# -eq 0 ] || [[ $1 == -* ]]; then",
      "  jobs=$(($(getconf _NPROCESSORS_ONLN) / \(settings.cores)))",
      "  [ $jobs -gt 0 ] || jobs=1",
      "  exec parallel --quote --jobs $jobs \\",
      "    --joblog \(ShellQuoting.quoted(folder.logs + "/parallel.txt")) \"$@\" \\",
      "    \(ShellQuoting.quoted(folder.parallelScript)) ::: $(seq 1 \(tasks))",
      "fi",
      "task=$1",
    ] + work).joined(separator: "\n") + "\n"
  }

  private var work: [String] {
    let store = "parts/$(printf %04d \"$task\")-of-\(BatchFolder.padded(tasks)).sqlite"
    return [
      TaskHeader.folderMark + ShellQuoting.quoted(folder.path),
      TaskHeader.programMark + ShellQuoting.quoted(program) + TaskHeader.workMark
        + "--shard \"$task/\(tasks)\" \\",
      "  --store \"\(store)\" --threads \(settings.cores) --progress 60",
    ]
  }

  /// A name that a line of a script may bear.
  static func jobName(_ name: String) -> String {
    let kept = name.unicodeScalars.map { scalar -> Character in
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9") ~= scalar)
      return isPlain || scalar == "-" || scalar == "_" ? Character(scalar) : "-"
    }
    return kept.isEmpty ? "rencontre" : String(kept)
  }
}
