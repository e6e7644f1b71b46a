"""What the methods of a territory are given, as the engine takes it."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from numbers import Integral, Real
from typing import SupportsIndex

from .engine import RencontreError
from .wording import no_measure, no_text, no_week, no_whole

Measures = str | Iterable[str]
"""A measure as the shell writes it, such as ``favourability by profession``, or several."""

Whole = SupportsIndex | float | str
"""A whole number of Python, NumPy or pandas, or the text of one; 12.0 is one, 12.5 is refused."""

Week = Whole
"""A week from 0: a whole number, or a duration as the shell writes it: ``26w``, ``6m``, ``2y``."""

Weeks = Week | Iterable[Week] | None
"""A week, weeks, or all of them."""

Level = str | SupportsIndex | float
"""A level of a setting: a number, or a text, which may carry a unit: ``"40%"``, ``"6m"``."""

Levels = Level | Iterable[Level]
"""Levels of a setting, or a range such as ``"0.1..0.5"``."""

# Up to here every whole number is one of `float`: beyond, what is read may be a neighbour.
_EXACT = 2**53
# As the shell writes numbers: no sign, no zero before the others.
_DIGITS = re.compile(r"0|[1-9][0-9]{0,19}")
# A count of weeks, months or years, with digits enough for any horizon.
_DURATION = re.compile(r"((?:0|[1-9][0-9]{0,8})(?:\.[0-9]{1,9})?)([wmy])")


def whole(name: str, given: object) -> int:
    """A whole number of Python, NumPy or pandas, or the text of one.

    Texts, because a provenance tells a seed so; numbers with a point, because pandas reads a
    column with a missing cell so, and only where they are whole and surely exact.

    Args:
        name: the argument, as the sentence names it.
        given: what was given for it.

    Raises:
        RencontreError: it is no whole number.
    """
    found = _whole(given)
    if found is None:
        raise RencontreError(no_whole(name, given))
    return found


def week(given: object) -> int:
    """A week: a whole number from 0, or a duration; a month is 52/12 weeks, a year 52.

    Raises:
        RencontreError: it is neither.
    """
    found = _whole(given)
    if found is None and isinstance(given, str):
        found = _duration(given)
    if found is None or found < 0:
        raise RencontreError(no_week(given))
    return found


def weeks(given: object) -> list[int]:
    """One week or several, in the order given.

    Raises:
        RencontreError: something in it is no week.
    """
    # The elements of bytes are numbers, though nobody means them.
    if isinstance(given, str | bytes | bytearray) or not isinstance(given, Iterable):
        return [week(given)]
    return [week(one) for one in given]


def text(name: str, given: object) -> str:
    """A text.

    Args:
        name: the argument, as the sentence names it.
        given: what was given for it.

    Raises:
        RencontreError: it is none.
    """
    if not isinstance(given, str):
        raise RencontreError(no_text(name, given))
    return given


def measures(given: object) -> list[str]:
    """One measure or several, in the order given.

    Raises:
        RencontreError: something in it is no text.
    """
    several = given if isinstance(given, Iterable) and not isinstance(given, str) else [given]
    found: list[str] = []
    for one in several:
        if not isinstance(one, str):
            raise RencontreError(no_measure(one))
        found.append(one)
    return found


def _whole(given: object) -> int | None:
    if isinstance(given, bool):
        return None
    if isinstance(given, Integral):
        return int(given)
    if isinstance(given, Real):
        plain = float(given)
        return int(plain) if plain.is_integer() and abs(plain) <= _EXACT else None
    if isinstance(given, str) and _DIGITS.fullmatch(given):
        return int(given)
    return None


def _duration(text: str) -> int | None:
    found = _DURATION.fullmatch(text)
    if found is None:
        return None
    number, unit = float(found[1]), found[2]
    if unit == "w":
        return int(number) if number.is_integer() else None
    # A half is rounded up, where `round` goes to the even neighbour.
    return math.floor((number * 52 / 12 if unit == "m" else number * 52) + 0.5)
