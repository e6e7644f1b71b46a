import Cluster
import TerritoryModel
import Testing
import Wording

@Suite("What keeps a batch from a cluster, in whole sentences")
struct ClusterWordingTests {
  @Test(
    "each problem, in both languages",
    arguments: [
      (
        ClusterProblem.unwritable(path: "lot/array.sbatch", code: 28),
        "Impossible d’écrire dans « lot/array.sbatch » : le disque est plein ; rien n’a été laissé à moitié écrit.",
        "Cannot write to “lot/array.sbatch”: the disk is full; nothing was left half-written."
      ),
      (
        .unreadable(path: "lot/array.sbatch", code: 21),
        "Impossible de lire « lot/array.sbatch » : c’est un dossier, pas un fichier.",
        "Cannot read “lot/array.sbatch”: it is a folder, not a file."
      ),
      (
        .unreadable(path: "lot/jobs", code: 13),
        "Impossible de lire « lot/jobs » : vous n’en avez pas le droit.",
        "Cannot read “lot/jobs”: you are not allowed to."
      ),
      (
        .unreadable(path: "lot/jobs", code: 5),
        "Impossible de lire « lot/jobs » : le système répond « Input/output error » (erreur 5).",
        "Cannot read “lot/jobs”: the system answers “Input/output error” (error 5)."
      ),
      (
        .pathNotPlain("/tmp/50%"),
        "Le chemin « /tmp/50% » contient un caractère que le script d’un ordonnanceur ne supporte pas (%, \\, guillemet ou fin de ligne) ; choisissez un autre dossier.",
        "The path “/tmp/50%” holds a character that a scheduler’s script cannot bear (%, \\, a quote or a line’s end); choose another folder."
      ),
      (
        .missingProgram("sbatch"),
        "Le programme « sbatch » n’est pas sur cette machine : soumettez depuis un nœud où Slurm est installé, ou lancez parallel.sh du dossier du lot.",
        "The program “sbatch” is not on this machine: submit from a node where Slurm is installed, or start parallel.sh of the batch’s folder."
      ),
      (
        .refused(program: "sbatch", said: "no account"),
        "« sbatch » a refusé ; il répond : no account", "“sbatch” refused; it answers: no account"
      ),
      (
        .notUnderstood(program: "sbatch", said: "job?"),
        "La réponse de « sbatch » n’est pas comprise : job?",
        "The answer of “sbatch” is not understood: job?"
      ),
    ])
  func sentences(_ problem: ClusterProblem, _ french: String, _ english: String) {
    #expect(problem.text(in: .french) == SampleDifferences.spaced(french))
    #expect(problem.text(in: .english) == english)
  }
}
