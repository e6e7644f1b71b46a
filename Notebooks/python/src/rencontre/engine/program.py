"""Where the program ``rencontre`` is."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from ..file_wording import program_unusable
from ..wording import program_missing
from .errors import ProgramMissing

PROGRAM_VARIABLE = "RENCONTRE_PROGRAM"
"""The environment's variable that names the program."""


def find_program() -> str:
    """The path of the program.

    That of ``RENCONTRE_PROGRAM``, else the one on the ``PATH``, else the release build of the
    checkout in which the package, or the present folder, lies.

    Raises:
        ProgramMissing: it is in none of these places.
    """
    chosen = os.environ.get(PROGRAM_VARIABLE)
    if chosen:
        code = _refusal(chosen)
        if code is not None:
            raise ProgramMissing(program_unusable(chosen, OSError(code, os.strerror(code))))
        return os.path.abspath(chosen)
    found = shutil.which("rencontre")
    if found:
        return os.path.abspath(found)
    for folder in _checkouts():
        built = folder / ".build" / "release" / "rencontre"
        if os.access(built, os.X_OK):
            return str(built)
    raise ProgramMissing(program_missing())


def _refusal(path: str) -> int | None:
    """Why the system would not run a file, as an ``errno``; nothing when it may."""
    if not os.path.exists(path):
        return errno.ENOENT
    if os.path.isdir(path):
        return errno.EISDIR
    return None if os.access(path, os.X_OK) else errno.EACCES


def _checkouts() -> Iterator[Path]:
    """The folders around the package and around the present folder that hold the sources."""
    for start in (Path(__file__).resolve(), Path.cwd() / "here"):
        for folder in start.parents:
            if (folder / "Package.swift").is_file() and (folder / "Sources" / "rencontre").is_dir():
                yield folder
