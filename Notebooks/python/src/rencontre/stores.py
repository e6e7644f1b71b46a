"""Result stores as data frames that keep where rows come from.

Every reader of the package fills ``attrs`` alike: ``attrs["provenance"]`` is the header by key, as
in the JSON files of the program, and ``attrs["columns"]`` tells what each column holds.
"""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pandas as pd

from .columns import PathLike, existing, typed
from .engine import RencontreError
from .file_wording import no_store, store_version

STORE_VERSION = 1
"""The version of the tables of stores that this package reads."""

_APPLICATION = int.from_bytes(b"RENC", "big")

_RUNS = """
SELECT run.row, run.point, run.replicate, run.arm, run.seed, run.scenarioHash, run.stateHash,
  run.status, outcome.metric, outcome.zone, outcome.profession, outcome.week, value.value,
  run.reason
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
        for each factor, ``replicate``, ``arm``, ``seed``, ``scenarioHash``, ``stateHash``,
        ``status``, ``metric``, ``zone``, ``profession``, ``week``, ``value``, ``reason``. A run
        that failed has one row, without a value and with its reason. A factor whose levels are
        all numbers is a column of numbers (``4w`` is 4 weeks), any other one of texts as they were
        typed.

    Raises:
        RencontreError: there is no such file, or it is no store that this package can read.
    """
    name = existing(path)
    try:
        with _opened(name) as store:
            meta = _meta(store, name)
            factors = [row[0] for row in store.execute("SELECT path FROM factor ORDER BY factor")]
            levels = _levels(store)
            table = pd.read_sql_query(_RUNS, store)
            outcomes = store.execute("SELECT metric, week, window FROM outcome ORDER BY outcome")
            kept = outcomes.fetchall()
    except (sqlite3.DatabaseError, pd.errors.DatabaseError, KeyError) as problem:
        raise RencontreError(no_store(name)) from problem
    zones = dict(enumerate(meta["zones"].split("\n"), start=1))
    table["zone"] = table["zone"].map(zones)
    for place, factor in enumerate(factors):
        column = table["point"].map(levels.get(place + 1, {}))
        table.insert(2 + place, factor, column, allow_duplicates=True)
    done = table.loc[table["status"] == "done", "row"].nunique()
    failed = table.loc[table["status"] == "failed", "row"].nunique()
    table.attrs = {
        "provenance": _store_provenance(meta, factors, kept, int(done), int(failed)),
        "columns": {},
    }
    return typed(table, factors)


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


def _levels(store: sqlite3.Connection) -> dict[int, dict[int, object]]:
    """For each factor, from 1, its level at each point."""
    texts: dict[int, dict[int, object]] = {}
    numbers: dict[int, dict[int, object]] = {}
    for point, factor, text, number in store.execute(
        "SELECT point, factor, level, number FROM level ORDER BY point, factor"
    ):
        texts.setdefault(factor, {})[point] = text
        numbers.setdefault(factor, {})[point] = number
    return {
        factor: texts[factor] if None in column.values() else column
        for factor, column in numbers.items()
    }


def _design(experiment: str) -> dict[str, str]:
    """How the points were chosen, and the seed where they or their measures draw.

    The program writes the text that a store keeps: its design is one line, or, where points are
    listed, the first line of a block.
    """
    found = re.search(r"^design:\s*\{?\s*kind: (\w+)(.*)$", experiment, re.MULTILINE)
    if found is None:
        return {}
    kind, rest = found.groups()
    seed = re.search(r"\bseed: (\d+)", rest)
    draws = kind in {"lhs", "morris", "saltelli"} or (
        kind == "sobol" and "scrambled: false" not in rest
    )
    # A text that gives none has the first.
    return {"design": kind, **({"designSeed": seed[1] if seed else "1"} if draws else {})}


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
        "columns": 2,
        "experiment": meta["name"],
        "scenario": meta["scenario"],
        "hash": meta["scenarioHash"],
        "plan": meta["planHash"],
        **_design(meta["experiment"]),
        "seed": meta["seed"],
        "factors": factors,
        "points": points,
        "replicates": replicates,
        "arms": arms,
        "metrics": list(dict.fromkeys(metric for metric, _, _ in kept)),
        "weeks": sorted({week for _, week, _ in kept}),
        "window": sorted({window for _, _, window in kept}),
        "runs": points * replicates * len(arms),
        "done": done,
        "failed": failed,
    }
