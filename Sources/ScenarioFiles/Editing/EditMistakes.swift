import SourceText
import TerritoryModel

/// Why an edit was not made; the scenario stays as it was.
public struct EditMistakes: Error, Sendable, Hashable {
  /// What is wrong, in the order in which it was typed; never empty.
  public var mistakes: [EditMistake]

  /// Mistakes.
  public init(_ mistakes: [EditMistake]) { self.mistakes = mistakes }
}

/// Something wrong in what was typed: what, and where.
public struct EditMistake: Sendable, Hashable {
  /// What is wrong.
  public var cause: MistakeCause
  /// The words in which it is wrong; absent when no single one of them is.
  public var place: Place?

  /// A mistake.
  public init(_ cause: MistakeCause, at place: Place? = nil) {
    self.cause = cause
    self.place = place
  }

  /// A stretch of one of the words that were typed.
  public struct Place: Sendable, Hashable {
    /// The setting, field, path or id, by its place from 0 in the list that was given.
    public var item: Int
    /// Which of its words.
    public var part: Part
    /// The first character of the stretch, from 0.
    public var offset: Int
    /// The characters of the stretch; 0 when a word is empty.
    public var length: Int

    /// A stretch.
    public init(item: Int, part: Part, offset: Int, length: Int) {
      self.item = item
      self.part = part
      self.offset = offset
      self.length = length
    }
  }

  /// The words of an edit.
  public enum Part: Sendable, Hashable {
    /// A path, the key of a field, or the id of an action.
    case path
    /// A value.
    case value
    /// The kind of an action.
    case kind
  }
}

extension EditMistake {
  /// A mistake that the reader of files found, with its place among the words typed.
  init(_ mistake: Mistake, among settings: [SettingText], kind: SettingText? = nil) {
    cause = mistake.cause
    place = nil
    guard case .typed(let setting) = mistake.source else { return }
    let start = (mistake.span?.start.column ?? 1) - 1
    if setting == kind {
      place = Place(item: 0, part: .kind, offset: 0, length: setting.path.count)
      return
    }
    guard let item = settings.firstIndex(of: setting) else { return }
    let length = mistake.span?.length ?? 0
    let path = setting.path.count
    if start < path || mistake.cause.isOfPath {
      let offset = mistake.cause.isOfPath && start >= path ? 0 : min(start, path)
      place = Place(
        item: item, part: .path, offset: offset,
        length: offset == 0 && start >= path ? path : min(length, path - offset))
    } else {
      let offset = min(start - path - 1, setting.value.count)
      place = Place(
        item: item, part: .value, offset: max(0, offset),
        length: min(length, setting.value.count - max(0, offset)))
    }
  }
}

extension MistakeCause {
  /// Whether it is the path that is wrong, whatever the value.
  fileprivate var isOfPath: Bool {
    switch self {
    case .flaw(.actsAtStartOnly, _), .notChangeable, .unknownPath: true
    default: false
    }
  }
}
