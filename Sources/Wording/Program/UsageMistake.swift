import SourceText
import TerritoryModel

/// Something wrong with how the program was called.
public enum UsageMistake: Error, Sendable, Hashable {
  /// A first word that is no command.
  case unknownCommand(String, nearest: String?, known: [String])
  /// A value that is no whole number between two bounds.
  case notWhole(option: String, value: String, lower: UInt64, upper: UInt64, example: String)
  /// A value that is no duration in weeks between two bounds.
  case notDuration(option: String, value: String, longest: Int)
  /// A value that is none of a few words.
  case notOneOf(option: String, value: String, words: [String], nearest: String?)
  /// A metric that does not exist.
  case unknownMetric(String, nearest: String?)
  /// `--metrics` without a name.
  case noMetric
  /// An option that the picture of the territory takes no account of.
  case notInPicture(option: String)
  /// `--output` without a name.
  case noOutputName
  /// The ending of the file to write is that of no format.
  case unknownEnding(String, known: [String])
  /// The file to write is one that the scenario was read from.
  case wouldOverwrite(String)
  /// No metric asked for has values for the professions.
  case noMetricByProfession([String])
  /// The results would need more memory than there is.
  case resultsTooLarge(bytes: Double, memory: Double)
  /// More people than the simulator takes, once multiplied.
  case scaleTooLarge(scale: Int, people: Double, limit: Int, bytes: Double)
  /// `check` without a file.
  case noFiles
  /// A script and `-c` together.
  case scriptAndCommands(script: String)
  /// No parameter, zone field, action or metric matches.
  case nothingMatches(pattern: String, nearest: String?)

  /// The sentence, with the right form.
  public func text(in language: Language) -> String {
    let numbers = NumberWording(language)
    let isFrench = language == .french
    func quoted(_ text: String) -> String {
      Typography.quoted(SafeText.showing(text), in: language)
    }
    func hint(_ nearest: String?) -> String {
      guard let nearest else { return "" }
      return isFrench
        ? " Vouliez-vous dire \(quoted(nearest)) ?" : " Did you mean \(quoted(nearest))?"
    }
    switch self {
    case .scriptAndCommands(let script):
      return isFrench
        ? "-c et le script \(quoted(script)) ne vont pas ensemble : donnez l’un ou l’autre."
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
        ? "\(option) attend \(range), pas \(quoted(value)). Par exemple : \(option) \(example)."
        : "\(option) takes \(range), not \(quoted(value)). For instance: \(option) \(example)."
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
    case .noFiles:
      return isFrench
        ? "Quel fichier vérifier ? Par exemple : rencontre check Scenarios/mon-territoire.yaml."
        : "Which file is to be checked? For instance: rencontre check Scenarios/my-territory.yaml."
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
