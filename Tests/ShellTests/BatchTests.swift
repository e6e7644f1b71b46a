import Shell
import Testing

@Suite("A batch from the shell")
struct BatchTests {
  private static let experiment = """
    experiment: 1
    scenario: petite-equipe
    set: { run.burnIn: 2 }
    factors:
      contact.rate: [0.1, 0.3]
    replicates: 2
    weeks: 3
    """

  @Test("it runs into its store, goes on where it was, and tells how far it is")
  func run() throws {
    let folder = try TrialFolder()
    let path = try folder.write(Self.experiment, to: "two.yaml")
    let store = folder.file("two.sqlite")
    let shell = TrialShell(width: 400)
    let answer = shell.type("batch \"\(path)\" to \"\(store)\"")
    #expect(shell.outcome == .done, "\(shell.told)")
    #expect(answer == "4 runs are in “\(store)”, complete.\n")
    let again = shell.type("batch \"\(path)\" to \"\(store)\"")
    #expect(again == answer)
    let status = shell.type("batch status \"\(store)\"")
    #expect(shell.outcome == .done, "\(shell.told)")
    #expect(status.hasPrefix("Experiment: two\nstore "))
    #expect(status.hasSuffix(" 1/1     4      4       0  complete\n"))
    let resumed = shell.type("batch \"\(store)\"")
    #expect(resumed == answer)
  }

  @Test("a store of another experiment: the way out is a word of the prompt")
  func other() throws {
    let folder = try TrialFolder()
    let path = try folder.write(Self.experiment, to: "two.yaml")
    let more = try folder.write(
      Self.experiment.replacing("replicates: 2", with: "replicates: 3"), to: "three.yaml")
    let store = folder.file("two.sqlite")
    let shell = TrialShell()
    shell.type("batch \"\(path)\" to \"\(store)\"")
    shell.type("batch \"\(more)\" to \"\(store)\"")
    #expect(shell.outcome == .failed(code: 65))
    #expect(
      shell.told.contains(
        """
        “\(store)” holds another experiment: 2\u{A0}replicates instead of 3. Give another store after \
        “to”.
        """))
  }

  @Test("a store that is not there is told in a sentence")
  func missing() throws {
    let folder = try TrialFolder()
    let shell = TrialShell()
    shell.type("batch status \"\(folder.file("none.sqlite"))\"")
    #expect(shell.outcome == .failed(code: 74))
    #expect(shell.told.contains("There is no store “\(folder.file("none.sqlite"))”."))
  }
}
