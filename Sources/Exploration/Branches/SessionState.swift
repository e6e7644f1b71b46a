/// Everything that undo takes back: what a session holds, as a value.
public struct SessionState: Sendable {
  /// The branches, in the order they were made.
  public var branches: [Branch] = []
  /// The name of the present branch; nothing before the first scenario is loaded.
  public var current: String?
  /// The measures followed after each run, in the order asked.
  public var watches: [Measure] = []
  /// What the room guessed.
  public var predictions: [Prediction] = []

  /// A session in which nothing is open.
  public init() {}

  /// The present branch.
  public var branch: Branch? {
    get { current.flatMap { self[branch: $0] } }
    set {
      guard let newValue else { return }
      self[branch: newValue.name] = newValue
      current = newValue.name
    }
  }

  /// A branch by its name; writing adds it or replaces it.
  public subscript(branch name: String) -> Branch? {
    get { branches.first { $0.name == name } }
    set {
      let place = branches.firstIndex { $0.name == name }
      switch (place, newValue) {
      case (let place?, let branch?): branches[place] = branch
      case (let place?, nil): branches.remove(at: place)
      case (nil, let branch?): branches.append(branch)
      case (nil, nil): break
      }
    }
  }

  /// A name for a new branch: the one wished for, with a number behind it when it is taken.
  public func freeName(_ wish: String) -> String {
    guard self[branch: wish] != nil else { return wish }
    var number = 2
    while self[branch: "\(wish)-\(number)"] != nil { number += 1 }
    return "\(wish)-\(number)"
  }
}
