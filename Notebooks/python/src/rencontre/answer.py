"""What the engine answers to a command, as Python sees it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd

from .display import Bundle, bundle
from .engine import Event, RencontreError
from .frames import frame
from .wording import no_data


class Figure:
    """A figure of an answer; shown by itself in a notebook.

    Attributes:
        svg: the figure as an SVG document.
        text: the same drawn with characters.
        description: what it says, in words.
    """

    def __init__(self, event: Event, language: str) -> None:
        self.svg: str = event["svg"][language]
        self.text: str = event["text"][language]
        self.description: str = event["description"][language]

    def _repr_svg_(self) -> str:
        return self.svg

    def __repr__(self) -> str:
        return "\n".join(part for part in (self.text, self.description) if part)


class Answer:
    """What the engine answered to one or several commands.

    As the last line of a cell it shows its sentences, tables and figures in order.
    """

    def __init__(self, command: str, events: Sequence[Event], language: str) -> None:
        self.command = command
        """The command that was asked."""
        self.events = tuple(events)
        """The events of the engine, in order."""
        self._language = language

    @property
    def texts(self) -> list[str]:
        """The sentences, in order."""
        return [event["text"][self._language] for event in self._of("text")]

    @property
    def figures(self) -> list[Figure]:
        """The figures, in order."""
        return [Figure(event, self._language) for event in self._of("figure")]

    @property
    def frames(self) -> list[pd.DataFrame]:
        """The rows of every command that answered with some, in order."""
        return [frame(event, self._language) for event in self._of("data")]

    @property
    def data(self) -> pd.DataFrame:
        """The rows of the last command that answered with some.

        Raises:
            RencontreError: none did.
        """
        events = self._of("data")
        if not events:
            raise RencontreError(no_data(self.command))
        return frame(events[-1], self._language)

    def _of(self, kind: str) -> list[Event]:
        return [event for event in self.events if event["event"] == kind]

    def _bundles(self) -> list[Bundle]:
        shown = (
            bundle(event, self._language)
            for event in self.events
            if event["event"] in ("text", "table", "figure", "notice")
        )
        return [item for item in shown if item is not None]

    def __repr__(self) -> str:
        return "\n\n".join(item["text/plain"] for item in self._bundles())

    def _ipython_display_(self, **_: Any) -> None:
        from IPython.display import display

        for item in self._bundles():
            display(item, raw=True)  # type: ignore[no-untyped-call]
