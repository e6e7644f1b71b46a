"""The kinds of values of columns, whatever file they come from."""

from __future__ import annotations

import os
from typing import Any

import pandas as pd

from .engine import RencontreError
from .file_wording import is_folder, missing_file, no_plain_file, unreadable

PathLike = str | os.PathLike[str]
"""A path of a file."""

# Columns that hold whole numbers, and those that hold texts even where they look like numbers: a
# seed, a hash. Every other one holds numbers when all it holds are.
_WHOLE = frozenset("row point replicate replicates week rank agent occurrences partners".split())
_TEXTS = frozenset(
    "arm seed scenarioHash stateHash status metric measure zone profession branch variant name "
    "id kind path organisation programme hash item meaning unit grade source section symbol "
    "before after parent origin option choices level reason".split()
)


def existing(path: PathLike) -> str:
    """The path of a file that can be read.

    Raises:
        RencontreError: there is none, it is a folder, or the system refuses.
    """
    name = os.fspath(path)
    if os.path.isdir(name):
        raise RencontreError(is_folder(name))
    if not os.path.exists(name):
        raise RencontreError(missing_file(name))
    if not os.path.isfile(name):
        raise RencontreError(no_plain_file(name))
    try:
        with open(name, "rb"):
            return name
    except OSError as problem:
        raise RencontreError(unreadable(name, problem)) from problem


def texts(column: pd.Series[Any]) -> pd.Series[Any]:
    """A column of texts, in which a missing one is ``None``, and never "nan"."""
    return column.astype(object).where(column.notna(), None)


def typed(table: pd.DataFrame, factors: list[str]) -> pd.DataFrame:
    """The same rows with the same kinds of values, whatever file they come from."""
    attrs = table.attrs
    for name in dict.fromkeys(table.columns):
        column = table[name]
        if name in factors:
            table[name] = _factor(column)
        elif name in _TEXTS:
            table[name] = texts(column)
        elif name in _WHOLE:
            whole = pd.to_numeric(column)
            table[name] = whole.astype("Int64" if whole.isna().any() else "int64")
        else:
            table[name] = _numbers(column)
    table.attrs = attrs
    return table


def _factor(column: pd.Series[Any]) -> pd.Series[Any]:
    numbers = _numbers(column)
    if numbers.dtype != "float64":
        return texts(column)
    is_whole = bool((numbers == numbers.round()).all())
    return numbers.astype("int64") if is_whole else numbers


def _numbers(column: pd.Series[Any]) -> pd.Series[Any]:
    # `float` reads every digit; the fast readers of pandas may miss the last bit.
    present = set(column.dropna().map(str).str.lower()) if len(column) else set()
    if present and present <= {"true", "false"}:
        return column.map(lambda cell: None if cell is None else str(cell).lower() == "true")
    try:
        numbers = [float("nan") if cell is None else float(cell) for cell in column]
    except (TypeError, ValueError):
        return column
    return pd.Series(numbers, index=column.index, dtype="float64")
