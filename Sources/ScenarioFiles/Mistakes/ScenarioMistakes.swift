/// Everything that keeps a scenario from being used.
public struct ScenarioMistakes: Error, Sendable {
  /// What must be put right, in the order of the text; never empty.
  public var mistakes: [Mistake]
  /// What is worth a look besides.
  public var warnings: [Mistake]
  /// What kind of failure it is, which decides the exit code of programs.
  public var category: Category

  /// How many mistakes are shown in full; the others are counted.
  public static let shown = 20

  /// Mistakes, and the category that follows from them.
  public init(_ mistakes: [Mistake], warnings: [Mistake] = []) {
    self.mistakes = mistakes
    self.warnings = warnings
    if mistakes.contains(where: \.cause.isInputOutput) {
      category = .inputOutput
    } else if !mistakes.isEmpty, mistakes.allSatisfy(\.isInSetting) {
      category = .usage
    } else {
      category = .content
    }
  }

  /// The kinds of failure.
  public enum Category: Sendable, Hashable {
    /// The content is wrong.
    case content
    /// Something cannot be read.
    case inputOutput
    /// A setting of the command line is wrong.
    case usage

    /// The exit code of programs, after `sysexits.h`.
    public var exitCode: Int32 {
      switch self {
      case .usage: 64
      case .content: 65
      case .inputOutput: 74
      }
    }
  }
}

extension Mistake {
  /// Whether the mistake is in a `--set`, in another option of the command line, or was typed.
  public var isInSetting: Bool {
    switch source {
    case .setting, .option, .typed: true
    default: false
    }
  }
}
