"""Python values as words of the shell's language.

Whatever a text holds, it stays one word: a name can neither end a command nor begin one.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable
from decimal import Decimal
from itertools import pairwise
from numbers import Integral, Real
from typing import Any, SupportsIndex

from .engine.errors import RencontreError
from .wording import no_name, no_phrase, no_value

Value = str | SupportsIndex | float | bool | Iterable[str]
"""What a setting or a field of an action can be given."""

_BARE = re.compile(r"[\w.%+\-−/]*[\w.%+\-−/]", re.UNICODE)

# Format characters that Unicode joins to the character after them (UAX 29, Prepend).
_JOINS_NEXT = frozenset(
    [
        *range(0x600, 0x606),
        *(0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0xD4E, 0x110BD, 0x110CD, 0x111C2, 0x111C3),
        *(0x1193F, 0x11941, 0x11A3A, 0x11D46, 0x11F02),
        *range(0x11A84, 0x11A8A),
    ]
)
# Characters that are no marks by their category and yet join the one before.
_JOINS_PREVIOUS = frozenset(
    [0x200C, 0x200D, 0xFF9E, 0xFF9F, *range(0x1F3FB, 0x1F400), *range(0xE0020, 0xE0080)]
)

# After these, an apostrophe opens a quote; within a word it is a letter.
_BEFORE_QUOTE = frozenset(" \u00a0\u202f.,()<>=")


def _joins_previous(character: str) -> bool:
    # The language reads characters as people see them: a mark after a quote makes another
    # character of it, which is a quote no more.
    return unicodedata.category(character)[0] == "M" or ord(character) in _JOINS_PREVIOUS


def quoted(text: str) -> str:
    """A text between double quotes, in which a backslash stands before a quote or a backslash.

    Raises:
        RencontreError: the text cannot stand between quotes, because a combining mark touches one.
    """
    framed = f'"{text}"'
    for before, after in pairwise(framed):
        touches = before in '"\\' and _joins_previous(after)
        if touches or (after in '"\\' and ord(before) in _JOINS_NEXT):
            raise RencontreError(no_name(text))
    if any(0xD800 <= ord(character) <= 0xDFFF for character in text):
        raise RencontreError(no_name(text))
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def word(text: str) -> str:
    """A text as one word: bare when it reads the same so, else between quotes."""
    return text if _BARE.fullmatch(text) and text.isascii() else quoted(text)


def number(value: Any) -> str:
    """A number in the fewest digits that read back as the same, without an exponent.

    Raises:
        RencontreError: it is not finite.
    """
    if isinstance(value, Integral):
        return str(int(value))
    plain = float(value)
    if not math.isfinite(plain):
        raise RencontreError(no_value(value))
    return format(Decimal(repr(plain)), "f")


def value(given: object, *, as_name: bool = False) -> str:
    """A value of a setting or a field: a number, a text, a truth value, or a list of texts.

    Args:
        given: the value.
        as_name: whether texts are names that someone chose, and never numbers or words of the
            language.

    Raises:
        RencontreError: it is none of these.
    """
    if isinstance(given, bool):
        return "true" if given else "false"
    if isinstance(given, str):
        return quoted(given) if as_name else word(given)
    if isinstance(given, Real):
        return number(given)
    item = getattr(given, "item", None)
    if callable(item) and not isinstance(given, Iterable):
        # A number of numpy.
        return value(item(), as_name=as_name)
    if isinstance(given, Iterable):
        parts = list(given)
        if parts and all(isinstance(part, str) for part in parts):
            return ", ".join(value(part, as_name=as_name) for part in parts)
    raise RencontreError(no_value(given))


def phrase(text: str) -> str:
    """A phrase of the language, such as a measure, that is to stand within a command.

    Raises:
        RencontreError: it would end the command, or begin another one.
    """
    stripped = text.strip()
    if not stripped or stripped[0] == "!" or not _is_one_phrase(stripped):
        raise RencontreError(no_phrase(text))
    return stripped


def _is_one_phrase(text: str) -> bool:
    """Whether a text is surely one phrase; what could be read in two ways is not."""
    quote = ""
    is_escaped = False
    previous = " "
    for place, character in enumerate(text):
        following = text[place + 1 : place + 2]
        if ord(character) in _JOINS_NEXT or unicodedata.category(character) in ("Cc", "Cs"):
            return False
        if _joins_previous(character) and not (previous.isalnum() or _joins_previous(previous)):
            return False
        if quote:
            if is_escaped:
                is_escaped = False
            elif character == "\\" and quote == '"' and following in ('"', "\\"):
                is_escaped = True
            elif character == quote:
                quote = ""
        elif character in ";\\" or (character == "#" and not previous.isalnum()):
            return False
        elif character == ">" and following == "!":
            return False
        elif character == '"' or (character == "'" and previous in _BEFORE_QUOTE):
            quote = character
        elif character == "'" and not previous.isalnum():
            return False
        previous = character
    return not quote
