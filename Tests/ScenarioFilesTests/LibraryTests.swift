import ScenarioFiles
import TerritoryModel
import Testing

struct LibraryTests {
  @Test(arguments: ScenarioReader.library)
  func everyScenarioOfTheLibraryLoads(name: String) throws {
    let loaded = try ScenarioReader(currentFolder: "/nowhere").load(name)
    #expect(loaded.name == name)
    #expect(loaded.scenario.flaws().allSatisfy { $0.isWarning })
    #expect(!loaded.scenario.summary.french.isEmpty && !loaded.scenario.summary.english.isEmpty)
    #expect(!loaded.scenario.name.isEmpty)
  }

  @Test func theLibraryIsTheFolderOfScenarios() throws {
    let files = try ShippedScenarios.names()
    #expect(files == ScenarioReader.library.map { $0 + ".yaml" }.sorted())
    #expect(ScenarioReader.library.first == "territoire-type")
  }

  @Test(arguments: ScenarioReader.library)
  func aScenarioMeansTheSameFromTheFolderAndFromTheLibrary(name: String) throws {
    let reader = ScenarioReader(currentFolder: ShippedScenarios.folder)
    let fromFolder = try reader.load(name + ".yaml").scenario
    let embedded = try ScenarioReader(currentFolder: "/nowhere").load(name).scenario
    #expect(fromFolder == embedded)
    #expect(fromFolder.hash == embedded.hash)
  }

  @Test func thePathsThatAreIllustrativeAreWritten() throws {
    for name in ScenarioReader.library {
      let loaded = try ScenarioReader(currentFolder: "/nowhere").load(name)
      for text in loaded.scenario.illustrative {
        #expect(throws: Never.self, "\(name): \(text)") { try SettingPath(parsing: text) }
      }
    }
  }
}
