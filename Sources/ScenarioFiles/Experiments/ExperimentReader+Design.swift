import SourceText
import TerritoryModel

extension ExperimentReader {
  /// How a text of an experiment says that its points are chosen: the word of the design, and the seed
  /// of its draws, or of the bootstrap of its measures, where it has some. Nothing else of the text is
  /// read, so that what it names need not be there.
  ///
  /// - Returns: Nothing when the text says no known design.
  public func design(ofText text: [UInt8]) -> (word: String, seed: UInt64?)? {
    let search = ScenarioReader().search
    var assembly = Assembly(search)
    let found = ScenarioSearch.Found(
      source: .standardInput, bytes: text, folder: nil, identity: .given)
    guard let value = assembly.read(found)?["design"] else { return nil }
    let map = value.map
    guard let word = (map?["kind"] ?? value).scalar?.text, DesignReading.words.contains(word) else {
      return nil
    }
    let draws =
      DesignReading.keys(word).contains("seed") && map?["scrambled"]?.scalar?.text != "false"
    guard draws else { return (word, nil) }
    // A text that gives none has the first.
    let seed = map?["seed"]?.scalar.flatMap { UInt64($0.text) }
    return (word, seed ?? Experiment(scenario: "").designSeed)
  }
}
