import TerritoryModel

/// A page of help as parts to lay out: whoever shows it knows the width and the colours.
public struct HelpPage: Sendable, Hashable {
  /// What it is about, in a few words.
  public var title: String
  /// Its parts, in order.
  public var parts: [Part]

  /// A part of a page.
  public enum Part: Sendable, Hashable {
    /// Sentences, to be cut into lines.
    case paragraph(String)
    /// A heading.
    case heading(String)
    /// A line as it is typed.
    case line(String)
    /// Names with their meanings.
    case list([Item])
  }

  /// A name and its meaning.
  public struct Item: Sendable, Hashable {
    /// The name, as it is typed.
    public var name: String
    /// Its meaning.
    public var meaning: String

    /// A name and its meaning.
    public init(_ name: String, _ meaning: String) {
      self.name = name
      self.meaning = meaning
    }
  }

  /// A page.
  public init(title: String, parts: [Part]) {
    self.title = title
    self.parts = parts
  }
}
