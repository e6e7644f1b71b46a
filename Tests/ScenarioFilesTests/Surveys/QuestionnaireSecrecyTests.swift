import ScenarioFiles
import TerritoryModel
import Testing

/// What an attacker can work out who knows who left which item out, and has everything that an import
/// publishes: its tables, the scenario that starts from it, the calibration that aims at it.
struct QuestionnaireSecrecyTests {
  /// Everything that leaves an import.
  private struct Published: Hashable {
    var shown: Shown
    var made: Made

    init(_ questionnaire: Questionnaire) {
      shown = Shown(questionnaire)
      made = Made(questionnaire)
    }
  }

  /// The tables of the screen and of its files.
  private struct Shown: Hashable {
    var counts: [Int?]
    var distributions: [SurveyDistribution]
    var words: [[SurveyWord]]

    init(_ questionnaire: Questionnaire) {
      counts = RespondentGroup.allCases.map { questionnaire.count($0) }
      distributions = questionnaire.distributions
      words = Profession.allCases.map { questionnaire.words(of: $0) }
    }
  }

  /// What `--save` and `--targets` write, and the sentences on contacts and on shares held back.
  private struct Made: Hashable {
    var state: [Profession: MeasuredState]
    var targets: [Target]
    var priors: [String]
    var contacts: [Questionnaire.ContactEstimate?]
    var withheld: [Questionnaire.WithheldShare]

    init(_ questionnaire: Questionnaire) {
      state = questionnaire.scenario(on: Attack.base)?.state ?? [:]
      targets = questionnaire.targets
      priors = questionnaire.priors.map(\.path.description)
      contacts = Profession.allCases.map {
        questionnaire.contactEstimate(of: $0, in: Attack.base)
      }
      withheld = questionnaire.withheldShares
    }
  }

  /// Every choice of so many of the cells, order aside.
  private static func choices(of cells: [String], _ count: Int) -> [[String]] {
    guard count > 0 else { return [[]] }
    return cells.indices.flatMap { first in
      choices(of: Array(cells[first...]), count - 1).map { [cells[first]] + $0 }
    }
  }

  /// Rows of all answers to some items.
  private static func rows(_ answers: [[String]]) -> [String] {
    answers.reduce([""]) { rows, cells in rows.flatMap { row in cells.map { "\(row),\($0)" } } }
  }

  /// That files follow from tables: no two rooms with the same tables have other files. So nothing can be
  /// worked out from files, or from differences with them, that tables do not tell.
  private func filesFollow(
    _ head: String, _ rooms: [[String]], sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Int {
    var made: [Shown: Made] = [:]
    for room in rooms {
      let questionnaire = try Attack.read(head, room)
      let found = Made(questionnaire)
      let known = made.updateValue(found, forKey: Shown(questionnaire))
      if let known, known != found {
        Issue.record("\(room): \(found), elsewhere \(known)", sourceLocation: sourceLocation)
        break
      }
    }
    return made.count
  }

  @Test func filesFollowFromTables() throws {
    // Single people who left warmth and competence out.
    let views = [",4,5", ",7,5", "0,,", "80,,", "0,4,5", "80,7,", ",,3"].map {
      "socialWorkers,\($0)"
    }
    #expect(
      try filesFollow(
        "thermometer,warmth,competence", [6, 7].flatMap { Self.choices(of: views, $0) }) > 100)
    // Single people who answered one of the items on what the others think.
    let believed = Self.rows([["", "1", "3", "4"], ["", "2", "6"]]).map { "socialWorkers\($0)" }
    #expect(
      try filesFollow("metaWarmth,metaCompetence", Self.choices(of: believed, 6)) > 100)
    // Single people who had no contact.
    let contacts = ["", "0", "1", "1-2", "11+"].map { "socialEntrepreneurs,\($0)" }
    let rooms = [5, 6, 9, 10, 11].flatMap { Self.choices(of: contacts, $0) }
    #expect(try filesFollow("contacts", rooms) > 100)
  }

  @Test func aShareOfBothProfessionsFollowsFromTheirTables() throws {
    func rooms(_ profession: Profession, _ sizes: [Int]) -> [[String]] {
      sizes.flatMap { Self.choices(of: ["none", "relay", "concerted"], $0) }
        .map { $0.map { "\(profession.key),\($0)" } }
    }
    let rooms = rooms(.socialWorkers, [5, 11]).flatMap { workers in
      rooms(.socialEntrepreneurs, [6, 10, 12]).map { workers + $0 }
    }
    #expect(try filesFollow("cooperation", rooms) > 100)
  }

  /// For every room of one pattern of answers, each cell of which is one of two that the attacker knows:
  /// whether all rooms that publish the same agree on somebody's answer.
  ///
  /// - Parameters:
  ///   - pattern: the possible answers of each cell, row by row; one of them for what is not asked.
  /// - Returns: how many rooms there are.
  private func attack(_ head: String, _ pattern: [[[String]]]) throws -> Int {
    var rooms: [[[String]]] = [[]]
    for row in pattern {
      var rows: [[String]] = [[]]
      for cell in row { rows = rows.flatMap { row in cell.map { row + [$0] } } }
      rooms = rooms.flatMap { room in rows.map { room + [$0] } }
    }
    var classes: [Published: [Set<String>]] = [:]
    let cells = pattern.flatMap(\.self).count
    for room in rooms {
      let published = Published(
        try Attack.read(head, room.map { "socialWorkers," + $0.joined(separator: ",") }))
      var possible = classes[published] ?? Array(repeating: [], count: cells)
      for (cell, answer) in room.flatMap(\.self).enumerated() { possible[cell].insert(answer) }
      classes[published] = possible
    }
    let width = head.split(separator: ",").count
    for (published, possible) in classes {
      for item in 0..<width {
        let places = stride(from: item, to: cells, by: width).filter {
          pattern[$0 / width][item].count > 1
        }
        let known = places.filter { possible[$0].count == 1 }
        // The one thing that a mean tells of single people: that all answered alike.
        let isAlike =
          known.count == places.count && Set(places.map { possible[$0] }).count == 1
          && places.count >= Questionnaire.fewestAnswers
        #expect(known.isEmpty || isAlike, "\(head): \(item), \(published)")
      }
    }
    return rooms.count
  }

  @Test func nobodysAnswerIsADifferenceOfWhatIsPublished() throws {
    let (low, high, none) = (["3", "5"], ["2", "6"], [""])
    // Five answered two items, a sixth the thermometer, a seventh one item of the two.
    #expect(
      try attack(
        "thermometer,warmth,competence",
        Array(repeating: [none, low, ["4"]], count: 5) + [[["0", "80"], none, none]]) == 64)
    #expect(
      try attack(
        "thermometer,warmth,competence",
        Array(repeating: [["20", "70"], low, none], count: 5)
          + Array(repeating: [["20", "70"], none, none], count: 1)) == 2_048)
    #expect(
      try attack(
        "metaWarmth,metaCompetence",
        Array(repeating: [low, high], count: 5) + [[low, none]]) == 2_048)
    #expect(
      try attack(
        "metaWarmth,metaCompetence",
        Array(repeating: [low, none], count: 5) + [[low, high]]
          + Array(repeating: [none, high], count: 4)) == 2_048)
    // Twelve people: a mean to a tenth tells how many had two contacts or nothing, and no share does.
    #expect(
      try attack("contacts", Array(repeating: [["0", "3-5"]], count: 12)) == 4_096)
    #expect(
      try attack(
        "contacts,cooperation", Array(repeating: [["0", "1"], ["none", "relay"]], count: 6))
        == 4_096)
  }

  @Test func answersOfFewerThanFivePeopleChangeNothing() throws {
    for item in QuestionnaireItem.allCases {
      let ends = [item.scale.bounds.lowerBound, item.scale.bounds.upperBound].map { "\(Int($0))" }
      var published: Set<Published> = []
      // Seven people answered every other item, four of them this one.
      let others = QuestionnaireItem.allCases.filter { $0 != item }
      let head = ([item] + others).map(\.rawValue).joined(separator: ",")
      for answers in Self.rows(Array(repeating: ends, count: 4)) {
        let given = answers.split(separator: ",").map(String.init) + ["", "", ""]
        let rows = given.enumerated().map { place, answer in
          "socialWorkers,\(answer),"
            + others.map { "\(place % 3 + $0.least)" }.joined(separator: ",")
        }
        published.insert(Published(try Attack.read(head, rows)))
      }
      #expect(published.count == 1, "\(item)")
    }
  }

  @Test func ofOneItemNobodysAnswerIsToldUnlessAllAnswerAlike() throws {
    let scales: [(QuestionnaireItem, [String], ClosedRange<Int>)] = [
      (.warmth, (1...7).map { "\($0)" }, 5...9),
      (.contacts, ContactBracket.allCases.map(\.rawValue), 5...12),
      (.cooperation, QuestionnaireItem.ladderWords, 5...16),
      (.cooperation, QuestionnaireItem.ladderWords, 20...21),
    ]
    for (item, cells, sizes) in scales {
      for size in sizes {
        var possible: [Published: Set<String>] = [:]
        for room in Self.choices(of: cells, size) {
          let read = try Attack.read(item.rawValue, room.map { "socialWorkers,\($0)" })
          possible[Published(read), default: []].formUnion(room)
        }
        // Respondents can be exchanged: each may have given any answer of a room that looks the same.
        let told = Set(possible.values.filter { $0.count == 1 }.flatMap(\.self))
        #expect(possible.count > 10)
        if size < SurveyDistribution.fewestForSpread {
          // A mean tells that all answered alike at the ends of the scale only, and of few people with
          // one or two contacts, for which 1.5 stands: no other answers add up to as much.
          let few = item == .contacts && size < 8 ? ["1-2"] : []
          #expect(told == Set([cells[0], cells[cells.count - 1]] + few), "\(item), \(size)")
        } else {
          // A spread of nothing tells it anywhere.
          #expect(told == Set(cells))
        }
      }
    }
  }

  @Test func theSpreadOfMetaPerceptionTellsOfNobody() throws {
    var random = Attack.Random(state: 0x5EC2E7)
    func published(_ warmth: [Int], _ competence: [Int]) throws -> Published {
      let rows = warmth.indices.map { place in
        let second = place < competence.count ? "\(competence[place])" : ""
        return "socialWorkers,\(warmth[place]),\(second)"
      }
      return Published(try Attack.read("metaWarmth,metaCompetence", rows))
    }
    for _ in 0..<12 {
      // The last of twenty-three left one item out; whatever another one answered may be theirs.
      let warmth = (0..<23).map { _ in Int.random(in: 2...6, using: &random) }
      let competence = (0..<22).map { _ in Int.random(in: 2...6, using: &random) }
      let found = try published(warmth, competence)
      for value in Set(warmth) {
        let other = try #require(warmth.firstIndex(of: value))
        var swapped = warmth
        swapped.swapAt(other, 22)
        var isPossible = false
        var shuffled = competence
        for _ in 0..<500 where !isPossible {
          shuffled.shuffle(using: &random)
          isPossible = try published(swapped, shuffled) == found
        }
        #expect(isPossible, "\(warmth), \(competence): \(value)")
      }
    }
  }
}

extension QuestionnaireItem {
  /// The least answer that is written as a whole number.
  fileprivate var least: Int { Int(scale.bounds.lowerBound) }
}

/// What attacks share.
private enum Attack {
  /// SplitMix64 (Steele, Lea & Flood 2014): the same rooms each time.
  struct Random: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  static let base = Scenario(
    zones: [Zone(name: "A", x: 0, y: 0, socialWorkers: 40, socialEntrepreneurs: 10)])

  static func read(_ head: String, _ rows: [String]) throws -> Questionnaire {
    let text = (["profession," + head] + rows).joined(separator: "\n")
    return try QuestionnaireReader(currentFolder: "/nowhere").load(
      text: Array(text.utf8), named: "salle.csv")
  }
}
