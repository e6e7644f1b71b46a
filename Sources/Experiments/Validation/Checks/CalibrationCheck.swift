import TerritoryModel

/// What calibrations of territories whose parameters are known must find, parameter by parameter.
public enum CalibrationCheck: Sendable, Hashable {
  /// How many 90 % intervals hold the true value.
  case coverage(SettingPath)
  /// In how many trials the verdict whether the parameter is identified is right: it is where targets
  /// inform it, it is not where none does.
  case verdict(SettingPath, isInformed: Bool)

  /// Its stable name.
  var name: String {
    switch self {
    case .coverage(let path): "calibration-coverage-\(path)"
    case .verdict(let path, _): "calibration-verdict-\(path)"
    }
  }
}
