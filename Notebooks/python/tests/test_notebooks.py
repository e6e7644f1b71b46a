"""Executing notebooks, and checking that they say what is committed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from rencontre.notebooks.normal import normal_lines, normal_text


@pytest.fixture(scope="module")
def places(program: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """An environment in which both kernels are found."""
    prefix = tmp_path_factory.mktemp("prefix")
    for command in (
        [sys.executable, "-m", "rencontre.kernel", "install", "--prefix", prefix],
        [sys.executable, "-m", "ipykernel", "install", "--prefix", prefix],
    ):
        subprocess.run(command, check=True, capture_output=True, timeout=60)
    return {**os.environ, "JUPYTER_PATH": str(prefix / "share" / "jupyter")}


def write(path: Path, cells: Sequence[str], kernel: str = "rencontre") -> None:
    """A notebook that was never executed."""
    notebook = {
        "nbformat": 4,
        "nbformat_minor": 5,
        "metadata": {"kernelspec": {"name": kernel, "display_name": kernel, "language": kernel}},
        "cells": [
            {"cell_type": "markdown", "id": "intro", "metadata": {}, "source": "# Title"},
            *(
                {
                    "cell_type": "code",
                    "id": f"cell-{number}",
                    "metadata": {},
                    "execution_count": None,
                    "outputs": [],
                    "source": source,
                }
                for number, source in enumerate(cells)
            ),
        ],
    }
    path.write_text(json.dumps(notebook), encoding="utf-8")


def run(
    places: dict[str, str], action: str, *files: Path, language: str = "en", timeout: float = 120
) -> tuple[int, str, str]:
    """The exit code, the output and the errors of the command."""
    done = subprocess.run(
        [sys.executable, "-m", "rencontre.notebooks", action, "--timeout", str(timeout), *files],
        capture_output=True,
        env={**places, "RENCONTRE_LANG": language},
        timeout=300,
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


CELLS = [
    "load petite-equipe",
    "replicate 4\nrun 8",
    "plot cooperation",
    "table cooperation every 4",
]


def test_what_was_run_is_as_committed_until_a_number_changes(
    places: dict[str, str], tmp_path: Path
) -> None:
    path = tmp_path / "a.ipynb"
    write(path, CELLS)
    code, said, _ = run(places, "run", path)
    assert code == 0 and said.startswith(f"{path}: executed and rewritten (")
    executed = json.loads(path.read_text(encoding="utf-8"))
    assert [cell["id"] for cell in executed["cells"]][:2] == ["intro", "cell-0"]
    assert "execution" not in executed["cells"][1]["metadata"]
    assert "<progress" not in path.read_text(encoding="utf-8")
    code, said, errors = run(places, "check", path)
    assert (code, errors) == (0, "") and said.startswith(f"{path}: as committed (")
    before = path.read_text(encoding="utf-8")
    changed = before.replace("4 lives", "5 lives").replace("4\u00a0lives", "5\u00a0lives")
    changed = changed.replace("4\\u00a0lives", "5\\u00a0lives")
    assert changed != before
    path.write_text(changed, encoding="utf-8")
    code, _, errors = run(places, "check", path)
    assert code == 1
    lines = errors.splitlines()
    assert f"{path}, cell\u00a03: the answer differs (- the file, + the execution)" in lines
    assert any(
        line.startswith("  -") and "5\u00a0lives" in line.replace(" l", "\u00a0l") for line in lines
    )
    assert path.read_text(encoding="utf-8") == changed
    code, _, errors = run(places, "check", path, language="fr")
    assert (
        f"{path}, cellule\u00a03\u00a0: la réponse diffère (- le fichier, + l’exécution)" in errors
    )


def test_pictures_and_timings_may_change(places: dict[str, str], tmp_path: Path) -> None:
    path = tmp_path / "a.ipynb"
    write(path, ["load petite-equipe; replicate 2; run 4", "timing on", "plot cooperation"])
    assert run(places, "run", path)[0] == 0
    notebook = json.loads(path.read_text(encoding="utf-8"))
    changed = 0
    for cell in notebook["cells"][1:]:
        for output in cell["outputs"]:
            data = output["data"]
            if "image/svg+xml" in data:
                data["image/svg+xml"] = "<svg/>"
                changed += 1
            for mime, text in list(data.items()):
                if "ms)" in "".join(text):
                    data[mime] = ["(98765 ms)" if mime == "text/plain" else "".join(text)]
                    changed += 1
    assert changed >= 2
    path.write_text(json.dumps(notebook), encoding="utf-8")
    assert run(places, "check", path)[0] == 0


def test_cells_are_answered_by_the_program_that_the_environment_names(
    places: dict[str, str], tmp_path: Path
) -> None:
    path, none = tmp_path / "a.ipynb", tmp_path / "none"
    write(path, ["help"])
    code, _, errors = run({**places, "RENCONTRE_PROGRAM": str(none)}, "run", path)
    assert (code, errors) == (
        1,
        f"{path}, cell\u00a02: the cell fails: Error: "
        f"The program “{none}” does not start: it does not exist.\n",
    )


def test_a_cell_that_fails_is_named(places: dict[str, str], tmp_path: Path) -> None:
    path = tmp_path / "a.ipynb"
    write(path, ["load petite-equipe", "sett x 3", "show"])
    before = path.read_bytes()
    for action in ("run", "check"):
        code, said, errors = run(places, action, path)
        assert (code, said) == (1, "")
        assert errors == (
            f"{path}, cell\u00a03: the cell fails: Error: “sett” is no command. "
            "Did you mean “set”? For the list: help.\n"
        )
    code, _, errors = run(places, "check", path, language="fr")
    assert errors.startswith(f"{path}, cellule\u00a03\u00a0: la cellule échoue\u00a0: Erreur: «")
    assert path.read_bytes() == before


def test_a_cell_that_takes_too_long_is_named(places: dict[str, str], tmp_path: Path) -> None:
    path = tmp_path / "a.ipynb"
    write(path, ["import time", "time.sleep(60)"], kernel="python3")
    code, _, errors = run(places, "check", path, timeout=2)
    assert code == 1
    # What the kernel itself has to say of it comes before.
    assert errors.splitlines()[-1] == f"{path}, cell\u00a03: the cell did not end in 2\u00a0s"


def test_a_kernel_that_dies_is_told(places: dict[str, str], tmp_path: Path) -> None:
    path = tmp_path / "a.ipynb"
    write(path, ["import os", "os._exit(3)"], kernel="python3")
    code, _, errors = run(places, "check", path)
    assert code == 1
    assert errors.splitlines()[-1] == f"{path}, cell\u00a03: the kernel died"


def test_what_cannot_be_run_is_told(places: dict[str, str], tmp_path: Path) -> None:
    missing, bad, other = tmp_path / "no.ipynb", tmp_path / "bad.ipynb", tmp_path / "o.ipynb"
    bad.write_text("{}")
    write(other, ["1"], kernel="nowhere")
    code, _, errors = run(places, "check", missing)
    assert code == 74
    assert errors == f"{missing}: this notebook cannot be read (it does not exist).\n"
    code, _, errors = run(places, "check", missing, language="fr")
    assert errors == f"{missing}\u00a0: ce carnet ne peut pas être lu (il n’existe pas).\n"
    code, _, errors = run(places, "run", tmp_path, language="fr")
    assert code == 74
    assert errors == f"{tmp_path}\u00a0: ce carnet ne peut pas être lu (c’est un dossier).\n"
    code, _, errors = run(places, "check", bad, language="fr")
    assert code == 65 and errors.startswith(
        f"{bad}\u00a0: ce fichier n’est pas un carnet Jupyter. Ce qu’en dit nbformat\u00a0: «\u00a0"
    )
    code, _, errors = run(places, "check", bad)
    assert errors.startswith(
        f"{bad}: this file is no Jupyter notebook. What nbformat says of it: “"
    )
    code, _, errors = run(places, "check", other)
    assert code == 69
    assert errors == (
        f"{other}: the kernel “nowhere” is not installed. Install it: rencontre notebook install.\n"
    )


def test_python_notebooks_are_run_from_their_folder(places: dict[str, str], tmp_path: Path) -> None:
    path = tmp_path / "a.ipynb"
    cells = [
        "import os\nos.path.basename(os.getcwd())",
        "from rencontre import Territory\nteam = Territory.load('petite-equipe')",
        "team.summary(weeks=[0, 8], replicates=4)",
        "team.answer('replicate 2; run 8; plot cooperation')",
    ]
    write(path, cells, kernel="python3")
    assert run(places, "run", path)[0] == 0
    outputs = [cell["outputs"] for cell in json.loads(path.read_text())["cells"][1:]]
    assert tmp_path.name in str(outputs[0])
    assert "percentile10" in str(outputs[2])
    kinds = [kind for output in outputs[3] for kind in output["data"]]
    assert "image/svg+xml" in kinds and "text/html" in kinds
    code, _, errors = run(places, "check", path)
    assert (code, errors) == (0, "")


def output(kind: str, **fields: Any) -> dict[str, Any]:
    """An output of a cell."""
    return {"output_type": kind, **fields}


def test_streams_that_follow_each_other_are_one() -> None:
    parts = [
        output("stream", name="stdout", text="a"),
        output("stream", name="stdout", text=["b\n"]),
    ]
    assert normal_lines(parts) == ["[stdout]", "ab"]
    other = output("stream", name="stderr", text="c")
    assert normal_lines([*parts, other]) == ["[stdout]", "ab", "[stderr]", "c"]


def test_only_what_varies_is_left_out() -> None:
    assert (
        normal_text("in 3.2\u00a0s, about 12 ms; 3,5\u202fs") == "in ⟨time⟩, about ⟨time⟩; ⟨time⟩"
    )
    assert normal_text("<Figure at 0x7f1234567890>") == "<Figure at ⟨address⟩>"
    for same in (
        "28.6%",
        "26 weeks",
        "180 hours",
        "3 semaines",
        "0.2",
        "week 8, s = 3",
        "12 sites",
    ):
        assert normal_text(same) == same
