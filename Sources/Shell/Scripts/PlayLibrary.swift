import ScenarioFiles

/// The plays that come with the program.
public enum PlayLibrary {
  /// Their names.
  public static var names: [String] { ScenarioReader.plays }

  /// The text of a play, by its name with or without `.ren`.
  static func text(_ name: String) -> String? { ScenarioReader.play(named: name) }
}
