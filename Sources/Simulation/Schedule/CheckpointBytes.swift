extension Checkpoint {
  /// The number of the format of the bytes.
  public static let formatVersion = 1

  private static let mark: UInt64 = 0x7472_6565_706B_6372

  /// The checkpoint as bytes, little-endian, closed by a hash of all that precedes.
  public func encoded() -> [UInt8] {
    var writer = ByteWriter()
    writer.add(Self.mark)
    writer.add(UInt64(Self.formatVersion))
    writer.add(territoryHash)
    writer.add(seed)
    writer.add(UInt64(replicate))
    writer.add(UInt64(bitPattern: Int64(week)))
    for column in floats { writer.add(column) }
    for column in integers { writer.add(column) }
    for column in organisations { writer.add(column) }
    writer.add(socialWorker)
    writer.add(socialEntrepreneur)
    writer.add(trust)
    writer.add(contactFactor)
    writer.add(kind)
    writer.add(counts)
    writer.add(trueMean)
    writer.add(colleagues.start)
    writer.add(colleagues.across)
    writer.add(UInt64(colleagues.inside))
    writer.add(hasGivenColleagues ? 1 : 0)
    writer.add(ByteWriter.hash(writer.bytes[...]))
    return writer.bytes
  }

  /// A checkpoint from its bytes. What the run had said is not part of them.
  ///
  /// - Throws: `CheckpointFlaw.damaged` or `.otherVersion`; never traps, whatever the bytes.
  public init(decoding bytes: [UInt8]) throws(CheckpointFlaw) {
    guard bytes.count >= 24 else { throw .damaged }
    var reader = ByteReader(bytes: bytes[..<(bytes.count - 8)])
    guard try reader.word() == Self.mark else { throw .damaged }
    let version = try reader.word()
    guard version == UInt64(Self.formatVersion) else {
      throw .otherVersion(Int(clamping: version))
    }
    var closing = ByteReader(bytes: bytes[(bytes.count - 8)...])
    guard try closing.word() == ByteWriter.hash(bytes[..<(bytes.count - 8)]) else {
      throw .damaged
    }
    territoryHash = try reader.word()
    seed = try reader.word()
    replicate = Int(clamping: try reader.word())
    week = Int(Int64(bitPattern: try reader.word()))
    notices = []
    floats = []
    for _ in 0..<8 { floats.append(try reader.column()) }
    integers = []
    for _ in 0..<3 { integers.append(try reader.column()) }
    organisations = []
    for _ in 0..<2 { organisations.append(try reader.column()) }
    socialWorker = try reader.column()
    socialEntrepreneur = try reader.column()
    trust = try reader.column()
    contactFactor = try reader.column()
    kind = try reader.column()
    counts = try reader.column()
    trueMean = try reader.column()
    let start: [Int32] = try reader.column()
    let across: [Int32] = try reader.column()
    colleagues = ColleagueNetwork(
      start: start, across: across, inside: Int(clamping: try reader.word()))
    hasGivenColleagues = try reader.word() == 1
  }
}

/// Writes numbers as bytes.
private struct ByteWriter {
  var bytes: [UInt8] = []

  mutating func add(_ word: UInt64) {
    withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// A column: its length, then its bytes. Machines of both byte orders exist, but Swift runs on
  /// little-endian ones only.
  mutating func add<Element: BitwiseCopyable>(_ column: [Element]) {
    add(UInt64(column.count))
    column.withUnsafeBytes { bytes.append(contentsOf: $0) }
  }

  static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return value
  }
}

/// Reads numbers from bytes; what is not there is damage.
private struct ByteReader {
  var bytes: ArraySlice<UInt8>

  mutating func word() throws(CheckpointFlaw) -> UInt64 {
    guard bytes.count >= 8 else { throw .damaged }
    let value = bytes.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    bytes.removeFirst(8)
    return value
  }

  mutating func column<Element: BitwiseCopyable>() throws(CheckpointFlaw) -> [Element] {
    let count = try word()
    let stride = MemoryLayout<Element>.stride
    guard count <= UInt64(bytes.count / stride) else { throw .damaged }
    let length = Int(count) * stride
    let column = [Element](unsafeUninitializedCapacity: Int(count)) { buffer, initialised in
      bytes.prefix(length).withUnsafeBytes { source in
        UnsafeMutableRawBufferPointer(buffer).copyMemory(from: source)
      }
      initialised = Int(count)
    }
    bytes.removeFirst(length)
    return column
  }
}
