"""Rencontre from Python: territories, result stores, and a kernel for notebooks.

::

    from rencontre import Territory

    base = Territory.load("plaine-commune")
    pilot = base.add("encounter", at=12, participants=60)
    pilot.compare(base, "cooperation", weeks=[26, 52])

Everything is computed by the program ``rencontre``, found as ``rencontre.engine.find_program``
tells: the numbers are those of the shell and of batches, to the last bit.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .answer import Answer, Figure
    from .description import Description
    from .engine import (
        Engine,
        EngineCrashed,
        EngineError,
        EngineInterrupted,
        ProgramMissing,
        RencontreError,
        RencontreWarning,
    )
    from .exports import read_export
    from .parquet import read_parquet, to_parquet
    from .stores import read_store
    from .summaries import summarise
    from .territory import Territory

# Each name and the module it comes from, imported when it is first used: the kernel, which needs
# none of them, starts without pandas.
_MODULES = {
    "Answer": "answer",
    "Description": "description",
    "Engine": "engine",
    "EngineCrashed": "engine",
    "EngineError": "engine",
    "EngineInterrupted": "engine",
    "Figure": "answer",
    "ProgramMissing": "engine",
    "RencontreError": "engine",
    "RencontreWarning": "engine",
    "Territory": "territory",
    "read_export": "exports",
    "read_parquet": "parquet",
    "read_store": "stores",
    "summarise": "summaries",
    "to_parquet": "parquet",
}

__version__ = "0.4.0"

__all__ = [
    "Answer",
    "Description",
    "Engine",
    "EngineCrashed",
    "EngineError",
    "EngineInterrupted",
    "Figure",
    "ProgramMissing",
    "RencontreError",
    "RencontreWarning",
    "Territory",
    "read_export",
    "read_parquet",
    "read_store",
    "summarise",
    "to_parquet",
]


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f".{_MODULES[name]}", __name__), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted(__all__)
