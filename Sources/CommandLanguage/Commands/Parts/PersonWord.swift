/// How a person is spoken of.
public enum PersonWord: Sendable, Hashable {
  /// By the number of the post, from 0.
  case number(Int)
  /// By the name given in the scenario.
  case name(String)
}
