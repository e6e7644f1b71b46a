import Exploration
import TerritoryModel

/// The mirror in sentences.
public struct MirrorWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// Mirrors in a language.
  public init(_ language: Language) { self.language = language }

  private var phrases: Phrases { Phrases(language) }
  private var numbers: NumberWording { NumberWording(language) }

  /// What the two ends of the scale mean.
  public var ends: (low: String, high: String) {
    (phrases.say("défavorable", "unfavourable"), phrases.say("favorable", "favourable"))
  }

  /// One sentence for each profession: « Les travailleurs sociaux se croient vus à −0,34 ; ils sont vus
  /// à −0,05. »
  public func sentences(_ view: MirrorView) -> [String] {
    view.professions.map { bars in
      let people = bars.profession.label[language]
      guard let believed = bars.believed?.mean, let actual = bars.actual?.mean else {
        return phrases.say(
          "Les \(people) : personne à voir en face.", "The \(people): nobody on the other side.")
      }
      let first = numbers.signed(believed)
      let second = numbers.signed(actual)
      guard first != second else {
        return phrases.say(
          "Les \(people) se croient vus tels qu’ils le sont : \(second).",
          "The \(people) believe they are seen as they are: \(second).")
      }
      return actual > believed
        ? phrases.say(
          "Les \(people) se croient vus à \(first) ; ils le sont mieux : \(second).",
          "The \(people) believe they are seen at \(first); they are seen better: \(second).")
        : phrases.say(
          "Les \(people) se croient vus à \(first) ; ils le sont moins bien : \(second).",
          "The \(people) believe they are seen at \(first); they are seen less well: \(second).")
    }
  }

  /// What holds of every profession, in one sentence; nothing when it does not hold of all.
  public func summary(_ view: MirrorView) -> String? {
    let gaps = view.professions.compactMap { bars in
      if let believed = bars.believed?.mean, let actual = bars.actual?.mean {
        actual - believed
      } else {
        nil
      }
    }
    guard gaps.count > 1 else { return nil }
    if gaps.allSatisfy({ $0 > 0.005 }) {
      return phrases.say(
        "De chaque côté, on se croit vu moins bien qu’on ne l’est.",
        "On each side, people believe they are seen less well than they are.")
    }
    if gaps.allSatisfy({ abs($0) <= 0.005 }) {
      return phrases.say(
        "De chaque côté, on se croit vu tel qu’on l’est.",
        "On each side, people believe they are seen as they are.")
    }
    return phrases.say(
      "Se croire vu, être vu : l’écart n’est pas le même des deux côtés.",
      "Believing to be seen, being seen: the gap is not the same on both sides.")
  }

  /// Why a room may not see its mirror, and what to do instead; nothing when it may. A reading aloud
  /// must hurt nobody: which profession is seen worse than it fears is not said.
  public func withheld(_ visibility: MirrorView.Visibility) -> [String] {
    switch visibility {
    case .shown: return []
    case .tooFew(let profession, let count):
      let people = ProfessionWording(language).counted(count, profession)
      let fewest = numbers.whole(MirrorView.fewestAnswers)
      return [
        phrases.say(
          """
          Le miroir reste caché : \(people) \(count < 2 ? "a" : "ont") répondu, il en faut \(fewest) \
          de chaque profession.
          """,
          """
          The mirror stays hidden: \(people) answered, and it takes \(fewest) of each profession.
          """),
        phrases.say(
          "Avec si peu de réponses, chacun se reconnaîtrait. Recueillez-en d’autres.",
          "With so few answers people would be recognised. Collect some more."),
      ]
    case .hidden:
      return [
        phrases.say(
          "Le miroir de ces réponses reste caché : le montrer pourrait blesser sans aider.",
          "The mirror of these answers stays hidden: showing it could hurt and not help."),
        phrases.say(
          """
          Il ne se montre que si chaque profession est vue au moins aussi bien qu’elle le croit. \
          Parlez plutôt des situations de travail, ou montrez le miroir d’un territoire simulé : \
          « charger territoire-type », puis « miroir ».
          """,
          """
          It shows only when each profession is seen at least as well as it believes. Talk about \
          situations at work instead, or show the mirror of a simulated territory: “load \
          territoire-type”, then “mirror”.
          """),
      ]
    }
  }
}
