/// What one press of Tab does, given what could stand at the cursor.
public enum CompletionStep: Sendable, Hashable {
  /// There is nothing to offer.
  case nothing
  /// A part of the line, counted in Unicode scalars, is replaced.
  case replace(Range<Int>, with: String)
  /// The candidates are listed; the line stays.
  case list

  /// The step: the only candidate with what follows it, or as much as all candidates have in common,
  /// or their list when that would add nothing.
  public init(_ offer: CompletionOffer, line: String) {
    let scalars = Array(line.unicodeScalars)
    let range = offer.replacing.clamped(to: 0..<scalars.count)
    guard let first = offer.candidates.first else {
      self = .nothing
      return
    }
    guard offer.candidates.count > 1 else {
      let follows = String.unicodeScalars(scalars[range.upperBound...]).hasPrefix(first.suffix)
      self = .replace(range, with: first.text + (follows ? "" : first.suffix))
      return
    }
    let common = Self.commonPrefix(offer.candidates.map(\.text))
    let present = String.unicodeScalars(scalars[range])
    let grows = common.unicodeScalars.count > range.count
    let corrects = common.unicodeScalars.count == range.count && common != present
    self = grows || corrects ? .replace(range, with: common) : .list
  }

  /// The longest beginning that all texts share, in whole characters.
  private static func commonPrefix(_ texts: [String]) -> String {
    guard var common = texts.first.map(Array.init) else { return "" }
    for text in texts.dropFirst() {
      let shared = zip(common, text).prefix { $0 == $1 }.count
      common.removeLast(common.count - shared)
    }
    return String(common)
  }
}

extension String {
  /// The text of some scalars.
  static func unicodeScalars(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
