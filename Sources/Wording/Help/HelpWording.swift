import CommandLanguage
import SourceText
import TerritoryModel

/// Pages of help, from the same declarations as the parser.
public struct HelpWording: Sendable {
  /// The language of the reader.
  public let language: Language
  private let numbers: NumberWording

  /// Help in a language.
  public init(_ language: Language) {
    self.language = language
    numbers = NumberWording(language)
  }

  /// Every command by group, and where to go from there.
  public func overview() -> HelpPage {
    var parts: [HelpPage.Part] = []
    for group in CommandGroup.allCases {
      let declarations = CommandCatalogue.declarations.filter { $0.group == group }
      parts.append(.heading(HelpText.heading(group)[language]))
      parts.append(
        .list(declarations.map { HelpPage.Item($0.name(in: language), $0.summary[language]) }))
    }
    return HelpPage(title: say(.overview), parts: parts + [.paragraph(say(.more))])
  }

  /// A topic; for a value, what it is in the present branch, as the caller found it.
  public func page(_ topic: HelpTopic, present: Double? = nil) -> HelpPage {
    switch topic {
    case .command(let name): command(name.declaration)
    case .parameter(let parameter): self.parameter(parameter.declaration, present)
    case .zoneField(let field):
      self.field("zones.*." + field.rawValue, field.declaration, present)
    case .organisationField(let field):
      self.field("organisations.*." + field.rawValue, field.declaration, present)
    case .action(let kind): action(kind)
    case .actionField(let name):
      self.field("\(name.kind.rawValue).\(name.key)", name.declaration, present)
    case .metric(let metric): self.metric(metric.declaration)
    case .quantity(let quantity):
      HelpPage(
        title: title(quantity.rawValue, quantity.label),
        parts: [
          .paragraph(say(.quantityUse)), .heading(say(.examples)),
          .line(line("show mean \(quantity.rawValue) of socialWorkers")),
        ])
    case .concept(let concept):
      HelpPage(
        title: Typography.capitalised(concept.word[language]),
        parts: [.paragraph(concept.explanation[language])])
    }
  }

  /// What was found by a search, with the words to ask more by.
  public func results(_ topics: [HelpTopic], for words: String) -> HelpPage {
    let quoted = Typography.quoted(SafeText.showing(words), in: language)
    guard !topics.isEmpty else {
      let text =
        language == .french
        ? "Rien ne parle de \(quoted)." : "Nothing speaks of \(quoted)."
      return HelpPage(title: text, parts: [])
    }
    let title =
      language == .french ? "Ce qui parle de \(quoted)" : "What speaks of \(quoted)"
    let items = topics.map { topic in
      HelpPage.Item(topic.words.first?[language] ?? "", topic.title[language])
    }
    return HelpPage(title: title, parts: [.list(items)])
  }

  /// That nothing has a name, with the nearest.
  public func unknown(_ name: String) -> String {
    let p = Phrases(language)
    let search = CommandName.apropos.declaration.name(in: language)
    return p.say(
      "Il n’y a pas d’aide sur \(p.quoted(name)).", "There is no help on \(p.quoted(name)).")
      + p.hint(HelpSearch.nearest(to: name, in: language))
      + p.say(" Pour chercher\(p.colon) \(search) MOT.", " To search: \(search) WORD.")
  }

  // MARK: Pages

  private func say(_ text: HelpText) -> String { text.text[language] }

  /// A line in the words of the language.
  private func line(_ text: String) -> String {
    CommandReader.translated(text, into: language)
  }

  private func labelled(_ label: HelpText, _ text: String) -> HelpPage.Part {
    .paragraph(Typography.labelled(say(label), text, in: language))
  }

  private func title(_ name: String, _ label: Bilingual) -> String {
    Typography.labelled(name, label[language], in: language)
  }

  private func command(_ declaration: CommandDeclaration) -> HelpPage {
    let name = declaration.name(in: language)
    let other: Language = language == .french ? .english : .french
    var names = [declaration.name(in: other)] + declaration.aliases
    names.removeAll { $0 == name }
    var parts: [HelpPage.Part] = [
      .line(SyntaxLine.text(declaration, in: language)),
      .paragraph(declaration.explanation[language]),
    ]
    if !names.isEmpty { parts.append(labelled(.otherNames, names.joined(separator: ", "))) }
    parts.append(.heading(say(.examples)))
    parts.append(
      .list(declaration.examples.map { HelpPage.Item(line($0.line), $0.shows[language]) }))
    return HelpPage(title: title(name, declaration.summary), parts: parts)
  }

  private func parameter(_ declaration: ParameterDeclaration, _ present: Double?) -> HelpPage {
    var parts: [HelpPage.Part] = [
      .paragraph(Typography.capitalised(declaration.meaning[language]) + ".")
    ]
    parts += values(declaration.unit, declaration.bounds, declaration.defaultValue, present)
    if !declaration.unit.isWords {
      parts.append(labelled(.plausible, range(declaration.plausible, declaration.unit)))
    }
    parts.append(labelled(.grade, declaration.grade.rawValue))
    parts.append(labelled(.source, declaration.source[language]))
    if let symbol = declaration.symbol { parts.append(labelled(.symbol, symbol)) }
    if declaration.acts == .start { parts.append(.paragraph(say(.startOnly))) }
    parts.append(.heading(say(.examples)))
    let value = NumberWording(.english).setting(declaration.defaultValue, of: declaration.unit)
    parts.append(.line(line("set \(declaration.path) \(value)")))
    return HelpPage(title: title(declaration.path, declaration.label), parts: parts)
  }

  private func field(
    _ path: String, _ declaration: FieldDeclaration?, _ present: Double?
  ) -> HelpPage {
    guard let declaration else { return HelpPage(title: path, parts: []) }
    var parts = values(
      declaration.unit, declaration.bounds, declaration.defaultValue, present)
    if let plausible = declaration.plausible, !declaration.unit.isWords {
      parts.append(labelled(.plausible, range(plausible, declaration.unit)))
    }
    parts.append(labelled(.grade, declaration.grade.rawValue))
    if let source = declaration.source { parts.append(labelled(.source, source[language])) }
    if declaration.acts == .start { parts.append(.paragraph(say(.startOnly))) }
    return HelpPage(title: title(path, declaration.meaning), parts: parts)
  }

  private func values(
    _ unit: ValueUnit, _ bounds: ValueBounds, _ defaultValue: Double?, _ present: Double?
  ) -> [HelpPage.Part] {
    var parts: [HelpPage.Part] = []
    if let present { parts.append(labelled(.present, numbers.setting(present, of: unit))) }
    if let defaultValue {
      parts.append(labelled(.defaultValue, numbers.setting(defaultValue, of: unit)))
    }
    parts.append(labelled(.bounds, Phrases(language).expected(unit, bounds)))
    return parts
  }

  private func range(_ range: ClosedRange<Double>, _ unit: ValueUnit) -> String {
    let low = numbers.setting(range.lowerBound, of: unit)
    let high = numbers.setting(range.upperBound, of: unit)
    return language == .french ? "\(low) à \(high)" : "\(low) to \(high)"
  }

  private func action(_ kind: ActionKind) -> HelpPage {
    let declaration = kind.declaration
    func item(_ name: FieldName) -> HelpPage.Item {
      var meaning = name.literal.meaning[language]
      if let field = name.declaration {
        let value = field.defaultValue.map { typed($0, field.unit) }
        let choices = ArgumentKind.amount(field.unit).words(in: language)
        if !choices.isEmpty { meaning += ", \(say(.writtenAs)) \(choices.joined(separator: ", "))" }
        if let value = value ?? (field.absence == .required ? say(.required) : nil) {
          meaning += " (\(value))"
        }
      }
      return HelpPage.Item(name.word(in: language), meaning)
    }
    let names = FieldName.all(of: kind)
    return HelpPage(
      title: title(kind.rawValue, declaration.label),
      parts: [
        .paragraph(Typography.capitalised(declaration.meaning[language]) + "."),
        .heading(say(.fields)), .list(names.filter { $0.declaration != nil }.map(item)),
        .heading(say(.commonFields)), .list(names.filter { $0.declaration == nil }.map(item)),
        .heading(say(.examples)),
        .line(line("add \(kind.rawValue) at 12")),
      ])
  }

  /// A value as people type it in an action: a choice by its word in their language.
  private func typed(_ value: Double, _ unit: ValueUnit) -> String {
    let words = ArgumentKind.amount(unit).words(in: language)
    return Int(exactly: value).flatMap { words.indices ~= $0 ? words[$0] : nil }
      ?? numbers.setting(value, of: unit)
  }

  private func metric(_ declaration: MetricDeclaration) -> HelpPage {
    let span: HelpText =
      switch declaration.span {
      case .window: .spanWindow
      case .lastThirteenWeeks: .spanThirteen
      case .instant: .spanInstant
      }
    let groups: HelpText = declaration.groups == .zones ? .groupsOfTies : .groupsOfPeople
    return HelpPage(
      title: title(declaration.key, declaration.label),
      parts: [
        .paragraph(Typography.capitalised(declaration.meaning[language]) + "."),
        labelled(.span, say(span)), labelled(.groups, say(groups)),
        .heading(say(.examples)), .line(line("plot \(declaration.key)")),
      ])
  }
}

extension ValueUnit {
  /// Whether the value is one of a few words.
  var isWords: Bool {
    if case .choice = self { true } else { false }
  }
}
