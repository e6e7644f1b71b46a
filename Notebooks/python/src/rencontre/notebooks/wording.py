"""What is said of notebooks that are executed, in French and in English."""

from __future__ import annotations

from ..wording import Text


def description() -> Text:
    """What the command does."""
    return Text(
        "Exécuter des notebooks. check compare avec les sorties enregistrées (nombres et textes, "
        "ni durées ni octets des images)\u202f; run les réécrit.",
        "Execute notebooks. check compares with the outputs in the files (numbers and text, not "
        "timings, not the bytes of pictures); run rewrites them.",
    )


def no_notebook(path: str, said: str) -> Text:
    """A file is no notebook; what the library that reads it says of it is in English alone."""
    return Text(
        f"{path}\u00a0: ce fichier n’est pas un carnet Jupyter. Ce qu’en dit nbformat\u00a0: "
        f"«\u00a0{said}\u00a0»",
        f"{path}: this file is no Jupyter notebook. What nbformat says of it: “{said}”",
    )


def unreadable(path: str, reason: Text) -> Text:
    """A file cannot be read."""
    return Text(
        f"{path}\u00a0: ce carnet ne peut pas être lu ({reason.fr}).",
        f"{path}: this notebook cannot be read ({reason.en}).",
    )


def unwritable(path: str, reason: Text) -> Text:
    """A file cannot be written."""
    return Text(
        f"{path}\u00a0: ce carnet ne peut pas être écrit ({reason.fr}).",
        f"{path}: this notebook cannot be written ({reason.en}).",
    )


def no_kernel(path: str, name: str) -> Text:
    """The notebook's kernel is not installed."""
    return Text(
        f"{path}\u00a0: le noyau «\u00a0{name}\u00a0» n’est pas installé. "
        "Installez-le\u00a0: rencontre notebook install.",
        f"{path}: the kernel “{name}” is not installed. Install it: rencontre notebook install.",
    )


def cell_failed(reason: str) -> Text:
    """A cell ended with an error."""
    return Text(f"la cellule échoue\u00a0: {reason}", f"the cell fails: {reason}")


def cell_late(seconds: float) -> Text:
    """A cell took too long."""
    return Text(
        f"la cellule n’a pas fini en {seconds:g}\u00a0s",
        f"the cell did not end in {seconds:g}\u00a0s",
    )


def kernel_late(seconds: float) -> Text:
    """The kernel did not start in time."""
    return Text(
        f"le noyau n’a pas démarré en {seconds:g}\u00a0s",
        f"the kernel did not start in {seconds:g}\u00a0s",
    )


def kernel_died() -> Text:
    """The kernel ended."""
    return Text("le noyau s’est arrêté", "the kernel died")


def never_executed() -> Text:
    """The file holds no output of the cell."""
    return Text(
        "la cellule n’a jamais été exécutée dans le fichier",
        "the cell was never executed in the file",
    )


def differs() -> Text:
    """The cell answers something else than the file says."""
    return Text(
        "la réponse diffère (- le fichier, + l’exécution)",
        "the answer differs (- the file, + the execution)",
    )


def at_cell(path: str, cell: int, text: Text) -> Text:
    """Something about a cell of a file."""
    return Text(
        f"{path}, cellule\u00a0{cell}\u00a0: {text.fr}", f"{path}, cell\u00a0{cell}: {text.en}"
    )


def more_lines(count: int) -> Text:
    """Lines of a difference that are left out."""
    return Text(f"  … et {count} autres lignes", f"  … and {count} more lines")


def same(path: str, seconds: float) -> Text:
    """A notebook answers what its file says."""
    return Text(
        f"{path}\u00a0: conforme ({_comma(seconds)}\u00a0s)",
        f"{path}: as committed ({seconds:.1f}\u00a0s)",
    )


def rewritten(path: str, seconds: float) -> Text:
    """A notebook was executed and written."""
    return Text(
        f"{path}\u00a0: exécuté et réécrit ({_comma(seconds)}\u00a0s)",
        f"{path}: executed and rewritten ({seconds:.1f}\u00a0s)",
    )


def _comma(seconds: float) -> str:
    return f"{seconds:.1f}".replace(".", ",")
