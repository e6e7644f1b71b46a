import Foundation
import Testing

@Suite("How far batches are, for scripts")
struct BatchStatusTests {
  /// The rows of a CSV below its header, by column; nothing where a cell is empty.
  private func rows(_ csv: String) -> [[String: String]] {
    let lines = csv.split(separator: "\n").drop { $0.hasPrefix("#") }.map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    guard let titles = lines.first else { return [] }
    return lines.dropFirst().map { cells in
      Dictionary(uniqueKeysWithValues: zip(titles, cells)).filter { !$0.value.isEmpty }
    }
  }

  @Test("a row for each store and for each task, those without results too")
  func table() throws {
    try BatchTrial.inFolder { folder in
      try BatchTrial.run(["run", "essai.yaml", "--runs", "10"], in: folder)
      try BatchTrial.run(["submit", "essai.yaml", "--tasks", "3", "--folder", "lot"], in: folder)
      for (task, shard) in [("0001", "1/3"), ("0003", "2/3")] {
        try BatchTrial.run(
          [
            "run", "lot/plan.sqlite", "--shard", shard, "--store",
            "lot/parts/\(task)-of-0003.sqlite",
          ], in: folder)
      }
      let csv = try BatchTrial.run(["status", "essai", "lot", "--format", "csv"], in: folder)
      #expect(csv.hasPrefix("# rencontre: 0.4.0\n# columns: 1\n# column experiment: "))
      let lines = csv.split(separator: "\n").drop { $0.hasPrefix("#") }
      #expect(
        lines.first
          == "experiment,plan,folder,store,shard,done,total,failed,state,rate,secondsLeft")
      let rows = rows(csv)
      let plan = try #require(rows.first?["plan"])
      #expect(plan.count == 16)
      let path = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path + "/lot/parts/"
      func row(_ cells: [String: String]) -> [String: String] {
        cells.merging(["experiment": "Essai", "plan": plan]) { $1 }
      }
      #expect(
        rows == [
          row([
            "store": "essai.sqlite", "shard": "1/1", "done": "10", "total": "10", "failed": "0",
            "state": "limited",
          ]),
          row([
            "folder": "lot", "store": path + "0001-of-0003.sqlite", "shard": "1/3", "done": "16",
            "total": "16", "failed": "0", "state": "complete",
          ]),
          row([
            "folder": "lot", "shard": "2/3", "done": "0", "total": "16", "failed": "0",
            "state": "missing",
          ]),
          row([
            "folder": "lot", "store": path + "0003-of-0003.sqlite", "shard": "3/3", "done": "0",
            "total": "16", "failed": "0", "state": "stray",
          ]),
        ])
    }
  }

  @Test("JSON has the same rows, with numbers as numbers; a file tells its format by its ending")
  func json() throws {
    try BatchTrial.inFolder { folder in
      try BatchTrial.run(["run", "essai.yaml"], in: folder)
      #expect(try BatchTrial.run(["status", "essai", "-o", "etat.json"], in: folder) == "")
      let text = try Data(contentsOf: URL(fileURLWithPath: folder + "/etat.json"))
      let json = try JSONSerialization.jsonObject(with: text) as? [String: Any]
      let rows = try #require(json?["rows"] as? [[String: Any]])
      #expect(rows.count == 1)
      #expect(rows[0]["done"] as? Int == 48 && rows[0]["failed"] as? Int == 0)
      #expect(rows[0]["state"] as? String == "complete")
      #expect(rows[0]["rate"] is NSNull && rows[0]["folder"] is NSNull)
      let columns = try #require(json?["columns"] as? [String: String])
      #expect(Set(columns.keys) == Set(rows[0].keys))
      let svg = try Program.run(
        ["batch", "status", "essai", "--format", "svg"], folder: folder)
      #expect(svg.code == 64)
      #expect(
        svg.mistakes == """
          --format does not know “svg”. Possible values: text, csv, json.

          """)
    }
  }

  @Test("a failure of a task is told in the language of the reader")
  func failure() throws {
    let text = BatchTrial.experiment(replicates: 1).replacing(
      "contact.rate: [0.05, 0.2, 0.35]", with: "decision.thresholdCoordination: [0.9, 2]")
    try Program.inFolder { folder in
      try text.write(toFile: folder + "/essai.yaml", atomically: true, encoding: .utf8)
      try BatchTrial.run(
        ["submit", "essai.yaml", "--tasks", "1", "--folder", "lot", "-q"], in: folder)
      _ = try Program.run(
        [
          "batch", "run", "lot/plan.sqlite", "--shard", "1/1", "--fail", "never", "--store",
          "lot/parts/0001-of-0001.sqlite",
        ], folder: folder)
      let status = try Program.run(["batch", "status", "lot"], language: "fr", folder: folder)
      #expect(status.code == 0)
      #expect(
        status.output.replacing("\n", with: " ").hasSuffix(
          """
          Premier échec de «\u{A0}parts/0001-of-0001.sqlite\u{A0}», ligne 5\u{A0}: Les seuils doivent \
          aller en croissant\u{A0}: relais 0,3\u{202F}; coordination 2\u{202F}; travail concerté 1,6. \

          """))
      let rows = rows(
        try BatchTrial.run(["status", "lot", "--format", "csv"], in: folder))
      #expect(rows.map { $0["failed"] } == ["4"] && rows.map { $0["done"] } == ["8"])
    }
  }
}
