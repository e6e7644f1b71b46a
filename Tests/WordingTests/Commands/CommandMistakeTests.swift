import CommandLanguage
import SourceText
import TerritoryModel
import Testing
import TextTesting
import Wording

@Suite("Sentences about mistakes in lines")
struct CommandMistakeTests {
  private func mistake(_ line: String, isScript: Bool = false) -> CommandMistake? {
    do throws(CommandMistake) {
      _ = try CommandReader(allowsPrefixes: !isScript, isSafe: true).read(line)
      Issue.record("\(line) was read")
      return nil
    } catch {
      return error
    }
  }

  @Test("what is wrong and what is allowed, in both languages", arguments: Self.sentences)
  func sentence(_ line: String, _ english: String, _ french: String) {
    guard let mistake = mistake(line) else { return }
    #expect(CommandMistakeWording.sentence(mistake, in: .english) == english)
    #expect(CommandMistakeWording.sentence(mistake, in: .french) == french)
  }

  @Test("French sentences keep French typography", arguments: Self.sentences.map(\.0))
  func typography(_ line: String) {
    guard let mistake = mistake(line) else { return }
    let text = CommandMistakeWording.sentence(mistake, in: .french)
    // What one types keeps its own form.
    let plain = ["40%", "30%", "!=", "!ls", ">!"].reduce(text) { $0.replacing($1, with: "x") }
    #expect(FrenchTypography.flaws(in: plain) == [], "\(text)")
    let english = CommandMistakeWording.sentence(mistake, in: .english)
    #expect(!english.contains("\u{202F}") && !english.contains("«") && !english.contains(" :"))
  }

  @Test("the answer at the prompt: what is wrong, where, what is allowed")
  func prompt() {
    let line = "run 2y; plot coopération by proffession"
    guard let mistake = mistake(line) else { return }
    #expect(
      CommandMistakeWording.text(mistake, line: line, in: .english) == """
        “proffession” is not a grouping.
          run 2y; plot coopération by proffession
                                      ^^^^^^^^^^^
        Did you mean “profession”? Possible: profession, zone.
        """)
    #expect(
      CommandMistakeWording.text(mistake, line: line, in: .french) == """
        «\u{A0}proffession\u{A0}» n’est pas un regroupement.
          run 2y; plot coopération by proffession
                                      ^^^^^^^^^^^
        Vouliez-vous dire «\u{A0}profession\u{A0}»\u{202F}? Possibles\u{A0}: profession, zone.
        """)
  }

  @Test("something that lacks is marked just after the last word; nothing follows when all is said")
  func missing() {
    guard let mistake = mistake("load") else { return }
    #expect(
      CommandMistakeWording.text(mistake, line: "load  # which?", in: .english) == """
        A scenario is missing.
          load  # which?
              ^
        """)
  }

  @Test("what is wrong and what is allowed, without the line")
  func sentence() {
    guard let mistake = mistake("show\nru 2y", isScript: true) else { return }
    #expect(mistake.span.start == SourcePosition(line: 2, column: 1))
    #expect(
      CommandMistakeWording.sentence(mistake, in: .english)
        == "In a script words are written in full, not “ru”. Write run.")
    #expect(
      CommandMistakeWording.sentence(mistake, in: .french)
        == "Dans un script, les mots s’écrivent en entier, non «\u{A0}ru\u{A0}». Écrivez run.")
  }

  private static let sentences: [(String, String, String)] = [
    (
      "rnu 2y", "“rnu” is no command. Did you mean “run”? For the list: help.",
      "«\u{A0}rnu\u{A0}» n’est pas une commande. Vouliez-vous dire «\u{A0}run\u{A0}»\u{202F}? La liste\u{A0}: aide."
    ),
    (
      "frobnicate", "“frobnicate” is no command. For the list: help.",
      "«\u{A0}frobnicate\u{A0}» n’est pas une commande. La liste\u{A0}: aide."
    ),
    (
      "cooperation",
      "“cooperation” is a measure, not a command. To see it: show cooperation, or plot cooperation.",
      "«\u{A0}cooperation\u{A0}» est une mesure, non une commande. Pour la voir\u{A0}: montrer cooperation, ou tracer cooperation."
    ),
    (
      "contact.rate 0.3",
      "“contact.rate” is a setting, not a command. To see it: show contact.rate; to change it: set contact.rate VALUE.",
      "«\u{A0}contact.rate\u{A0}» est un réglage, non une commande. Pour le voir\u{A0}: montrer contact.rate\u{202F}; pour le changer\u{A0}: régler contact.rate VALEUR."
    ),
    (
      "plot war", "“war” begins several words. Which: warmth or warmthSd?",
      "«\u{A0}war\u{A0}» commence plusieurs mots. Lequel\u{A0}: warmth ou warmthSd\u{202F}?"
    ),
    (
      "run 2 ans", "Write 2y, without a space.", "Écrivez 2y, sans espace."
    ),
    (
      "run 0", "“0” is not possible here. Needed: a duration (26, 26w, 6m or 2y).",
      "«\u{A0}0\u{A0}» n’est pas possible ici. Il faut une durée (26, 26w, 6m ou 2y)."
    ),
    (
      "run 2x",
      "“2x” has no unit that is known here. Needed: a duration (26, 26w, 6m or 2y).",
      "«\u{A0}2x\u{A0}» n’a pas d’unité connue ici. Il faut une durée (26, 26w, 6m ou 2y)."
    ),
    (
      "run 2y 3", "“3” is too much. Form of the command: run [DURATION | to WEEK]",
      "«\u{A0}3\u{A0}» est de trop. Forme de la commande\u{A0}: lancer [DURÉE | jusqu’à SEMAINE]"
    ),
    ("run \"2y", "This quote is never closed.", "Ce guillemet n’est jamais fermé."),
    (
      "run 2y \\", "Nothing continues this line, which ends with “\\”.",
      "Rien ne continue cette ligne, qui finit par «\u{A0}\\\u{A0}»."
    ),
    (
      "set contact.rate 0,3", "A number is written with a point. Write 0.3.",
      "Un nombre s’écrit avec un point. Écrivez 0.3."
    ),
    ("set contact.rate", "A value is missing.", "Il manque une valeur."),
    (
      "replicate 1 000", "A number is written with nothing between its digits. Write 1000.",
      "Un nombre s’écrit sans rien entre les chiffres. Écrivez 1000."
    ),
    (
      "plot coopration",
      "“coopration” cannot stand here. Did you mean “cooperation”? Needed: a measure, “by”, “of”, “from”, “to” or “sample”.",
      "«\u{A0}coopration\u{A0}» n’a pas sa place ici. Vouliez-vous dire «\u{A0}cooperation\u{A0}»\u{202F}? Il faut une mesure, «\u{A0}par\u{A0}», «\u{A0}de\u{A0}», «\u{A0}depuis\u{A0}», «\u{A0}jusqu’à\u{A0}» ou «\u{A0}exemple\u{A0}»."
    ),
    (
      "plot cooperation of",
      "The line stops too early. Needed: a profession (socialWorkers, socialEntrepreneurs), a branch or “zone”.",
      "La ligne s’arrête trop tôt. Il faut une profession (travailleurs-sociaux, entrepreneurs-sociaux), une branche ou «\u{A0}zone\u{A0}»."
    ),
    (
      "plot cooperation > a.csvv",
      "An answer cannot be written to a file “.csvv”. Did you mean “.csv”? Possible endings: .csv, .json, .svg, .md, .tex, .txt, .html.",
      "Une réponse ne s’écrit pas dans un fichier «\u{A0}.csvv\u{A0}». Vouliez-vous dire «\u{A0}.csv\u{A0}»\u{202F}? Terminaisons possibles\u{A0}: .csv, .json, .svg, .md, .tex, .txt, .html."
    ),
    (
      "plot cooperation > figure",
      "“figure” has no ending that tells what to write. Possible endings: .csv, .json, .svg, .md, .tex, .txt, .html.",
      "«\u{A0}figure\u{A0}» n’a pas de terminaison qui dise quoi écrire. Terminaisons possibles\u{A0}: .csv, .json, .svg, .md, .tex, .txt, .html."
    ),
    (
      "agents where familiarity", "A sign (<, <=, >, >=, = or !=) is missing.",
      "Il manque un signe (<, <=, >, >=, = ou\u{202F}!=)."
    ),
    (
      "agents where familiarity < x", "“x” cannot stand here. Needed: a number (0.3 or 30%).",
      "«\u{A0}x\u{A0}» n’a pas sa place ici. Il faut un nombre (0.3 ou 30%)."
    ),
    (
      "agents where (trust < 0.3", "“)” is missing.", "Il manque «\u{A0})\u{A0}»."
    ),
    (
      "agent 42 in", "“replicate” is missing.", "Il manque «\u{A0}réplication\u{A0}»."
    ),
    (
      "predict cooperation", "“at” is missing.", "Il manque «\u{A0}à\u{A0}»."
    ),
    (
      "predict cooperation at 1y Claire", "A guess (0.3 or 30%) is missing.",
      "Il manque un pari (0.3 ou 30%)."
    ),
    (
      "expect cooperation > 40 %", "Write 40%, without a space.", "Écrivez 40%, sans espace."
    ),
    (
      "expect hash 12", "“12” is not possible here. Needed: a hash of 16 hexadecimal digits.",
      "«\u{A0}12\u{A0}» n’est pas possible ici. Il faut une empreinte de 16 chiffres hexadécimaux."
    ),
    (
      "run to 2026-02-30", "“2026-02-30” is not a day of the calendar.",
      "«\u{A0}2026-02-30\u{A0}» n’est pas un jour du calendrier."
    ),
    (
      "add encontre at 12",
      "“encontre” cannot stand here. Did you mean “rencontre”? Needed: a kind of action (encounter, immersion, training, mirror, campaign, sponsorship, agreement, colocation, outreach, funding, shock).",
      "«\u{A0}encontre\u{A0}» n’a pas sa place ici. Vouliez-vous dire «\u{A0}rencontre\u{A0}»\u{202F}? Il faut un type d’action (rencontre, vis-ma-vie, formation, restitution, tribune, soutien, convention, poste-partagé, animation, appel-à-projets, choc)."
    ),
    (
      "add encounter zonez A",
      "“zonez” cannot stand here. Did you mean “zones”? Needed: a field of the action (id, at, every, times…; help encounter gives them all).",
      "«\u{A0}zonez\u{A0}» n’a pas sa place ici. Vouliez-vous dire «\u{A0}zones\u{A0}»\u{202F}? Il faut un champ de l’action (nom, à, chaque, fois…\u{202F}; aide rencontre les donne tous)."
    ),
    (
      "add shock kind scandl",
      "“scandl” is not a possible word. Did you mean “scandal”? Possible: workload, scandal, turnover.",
      "«\u{A0}scandl\u{A0}» n’est pas un mot possible. Vouliez-vous dire «\u{A0}scandal\u{A0}»\u{202F}? Possibles\u{A0}: coupe-budgétaire, scandale, vague-de-départs."
    ),
    (
      "fork 2", "“2” cannot stand here. Needed: a name for a branch.",
      "«\u{A0}2\u{A0}» n’a pas sa place ici. Il faut un nom de branche."
    ),
    (
      "!ls", "Commands of the system are switched off (--safe).",
      "Les commandes du système sont désactivées (--safe)."
    ),
    (
      "plot cooperation by profession",
      "“cooperation” has no value by profession: an opportunity belongs to both. Metrics that have one: volume, coverage, warmth, competence, favourability, warmthSd, competenceSd, favourabilitySd, familiarity, polarisation, believed, actual, gap, exaggeration.",
      "«\u{A0}coopération\u{A0}» n’a pas de valeur par profession\u{A0}: une occasion appartient aux deux. Mesures qui en ont\u{A0}: volume, couverture, chaleur, compétence, faveur, dispersion-chaleur, dispersion-compétence, dispersion-faveur, familiarité, polarisation, supposé, réel, écart, exagération."
    ),
    (
      "plot volume window 4", "“volume” always covers the last 13 weeks. Remove the window.",
      "«\u{A0}volume\u{A0}» couvre toujours les 13 dernières semaines. Retirez la fenêtre."
    ),
    (
      "plot trust window 4", "“trust” is read at the end of a week. Remove the window.",
      "«\u{A0}confiance\u{A0}» se lit à la fin d’une semaine. Retirez la fenêtre."
    ),
    (
      "mode xml", "“xml” is not a mode. Possible: table, csv, json, markdown, latex.",
      "«\u{A0}xml\u{A0}» n’est pas un mode. Possibles\u{A0}: tableau, csv, json, markdown, latex."
    ),
    (
      "plot quantile 1.5 warmth",
      "“1.5” is not possible here. Needed: a number from 0 to 1 (0.4 or 40%).",
      "«\u{A0}1.5\u{A0}» n’est pas possible ici. Il faut un nombre de 0 à 1 (0.4 ou 40%)."
    ),
    (
      "seed 1e400", "“1e400” is too large. Needed: a seed (a whole number).",
      "«\u{A0}1e400\u{A0}» est trop grand. Il faut une graine (un nombre entier)."
    ),
    ("save", "A file is missing.", "Il manque un fichier."),
    (
      "diary", "A person (the number of a post, or a name) is missing.",
      "Il manque une personne (le numéro d’un poste ou un nom)."
    ),
  ]
}
