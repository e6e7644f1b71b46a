"""What is said of files, in French and in English."""

from __future__ import annotations

from .wording import Text


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


def no_parquet_provenance(path: str) -> Text:
    """A Parquet file was not written by this package."""
    return Text(
        f"«\u00a0{path}\u00a0» ne dit pas d’où viennent ses lignes\u00a0: il n’a pas été écrit par "
        "rencontre.to_parquet.",
        f"“{path}” does not say where its rows come from: it was not written by "
        "rencontre.to_parquet.",
    )
