"""Territories: scenarios with their changes, which one runs, compares and asks."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import pandas as pd

from . import commands, quoting
from .answer import Answer
from .description import Description
from .engine import Engine, shared_engine
from .frames import frame
from .paired import COMPARED, comparison, moments
from .quoting import Value
from .summaries import summarise

Measures = str | Iterable[str]
"""A measure as the shell writes it, such as ``favourability by profession``, or several."""

Weeks = int | Iterable[int] | None
"""A week, weeks, or all of them."""


class Territory:
    """A scenario with its changes: a value, which each method leaves as it is.

    ::

        base = Territory.load("plaine-commune")
        pilot = base.set("influence.bound", 0.3).add("encounter", at=12, participants=60)
        pilot.run("cooperation", weeks=[0, 52, 104], replicates=16)
        pilot.compare(base)

    Each change is checked by the engine at once, so that a mistake is raised where it is made.
    Same scenario, changes, seed and replicate: the same numbers as in the shell and in batches,
    to the last bit.
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
    def load(cls, scenario: str | os.PathLike[str], *, engine: Engine | None = None) -> Territory:
        """Opens a scenario, by its name in the library or by the path of its file.

        Raises:
            EngineError: there is no such scenario, or its file holds a mistake.
        """
        name = os.fspath(scenario)
        is_path = isinstance(scenario, Path) or "/" in name or name.endswith((".yaml", ".yml"))
        return cls([f"load {quoting.word(os.path.abspath(name) if is_path else name)}"], engine)

    def _described(self) -> Description:
        events = self._engine.ask("describe", territory=list(self._commands))
        told = next(event for event in events if event["event"] == "territory")
        return Description.from_event(told)

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
        return f"<Territory {self._description.name}: {'; '.join(self._commands)}>"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Territory) and self._commands == other._commands

    def __hash__(self) -> int:
        return hash(self._commands)

    def __reduce__(self) -> tuple[type[Territory], tuple[tuple[str, ...]]]:
        # In another process it asks that process's engine.
        return Territory, (self._commands,)

    # Changing it

    def _with(self, command: str) -> Territory:
        return Territory((*self._commands, command), self._engine)

    def set(
        self,
        path: str | Mapping[str, Value] | None = None,
        value: Value | None = None,
        /,
        *,
        from_week: int | str | None = None,
        **settings: Value,
    ) -> Territory:
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
        at: int | str | None = None,
        *,
        every: int | str | None = None,
        id: str | None = None,
        **fields: Value,
    ) -> Territory:
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

    def remove(self, id: str) -> Territory:
        """The territory without an action of its programme.

        Raises:
            EngineError: there is no action of that id.
        """
        return self._with(f"remove {quoting.quoted(id)}")

    def seed(self, number: int) -> Territory:
        """The territory with another seed: other lives, drawn otherwise."""
        return self._with(f"seed {quoting.number(number)}")

    def replicates(self, number: int) -> Territory:
        """The territory with another number of replicates."""
        return self._with(f"replicate {quoting.number(number)}")

    # Running it

    def run(
        self,
        measures: Measures = "cooperation",
        *,
        replicates: int | None = None,
        weeks: Weeks = None,
        twin: bool = False,
    ) -> pd.DataFrame:
        """Runs it and gives every value of every replicate.

        Args:
            measures: what to read.
            replicates: replicates 1 to this number; absent: as many as the territory has.
            weeks: when to read; absent: every week up to the horizon.
            twin: whether the same territory without its programme runs too, replicate by
                replicate with the same draws.

        Returns:
            A row for each value: ``measure``, ``programme``, ``week``, ``replicate``, ``value``;
            where they come from is told in ``attrs["provenance"]``.

        Raises:
            EngineError: a measure is not known or not defined.
            KeyboardInterrupt: it was stopped.
        """
        request: dict[str, Any] = {
            "territory": list(self._commands),
            "measures": [measures] if isinstance(measures, str) else list(measures),
            "twin": bool(twin),
        }
        if weeks is not None:
            request["weeks"] = [weeks] if isinstance(weeks, int) else [int(week) for week in weeks]
        if replicates is not None:
            request["replicates"] = replicates
        events = self._engine.ask("simulate", **request)
        return frame(next(event for event in events if event["event"] == "data"))

    def summary(
        self,
        measures: Measures = "cooperation",
        *,
        replicates: int | None = None,
        weeks: Weeks = None,
        twin: bool = False,
    ) -> pd.DataFrame:
        """The replicates summarised, with the same arguments as ``run``.

        Returns:
            For each measure and week: ``mean``, ``standardError``, the band from ``percentile10``
            to ``percentile90`` (8 lives out of 10), the 95 % interval of the mean, and the number
            of replicates that have a value; the figures of the shell, to the last bit.
        """
        return summarise(self.run(measures, replicates=replicates, weeks=weeks, twin=twin))

    def compare(
        self,
        other: Territory | None = None,
        measures: Measures = COMPARED,
        *,
        replicates: int | None = None,
        weeks: Weeks = None,
    ) -> pd.DataFrame:
        """What this territory has more than another, life by life, under the same draws.

        Args:
            other: the other; absent: the same without its programme.
            measures: what to compare; absent: what the shell compares.
            replicates: how many lives; absent: as many as the territory has.
            weeks: when; absent: every 52 weeks and the horizon, as the shell does.

        Returns:
            For each measure and week: the means ``first`` and ``second``, the paired
            ``difference`` with its 95 % interval, the share of variance that pairing saved, and
            the number of pairs; the figures of the shell's ``compare``, to the last bit.
        """
        if weeks is None:
            horizon = self._description.horizon
            if other is not None:
                horizon = min(horizon, other._description.horizon)
            weeks = moments(horizon)
        number = replicates or self._description.replicates
        if other is None:
            both = self.run(measures, replicates=number, weeks=weeks, twin=True)
            return comparison(both, None)
        first = self.run(measures, replicates=number, weeks=weeks)
        return comparison(first, other.run(measures, replicates=number, weeks=weeks))

    # Asking it

    def sweep(
        self,
        lever: str,
        levels: Iterable[float | str] | str,
        measure: str = "cooperation",
        *,
        at: int | str | None = None,
        paired: bool = False,
        replicates: int | None = None,
    ) -> pd.DataFrame:
        """Varies one setting: what a measure becomes at each of its levels, under the same draws.

        Args:
            lever: the path of the setting.
            levels: its levels, or a range such as ``"0.1..0.5"``.
            measure: what to read.
            at: the week to read it; absent: the horizon.
            paired: whether to run the same lives without the programme too.
            replicates: how many lives at each level.

        Raises:
            EngineError: no such setting, or a level that is not allowed.
        """
        week = self._description.horizon if at is None else at
        command = commands.sweep(lever, levels, measure, week, paired)
        asked = self if replicates is None else self.replicates(replicates)
        return asked.ask(command)

    def ask(self, command: str) -> pd.DataFrame:
        """The rows that a command of the shell's language answers with.

        ::

            territory.ask("sensitivity points 4 contact.rate forgetting.halfLife")
            territory.ask("run 2y; table cooperation coverage")

        Raises:
            EngineError: the engine refuses the command.
            RencontreError: it does not answer with rows.
        """
        return self.answer(command).data

    def answer(self, command: str) -> Answer:
        """The answer to commands of the shell's language: sentences, tables, figures, rows.

        The territory is as it was made, at week 0, and stays so.

        Raises:
            EngineError: the engine refuses one of them.
        """
        events = self._engine.ask(
            "execute", text=command, territory=list(self._commands), data=True
        )
        return Answer(command, events)
