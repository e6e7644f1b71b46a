import ArgumentParser

/// `batch`: experiments of thousands of runs, each kept in a store.
struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch", abstract: "Run experiments of thousands of runs into a store.",
    discussion: """
      A store is one SQLite file. A batch that was stopped, in whatever way, goes on where it was \
      when it is run again.
      """,
    subcommands: [
      BatchRunCommand.self, BatchStatusCommand.self, BatchExportCommand.self,
      BatchMergeCommand.self, BatchReplayCommand.self, BatchSubmitCommand.self,
    ])

  /// The words that name a subcommand.
  static var commandNames: [String] { configuration.subcommands.map { $0._commandName } }
}
