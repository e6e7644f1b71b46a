"""What is written in the notebooks between their cells: both languages, and what is shown there."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from guide_examples import CHECKOUT, tried
from guide_text import ENGLISH_FAULTS, FRENCH_FAULTS, faults

NOTEBOOKS = sorted((CHECKOUT / "Notebooks").glob("*.ipynb"))


def names(path: Path) -> str:
    return path.stem


def texts(path: Path) -> Iterator[tuple[str, str]]:
    """The texts of a notebook, each with the identifier of its cell."""
    for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
        if cell["cell_type"] == "markdown":
            yield cell["id"], "".join(cell["source"])


def fenced(path: Path) -> list[str]:
    """The texts of a notebook that hold fences."""
    return [text for _, text in texts(path) if "```" in text]


def prose(text: str) -> Iterator[tuple[str, str]]:
    """The lines outside fences, with their language: English is quoted, or ends a heading."""
    in_fence = False
    for line in text.split("\n"):
        if line.startswith("```"):
            in_fence = not in_fence
        elif in_fence or not line.strip("> "):
            continue
        elif line.startswith("#"):
            french, _, english = line.lstrip("# ").partition(" · ")
            yield from (("fr", french), ("en", english))
        elif line.startswith(">"):
            yield "en", line.lstrip("> ")
        else:
            yield "fr", line


def test_there_are_notebooks_and_one_shows_python() -> None:
    assert len(NOTEBOOKS) == 6
    assert any(map(fenced, NOTEBOOKS))


@pytest.mark.parametrize("path", NOTEBOOKS, ids=names)
def test_every_text_is_there_in_both_languages(path: Path) -> None:
    for cell, text in texts(path):
        languages = [language for language, _ in prose(text)]
        assert languages.count("fr") == languages.count("en") > 0, cell
        assert all(line for _, line in prose(text)), f"{cell}: a heading in one language"


@pytest.mark.parametrize("path", NOTEBOOKS, ids=names)
def test_each_language_is_typeset_as_its_own(path: Path) -> None:
    patterns = {"fr": FRENCH_FAULTS, "en": ENGLISH_FAULTS}
    found = [
        (cell, line, fault)
        for cell, text in texts(path)
        for language, line in prose(text)
        for fault in faults(line, patterns[language])
    ]
    assert not found


@pytest.mark.parametrize("path", [*filter(fenced, NOTEBOOKS)], ids=names)
def test_what_a_text_shows_of_python_prints_what_the_text_says(path: Path, tmp_path: Path) -> None:
    shown = tmp_path / f"{path.stem}-en.md"
    shown.write_text("\n\n".join(fenced(path)), encoding="utf-8")
    trial = tried(shown)
    kinds = [fence.kind for fence in trial.guide.fences]
    assert kinds == ["python", "text"] * (len(kinds) // 2)
    assert not trial.mistakes, "\n\n".join(map(str, trial.mistakes))


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("It's", "a straight apostrophe"),
        ('A "word"', "a straight quote"),
        ("Here\u00a0: `this`", "no space before ; : ! ? %"),
        ("`this` ?", "no space before ; : ! ? %"),
        ("a «word»", "English quotation marks"),
        ("0,25 of them", "a decimal point"),
    ],
)
def test_a_fault_of_english_is_found(line: str, fault: str) -> None:
    assert faults(line, ENGLISH_FAULTS) == [fault]


def test_english_that_is_typeset_well_has_no_fault() -> None:
    line = "“A word”; 1,500 lives over 0.25: [`a.b : 0,2`](c.html?d)! It’s 7%."
    assert faults(line, ENGLISH_FAULTS) == []
