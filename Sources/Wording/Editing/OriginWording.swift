import ScenarioFiles
import SourceText
import TerritoryModel

/// Where the value of a setting comes from, in a few words.
public enum OriginWording {
  /// « ligne 12 de plaine-commune.yaml », “line 12 of plaine-commune.yaml”, the catalogue, or that
  /// it was typed.
  public static func text(_ origin: Origin, in language: Language) -> String {
    let phrases = Phrases(language)
    switch origin {
    case .catalogue: return phrases.say("valeur par défaut du catalogue", "the catalogue’s default")
    case .typed: return phrases.say("saisi dans cette session", "typed in this session")
    case .written(let source, let position):
      let line = phrases.whole(position.line)
      switch source {
      case .file(let path): return file(path, line, phrases)
      case .library(let name): return file(name, line, phrases)
      case .standardInput:
        return phrases.say(
          "ligne \(line) de l’entrée standard", "line \(line) of standard input")
      case .setting: return phrases.say("donné par --set", "given by --set")
      case .option(let name):
        return phrases.say("donné par \(name)", "given by \(name)")
      case .typed: return phrases.say("saisi dans cette session", "typed in this session")
      }
    }
  }

  private static func file(_ path: String, _ line: String, _ phrases: Phrases) -> String {
    let name = SafeText.showing(path.split(separator: "/").last.map(String.init) ?? path)
    // « de » loses its vowel before another.
    let first = name.lowercased().first.map { "aeiouyàâéèêëîïôöûüœ".contains($0) } ?? false
    return phrases.say(
      "ligne \(line) \(first ? "d’" : "de ")\(name)", "line \(line) of \(name)")
  }
}
