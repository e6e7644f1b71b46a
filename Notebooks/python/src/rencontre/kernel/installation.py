"""Registers the kernel with Jupyter."""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from ..engine import RencontreError, find_program
from ..engine.program import PROGRAM_VARIABLE
from ..file_wording import unwritable
from ..wording import Text, language

NAME = "rencontre"
"""The name of the kernelspec."""


def kernelspec(program: str | None) -> dict[str, object]:
    """The content of ``kernel.json``.

    Args:
        program: the program that the kernel runs; absent: the one it finds when it starts.
    """
    return {
        "argv": [sys.executable, "-m", "rencontre.kernel", "-f", "{connection_file}"],
        "display_name": "Rencontre",
        "language": "rencontre",
        "interrupt_mode": "signal",
        "env": {PROGRAM_VARIABLE: program} if program else {},
        "metadata": {"supported_encryption": ["curve"]},
    }


def install(prefix: str | None, user: bool, program: str | None) -> str:
    """Writes the kernelspec and tells its folder.

    Raises:
        OSError: the folder cannot be written.
    """
    from jupyter_client.kernelspec import KernelSpecManager

    with tempfile.TemporaryDirectory() as folder:
        # Read by whoever may use the installation, not by its owner alone.
        os.chmod(folder, 0o755)
        text = json.dumps(kernelspec(program), indent=2, ensure_ascii=False)
        (Path(folder) / "kernel.json").write_text(text + "\n", encoding="utf-8")
        place: str = KernelSpecManager().install_kernel_spec(
            folder, kernel_name=NAME, user=user, prefix=prefix
        )
    return place


def main(arguments: Sequence[str]) -> int:
    """``python -m rencontre.kernel install``; returns the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m rencontre.kernel install",
        description="Register the kernel Rencontre with Jupyter.",
    )
    place = parser.add_mutually_exclusive_group()
    place.add_argument("--user", action="store_true", help="for the present user (default)")
    place.add_argument("--sys-prefix", action="store_true", help="in this virtual environment")
    place.add_argument("--prefix", metavar="FOLDER", help="under this folder")
    parser.add_argument(
        "--program", metavar="FILE", help="the program rencontre (default: the one found now)"
    )
    chosen = parser.parse_args(arguments)
    prefix = sys.prefix if chosen.sys_prefix else chosen.prefix
    try:
        if chosen.program:
            os.environ[PROGRAM_VARIABLE] = chosen.program
        program = find_program()
        folder = install(prefix, user=prefix is None, program=program)
    except RencontreError as problem:
        print(problem, file=sys.stderr)
        return 69
    except OSError as problem:
        print(unwritable(problem.filename or chosen.prefix or "", problem).shown, file=sys.stderr)
        return 74
    told = Text(
        f"Le noyau «\u00a0Rencontre\u00a0» est dans {folder}\u202f; il lance {program}.",
        f"The kernel “Rencontre” is in {folder}; it runs {program}.",
    )
    print(told.in_language(language()))
    return 0
