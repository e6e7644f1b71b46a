import Experiments
import Simulation

extension ValidationWording {
  /// A figure of the independent reference model.
  func reference(_ check: ReferenceCheck) -> String {
    switch check {
    case .figure(let observable, let week):
      let week = numbers.whole(week)
      let label = observable.metric.declaration.label[language]
      var figure = label.prefix(1).lowercased() + label.dropFirst()
      if case .profession(let profession) = observable.group { figure += holders(profession) }
      return phrases.say(
        "Territoire type, semaine \(week) : \(figure)", "Base territory, week \(week): \(figure)")
    case .encounterViews(let profession, let week):
      let (week, holders) = (numbers.whole(week), holders(profession))
      return phrases.say(
        """
        Une Grande Rencontre, semaine \(week) : effet sur ses participants, en écarts types\
        \(holders)
        """,
        """
        One encounter, week \(week): effect on its participants, in standard deviations\(holders)
        """)
    case .encounterCooperation(let week):
      let week = numbers.whole(week)
      return phrases.say(
        "Une Grande Rencontre, semaine \(week) : effet sur la coopération",
        "One encounter, week \(week): effect on cooperation")
    case .turnover(let workers, let entrepreneurs, let week):
      let (week, first) = (numbers.whole(week), numbers.significant(workers))
      let second = numbers.significant(entrepreneurs)
      return phrases.say(
        "Coopération à la semaine \(week), départs \(first) et \(second) par an",
        "Cooperation at week \(week), turnover \(first) and \(second) a year")
    case .programme(let week):
      let week = numbers.whole(week)
      return phrases.say(
        "Programme soutenu : effet sur la coopération à la semaine \(week)",
        "Sustained programme: effect on cooperation at week \(week)")
    }
  }
}
