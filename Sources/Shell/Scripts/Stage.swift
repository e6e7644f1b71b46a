import Reports

/// What the commands of one step of a play answered, before the room sees it.
struct Stage {
  /// The answer that is shown: the last one with a picture, else the last one.
  private(set) var document: Document?
  /// The same as a room sees it.
  private(set) var brief: Document?
  /// What was told beside the answers, in order: notices, and what went wrong.
  var told: [String] = []

  /// Takes an answer.
  mutating func take(_ answer: Document, brief: Document? = nil) {
    if document?.hasPicture == true, !answer.hasPicture { return }
    document = answer
    self.brief = brief
  }
}
