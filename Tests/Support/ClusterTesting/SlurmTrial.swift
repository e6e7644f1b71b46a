#if os(Linux)
  import Foundation
  import Glibc

  /// A whole Slurm of one node, for a test: its own key, ports, folder and daemons, which end with it.
  public final class SlurmTrial: Sendable {
    /// The folder that holds all of it, removed at the end.
    public let folder: String
    /// What a program needs to know to find it.
    public var environment: [String: String] {
      ProcessInfo.processInfo.environment.merging(["SLURM_CONF": folder + "/slurm.conf"]) { $1 }
    }

    private static let programs = ["munged", "slurmctld", "slurmd", "sbatch", "squeue", "scontrol"]

    /// Why Slurm cannot be tried on this machine; nothing when it can.
    public static var obstacle: String? {
      let missing = programs.filter { place(of: $0) == nil }
      if !missing.isEmpty { return "not installed: \(missing.joined(separator: ", "))" }
      return geteuid() == 0 ? nil : "its daemons need to be root"
    }

    /// What did not come up.
    public struct Failure: Error {
      /// Which daemon, and what it wrote.
      public var reason: String
    }

    /// Starts the daemons and waits until the node takes work.
    public init() throws {
      // A short path: that of a socket may have some hundred characters.
      folder = "/tmp/slurm-" + String(UInt32.random(in: .min ... .max), radix: 36)
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: false,
        attributes: [.posixPermissions: 0o700])
      try write()
      try start(
        "munged",
        [
          "--force", "--key-file=\(folder)/munge.key", "--socket=\(folder)/munge.socket",
          "--pid-file=\(folder)/munged.pid", "--log-file=\(folder)/munged.log",
          "--seed-file=\(folder)/munged.seed",
        ])
      try start("slurmctld", ["-c"])
      try start("slurmd", [])
      for _ in 0..<600 {
        if try run("sinfo", ["--noheader", "--format=%T"]).contains("idle") { return }
        usleep(100_000)
      }
      throw Failure(reason: "the node does not come up: " + text("slurmd.log"))
    }

    deinit {
      for daemon in ["slurmd", "slurmctld", "munged"] {
        guard let pid = pid_t(text("\(daemon).pid").filter(\.isNumber)) else { continue }
        kill(pid, SIGKILL)
      }
      try? FileManager.default.removeItem(atPath: folder)
    }

    /// Waits until no job is queued or runs.
    public func waitForQuiet() throws {
      for _ in 0..<3_000 {
        if try run("squeue", ["--noheader"]).allSatisfy(\.isWhitespace) { return }
        usleep(100_000)
      }
      throw Failure(reason: "jobs do not end: " + (try run("squeue", [])))
    }

    /// Runs one of Slurm's programs.
    @discardableResult
    public func run(_ program: String, _ arguments: [String]) throws -> String {
      guard let path = Self.place(of: program) else { throw Failure(reason: program) }
      let process = Process()
      process.executableURL = URL(fileURLWithPath: path)
      process.arguments = arguments
      process.environment = environment
      process.standardInput = FileHandle.nullDevice
      let output = Pipe()
      process.standardOutput = output
      process.standardError = output
      try process.run()
      let said = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return String(decoding: said, as: UTF8.self)
    }

    /// Starts a daemon, which goes to the background by itself. Foundation's `Process` would wait for
    /// it, since it inherits what tells the end.
    private func start(_ daemon: String, _ arguments: [String]) throws {
      guard let path = Self.place(of: daemon) else { throw Failure(reason: daemon) }
      var actions = posix_spawn_file_actions_t()
      posix_spawn_file_actions_init(&actions)
      defer { posix_spawn_file_actions_destroy(&actions) }
      for descriptor in Int32(0)...2 {
        posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
      }
      var words = ([path] + arguments).map { strdup($0) } + [nil]
      var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
      defer { for text in words + variables { free(text) } }
      var pid = pid_t()
      guard posix_spawn(&pid, path, &actions, nil, &words, &variables) == 0 else {
        throw Failure(reason: daemon)
      }
      var status: Int32 = 0
      while waitpid(pid, &status, 0) < 0, errno == EINTR {}
      guard status == 0 else { throw Failure(reason: "\(daemon): " + text("\(daemon).log")) }
    }

    private func write() throws {
      let key = folder + "/munge.key"
      try Data((0..<1_024).map { _ in UInt8.random(in: 0...255) }).write(
        to: URL(fileURLWithPath: key))
      chmod(key, 0o400)
      for name in ["state", "spool"] {
        try FileManager.default.createDirectory(
          atPath: "\(folder)/\(name)", withIntermediateDirectories: false)
      }
      try configuration().write(
        toFile: folder + "/slurm.conf", atomically: true, encoding: .utf8)
    }

    private func configuration() throws -> String {
      let host = ProcessInfo.processInfo.hostName.prefix { $0 != "." }
      let ports = try freePorts()
      return """
        ClusterName=trial
        SlurmctldHost=\(host)(127.0.0.1)
        SlurmctldPort=\(ports.0)
        SlurmdPort=\(ports.1)
        SlurmUser=root
        SlurmdUser=root
        AuthType=auth/munge
        AuthInfo=socket=\(folder)/munge.socket
        ProctrackType=proctrack/linuxproc
        TaskPlugin=task/none
        SelectType=select/cons_tres
        SelectTypeParameters=CR_Core
        AccountingStorageType=accounting_storage/none
        JobCompType=jobcomp/filetxt
        JobCompLoc=\(folder)/completed.txt
        StateSaveLocation=\(folder)/state
        SlurmdSpoolDir=\(folder)/spool
        SlurmctldPidFile=\(folder)/slurmctld.pid
        SlurmdPidFile=\(folder)/slurmd.pid
        SlurmctldLogFile=\(folder)/slurmctld.log
        SlurmdLogFile=\(folder)/slurmd.log
        ReturnToService=2
        MailProg=/bin/true
        NodeName=\(host) NodeAddr=127.0.0.1 CPUs=2 RealMemory=1000
        PartitionName=main Nodes=\(host) Default=YES MaxTime=INFINITE State=UP

        """
    }

    /// Two ports of this machine that nobody uses.
    private func freePorts() throws -> (UInt16, UInt16) {
      var sockets: [Int32] = []
      defer { for socket in sockets { close(socket) } }
      let ports = try (0..<2).map { _ in
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        sockets.append(descriptor)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutableBytes(of: &address) { bytes in
          guard let base = bytes.baseAddress else { return false }
          let pointer = base.assumingMemoryBound(to: sockaddr.self)
          return bind(descriptor, pointer, length) == 0
            && getsockname(descriptor, pointer, &length) == 0
        }
        guard isBound else { throw Failure(reason: "no free port") }
        return UInt16(bigEndian: address.sin_port)
      }
      return (ports[0], ports[1])
    }

    private func text(_ name: String) -> String {
      (try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)) ?? ""
    }

    private static func place(of program: String) -> String? {
      let folders = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
      return (folders.split(separator: ":").map(String.init) + ["/usr/sbin", "/sbin"])
        .map { "\($0)/\(program)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }
  }
#endif
