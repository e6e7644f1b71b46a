import Experiments

extension ValidationWording {
  /// What calibrations of territories whose parameters are known must find.
  func calibration(_ check: CalibrationCheck) -> String {
    switch check {
    case .coverage(let path):
      let level = numbers.percent(0.9, decimals: 0)
      return phrases.say(
        "intervalles à \(level) qui contiennent la vraie valeur de \(path)",
        "\(level) intervals that hold the true value of \(path)")
    case .verdict(let path, isInformed: true):
      return phrases.say("essais où \(path) est identifié", "trials in which \(path) is identified")
    case .verdict(let path, isInformed: false):
      return phrases.say(
        "essais où \(path), que rien n’informe, est dit non identifié",
        "trials in which \(path), of which nothing tells, is said not to be identified")
    }
  }
}
