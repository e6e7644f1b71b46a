import CommandLanguage
import Exploration
import Reports
import ScenarioFiles
import SourceText
import TerritoryModel
import Wording

/// What only the shell can do: its own settings, files, scripts, the system.
extension ShellSession {
  func carryOut(_ request: Command, _ parsed: ParsedCommand, at place: Place) -> Outcome {
    let outcome = outcome(of: request, parsed, at: place)
    switch outcome {
    case .done, .quit:
      if request.isRecorded { note(done: parsed, answer: nil) }
    case .failed, .ended: note(refused: parsed.canonical)
    }
    return outcome
  }

  private func outcome(
    of request: Command, _ parsed: ParsedCommand, at place: Place
  ) -> Outcome {
    switch request {
    case .help(let topic): return help(topic, parsed, at: place)
    case .apropos(let words):
      return deliver(to: parsed.redirection) { HelpReport.apropos(words.value, language: $0) }
    case .tour: return tour()
    case .mode(let mode): return set(mode: mode)
    case .language(let language): return set(language: language)
    case .option(let name, let value): return option(name, value, parsed, at: place)
    case .timing(let isOn): return set(timing: isOn)
    case .present(let isOn): return set(presenting: isOn)
    case .save(let path, let replaces):
      return saveScenario(path.value, replaces: replaces, at: place)
    case .transcript(let change): return changeTranscript(change)
    case .replay(let path): return replay(path, parsed, at: place)
    case .play(let path, let isCheck): return play(path.value, isCheck: isCheck)
    case .history(let count): return showHistory(count, to: parsed.redirection)
    case .resume: return resume()
    case .system(let line): return system(line.value)
    case .quit: return .quit
    case .batch(let name, let store, let isStatus):
      return batch(name, store: store, isStatus: isStatus, parsed)
    default: return .done
    }
  }

  private func help(
    _ topic: Located<String>?, _ parsed: ParsedCommand, at place: Place
  ) -> Outcome {
    guard let topic else {
      return deliver(to: parsed.redirection) { HelpReport.overview(language: $0) }
    }
    let branch = interpreter.state.branch
    func page(_ language: Language) -> Document? {
      HelpReport.topic(topic.value, in: branch, language: language)
    }
    guard page(settings.language) != nil else {
      complain(at: place, topic.span) { HelpReport.unknownTopic(topic.value, language: $0) }
      return .failed(code: place.contentCode)
    }
    return deliver(to: parsed.redirection) { page($0) ?? Document(language: $0) }
  }

  // MARK: Settings

  private func set(mode: OutputMode?) -> Outcome {
    if let mode { settings.mode = mode }
    tellSetting("mode", settings.mode.rawValue)
    return .done
  }

  private func set(language: Language?) -> Outcome {
    if let language { settings.language = language }
    tellSetting("lang", settings.language.rawValue)
    return .done
  }

  private func set(timing isOn: Bool?) -> Outcome {
    settings.tellsTime = isOn ?? !settings.tellsTime
    let text: ShellText = settings.tellsTime ? .timingOn : .timingOff
    if !settings.isQuiet { tell(text) }
    return .done
  }

  private func set(presenting isOn: Bool) -> Outcome {
    settings.isPresenting = isOn
    let text: ShellText = isOn ? .presentOn : .presentOff
    if !settings.isQuiet { tell(text) }
    return .done
  }

  private func tellSetting(_ name: String, _ value: String) {
    if !settings.isQuiet { tell { ShellWording($0).setting(name, value) } }
  }

  private func option(
    _ name: Located<String>?, _ value: Located<String>?, _ parsed: ParsedCommand, at place: Place
  ) -> Outcome {
    guard let name else {
      let options = settings.options
      return deliver(to: parsed.redirection) { HelpReport.options(values: options, language: $0) }
    }
    guard let option = ShellOption(rawValue: name.value) else {
      complain(at: place, name.span) {
        ShellWording($0).unknownOption(name.value, known: ShellOption.allCases.map(\.rawValue))
      }
      return .failed(code: place.contentCode)
    }
    if let value {
      guard option.values.contains(value.value) else {
        complain(at: place, value.span) {
          ShellWording($0).wrongValue(value.value, of: name.value, allowed: option.values)
        }
        return .failed(code: place.contentCode)
      }
      settings.options[option] = value.value
    }
    tellSetting(option.rawValue, settings[option])
    return .done
  }

  // MARK: Files

  /// Why the answer of a command must not go where it is sent; nothing when it may.
  func redirectionProblem(_ parsed: ParsedCommand) -> ((Language) -> String)? {
    guard !isResuming, let redirection = parsed.target else { return nil }
    let path = redirection.path.value
    guard parsed.command.hasAnswer else { return { ShellWording($0).noAnswer(of: parsed.name) } }
    if !redirection.replaces, LocalFile.exists(path) {
      guard let confirm = console.confirm else {
        return { ShellWording($0).exists(path, operator: ">!") }
      }
      guard confirm(ShellWording(settings.language).replaceQuestion(path)) else {
        return { ShellText.leftAsItWas.text[$0] }
      }
    }
    do throws(OutputFile.Failure) {
      // Found out before anything is computed.
      try OutputFile(path: path).check()
      return nil
    } catch {
      return { error.problem.text(path: error.path, in: $0) }
    }
  }

  private func saveScenario(_ path: String, replaces: Bool, at place: Place) -> Outcome {
    let language = settings.language
    guard let branch = interpreter.state.branch else {
      complain { ExecutionProblemWording($0).text(.nothingOpen) }
      return .failed(code: place.contentCode)
    }
    if !replaces, !isResuming, LocalFile.exists(path) {
      guard let confirm = console.confirm else {
        complain { ShellWording($0).exists(path, operator: "save >!\(path)") }
        return .failed(code: 74)
      }
      guard confirm(ShellWording(language).replaceQuestion(path)) else {
        tell(.leftAsItWas)
        return .failed(code: 74)
      }
    }
    var scenario = branch.scenario
    scenario.seed = branch.seed
    scenario.replicates = branch.replicates
    let outcome = save(ScenarioWriter.text(scenario, comments: language), to: path)
    if outcome.isDone, !isResuming, Profession.allCases.contains(where: scenario.holdsAnswers) {
      tell { SurveyWording($0).holdsAnswers }
    }
    return outcome
  }

  private func changeTranscript(_ change: TranscriptChange) -> Outcome {
    switch change {
    case .show:
      let path = transcript?.path
      tell { language in
        path.map { ShellWording(language).transcriptOn($0) }
          ?? ShellText.transcriptOff.text[language]
      }
      return .done
    case .on(let path, let replaces):
      let name = path?.value ?? LocalFile.transcriptName()
      do throws(OutputFile.Failure) {
        transcript = try Transcript(path: name, replaces: replaces, lines: record.lines)
        if !settings.isQuiet { tell { ShellWording($0).transcriptOn(name) } }
        return .done
      } catch {
        let exists = error.problem == .exists
        complain {
          exists
            ? ShellWording($0).exists(name, operator: "transcript on >!\(name)")
            : error.problem.text(path: name, in: $0)
        }
        return .failed(code: 74)
      }
    case .off:
      if let transcript, !settings.isQuiet {
        tell { ShellWording($0).transcriptEnded(transcript.path) }
      }
      transcript = nil
      return .done
    }
  }

  // MARK: What happened

  /// Notes a command that was carried out, in the record, the transcript and the journal.
  func note(done parsed: ParsedCommand, answer: Answer?) {
    let lines = record.note(parsed, answer: answer)
    journal?.note(.done(lines[0]))
    append(lines)
  }

  /// Notes what was refused.
  func note(refused text: String) {
    let lines = record.note(refused: text)
    journal?.note(.refused(text))
    append(lines)
  }

  private func append(_ lines: [String]) {
    guard let transcript else { return }
    do throws(OutputFile.Failure) {
      try transcript.append(lines)
    } catch {
      // A transcript with a gap would not run: it ends here, and says so.
      self.transcript = nil
      complain { error.problem.text(path: error.path, in: $0) }
    }
  }

  private func showHistory(
    _ count: Int?, to redirection: ParsedCommand.Redirection?
  ) -> Outcome {
    let lines = console.receiver == nil ? typedLines() : cells
    let shown = lines.suffix(count ?? 20)
    let first = lines.count - shown.count + 1
    let numbered = shown.enumerated().map { place, line in
      "\(first + place)  \(SafeText.showing(line))"
    }
    guard redirection == nil, console.receiver == nil else {
      return deliver(to: redirection) { Document(language: $0, blocks: [.lines(numbered)]) }
    }
    return write(numbered.map { $0 + "\n" }.joined())
  }

  private func system(_ line: String) -> Outcome {
    guard !settings.isSafe, console.receiver == nil else {
      complain(console.receiver == nil ? .systemRefused : .systemNeedsTerminal)
      return .failed(code: 64)
    }
    let code = SystemCommand.run(line)
    guard code != 0 else { return .done }
    complain { ShellWording($0).systemEnded(code: code) }
    return .failed(code: 1)
  }
}

extension ParsedCommand {
  /// The file that the answer goes to: that of `>`, or that of `export`.
  var target: Redirection? {
    if case .export(_, let path, let replaces) = command {
      return Redirection(path: path, replaces: replaces)
    }
    return redirection
  }
}
