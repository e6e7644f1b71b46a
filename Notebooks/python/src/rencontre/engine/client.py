"""The client of the engine protocol."""

from __future__ import annotations

import atexit
import os
import threading
import weakref
from collections.abc import Iterable, Iterator, Sequence
from types import TracebackType
from typing import Any

from ..wording import (
    code,
    engine_closed,
    interrupted,
    language,
    no_answer,
    wrong_protocol,
)
from .errors import EngineCrashed, EngineError, EngineInterrupted, RencontreError
from .interruption import Interruption
from .process import EngineProcess, Event
from .program import find_program
from .request import Request

PROTOCOL = 1
"""The version of the protocol that this package speaks."""

START_PATIENCE = 30.0
"""Seconds that the program has to say who it is."""


class Engine:
    """A long-lived ``rencontre`` that carries out requests one after the other.

    The process starts with the first request, and starts again after a crash; a session that was
    open is then lost, while what is asked of a territory does not depend on it. It ends with
    ``close``, or when nobody holds the engine any more. ::

        with Engine() as engine:
            for event in engine.events("execute", text="load plaine-commune; run 26"):
                print(event["event"])

    Args:
        program: the path of the program; by default the one ``find_program`` finds.
        language: ``fr`` or ``en``, the language of the session, of what is read of its answers and
            of what it refuses; by default that of the environment.
    """

    def __init__(
        self, program: str | os.PathLike[str] | None = None, language: str | None = None
    ) -> None:
        self._program = None if program is None else os.fspath(program)
        self._language = language
        self._process: EngineProcess | None = None
        self._owner = os.getpid()
        self._hello: Event | None = None
        # A request holds its engine, which would otherwise end under who reads the events of one
        # that nobody named; the other way round they would live for ever.
        self._current: weakref.ref[Request] | None = None
        self._dropped: weakref.finalize[[EngineProcess, int], Engine] | None = None
        self._closed = False
        self._starting = threading.RLock()
        self._greeting = threading.RLock()
        self.starts = 0
        """How many times a process was started."""
        _open_engines.add(self)

    # Its life

    def __enter__(self) -> Engine:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def start(self) -> EngineProcess:
        """The running process; started when there is none.

        Raises:
            ProgramMissing: the program is not there or does not start.
            RencontreError: the engine was closed.
        """
        with self._starting:
            if self._closed:
                raise RencontreError(engine_closed())
            if self._owner != os.getpid():
                # After a fork the process belongs to the parent, which goes on with it.
                self._owner, self._process = os.getpid(), None
            if self._process is None or not self._process.is_running:
                if self._process is not None:
                    self._process.stop(patience=0.2)
                environment = None
                if self._language is not None:
                    environment = {**os.environ, "RENCONTRE_LANG": self._language}
                self._process = EngineProcess(self.program, environment)
                self._end_when_dropped(self._process)
                self._hello = None
                self.starts += 1
            return self._process

    def close(self, patience: float = 2.0) -> None:
        """Ends the process; a request that runs is stopped. Never takes much longer than told."""
        with self._starting:
            self._closed = True
            process, self._process = self._process, None
            self._end_when_dropped(None)
        if process is not None and self._owner == os.getpid():
            process.stop(patience)

    @property
    def language(self) -> str:
        """The language in which its answers are read, ``fr`` or ``en``."""
        return language() if self._language is None else code(self._language)

    @property
    def program(self) -> str:
        """The path of the program.

        Raises:
            ProgramMissing: none was named, and there is none.
        """
        return self._program or find_program()

    @property
    def pid(self) -> int | None:
        """The id of the process; ``None`` when none runs."""
        process = self._process
        return process.pid if process is not None and process.is_running else None

    def crashed(self) -> EngineCrashed | None:
        """How the process ended since the last request, if it did; told once.

        Who keeps something open in the session asks this before going on, because the next
        request starts another process.
        """
        with self._starting:
            process = self._process
            if process is None or process.is_running:
                return None
            self._process = None
            self._end_when_dropped(None)
        problem = process.crash()
        process.stop(patience=0.2)
        return problem

    def _end_when_dropped(self, process: EngineProcess | None) -> None:
        """Names the process that ends when nobody holds the engine any more."""
        if self._dropped is not None:
            self._dropped.detach()
            self._dropped = None
        if process is not None:
            self._dropped = weakref.finalize(self, _end, process, os.getpid())
            # At the end of Python `_close_all` does it.
            self._dropped.atexit = False

    # Asking

    def request(self, do: str, *, patience: float | None = None, **fields: Any) -> Request:
        """Sends a request; iterate over the answer to read its events.

        The first one of a process follows a greeting: another protocol would be misread.

        Args:
            do: what to do, such as ``execute``; the protocol's schema lists them.
            patience: seconds after which an engine without an end is ended; absent: no limit.
            fields: the other fields of the request.

        Raises:
            ProgramMissing: the program is not there or does not start.
            EngineCrashed: it ended at once.
            RencontreError: the program speaks another version of the protocol, or none.
        """
        if do != "hello":
            _ = self.hello
        request = Request(self.start(), do, fields, patience, self)
        self._current = weakref.ref(request)
        return request

    def events(self, do: str, **fields: Any) -> Iterator[Event]:
        """The events that answer a request, as they come; see ``request``."""
        return iter(self.request(do, **fields))

    def ask(self, do: str, **fields: Any) -> list[Event]:
        """All the events that answer a request, once it has ended.

        Raises:
            EngineError: the engine refused it.
            EngineInterrupted: it was interrupted; the error keeps the events until then.
            EngineCrashed: the engine ended without an answer.
            RencontreError: the program speaks another version of the protocol, or none.
        """
        events: list[Event] = []
        with Interruption() as interruption:
            request = self.request(do, **fields)
            interruption.stops(request)
            for event in request:
                events.append(event)
        if interruption.was_asked:
            raise EngineInterrupted(interrupted(), events)
        chosen = None if self._language is None else self.language
        return checked(events, fields.get("territory"), chosen)

    def interrupt(self) -> None:
        """Stops the request that runs, from another thread; see ``ask`` for what is left of it."""
        current = None if self._current is None else self._current()
        if current is not None and current.end is None:
            current.stop()

    @property
    def hello(self) -> Event:
        """Who answers: the ``hello`` event of the running process.

        Raises:
            RencontreError: the program speaks another version of the protocol, or none.
        """
        with self._greeting:
            process = self.start()
            hello = self._hello
            if hello is None:
                events = self.ask("hello", patience=START_PATIENCE)
                hello = answered(events, "hello")
                if hello.get("protocol") != PROTOCOL:
                    raise RencontreError(wrong_protocol(hello.get("protocol"), PROTOCOL))
                if self._process is process:
                    self._hello = hello
            return hello


def checked(
    events: Sequence[Event],
    territory: Sequence[str] | None = None,
    language: str | None = None,
) -> list[Event]:
    """Events that ended well.

    Args:
        events: all the events that answered a request.
        territory: the commands of its territory, of which one may be at fault.
        language: that of what is raised; absent: the reader's when it is shown.

    Raises:
        EngineError: they tell an error.
        EngineInterrupted: they end interrupted.
    """
    if events and events[-1].get("status") == "interrupted":
        raise EngineInterrupted(interrupted(), events)
    for event in events:
        if event["event"] == "error":
            raise EngineError.from_event(event, territory, language)
    return list(events)


def answered(events: Iterable[Event], kind: str) -> Event:
    """The event of a kind that answers a request.

    Raises:
        RencontreError: there is none.
    """
    for event in events:
        if event.get("event") == kind:
            return event
    raise RencontreError(no_answer(kind))


def _end(process: EngineProcess, owner: int) -> None:
    """Ends the process of an engine that nobody holds; one of a parent stays."""
    if owner == os.getpid():
        process.stop(patience=0.5)


_open_engines: weakref.WeakSet[Engine] = weakref.WeakSet()
_shared: Engine | None = None


def shared_engine() -> Engine:
    """The engine that territories use unless told otherwise."""
    global _shared
    if _shared is None:
        _shared = Engine()
    return _shared


@atexit.register
def _close_all() -> None:
    for engine in list(_open_engines):
        engine.close(patience=1.0)
