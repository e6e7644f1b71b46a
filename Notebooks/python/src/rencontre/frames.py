"""The rows of the engine as data frames."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

# What counts, or names by a number; every other number is a measure, even where it is whole.
_WHOLE = frozenset(
    "week replicate replicates row point rank agent posts people occurrences partners length "
    "answers runs".split()
)


def frame(event: Mapping[str, Any], language: str) -> pd.DataFrame:
    """A ``data`` event as a data frame.

    ``attrs`` tell where the rows come from: ``attrs["provenance"]`` by key, and
    ``attrs["columns"]`` what each column holds, in a language.
    """
    names = [column["name"] for column in event["columns"]]
    rows: Sequence[Sequence[Any]] = event["rows"]
    columns = {
        place: _series(name, [row[place] for row in rows]) for place, name in enumerate(names)
    }
    table = pd.DataFrame(columns, index=pd.RangeIndex(len(rows)))
    table.columns = pd.Index(names)
    table.attrs = {
        "provenance": dict(event["provenance"]),
        "columns": {column["name"]: column["meaning"][language] for column in event["columns"]},
    }
    return table


def _series(name: str, values: list[Any]) -> pd.Series[Any]:
    present = [value for value in values if value is not None]
    is_number = bool(present) and all(
        isinstance(value, int | float) and not isinstance(value, bool) for value in present
    )
    if is_number and name in _WHOLE and all(isinstance(value, int) for value in present):
        kind = "int64" if len(present) == len(values) else "Int64"
        return pd.Series(values, dtype=kind)
    if is_number or (not present and name not in _WHOLE and name in _NUMBERS):
        return pd.Series(values, dtype="float64")
    if present and len(present) == len(values) and all(isinstance(v, bool) for v in present):
        return pd.Series(values, dtype="bool")
    return pd.Series(values, dtype="object")


_NUMBERS = frozenset(
    "value mean standardError percentile10 percentile90 intervalLow intervalHigh first second "
    "difference varianceSaved without effect effectLow effectHigh".split()
)
