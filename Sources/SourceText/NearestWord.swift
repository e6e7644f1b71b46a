/// The right word that was probably meant by a wrong one.
public enum NearestWord {
  /// The nearest of some words, or nothing when none is near enough to be worth offering.
  ///
  /// Nearness is the number of letters to insert, remove, replace or swap with their neighbour
  /// (optimal string alignment; Damerau 1964). Case costs nothing. A word is offered up to a third
  /// of its length away, and at least at distance 1 from three letters on. Of several equally near,
  /// the one with the same first letter wins, then the first in the list. When none is near, a word
  /// that alone begins with what was typed, three letters at least, is offered.
  /// Complexity: O(words × length²), on the first 64 letters of each.
  public static func to(_ wrong: String, among words: some Sequence<String>) -> String? {
    let words = Array(words)
    let target = letters(wrong)
    guard !target.isEmpty else { return nil }
    var best: (word: String, distance: Int, differsAtStart: Bool)?
    for word in words {
      let candidate = letters(word)
      let limit = max(candidate.count, target.count) < 3 ? 0 : max(1, candidate.count / 3)
      guard abs(candidate.count - target.count) <= limit else { continue }
      let found = distance(target, candidate)
      let differs = target.first != candidate.first
      guard found <= limit else { continue }
      if let best, (best.distance, best.differsAtStart ? 1 : 0) <= (found, differs ? 1 : 0) {
        continue
      }
      best = (word, found, differs)
    }
    if let best { return best.word }
    guard target.count >= 3 else { return nil }
    let longer = words.filter { letters($0).starts(with: target) }
    return longer.count == 1 ? longer.first : nil
  }

  private static func letters(_ word: String) -> [Character] {
    Array(word.lowercased().prefix(64))
  }

  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var twoBack: [Int] = []
    var previous = Array(0...right.count)
    for i in left.indices {
      var row = [i + 1]
      row.reserveCapacity(right.count + 1)
      for j in right.indices {
        let replaced = previous[j] + (left[i] == right[j] ? 0 : 1)
        var least = min(replaced, previous[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          least = min(least, twoBack[j - 1] + 1)
        }
        row.append(least)
      }
      twoBack = previous
      previous = row
    }
    return previous[right.count]
  }
}
