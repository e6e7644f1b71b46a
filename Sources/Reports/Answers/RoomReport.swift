import Charts
import CommandLanguage
import Exploration
import TerritoryModel
import Wording

/// What is done in front of a room: guesses, and checks.
struct RoomReport {
  let words: AnswerWords

  init(_ words: AnswerWords) { self.words = words }

  private var sentences: RoomWording { RoomWording(words.language) }

  /// Guesses were taken.
  func predicted(_ prediction: Prediction, _ branch: Branch) -> Document {
    let unit = MeasureUnit(prediction.measure)
    let rows = prediction.guesses.map {
      [sentences.guesser($0.name), words.numbers.value($0.value, of: unit)]
    }
    let question = sentences.asked(
      prediction.measure, week: prediction.week, count: prediction.guesses.count)
    var blocks: [Document.Block] = [.sentence(question)]
    if words.page.isPresenting, !rows.isEmpty {
      blocks.append(.picture(chart(prediction), description: question))
    } else if !rows.isEmpty {
      blocks.append(.table(TextTable(columns: [.init(), .init("", .right)], rows: rows)))
    }
    let reveal: [HintWord] = [.command(.reveal)]
    blocks.append(
      branch.week < prediction.week
        ? words.hint(
          [.command(.run), .keyword(.to), .text(String(prediction.week))], reveal)
        : words.hint(reveal))
    let data = ExportTable(
      provenance: AnswerProvenance.header([branch], reservation: false, in: words.language) + [
        ("measure", .text(prediction.measure.key)), ("guessedWeek", .whole(prediction.week)),
      ],
      columns: [("name", sentences.name), ("guess", sentences.guess)],
      rows: prediction.guesses.map { [.text($0.name), .number($0.value)] })
    return Document(words.language, blocks, data: data)
  }

  /// Guesses alone, on the whole scale of shares: nothing hints at what will come.
  private func chart(_ prediction: Prediction) -> GuessChart {
    let unit = MeasureUnit(prediction.measure)
    let values = prediction.guesses.map(\.value)
    let isShare = unit == .metric(.share)
    return GuessChart(
      title: "",
      axis: MeasureAxis(unit: unit, language: words.language)
        .axis(from: isShare ? 0 : values.min() ?? 0, to: isShare ? 1 : values.max() ?? 1),
      outcome: nil,
      guesses: prediction.guesses.map { guess in
        .init(
          label: sentences.guesser(guess.name), value: guess.value,
          text: words.numbers.value(guess.value, of: unit))
      })
  }

  /// Guesses beside the result, one picture for each question.
  func revealed(_ answers: [RevealAnswer]) -> Document {
    var blocks = answers.flatMap { answer -> [Document.Block] in
      let lines = sentences.revealed(answer.prediction, answer.outcome)
      return lines.map { .sentence($0) } + [
        .picture(chart(answer), description: lines.joined(separator: " "))
      ]
    }
    blocks.append(words.noBaseline)
    return Document(words.language, blocks, data: data(answers))
  }

  private func chart(_ answer: RevealAnswer) -> GuessChart {
    let unit = MeasureUnit(answer.prediction.measure)
    let outcome = answer.outcome
    let band = outcome.band
    let values =
      outcome.guesses.map(\.guess.value) + (band.map { [$0.mean, $0.low, $0.high] } ?? [])
    return GuessChart(
      title: Typography.capitalised(
        sentences.question(answer.prediction.measure, week: answer.prediction.week)),
      axis: MeasureAxis(unit: unit, language: words.language)
        .axis(from: values.min() ?? 0, to: values.max() ?? 1),
      outcome: band.map { band in
        .init(
          label: sentences.result, mean: band.mean,
          text: words.numbers.value(band.mean, of: unit),
          band: band.count > 1 ? band.low...band.high : nil,
          bandLabel: band.count > 1 ? words.fixed(.bandLabel) : "",
          meanLabel: words.fixed(.mean))
      },
      guesses: outcome.guesses.map { judged in
        .init(
          label: sentences.guesser(judged.guess.name), value: judged.guess.value,
          text: words.numbers.value(judged.guess.value, of: unit),
          note: judged.rank.map(sentences.rank) ?? "", isNearest: judged.rank == 1)
      })
  }

  private func data(_ answers: [RevealAnswer]) -> ExportTable {
    ExportTable(
      provenance: AnswerProvenance.header(
        answers.first.map { [$0.branch] } ?? [], reservation: true, in: words.language),
      columns: [
        ("measure", words.fixed(.measure)), ("week", words.fixed(.week)),
        ("name", sentences.name), ("guess", sentences.guess),
        ("mean", ExportText.mean.meaning[words.language]),
        ("percentile10", ExportText.percentile10.meaning[words.language]),
        ("percentile90", ExportText.percentile90.meaning[words.language]),
        ("inside", words.fixed(.eightLives)),
      ],
      rows: answers.flatMap { answer in
        answer.outcome.guesses.map { judged in
          [
            .text(answer.prediction.measure.key), .whole(answer.prediction.week),
            .text(judged.guess.name), .number(judged.guess.value),
            .init(answer.outcome.band?.mean), .init(answer.outcome.band?.low),
            .init(answer.outcome.band?.high), .truth(judged.isInside),
          ]
        }
      })
  }

  // MARK: Checks

  /// Whether a check holds.
  func expectation(_ answer: ExpectationAnswer) -> Document {
    let text: String
    switch answer.check {
    case .measure(let measure, let week, let comparison, let expected, let found):
      text = sentences.expectation(
        measure, week: week, comparison, expected, found: found, holds: answer.holds)
    case .scenario(let expected, let found):
      text = sentences.scenarioHash(
        expected: Provenance.hexadecimal(expected), found: Provenance.hexadecimal(found),
        holds: answer.holds)
    case .state(let expected, let found, let week):
      text = sentences.stateHash(
        expected: Provenance.hexadecimal(expected), found: Provenance.hexadecimal(found),
        week: week, holds: answer.holds)
    }
    return Document(words.language, [.sentence(text)])
  }
}
