import SourceText
import TerritoryModel

extension UsageMistake {
  /// The sentence, with the right form.
  public func text(in language: Language) -> String {
    let numbers = NumberWording(language)
    let isFrench = language == .french
    func quoted(_ text: String) -> String {
      Typography.quoted(SafeText.showing(text), in: language)
    }
    /// « , pas « x » », after what an option takes; nothing of a value that is empty.
    func instead(_ value: String) -> String {
      value.isEmpty ? "" : isFrench ? ", pas \(quoted(value))" : ", not \(quoted(value))"
    }
    func hint(_ nearest: String?) -> String {
      guard let nearest else { return "" }
      return isFrench
        ? " Vouliez-vous dire \(quoted(nearest)) ?" : " Did you mean \(quoted(nearest))?"
    }
    switch self {
    case .noProtocol:
      return isFrench
        ? "Donnez la forme des échanges : rencontre serve --json-lines"
        : "Give the form of the exchange: rencontre serve --json-lines"
    case .scriptAndCommands(let script):
      return isFrench
        ? "-c et le script \(quoted(script)) ne vont pas ensemble : donnez l’un ou l’autre."
        : "-c and the script \(quoted(script)) do not go together: give one or the other."
    case .unknownCommand(let word, let nearest, let known):
      let list = known.joined(separator: ", ")
      return isFrench
        ? "\(quoted(word)) n’est pas une commande.\(hint(nearest)) Les commandes : \(list)."
        : "\(quoted(word)) is no command.\(hint(nearest)) The commands: \(list)."
    case .notWhole(let option, let value, let lower, let upper, let example):
      let range =
        isFrench
        ? "un nombre entier de \(numbers.whole(lower)) à \(numbers.whole(upper))"
        : "a whole number from \(numbers.whole(lower)) to \(numbers.whole(upper))"
      return isFrench
        ? "\(option) attend \(range)\(instead(value)). Par exemple : \(option) \(example)."
        : "\(option) takes \(range)\(instead(value)). For instance: \(option) \(example)."
    case .replicatesFound:
      return isFrench
        ? """
        enough trouve lui-même le nombre de réplications : retirez --replicates. Pour en limiter le \
        nombre, ajoutez \(quoted("most 256")).
        """
        : """
        enough finds the number of replicates itself: leave --replicates out. To limit it, add \
        \(quoted("most 256")).
        """
    case .redirected:
      return isFrench
        ? "Pour écrire la réponse dans un fichier, utilisez --output : ici, \(quoted(">")) n’écrit rien."
        : "To write the answer to a file, use --output: here \(quoted(">")) writes nothing."
    case .secondCommand(let command):
      return isFrench
        ? "Une question à la fois : \(quoted(command)) en est une autre. Pour plusieurs commandes : rencontre -c"
        : "One question at a time: \(quoted(command)) is another one. For several commands: rencontre -c"
    case .notRow(let value, let last):
      return isFrench
        ? """
        \(quoted(value)) n’est pas une ligne du plan : donnez un numéro de 1 à \
        \(numbers.whole(last)).
        """
        : "\(quoted(value)) is no row of the plan: give a number from 1 to \(numbers.whole(last))."
    case .notDuration(let option, let value, let longest):
      return isFrench
        ? """
        \(option) attend une durée de 1 à \(numbers.whole(longest)) semaines, pas \
        \(quoted(value)). Par exemple : \(option) 26, \(option) 26w, \(option) 6m ou \(option) 2y.
        """
        : """
        \(option) takes a duration of 1 to \(numbers.whole(longest)) weeks, not \
        \(quoted(value)). For instance: \(option) 26, \(option) 26w, \(option) 6m or \(option) 2y.
        """
    case .notOneOf(let option, let value, let words, let nearest):
      let list = words.joined(separator: ", ")
      return isFrench
        ? "\(option) ne connaît pas \(quoted(value)).\(hint(nearest)) Valeurs possibles : \(list)."
        : "\(option) does not know \(quoted(value)).\(hint(nearest)) Possible values: \(list)."
    case .unknownMetric(let name, let nearest):
      let list = Metric.allCases.map(\.key).joined(separator: ", ")
      return isFrench
        ? "\(quoted(name)) n’est pas une mesure.\(hint(nearest)) Les mesures : \(list)."
        : "\(quoted(name)) is no metric.\(hint(nearest)) The metrics: \(list)."
    case .noMetric:
      let list = Metric.allCases.map(\.key).joined(separator: ", ")
      return isFrench
        ? "--metrics attend au moins une mesure. Les mesures : \(list)."
        : "--metrics takes at least one metric. The metrics: \(list)."
    case .notInPicture(let option):
      return isFrench
        ? """
        \(option) ne va pas avec le format svg, qui dessine le taux de coopération de tout le \
        territoire ; choisissez text, csv ou json.
        """
        : """
        \(option) does not go with the format svg, which draws the cooperation rate of the whole \
        territory; choose text, csv or json.
        """
    case .noOutputName:
      return isFrench
        ? "--output attend un nom de fichier." : "--output takes the name of a file."
    case .unknownEnding(let ending, let known):
      let list = known.map { "." + $0 }.joined(separator: ", ")
      let shown = quoted("." + ending)
      return isFrench
        ? """
        --output ne connaît pas la terminaison \(shown). Terminaisons possibles : \(list) ; pour \
        une autre, ajoutez --format.
        """
        : """
        --output does not know the ending \(shown). Possible endings: \(list); for another one, \
        add --format.
        """
    case .wouldOverwrite(let path):
      return isFrench
        ? "--output écraserait le scénario \(quoted(path)) ; donnez un autre nom."
        : "--output would write over the scenario \(quoted(path)); give another name."
    case .wouldOverwriteSource(let option, let path):
      return isFrench
        ? "\(option) écraserait \(quoted(path)), qui est lu ; donnez un autre nom."
        : "\(option) would write over \(quoted(path)), which is read; give another name."
    case .fileExists(let option, let path):
      return isFrench
        ? "\(option) : \(quoted(path)) existe déjà ; donnez un autre nom, ou ajoutez --force pour le remplacer."
        : "\(option): \(quoted(path)) already exists; give another name, or add --force to replace it."
    case .sameFile(let first, let second, let path):
      return isFrench
        ? "\(first) et \(second) écriraient tous deux \(quoted(path)) ; donnez deux noms."
        : "\(first) and \(second) would both write \(quoted(path)); give two names."
    case .wouldOverwriteStore(let path):
      return isFrench
        ? "--output écraserait le fichier de résultats \(quoted(path)) ; donnez un autre nom."
        : "--output would write over the store \(quoted(path)); give another name."
    case .noMetricByProfession(let names):
      let asked = names.map(SafeText.showing).joined(separator: ", ")
      let list = Metric.allCases.filter { $0.declaration.groups == .zonesAndProfessions }
        .map(\.key).joined(separator: ", ")
      return isFrench
        ? """
        Les mesures demandées (\(asked)) n’ont pas de valeur par profession. Celles qui en ont : \
        \(list).
        """
        : """
        The metrics asked for (\(asked)) have no value by profession. Those that have: \(list).
        """
    case .resultsTooLarge(let bytes, let memory):
      return isFrench
        ? """
        Ces résultats prendraient \(memoryText(bytes, numbers)), pour \
        \(memoryText(memory, numbers)) de mémoire. Demandez moins de réplications, de semaines ou \
        de mesures.
        """
        : """
        These results would take \(memoryText(bytes, numbers)), with \
        \(memoryText(memory, numbers)) of memory. Ask for fewer replicates, weeks or metrics.
        """
    case .scaleTooLarge(let scale, let people, let limit, let bytes):
      let count = numbers.number(people)
      return isFrench
        ? """
        --scale \(scale) ferait \(count) personnes, soit environ \(memoryText(bytes, numbers)) de \
        mémoire ; la limite est de \(numbers.whole(limit)) personnes.
        """
        : """
        --scale \(scale) would make \(count) people, about \(memoryText(bytes, numbers)) of \
        memory; the limit is \(numbers.whole(limit)) people.
        """
    case .storeDecides(let option):
      return isFrench
        ? """
        \(option) parle d’un scénario à calculer ; ce fichier de résultats contient déjà ses \
        calculs. Retirez l’option, ou donnez un scénario.
        """
        : """
        \(option) is about a scenario to run; this store holds its runs already. Leave the option \
        out, or give a scenario.
        """
    case .noFiles:
      return isFrench
        ? "Quel fichier vérifier ? Par exemple : rencontre check Scenarios/mon-territoire.yaml."
        : "Which file is to be checked? For instance: rencontre check Scenarios/my-territory.yaml."
    case .notPositive(let option, let value, let example):
      return isFrench
        ? "\(option) attend un nombre plus grand que zéro\(instead(value)). Par exemple : \(option) \(example)."
        : "\(option) takes a number above zero\(instead(value)). For instance: \(option) \(example)."
    case .tooLarge(let option, let value, let limit, let example):
      let most = numbers.number(limit)
      return isFrench
        ? "\(option) attend un nombre d’au plus \(most)\(instead(value)). Par exemple : \(option) \(example)."
        : "\(option) takes a number of at most \(most)\(instead(value)). For instance: \(option) \(example)."
    case .otherTasks(let folder, let tasks, let asked):
      let all = numbers.whole(asked)
      return isFrench
        ? """
        Le lot de \(quoted(folder)) est coupé en \(numbers.whole(tasks)) \
        \(tasks < 2 ? "tâche" : "tâches"), pas en \(all) ; retirez --tasks, ou donnez un autre \
        dossier avec --folder.
        """
        : """
        The batch in \(quoted(folder)) is cut into \(numbers.whole(tasks)) \
        \(tasks == 1 ? "task" : "tasks"), not \(all); leave --tasks out, or give another folder \
        with --folder.
        """
    case .alreadyCut(let folder, let tasks, let option):
      return isFrench
        ? """
        Le lot de \(quoted(folder)) est déjà coupé en \(numbers.whole(tasks)) \
        \(tasks < 2 ? "tâche" : "tâches") ; retirez \(option), ou donnez un autre dossier avec \
        --folder.
        """
        : """
        The batch in \(quoted(folder)) is cut into \(numbers.whole(tasks)) \
        \(tasks == 1 ? "task" : "tasks") already; leave \(option) out, or give another folder with \
        --folder.
        """
    case .taskTooShort(let value):
      return isFrench
        ? """
        --minutes attend une minute ou plus par tâche\(instead(value)) : démarrer une tâche coûte \
        déjà quelques secondes. Par exemple : --minutes 10.
        """
        : """
        --minutes takes a minute or more for a task\(instead(value)): starting a task costs some \
        seconds already. For instance: --minutes 10.
        """
    case .notShard(let value):
      return isFrench
        ? "--shard attend une part du plan\(instead(value)). Par exemple : --shard 2/5, la deuxième de cinq."
        : "--shard takes a part of the plan\(instead(value)). For instance: --shard 2/5, the second of five."
    case .notQueueName(let option, let value):
      return isFrench
        ? "\(option) attend un nom fait de lettres sans accent, de chiffres, de points, de tirets et de virgules\(instead(value))."
        : "\(option) takes a name made of plain letters, digits, dots, dashes and commas\(instead(value))."
    case .notTaskTime(let value):
      return isFrench
        ? "--time attend une durée comme Slurm les lit\(instead(value)). Par exemple : --time 30 (minutes), --time 2:00:00, --time 1-0 (un jour)."
        : "--time takes a length of time as Slurm reads it\(instead(value)). For instance: --time 30 (minutes), --time 2:00:00, --time 1-0 (a day)."
    case .storeUnchangeable(let option):
      return isFrench
        ? "\(option) ne peut pas changer le plan d’un fichier de résultats ; donnez plutôt l’expérience, et un autre endroit pour ses résultats."
        : "\(option) cannot change the plan that a store holds; give the experiment instead, and another place for its results."
    case .noStore(let name):
      return isFrench
        ? "Aucun fichier de résultats de \(quoted(name)) dans ce dossier. Pour en faire un : rencontre batch run \(SafeText.showing(ShellQuoting.path(name)))."
        : "There is no store of \(quoted(name)) in this folder. To make one: rencontre batch run \(SafeText.showing(ShellQuoting.path(name)))."
    case .nothingMatches(let pattern, let nearest):
      return isFrench
        ? "Rien dans le catalogue ne correspond à \(quoted(pattern)).\(hint(nearest))"
        : "Nothing in the catalogue matches \(quoted(pattern)).\(hint(nearest))"
    }
  }

  private func memoryText(_ bytes: Double, _ numbers: NumberWording) -> String {
    let unit = numbers.language == .french ? "o" : "B"
    return numbers.large(bytes) + unit
  }
}
