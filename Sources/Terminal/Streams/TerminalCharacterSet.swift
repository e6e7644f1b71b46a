#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The characters of the terminal: always UTF-8.
public enum TerminalCharacterSet {
  /// Makes the C library read and write UTF-8: as the locale says, or in spite of one that has no
  /// accents (`LANG=C`) or is not installed. Numbers and sorting stay as they are.
  public static func use() { _ = isUsed }

  // Done once: the locale belongs to the whole process.
  private static let isUsed: Bool = {
    if setlocale(LC_CTYPE, "") != nil, isUTF8 { return true }
    for name in ["C.UTF-8", "C.utf8", "en_US.UTF-8"] {
      if setlocale(LC_CTYPE, name) != nil, isUTF8 { return true }
    }
    return false
  }()

  private static var isUTF8: Bool {
    guard let name = nl_langinfo(nl_item(CODESET)) else { return false }
    let codeSet = String(cString: name).lowercased()
    return codeSet == "utf-8" || codeSet == "utf8"
  }
}
