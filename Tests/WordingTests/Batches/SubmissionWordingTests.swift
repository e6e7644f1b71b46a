import Cluster
import TerritoryModel
import Testing
import TextTesting
import Wording

@Suite("Batches on a cluster, in whole sentences")
struct SubmissionWordingTests {
  private func submission(missing: [Int], job: Int? = 12) -> Submission {
    Submission(
      folder: BatchFolder("/lots/l'été"), tasks: 4, finished: [], active: [], missing: missing,
      job: job)
  }

  @Test("what was submitted, of one task and of several")
  func submitted() {
    #expect(
      SubmissionWording(.french).text(submission(missing: [3]), isSubmitted: true)
        == SampleDifferences.spaced(
          """
          Lot dans « /lots/l'été » : 0 sur 4 tâches sont finies.
          Tâches soumises : 3 (travail 12).
          Pour suivre : rencontre batch status '/lots/l'\\''été'
          """))
    #expect(
      SubmissionWording(.english).text(submission(missing: [1, 2, 4]), isSubmitted: true) == """
        Batch in “/lots/l'été”: 0 of 4 tasks are finished.
        Submitted tasks: 1-2,4 (job 12).
        To follow: rencontre batch status '/lots/l'\\''été'
        """)
  }

}
