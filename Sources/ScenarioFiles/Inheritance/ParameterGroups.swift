import SourceText
import TerritoryModel

/// The first words of parameters' paths: `contact`, `decision`, …
enum ParameterGroups {
  static let all: [String] = {
    var groups: [String] = []
    for declaration in ParameterCatalogue.declarations {
      let group = declaration.path.prefix { $0 != "." }
      if groups.last != String(group), !groups.contains(String(group)) {
        groups.append(String(group))
      }
    }
    return groups
  }()

  /// The parameter that was probably meant by a path, else the group meant by its first word.
  static func nearest(to path: SettingPath) -> String? {
    NearestWord.to(path.description, among: ParameterCatalogue.declarations.lazy.map(\.path))
      ?? path.components.first.flatMap { NearestWord.to($0, among: all) }
  }
}
