import SystemCalls

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What the file system under a store allows.
enum FileSystem {
  /// Whether a write-ahead log is safe for a file: it needs memory that processes share, which
  /// network file systems do not give. Where the kind is not known to be local, it counts as remote.
  static func takesWriteAheadLog(_ path: String) -> Bool {
    #if canImport(Darwin)
      var status = statfs()
      return statfs(path, &status) == 0 && status.f_flags & UInt32(MNT_LOCAL) != 0
    #else
      var status = stat()
      guard stat(path, &status) == 0 else { return false }
      let device = UInt64(status.st_dev)
      // The numbers of a device as `makedev(3)` puts them together.
      let major = (device >> 8) & 0xFFF | (device >> 32) & 0xFFFF_F000
      let minor = device & 0xFF | (device >> 12) & 0xFFFF_FF00
      return isLocal(device: "\(major):\(minor)", mounts: mounts())
    #endif
  }

  /// Whether a device, by its numbers, is mounted as a local file system, according to the system's
  /// list of mounts (`proc(5)`, `/proc/[pid]/mountinfo`).
  static func isLocal(device: String, mounts: String) -> Bool {
    for line in mounts.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count > 2, words[2] == device,
        let dash = words.firstIndex(of: "-"), dash + 1 < words.count
      else { continue }
      return localKinds.contains(String(words[dash + 1]))
    }
    return false
  }

  private static let localKinds: Set<String> = [
    "ext2", "ext3", "ext4", "xfs", "btrfs", "f2fs", "zfs", "bcachefs", "tmpfs", "overlay",
  ]

  private static func mounts() -> String {
    let descriptor = open("/proc/self/mountinfo", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    // A list of mounts is some kilobytes.
    let bytes = try? OpenFile(descriptor: descriptor).bytes(upTo: 1 << 20)
    return String(decoding: bytes ?? [], as: UTF8.self)
  }

  /// What stands at a path.
  enum Kind { case file, none, noFolder, other, unreadable }

  static func kind(_ path: String) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else {
      guard errno == ENOENT else { return errno == ENOTDIR ? .noFolder : .unreadable }
      return stat(folder(of: path), &status) == 0 ? .none : .noFolder
    }
    return status.st_mode & S_IFMT == S_IFREG ? .file : .other
  }

  /// Which file stands at a path; nothing when none does.
  static func identity(_ path: String) -> FileIdentity? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return FileIdentity(
      device: UInt64(truncatingIfNeeded: status.st_dev), file: UInt64(status.st_ino))
  }

  /// How many names a file has; 0 when it cannot be told.
  static func nameCount(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_nlink) : 0
  }

  /// The folder of a path.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func isWritable(_ path: String) -> Bool { access(path, W_OK) == 0 }

  /// The first bytes of a file; nothing when it cannot be read.
  static func firstBytes(_ path: String, count: Int) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: count)
    let read = read(descriptor, &bytes, count)
    return read < 0 ? nil : Array(bytes[..<read])
  }

  static func remove(_ path: String) { unlink(path) }

  /// Removes the journals of a database that is not there any more.
  static func removeJournals(of path: String) {
    for ending in ["-journal", "-wal", "-shm"] { remove(path + ending) }
  }

  /// Gives a file another name, unless something of that name exists.
  static func rename(_ path: String, to target: String) -> Int32 {
    // A link fails where a plain renaming would write over what stands there.
    if link(path, target) == 0 {
      unlink(path)
      return 0
    }
    let code = errno
    guard code == EPERM || code == EOPNOTSUPP || code == ENOSYS else { return code }
    var status = stat()
    if lstat(target, &status) == 0 { return EEXIST }
    #if canImport(Darwin)
      return Darwin.rename(path, target) == 0 ? 0 : errno
    #elseif canImport(Musl)
      return Musl.rename(path, target) == 0 ? 0 : errno
    #else
      return Glibc.rename(path, target) == 0 ? 0 : errno
    #endif
  }

  /// Makes sure that the names in a folder reach the disk.
  static func synchronize(folderOf path: String) {
    let descriptor = open(folder(of: path), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    close(descriptor)
  }
}
