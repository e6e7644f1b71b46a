import Charts

/// The small pictures that the drawing tests share.
enum SamplePictures {
  static let weeks = Axis(
    label: "weeks", range: 0...104,
    ticks: [0, 26, 52, 78, 104].map { Axis.Tick(Double($0), "\($0)") })

  static let share = Axis(
    range: 0...1, ticks: [0, 25, 50, 75, 100].map { Axis.Tick(Double($0) / 100, "\($0)%") })

  static let mirror = MirrorChart(
    title: "The mirror",
    groups: [
      .init(
        label: "Social workers",
        bars: [
          .init(label: "what they think", value: 0.25, interval: 0.15...0.35, text: "+0.25"),
          .init(
            label: "what they believe is thought of them", value: -0.5, interval: -0.6 ... -0.4,
            text: "−0.50"),
          .init(label: "what is really thought of them", value: 0.1, text: "+0.10"),
        ], note: "The distance is exaggerated 6 times."),
      .init(
        label: "Health professionals",
        bars: [
          .init(label: "what they think", value: 1, text: "+1.00"),
          .init(label: "what they believe is thought of them", value: nil, text: "—"),
          .init(label: "what is really thought of them", value: -1, text: "−1.00"),
        ]),
    ], ends: ("unfavourable", "favourable"), intervalLabel: "95% confidence interval")

  static let gantt = GanttChart(
    title: "The programme",
    rows: [
      .init(label: "Encounter", occurrences: [12, 38, 64, 90].map { .init($0) }),
      .init(label: "Liaison post", occurrences: [.init(26, length: 52)]),
      .init(
        label: "Crossed placement in the service of the other profession",
        occurrences: [.init(80, length: 52)]),
      .init(label: "Long ago", occurrences: [.init(-20, length: 10)]),
    ], time: weeks, now: 52, nowLabel: "now, week 52")

  static let contributions = DivergingBars(
    title: "What each action contributes",
    rows: [
      .init(label: "Encounter", value: 0.03, interval: 0.02...0.04, text: "+3.0 points"),
      .init(label: "Case meetings", value: 0.01, text: "+1.0 points"),
      .init(label: "Change of rule", value: -0.01, text: "−1.0 points"),
      .init(label: "Not measured", value: nil, text: "—"),
      .init(label: "Together", value: 0.03, text: "+3.0 points", isTotal: true),
    ], intervalLabel: "95% confidence interval")

  static func guesses(_ values: [Double]) -> GuessChart {
    GuessChart(
      title: "Cooperation after one year", axis: share,
      outcome: .init(
        label: "the model", mean: 0.3, text: "30%", band: 0.25...0.4,
        bandLabel: "8 lives out of 10", meanLabel: "mean"),
      guesses: values.enumerated().map { number, value in
        .init(
          label: "Table \(number + 1)", value: value, text: "\(Int(value * 100))%",
          note: number == 0 ? "nearest" : "", isNearest: number == 0)
      })
  }

  /// Curves that start together and part, each under its name.
  static func overlay(_ names: [String]) -> LineChart {
    LineChart(
      title: "Cooperation rate", horizontal: weeks, vertical: share,
      series: names.enumerated().map { number, name in
        .init(
          label: name, endLabel: name,
          points: [0, 26, 104].map { week in
            let value = 0.1 + (week == 0 ? 0 : 0.11 * Double(number))
            return .init(week, value, band: (value - 0.05)...(value + 0.05))
          })
      }, bandLabel: "8 lives out of 10")
  }

  static let events = LineChart(
    title: "Cooperation rate", horizontal: weeks, vertical: share,
    series: [
      .init(
        label: "mean of replicates", endLabel: "mean",
        points: [.init(0, 0.2, band: 0.1...0.3), .init(104, 0.6, band: 0.4...0.8)]),
      .init(
        label: "one life",
        points: (0...8).map { .init(Double($0) * 13, $0 % 2 == 0 ? 0.3 : 0.5) }, isThin: true),
    ], bandLabel: "8 lives out of 10",
    marks: [
      .init(12, "encounter"), .init(20, "training"), .init(38, "encounter again"),
      .init(100, "change of rule"), .init(500, "never"),
    ], dots: [.init(52, 0.9, "Table 1"), .init(78, 2, "Table 2"), .init(26, 0.02, "日本")])

  static let all: [any Picture] = [
    mirror, gantt, contributions, guesses([0.31, 0.6, 0.05, 0.9, 1.7]),
    guesses((0..<60).map { Double($0 % 7) / 10 }), events, sampleChart,
    overlay(["base", "pilot", "field", "three", "four", "five", "everything but six", "seven"]),
  ]
}
