"""The package's own sentences, in French and in English, and the choice of the language.

French typography: a narrow no-break space (U+202F) before ``; ! ?``, a no-break space (U+00A0)
before ``:`` and inside « », a typographic apostrophe.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import NamedTuple


class Text(NamedTuple):
    """A text that a person reads, in French and in English."""

    fr: str
    en: str

    def in_language(self, language: str) -> str:
        """The text in a language: ``fr``, or any other for English."""
        return self.fr if language == "fr" else self.en

    @property
    def shown(self) -> str:
        """The text in the reader's language."""
        return self.in_language(language())


def language() -> str:
    """The reader's language, ``fr`` or ``en``, by the rule of the program itself.

    The first of ``RENCONTRE_LANG``, ``LC_ALL``, ``LC_MESSAGES`` and ``LANG`` that is not empty
    decides: what begins with ``fr`` is French, everything else English.
    """
    for key in ("RENCONTRE_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(key, "")
        if value:
            return code(value)
    return "en"


def code(name: str) -> str:
    """The language that a name of one means, ``fr`` or ``en``: ``fr_FR.UTF-8``, ``french``."""
    return "fr" if name.lower().startswith("fr") else "en"


def program_missing() -> Text:
    """The program `rencontre` is nowhere to be found."""
    return Text(
        "Le programme rencontre est introuvable. Compilez-le (swift build -c release), "
        "mettez-le dans le PATH, ou donnez son chemin par la variable RENCONTRE_PROGRAM.",
        "The program rencontre cannot be found. Build it (swift build -c release), put it on "
        "the PATH, or give its path in the variable RENCONTRE_PROGRAM.",
    )


def ended_how(code: int | None) -> Text:
    """How a process ended, in a few words."""
    if code is None:
        return Text("sans dire comment", "without saying how")
    if code < 0:
        return Text(f"signal\u00a0{-code}", f"signal\u00a0{-code}")
    return Text(f"code\u00a0{code}", f"code\u00a0{code}")


def engine_crashed(code: int | None) -> Text:
    """The engine's process ended without an answer."""
    how = ended_how(code)
    return Text(
        f"Le moteur s’est arrêté sans répondre ({how.fr}). Il redémarre à la prochaine "
        "demande\u202f; ce qui était ouvert est perdu.",
        f"The engine stopped without an answer ({how.en}). It starts again with the next "
        "request; what was open is lost.",
    )


def last_words() -> Text:
    """What stands before the last lines that the engine wrote."""
    return Text("Ses dernières lignes\u00a0:", "Its last lines:")


def engine_silent(seconds: float) -> Text:
    """The engine did not answer in time and was ended."""
    return Text(
        f"Le moteur n’a pas répondu en {_comma(seconds)}\u00a0s et a été arrêté. Il redémarre à la "
        "prochaine demande\u202f; ce qui était ouvert est perdu.",
        f"The engine did not answer in {seconds:g}\u00a0s and was ended. It starts again with "
        "the next request; what was open is lost.",
    )


def _comma(number: float) -> str:
    """A number as French writes it."""
    return f"{number:g}".replace(".", ",")


def engine_closed() -> Text:
    """A closed engine was asked something."""
    return Text(
        "Ce moteur est fermé. Ouvrez-en un autre.", "This engine is closed. Open another one."
    )


def wrong_protocol(found: object, known: int) -> Text:
    """The program speaks another version of the protocol."""
    return Text(
        f"Ce programme parle la version {found} du protocole, ce paquet la version {known}. "
        "Installez-les ensemble\u00a0: rencontre notebook install.",
        f"This program speaks version {found} of the protocol, this package version {known}. "
        "Install them together: rencontre notebook install.",
    )


def no_answer(kind: str) -> Text:
    """The program ended a request without the event that answers it."""
    return Text(
        f"Ce programme ne répond pas comme rencontre\u00a0: l’événement «\u00a0{kind}\u00a0» "
        "manque. Donnez son chemin par la variable RENCONTRE_PROGRAM.",
        f"This program does not answer as rencontre does: the event “{kind}” is missing. Give its "
        "path in the variable RENCONTRE_PROGRAM.",
    )


def interrupted() -> Text:
    """A request was interrupted."""
    return Text("Le calcul a été interrompu.", "The computation was interrupted.")


def no_value(value: object) -> Text:
    """A Python value has no form in the language of the shell."""
    return Text(
        f"«\u00a0{value!r}\u00a0» n’est pas une valeur\u00a0: donnez un nombre, un texte, "
        "vrai ou faux, ou une liste de textes.",
        f"“{value!r}” is no value: give a number, a text, true or false, or a list of texts.",
    )


def no_whole(name: str, given: object) -> Text:
    """An argument is no whole number."""
    shown = brief(given)
    return Text(
        f"{name} attend un nombre entier, et non «\u00a0{shown}\u00a0».",
        f"{name} takes a whole number, not “{shown}”.",
    )


def no_text(name: str, given: object) -> Text:
    """An argument is no text."""
    shown = brief(given)
    return Text(
        f"{name} attend un texte, et non «\u00a0{shown}\u00a0».",
        f"{name} takes a text, not “{shown}”.",
    )


def no_week(given: object) -> Text:
    """An argument is no week."""
    shown = brief(given)
    return Text(
        f"«\u00a0{shown}\u00a0» n’est pas une semaine\u00a0: donnez un nombre entier à partir "
        "de 0, ou une durée (26w, 6m ou 2y).",
        f"“{shown}” is no week: give a whole number from 0 on, or a duration (26w, 6m or 2y).",
    )


def no_measure(given: object) -> Text:
    """An argument is no text that names a measure."""
    shown = brief(given)
    return Text(
        f"«\u00a0{shown}\u00a0» n’est pas une mesure\u00a0: donnez un texte, tel que "
        "«\u00a0cooperation\u00a0», ou une liste de textes.",
        f"“{shown}” is no measure: give a text, such as “cooperation”, or a list of texts.",
    )


def no_table(given: object) -> Text:
    """Something else than a data frame was to be written or summarised."""
    shown = brief(given)
    return Text(
        f"«\u00a0{shown}\u00a0» n’est pas un tableau\u00a0: donnez un DataFrame de pandas.",
        f"“{shown}” is no table: give a DataFrame of pandas.",
    )


def no_territory(given: object) -> Text:
    """A territory was to be compared with something else."""
    shown = brief(given)
    return Text(
        f"«\u00a0{shown}\u00a0» n’est pas un territoire\u00a0: compare attend l’autre "
        "territoire, puis les mesures\u202f; sans autre territoire, compare(measures=…).",
        f"“{shown}” is no territory: compare expects the other territory, then the measures; "
        "without another territory, compare(measures=…).",
    )


def territory_changed(command: str) -> Text:
    """What a territory reads is not what it was when the territory was made."""
    return Text(
        f"«\u00a0{command}\u00a0» ne donne plus le même territoire\u00a0: un fichier, ou le "
        "programme, a changé depuis. Chargez-le de nouveau pour le prendre tel qu’il est.",
        f"“{command}” no longer gives the same territory: a file, or the program, has changed "
        "since. Load it again to take it as it is.",
    )


def no_column(name: str, columns: Sequence[object]) -> Text:
    """A table that is to be summarised lacks a column."""
    there = brief(", ".join(str(column) for column in columns))
    return Text(
        f"summarise attend une colonne «\u00a0{name}\u00a0»\u202f; ce tableau a\u00a0: "
        f"{there or 'aucune'}.",
        f"summarise expects a column “{name}”; this table has: {there or 'none'}.",
    )


def no_numbers(name: str) -> Text:
    """A column that is to be summarised holds something else than numbers."""
    return Text(
        f"summarise attend des nombres dans la colonne «\u00a0{name}\u00a0».",
        f"summarise expects numbers in the column “{name}”.",
    )


def no_shared_draw() -> Text:
    """Two territories that are compared have different seeds."""
    return Text(
        "Les deux territoires n’ont pas la même graine\u00a0: leurs vies ne partagent aucun "
        "tirage, et l’écart porte aussi le hasard.",
        "The two territories have different seeds: their lives share no draw, and the difference "
        "carries chance as well.",
    )


def no_levels(lever: str) -> Text:
    """A setting was to be varied over no level."""
    return Text(
        f"sweep attend au moins deux niveaux de «\u00a0{lever}\u00a0», ou un intervalle tel que "
        "«\u00a00.1..0.5\u00a0».",
        f"sweep expects at least two levels of “{lever}”, or a range such as “0.1..0.5”.",
    )


def brief(given: object) -> str:
    """What was given, on one line and never long."""
    line = " ".join(str(given).split())
    return line if len(line) <= 60 else f"{line[:59]}…"


def no_name(text: str) -> Text:
    """A text cannot stand between quotes."""
    return Text(
        f"«\u00a0{text!r}\u00a0» ne peut pas être un nom\u00a0: un signe combinant y touche "
        "un guillemet, ou une moitié de caractère y est seule.",
        f"“{text!r}” cannot be a name: a combining mark touches a quote in it, or half a "
        "character stands alone.",
    )


def no_phrase(text: str) -> Text:
    """A text is more than one phrase of the language."""
    return Text(
        f"«\u00a0{text}\u00a0» n’est pas une seule expression\u00a0: point-virgule, saut "
        "de ligne et commentaire n’y ont pas leur place, et un guillemet ouvert doit être fermé.",
        f"“{text}” is not one phrase: it may hold no semicolon, line break or comment, and an "
        "open quote must be closed.",
    )


def no_data(command: str) -> Text:
    """A command answered without rows."""
    return Text(
        f"«\u00a0{command}\u00a0» ne répond pas par des données.",
        f"“{command}” does not answer with data.",
    )


def no_setting() -> Text:
    """`set` was called without a setting."""
    return Text(
        "set attend un réglage et sa valeur, ou un dictionnaire de réglages.",
        "set expects a setting and its value, or a dictionary of settings.",
    )
