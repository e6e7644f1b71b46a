import Foundation
import GRDB
import Results
import Testing

@Suite("Tables and columns are as they are declared")
struct ColumnTests {
  @Test("the tables of a store that was made")
  func tables() throws {
    try Trial.inFolder { folder in
      let path = folder + "/a.sqlite"
      _ = try Trial.work(path).run()
      try DatabaseQueue(path: path).read { db in
        let tables = try String.fetchAll(
          db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        #expect(tables == StoreTable.allCases.map(\.rawValue).sorted())
        for table in StoreTable.allCases {
          let columns = try Row.fetchAll(
            db, sql: "SELECT name, type FROM pragma_table_info(?)", arguments: [table.rawValue])
          #expect(columns.map { $0["name"] as String } == table.columns.map(\.name))
          for (column, declared) in zip(columns, table.columns) {
            #expect(declared.type.hasPrefix(column["type"] as String))
          }
        }
        let keys = try String.fetchAll(db, sql: "SELECT key FROM meta")
        #expect(Set(keys) == Set(StoreKey.allCases.map(\.rawValue)))
        #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM value") == 36 * 4)
        #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM timing") == 36)
      }
    }
  }

  @Test("a store without the name of the file has it under the experiment's name")
  func withoutFile() throws {
    try Trial.inFolder { folder in
      let path = folder + "/a.sqlite"
      var work = try Trial.work(path)
      work.stored.name = "Un essai"
      _ = try work.run()
      let header = try ResultStore(reading: path).header
      #expect(header.name == "Un essai" && header.fileName == "essai")
      try DatabaseQueue(path: path).write { db in
        try db.execute(sql: "DELETE FROM meta WHERE key = 'file'")
        try db.execute(sql: "UPDATE meta SET value = 'essai' WHERE key = 'name'")
      }
      let older = try ResultStore(reading: path).header
      #expect(older.name == "essai" && older.fileName == "essai")
      #expect(try work.run().progress.committed == 0)
    }
  }

  @Test("whoever changes a column changes the version of the format, and this test")
  func frozen() {
    #expect(StoreTable.formatVersion == 1)
    #expect(
      StoreTable.allCases.map { table in
        "\(table.rawValue): " + table.columns.map(\.name).joined(separator: " ")
      } == [
        "meta: key value", "factor: factor path", "level: point factor level number",
        "outcome: outcome metric zone profession week window",
        "run: row point replicate arm seed status reason scenarioHash stateHash",
        "value: row outcome value", "timing: row host ended seconds",
      ])
    #expect(
      StoreKey.allCases.map(\.rawValue) == [
        "formatVersion", "programVersion", "modelVersion", "name", "file", "experiment", "scenario",
        "scenarioText", "scenarioHash", "zones", "planHash", "seed", "points", "replicates", "arms",
        "shard", "runs", "minutes", "frozen",
      ])
    #expect(ExportColumn.formatVersion == 2)
    #expect(
      ExportColumn.allCases.map(\.rawValue) == [
        "row", "point", "levels", "replicate", "arm", "seed", "scenarioHash", "stateHash",
        "status", "metric", "zone", "profession", "week", "value",
        "reason",
      ])
    #expect(StatusColumn.formatVersion == 1)
    #expect(
      StatusColumn.allCases.map(\.rawValue) == [
        "experiment", "plan", "folder", "store", "shard", "done", "total", "failed", "state",
        "rate", "secondsLeft",
      ])
  }
}
