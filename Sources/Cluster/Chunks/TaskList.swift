/// Numbers of tasks as schedulers write them: `1-4,7,9-12`.
public enum TaskList {
  /// The numbers as a text, in order, each once; empty for no number.
  public static func text(_ tasks: some Sequence<Int>) -> String {
    var ranges: [ClosedRange<Int>] = []
    for task in Set(tasks).sorted() {
      if let last = ranges.last, last.upperBound + 1 == task {
        ranges[ranges.count - 1] = last.lowerBound...task
      } else {
        ranges.append(task...task)
      }
    }
    return ranges.map { range in
      range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
    }.joined(separator: ",")
  }

  /// The numbers of a text; nothing when it is no such list.
  public static func tasks(_ text: some StringProtocol) -> [Int]? {
    var tasks: [Int] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false)
      guard let first = ends.first.flatMap({ Int($0) }),
        let last = ends.last.flatMap({ Int($0) }), ends.count <= 2, first <= last,
        last - first < 1_000_000
      else { return nil }
      tasks += first...last
    }
    return tasks
  }
}
