/// Two lists with an identity for each item, from which any mixture of the two can be made: the first
/// list, the second, and everything between them.
struct MergedList<Key: Hashable & Sendable, Item: Hashable & Sendable>: Sendable {
  /// The items that the two lists do not share, by key, in order.
  let differing: [Key]
  /// Whether what they share stands in another order.
  let differsInOrder: Bool
  private let first: [Key: Item]
  private let second: [Key: Item]
  private let firstOrder: [Key]
  private let secondOrder: [Key]

  /// Lists in which each key stands once.
  init(_ first: [(key: Key, item: Item)], _ second: [(key: Key, item: Item)]) {
    self.first = Dictionary(first.map { ($0.key, $0.item) }) { left, _ in left }
    self.second = Dictionary(second.map { ($0.key, $0.item) }) { left, _ in left }
    let (one, other) = (first.map(\.key), second.map(\.key))
    let shared = (Set(one).intersection(other))
    differsInOrder = one.filter(shared.contains) != other.filter(shared.contains)
    firstOrder = Self.laying(other, into: one)
    secondOrder = Self.laying(one, into: other)
    let (firstItems, secondItems) = (self.first, self.second)
    differing = firstOrder.filter { firstItems[$0] != secondItems[$0] }
  }

  /// What an identity stands for in each list.
  func items(_ key: Key) -> (first: Item?, second: Item?) { (first[key], second[key]) }

  /// A mixture: some differing items as the first list has them, everything else as the second.
  func mixture(_ taken: Set<Key>, inFirstOrder: Bool) -> [Item] {
    keyedMixture(taken, inFirstOrder: inFirstOrder).map(\.item)
  }

  /// The same, each item with its identity.
  func keyedMixture(_ taken: Set<Key>, inFirstOrder: Bool) -> [(key: Key, item: Item)] {
    (inFirstOrder || !differsInOrder ? firstOrder : secondOrder).compactMap { key in
      (taken.contains(key) ? first[key] : second[key]).map { (key, $0) }
    }
  }

  /// One list with the items that only another has, each after the one it follows there.
  private static func laying(_ other: [Key], into list: [Key]) -> [Key] {
    var merged = list
    let own = Set(list)
    var previous: Key?
    for key in other {
      if !own.contains(key) {
        let place = previous.flatMap { merged.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
        merged.insert(key, at: place)
      }
      previous = key
    }
    return merged
  }
}
