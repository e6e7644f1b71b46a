"""The guides say what the program does, the same in both languages."""

from __future__ import annotations

import ast
import csv
import functools
import os
import re
import subprocess
from collections import Counter
from pathlib import Path

import pytest
from guide_examples import CHECKOUT, Trial, program, tried
from guide_text import FRENCH_FAULTS, NEW_SESSION, Guide, faults

import rencontre

FOLDER = CHECKOUT / "Notebooks" / "guide"
LANGUAGES = ["fr", "en"]
FILE = re.compile(r"[\w-]+\.(?:yaml|ren|csv|sqlite|sh|md|tex|svg|json)\b")


def guide(language: str) -> Guide:
    return Guide(FOLDER / f"guide-{language}.md")


@functools.cache
def trial(language: str) -> Trial:
    return tried(FOLDER / f"guide-{language}.md")


def said(trial: Trial) -> str:
    return "\n\n".join(map(str, trial.mistakes))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_example_runs_and_prints_what_the_guide_says(language: str) -> None:
    assert not trial(language).mistakes, said(trial(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fence_is_run_checked_or_a_file(language: str) -> None:
    read = guide(language)
    known = {"rencontre", "python", "console", "console exact", "text"}
    expected = [fence for n in range(len(read.fences)) if (fence := read.expected_after(n))]
    for fence in read.fences:
        assert fence.kind in known or fence.is_file, f"line {fence.start - 1}: {fence.kind}"
        assert fence.kind != "text" or fence in expected, f"line {fence.start - 1}: follows nothing"
    printed = trial(language).printed
    for index, fence in enumerate(read.fences):
        before = read.fences[index - 1]
        if fence.kind == "text":
            assert before.kind in {"rencontre", "python"}, f"line {fence.start - 1}"
            assert index - 1 in printed, f"line {before.start - 1}: was not run"


def test_the_guides_have_the_same_headings_and_fences() -> None:
    french, english = map(guide, LANGUAGES)
    assert [level for level, _ in french.headings()] == [level for level, _ in english.headings()]
    assert [fence.words for fence in french.fences] == [fence.words for fence in english.fences]
    assert len(french.sessions()) == len(english.sessions()) > 1
    assert rows(french) == rows(english)


def test_the_guides_have_the_same_commands() -> None:
    french, english = map(trial, LANGUAGES)
    # A transcript holds the full English words, whatever the language they were typed in.
    assert french.transcripts == english.transcripts
    assert len(french.transcripts) == len(french.guide.sessions()) + 1
    commands = [
        [
            re.sub(r"\b(demo|tour)-(?:fr|en)\b", r"\1", line)
            for line in each.guide.console_commands()
        ]
        for each in (french, english)
    ]
    assert commands[0] == commands[1]
    python = [ast.dump(ast.parse(each.guide.python())) for each in (french, english)]
    assert python[0] == python[1]


def test_the_files_of_the_guides_say_the_same() -> None:
    files = [
        {fence.words[1]: meaning(fence.lines) for fence in guide(language).fences if fence.is_file}
        for language in LANGUAGES
    ]
    del files[0]["veille.ren"], files[1]["veille.ren"]  # its transcripts are compared
    assert files[0] == files[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_grades_are_counted_as_in_the_catalogue(language: str) -> None:
    table = printed_by(["parameters", "--format", "csv"], language)
    lines = [line for line in table.splitlines() if not line.startswith("#")]
    catalogue = Counter(
        row["grade"] for row in csv.DictReader(lines) if row["section"] == "parameters"
    )
    told = {
        mark[1]: int(mark[2])
        for _, line in guide(language).prose
        if (mark := re.fullmatch(r"\| ([ABCD]) \| .* \| (\d+) \|", line))
    }
    assert told == catalogue


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_lead_somewhere(language: str) -> None:
    read = guide(language)
    anchors = {anchor(heading) for _, heading in read.headings()}
    for number, line in read.prose:
        for target in re.findall(r"\]\(([^)]+)\)", line):
            place, _, part = target.partition("#")
            if place.startswith("http"):
                continue
            file = (FOLDER / place).resolve() if place else read.path
            assert file.exists(), f"line {number}: {target}"
            assert CHECKOUT in file.parents, f"line {number}: {target}"
            if part:
                there = Guide(file) if place else read
                known = anchors if not place else {anchor(text) for _, text in there.headings()}
                assert part in known, f"line {number}: no heading for #{part}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_files_that_are_named_exist(language: str) -> None:
    """A file named in the prose is one of the project, or one that the examples make or name."""
    read = guide(language)
    examples = "\n".join(fence.text + "\n" + fence.kind for fence in read.fences)
    made_up = {"session.ren", "mon-territoire.yaml", "my-territory.yaml"}
    project = {
        file.name
        for folder in ("Scenarios", "Notebooks")
        for file in (CHECKOUT / folder).rglob("*")
    }
    for number, line in read.prose:
        for code in re.findall(r"`([^`]+)`", line):
            for name in FILE.findall(code):
                assert name in examples or name in project | made_up or name == "parallel.sh", (
                    f"line {number}: {name}"
                )


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_that_are_named_are_the_programs(language: str) -> None:
    """A word set as code is one of the help, of the columns, of an example, of the package."""
    read = guide(language)
    words = {
        (code.split()[1:] or [""])[0] if code.startswith("rencontre ") else code.split()[0]
        for _, line in read.prose
        for code in re.findall(r"`([^`]+)`", line)
    }
    topics = [printed_by(["-c", f"help {word.rstrip('?')}"], language) for word in words]
    pages = [
        ["--help"],
        ["batch", "--help"],
        ["batch", "run", "--help"],
        ["batch", "submit", "--help"],
        ["columns"],
        ["schema"],
        ["scenarios"],
    ]
    known = "\n".join(
        topics
        + [printed_by(page, language) for page in pages]
        + [fence.text for fence in read.fences]
        + [*rencontre.__all__, *dir(rencontre.Territory)]
    )
    keys = {"b", "d", "g", "p", "q", "r", "?"}
    others = {"Notebooks/python", "file:line:column:", "fichier:ligne:colonne:", "#"}
    for word in words - keys - others:
        if not FILE.search(word):
            assert re.search(rf"(?<!\w){re.escape(word.rstrip('?'))}(?!\w)", known), word


def test_french_is_typeset_as_french() -> None:
    found = {number: faults(line, FRENCH_FAULTS) for number, line in guide("fr").prose}
    assert not {number: each for number, each in found.items() if each}


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("C'est", "a straight apostrophe"),
        ('Un "mot"', "a straight quote"),
        ("Quoi ?", "U+202F before ; ! ? %"),
        ("Trois\u00a0%", "U+202F before ; ! ? %"),
        ("Ainsi :", "U+00A0 before :"),
        ("« mot\u00a0»", "U+00A0 inside « »"),
        ("ε = 0.22", "a decimal comma"),
        ("1 500 vies", "U+202F between thousands"),
        ("1,500 vies", "U+202F between thousands"),
    ],
)
def test_a_fault_of_french_is_found(line: str, fault: str) -> None:
    assert faults(line, FRENCH_FAULTS) == [fault]


def test_french_that_is_typeset_well_has_no_fault() -> None:
    line = "«\u00a0Mot\u00a0»\u202f; 1\u202f500 vies sur 0,25\u00a0: [`a.b: 0.2`](c.html?d)\u202f!"
    assert faults(line, FRENCH_FAULTS) == []


WRONG = {
    "a command that does not exist": ("```rencontre\nlod territoire-type\n```\n", 2, "lod"),
    "an expectation that fails": (
        "text\n\n```rencontre\nload territoire-type\nexpect cooperation at 0 > 0.9\n```\n",
        5,
        "code 1",
    ),
    "an output that differs": (
        "```rencontre\nlang en\n```\n\n```text\nThe language is Latin.\n```\n",
        6,
        "prints otherwise",
    ),
    "an output that is cut short": (
        "```rencontre\nload territoire-type\n```\n\n```text\nTerritoire type\n```\n",
        7,
        "prints otherwise",
    ),
    "a command of the system that fails": (
        "```console\n$ rencontre check missing.yaml\n```\n",
        2,
        "code 74",
    ),
    "what a command prints": ("```console exact\n$ echo one\ntwo\n```\n", 3, "prints otherwise"),
    "lines that nothing checks": ("```console\n$ echo one\none\n```\n", 3, "neither"),
    "a mistake in Python": ("text\n\n```python\nx = 1\nx.missing\n```\n", 5, "AttributeError"),
    "what Python prints": ("```python\nprint(1)\n```\n\n```text\n2\n```\n", 6, "prints otherwise"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_example_is_told_with_its_line(name: str, tmp_path: Path) -> None:
    text, line, words = WRONG[name]
    path = tmp_path / "guide-en.md"
    path.write_text(text, encoding="utf-8")
    mistakes = tried(path).mistakes
    assert [(each.line, words in each.message) for each in mistakes] == [(line, True)], mistakes


def test_fences_are_one_session_until_a_new_one(tmp_path: Path) -> None:
    path = tmp_path / "guide-en.md"
    fences = ["load territoire-type", "seed 7\nseed", f"{NEW_SESSION}\nbranches"]
    path.write_text(
        "".join(f"```rencontre\n{fence}\n```\n\n" for fence in fences), encoding="utf-8"
    )
    run = tried(path)
    assert "7" in run.printed[1]
    assert "territoire-type" in run.printed[0]
    assert "territoire-type" not in run.printed[2]


def printed_by(words: list[str], language: str) -> str:
    """What the program prints, in a language."""
    return subprocess.run(
        [program(), *words],
        env={**os.environ, "RENCONTRE_LANG": language},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    ).stdout


def anchor(heading: str) -> str:
    """The anchor GitHub gives a heading."""
    kept = re.sub(r"[^\w\s-]", "", heading.replace("`", "").lower())
    return re.sub(r"[ \u00a0\u202f]", "-", kept.strip())


def meaning(lines: list[str]) -> list[str]:
    """Lines of a file without what is said in a language: its name and its comments."""
    return [re.sub(r"\s*#.*$", "", line) for line in lines if not line.startswith("name:")]


def rows(read: Guide) -> list[int]:
    """How many lines each part has of tables and lists."""
    return [sum(line.startswith(mark) for _, line in read.prose) for mark in ("|", "- ", "1. ")]
