"""Territories: scenarios with their changes, which one runs, compares and asks."""

from __future__ import annotations

from typing import Any

import pandas as pd

from . import arguments, commands
from .answer import Answer
from .arguments import Levels, Measures, Week, Weeks, Whole
from .changes import Changeable
from .engine import RencontreError, answered
from .frames import frame
from .paired import COMPARED, comparison, moments
from .summaries import summarise
from .wording import no_territory


class Territory(Changeable):
    """A scenario with its changes: a value, which each method leaves as it is.

    ::

        base = Territory.load("plaine-commune")
        pilot = base.set("influence.bound", 0.3).add("encounter", at=12, participants=60)
        pilot.run("cooperation", weeks=[0, 52, 104], replicates=16)
        pilot.compare(base)

    Each change is checked by the engine at once, so that a mistake is raised where it is made.
    Same scenario, changes, seed and replicate: the same numbers as in the shell and in batches,
    to the last bit. One that reads a file which is written afterwards raises a ``RencontreError``
    when it is used.
    """

    __slots__ = ()

    # Running it

    def run(
        self,
        measures: Measures = "cooperation",
        *,
        replicates: Whole | None = None,
        weeks: Weeks = None,
        twin: bool = False,
    ) -> pd.DataFrame:
        """Runs it and gives every value of every replicate.

        Args:
            measures: what to read.
            replicates: replicates 1 to this number; absent: as many as the territory has.
            weeks: when to read, as numbers or as durations (``"26w"``, ``"6m"``, ``"2y"``); absent:
                every week up to the horizon.
            twin: whether the same territory without its programme runs too, replicate by
                replicate with the same draws.

        Returns:
            A row for each value: ``measure``, ``programme``, ``week``, ``replicate``, ``value``;
            where they come from is told in ``attrs["provenance"]``.

        Raises:
            EngineError: a measure is not known or not defined.
            RencontreError: what is given is no week, no number or no measure; or a file that the
                territory reads has changed since it was loaded.
            KeyboardInterrupt: it was stopped.
        """
        request: dict[str, Any] = {
            "measures": arguments.measures(measures),
            "twin": bool(twin),
        }
        if weeks is not None:
            request["weeks"] = arguments.weeks(weeks)
        if replicates is not None:
            request["replicates"] = arguments.whole("replicates", replicates)
        told = answered(self._ask("simulate", **request), "data")
        return frame(told, self._engine.language)

    def summary(
        self,
        measures: Measures = "cooperation",
        *,
        replicates: Whole | None = None,
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
        replicates: Whole | None = None,
        weeks: Weeks = None,
    ) -> pd.DataFrame:
        """What this territory has more than another, life by life.

        Lives of one seed share every draw that their difference leaves alone. Two territories of
        different seeds share none: ``attrs["notices"]`` and a ``RencontreWarning`` say so.

        Args:
            other: the other; absent: the same without its programme.
            measures: what to compare; absent: what the shell compares.
            replicates: how many lives; absent: as many as the territory has.
            weeks: when; absent: every 52 weeks and the horizon, as the shell does.

        Returns:
            For each measure and week: the means ``first`` and ``second``, the paired
            ``difference`` with its 95 % interval, the share of variance that pairing saved, and
            the number of pairs; the figures of the shell's ``compare``, to the last bit.

        Raises:
            EngineError: a measure is not known or not defined.
            RencontreError: the other is no territory.
        """
        if other is not None and not isinstance(other, Territory):
            raise RencontreError(no_territory(other))
        if weeks is None:
            horizon = self._description.horizon
            if other is not None:
                horizon = min(horizon, other._description.horizon)
            weeks = moments(horizon)
        # Both territories read them: an iterator would be empty for the second.
        measures, weeks = arguments.measures(measures), arguments.weeks(weeks)
        number = self._description.replicates if replicates is None else replicates
        if other is None:
            both = self.run(measures, replicates=number, weeks=weeks, twin=True)
            return comparison(both, None)
        first = self.run(measures, replicates=number, weeks=weeks)
        return comparison(first, other.run(measures, replicates=number, weeks=weeks))

    # Asking it

    def sweep(
        self,
        lever: str,
        levels: Levels,
        measure: str = "cooperation",
        *,
        at: Week | None = None,
        paired: bool = False,
        replicates: Whole | None = None,
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
            RencontreError: no level is given.
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
        text = arguments.text("answer", command)
        return Answer(text, self._ask("execute", text=text, data=True), self._engine.language)
