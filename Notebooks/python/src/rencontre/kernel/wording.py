"""What the kernel says of itself, in French and in English."""

from __future__ import annotations

from ..wording import Text


def no_magic() -> Text:
    """A cell calls a magic command of Python's kernel."""
    return Text(
        "Les commandes «\u00a0%\u00a0» de Jupyter sont celles du noyau Python\u202f; ce noyau "
        "n’en a pas.",
        "Jupyter’s “%” commands are those of its Python kernel; this kernel has none.",
    )


def no_quitting() -> Text:
    """A cell says `quit`."""
    return Text(
        "Une cellule ne ferme pas un carnet\u00a0: arrêtez le noyau par le menu. Ce qui est ouvert "
        "reste ouvert jusque-là.",
        "A cell does not close a notebook: shut the kernel down from the menu. What is open stays "
        "open until then.",
    )


def no_debugger() -> Text:
    """The kernel was asked for a debugger."""
    return Text("Ce noyau n’a pas de débogueur.", "This kernel has no debugger.")


def no_subshell() -> Text:
    """The kernel was asked to carry out several cells at once."""
    return Text("Ce noyau exécute une cellule à la fois.", "This kernel runs one cell at a time.")
