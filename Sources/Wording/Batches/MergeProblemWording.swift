import Results
import SourceText
import TerritoryModel

extension MergeProblem {
  /// The sentence.
  public func text(in language: Language) -> String {
    if case .store(let problem) = self { return problem.text(in: language) }
    return words[language]
  }

  private var words: Bilingual {
    func fr(_ path: String) -> String { Typography.quoted(SafeText.showing(path), in: .french) }
    func en(_ path: String) -> String { Typography.quoted(SafeText.showing(path), in: .english) }
    switch self {
    case .store(let problem):
      return Bilingual(fr: problem.text(in: .french), en: problem.text(in: .english))
    case .nothing:
      return Bilingual(
        fr: "Quels fichiers réunir ? Par exemple : rencontre batch merge essai.*-of-4.sqlite.",
        en:
          "Which stores are to be merged? For instance: rencontre batch merge trial.*-of-4.sqlite.")
    case .noTaskFinished(let folder):
      return Bilingual(
        fr: "Aucune tâche de \(fr(folder)) n’est finie ; lancez les tâches, ou attendez leur fin.",
        en: "No task of \(en(folder)) has finished; start the tasks, or wait until they end.")
    case .missing(let shards):
      let list = shards.map(\.text)
      return shards.count == 1
        ? Bilingual(
          fr: "Il manque la part \(list[0]) ; donnez son fichier aussi.",
          en: "Part \(list[0]) is missing; give its store too.")
        : Bilingual(
          fr:
            "Il manque les parts \(Typography.list(list, in: .french)) ; donnez leurs fichiers aussi.",
          en: "Parts \(Typography.list(list, in: .english)) are missing; give their stores too.")
    case .twice(let shard, let first, let second):
      return Bilingual(
        fr: "La part \(shard.text) est là deux fois : dans \(fr(first)) et dans \(fr(second)).",
        en: "Part \(shard.text) is there twice: in \(en(first)) and in \(en(second)).")
    case .cutDifferently(let first, let shard, let second, let other):
      return Bilingual(
        fr: """
          Ces parts se recouvrent : \(fr(first)) est la part \(shard.text) et \(fr(second)) la part \
          \(other.text) ; donnez les parts d’un seul découpage.
          """,
        en: """
          These parts overlap: \(en(first)) is part \(shard.text) and \(en(second)) is part \
          \(other.text); give the parts of one division.
          """)
    case .incomplete(let path, let shard, let done, let total):
      let french = NumberWording(.french)
      let english = NumberWording(.english)
      let runs = done < 2 ? "simulation" : "simulations"
      let counts = Bilingual(
        fr: "\(french.whole(done)) \(runs) sur \(french.whole(total))",
        en: "\(english.whole(done)) of \(english.whole(total)) runs")
      let command = "rencontre batch run \(SafeText.showing(ShellQuoting.path(path)))"
      return shard.isWhole
        ? Bilingual(
          fr: "\(fr(path)) n’est pas fini : \(counts.french) ; pour le finir : \(command)",
          en: "\(en(path)) is not finished: \(counts.english); to finish it: \(command)")
        : Bilingual(
          fr: """
            La part \(shard.text), \(fr(path)), n’est pas finie : \(counts.french) ; pour la finir : \
            \(command)
            """,
          en: """
            Part \(shard.text), \(en(path)), is not finished: \(counts.english); to finish it: \
            \(command)
            """)
    case .otherPlan(let path, let first, let differences):
      let wording = PlanDifferenceWording.texts(differences)
      return Bilingual(
        fr: """
          \(fr(path)) n’est pas de la même expérience que \(fr(first)) : \(wording.french).
          """,
        en: """
          \(en(path)) is not of the same experiment as \(en(first)): \(wording.english).
          """)
    case .stillRunning(let path):
      return Bilingual(
        fr: "Un processus remplit encore \(fr(path)) ; attendez qu’il finisse.",
        en: "A process is still filling \(en(path)); wait until it ends.")
    }
  }
}
