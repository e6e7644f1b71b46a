/// A text cut into lines, in which offsets become lines and columns.
///
/// Lines end at LF, CR or CR LF; the ends are not part of them. Complexity: O(n) once; then a place
/// costs O(log lines), plus the length of the line, at most some 250 characters, when the line is not
/// all ASCII.
public struct SourceLines: Sendable {
  private let bytes: [UInt8]
  private let lines: [Line]

  private struct Line: Sendable {
    var range: Range<Int>
    var isASCII: Bool
    /// Places along a line that is not all ASCII, so that a place far along it is found fast: a
    /// file of many values on one line must not take a time that grows with its square.
    var milestones: [Milestone] = []
  }

  private struct Milestone: Sendable {
    var byte: Int
    var scalars: Int
    var characters: Int
  }

  /// A text given as UTF-8; bytes that are no UTF-8 read as U+FFFD.
  public init(_ bytes: [UInt8]) {
    var lines: [Line] = []
    var start = 0
    var isASCII = true
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x0A || byte == 0x0D {
        lines.append(Line(range: start..<index, isASCII: isASCII))
        if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
        start = index + 1
        isASCII = true
      } else if byte >= 0x80 {
        isASCII = false
      }
      index += 1
    }
    lines.append(Line(range: start..<bytes.count, isASCII: isASCII))
    for index in lines.indices where !lines[index].isASCII {
      lines[index].milestones = Self.milestones(bytes, lines[index].range)
    }
    self.bytes = bytes
    self.lines = lines
  }

  /// A text.
  public init(_ text: String) {
    self.init(Array(text.utf8))
  }

  /// The number of lines; an empty text has one.
  public var count: Int { lines.count }

  /// A line without its end; empty outside the text.
  public subscript(line: Int) -> String {
    guard line >= 1, line <= lines.count else { return "" }
    return String(decoding: bytes[lines[line - 1].range], as: UTF8.self)
  }

  /// The line and column of a byte.
  public func position(ofByte offset: Int) -> SourcePosition {
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].range.lowerBound <= offset { low = middle } else { high = middle }
    }
    let line = lines[low]
    let end = min(max(offset, line.range.lowerBound), line.range.upperBound)
    return SourcePosition(line: low + 1, column: column(ofByte: end, in: line))
  }

  /// The place of a Unicode scalar, from its line (from 1) and its column in scalars (from 1).
  public func position(line number: Int, scalarColumn: Int) -> SourcePosition {
    guard number >= 1, number <= lines.count else {
      return SourcePosition(line: max(1, number), column: max(1, scalarColumn))
    }
    let line = lines[number - 1]
    if line.isASCII {
      return SourcePosition(
        line: number, column: min(max(scalarColumn, 1), line.range.count + 1))
    }
    let milestone = line.milestones.last { $0.scalars < scalarColumn }
    var scalars = milestone?.scalars ?? 0
    var end = milestone?.byte ?? line.range.lowerBound
    while end < line.range.upperBound, scalars < scalarColumn - 1 {
      // A byte that is no part of a scalar is read as one.
      let length = Self.scalarLength(bytes[end])
      let limit = min(end + length, line.range.upperBound)
      end += 1
      while end < limit, bytes[end] & 0xC0 == 0x80 { end += 1 }
      scalars += 1
    }
    return SourcePosition(line: number, column: column(ofByte: end, in: line))
  }

  /// The bytes of the scalar that a byte begins.
  private static func scalarLength(_ first: UInt8) -> Int {
    switch first {
    case 0xC0...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF7: 4
    default: 1
    }
  }

  private func column(ofByte end: Int, in line: Line) -> Int {
    if line.isASCII { return end - line.range.lowerBound + 1 }
    let milestone = line.milestones.last { $0.byte <= end }
    let start = milestone?.byte ?? line.range.lowerBound
    let head = String(decoding: bytes[start..<end], as: UTF8.self)
    return (milestone?.characters ?? 0) + head.count + 1
  }

  private static func milestones(_ bytes: [UInt8], _ range: Range<Int>) -> [Milestone] {
    guard range.count > 512 else { return [] }
    var milestones: [Milestone] = []
    var here = Milestone(byte: range.lowerBound, scalars: 0, characters: 0)
    for character in String(decoding: bytes[range], as: UTF8.self) {
      if here.characters % 256 == 0, here.characters > 0 { milestones.append(here) }
      here.byte += character.utf8.count
      here.scalars += character.unicodeScalars.count
      here.characters += 1
    }
    return milestones
  }
}
