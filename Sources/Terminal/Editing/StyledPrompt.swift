/// A prompt as the library draws it: colours stand between marks, which take no column.
public struct StyledPrompt: Sendable, Hashable {
  /// What opens and closes a colour sequence.
  public static let mark: Unicode.Scalar = "\u{1}"

  /// The prompt with its marks.
  public private(set) var text = ""
  /// Columns it takes.
  public private(set) var width = 0

  /// A prompt that may hold colour sequences (`ESC [ … m`), left out unless `usesColour`. Other control
  /// characters are left out, an end of line becomes a space.
  ///
  /// The library ties a sequence to the character behind it and loses one that has none, so a sequence
  /// at the end goes before the last space, which is added where there is none.
  public init(_ prompt: String, usesColour: Bool) {
    var pieces: [(sequences: String, scalar: Unicode.Scalar)] = []
    var sequences = ""
    var rest = prompt.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "\u{1B}" {
        let body = rest.prefix { $0 == "[" || $0 == ";" || ("0"..."9").contains($0) }
        rest = rest.dropFirst(body.count)
        let end = rest.popFirst()
        if usesColour, end == "m" { sequences += "\u{1B}" + String(body) + "m" }
        continue
      }
      let shown = scalar == "\n" ? " " : scalar
      guard shown.properties.generalCategory != .control else { continue }
      pieces.append((sequences, shown))
      sequences = ""
    }
    if !sequences.isEmpty {
      if let last = pieces.last, last.scalar == " " {
        pieces[pieces.count - 1].sequences += sequences
      } else {
        pieces.append((sequences, " "))
      }
    }
    for piece in pieces {
      if !piece.sequences.isEmpty {
        text += String(Self.mark) + piece.sequences + String(Self.mark)
      }
      text.unicodeScalars.append(piece.scalar)
      width += ColumnWidth.of(piece.scalar)
    }
  }
}
