import SourceText
import TerritoryModel

extension DesignReading {
  /// A list of points: a table in a file, or in the text itself.
  mutating func list(_ map: WrittenMap, _ spot: Spot) -> Read? {
    switch (map.entry("file"), map.entry("table")) {
    case (let file?, nil):
      guard let name = study.values.text(study.pointed(file)) else { return nil }
      return self.file(name, file.value.spot).flatMap(points)
    case (nil, let table?):
      guard let text = study.values.text(study.pointed(table), hasLines: true) else { return nil }
      return inline(text, table.value.spot).flatMap(points)
    case (let file, _):
      study.report(.listSource(hasBoth: file != nil), at: spot)
      return nil
    }
  }

  private func points(_ table: PointTable) -> Read {
    let columns = table.subjects.enumerated().map { place, subject in
      var levels: [FactorLevel] = []
      var seen: Set<FactorLevel> = []
      for point in table.points where seen.insert(point[place]).inserted {
        levels.append(point[place])
      }
      return Factor(subject.path, .values(levels), isWhole: subject.bounds.isWhole)
    }
    return Read(design: .list(table.points), columns: columns)
  }

  /// A table in a file beside the experiment, or one of the library when the experiment is.
  private mutating func file(_ name: String, _ spot: Spot) -> PointTable? {
    var assembly = Assembly(study.search)
    assembly.texts = study.texts
    var bytes: [UInt8]?
    if case .library = study.texts[0].name, let table = Library.table(name) {
      bytes = assembly.check(table, .library(name), folder: nil)
    } else {
      switch study.search.file(name, beside: study.texts[0].folder) {
      case .failure(let fault): study.values.findings.report(fault.cause, at: spot)
      case .success(let found):
        bytes = assembly.check(found.bytes, found.source, folder: found.folder)
      }
    }
    study.texts = assembly.texts
    for finding in assembly.findings.all {
      let isEmpty = finding.cause == .emptyText
      study.values.findings.report(
        isEmpty ? .experiment(.noRows) : finding.cause, at: finding.spot)
    }
    guard let bytes else { return nil }
    return PointTable.read(bytes, source: study.texts.count - 1, &study)
  }

  /// A table that stands in the text of the experiment.
  private mutating func inline(_ text: String, _ spot: Spot) -> PointTable? {
    let bytes = Array(text.utf8)
    let before = study.values.findings
    study.values.findings = Findings()
    let table = PointTable.read(bytes, source: Int(spot.source), &study)
    let rows = SourceLines(bytes)
    let inside = study.values.findings.all
    study.values.findings = before
    for finding in inside {
      let place = finding.spot.map { study.texts.place($0, in: rows, at: spot) }
      study.values.findings.report(finding.cause, at: place ?? spot)
    }
    return table
  }
}
