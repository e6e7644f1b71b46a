import ArgumentParser

/// `batch`: experiments of thousands of runs, each kept in a store.
struct BatchCommand: CommandFamily {
  static let configuration = CommandConfiguration(
    commandName: "batch", abstract: "Run experiments of thousands of runs into a store.",
    discussion: """
      A store is one SQLite file. A batch that was stopped, in whatever way, goes on where it was \
      when it is run again.
      """,
    subcommands: members)

  static let members: [any CalledCommand.Type] = [
    BatchRunCommand.self, BatchStatusCommand.self, BatchExportCommand.self,
    BatchMergeCommand.self, BatchReplayCommand.self, BatchSubmitCommand.self,
  ]
}
