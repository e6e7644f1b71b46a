"""What a cell has shown, so that a progress bar can be taken away again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import uuid4

from ..display import Bundle

Send = Callable[[str, dict[str, Any]], None]
"""Publishes a message of a type, with a content."""


class CellOutput:
    """The output of one cell.

    A notebook can change an output in place and cannot take one out. So the bar changes in place
    while work goes on, and at the end the output is cleared and shown again without it: what is
    saved does not depend on how long the work took.
    """

    def __init__(self, send: Send) -> None:
        self._send = send
        self._shown: list[Bundle] = []
        self._bar: str | None = None

    def show(self, bundle: Bundle) -> None:
        """Shows a piece of an answer."""
        self._shown.append(bundle)
        self._display("display_data", bundle, {})

    def progress(self, bundle: Bundle) -> None:
        """Shows how far the work is, in the place where it was told before."""
        if self._bar is None:
            self._bar = uuid4().hex
            self._display("display_data", bundle, {"display_id": self._bar})
        else:
            self._display("update_display_data", bundle, {"display_id": self._bar})

    def finish(self) -> None:
        """Takes the bar away; everything else stays."""
        if self._bar is None:
            return
        self._bar = None
        self._send("clear_output", {"wait": bool(self._shown)})
        for bundle in self._shown:
            self._display("display_data", bundle, {})

    def _display(self, kind: str, bundle: Bundle, transient: dict[str, str]) -> None:
        self._send(kind, {"data": bundle, "metadata": {}, "transient": transient})
