import CommandLanguage
import SourceText
import Testing

@Suite("What lines mean, as transcripts write them")
struct CanonicalTests {
  @Test(
    "French words, aliases, prefixes and spaces become full English words",
    arguments: [
      ("lancer 2y", "run 2y"),
      ("LANCER jusqu’à 52", "run to 52"),
      ("lancer jusqu'à 1y", "run to 1y"),
      ("run", "run"),
      ("charger plaine-commune comme base", "load plaine-commune as base"),
      ("régler contact.rate 0.2 depuis 60", "set contact.rate 0.2 from 60"),
      ("regler contact.rate=0.2", "set contact.rate 0.2"),
      ("set a.x 1 b.y 40% from 2026-03-19", "set a.x 1 b.y 40% from 2026-03-19"),
      ("set zones.\"Saint Denis\".need 1.5", "set zones.\"Saint Denis\".need 1.5"),
      ("set zones.'Saint Denis'.need 1.5", "set zones.\"Saint Denis\".need 1.5"),
      ("set 'zones.\"Saint Denis\".need' 1.5", "set \"zones.\\\"Saint Denis\\\".need\" 1.5"),
      (
        "ajouter rencontre à 12 chaque 26 participants 60 zones \"Saint-Denis\",Aubervilliers",
        "add encounter at 12 every 26 participants 60 zones \"Saint-Denis\", Aubervilliers"
      ),
      ("ajouter choc nature scandal à 1y", "add shock kind scandal at 1y"),
      (
        "add agreement organisations \"CCAS du Bourg\", Ressourcerie at 6m until 2y every 1y",
        "add agreement organisations \"CCAS du Bourg\", Ressourcerie at 6m until 2y every 1y"
      ),
      ("bifurquer pilote à 26", "fork pilote at 26"),
      ("aller base", "switch base"),
      ("revenir 26w avant", "rewind 26w ago"),
      ("rewind to 52", "rewind to 52"),
      ("tracer coopération volume de base, pilot", "plot cooperation volume of base, pilot"),
      (
        "tracer chaleur de travailleurs-sociaux dans Centre de pilot",
        "plot warmth of socialWorkers in Centre of pilot"
      ),
      (
        "plot cooperation from 0 to 2y sample > figure.svg",
        "plot cooperation from 0 to 2y sample > figure.svg"
      ),
      (
        "plot trust of zone \"Saint-Denis\" >! \"my figure.svg\"",
        "plot trust of zone \"Saint-Denis\" >! \"my figure.svg\""
      ),
      ("tableau cooperation chaque 26", "table cooperation every 26"),
      ("plot cooperation window 4", "plot cooperation window 4"),
      (
        "plot mean warmth of socialWorkers where familiarity>0.3 by zone",
        "plot mean warmth of socialWorkers where familiarity > 0.3 by zone"
      ),
      ("comparer", "compare"), ("compare base pilot", "compare base pilot"),
      ("pourquoi coopération depuis 26 jusqu'à 1y", "why cooperation from 26 to 1y"),
      ("why base pilot", "why base pilot"),
      (
        "personnes socialWorkers où zone = Bourg et (familiarité < 0.3 ou non ouverture >= 0.5)",
        "agents socialWorkers where zone = Bourg and (familiarity < 0.3 or not openness >= 0.5)"
      ),
      (
        "agents where zone == \"Saint-Denis\" in replicate 3",
        "agents where zone = \"Saint-Denis\" in replicate 3"
      ),
      ("personne 42 dans réplication 7", "agent 42 in replicate 7"),
      ("journal Amina depuis 10 jusqu'à 30", "diary Amina from 10 to 30"),
      (
        "prédire coopération à 1y Claire 30% \"table 2\" 0.25 40%",
        "predict cooperation at 1y Claire 30% \"table 2\" 0.25 40%"
      ),
      ("expect cooperation at 2y>0.3", "expect cooperation at 2y > 0.3"),
      (
        "expect mean warmth where familiarity < 0.3 at 26 > 0.2",
        "expect mean warmth where familiarity < 0.3 at 26 > 0.2"
      ),
      ("expect hash 0123456789abcdef", "expect hash 0123456789abcdef"),
      ("attendre état 0123456789ABCDEF", "expect state 0123456789ABCDEF"),
      ("play --check demo.ren", "play check demo.ren"),
      ("jouer vérifier demo.ren", "play check demo.ren"),
      ("export cooperation > data.csv", "export cooperation > data.csv"),
      ("export data.csv", "export data.csv"),
      ("save >! a.yaml", "save >! a.yaml"),
      ("transcription oui session.ren", "transcript on session.ren"),
      ("show settings influence", "show settings influence"),
      ("montrer zone \"Saint Denis\"", "show zone \"Saint Denis\""),
      ("show contact.rate", "show contact.rate"),
      (
        "show quantile 0.9 warmth of socialEntrepreneurs sd trust",
        "show quantile 0.9 warmth of socialEntrepreneurs sd trust"
      ),
      ("suivre ajouter coopération", "watch add cooperation"),
      ("watch remove 1", "watch remove 1"),
      (
        "suivre moyenne chaleur de travailleurs-sociaux, coopération confiance",
        "watch mean warmth of socialWorkers, cooperation trust"
      ),
      ("tracer coopération, volume de base, pilot", "plot cooperation, volume of base, pilot"),
      ("add shock kind vague-de-départs", "add shock kind turnover"),
      ("contact.rate?", "help contact.rate"), ("?", "help"), ("run ?", "help run"),
      ("set contact.rate?", "help contact.rate"),
      ("?contact.rate", "help contact.rate"), ("??run", "help run"), ("? run", "help run"),
      ("?contact.rate?", "help contact.rate"), ("??", "help"),
      ("zones.\"Saint Denis\".need??", "help \"zones.\\\"Saint Denis\\\".need\""),
      ("coopération?", "help coopération"),
      ("help mean warmth", "help mean warmth"),
      ("à-propos confiance", "apropos confiance"),
      ("a-propos regard supposé", "apropos regard supposé"),
      ("langue français", "lang fr"), ("mode csv", "mode csv"),
      ("!  ls -l; pwd # all ", "!ls -l; pwd # all"), ("system ls \"a b\"", "!ls a b"),
      ("agent \"42\"", "agent \"42\""), ("agent O'Neil", "agent O'Neil"),
      ("run 2y # a comment; run 3y", "run 2y"), ("run \\\n 2y", "run 2y"),
    ])
  func canonical(_ line: String, _ canonical: String) {
    guard let first = parsed(line) else { return }
    #expect(first.canonical == canonical)
    #expect(parsed(canonical)?.unplaced == first.unplaced)
  }

  @Test(
    "the word that help is asked on stands where it is, beside its marks",
    arguments: [
      ("contact.rate?", 1), ("?contact.rate", 2), ("??contact.rate", 3), ("?contact.rate??", 2),
      ("? contact.rate", 3), ("set contact.rate?", 5), ("contact.rate ?", 1),
    ])
  func helpTopic(_ line: String, _ column: Int) {
    let place = SourceSpan(SourcePosition(line: 1, column: column), length: 12)
    #expect(parsed(line)?.command == .help(Located("contact.rate", at: place)))
  }

  @Test(
    "a mark before several words is none of help", arguments: ["?contact.rate 3", "? set run"])
  func noHelp(_ line: String) {
    #expect(mistake(line)?.span.start == SourcePosition(line: 1, column: 1))
  }

  @Test(
    "said a second time, a command replaces the file that it wrote",
    arguments: [
      ("plot trust > \"my figure.svg\"", "plot trust >! \"my figure.svg\""),
      ("plot trust >! a.svg", "plot trust >! a.svg"),
      ("run 2y > a.csv", "run 2y >! a.csv"),
      ("save a.yaml", "save >! a.yaml"), ("save > a.yaml", "save >! a.yaml"),
      ("save >! a.yaml", "save >! a.yaml"),
      ("export cooperation > a.csv", "export cooperation >! a.csv"),
      ("export cooperation to a.csv", "export cooperation >! a.csv"),
      ("export a.csv", "export >! a.csv"), ("run 2y", "run 2y"),
    ])
  func repeatable(_ line: String, _ repeatable: String) throws {
    let first = try #require(parsed(line))
    #expect(first.repeatable == repeatable)
    // It reads as the same command, but for the files that are there.
    #expect(parsed(repeatable)?.name == first.name)
    #expect(parsed(repeatable)?.repeatable == repeatable)
  }
}
