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
      guard text.endIndex < value.endIndex, value[text.endIndex] == UInt8(ascii: "\"") else {
        return nil
      }
      return RequestID(.text(String(decoding: text, as: UTF8.self)))
    }
    let digits = value.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return Int(String(decoding: digits, as: UTF8.self)).map { .whole($0) }
  }
}
