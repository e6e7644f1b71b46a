import ArgumentParser
import Wording

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// How many threads compute; results do not depend on it.
struct ThreadsOption: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Threads that compute (default: one per processor).", valueName: "number"))
  var threads: String?

  /// The number of threads.
  func count() throws(UsageMistake) -> Int {
    try OptionReading.whole(threads, option: "--threads", in: 1...1_024, example: "2")
      ?? max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  }
}
