"""What is said of files that cannot be read or written: never the words of the system alone."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pandas as pd
import pytest
from conftest import refusal

from rencontre import RencontreError, read_export, read_parquet, read_store, to_parquet
from rencontre.file_wording import system_reason

READERS = [read_store, read_export, read_parquet]


@pytest.mark.parametrize("read", READERS)
def test_what_is_no_file_is_told(read: object, tmp_path: Path) -> None:
    told = refusal(tmp_path, read)  # type: ignore[arg-type]
    assert told.en == f"“{tmp_path}” is a folder; a file is needed."
    assert told.fr == f"«\u00a0{tmp_path}\u00a0» est un dossier\u202f; il faut un fichier."
    missing = tmp_path / "none"
    told = refusal(missing, read)  # type: ignore[arg-type]
    assert told.en == f"“{missing}” does not exist."
    assert told.fr == f"«\u00a0{missing}\u00a0» n’existe pas."
    # A pipe would be waited for.
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    told = refusal(pipe, read)  # type: ignore[arg-type]
    assert told.en == f"“{pipe}” is no plain file."
    assert told.fr == f"«\u00a0{pipe}\u00a0» n’est pas un fichier ordinaire."


@pytest.mark.parametrize("read", READERS)
def test_a_file_that_the_system_refuses_is_told(
    read: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x"
    path.write_text("")

    def refused(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))

    # Who runs the tests may be allowed everything.
    monkeypatch.setattr("builtins.open", refused)
    with pytest.raises(RencontreError) as caught:
        read(path)  # type: ignore[operator]
    monkeypatch.undo()
    assert caught.value.en == f"Cannot read “{path}”: you are not allowed to."
    assert caught.value.fr == (
        f"Impossible de lire «\u00a0{path}\u00a0»\u00a0: vous n’en avez pas le droit."
    )


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "folder").mkdir()
    reasons = {
        "none/x.parquet": (
            "its folder does not exist; create it first",
            "son dossier n’existe pas\u202f; créez-le d’abord",
        ),
        "file/x.parquet": (
            "part of this path is a file, not a folder",
            "une partie de ce chemin est un fichier, pas un dossier",
        ),
        "folder": ("it is a folder", "c’est un dossier"),
        "x" * 300: ("the name is too long for the system", "le nom est trop long pour le système"),
    }
    for name, (english, french) in reasons.items():
        path = tmp_path / name
        with pytest.raises(RencontreError) as caught:
            to_parquet(pd.DataFrame({"a": [1]}), path)
        assert caught.value.en == f"Cannot write to “{path}”: {english}."
        assert caught.value.fr == (
            f"Impossible d’écrire dans «\u00a0{path}\u00a0»\u00a0: {french}."
        )


def test_the_system_is_quoted_where_no_sentence_is_known() -> None:
    told = system_reason(OSError(errno.EIO, "Input/output error"))
    said = os.strerror(errno.EIO)
    assert told.en == f"the system answers “{said}” (error\u00a0{errno.EIO})"
    assert told.fr == f"le système répond «\u00a0{said}\u00a0» (erreur\u00a0{errno.EIO})"
    assert system_reason(OSError("odd")).fr == "«\u00a0odd\u00a0»"


@pytest.mark.parametrize(
    ("code", "english", "french"),
    [
        (errno.ENOSPC, "the disk is full", "le disque est plein"),
        (errno.EROFS, "this disk is read-only", "ce disque est en lecture seule"),
        (errno.EPERM, "you are not allowed to", "vous n’en avez pas le droit"),
        (errno.EEXIST, "this file already exists", "ce fichier existe déjà"),
        (
            errno.ENOEXEC,
            "it is no program that this system can run",
            "ce n’est pas un programme que ce système sache lancer",
        ),
    ],
)
def test_what_the_system_answers_is_said_in_both_languages(
    code: int, english: str, french: str
) -> None:
    told = system_reason(OSError(code, os.strerror(code)))
    assert (told.en, told.fr) == (english, french)
