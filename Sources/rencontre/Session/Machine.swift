import Reports
import Wording

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What the machine holds.
enum Machine {
  /// Its memory, in bytes; infinite where the system does not say.
  static let memory: Double = {
    let bytes = Double(sysconf(Int32(_SC_PHYS_PAGES))) * Double(sysconf(Int32(_SC_PAGESIZE)))
    return bytes > 0 ? bytes : .infinity
  }()

  /// Refuses a question whose results would not fit in memory, before anything is computed.
  static func checkMemory(for question: RunQuestion, replicates: Int) throws(UsageMistake) {
    // Results are held twice while replicates are put side by side.
    let needed = 2 * question.resultBytes(replicates: replicates)
    guard needed > 0.8 * memory else { return }
    throw .resultsTooLarge(bytes: needed, memory: memory)
  }
}
