/// What could stand at the cursor.
public struct CompletionOffer: Sendable, Hashable {
  /// One thing that could stand there.
  public struct Candidate: Sendable, Hashable {
    /// What is inserted.
    public var text: String
    /// What it means, in one line; shown beside it in the list.
    public var meaning: String
    /// What follows it when it is the only one, a space usually.
    public var suffix: String

    /// A candidate.
    public init(text: String, meaning: String = "", suffix: String = " ") {
      self.text = text
      self.meaning = meaning
      self.suffix = suffix
    }
  }

  /// The part of the line that a candidate replaces, counted in Unicode scalars.
  public var replacing: Range<Int>
  /// What could stand there, in the order in which it is shown.
  public var candidates: [Candidate]

  /// An offer.
  public init(replacing: Range<Int>, candidates: [Candidate]) {
    self.replacing = replacing
    self.candidates = candidates
  }

  /// Nothing to offer.
  public static let none = CompletionOffer(replacing: 0..<0, candidates: [])
}
