/// Words of a command that is shown to be pasted into a shell, or written into a script.
///
/// Text is looked at scalar by scalar: a combining mark after a quote makes one character of both, in
/// which the shell still reads the quote.
public enum ShellQuoting {
  /// A text as one word of a POSIX shell: bare where nothing in it means anything to a shell.
  public static func word(_ text: String) -> String {
    !text.isEmpty && text.unicodeScalars.allSatisfy(isPlain) ? text : quoted(text)
  }

  /// A path as one word that no program takes for an option: `./-a` for `-a`.
  public static func path(_ path: String) -> String {
    word(path.unicodeScalars.first == "-" ? "./" + path : path)
  }

  /// A text as one word in single quotes, whatever it holds.
  public static func quoted(_ text: String) -> String {
    var word = "'".unicodeScalars
    for scalar in text.unicodeScalars {
      if scalar == "'" {
        // Nothing can be escaped between single quotes: they end, and begin again.
        word.append(contentsOf: "'\\''".unicodeScalars)
      } else {
        word.append(scalar)
      }
    }
    word.append("'")
    return String(word)
  }

  /// The text that a word stands for when it is made of bare letters, single quotes and backslashes.
  public static func text(ofWord word: some StringProtocol) -> String {
    var text = String.UnicodeScalarView()
    var isQuoted = false
    var isEscaped = false
    for scalar in word.unicodeScalars {
      if isEscaped {
        text.append(scalar)
        isEscaped = false
      } else if scalar == "'" {
        isQuoted.toggle()
      } else if scalar == "\\", !isQuoted {
        isEscaped = true
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "_", "-", ".", "/", ",", ":", "@", "%", "+", "=": true
    default: scalar.properties.isAlphabetic
    }
  }
}
