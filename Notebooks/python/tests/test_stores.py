"""Stores and Parquet files."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow.parquet
import pytest
from conftest import refusal
from pandas.testing import assert_frame_equal

from rencontre import (
    RencontreError,
    Territory,
    read_export,
    read_parquet,
    read_store,
    to_parquet,
)


def test_a_store_is_read_as_it_is_exported(batch: Path) -> None:
    store = read_store(batch / "s.sqlite")
    csv = read_export(batch / "s.csv")
    js = read_export(batch / "s.json")
    assert_frame_equal(csv, js, check_exact=True)
    assert_frame_equal(store, csv, check_exact=True)
    assert list(store["forgetting.halfLife"].unique()) == [4, 52]
    assert list(store["programme.vis-ma-vie.select"].unique()) == ["random", "open"]
    assert store.attrs["provenance"] == js.attrs["provenance"] == csv.attrs["provenance"]
    assert csv.attrs["columns"] == js.attrs["columns"]


def test_its_columns_have_kinds(batch: Path) -> None:
    table = read_store(batch / "s.sqlite")
    kinds = dict(table.dtypes.astype(str))
    assert kinds["value"] == "float64"
    assert kinds["row"] == kinds["week"] == kinds["replicate"] == "int64"
    assert kinds["forgetting.halfLife"] == "int64"
    assert kinds["seed"] == kinds["scenarioHash"] == kinds["zone"] == "object"
    assert set(table["zone"].dropna()) == {"Bourg", "Canton"}
    assert set(table["profession"].dropna()) == {"socialWorkers", "socialEntrepreneurs"}


def test_reading_changes_nothing_and_needs_no_right_to_write(batch: Path, tmp_path: Path) -> None:
    folder = tmp_path / "sealed"
    folder.mkdir()
    store = folder / "s.sqlite"
    shutil.copy(batch / "s.sqlite", store)
    before = store.read_bytes()
    store.chmod(0o444)
    folder.chmod(0o555)
    try:
        assert len(read_store(store)) == len(read_store(batch / "s.sqlite"))
        assert os.listdir(folder) == ["s.sqlite"]
    finally:
        folder.chmod(0o755)
    assert store.read_bytes() == before


def test_a_batch_that_runs_can_be_read(batch: Path, tmp_path: Path) -> None:
    store = tmp_path / "s.sqlite"
    shutil.copy(batch / "s.sqlite", store)
    writer = sqlite3.connect(store)
    try:
        writer.execute("PRAGMA journal_mode=WAL")
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("DELETE FROM value WHERE row = 1")
        assert len(read_store(store)) == len(read_store(batch / "s.sqlite"))
        writer.rollback()
    finally:
        writer.close()


def test_a_run_that_failed_has_one_row_without_a_value(batch: Path, tmp_path: Path) -> None:
    store = tmp_path / "s.sqlite"
    shutil.copy(batch / "s.sqlite", store)
    with sqlite3.connect(store) as writer:
        writer.execute("UPDATE run SET status = 'failed', stateHash = NULL WHERE row = 1")
    writer.close()
    table = read_store(store)
    failed = table[table["row"] == 1]
    assert len(failed) == 1
    assert failed["status"].item() == "failed"
    assert failed[["metric", "week", "value", "stateHash"]].isna().all(axis=None)
    assert table.attrs["provenance"]["failed"] == 1


def test_what_is_no_store_is_told(batch: Path, tmp_path: Path) -> None:
    missing = refusal(tmp_path / "none.sqlite", read_store)
    assert missing.en == f"“{tmp_path / 'none.sqlite'}” does not exist."
    assert missing.fr == f"«\u00a0{tmp_path / 'none.sqlite'}\u00a0» n’existe pas."
    text = tmp_path / "text.sqlite"
    text.write_text("not a database, however long this text may be " * 100)
    other = tmp_path / "other.sqlite"
    sqlite3.connect(other).execute("CREATE TABLE x (y)").connection.close()
    empty = tmp_path / "empty.sqlite"
    empty.write_bytes(b"")
    cut = tmp_path / "cut.sqlite"
    cut.write_bytes((batch / "s.sqlite").read_bytes()[:5000])
    for path in (text, other, empty, cut):
        told = refusal(path, read_store)
        assert told.en == f"“{path}” is not a result store of Rencontre."
        assert told.fr == f"«\u00a0{path}\u00a0» n’est pas un fichier de résultats de Rencontre."
    assert not (tmp_path / "none.sqlite").exists()


def test_a_store_of_another_version_is_told(batch: Path, tmp_path: Path) -> None:
    store = tmp_path / "s.sqlite"
    shutil.copy(batch / "s.sqlite", store)
    with sqlite3.connect(store) as writer:
        writer.execute("PRAGMA user_version = 7")
    writer.close()
    told = refusal(store, read_store)
    assert told.en == f"“{store}” is a result store of version 7; this package reads version 1."
    assert told.fr == (
        f"«\u00a0{store}\u00a0» est un fichier de résultats de version 7\u202f; "
        "ce paquet lit la version 1."
    )


def test_parquet_keeps_rows_and_where_they_come_from(
    batch: Path, team: Territory, tmp_path: Path
) -> None:
    tables = {
        "store": read_store(batch / "s.sqlite"),
        "export": read_export(batch / "s.csv"),
        "run": team.run(["cooperation", "volume"], weeks=[0, 8], replicates=2, twin=True),
        "comparison": team.compare(weeks=[8], replicates=2),
    }
    for name, table in tables.items():
        path = tmp_path / f"{name}.parquet"
        to_parquet(table, path)
        back = read_parquet(path)
        assert_frame_equal(back, table, check_exact=True)
        assert back.attrs == table.attrs
        metadata = pyarrow.parquet.read_schema(path).metadata
        assert json.loads(metadata[b"rencontre"]) == table.attrs
    assert sorted(os.listdir(tmp_path)) == sorted(f"{name}.parquet" for name in tables)


def test_parquet_keeps_an_index(team: Territory, tmp_path: Path) -> None:
    rows = team.run(["trust", "volume"], weeks=[4, 8], replicates=2)
    tables = {
        "weeks": rows.pivot_table(index="week", columns="measure", values="value"),
        "measures": rows.set_index("measure"),
        "both": rows.set_index(["measure", "week"]),
        "filtered": rows[rows["week"] > 4],
        "plain": rows,
    }
    for name, table in tables.items():
        path = tmp_path / f"{name}.parquet"
        to_parquet(table, path)
        back = read_parquet(path)
        # Names are texts of pandas' own kind, or plain objects, by how a table was made.
        assert_frame_equal(
            back, table, check_exact=True, check_column_type=False, check_index_type=False
        )
        assert back.attrs == table.attrs
    names = pyarrow.parquet.read_schema(tmp_path / "weeks.parquet").names
    assert names == ["trust", "volume", "week"]
    # Numbers of rows are no column of their own.
    assert pyarrow.parquet.read_schema(tmp_path / "plain.parquet").names == list(rows.columns)


def test_what_parquet_cannot_hold_is_told(tmp_path: Path) -> None:
    path = tmp_path / "x.parquet"
    twice = pd.DataFrame([[1, 2]], columns=pd.Index(["a", "a"]))
    with_attrs = pd.DataFrame({"a": [1]})
    with_attrs.attrs = {"runs": np.int64(3)}
    to_parquet(with_attrs, path)
    assert read_parquet(path).attrs == {"runs": 3}
    path.unlink()
    with_attrs.attrs = {"runs": {1, 2}}
    with pytest.raises(RencontreError) as caught:
        to_parquet(with_attrs, path)
    assert caught.value.en == "attrs cannot be written as JSON: “{'runs': {1, 2}}”."
    assert caught.value.fr == (
        "attrs ne peut pas s’écrire en JSON\u00a0: «\u00a0{'runs': {1, 2}}\u00a0»."
    )
    for table, said in [
        (twice, "Duplicate column names found: ['a', 'a']"),
        (
            pd.DataFrame({"a": [1, "x"]}),
            "Could not convert 'x' with type str: tried to convert to int64 Conversion failed for "
            "column a with type object",
        ),
    ]:
        with pytest.raises(RencontreError) as caught:
            to_parquet(table, path)
        assert caught.value.en == (
            f"This table has no form in Parquet. What pyarrow says of it: “{said}”"
        )
        assert caught.value.fr == (
            "Ce tableau n’a pas de forme en Parquet. Ce qu’en dit pyarrow\u00a0: "
            f"«\u00a0{said}\u00a0»"
        )
    with pytest.raises(RencontreError) as caught:
        to_parquet(pd.Series([1, 2]), path)  # type: ignore[arg-type]
    assert caught.value.en == "“0 1 1 2 dtype: int64” is no table: give a DataFrame of pandas."
    assert caught.value.fr == (
        "«\u00a00 1 1 2 dtype: int64\u00a0» n’est pas un tableau\u00a0: donnez un DataFrame de "
        "pandas."
    )
    assert os.listdir(tmp_path) == []


def test_a_parquet_file_from_elsewhere_is_told(tmp_path: Path) -> None:
    path = tmp_path / "x.parquet"
    pd.DataFrame({"a": [1]}).to_parquet(path)
    told = refusal(path, read_parquet)
    assert told.en == (
        f"“{path}” does not say where its rows come from: it was not written by "
        "rencontre.to_parquet."
    )
    assert told.fr == (
        f"«\u00a0{path}\u00a0» ne dit pas d’où viennent ses lignes\u00a0: il n’a pas été écrit "
        "par rencontre.to_parquet."
    )
    path.write_bytes(b"PAR1 nothing")
    assert refusal(path, read_parquet).en == told.en


def test_a_parquet_file_appears_whole_or_not_at_all(team: Territory, tmp_path: Path) -> None:
    table = team.run(weeks=0, replicates=1)
    table["value"] = [object()]
    with pytest.raises(RencontreError, match="object"):
        to_parquet(table, tmp_path / "x.parquet")
    (tmp_path / "folder").mkdir()
    for name in ("none/x.parquet", "folder"):
        with pytest.raises(RencontreError):
            to_parquet(team.run(weeks=0, replicates=1), tmp_path / name)
    assert os.listdir(tmp_path) == ["folder"]
    assert os.listdir(tmp_path / "folder") == []
