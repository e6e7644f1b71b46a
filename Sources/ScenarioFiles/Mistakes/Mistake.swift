import SourceText

/// Something wrong in a scenario file or a setting, or worth a warning: what, and where. Values only;
/// `Wording` has the sentences.
public struct Mistake: Sendable, Hashable {
  /// What is wrong.
  public var cause: MistakeCause
  /// The text in which it is wrong.
  public var source: SourceName?
  /// The stretch that is wrong, when it is one.
  public var span: SourceSpan?
  /// The line with a mark under the stretch; of the first mistakes only.
  public var excerpt: SourceExcerpt?

  /// A mistake.
  public init(
    _ cause: MistakeCause, source: SourceName? = nil, span: SourceSpan? = nil,
    excerpt: SourceExcerpt? = nil
  ) {
    self.cause = cause
    self.source = source
    self.span = span
    self.excerpt = excerpt
  }
}
