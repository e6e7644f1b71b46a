"""What the tests share: the program, its schema, engines, and the two languages."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from jupyter_client.kernelspec import KernelSpecManager
from kernels import INSTALL, Kernel, started, stopped

from rencontre import Engine, Territory
from rencontre.engine import RencontreError, find_program


@pytest.fixture(scope="session", autouse=True)
def program() -> str:
    """The program; without it every test fails, and says why."""
    try:
        path = find_program()
    except RencontreError as problem:
        pytest.fail(f"{problem.en} / {problem.fr}", pytrace=False)
    os.environ["RENCONTRE_PROGRAM"] = path
    return path


@pytest.fixture(scope="session", autouse=True)
def english() -> None:
    """Every test begins in English."""
    os.environ["RENCONTRE_LANG"] = "en"


@pytest.fixture
def french(monkeypatch: pytest.MonkeyPatch) -> None:
    """The test goes on in French."""
    monkeypatch.setenv("RENCONTRE_LANG", "fr")


@pytest.fixture(scope="session")
def schema(program: str) -> dict[str, Any]:
    """The schema of the protocol, as the program prints it."""
    printed = subprocess.run(
        [program, "schema", "--of", "protocol"], capture_output=True, check=True, timeout=60
    )
    loaded: dict[str, Any] = json.loads(printed.stdout)
    return loaded


@pytest.fixture(scope="session")
def valid_event(schema: dict[str, Any]) -> Draft202012Validator:
    """What every event must satisfy."""
    return Draft202012Validator({**schema, "oneOf": [{"$ref": "#/$defs/event"}]})


@pytest.fixture(scope="session")
def valid_request(schema: dict[str, Any]) -> Draft202012Validator:
    """What every request must satisfy."""
    return Draft202012Validator({**schema, "oneOf": [{"$ref": "#/$defs/request"}]})


@pytest.fixture(scope="session")
def engine(program: str, english: None) -> Iterator[Engine]:
    """An engine for what is asked of territories, which leaves no trace in it."""
    with Engine() as opened:
        yield opened


@pytest.fixture
def session(program: str) -> Iterator[Engine]:
    """An engine of the test's own, nothing open in it."""
    with Engine() as opened:
        yield opened


@pytest.fixture(scope="session")
def team(engine: Engine) -> Territory:
    """Twenty people: the smallest territory of the library."""
    return Territory.load("petite-equipe", engine=engine)


def run_program(program: str, *arguments: str, folder: os.PathLike[str] | str) -> str:
    """What the program prints in a folder, in English; it must end well."""
    done = subprocess.run(
        [program, *arguments],
        capture_output=True,
        cwd=folder,
        env={**os.environ, "RENCONTRE_LANG": "en"},
        timeout=300,
    )
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


EXPERIMENT = """\
experiment: 1
name: Formats
summary:
  fr: Deux façons de faire.
  en: Two ways of doing it.
scenario: petite-equipe
factors:
  forgetting.halfLife: [4w, 1y]
  programme.vis-ma-vie.select: [random, open]
design: grid
replicates: 2
metrics: [cooperation, warmth]
by: [zone, profession]
weeks: [0, 4]
"""


@pytest.fixture(scope="session")
def batch(program: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with zones, professions and missing values, and its exports."""
    folder = tmp_path_factory.mktemp("stores")
    (folder / "formats.yaml").write_text(EXPERIMENT, encoding="utf-8")
    run_program(program, "batch", "run", "formats.yaml", "--store", "s.sqlite", folder=folder)
    run_program(program, "batch", "export", "s.sqlite", "-o", "s.csv", folder=folder)
    run_program(program, "batch", "export", "s.sqlite", "-o", "s.json", folder=folder)
    return folder


def refusal(path: Path, read: Callable[[Path], object]) -> RencontreError:
    """The error that reading a file raises."""
    with pytest.raises(RencontreError) as caught:
        read(path)
    return caught.value


@pytest.fixture(scope="session")
def kernelspecs(program: str, tmp_path_factory: pytest.TempPathFactory) -> KernelSpecManager:
    """A folder in which the kernel was installed by its command."""
    prefix = tmp_path_factory.mktemp("prefix")
    done = subprocess.run(
        [*INSTALL, "--prefix", prefix, "--program", program],
        capture_output=True,
        env={**os.environ, "RENCONTRE_LANG": "fr"},
        timeout=60,
    )
    assert done.returncode == 0, done.stderr.decode()
    folder = prefix / "share" / "jupyter" / "kernels"
    assert done.stdout.decode() == (
        f"Le noyau «\u00a0Rencontre\u00a0» est dans {folder / 'rencontre'}\u202f; "
        f"il lance {program}.\n"
    )
    return KernelSpecManager(kernel_dirs=[str(folder)])


@pytest.fixture(scope="module")
def shared(kernelspecs: KernelSpecManager) -> Iterator[Kernel]:
    """A kernel for cells that leave it as it is."""
    kernel = started(kernelspecs)
    yield kernel
    stopped(kernel)


@pytest.fixture
def kernel(kernelspecs: KernelSpecManager) -> Iterator[Kernel]:
    """A kernel of the test's own."""
    own = started(kernelspecs)
    yield own
    stopped(own)
