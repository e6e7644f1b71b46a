/// The commands. The raw value is the English name; what each does is said by its declaration.
public enum CommandName: String, Sendable, Hashable, CaseIterable {
  case load, reload, scenarios, show, set, unset, add, remove, cost
  case run, step, rewind, seed, replicate
  case fork, `switch`, branches, diff, undo, redo, restart
  case plot, table, mirror, compare, watch
  case why, agents, agent, diary, verify
  case sweep, sensitivity, enough, tipping, optimise, calibrate, survey, batch
  case predict, reveal, play, present
  case expect, export, save, transcript, replay, history, resume
  case parameters, assumptions, apropos, help, tour
  case mode, lang, option, timing, system, quit

  /// The one declaration of the command.
  public var declaration: CommandDeclaration { CommandCatalogue.declaration(self) }
}

/// The parts of the list of commands.
public enum CommandGroup: String, Sendable, Hashable, CaseIterable {
  /// What is opened and what is changed in it.
  case scenario
  /// Where one stands in time.
  case time
  /// Futures side by side.
  case branches
  /// Pictures and tables.
  case looking
  /// What happens and why.
  case understanding
  /// Many runs at once.
  case experiments
  /// In front of a group.
  case room
  /// Scripts, files and checks.
  case records
  /// Finding out.
  case knowing
  /// The shell itself.
  case shell
}
