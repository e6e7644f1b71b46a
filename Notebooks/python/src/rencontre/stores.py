"""Result stores, exports and Parquet files as data frames that keep where rows come from.

Every reader fills ``attrs`` alike: ``attrs["provenance"]`` is the header by key, as in the JSON
files of the program, and ``attrs["columns"]`` tells what each column holds.
"""

from __future__ import annotations

import csv
import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, TextIO

import pandas as pd

from .engine import RencontreError
from .wording import missing_file, no_export, no_parquet_provenance, no_store, store_version

STORE_VERSION = 1
"""The version of the tables of stores that this package reads."""

PathLike = str | os.PathLike[str]
"""A path of a file."""

_APPLICATION = int.from_bytes(b"RENC", "big")
_PARQUET_KEY = b"rencontre"

# Header keys whose values are lists, and those whose values are whole numbers.
_LISTS = frozenset("factors arms metrics weeks window settings".split())
_WHOLE_KEYS = frozenset(
    "model columns replicates horizon week points runs done failed atWeek untouchedPosts "
    "posts".split()
)
# Columns that hold whole numbers, and those that hold numbers; every other one holds texts, even
# where they look like numbers: a seed, a hash, the level of a factor as it is typed.
_WHOLE = frozenset("row point replicate replicates week rank agent occurrences partners".split())
_TEXTS = frozenset(
    "arm seed scenarioHash stateHash status metric measure zone profession branch variant name "
    "id kind path organisation programme hash item meaning unit grade source section symbol "
    "before after parent origin option choices level".split()
)

_RUNS = """
SELECT run.row, run.point, run.replicate, run.arm, run.seed, run.scenarioHash, run.stateHash,
  run.status, outcome.metric, outcome.zone, outcome.profession, outcome.week, value.value
FROM run
  LEFT JOIN value ON value.row = run.row AND run.status = 'done'
  LEFT JOIN outcome ON outcome.outcome = value.outcome
ORDER BY run.row, value.outcome
"""


def read_store(path: PathLike) -> pd.DataFrame:
    """The runs of a result store, as ``rencontre batch export`` writes them.

    The store is opened for reading only; one that a batch is filling can be read.

    Returns:
        A row for each value of each run, in the order of the plan: ``row``, ``point``, a column
        for each factor with its level as it was typed, ``replicate``, ``arm``, ``seed``,
        ``scenarioHash``, ``stateHash``, ``status``, ``metric``, ``zone``, ``profession``,
        ``week``, ``value``. A run that failed has one row, without a value.

    Raises:
        RencontreError: there is no such file, or it is no store that this package can read.
    """
    name = _existing(path)
    try:
        with _opened(name) as store:
            meta = _meta(store, name)
            factors = [row[0] for row in store.execute("SELECT path FROM factor ORDER BY factor")]
            levels: dict[int, list[str]] = {}
            for point, level in store.execute(
                "SELECT point, level FROM level ORDER BY point, factor"
            ):
                levels.setdefault(point, []).append(level)
            table = pd.read_sql_query(_RUNS, store)
            outcomes = store.execute("SELECT metric, week, window FROM outcome ORDER BY outcome")
            kept = outcomes.fetchall()
    except (sqlite3.DatabaseError, pd.errors.DatabaseError, KeyError) as problem:
        raise RencontreError(no_store(name)) from problem
    zones = dict(enumerate(meta["zones"].split("\n"), start=1))
    table["zone"] = table["zone"].map(zones)
    for place, factor in enumerate(factors):
        column = {point: chosen[place] for point, chosen in levels.items()}
        table.insert(2 + place, factor, table["point"].map(column), allow_duplicates=True)
    done = table.loc[table["status"] == "done", "row"].nunique()
    failed = table.loc[table["status"] == "failed", "row"].nunique()
    table.attrs = {
        "provenance": _store_provenance(meta, factors, kept, int(done), int(failed)),
        "columns": {},
    }
    return _typed(table, factors)


def _existing(path: PathLike) -> str:
    name = os.fspath(path)
    if not os.path.isfile(name):
        raise RencontreError(missing_file(name))
    return name


@contextmanager
def _opened(name: str) -> Iterator[sqlite3.Connection]:
    uri = Path(name).resolve().as_uri()
    try:
        store = sqlite3.connect(f"{uri}?mode=ro", uri=True)
        store.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError:
        # In a folder that cannot be written, a finished store has no log and cannot get one.
        if os.path.exists(f"{name}-wal"):
            raise
        store = sqlite3.connect(f"{uri}?mode=ro&immutable=1", uri=True)
    with closing(store):
        yield store


def _meta(store: sqlite3.Connection, name: str) -> dict[str, str]:
    if store.execute("PRAGMA application_id").fetchone()[0] != _APPLICATION:
        raise RencontreError(no_store(name))
    version = store.execute("PRAGMA user_version").fetchone()[0]
    if version != STORE_VERSION:
        raise RencontreError(store_version(name, version, STORE_VERSION))
    return dict(store.execute("SELECT key, value FROM meta"))


def _store_provenance(
    meta: dict[str, str],
    factors: list[str],
    kept: list[tuple[str, int, int]],
    done: int,
    failed: int,
) -> dict[str, Any]:
    points, replicates = int(meta["points"]), int(meta["replicates"])
    arms = meta["arms"].split(" ")
    return {
        "rencontre": meta["programVersion"],
        "model": int(meta["modelVersion"]),
        "columns": 1,
        "experiment": meta["name"],
        "scenario": meta["scenario"],
        "hash": meta["scenarioHash"],
        "plan": meta["planHash"],
        "seed": meta["seed"],
        "factors": factors,
        "points": points,
        "replicates": replicates,
        "arms": arms,
        "metrics": list(dict.fromkeys(metric for metric, _, _ in kept)),
        "weeks": [str(week) for week in sorted({week for _, week, _ in kept})],
        "window": [str(window) for window in sorted({window for _, _, window in kept})],
        "runs": points * replicates * len(arms),
        "done": done,
        "failed": failed,
    }


def read_export(path: PathLike) -> pd.DataFrame:
    """A file of the program, CSV or JSON: a table, an answer of the shell, a batch.

    Numbers are read back to the last bit; what is missing is missing; levels of factors are
    texts, as they were typed.

    Raises:
        RencontreError: there is no such file, or it is no export.
    """
    name = _existing(path)
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
    return _typed(table, document["provenance"].get("factors", []))


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
    return _typed(table, provenance.get("factors", []))


def _header_value(key: str, texts: list[str]) -> Any:
    if key in _LISTS:
        return [] if texts == ["none"] else texts
    text = texts[0]
    return int(text) if key in _WHOLE_KEYS and text.isdecimal() else text


def _typed(table: pd.DataFrame, factors: list[str]) -> pd.DataFrame:
    """The same rows with the same kinds of values, whatever file they come from."""
    attrs = table.attrs
    for name in dict.fromkeys(table.columns):
        column = table[name]
        if name in factors or name in _TEXTS:
            # Missing texts are None, as in the files of the program, and never "nan".
            table[name] = column.astype(object).where(column.notna(), None)
        elif name in _WHOLE:
            whole = pd.to_numeric(column)
            table[name] = whole.astype("Int64" if whole.isna().any() else "int64")
        else:
            table[name] = _numbers(column)
    table.attrs = attrs
    return table


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


def to_parquet(table: pd.DataFrame, path: PathLike) -> None:
    """Writes a data frame as a Parquet file that keeps where its rows come from.

    The file appears whole or not at all; its metadata hold ``attrs`` as JSON under the key
    ``rencontre``.

    Raises:
        OSError: it cannot be written.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    arrow = pa.Table.from_pandas(table, preserve_index=False)
    told = json.dumps(dict(table.attrs), ensure_ascii=False).encode("utf-8")
    arrow = arrow.replace_schema_metadata({**(arrow.schema.metadata or {}), _PARQUET_KEY: told})
    name = os.fspath(path)
    draft = f"{name}.rencontre-new"
    try:
        pq.write_table(arrow, draft)
        os.replace(draft, name)
    except BaseException:
        if os.path.exists(draft):
            os.remove(draft)
        raise


def read_parquet(path: PathLike) -> pd.DataFrame:
    """Reads back what ``to_parquet`` wrote, ``attrs`` included.

    Raises:
        RencontreError: there is no such file, or it does not tell where its rows come from.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    name = _existing(path)
    try:
        arrow = pq.read_table(name)
        told = (arrow.schema.metadata or {})[_PARQUET_KEY]
    except (pa.ArrowException, KeyError) as problem:
        raise RencontreError(no_parquet_provenance(name)) from problem
    table: pd.DataFrame = arrow.to_pandas()
    table.attrs = json.loads(told)
    return table
