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

  /// Elementary effects: two points nearly at one place, one without room on the right.
  static let effects = ScatterChart(
    title: "Elementary effects on the cooperation rate",
    horizontal: .holding([0.2], label: "μ*", startsAtZero: true) {
      "\(($0 * 100).rounded() / 100)"
    },
    vertical: .holding([0.1], label: "σ", startsAtZero: true) { "\(($0 * 100).rounded() / 100)" },
    points: [
      .init(0.2, 0.05, label: "contact.rate", interval: 0.18...0.21),
      .init(0.1, 0.1, label: "decision.weights.structure"),
      .init(0.101, 0.1, label: "forgetting.halfLife"), .init(0.02, 0.01, label: "trust.initial"),
      .init(9, 9, label: "outside"),
    ], guides: [.init(slope: 1, label: "σ = μ*"), .init(slope: .infinity)])

  /// Indices of first order and total.
  static let indices = IntervalBars(
    title: "What decides the cooperation rate",
    axis: .holding([0.7], startsAtZero: true) { "\(($0 * 100).rounded() / 100)" },
    rows: [
      .init(
        label: "contact.rate",
        values: [
          .init(name: "S₁", value: 0.5, interval: 0.45...0.55, text: "0.50"),
          .init(name: "Sₜ", value: 0.6, interval: 0.5...0.7, text: "0.60"),
        ]),
      .init(
        label: "a parameter with quite a long name",
        values: [
          .init(name: "S₁", value: 0, interval: 0...0.01, text: "0.00"),
          .init(name: "Sₜ", value: nil, text: "—"),
        ]),
    ], intervalLabel: "95% confidence interval")

  /// Marginals on a scale of their own.
  static let marginals = IntervalBars(
    title: "What the survey says of the parameters",
    axis: Axis(label: "from prior low to prior high", range: 0...1, ticks: share.ticks),
    rows: [
      .init(label: "contact.rate", values: [.init(value: 0.3, interval: 0.1...0.6, text: "0.15")]),
      .init(label: "trust.initial", values: [.init(value: 0.9, text: "0.45")]),
    ], form: .points, intervalLabel: "90% credible interval")

  /// A rate over a lever, under two conditions.
  static let lever = LeverChart(
    title: "Cooperation rate after three years",
    lever: .holding([0.05, 0.5], label: "contact rate") { "\(($0 * 100).rounded() / 100)" },
    outcome: share,
    series: [
      .init(
        label: "with the programme", endLabel: "with",
        points: [
          .init(0.05, 0.2, band: 0.1...0.3), .init(0.2, 0.5, band: 0.4...0.6), .init(0.3, nil),
          .init(0.5, 0.7, band: 0.6...0.8),
        ]),
      .init(
        label: "without", endLabel: "without",
        points: [.init(0.05, 0.2), .init(0.2, 0.4), .init(0.5, 0.5)]),
    ], bandLabel: "8 lives out of 10", marks: [.init(0.15, "default")])

  /// An outcome over two levers.
  static let heat = HeatMap(
    title: "Cooperation rate over two levers", rowLabel: "contact.rate",
    columnLabel: "forgetting.halfLife", rows: ["0.05", "0.2", "0.5"],
    columns: ["13", "26", "52", "104"],
    cells: (0..<3).map { row in
      (0..<4).map { column in
        .init(Double(row * 4 + column) / 20, text: "\((row * 4 + column) * 5)%")
      }
    })

  static let all: [any Picture] = [
    heat, effects, indices, marginals, lever,
    mirror, gantt, contributions, guesses([0.31, 0.6, 0.05, 0.9, 1.7]),
    guesses((0..<60).map { Double($0 % 7) / 10 }), events, sampleChart,
    overlay(["base", "pilot", "field", "three", "four", "five", "everything but six", "seven"]),
  ]
}
