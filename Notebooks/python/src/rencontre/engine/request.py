"""One request and the events that answer it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from math import inf
from queue import Empty
from time import monotonic
from typing import Any

from ..wording import engine_silent
from .errors import EngineCrashed
from .process import EngineProcess, Event

STOP_PATIENCE = 10.0
"""Seconds that the engine has to end a request that was interrupted; then it is ended itself."""

_numbers = itertools.count(1)
_STOP = "stop"


class Request:
    """A request that was sent, and the stream of its events.

    Iterate over it to read the events as they come; the last is the ``end``.
    """

    def __init__(
        self,
        process: EngineProcess,
        do: str,
        fields: dict[str, Any],
        patience: float | None,
        engine: object = None,
    ) -> None:
        """Sends it.

        Args:
            process: the process that answers.
            do: what to do.
            fields: the other fields of the request.
            patience: seconds after which an engine without an end is ended; absent: no limit.
            engine: who owns the process, and ends it when nobody holds it any more.
        """
        self._engine = engine
        self.id = f"python-{next(_numbers)}"
        self._process = process
        self._patience = patience
        self._deadline: float | None = None
        self._unread: int | None = None
        self._stopping = False
        self._was_interrupted = False
        self._inbox = process.open_inbox(self.id)
        self.end: Event | None = None
        """The last event, once it has come."""
        try:
            process.send({"id": self.id, "do": do, **fields})
        except BaseException:
            process.close_inbox(self.id)
            raise

    def stop(self) -> None:
        """Interrupts the request: its events go on up to the ``end``.

        May be called from any thread, and from a signal handler: it only leaves word for who
        reads the events.
        """
        self._inbox.put(_STOP)

    def __iter__(self) -> Iterator[Event]:
        """The events as they come.

        A Ctrl-C while one waits interrupts the request: the events up to its end still come, then
        ``KeyboardInterrupt`` is raised; a second Ctrl-C is raised at once. Leaving the loop early
        interrupts the request too.

        Raises:
            EngineCrashed: the process ended, or did not answer in time.
            KeyboardInterrupt: after the end, when it was interrupted from the keyboard.
        """
        if self._patience is not None:
            self._deadline = monotonic() + self._patience
        try:
            while self.end is None:
                event = self._next()
                if event["event"] == "end":
                    self.end = event
                yield event
        finally:
            if self.end is None and self._process.is_running:
                self._drain()
            self._process.close_inbox(self.id)
        if self._was_interrupted:
            raise KeyboardInterrupt

    def _next(self) -> Event:
        while True:
            try:
                # The wait is cut in pieces so that a process that ended is always noticed.
                item = self._inbox.get(timeout=min(1.0, self._left()))
            except Empty:
                if self._left() <= 0:
                    self._give_up()
                if not self._process.is_running and self._inbox.empty():
                    raise self._process.crash() from None
                continue
            except KeyboardInterrupt:
                if self._was_interrupted:
                    raise
                self._was_interrupted = True
                self._interrupt()
                continue
            if item is None:
                raise self._process.crash()
            if item == _STOP:
                self._interrupt()
                continue
            event: Event = item
            if event["event"] != "end" and self._is_late():
                self._give_up()
            return event

    def _left(self) -> float:
        """Seconds until the deadline."""
        return inf if self._deadline is None else max(0.0, self._deadline - monotonic())

    def _is_late(self) -> bool:
        """Whether the deadline is over and what had come until then is read.

        An engine that goes on telling its progress is late all the same; one whose end waits here
        because the reader took its time is not.
        """
        if self._left() > 0:
            return False
        if self._unread is None:
            self._unread = self._inbox.qsize()
        self._unread -= 1
        return self._unread < 0

    def _interrupt(self) -> None:
        if self._stopping:
            return
        self._stopping = True
        self._patience = STOP_PATIENCE
        self._deadline = monotonic() + STOP_PATIENCE
        self._unread = None
        name = f"{self.id}-interrupt"
        self._process.send({"id": name, "do": "interrupt", "target": self.id})

    def _drain(self) -> None:
        """Interrupts, and drops events up to the end."""
        try:
            self._interrupt()
            while self.end is None:
                event = self._next()
                if event["event"] == "end":
                    self.end = event
        except EngineCrashed:
            pass

    def _give_up(self) -> None:
        self._process.kill()
        raise EngineCrashed(engine_silent(self._patience or STOP_PATIENCE))
