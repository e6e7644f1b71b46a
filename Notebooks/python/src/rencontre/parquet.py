"""Parquet files that keep where their rows come from."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from typing import Any

import pandas as pd

from .columns import PathLike, existing, texts
from .engine import RencontreError
from .file_wording import no_attrs, no_parquet, no_parquet_provenance, unwritable
from .wording import no_table

_PARQUET_KEY = b"rencontre"


def to_parquet(table: pd.DataFrame, path: PathLike) -> None:
    """Writes a data frame as a Parquet file that keeps where its rows come from.

    The file appears whole or not at all; its metadata hold ``attrs`` as JSON under the key
    ``rencontre``. An index is kept as well, each of its levels as a column; numbers of rows from 0
    on need none.

    Raises:
        RencontreError: it is no data frame, holds what Parquet cannot, or cannot be written.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    if not isinstance(table, pd.DataFrame):
        raise RencontreError(no_table(table))
    told = _told(table.attrs)
    plain = table.copy(deep=False)
    plain.attrs = json.loads(told)
    try:
        arrow = pa.Table.from_pandas(plain)
    except (pa.ArrowException, ValueError, TypeError) as problem:
        raise RencontreError(no_parquet(problem)) from problem
    arrow = arrow.replace_schema_metadata({**(arrow.schema.metadata or {}), _PARQUET_KEY: told})
    name = os.fspath(path)
    draft = f"{name}.rencontre-new"
    try:
        pq.write_table(arrow, draft)
        os.replace(draft, name)
    except OSError as problem:
        raise RencontreError(unwritable(name, problem)) from problem
    finally:
        if os.path.exists(draft):
            os.remove(draft)


def read_parquet(path: PathLike) -> pd.DataFrame:
    """Reads back what ``to_parquet`` wrote, ``attrs`` included.

    Raises:
        RencontreError: there is no such file, or it does not tell where its rows come from.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    name = existing(path)
    try:
        arrow = pq.read_table(name)
        told = (arrow.schema.metadata or {})[_PARQUET_KEY]
    except (pa.ArrowException, KeyError) as problem:
        raise RencontreError(no_parquet_provenance(name)) from problem
    table: pd.DataFrame = arrow.to_pandas()
    for name, column in list(table.items()):
        if isinstance(column.dtype, pd.StringDtype):
            table[name] = texts(column)
    if isinstance(table.index.dtype, pd.StringDtype):
        table.index = table.index.astype(object)
    table.attrs = json.loads(told)
    return table


def _told(attrs: Mapping[Any, Any]) -> bytes:
    """What a table tells of itself, as JSON.

    Raises:
        RencontreError: JSON has no form for it.
    """
    try:
        return json.dumps(dict(attrs), ensure_ascii=False, default=_plain).encode("utf-8")
    except (TypeError, ValueError) as problem:
        raise RencontreError(no_attrs(attrs)) from problem


def _plain(given: object) -> object:
    """A number of NumPy as one of Python.

    Raises:
        TypeError: it is none.
    """
    item = getattr(given, "item", None)
    if not callable(item):
        raise TypeError
    return item()
