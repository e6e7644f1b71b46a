"""Where the program is found, and that the package belongs to it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import rencontre
from rencontre import Engine, ProgramMissing
from rencontre.engine import find_program


def test_program_package_and_extension_have_one_version(engine: Engine) -> None:
    told = Path(__file__).parents[1] / "labextension" / "package.json"
    assert rencontre.__version__ == engine.hello["program"]
    assert rencontre.__version__ == json.loads(told.read_text(encoding="utf-8"))["version"]


def test_the_program_is_found_where_it_is_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, program: str
) -> None:
    assert find_program() == program
    monkeypatch.setenv("RENCONTRE_PROGRAM", str(tmp_path / "none"))
    with pytest.raises(ProgramMissing) as caught:
        find_program()
    assert (
        caught.value.en == f"The program “{tmp_path / 'none'}” does not start: it does not exist."
    )
    monkeypatch.delenv("RENCONTRE_PROGRAM")
    (tmp_path / "rencontre").symlink_to(program)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert find_program() == str(tmp_path / "rencontre")


def test_a_program_that_cannot_start_says_why(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    text, script = tmp_path / "text", tmp_path / "script"
    text.write_text("no program")
    script.write_text(f"#!{tmp_path}/none\n")
    script.chmod(0o755)
    reasons = {
        tmp_path / "none": ("it does not exist", "il n’existe pas"),
        tmp_path: ("it is a folder", "c’est un dossier"),
        text: ("you are not allowed to", "vous n’en avez pas le droit"),
        script: ("what is to run it does not exist", "ce qui doit l’exécuter n’existe pas"),
    }
    for path, (english, french) in reasons.items():
        monkeypatch.setenv("RENCONTRE_PROGRAM", str(path))
        with Engine() as engine, pytest.raises(ProgramMissing) as caught:
            engine.start()
        assert caught.value.en == f"The program “{path}” does not start: {english}."
        assert caught.value.fr == (
            f"Le programme «\u00a0{path}\u00a0» ne démarre pas\u00a0: {french}."
        )


def test_the_program_is_found_in_the_checkout_around(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("RENCONTRE_PROGRAM")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("rencontre.engine.program.__file__", str(tmp_path / "x" / "program.py"))
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ProgramMissing) as caught:
        find_program()
    assert caught.value.fr == (
        "Le programme rencontre est introuvable. Compilez-le (swift build -c release), "
        "mettez-le dans le PATH, ou donnez son chemin par la variable RENCONTRE_PROGRAM."
    )
    built = tmp_path / ".build" / "release"
    built.mkdir(parents=True)
    (built / "rencontre").write_text("")
    (built / "rencontre").chmod(0o755)
    (tmp_path / "Package.swift").write_text("")
    (tmp_path / "Sources" / "rencontre").mkdir(parents=True)
    assert find_program() == str(built / "rencontre")
    monkeypatch.chdir(tmp_path / "Sources")
    assert find_program() == str(built / "rencontre")
