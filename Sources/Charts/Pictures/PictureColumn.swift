import SourceText

/// Pictures one above the other in one document, for a file that holds all that an answer draws.
public struct PictureColumn: Sendable {
  private let pictures: [(picture: any Picture, description: String)]

  /// A column.
  ///
  /// - Parameter pictures: from the top, each with what it says in words.
  public init(_ pictures: [(picture: any Picture, description: String)]) {
    self.pictures = pictures
  }

  /// The document; that of the picture itself when it stands alone.
  public func svg(language: String) -> String {
    if pictures.count == 1, let only = pictures.first {
      return only.picture.svg(SVGSetting(description: only.description, language: language))
    }
    var body = ""
    var height = 0.0
    let width = SVGSetting(description: "", language: language).width
    for (number, item) in pictures.enumerated() {
      let setting = SVGSetting(
        description: item.description, language: language, width: width,
        identifier: "picture\(number + 1)-")
      let document = item.picture.svg(setting)
      let own = Self.height(of: document)
      body +=
        "<svg y=\"\(SVGText.number(height))\" width=\"\(SVGText.number(width))\" "
        + "height=\"\(SVGText.number(own))\"" + document.dropFirst("<svg".count)
      height += own
    }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" xml:lang="\(MarkupText.escaped(language))" \
      viewBox="0 0 \(SVGText.number(width)) \(SVGText.number(height))" role="group">
      \(body)</svg>

      """
  }

  /// The height that a document gives itself: the last number of its `viewBox`.
  private static func height(of document: String) -> Double {
    let mark = "viewBox=\""
    guard let start = document.firstRange(of: mark)?.upperBound,
      let end = document[start...].firstIndex(of: "\"")
    else { return 0 }
    return document[start..<end].split(separator: " ").last.flatMap { Double($0) } ?? 0
  }
}
