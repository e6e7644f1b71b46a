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
          Lot dans « /lots/l'été » : aucune tâche finie sur 4.
          Tâche soumise : 3 (travail 12).
          Pour suivre : rencontre batch status '/lots/l'\\''été'
          """))
    #expect(
      SubmissionWording(.english).text(submission(missing: [1, 2, 4]), isSubmitted: true) == """
        Batch in “/lots/l'été”: 0 of 4 tasks are finished.
        Submitted tasks: 1-2,4 (job 12).
        To follow: rencontre batch status '/lots/l'\\''été'
        """)
  }

  @Test("how many tasks are finished, of one and of several")
  func finished() {
    for (finished, fr, en) in [
      ([1], "1 tâche finie sur 4", "1 of 4 tasks are finished"),
      ([1, 2, 4], "3 tâches finies sur 4", "3 of 4 tasks are finished"),
    ] {
      var submission = submission(missing: [3], job: nil)
      submission.finished = finished
      submission.active = [2]
      #expect(
        SubmissionWording(.french).text(submission, isSubmitted: false)
          == SampleDifferences.spaced(
            """
            Lot dans « /lots/l'été » : \(fr) ; dans la file : 2.
            Avec Slurm : rencontre batch submit '/lots/l'\\''été' --slurm
            Avec GNU parallel : '/lots/l'\\''été/parallel.sh'
            Pour suivre : rencontre batch status '/lots/l'\\''été'
            """))
      #expect(
        SubmissionWording(.english).text(submission, isSubmitted: false) == """
          Batch in “/lots/l'été”: \(en); in the queue: 2.
          With Slurm: rencontre batch submit '/lots/l'\\''été' --slurm
          With GNU parallel: '/lots/l'\\''été/parallel.sh'
          To follow: rencontre batch status '/lots/l'\\''été'
          """)
    }
  }

  @Test("a submission that was stopped tells what is in the queue")
  func stopped() {
    let one = submission(missing: [3])
    for (submission, isInterrupt, fr, en) in [
      (
        nil, true, "Interrompu : rien n’a été soumis ; la même commande reprend.",
        "Interrupted: nothing was submitted; the same command goes on."
      ),
      (
        self.submission(missing: [3], job: nil), false,
        "Arrêté de l’extérieur : rien n’a été soumis ; la même commande reprend.",
        "Ended from outside: nothing was submitted; the same command goes on."
      ),
      (
        one, true,
        """
        Interrompu, mais la tâche 3 est soumise (travail 12). Pour la retirer de la file : scancel 12
        """,
        """
        Interrupted, but task 3 is submitted (job 12). To take it out of the queue: scancel 12
        """
      ),
    ] as [(Submission?, Bool, String, String)] {
      #expect(
        SubmissionWording(.french).stopped(submission, isInterrupt: isInterrupt)
          == SampleDifferences.spaced(fr))
      #expect(SubmissionWording(.english).stopped(submission, isInterrupt: isInterrupt) == en)
    }
    #expect(FrenchTypography.flaws(in: SubmissionWording(.french).waitsForSlurm) == [])
  }

  @Test("what a program of Slurm said: a line, or several below one another, the last ones")
  func answers() {
    func text(_ said: String, _ language: Language) -> String {
      ClusterProblem.refused(program: "sbatch", said: said).text(in: language)
    }
    #expect(text("error: no", .english) == "“sbatch” refused; it answers: error: no")
    #expect(text("", .english) == "“sbatch” refused; it answers: —")
    #expect(
      text("error: one\r\n\n\u{1B}two", .french)
        == SampleDifferences.spaced("« sbatch » a refusé ; il répond :")
        + "\n  error: one\n  ␛two")
    let many = (1...12).map { "line \($0)" }
    #expect(
      ClusterProblem.notUnderstood(program: "sbatch", said: many.joined(separator: "\n"))
        .text(in: .english)
        == "The answer of “sbatch” is not understood:\n  …\n  "
        + many.suffix(10).joined(separator: "\n  "))
  }
}
