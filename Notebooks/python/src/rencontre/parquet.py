"""Parquet files that keep where their rows come from."""

from __future__ import annotations

import json
import os

import pandas as pd

from .columns import PathLike, existing, texts
from .engine import RencontreError
from .file_wording import no_parquet_provenance, unwritable

_PARQUET_KEY = b"rencontre"


def to_parquet(table: pd.DataFrame, path: PathLike) -> None:
    """Writes a data frame as a Parquet file that keeps where its rows come from.

    The file appears whole or not at all; its metadata hold ``attrs`` as JSON under the key
    ``rencontre``.

    Raises:
        RencontreError: it cannot be written.
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
    table.attrs = json.loads(told)
    return table
