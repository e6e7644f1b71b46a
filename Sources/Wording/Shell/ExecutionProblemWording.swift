import CommandLanguage
import ScenarioFiles
import SourceText
import TerritoryModel

/// Why a command could not be carried out, in a sentence or two: what is wrong, and what to type.
public struct ExecutionProblemWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// Sentences in a language.
  public init(_ language: Language) { self.language = language }

  private var phrases: Phrases { Phrases(language) }
  private var numbers: NumberWording { NumberWording(language) }

  /// The sentence; scenario mistakes come with their places, over several lines.
  public func text(_ problem: ExecutionProblem) -> String {
    switch problem {
    case .scenario(let mistakes): MistakeWording.text(mistakes, in: language)
    case .edit(let mistakes):
      EditWording(language).sentences(mistakes).joined(separator: "\n")
    case .nothingOpen, .branchExists, .badBranchName, .unknownBranch, .sameBranch, .noProgramme:
      branches(problem)
    case .nothingRun, .branchNotRun, .past, .ahead, .noSuchWeek, .weeksReversed, .noCalendar,
      .notThereYet:
      time(problem)
    case .unknownAction, .actionIsOver, .unknownZone, .unknownOrganisation, .unknownPerson,
      .noSuchPost, .unknownSetting:
      names(problem)
    case .tooFewLevers, .pointsOutOfRange, .noMargin, .noBetterDirection, .programmeNotBegun,
      .rangeNeeded, .showsRespondents, .tooFewRuns, .nothingLearnt, .design,
      .question:
      QuestionProblemWording(language).text(problem)
    case .noSuchReplicate, .replicatesOutOfRange, .notByProfession, .holdsThroughout,
      .nothingToUndo,
      .nothingToRedo, .nothingPredicted, .notAShare, .noSuchWatch, .tooLarge,
      .tooManyValues, .stopped:
      others(problem)
    }
  }

  private func say(_ french: String, _ english: String) -> String {
    phrases.say(french, english)
  }

  private func quoted(_ text: String) -> String { phrases.quoted(text) }

  private func command(_ french: String, _ english: String) -> String {
    Typography.quoted(say(french, english), in: language)
  }

  private func branches(_ problem: ExecutionProblem) -> String {
    switch problem {
    case .nothingOpen:
      return say(
        "Aucun scénario n’est ouvert. Tapez \(command("charger territoire-type", "")), ou \(command("scénarios", "")) pour les voir tous.",
        "No scenario is open. Type \(command("", "load territoire-type")), or \(command("", "scenarios")) to see them all."
      )
    case .unknownBranch(let name, let known):
      return say(
        "Aucune branche ne s’appelle \(quoted(name)).", "No branch is called \(quoted(name)).")
        + phrases.hint(NearestWord.to(name, among: known))
        + phrases.listed("Les branches", "The branches", known)
    case .branchExists(let name):
      return say(
        "Une branche s’appelle déjà \(quoted(name))\(phrases.semicolon) choisissez un autre nom.",
        "A branch is already called \(quoted(name)); choose another name.")
    case .badBranchName(let name):
      return say(
        "\(quoted(name)) ne peut pas être le nom d’une branche\(phrases.colon) un nom est un mot de 100 caractères au plus, sans espace, guillemet, point-virgule, # ni >.",
        "\(quoted(name)) cannot name a branch: a name is one word of at most 100 characters, without space, quote, semicolon, # or >."
      )
    case .sameBranch(let name):
      return say(
        "La branche \(quoted(name)) ne peut pas être mise face à elle-même\(phrases.semicolon) nommez-en une autre, ou créez-en une avec \(command("bifurquer NOM", "")).",
        "Branch \(quoted(name)) cannot be set against itself; name another one, or make one with \(command("", "fork NAME"))."
      )
    case .noProgramme(let name, isCompared: false):
      return say(
        "La branche \(quoted(name)) n’a pas de programme\(phrases.semicolon) ajoutez une action (\(command("ajouter encounter à 12 participants 60", ""))), ou un programme dans son fichier (programme).",
        "Branch \(quoted(name)) has no programme; add an action (\(command("", "add encounter at 12 participants 60"))), or a programme in its file (programme)."
      )
    case .noProgramme(let name, isCompared: true):
      return say(
        "La branche \(quoted(name)) n’a pas de programme\(phrases.semicolon) nommez la branche à laquelle la comparer, ou ajoutez une action (\(command("ajouter encounter à 12 participants 60", ""))).",
        "Branch \(quoted(name)) has no programme; name the branch to set against it, or add an action (\(command("", "add encounter at 12 participants 60")))."
      )
    default: return ""
    }
  }

  private func time(_ problem: ExecutionProblem) -> String {
    switch problem {
    case .nothingRun:
      return say(
        "Rien n’a encore été simulé\(phrases.semicolon) tapez \(command("lancer 3y", "")) d’abord.",
        "Nothing has been run yet; type \(command("", "run 3y")) first.")
    case .branchNotRun(let name, let isPresent, let other):
      let french = isPresent ? "" : " \(command("aller \(name)", "")), puis"
      let english = isPresent ? "" : " \(command("", "switch \(name)")), then"
      return say(
        "La branche \(quoted(name)) est à la semaine 0\(phrases.colon) tapez\(french) \(command("lancer jusqu’à \(other)", "")).",
        "Branch \(quoted(name)) stands at week 0: type\(english) \(command("", "run to \(other)"))."
      )
    case .past(let week, let present):
      let before = max(week - 1, 0)
      return say(
        "La semaine \(phrases.whole(week)) est passée (nous sommes à la fin de la semaine \(phrases.whole(present))), et le passé ne se modifie pas sur place. Tapez \(command("revenir \(before)", "")) pour y revenir, ou \(command("bifurquer NOM à \(before)", "")) pour garder les deux.",
        "Week \(phrases.whole(week)) is gone (we are at the end of week \(phrases.whole(present))), and the past is not edited in place. Type \(command("", "rewind \(before)")) to go back there, or \(command("", "fork NAME at \(before)")) to keep both."
      )
    case .ahead(let week, let present):
      return say(
        "La semaine \(phrases.whole(week)) n’est pas encore atteinte\(phrases.colon) la branche est à la semaine \(phrases.whole(present)). Tapez \(command("lancer jusqu’à \(week)", "")) d’abord.",
        "Week \(phrases.whole(week)) is still ahead: the branch stands at week \(phrases.whole(present)). Type \(command("", "run to \(week)")) first."
      )
    case .noSuchWeek(let week, let last):
      return say(
        "Il n’y a pas de semaine \(phrases.whole(week))\(phrases.colon) les semaines vont de 0 à \(phrases.whole(last)).",
        "There is no week \(phrases.whole(week)): weeks go from 0 to \(phrases.whole(last)).")
    case .weeksReversed(let from, let to):
      return say(
        "La semaine \(phrases.whole(from)) vient après la semaine \(phrases.whole(to))\(phrases.semicolon) donnez-les dans l’ordre.",
        "Week \(phrases.whole(from)) comes after week \(phrases.whole(to)); give them in order.")
    case .noCalendar:
      return say(
        "Ce scénario n’a pas de calendrier (pas de \(quoted("start")))\(phrases.semicolon) donnez un nombre de semaines, comme 26 ou 6m.",
        "This scenario has no calendar (no \(quoted("start"))); give a number of weeks, such as 26 or 6m."
      )
    case .notThereYet(let week, let present):
      return say(
        "La salle a parié sur la semaine \(phrases.whole(week)), et nous sommes à la semaine \(phrases.whole(present)). Tapez \(command("lancer jusqu’à \(week)", "")), puis \(command("révéler", "")).",
        "The room guessed week \(phrases.whole(week)), and we are at week \(phrases.whole(present)). Type \(command("", "run to \(week)")), then \(command("", "reveal"))."
      )
    default: return ""
    }
  }

  private func names(_ problem: ExecutionProblem) -> String {
    func unknown(
      _ name: String, _ french: String, _ english: String, list: (String, String),
      _ known: [String]
    ) -> String {
      say("\(french) \(quoted(name)).", "\(english) \(quoted(name)).")
        + phrases.hint(NearestWord.to(name, among: known))
        + phrases.listed(list.0, list.1, known)
    }
    switch problem {
    case .unknownAction(let id, let known):
      if known.isEmpty {
        return say("Le programme est vide.", "The programme is empty.")
      }
      return unknown(
        id, "Aucune action du programme ne s’appelle", "No action of the programme is called",
        list: ("Le programme", "The programme"), known)
    case .actionIsOver(let id, let last, let present):
      let before = max(last - 1, 0)
      return say(
        "L’action \(quoted(id)) a eu lieu (semaine \(phrases.whole(last))) et rien ne reste à venir\(phrases.colon) nous sommes à la fin de la semaine \(phrases.whole(present)). Tapez \(command("revenir \(before)", "")) puis retirez-la, ou \(command("bifurquer NOM à \(before)", "")) pour garder les deux.",
        "Action \(quoted(id)) has taken place (week \(phrases.whole(last))) and nothing of it is to come: we are at the end of week \(phrases.whole(present)). Type \(command("", "rewind \(before)")) then remove it, or \(command("", "fork NAME at \(before)")) to keep both."
      )
    case .unknownZone(let name, let known):
      return unknown(
        name, "Aucune zone ne s’appelle", "No zone is called", list: ("Les zones", "The zones"),
        known)
    case .unknownOrganisation(let name, let known):
      if known.isEmpty {
        return say(
          "Ce scénario ne nomme aucune organisation.", "This scenario names no organisation.")
      }
      return unknown(
        name, "Aucune organisation ne s’appelle", "No organisation is called",
        list: ("Les organisations", "The organisations"), known)
    case .unknownPerson(let name, let known):
      if known.isEmpty {
        return say(
          "Ce scénario ne nomme personne\(phrases.semicolon) donnez le numéro d’un poste, comme 42.",
          "This scenario names nobody; give the number of a post, such as 42.")
      }
      return unknown(
        name, "Personne ne s’appelle", "Nobody is called",
        list: ("Les personnes nommées", "The people named"), known)
    case .noSuchPost(let number, let last):
      return say(
        "Il n’y a pas de poste \(phrases.whole(number))\(phrases.colon) les postes sont numérotés de 0 à \(phrases.whole(last)).",
        "There is no post \(phrases.whole(number)): posts are numbered from 0 to \(phrases.whole(last))."
      )
    case .unknownSetting(let path, let nearest):
      return say(
        "Aucun réglage ne s’appelle \(quoted(path)).", "No setting is called \(quoted(path)).")
        + phrases.hint(nearest)
    default: return ""
    }
  }

  private func others(_ problem: ExecutionProblem) -> String {
    switch problem {
    case .noSuchReplicate(let number, let last):
      return say(
        "Il n’y a pas de réplication \(phrases.whole(number))\(phrases.colon) elles vont de 1 à \(phrases.whole(last))\(phrases.semicolon) \(command("répliquer 200", "")) en ajoute.",
        "There is no replicate \(phrases.whole(number)): they go from 1 to \(phrases.whole(last)); \(command("", "replicate 200")) adds some."
      )
    case .replicatesOutOfRange(let count, let most):
      return say(
        "\(phrases.whole(count)) réplications\(phrases.colon) il en faut de 1 à \(phrases.whole(most)).",
        "\(phrases.whole(count)) replicates: from 1 to \(phrases.whole(most)) can run together.")
    case .notByProfession(let metric):
      let label = metric.declaration.label[language]
      return say(
        "La mesure \(quoted(label)) n’existe pas par profession\(phrases.colon) elle appartient aux liens, qui ont un bout dans chacune. Par zone, elle existe.",
        "The metric \(quoted(label)) does not exist by profession: it belongs to ties, which have an end in each. By zone it exists."
      )
    case .holdsThroughout(let name, let value):
      let typed = quoted("\(name.declaration.name(in: language)) \(value)")
      return say(
        "Cette valeur vaut pour toutes les semaines de la branche\(phrases.colon) tapez \(typed).",
        "This value holds for every week of the branch: type \(typed).")
    case .nothingToUndo: return say("Il n’y a rien à défaire.", "There is nothing to undo.")
    case .nothingToRedo: return say("Il n’y a rien à refaire.", "There is nothing to redo.")
    case .nothingPredicted:
      return say(
        "Personne n’a encore parié. Tapez par exemple \(command("prédire cooperation à 1y Claire 0.3", "")).",
        "Nobody has guessed yet. Type for example \(command("", "predict cooperation at 1y Claire 0.3"))."
      )
    case .notAShare(let value, let metric):
      let label = metric.declaration.label[language]
      let typed = numbers.percent(value, decimals: 0)
      return say(
        "Un pari sur la mesure \(quoted(label)) va de 0 % à 100 %\(phrases.semicolon) pour 30 sur 100, tapez 30% (reçu\(phrases.colon) \(typed)).",
        "A guess of the metric \(quoted(label)) goes from 0% to 100%; for 30 out of 100, type 30% (got: \(typed))."
      )
    case .noSuchWatch(let number, let count):
      return say(
        count == 0
          ? "Aucune mesure n’est suivie."
          : "Il n’y a pas de mesure suivie numéro \(phrases.whole(number))\(phrases.colon) il y en a \(phrases.whole(count)).",
        count == 0
          ? "No measure is followed."
          : "No measure followed has number \(phrases.whole(number)): there are \(phrases.whole(count))."
      )
    case .tooLarge(let bytes, let memory):
      return say(
        "Il faudrait environ \(gigabytes(bytes)) Go de mémoire, et la machine en a \(gigabytes(memory)). Demandez moins de réplications (\(command("répliquer 8", ""))) ou moins de semaines.",
        "That would take about \(gigabytes(bytes)) GB of memory, and the machine has \(gigabytes(memory)). Ask for fewer replicates (\(command("", "replicate 8"))) or fewer weeks."
      )
    case .tooManyValues(let count, let most):
      let numbers = NumberWording(language)
      return say(
        "Cela ferait \(numbers.large(count)) valeurs, et une réponse en tient \(numbers.large(Double(most)))\(phrases.colon) demandez moins de semaines, de mesures ou de réplications, ou un lot (\(command("lot", ""))).",
        "That would be \(numbers.large(count)) values, and an answer holds \(numbers.large(Double(most))): ask for fewer weeks, measures or replicates, or run a batch (\(command("", "batch")))."
      )
    case .stopped:
      return say(
        "Interrompu\(phrases.colon) rien n’a changé.", "Interrupted: nothing has changed.")
    default: return ""
    }
  }

  private func gigabytes(_ bytes: Double) -> String {
    numbers.number(bytes / 1e9, decimals: bytes < 1e10 ? 1 : 0)
  }
}
