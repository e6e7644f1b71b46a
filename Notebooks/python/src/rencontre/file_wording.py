"""What is said of files, in French and in English."""

from __future__ import annotations

import errno
import os

from .wording import Text, brief

# What the system answers, in the words of the program; of the file, which is masculine in French.
_SYSTEM = {
    errno.ENOENT: Text("il n’existe pas", "it does not exist"),
    errno.EISDIR: Text("c’est un dossier", "it is a folder"),
    errno.ENOTDIR: Text(
        "une partie de ce chemin est un fichier, pas un dossier",
        "part of this path is a file, not a folder",
    ),
    errno.EACCES: Text("vous n’en avez pas le droit", "you are not allowed to"),
    errno.EPERM: Text("vous n’en avez pas le droit", "you are not allowed to"),
    errno.EEXIST: Text("ce fichier existe déjà", "this file already exists"),
    errno.ENOSPC: Text("le disque est plein", "the disk is full"),
    errno.EDQUOT: Text("le disque est plein", "the disk is full"),
    errno.EFBIG: Text("le disque est plein", "the disk is full"),
    errno.EROFS: Text("ce disque est en lecture seule", "this disk is read-only"),
    errno.ENAMETOOLONG: Text(
        "le nom est trop long pour le système", "the name is too long for the system"
    ),
    errno.ENOEXEC: Text(
        "ce n’est pas un programme que ce système sache lancer",
        "it is no program that this system can run",
    ),
    errno.ENOMEM: Text("la mémoire manque", "memory is short"),
    errno.EMFILE: Text("trop de fichiers sont ouverts", "too many files are open"),
}


def system_reason(problem: OSError) -> Text:
    """Why the system refuses a file, to stand after a colon or between parentheses."""
    if problem.errno in _SYSTEM:
        return _SYSTEM[problem.errno]
    if problem.errno is None:
        return Text(f"«\u00a0{problem}\u00a0»", f"“{problem}”")
    said = os.strerror(problem.errno)
    return Text(
        f"le système répond «\u00a0{said}\u00a0» (erreur\u00a0{problem.errno})",
        f"the system answers “{said}” (error\u00a0{problem.errno})",
    )


def program_unusable(path: str, problem: OSError) -> Text:
    """The program was found, and does not start."""
    reason = system_reason(problem)
    if problem.errno == errno.ENOENT and os.path.exists(path):
        reason = Text("ce qui doit l’exécuter n’existe pas", "what is to run it does not exist")
    return Text(
        f"Le programme «\u00a0{path}\u00a0» ne démarre pas\u00a0: {reason.fr}.",
        f"The program “{path}” does not start: {reason.en}.",
    )


def unwritable(path: str, problem: OSError) -> Text:
    """A file cannot be written."""
    reason = system_reason(problem)
    if problem.errno == errno.ENOENT and not os.path.isdir(os.path.dirname(path) or "."):
        reason = Text(
            "son dossier n’existe pas\u202f; créez-le d’abord",
            "its folder does not exist; create it first",
        )
    return Text(
        f"Impossible d’écrire dans «\u00a0{path}\u00a0»\u00a0: {reason.fr}.",
        f"Cannot write to “{path}”: {reason.en}.",
    )


def unreadable(path: str, problem: OSError) -> Text:
    """A file is there and cannot be read."""
    reason = system_reason(problem)
    return Text(
        f"Impossible de lire «\u00a0{path}\u00a0»\u00a0: {reason.fr}.",
        f"Cannot read “{path}”: {reason.en}.",
    )


def is_folder(path: str) -> Text:
    """A path leads to a folder."""
    return Text(
        f"«\u00a0{path}\u00a0» est un dossier\u202f; il faut un fichier.",
        f"“{path}” is a folder; a file is needed.",
    )


def no_plain_file(path: str) -> Text:
    """A path leads to a pipe, a device or a socket."""
    return Text(
        f"«\u00a0{path}\u00a0» n’est pas un fichier ordinaire.", f"“{path}” is no plain file."
    )


def no_store(path: str) -> Text:
    """A file is no result store."""
    return Text(
        f"«\u00a0{path}\u00a0» n’est pas un fichier de résultats de Rencontre.",
        f"“{path}” is not a result store of Rencontre.",
    )


def store_version(path: str, found: int, known: int) -> Text:
    """A store has a version that the package does not know."""
    return Text(
        f"«\u00a0{path}\u00a0» est un fichier de résultats de version {found}\u202f; "
        f"ce paquet lit la version {known}.",
        f"“{path}” is a result store of version {found}; this package reads version {known}.",
    )


def missing_file(path: str) -> Text:
    """A file does not exist."""
    return Text(f"«\u00a0{path}\u00a0» n’existe pas.", f"“{path}” does not exist.")


def no_export(path: str) -> Text:
    """A file is no export."""
    return Text(
        f"«\u00a0{path}\u00a0» n’est pas un export de Rencontre (CSV ou JSON).",
        f"“{path}” is not an export of Rencontre (CSV or JSON).",
    )


def cut_line(path: str, line: int) -> Text:
    """A line of an export is not whole."""
    return Text(
        f"«\u00a0{path}\u00a0» est coupé ou abîmé\u00a0: sa ligne\u00a0{line} n’est pas entière.",
        f"“{path}” is cut or damaged: its line\u00a0{line} is not whole.",
    )


def cut_runs(path: str, told: int, found: int) -> Text:
    """An export does not hold the runs that its header counts."""
    return Text(
        f"«\u00a0{path}\u00a0» est incomplet\u00a0: simulations que compte son en-tête, "
        f"{_thousands(told).fr}\u202f; entières dans le fichier, {_thousands(found).fr}.",
        f"“{path}” is incomplete: runs that its header counts, {_thousands(told).en}; whole in the "
        f"file, {_thousands(found).en}.",
    )


def _thousands(count: int) -> Text:
    told = f"{count:,}"
    return Text(told.replace(",", "\u202f"), told)


def no_attrs(attrs: object) -> Text:
    """What a data frame tells of itself cannot be written."""
    return Text(
        f"attrs ne peut pas s’écrire en JSON\u00a0: «\u00a0{brief(attrs)}\u00a0».",
        f"attrs cannot be written as JSON: “{brief(attrs)}”.",
    )


def no_parquet(problem: Exception) -> Text:
    """A data frame has no form in Parquet; what pyarrow says of it is in English alone."""
    said = " ".join(str(part) for part in problem.args) or type(problem).__name__
    return Text(
        f"Ce tableau n’a pas de forme en Parquet. Ce qu’en dit pyarrow\u00a0: «\u00a0{said}\u00a0»",
        f"This table has no form in Parquet. What pyarrow says of it: “{said}”",
    )


def no_parquet_provenance(path: str) -> Text:
    """A Parquet file was not written by this package."""
    return Text(
        f"«\u00a0{path}\u00a0» ne dit pas d’où viennent ses lignes\u00a0: il n’a pas été écrit par "
        "rencontre.to_parquet.",
        f"“{path}” does not say where its rows come from: it was not written by "
        "rencontre.to_parquet.",
    )
