import TerritoryModel

/// What `option` sets. The raw value is the word used in commands.
public enum ShellOption: String, Sendable, Hashable, CaseIterable {
  /// The grey rest of a line, from the history.
  case hints
  /// Colours.
  case colour
  /// The keys of the editor.
  case keys
  /// What pictures are drawn with.
  case glyphs
  /// The week at the right of the prompt.
  case clock

  /// The values that can be set, the usual one first.
  public var values: [String] {
    switch self {
    case .hints, .colour: ["on", "off"]
    case .keys: ["emacs", "vi"]
    case .glyphs: ["braille", "blocks", "ascii"]
    case .clock: ["off", "on"]
    }
  }

  /// A line of meaning.
  public var meaning: Bilingual {
    switch self {
    case .hints:
      Bilingual(
        fr: "propose en gris la fin de la ligne, d’après l’historique",
        en: "offers the rest of the line in grey, from history")
    case .colour: Bilingual(fr: "les couleurs", en: "colours")
    case .keys: Bilingual(fr: "les touches de l’éditeur", en: "the keys of the editor")
    case .glyphs:
      Bilingual(fr: "les signes des courbes", en: "the signs that curves are drawn with")
    case .clock:
      Bilingual(
        fr: "montre la semaine à droite de l’invite",
        en: "shows the week at the right of the prompt")
    }
  }
}
