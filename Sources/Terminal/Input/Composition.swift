/// Accents that come as marks of their own (as file names of macOS do) are put onto their letters: the
/// library that draws the line gives every scalar a column.
public enum Composition {
  /// The single scalar that a letter and a mark make together, if there is one.
  public static func composed(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    // Equality of texts is canonical equivalence, so no table of decompositions is needed.
    let wanted = String.unicodeScalars([base, mark])
    for range in letters {
      for value in range {
        if let scalar = Unicode.Scalar(value), String(Character(scalar)) == wanted { return scalar }
      }
    }
    return nil
  }

  /// Letters with marks: Latin, Greek, Cyrillic, and their extensions.
  private static let letters: [ClosedRange<UInt32>] = [
    0xC0...0x24F, 0x374...0x4FF, 0x1E00...0x1FFF, 0x2126...0x212B,
  ]

  /// The text, every mark put onto its letter where a single scalar exists.
  public static func composed(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var result: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if let last = result.last, isMark(scalar), let whole = composed(last, scalar) {
        result[result.count - 1] = whole
      } else {
        result.append(scalar)
      }
    }
    return .unicodeScalars(result)
  }

  /// Whether a scalar is a mark that belongs to the letter before it.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark
  }
}
