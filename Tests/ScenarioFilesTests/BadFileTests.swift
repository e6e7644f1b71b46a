import ScenarioFiles
import Testing

/// Files that cannot be read, or hold no text.
struct BadFileTests {
  @Test func aMissingFile() throws {
    let folder = try TemporaryFolder()
    #expect(
      folder.failure("absent.yaml")
        == .init(text: "There is no file “absent.yaml”.", category: .inputOutput))
    #expect(
      folder.failure("absent.yaml", in: .french).text
        == "Le fichier «\u{A0}absent.yaml\u{A0}» n’existe pas.")
    #expect(ScenarioMistakes.Category.inputOutput.exitCode == 74)
  }

  @Test func aNameThatNothingBears() throws {
    let folder = try TemporaryFolder()
    #expect(
      folder.failure("plaine-comune")
        == .init(
          text: "No scenario is called “plaine-comune”. Did you mean “plaine-commune”? "
            + "For the list: rencontre scenarios.", category: .inputOutput))
    #expect(
      folder.failure("").text == "No scenario is called “”. For the list: rencontre scenarios.")
    #expect(folder.failure("a\0b").category == .inputOutput)
    #expect(folder.failure(String(repeating: "x", count: 10_000)).category == .inputOutput)
  }

  @Test func aFolder() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("scenarios.yaml")
    #expect(
      folder.failure("scenarios.yaml")
        == .init(
          text: "“scenarios.yaml” is a folder; a file is needed.", category: .inputOutput))
    #expect(
      folder.failure("scenarios.yaml", in: .french).text
        == "«\u{A0}scenarios.yaml\u{A0}» est un dossier\u{202F}; il faut un fichier.")
  }

  @Test func aDeviceAndAPipe() throws {
    let folder = try TemporaryFolder()
    try folder.makePipe("pipe")
    let sentence = "is not a regular file, but a device, a pipe or a socket. "
    #expect(
      folder.failure("/dev/zero")
        == .init(
          text: "“/dev/zero” \(sentence)To read a stream, give “-”.", category: .inputOutput))
    #expect(folder.failure("pipe").text == "“pipe” \(sentence)To read a stream, give “-”.")
    // Standard input cannot stand for what a text names.
    try folder.write("child.yaml", "extends: /dev/zero\n")
    #expect(
      folder.failure("child.yaml").text
        == """
        child.yaml:1:10: “/dev/zero” is not a regular file, but a device, a pipe or a socket.
          extends: /dev/zero
                   ^^^^^^^^^
        """)
    #expect(
      folder.failure("child.yaml", in: .french).text.hasPrefix(
        "child.yaml:1:10: «\u{A0}/dev/zero\u{A0}» n’est pas un fichier ordinaire, mais un "
          + "périphérique, un tube ou une prise.\n"))
  }

  @Test func aFileThatIsTooLarge() throws {
    let folder = try TemporaryFolder()
    try folder.writeSparse("large.yaml", size: 50 * 1_024 * 1_024)
    #expect(
      folder.failure("large.yaml")
        == .init(
          text: "“large.yaml” is larger than 16\u{A0}MB, the limit. "
            + "A scenario takes a few kilobytes.", category: .content))
    #expect(ScenarioMistakes.Category.content.exitCode == 65)
  }

  @Test func anEmptyFile() throws {
    let folder = try TemporaryFolder()
    try folder.write("empty.yaml", "")
    #expect(
      folder.failure("empty.yaml").text
        == """
        empty.yaml:1:1: This text is empty. A scenario gives its zones, or the scenario that it \
        extends (extends).
          \n  ^
        """)
    #expect(folder.failure("empty.yaml").category == .content)
  }

  @Test func aBinaryFile() throws {
    let folder = try TemporaryFolder()
    try folder.write("image.png", bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0])
    #expect(
      folder.failure("image.png").text
        == "image.png: This is not a text file.")
    #expect(folder.failure("image.png").category == .content)
    #expect(
      folder.failure("image.png", in: .french).text
        == "image.png: Ce fichier n’est pas un texte.")
    try folder.write("zeros.yaml", bytes: Array(repeating: 0, count: 100))
    #expect(
      folder.failure("zeros.yaml").text == "zeros.yaml: This is not a text file.")
    try folder.write("broken.yaml", bytes: Array("name: ".utf8) + [0x89, 0x0A])
    #expect(
      folder.failure("broken.yaml").text
        == """
        broken.yaml:1:7: Byte 0x89 is not UTF-8. Save the text as UTF-8.
          name: \u{FFFD}
                ^
        """)
  }

  @Test func latin1IsToldNotReplaced() throws {
    let folder = try TemporaryFolder()
    let text = Array("rencontre: 1\nname: Loz".utf8) + [0xE8] + Array("re\n".utf8)
    try folder.write("latin.yaml", bytes: text)
    #expect(
      folder.failure("latin.yaml", in: .french).text
        == """
        latin.yaml:2:10: L’octet 0xE8 n’est pas de l’UTF-8\u{202F}; en Latin-1, ce serait \
        «\u{A0}è\u{A0}». Enregistrez le texte en UTF-8.
          name: Loz\u{FFFD}re
                   ^
        """)
  }

  @Test func utf16IsTold() throws {
    let folder = try TemporaryFolder()
    try folder.write("wide.yaml", bytes: [0xFF, 0xFE, 0x6E, 0x00])
    #expect(
      folder.failure("wide.yaml").text.hasPrefix(
        "wide.yaml:1:1: This text is UTF-16 or UTF-32. Save it as UTF-8.\n"))
  }

  @Test func aByteOrderMarkAndWindowsLineEndsAreFine() throws {
    let folder = try TemporaryFolder()
    let text = "rencontre: 1\r\nextends: territoire-type\r\nseed: 7\r\n"
    try folder.write("windows.yaml", bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8))
    #expect(try folder.reader.load("windows.yaml").scenario.seed == 7)
    try folder.write("wrong.yaml", bytes: [0xEF, 0xBB, 0xBF] + Array((text + "sed: 1").utf8))
    #expect(folder.failure("wrong.yaml").text.hasPrefix("wrong.yaml:4:1: There is no key “sed”"))
  }

  @Test func overlongAndSurrogateBytesAreNoUTF8() {
    for bytes: [UInt8] in [
      [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5],
      [0xE2, 0x82], [0x80],
    ] {
      #expect(throws: ScenarioMistakes.self) {
        try ScenarioReader().load(text: Array("name: ".utf8) + bytes, named: "x")
      }
    }
  }
}
