import Charts

/// A small chart that every drawing test shares: a step with a gap, against a level line.
let sampleChart = LineChart(
  title: "Cooperation rate",
  horizontal: Axis(
    label: "weeks", range: 0...20,
    ticks: [0, 10, 20].map { Axis.Tick(Double($0), "\($0)") }),
  vertical: Axis(
    range: 0.2...0.4, ticks: [Axis.Tick(0.2, "20%"), Axis.Tick(0.3, "30%"), Axis.Tick(0.4, "40%")]),
  series: [
    LineChart.Series(
      label: "with", endLabel: "with",
      points: (0...20).map { week in
        let value = week < 5 ? 0.27 : 0.35
        return LineChart.Point(
          Double(week), (12...14).contains(week) ? nil : value,
          band: (12...14).contains(week) ? nil : (value - 0.04)...(value + 0.04))
      }),
    LineChart.Series(
      label: "without", endLabel: "without",
      points: (0...20).map { LineChart.Point(Double($0), 0.27, band: 0.23...0.31) }),
  ],
  bandLabel: "8 lives out of 10")
