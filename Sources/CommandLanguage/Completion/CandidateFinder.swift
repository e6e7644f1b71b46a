import ScenarioFiles
import SourceText
import TerritoryModel

/// Finds what could stand at a place of a line.
struct CandidateFinder {
  let point: CompletionPoint
  let vocabulary: Vocabulary
  let language: Language
  private let plain: String

  init(point: CompletionPoint, vocabulary: Vocabulary, language: Language) {
    self.point = point
    self.vocabulary = vocabulary
    self.language = language
    plain = PlainLetters.folded(point.typed)
  }

  func candidates() -> [Completion.Candidate] {
    guard let first = point.before.first else {
      return sorted(
        words(CommandCatalogue.declarations.map(\.literal)))
    }
    if case .system = first.kind { return sorted(files()) }
    let reader = CommandReader(
      allowsPrefixes: true, isSafe: false, names: Set(vocabulary.branches))
    guard let name = try? NameResolution(reader: reader).name(first) else { return [] }
    guard let expected = expected(after: point.before.dropFirst(), of: name) else {
      return isAfterRedirection ? sorted(files()) : []
    }
    // Words of the language are few: beneath the names they would be cut off.
    let keywords = expected.filter { if case .keyword = $0 { true } else { false } }
    let others = expected.filter { if case .keyword = $0 { false } else { true } }
    return sorted((keywords + others).flatMap { self.candidates($0, name) })
  }

  private var isAfterRedirection: Bool {
    switch point.before.last?.kind {
    case .replace, .comparison(.greater): true
    default: false
    }
  }

  /// What the grammar allows at the cursor; nothing when the words before it are wrong.
  private func expected(
    after tokens: ArraySlice<Token>, of name: CommandName
  ) -> [Expected]? {
    var matcher = Matcher(name.declaration.syntax)
    let resolution = WordResolution(allowsPrefixes: true, names: Set(vocabulary.branches))
    for token in tokens {
      guard let taken = try? resolution.resolve(token, at: matcher.front) else { return nil }
      matcher.take(taken)
    }
    return matcher.front.expected
  }

  // MARK: Candidates of each kind

  private func candidates(_ expected: Expected, _ name: CommandName) -> [Completion.Candidate] {
    let literals = expected.literals
    if !literals.isEmpty { return words(literals.map(\.literal)) }
    guard case .argument(let kind) = expected else { return [] }
    switch kind {
    case .branch: return names(vocabulary.branches)
    case .scenario: return names(vocabulary.scenarios) + files(endingIn: [".yaml", ".yml"])
    case .script: return names(vocabulary.plays) + files(endingIn: [".ren"])
    case .file: return files()
    case .experimentFile: return names(library(name)) + files()
    case .zone: return names(vocabulary.zones)
    case .organisation: return names(vocabulary.organisations)
    case .action: return names(vocabulary.actions)
    case .person: return names(vocabulary.people)
    case .setting, .dottedSetting:
      return settings(name.takesLevers ? vocabulary.levers : vocabulary.settings)
    case .settingValue: return values()
    case .optionValue: return optionValues()
    case .topic: return topics()
    case .words where name == .show || name == .parameters: return settings(vocabulary.settings)
    default: return []
    }
  }

  private func matches(_ text: String) -> Bool {
    plain.isEmpty || PlainLetters.folded(text).hasPrefix(plain)
  }

  /// Words of the language, in the language of the session unless the person began another form.
  private func words(_ literals: [Literal]) -> [Completion.Candidate] {
    guard point.word?.isQuoted != true else { return [] }
    return literals.compactMap { literal in
      let form = matches(literal[language]) ? literal[language] : literal.form(beginningWith: plain)
      return form.map { Completion.Candidate($0, meaning: literal.meaning[language]) }
    }
  }

  private func names(_ names: [String], meaning: String = "") -> [Completion.Candidate] {
    names.filter(matches).map { Completion.Candidate(quoted($0), meaning: meaning) }
  }

  private func quoted(_ text: String) -> String {
    point.word?.isQuoted == true ? Quoting.quoted(text) : Quoting.word(text)
  }

  /// The folders and the files with one of some endings; all files when there is no such one.
  private func files(endingIn endings: [String]) -> [Completion.Candidate] {
    let all = vocabulary.files(point.typed)
    let fitting = all.filter { path in
      path.hasSuffix("/") || endings.contains { path.hasSuffix($0) }
    }
    return files(fitting.isEmpty ? all : fitting)
  }

  private func files() -> [Completion.Candidate] { files(vocabulary.files(point.typed)) }

  private func files(_ paths: [String]) -> [Completion.Candidate] {
    paths.map { path in
      let isFolder = path.hasSuffix("/")
      return Completion.Candidate(
        isFolder && Quoting.needsQuotes(path) ? "\"" + path : quoted(path),
        suffix: isFolder ? "" : " ")
    }
  }

  private func settings(
    _ known: ((_ prefix: String) -> [(path: String, meaning: String)])?
  ) -> [Completion.Candidate] {
    guard let settings = known else {
      return ParameterCatalogue.declarations.filter { matches($0.path) }.map {
        Completion.Candidate($0.path, meaning: $0.meaning[language])
      }
    }
    // The same quotes serve around the name of a zone inside the path and around the whole.
    let typed = point.word?.isWhollyQuoted == true ? point.typed : point.raw
    var found = settings(typed)
    if found.isEmpty, let dot = typed.lastIndex(of: ".") {
      let start = PlainLetters.folded(bare(typed))
      found = settings(String(typed[...dot])).filter {
        PlainLetters.folded(bare($0.path)).hasPrefix(start)
      }
    }
    return found.map { setting in
      let text = point.word?.isWhollyQuoted == true ? Quoting.quoted(setting.path) : setting.path
      return Completion.Candidate(text, meaning: setting.meaning)
    }
  }

  private func bare(_ path: String) -> String { path.filter { $0 != "\"" && $0 != "'" } }

  /// The words that the setting before the cursor can be set to.
  private func values() -> [Completion.Candidate] {
    let path = point.before.last { $0.word != nil }?.word?.path ?? ""
    guard let unit = ParameterCatalogue.parameter(path: path)?.declaration.unit else { return [] }
    switch unit {
    case .choice(let words):
      return words.flatMap { names([$0], meaning: ChoiceWords.meaning(of: $0)?[language] ?? "") }
    case .halfLife: return names(["never"])
    default: return []
    }
  }

  /// What the program brings with it that a command can read.
  private func library(_ name: CommandName) -> [String] {
    switch name {
    case .batch: ExperimentReader.library
    case .calibrate: TargetReader.library
    case .survey: [QuestionnaireReader.example]
    default: []
    }
  }

  private func optionValues() -> [Completion.Candidate] {
    guard let word = point.before.last?.word else { return [] }
    let plain = PlainLetters.folded(word.text)
    let option = ArgumentKind.option.literals.first { $0.literal.matches(plain) }
    return names(option.flatMap { ShellOption(rawValue: $0.literal.word) }?.values ?? [])
  }

  private func topics() -> [Completion.Candidate] {
    HelpTopic.all.compactMap { topic in
      let words = topic.words
      guard
        let form = words.first(where: { matches($0[language]) })?[language]
          ?? words.flatMap({ [$0.english, $0.french] }).first(where: matches)
      else { return nil }
      return Completion.Candidate(quoted(form), meaning: topic.title[language])
    }
  }

  // MARK: Order

  /// Each text once, those that begin exactly as typed first.
  private func sorted(_ found: [Completion.Candidate]) -> [Completion.Candidate] {
    var seen: Set<String> = []
    let once = found.filter { seen.insert($0.text).inserted }
    let typed = point.raw
    guard !typed.isEmpty else { return once }
    return once.filter { $0.text.hasPrefix(typed) } + once.filter { !$0.text.hasPrefix(typed) }
  }
}

extension CommandName {
  /// Whether the settings of the command are levers, which take several levels.
  fileprivate var takesLevers: Bool {
    switch self {
    case .sweep, .sensitivity, .tipping: true
    default: false
    }
  }
}
