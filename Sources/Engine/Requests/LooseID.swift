/// The id of a line that is no JSON, where one can be made out: who waits for it is answered.
enum LooseID {
  /// The number, or the text without escapes, behind the first `"id":`.
  static func find(in line: [UInt8]) -> RequestID? {
    let key = Array("\"id\"".utf8)
    guard line.first == UInt8(ascii: "{"), line.count > key.count else { return nil }
    guard
      let place = (0..<(line.count - key.count)).first(where: {
        line[$0..<($0 + key.count)].elementsEqual(key)
      })
    else { return nil }
    let blanks = Array(" :\t".utf8)
    let value = line[(place + key.count)...].drop(while: blanks.contains)
    if value.first == UInt8(ascii: "\"") {
      let text = value.dropFirst().prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
      guard text.endIndex < value.endIndex, value[text.endIndex] == UInt8(ascii: "\""),
        let id = String(validating: text, as: UTF8.self)
      else { return nil }
      return RequestID(.text(id))
    }
    let digits = value.prefix { $0 == UInt8(ascii: "-") || Self.isDigit($0) }
    // `6.7` is no whole number: its beginning may be the id of another request.
    let end = value.dropFirst(digits.count).first
    guard let end, Array(",} \t\r".utf8).contains(end) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self)).map { .whole($0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
