"""A scenario and the changes that make another of it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import arguments, commands, quoting
from .arguments import Week, Whole
from .description import Description
from .engine import Engine, Event, RencontreError, answered, shared_engine
from .quoting import Value
from .wording import territory_changed

if TYPE_CHECKING:
    from typing_extensions import Self


class Changeable:
    """A scenario with its changes: a value, which each method leaves as it is.

    Each change is checked by the engine at once, so that a mistake is raised where it is made. One
    that reads a file which is written afterwards raises a ``RencontreError`` when it is used.
    """

    __slots__ = ("_commands", "_description", "_engine")

    def __init__(self, commands: Iterable[str], engine: Engine | None = None) -> None:
        """A territory from commands of the shell's language; see ``load`` for the usual way.

        Raises:
            EngineError: a command is refused.
        """
        self._commands = tuple(commands)
        self._engine = engine or shared_engine()
        self._description = self._described()

    @classmethod
    def load(cls, scenario: str | os.PathLike[str], *, engine: Engine | None = None) -> Self:
        """Opens a scenario, by its name in the library or by the path of its file.

        Raises:
            EngineError: there is no such scenario, or its file holds a mistake.
            RencontreError: it is neither a name nor a path.
        """
        given = os.fspath(scenario) if isinstance(scenario, os.PathLike) else scenario
        name = arguments.text("load", given)
        is_path = isinstance(scenario, Path) or "/" in name or name.endswith((".yaml", ".yml"))
        return cls([f"load {quoting.word(os.path.abspath(name) if is_path else name)}"], engine)

    def _described(self) -> Description:
        events = self._engine.ask("describe", territory=list(self._commands))
        return Description.from_event(answered(events, "territory"))

    def _check(self) -> None:
        """Refuses to go on as another territory than the one that was described.

        The engine reads files anew at each request: one that was written since would give the
        numbers of another territory under the name of this one.

        Raises:
            RencontreError: what it reads has changed.
        """
        if self._described() != self._description:
            raise RencontreError(territory_changed(self._commands[0]))

    def _ask(self, do: str, **fields: Any) -> list[Event]:
        """The events that answer what is asked of the territory, which is what it was.

        Raises:
            EngineError: the engine refuses.
            RencontreError: what the territory reads has changed.
        """
        self._check()
        return self._engine.ask(do, territory=list(self._commands), **fields)

    # What it is

    @property
    def commands(self) -> tuple[str, ...]:
        """The commands of the shell's language that make it."""
        return self._commands

    @property
    def engine(self) -> Engine:
        """The engine that is asked."""
        return self._engine

    def describe(self) -> Description:
        """What it is: scenario, hash, seed, people, zones, actions, settings."""
        return self._description

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._description.name}: {'; '.join(self._commands)}>"

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Changeable)
            and self._commands == other._commands
            and self._description == other._description
            and (self._engine is other._engine or self._engine.program == other._engine.program)
        )

    def __hash__(self) -> int:
        return hash(self._commands)

    # A copy of a value is itself, and asks the same engine.

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, known: object) -> Self:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        # In another process it asks that process's engine.
        return _restored, (type(self), self._commands, self._description)

    # Changing it

    def _with(self, command: str) -> Self:
        self._check()
        return type(self)((*self._commands, command), self._engine)

    def set(
        self,
        path: str | Mapping[str, Value] | None = None,
        value: Value | None = None,
        /,
        *,
        from_week: Week | None = None,
        **settings: Value,
    ) -> Self:
        """The territory with other settings, all of them or none.

        ::

            territory.set("influence.bound", 0.3)
            territory.set({"contact.rate": 0.2, 'zones."Saint-Denis".need': 1.5}, from_week=52)
            territory.set(contact__rate=0.2)

        Args:
            path: a path as the shell writes it, or a dictionary of several.
            value: its value; a text may carry a unit: ``"40%"``, ``"6m"``.
            from_week: the week from which they hold; absent: from the start, burn-in included.
            settings: more of them, two underscores standing for a point.

        Raises:
            EngineError: no such setting, or a value that is not allowed.
        """
        return self._with(commands.set_settings(path, value, from_week, settings))

    def add(
        self,
        kind: str,
        at: Week | None = None,
        *,
        every: Week | None = None,
        id: str | None = None,
        **fields: Value,
    ) -> Self:
        """The territory with one more action in its programme.

        ::

            territory.add("encounter", at=12, every=26, participants=60)
            territory.add("training", at="6m", zones=["Centre", "Nord-Ouest"])

        Args:
            kind: what it is: ``encounter``, ``training``, ``mirror``, …
            at: its first week.
            every: weeks between two times.
            id: its name.
            fields: its other fields, two underscores standing for a point.

        Raises:
            EngineError: no such kind or field, or a value that is not allowed.
        """
        return self._with(commands.add(kind, {"at": at, "every": every, "id": id, **fields}))

    def remove(self, id: str) -> Self:
        """The territory without an action of its programme.

        Raises:
            EngineError: there is no action of that id.
        """
        return self._with(f"remove {quoting.quoted(arguments.text('remove', id))}")

    def seed(self, number: Whole) -> Self:
        """The territory with another seed: other lives, drawn otherwise.

        Raises:
            EngineError: it is out of bounds.
            RencontreError: it is no whole number.
        """
        return self._with(f"seed {arguments.whole('seed', number)}")

    def replicates(self, number: Whole) -> Self:
        """The territory with another number of replicates.

        Raises:
            EngineError: it is out of bounds.
            RencontreError: it is no whole number.
        """
        return self._with(f"replicate {arguments.whole('replicates', number)}")


def _restored(
    kind: type[Changeable], commands: tuple[str, ...], description: Description
) -> Changeable:
    """A territory that was sent from another process, or kept in a file.

    Raises:
        RencontreError: what it reads is not what it was there.
    """
    territory = kind(commands)
    if territory.describe() != description:
        raise RencontreError(territory_changed(commands[0]))
    return territory
