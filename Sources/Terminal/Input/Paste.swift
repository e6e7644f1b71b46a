/// A text that was pasted: it stands in the line as it would have been typed, and nothing of it runs
/// by itself.
public enum Paste {
  /// The text as it enters the line: ends of lines are line feeds, those at the end are left out (Enter
  /// is the person's to press), marks are composed, and no control character but tab is kept.
  public static func text(_ bytes: some Collection<UInt8>) -> String {
    var scalars: [Unicode.Scalar] = []
    var previous: Unicode.Scalar = " "
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      defer { previous = scalar }
      switch scalar {
      case "\r": scalars.append("\n")
      case "\n" where previous == "\r": break
      case "\n", "\t": scalars.append(scalar)
      default:
        if scalar.properties.generalCategory != .control { scalars.append(scalar) }
      }
    }
    while scalars.last == "\n" { scalars.removeLast() }
    return Composition.composed(.unicodeScalars(scalars))
  }
}
