import TerritoryModel

/// Sentences of papers: those of figures over a lever, and of what a paper is made from.
public struct PaperWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// Papers in a language.
  public init(_ language: Language) { self.language = language }

  private var phrases: Phrases { Phrases(language) }

  /// A title with the lever that a figure is over, where the same is shown over several.
  public func title(_ title: String, over lever: String) -> String {
    phrases.say("\(title), selon \(lever)", "\(title), by \(lever)")
  }

  /// A line in words, for those who do not see it: « avec : 24,4 % à contact.rate = 0,08,
  /// puis 64,5 % à 0,47 ».
  ///
  /// - Parameters:
  ///   - label: the line's name; empty for the only one.
  ///   - ends: the value and the level at each end; one end where there is one level.
  public func ends(_ label: String, lever: String, _ ends: [(value: String, level: String)])
    -> String
  {
    let text = ends.enumerated().map { place, end in
      let level = place == 0 ? "\(lever) = \(end.level)" : end.level
      return phrases.say("\(end.value) à \(level)", "\(end.value) at \(level)")
    }.joined(separator: phrases.say(", puis ", ", then "))
    return label.isEmpty ? text : Typography.labelled(label, text, in: language)
  }

  /// What a store whose runs are not all there makes of a paper; nothing when they are.
  ///
  /// - Parameters:
  ///   - done: how many runs ended, those that failed included.
  ///   - planned: how many the whole plan has.
  ///   - store: the store's path.
  public func unfinished(done: Int, planned: Int, store: String) -> String? {
    guard done < planned else { return nil }
    let numbers = NumberWording(language)
    let (place, all) = (phrases.quoted(store), numbers.whole(planned))
    let ofPlanned = phrases.say(
      "sur \(all) \(planned < 2 ? "prévue" : "prévues")\(phrases.colon)", "of \(all) planned:")
    guard done > 0 else {
      return phrases.say(
        "\(place) n’a encore aucune simulation \(ofPlanned) l’article est sans résultats.",
        "\(place) has no run yet \(ofPlanned) the paper has no results.")
    }
    let count = numbers.counted(
      done, one: Bilingual(fr: "simulation", en: "run"),
      many: Bilingual(fr: "simulations", en: "runs"))
    return phrases.say(
      "\(place) a \(count) \(ofPlanned) l’article ne porte que sur ce qui est fait, et sa méthode le dit.",
      "\(place) has \(count) \(ofPlanned) the paper is about what is done only, and its methods say so."
    )
  }
}
