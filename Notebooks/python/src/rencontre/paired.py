"""Paired differences between two territories, or between a territory and its twin."""

from __future__ import annotations

import warnings
from typing import Any

import pandas as pd

from .columns import texts
from .engine import RencontreWarning
from .summaries import difference, mean_and_variance
from .wording import no_shared_draw

COMPARED = ("cooperation", "volume", "concertedShare", "trust", "favourability", "believed")
"""The measures that the shell's ``compare`` speaks of."""

COLUMNS = [
    "measure",
    "week",
    "first",
    "second",
    "difference",
    "intervalLow",
    "intervalHigh",
    "varianceSaved",
    "replicates",
]
"""The columns of a comparison, in order."""


def moments(horizon: int) -> list[int]:
    """The weeks at which the shell compares: every 52 weeks before the horizon, and the horizon."""
    return [*range(52, horizon, 52), horizon]


def comparison(first: pd.DataFrame, second: pd.DataFrame | None) -> pd.DataFrame:
    """What the first has more than the second, replicate by replicate.

    Args:
        first: values as ``Territory.run`` gives them.
        second: likewise; absent: those of the first without its programme.

    Returns:
        The columns of ``COLUMNS``. Where the two have different seeds, ``attrs["notices"]`` says
        that their lives share no draw, in the reader's language, and a ``RencontreWarning`` does.
    """
    provenance: dict[str, Any] = dict(first.attrs.get("provenance", {}))
    if second is None:
        has_programme = first["programme"]
        first, second = first[has_programme], first[~has_programme]
        provenance["against"] = "withoutProgramme"
    else:
        provenance["against"] = dict(second.attrs.get("provenance", {}))
    rows: list[dict[str, Any]] = []
    others = dict(list(second.groupby(["measure", "week"], sort=False)))
    for key, part in first.groupby(["measure", "week"], sort=False):
        left = part.set_index("replicate")["value"].sort_index()
        right = others[key].set_index("replicate")["value"].sort_index()
        pairs = [
            (float(left[number]), float(right[number]))
            for number in left.index
            if number in right.index
            and left[number] == left[number]
            and right[number] == right[number]
        ]
        rows.append(
            {
                "measure": key[0],
                "week": key[1],
                "first": _mean(left),
                "second": _mean(right),
                **difference(pairs),
            }
        )
    table = pd.DataFrame(rows, columns=COLUMNS)
    table["measure"] = texts(table["measure"])
    table.attrs = {"provenance": provenance}
    if second.attrs.get("provenance", {}).get("seed") != provenance.get("seed"):
        notice = no_shared_draw()
        table.attrs["notices"] = [notice.shown]
        warnings.warn(RencontreWarning(notice), stacklevel=3)
    return table


def _mean(values: pd.Series[Any]) -> float:
    present = [float(value) for value in values.dropna()]
    return mean_and_variance(present)[0] if present else float("nan")
