import Dispatch
import Exploration
import Synchronization
import Terminal
import TerritoryModel
import Wording

/// A command's computation off the main thread, with a progress bar and a prompt stop when somebody
/// asks for one.
enum Computation {
  /// How far it is, told by any thread.
  private final class Meter: Sendable {
    let done = Atomic<Int>(0)
    let total = Atomic<Int>(0)
    /// What is to be told before it is done.
    let forecasts = Mutex<[WorkForecast]>([])

    func takeForecasts() -> [WorkForecast] {
      forecasts.withLock { waiting in
        defer { waiting = [] }
        return waiting
      }
    }
  }

  /// Computes a value while the calling thread draws the bar.
  ///
  /// - Parameters:
  ///   - showsBar: whether anybody wants to see one; the terminal has its say too.
  ///   - isPlain: whether a room looks on: only how far it is.
  ///   - receiver: told how far it is in place of the bar.
  ///   - words: how far it is in words, where agent-weeks do not tell it; nothing before they are known.
  ///   - announce: tells what long work is about to be done, on the calling thread.
  static func perform<Value: Sendable>(
    language: Language, environment: [String: String], showsBar: Bool, isPlain: Bool = false,
    receiver: (any AnswerReceiver)? = nil, words: (Language) -> String? = { _ in nil },
    announce: (WorkForecast) -> Void = { _ in },
    _ work: @escaping @Sendable (Effort) -> Value
  ) -> Value {
    let meter = Meter()
    let effort = Effort(
      progress: { done, total in
        // Threads may tell in any order: only what is more than before counts.
        _ = meter.done.max(done, ordering: .relaxed)
        meter.total.store(total, ordering: .relaxed)
      },
      announce: { forecast in meter.forecasts.withLock { $0.append(forecast) } },
      isCancelled: { Interruption.isRequested })
    let outcome = Mutex<Value?>(nil)
    let finished = DispatchSemaphore(value: 0)
    DispatchQueue.global(qos: .userInitiated).async {
      let value = work(effort)
      outcome.withLock { $0 = value }
      finished.signal()
    }
    QuietTerminal.during {
      var bar = ProgressBar(environment: environment, isQuiet: !showsBar)
      let start = DispatchTime.now().uptimeNanoseconds
      // Short commands show no bar; long ones are looked at ten times a second.
      while finished.wait(timeout: .now() + .milliseconds(100)) == .timedOut {
        let elapsed = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
        for forecast in meter.takeForecasts() {
          bar.erase()
          announce(forecast)
        }
        guard elapsed > 0.5 else { continue }
        let estimate = ProgressEstimate(
          done: meter.done.load(ordering: .relaxed), total: meter.total.load(ordering: .relaxed),
          elapsed: elapsed)
        func told(_ language: Language) -> String {
          words(language)
            ?? ProgramText.progress(
              done: estimate.done, total: estimate.total, rate: estimate.rate,
              remaining: estimate.remaining, in: language)
        }
        if let receiver {
          receiver.show(
            share: estimate.share,
            words: Interruption.isRequested ? { ShellText.stopping.text[$0] } : told)
        } else if Interruption.count > 1 {
          bar.draw(share: 0, words: ShellText.stopping.text[language])
        } else {
          bar.draw(
            share: estimate.share,
            words: isPlain
              ? ProgramText.progress(share: estimate.share, in: language) : told(language))
        }
      }
      bar.erase()
    }
    guard let value = outcome.withLock({ $0 }) else {
      // The semaphore is signalled after the value is stored.
      preconditionFailure("a computation ends with its value")
    }
    return value
  }
}
