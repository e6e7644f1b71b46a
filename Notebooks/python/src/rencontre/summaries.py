"""Means, bands and paired differences, computed as the program computes them, to the last bit.

*Band* is always the 10th to the 90th percentile of the replicates; *interval* is always the 95 %
confidence interval of a mean, or of a mean paired difference (Student).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import pandas as pd

from .engine import RencontreError
from .wording import no_column, no_numbers, no_table

# 97.5 % quantiles of Student's law for 1 to 10 degrees of freedom.
_STUDENT = (12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.3060, 2.2622, 2.2281)
_NORMAL = 1.959963984540054

SUMMARY = [
    "mean",
    "standardError",
    "percentile10",
    "percentile90",
    "intervalLow",
    "intervalHigh",
    "replicates",
]
"""The columns of a summary, in order."""


def student_quantile(degrees_of_freedom: int) -> float:
    """The 97.5 % quantile of Student's law.

    Tabulated to 10 degrees of freedom, then the expansion of Cornish and Fisher (Abramowitz &
    Stegun 1964, 26.7.5).
    """
    if degrees_of_freedom <= 10:
        return _STUDENT[max(degrees_of_freedom, 1) - 1]
    z = _NORMAL
    n = float(degrees_of_freedom)
    z3 = z * z * z
    z5 = z3 * z * z
    z7 = z5 * z * z
    return (
        z
        + (z3 + z) / (4 * n)
        + (5 * z5 + 16 * z3 + 3 * z) / (96 * n * n)
        + (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * n * n * n)
    )


def mean_and_variance(values: Sequence[float]) -> tuple[float, float]:
    """The mean and the unbiased variance, summed in the order given; 0 where there is none."""
    # Not `sum`, which rounds otherwise from Python 3.12 on.
    count = len(values)
    if count == 0:
        return 0.0, 0.0
    total = 0.0
    for value in values:
        total += value
    mean = total / count
    squares = 0.0
    for value in values:
        squares += (value - mean) * (value - mean)
    return mean, squares / (count - 1) if count > 1 else 0.0


def quantile(values: Sequence[float], probability: float) -> float:
    """A quantile by linear interpolation (Hyndman & Fan 1996, type 7)."""
    ordered = sorted(values)
    position = probability * (len(ordered) - 1)
    below = int(position)
    if below + 1 >= len(ordered):
        return ordered[-1]
    return ordered[below] + (position - below) * (ordered[below + 1] - ordered[below])


def band(values: Sequence[float]) -> dict[str, Any]:
    """Mean, standard error, percentiles, interval and number of some values, by column name.

    What does not exist is ``nan``: everything without a value, the error and the interval with
    one value alone.
    """
    count = len(values)
    if count == 0:
        return {**dict.fromkeys(SUMMARY, math.nan), "replicates": 0}
    mean, variance = mean_and_variance(values)
    error = math.sqrt(variance / count)
    half = student_quantile(count - 1) * error if count > 1 else math.nan
    return {
        "mean": mean,
        "standardError": error if count > 1 else math.nan,
        "percentile10": quantile(values, 0.1),
        "percentile90": quantile(values, 0.9),
        "intervalLow": mean - half,
        "intervalHigh": mean + half,
        "replicates": count,
    }


def difference(pairs: Sequence[tuple[float, float]]) -> dict[str, Any]:
    """The mean of first minus second over pairs, its interval, and what pairing saved.

    ``varianceSaved`` is the share of variance that pairing saved against independent runs.
    """
    count = len(pairs)
    if count == 0:
        missing = ("difference", "intervalLow", "intervalHigh", "varianceSaved")
        return {**dict.fromkeys(missing, math.nan), "replicates": 0}
    mean, variance = mean_and_variance([first - second for first, second in pairs])
    error = math.sqrt(variance / count)
    half = student_quantile(count - 1) * error if count > 1 else math.nan
    independent = (
        mean_and_variance([first for first, _ in pairs])[1]
        + mean_and_variance([second for _, second in pairs])[1]
    )
    return {
        "difference": mean,
        "intervalLow": mean - half,
        "intervalHigh": mean + half,
        "varianceSaved": 1 - variance / independent if independent > 0 else math.nan,
        "replicates": count,
    }


def summarise(table: pd.DataFrame, value: str = "value") -> pd.DataFrame:
    """Summarises replicates: one row for each group of rows that differ by their replicate only.

    Works on what ``Territory.run``, ``read_store`` and ``read_export`` give. Columns that name a
    run and not a group (``row``, ``replicate``, ``stateHash``, ``status``, ``reason``) are left
    out. ::

        summarise(territory.run("cooperation", weeks=[0, 52]))

    Args:
        table: rows with a ``replicate`` and a value.
        value: the column of values.

    Returns:
        The columns of the group, then ``mean``, ``standardError``, ``percentile10``,
        ``percentile90``, ``intervalLow``, ``intervalHigh``, ``replicates``.

    Raises:
        RencontreError: it is no data frame, lacks one of both columns, or holds no numbers.
    """
    if not isinstance(table, pd.DataFrame):
        raise RencontreError(no_table(table))
    for name in ("replicate", value):
        if name not in table.columns:
            raise RencontreError(no_column(name, list(table.columns)))
    runs = {"row", "replicate", "stateHash", "status", "reason", value}
    keys = [name for name in table.columns if name not in runs]
    numbers = _numbers(table[value], value)
    # Groups are numbered in the order in which they appear; without a key all rows are one.
    numbered = table.groupby(keys, sort=False, dropna=False).ngroup() if keys else [0] * len(table)
    groups = [int(group) for group in numbered]
    firsts: dict[int, int] = {}
    for place, group in enumerate(groups):
        firsts.setdefault(group, place)
    lives: dict[int, list[float]] = {group: [] for group in firsts}
    # Summed in the order of replicates, as the program does.
    for place in table["replicate"].reset_index(drop=True).sort_values(kind="stable").index:
        number = numbers[place]
        if number is not None:
            lives[groups[place]].append(number)
    rows = [band(values) for values in lives.values()]
    summary = table[keys].iloc[list(firsts.values())].reset_index(drop=True)
    for name in SUMMARY:
        kind = "int64" if name == "replicates" else "float64"
        summary[name] = pd.Series([row[name] for row in rows], dtype=kind)
    summary.attrs = dict(table.attrs)
    return summary


def _numbers(column: pd.Series[Any], name: str) -> list[float | None]:
    """The numbers of a column, and nothing where one is missing.

    Raises:
        RencontreError: it holds something else.
    """
    try:
        return [
            float(number) if is_there else None
            for number, is_there in zip(column, column.notna(), strict=True)
        ]
    except (TypeError, ValueError) as problem:
        raise RencontreError(no_numbers(name)) from problem
