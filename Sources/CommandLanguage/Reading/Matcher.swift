import SourceText

/// Follows a syntax along the tokens of a line, in all the ways that the tokens allow at once.
///
/// Each way is kept in the order of the declaration; when several reach the end, the first counts.
/// Because every way is followed, what can stand at a place is known exactly: it is what completion
/// offers and what a mistake lists.
struct Matcher: Sendable {
  /// How deep rules may stand in one another.
  static let depthLimit = 64
  /// How many ways are followed at once; the grammar needs a handful.
  private static let waysLimit = 64

  private var ways: [Way]

  /// At the start of a syntax.
  init(_ syntax: Syntax) {
    ways = [Way(rest: .node(syntax, .end))]
  }

  /// What can stand here, and the ways on from it.
  struct Front: Sendable {
    /// Whether what may lack is left out.
    fileprivate let isBare: Bool
    /// What can stand here, each with where it leads.
    fileprivate(set) var leaves: [(expected: Expected, way: Way)] = []
    /// The words read, once for each way in which the line may end here.
    fileprivate(set) var ends: [[MatchNode]] = []
    /// Whether something was left out because it stood too deep.
    fileprivate(set) var isTooDeep = false

    /// What can stand here, each thing once.
    var expected: [Expected] {
      var seen: Set<Expected> = []
      return leaves.map(\.expected).filter { seen.insert($0).inserted }
    }
  }

  /// What can stand at the present place.
  var front: Front { front(isBare: false) }

  /// What must stand at the present place before the line may end: what may lack is left out.
  var required: Front { front(isBare: true) }

  private func front(isBare: Bool) -> Front {
    var front = Front(isBare: isBare)
    for way in ways { Self.follow(way, into: &front) }
    return front
  }

  /// Takes a word on the ways that it fits.
  mutating func take(_ taken: [(word: MatchedWord, way: Way)]) {
    ways = taken.prefix(Self.waysLimit).map { taken in
      var way = taken.way
      way.nodes.append(.word(taken.word))
      return way
    }
  }

  private static func follow(_ way: Way, into front: inout Front) {
    var way = way
    switch way.rest {
    case .end: front.ends.append(way.nodes)
    case .close(let next):
      way.rest = next
      way.close()
      follow(way, into: &front)
    case .node(let syntax, let next):
      follow(syntax, then: next, way, into: &front)
    }
  }

  private static func follow(
    _ syntax: Syntax, then next: Rest, _ way: Way, into front: inout Front
  ) {
    var way = way
    func go(_ rest: Rest) {
      var way = way
      way.rest = rest
      follow(way, into: &front)
    }
    func leaf(_ expected: Expected) {
      way.rest = next
      front.leaves.append((expected, way))
    }
    switch syntax {
    case .keyword(let keyword): leaf(.keyword(keyword))
    case .action(let kind): leaf(.action(kind))
    case .field(let name): leaf(.field(name))
    case .argument(let kind): leaf(.argument(kind))
    case .sign(let sign): leaf(.sign(sign))
    case .sequence(let parts): go(parts.reversed().reduce(next) { .node($1, $0) })
    case .choice(let parts): for part in parts { go(.node(part, next)) }
    case .optional(let part):
      if !front.isBare { go(.node(part, next)) }
      go(next)
    case .repeated(let part): go(.node(part, .node(.optional(syntax), next)))
    case .listed(let part):
      let others = Syntax.optional(.repeated(.sequence([.sign(.comma), part])))
      go(.node(part, .node(others, next)))
    case .series(let part):
      let others = Syntax.sequence([.optional(.sign(.comma)), part])
      go(.node(part, .node(.optional(.repeated(others)), next)))
    case .anyOrder(let parts):
      for index in parts.indices where !front.isBare {
        var others = parts
        let part = others.remove(at: index)
        go(.node(part, .node(.anyOrder(others), next)))
      }
      go(next)
    case .rule(let rule):
      guard way.open.count < depthLimit else {
        front.isTooDeep = true
        return
      }
      way.open.append(Way.Open(rule: rule, start: way.nodes.count))
      go(.node(rule.syntax, .close(next)))
    }
  }
}

/// One way of reading a line so far.
struct Way: Sendable {
  fileprivate var rest: Rest
  fileprivate var nodes: [MatchNode] = []
  fileprivate var open: [Open] = []

  /// A rule that has begun.
  fileprivate struct Open: Sendable {
    var rule: Rule
    var start: Int
  }

  /// Gathers the words of the rule that ends.
  fileprivate mutating func close() {
    guard let last = open.popLast() else { return }
    let gathered = Array(nodes[last.start...])
    nodes.removeSubrange(last.start...)
    nodes.append(.rule(last.rule, gathered))
  }
}

/// What remains to be read on a way.
private indirect enum Rest: Sendable {
  case end
  case node(Syntax, Rest)
  case close(Rest)
}
