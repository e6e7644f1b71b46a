"""Python and the program speak the same language, whatever the environment says."""

from __future__ import annotations

import pytest

from rencontre import Engine
from rencontre.wording import language

VARIABLES = ("RENCONTRE_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
FRENCH: list[dict[str, str]] = [
    *({"RENCONTRE_LANG": name} for name in ("fr", "FR", "fr_FR.UTF-8", "fr-FR", "french")),
    {"RENCONTRE_LANG": "fr", "LANG": "en_GB.UTF-8"},
    {"RENCONTRE_LANG": "", "LC_ALL": "", "LC_MESSAGES": "fr_CA", "LANG": "en_GB.UTF-8"},
    {"LC_ALL": "fr_BE.UTF-8", "LANG": "C"},
    {"LANG": "french"},
]
ENGLISH: list[dict[str, str]] = [
    {},
    *({"RENCONTRE_LANG": name} for name in ("en", "en_GB.UTF-8", "English", "de", " fr")),
    {"RENCONTRE_LANG": "english", "LANG": "fr_FR.UTF-8"},
    {"LC_ALL": "C", "LANG": "fr_FR.UTF-8"},
    {"LANG": "C.UTF-8"},
]


@pytest.mark.parametrize(
    ("environment", "expected"),
    [(chosen, code) for code, all_ in (("fr", FRENCH), ("en", ENGLISH)) for chosen in all_],
    ids=str,
)
def test_python_speaks_the_language_of_the_program(
    program: str, monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], expected: str
) -> None:
    for key in VARIABLES:
        monkeypatch.delenv(key, raising=False)
    for key, value in environment.items():
        monkeypatch.setenv(key, value)
    assert language() == expected
    with Engine(program) as engine:
        assert engine.hello["language"] == expected
