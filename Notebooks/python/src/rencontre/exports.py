"""Files that the program wrote, as data frames."""

from __future__ import annotations

import csv
import json
from typing import Any, TextIO

import pandas as pd

from .columns import PathLike, existing, typed
from .engine import RencontreError
from .wording import no_export

# Header keys whose values are lists, and those whose values are whole numbers.
_LISTS = frozenset("factors arms metrics weeks window settings".split())
_WHOLE_KEYS = frozenset(
    "model columns replicates horizon week points runs done failed atWeek untouchedPosts "
    "posts".split()
)


def read_export(path: PathLike) -> pd.DataFrame:
    """A file of the program, CSV or JSON: a table, an answer of the shell, a batch.

    Numbers are read back to the last bit. A factor whose levels are all plain numbers is a column
    of numbers, any other one of texts as they were typed.

    Raises:
        RencontreError: there is no such file, or it is no export.
    """
    name = existing(path)
    try:
        with open(name, encoding="utf-8", newline="") as file:
            is_json = file.read(1) == "{"
            file.seek(0)
            return _read_json(file) if is_json else _read_csv(file)
    except (ValueError, KeyError, TypeError, AttributeError, StopIteration, csv.Error) as problem:
        raise RencontreError(no_export(name)) from problem


def _read_json(file: TextIO) -> pd.DataFrame:
    document = json.load(file)
    columns: dict[str, str] = document["columns"]
    rows = [list(row.values()) for row in document["rows"]]
    table = pd.DataFrame(rows, columns=pd.Index(list(columns)), dtype=object)
    table.attrs = {"provenance": document["provenance"], "columns": columns}
    if document.get("notices"):
        table.attrs["notices"] = document["notices"]
    return typed(table, document["provenance"].get("factors", []))


def _read_csv(file: TextIO) -> pd.DataFrame:
    header: dict[str, list[str]] = {}
    columns: dict[str, str] = {}
    place = file.tell()
    while (line := file.readline()).startswith("# "):
        key, _, text = line[2:].rstrip("\n").partition(": ")
        if key.startswith("column "):
            columns[key.removeprefix("column ")] = text
        else:
            header.setdefault(key, []).append(text)
        place = file.tell()
    if "rencontre" not in header:
        raise ValueError
    file.seek(place)
    lines = csv.reader(file, strict=True)
    names = next(lines)
    rows = [[cell or None for cell in row] for row in lines]
    table = pd.DataFrame(rows, columns=pd.Index(names), dtype=object)
    notices = header.pop("notice", [])
    provenance = {key: _header_value(key, texts) for key, texts in header.items()}
    table.attrs = {"provenance": provenance, "columns": columns}
    if notices:
        table.attrs["notices"] = notices
    return typed(table, provenance.get("factors", []))


def _header_value(key: str, texts: list[str]) -> Any:
    if key in _LISTS:
        return [] if texts == ["none"] else texts
    text = texts[0]
    return int(text) if key in _WHOLE_KEYS and text.isdecimal() else text
