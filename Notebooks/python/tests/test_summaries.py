"""Replicates summarised: what is a group, what is refused, and what little there may be."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandas as pd
import pytest
from pandas.testing import assert_frame_equal

from rencontre import RencontreError, Territory, summarise
from rencontre.summaries import SUMMARY, band


def test_groups_are_told_in_the_order_of_their_rows_and_summed_in_that_of_replicates(
    team: Territory,
) -> None:
    rows = team.run(["volume", "trust"], weeks=[4, 8], replicates=12, twin=True)
    rows.loc[(rows["week"] == 4) & (rows["replicate"] == 3), "value"] = float("nan")
    rows.loc[(rows["week"] == 8) & (rows["measure"] == "trust"), "value"] = float("nan")
    rows.loc[rows["measure"] == "volume", "measure"] = None
    mixed = rows.sample(frac=1, random_state=1)
    found = summarise(mixed)
    keys = ["measure", "programme", "week"]
    expected = mixed[keys].drop_duplicates()
    assert_frame_equal(found[keys], expected.reset_index(drop=True))
    for place, key in enumerate(expected.itertuples(index=False)):
        is_same = rows["measure"].isna() if key.measure is None else rows["measure"] == key.measure
        part = rows[is_same & (rows["programme"] == key.programme) & (rows["week"] == key.week)]
        values = list(part.sort_values("replicate")["value"].dropna())
        row = pd.DataFrame([band(values)], index=[place])
        assert_frame_equal(found.loc[[place], SUMMARY], row, check_exact=True)
    assert set(found["replicates"]) == {0, 11, 12}


def test_without_a_group_there_is_one_row() -> None:
    rows = pd.DataFrame({"replicate": [1, 2, 3], "value": [1.0, None, 3.0]})
    found = summarise(rows)
    assert list(found.columns) == SUMMARY
    assert (found["mean"].iloc[0], found["replicates"].iloc[0]) == (2.0, 2)


def test_a_table_without_rows_keeps_its_kinds(team: Territory) -> None:
    rows = team.run(weeks=[0], replicates=2)
    expected, found = summarise(rows).dtypes, summarise(rows.iloc[:0])
    assert len(found) == 0
    assert found.dtypes.to_dict() == expected.to_dict()


def test_numbers_may_be_of_any_kind() -> None:
    keys = {"week": [1, 1, 1], "replicate": [3, 1, 2]}
    for values in (
        [2, 1, 3],
        np.array([2, 1, 3], dtype="float32"),
        pd.array([2, 1, 3], dtype="Int64"),
        pd.Series([2, 1, 3], dtype=object),
    ):
        found = summarise(pd.DataFrame({**keys, "other": values}), "other")
        assert list(found.columns) == ["week", *SUMMARY]
        assert (found["mean"].iloc[0], found["replicates"].iloc[0]) == (2.0, 3)


ROWS = pd.DataFrame({"week": [1], "replicate": [1], "value": ["much"]})
REFUSED: dict[str, tuple[Callable[[], object], str, str]] = {
    "no replicate": (
        lambda: summarise(ROWS[["week", "value"]]),
        "summarise expects a column “replicate”; this table has: week, value.",
        "summarise attend une colonne «\u00a0replicate\u00a0»\u202f; ce tableau a\u00a0: "
        "week, value.",
    ),
    "no value": (
        lambda: summarise(ROWS, "val"),
        "summarise expects a column “val”; this table has: week, replicate, value.",
        "summarise attend une colonne «\u00a0val\u00a0»\u202f; ce tableau a\u00a0: "
        "week, replicate, value.",
    ),
    "no column": (
        lambda: summarise(pd.DataFrame()),
        "summarise expects a column “replicate”; this table has: none.",
        "summarise attend une colonne «\u00a0replicate\u00a0»\u202f; ce tableau a\u00a0: aucune.",
    ),
    "no numbers": (
        lambda: summarise(ROWS),
        "summarise expects numbers in the column “value”.",
        "summarise attend des nombres dans la colonne «\u00a0value\u00a0».",
    ),
    "no table": (
        lambda: summarise([1, 2]),  # type: ignore[arg-type]
        "“[1, 2]” is no table: give a DataFrame of pandas.",
        "«\u00a0[1, 2]\u00a0» n’est pas un tableau\u00a0: donnez un DataFrame de pandas.",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_summarised_is_told(name: str) -> None:
    call, english, french = REFUSED[name]
    with pytest.raises(RencontreError) as caught:
        call()
    assert (caught.value.en, caught.value.fr) == (english, french)
