"""Files that the program wrote, as data frames."""

from __future__ import annotations

import csv
import json
from io import StringIO
from typing import Any, TextIO

import pandas as pd

from .columns import PathLike, existing, typed
from .engine import RencontreError
from .file_wording import cut_line, cut_runs, no_export

# Header keys whose values are lists, those of them that hold whole numbers, and those whose values
# are whole numbers.
_LISTS = frozenset("factors arms metrics weeks window settings".split())
_WHOLE_LISTS = frozenset(["weeks", "window"])
_WHOLE_KEYS = frozenset(
    "model columns replicates horizon week points runs done failed atWeek untouchedPosts "
    "posts".split()
)


def read_export(path: PathLike) -> pd.DataFrame:
    """A file of the program, CSV or JSON: a table, an answer of the shell, a batch.

    Numbers are read back to the last bit. A factor whose levels are all plain numbers is a column
    of numbers, any other one of texts as they were typed.

    Raises:
        RencontreError: there is no such file, it is no export, or something of it is missing: a
            part of a line, or runs that its header counts.
    """
    name = existing(path)
    try:
        with open(name, encoding="utf-8", newline="") as file:
            is_json = file.read(1) == "{"
            file.seek(0)
            table = _read_json(file) if is_json else _read_csv(file, name)
        _check_runs(table, name)
        return table
    except (ValueError, KeyError, TypeError, AttributeError) as problem:
        raise RencontreError(no_export(name)) from problem


def _read_json(file: TextIO) -> pd.DataFrame:
    document = json.load(file)
    columns: dict[str, str] = document["columns"]
    rows = [[row[key] for key in columns] for row in document["rows"]]
    table = pd.DataFrame(rows, columns=pd.Index(list(columns)), dtype=object)
    table.attrs = {"provenance": document["provenance"], "columns": columns}
    if document.get("notices"):
        table.attrs["notices"] = document["notices"]
    return typed(table, document["provenance"].get("factors", []))


def _read_csv(file: TextIO, name: str) -> pd.DataFrame:
    header: dict[str, list[str]] = {}
    columns: dict[str, str] = {}
    number = 1
    while (line := file.readline()).startswith("# "):
        key, _, text = line[2:].rstrip("\n").partition(": ")
        if key.startswith("column "):
            columns[key.removeprefix("column ")] = text
        else:
            header.setdefault(key, []).append(text)
        number += 1
    if "rencontre" not in header:
        raise ValueError
    names, rows = _read_lines(line + file.read(), number, name)
    table = pd.DataFrame(rows, columns=pd.Index(names), dtype=object)
    notices = header.pop("notice", [])
    provenance = {key: _header_value(key, texts) for key, texts in header.items()}
    table.attrs = {"provenance": provenance, "columns": columns}
    if notices:
        table.attrs["notices"] = notices
    return typed(table, provenance.get("factors", []))


def _read_lines(body: str, line: int, name: str) -> tuple[list[str], list[list[str | None]]]:
    """The names of columns and the rows, of which each has a cell for each name.

    Args:
        body: what follows the header.
        line: the line of the file at which it begins, from 1.
        name: the file.
    """
    if not body.endswith("\n"):
        # The program ends each line: of one without an end, nobody knows what is missing.
        raise RencontreError(cut_line(name, line + body.count("\n")))
    reader = csv.reader(StringIO(body, newline=""), strict=True)
    names: list[str] = []
    rows: list[list[str | None]] = []
    begin = line
    try:
        for cells in reader:
            if not names:
                names = cells
            elif len(cells) == len(names):
                rows.append([cell or None for cell in cells])
            else:
                raise RencontreError(cut_line(name, begin))
            begin = line + reader.line_num
    except csv.Error as problem:
        raise RencontreError(cut_line(name, begin)) from problem
    return names, rows


def _check_runs(table: pd.DataFrame, name: str) -> None:
    """Refuses the export of a batch in which runs are missing that its header counts.

    More are none of a mistake: a batch goes on while it is exported. Every run that is done has a
    row for each outcome, one that failed a single row.
    """
    provenance = table.attrs["provenance"]
    told = [provenance.get(key) for key in ("done", "failed")]
    if not {"row", "status"} <= set(table.columns) or not all(isinstance(n, int) for n in told):
        return
    failed = table.loc[table["status"] == "failed", "row"].nunique()
    lines = table.loc[table["status"] == "done", "row"].value_counts()
    whole = int((lines == lines.max()).sum())
    if whole < told[0] or failed < told[1]:
        raise RencontreError(cut_runs(name, sum(told), whole + int(failed)))


def _header_value(key: str, texts: list[str]) -> Any:
    if key in _LISTS:
        items = [] if texts == ["none"] else texts
        return [int(item) for item in items] if key in _WHOLE_LISTS else items
    text = texts[0]
    return int(text) if key in _WHOLE_KEYS and text.isdecimal() else text
