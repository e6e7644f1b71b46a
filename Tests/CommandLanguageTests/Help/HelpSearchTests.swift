import CommandLanguage
import TerritoryModel
import Testing

@Suite("Topics of help")
struct HelpSearchTests {
  @Test("each topic is found by each of its words, whatever the case")
  func words() {
    for topic in HelpTopic.all {
      #expect(!topic.words.isEmpty)
      for word in topic.words.flatMap({ [$0.english, $0.french] }) {
        #expect(HelpSearch.topics(named: word).contains(topic), "\(word)")
        #expect(HelpSearch.topics(named: word.uppercased()).contains(topic), "\(word)")
      }
      #expect(!topic.title.french.isEmpty && !topic.title.english.isEmpty)
    }
    #expect(Set(HelpTopic.all).count == HelpTopic.all.count)
  }

  @Test("a word may name several things; a setting of one zone is that of every zone")
  func names() {
    #expect(HelpSearch.topics(named: "mirror") == [.command(.mirror), .action(.mirror)])
    #expect(HelpSearch.topics(named: "coopération") == [.metric(.cooperation)])
    #expect(HelpSearch.topics(named: "zones.\"Saint Denis\".need") == [.zoneField(.need)])
    #expect(
      HelpSearch.topics(named: "zones.Centre.conditions.equalStatus")
        == [.zoneField(.equalStatus)])
    #expect(HelpSearch.topics(named: "encounter.participants").count == 1)
    #expect(HelpSearch.topics(named: "nothing") == [])
    #expect(HelpSearch.topics(named: "zones..need") == [])
    #expect(HelpSearch.nearest(to: "contact.rte", in: .english) == "contact.rate")
  }

  @Test("a search finds words in both languages, without accents, names first")
  func apropos() {
    let trust = HelpSearch.apropos("CONFIANCE")
    #expect(trust.contains(.metric(.trust)))
    #expect(trust.contains(.parameter(.trustHalfLife)))
    #expect(HelpSearch.apropos("predire").first == .command(.predict))
    #expect(HelpSearch.apropos("two branches").contains(.command(.compare)))
    #expect(HelpSearch.apropos("zzzz") == [])
    #expect(HelpSearch.apropos("  ") == [])
  }
}
