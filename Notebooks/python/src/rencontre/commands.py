"""Commands of the shell's language, composed from Python values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from . import quoting
from .arguments import Levels, Week, text
from .engine import RencontreError
from .quoting import Value
from .wording import no_levels, no_setting

# The fields of actions whose values are names that someone chose.
_NAMES = frozenset(["id", "zones", "organisations"])


def set_settings(
    path: str | Mapping[str, Value] | None,
    value: Value | None,
    from_week: Week | None,
    more: Mapping[str, Value],
) -> str:
    """``set PATH VALUE… [from WEEK]``.

    Raises:
        RencontreError: there is nothing to set, or a value that the language cannot write.
    """
    chosen: dict[str, Value] = {}
    if isinstance(path, Mapping):
        chosen.update(path)
    elif path is not None and value is not None:
        chosen[path] = value
    chosen.update({_dotted(name): given for name, given in more.items()})
    if not chosen or (isinstance(path, str) and value is None):
        raise RencontreError(no_setting())
    parts = [
        f"{quoting.word(text('set', name))} {quoting.value(given)}"
        for name, given in chosen.items()
    ]
    dated = "" if from_week is None else f" from {quoting.value(from_week)}"
    return f"set {' '.join(parts)}{dated}"


def add(kind: str, fields: Mapping[str, Value | None]) -> str:
    """``add KIND [FIELD VALUE]…``; a field without a value is left out."""
    parts = [
        f"{quoting.word(_dotted(name))} {quoting.value(chosen, as_name=name in _NAMES)}"
        for name, chosen in fields.items()
        if chosen is not None
    ]
    return " ".join([f"add {quoting.word(text('kind', kind))}", *parts])


def sweep(
    lever: str,
    levels: Levels,
    measure: str,
    at: Week,
    paired: bool,
) -> str:
    """``sweep PATH LEVELS MEASURE at WEEK [paired]``.

    Raises:
        RencontreError: there is no level, where the shell would choose some, or something that the
            language cannot write.
    """
    path, read = text("lever", lever), text("measure", measure)
    if isinstance(levels, str):
        span = quoting.phrase(levels)
    else:
        several = levels if isinstance(levels, Iterable) else [levels]
        span = ",".join(quoting.value(level) for level in several)
    if not span:
        raise RencontreError(no_levels(path))
    measured = quoting.phrase(read)
    after = " paired" if paired else ""
    return f"sweep {quoting.word(path)} {span} {measured} at {quoting.value(at)}{after}"


def _dotted(name: str) -> str:
    return name.replace("__", ".")
