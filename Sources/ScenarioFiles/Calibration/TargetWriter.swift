import TerritoryModel

/// Writes calibrations as files of the format.
public enum TargetWriter {
  /// A calibration as the text of a file that is read back to the same calibration.
  public static func text(_ file: TargetFile) -> String {
    var writing = YAMLWriting()
    writing.entry("calibration", .plain("1"), indent: 0)
    ExperimentWriter.heading(name: file.name, summary: file.summary, &writing)
    writing.entry("scenario", .text(file.scenario), indent: 0)
    ExperimentWriter.settings(file.settings, &writing)
    writing.line()
    writing.line("parameters:")
    for prior in file.parameters {
      writing.entry(
        prior.path.description, ExperimentWriter.levels(.range(prior.range)), indent: 2,
        isCompact: true)
    }
    writing.line()
    writing.line("targets:")
    for target in file.targets { writing.item(.map(fields(target)), indent: 2) }
    writing.line()
    writing.entry("method", .plain(file.method.rawValue), indent: 0)
    let sizes = [
      ("particles", file.particles), ("runs", file.runs), ("replicates", file.replicates),
    ]
    for (key, size) in sizes {
      if let size { writing.entry(key, .plain(String(size)), indent: 0) }
    }
    if let tolerance = file.tolerance {
      writing.entry("tolerance", .plain(NumberWriting.text(tolerance)), indent: 0)
    }
    if let seed = file.seed { writing.entry("seed", .plain(String(seed)), indent: 0) }
    return writing.text
  }

  private static func fields(_ target: Target) -> [(String, WrittenValue)] {
    func number(_ value: Double) -> WrittenValue { .plain(NumberWriting.text(value)) }
    var fields = [("metric", WrittenValue.plain(target.metric.key))]
    switch target.group {
    case .territory: break
    case .profession(let profession): fields.append(("of", .plain(profession.key)))
    case .zone(let name): fields.append(("in", .text(name)))
    case .professionInZone(let profession, let name):
      fields += [("of", .plain(profession.key)), ("in", .text(name))]
    }
    fields.append(("week", .plain(String(target.week))))
    if target.window != 13 { fields.append(("window", .plain(String(target.window)))) }
    switch target.measure {
    case .figure(let value, let error):
      fields += [("value", number(value)), ("error", number(error))]
    case .answers(let mean, let sd, let count):
      fields += [
        ("mean", number(mean)), ("sd", number(sd)), ("answers", .plain(String(count))),
      ]
    }
    return fields
  }
}
