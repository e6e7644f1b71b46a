"""Ctrl-C while a request runs."""

from __future__ import annotations

import signal
import threading
from types import TracebackType
from typing import Any

from .request import Request


class Interruption:
    """While it is entered, an interrupt stops the request that it was given, and raises nowhere.

    So no event is lost between two lines of Python; and an engine that does not heed it is ended
    after a few seconds. Only the main thread may say what a signal does: in any other, nothing
    changes.

    Attributes:
        was_asked: whether an interrupt came.
    """

    def __init__(self) -> None:
        self.was_asked = False
        self._request: Request | None = None
        self._before: Any = None

    def stops(self, request: Request) -> None:
        """Names the request that an interrupt stops."""
        self._request = request
        if self.was_asked:
            request.stop()

    def _handle(self, number: int, frame: Any) -> None:
        self.was_asked = True
        if self._request is not None:
            self._request.stop()

    def __enter__(self) -> Interruption:
        if threading.current_thread() is threading.main_thread():
            self._before = signal.signal(signal.SIGINT, self._handle)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._before is not None:
            signal.signal(signal.SIGINT, self._before)
