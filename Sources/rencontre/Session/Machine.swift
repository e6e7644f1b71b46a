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
  /// Refuses a question whose results would not fit in memory, before anything is computed.
  static func checkMemory(for question: RunQuestion, replicates: Int) throws(UsageMistake) {
    // Results are held twice while replicates are put side by side.
    let needed = 2 * question.resultBytes(replicates: replicates)
    let memory = Double(sysconf(Int32(_SC_PHYS_PAGES))) * Double(sysconf(Int32(_SC_PAGESIZE)))
    guard memory > 0, needed > 0.8 * memory else { return }
    throw .resultsTooLarge(bytes: needed, memory: memory)
  }
}
