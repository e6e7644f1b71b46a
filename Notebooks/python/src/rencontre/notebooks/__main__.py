"""``python -m rencontre.notebooks check|run FILES…``.

Exit codes: 0 fine; 1 a notebook answers something else, or fails; 65 a file is no notebook; 69 a
kernel is not installed; 74 a file cannot be read or written.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from time import monotonic

from jupyter_client.kernelspec import NoSuchKernel

from ..file_wording import system_reason
from ..wording import Text, language
from . import wording
from .execution import Difference, compare, execute, read, write

SHOWN_LINES = 40
"""The most lines of a difference that are shown for one cell."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Executes notebooks one after the other; returns the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m rencontre.notebooks", description=wording.description().shown
    )
    parser.add_argument("action", choices=["check", "run"])
    parser.add_argument("files", nargs="+", metavar="FILE")
    parser.add_argument(
        "--timeout", type=float, default=600, metavar="SECONDS", help="for each cell (600)"
    )
    chosen = parser.parse_args(arguments)
    code = 0
    for path in chosen.files:
        code = max(code, _one(path, chosen.action, chosen.timeout))
    return code


def _one(path: str, action: str, timeout: float) -> int:
    start = monotonic()
    try:
        committed = read(path)
    except OSError as problem:
        return _tell(wording.unreadable(path, system_reason(problem)), 74)
    except Exception as problem:
        # nbformat raises whatever the content makes it raise.
        return _tell(wording.no_notebook(path, str(problem).split("\n")[0]), 65)
    try:
        executed, stopped = execute(committed, path, timeout)
    except NoSuchKernel as problem:
        return _tell(wording.no_kernel(path, problem.name), 69)
    if stopped is not None:
        _tell_difference(path, stopped)
        return 1
    if action == "run":
        try:
            write(executed, path)
        except OSError as problem:
            return _tell(wording.unwritable(path, system_reason(problem)), 74)
        print(wording.rewritten(path, monotonic() - start).shown, flush=True)
        return 0
    differences = compare(committed, executed)
    for difference in differences:
        _tell_difference(path, difference)
    if not differences:
        print(wording.same(path, monotonic() - start).shown, flush=True)
    return 1 if differences else 0


def _tell(text: Text, code: int) -> int:
    print(text.shown, file=sys.stderr, flush=True)
    return code


def _tell_difference(path: str, difference: Difference) -> None:
    _tell(wording.at_cell(path, difference.cell, difference.text), 1)
    for line in difference.lines[:SHOWN_LINES]:
        print(f"  {line}", file=sys.stderr)
    left = len(difference.lines) - SHOWN_LINES
    if left > 0:
        print(wording.more_lines(left).in_language(language()), file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
