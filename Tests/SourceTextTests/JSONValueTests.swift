import SourceText
import Testing

@Suite("Values as JSON")
struct JSONValueTests {
  private static let value = JSONValue.object([
    .init("text", .text("a \"b\" \\ é\n\t\u{1}")), .init("whole", .whole(-3)),
    .init("numbers", .list([.number(0.1), .number(2), .number(-0.0), .number(1e300)])),
    .init("infinite", .number(.infinity)), .init("none", .number(.nan)),
    .init("nothing", .list([])), .init("empty", .object([])),
    .init("deep", .object([.init("isTrue", .truth(true)), .init("null", .null)])),
  ])

  @Test("on one line")
  func line() {
    #expect(
      Self.value.text
        == #"{"text":"a \"b\" \\ é\n\t\u0001","whole":-3,"numbers":[0.1,2,0,1e+300],"#
        + #""infinite":null,"none":null,"nothing":[],"empty":{},"#
        + #""deep":{"isTrue":true,"null":null}}"#)
  }

  @Test("indented")
  func indented() {
    #expect(
      Self.value.indentedText == #"""
        {
          "text": "a \"b\" \\ é\n\t\u0001",
          "whole": -3,
          "numbers": [
            0.1,
            2,
            0,
            1e+300
          ],
          "infinite": null,
          "none": null,
          "nothing": [],
          "empty": {},
          "deep": {
            "isTrue": true,
            "null": null
          }
        }
        """#)
  }
}
