"""The engine's process: its pipes, the threads that read them, and its end."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import threading
from collections import deque
from queue import SimpleQueue
from typing import Any

from ..file_wording import program_unusable
from ..wording import engine_crashed
from .errors import EngineCrashed, ProgramMissing

Event = dict[str, Any]
"""One event of the protocol, as ``json`` reads it."""

Inbox = SimpleQueue[Any]
"""Where the events of one request arrive; ``None`` when no more can."""

_LAST_LINES = 20


class EngineProcess:
    """One process of ``rencontre serve --json-lines``.

    It has a session of its own, so that Ctrl-C in a terminal does not reach it; and it ends when
    its standard input is closed, so that it does not survive this process, however that ends.
    """

    def __init__(self, program: str, environment: dict[str, str] | None = None) -> None:
        """Starts the process.

        Raises:
            ProgramMissing: the program does not start.
        """
        try:
            self._process = subprocess.Popen(
                [program, "serve", "--json-lines"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                start_new_session=True,
                env=environment,
            )
        except OSError as problem:
            raise ProgramMissing(program_unusable(program, problem)) from problem
        self._writing = threading.Lock()
        self._state = threading.Lock()
        self._inboxes: dict[object, Inbox] = {}
        self._ended = False
        self._lines: deque[str] = deque(maxlen=_LAST_LINES)
        self._readers = [
            threading.Thread(target=self._read_errors, name="rencontre-errors", daemon=True),
            threading.Thread(target=self._read_events, name="rencontre-events", daemon=True),
        ]
        for reader in self._readers:
            reader.start()

    @property
    def pid(self) -> int:
        """The process's id."""
        return self._process.pid

    @property
    def is_running(self) -> bool:
        """Whether events can still come."""
        return not self._ended and self._process.poll() is None

    # Asking

    def open_inbox(self, request_id: object) -> Inbox:
        """Where the events of a request will arrive; open it before the request is sent."""
        inbox: Inbox = SimpleQueue()
        with self._state:
            self._inboxes[request_id] = inbox
            if self._ended:
                inbox.put(None)
        return inbox

    def close_inbox(self, request_id: object) -> None:
        """Forgets a request; events that still come for it are dropped."""
        with self._state:
            self._inboxes.pop(request_id, None)

    def send(self, request: dict[str, Any]) -> None:
        """Writes one request.

        Raises:
            EngineCrashed: the process has ended.
        """
        # Half a character is written as an escape: the engine says what is wrong with it.
        text = json.dumps(request, ensure_ascii=False)
        try:
            line = text.encode("utf-8")
        except UnicodeEncodeError:
            line = json.dumps(request).encode("ascii")
        self.send_line(line + b"\n")

    def send_line(self, line: bytes) -> None:
        """Writes bytes as they are.

        Raises:
            EngineCrashed: the process has ended.
        """
        pipe = self._process.stdin
        assert pipe is not None
        try:
            with self._writing:
                pipe.write(line)
                pipe.flush()
        except (OSError, ValueError) as problem:
            raise self.crash() from problem

    def crash(self) -> EngineCrashed:
        """The error that tells how the process ended."""
        self._ended = True
        try:
            code: int | None = self._process.wait(timeout=2)
        except subprocess.TimeoutExpired:
            self.kill()
            code = self._process.poll()
        for reader in self._readers:
            if reader is not threading.current_thread():
                reader.join(timeout=1)
        return EngineCrashed(engine_crashed(code), list(self._lines))

    # Ending

    def stop(self, patience: float = 2.0) -> int | None:
        """Asks the process to end, and ends it when it does not within ``patience`` seconds.

        Returns its exit code. Takes at most about twice the patience.
        """
        try:
            if self._process.poll() is None:
                self.send({"id": "shutdown", "do": "shutdown"})
        except EngineCrashed:
            pass
        try:
            self._process.wait(timeout=patience)
        except subprocess.TimeoutExpired:
            self.kill()
        self._ended = True
        for reader in self._readers:
            if reader is not threading.current_thread():
                reader.join(timeout=patience)
        self._close_pipes()
        return self._process.poll()

    def kill(self) -> None:
        """Ends the process and all it started, at once."""
        try:
            os.killpg(self._process.pid, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):
            self._process.kill()
        try:
            self._process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            pass

    def _close_pipes(self) -> None:
        readers = zip((self._process.stderr, self._process.stdout), self._readers, strict=True)
        for pipe, reader in readers:
            # A pipe that a thread still reads cannot be closed without waiting for it.
            if pipe is not None and not reader.is_alive():
                pipe.close()
        if self._process.stdin is not None:
            try:
                self._process.stdin.close()
            except OSError:
                pass

    # Reading

    def _read_events(self) -> None:
        pipe = self._process.stdout
        assert pipe is not None
        try:
            for line in pipe:
                self._deliver(line)
        except (OSError, ValueError):
            pass
        with self._state:
            self._ended = True
            inboxes = list(self._inboxes.values())
        for inbox in inboxes:
            inbox.put(None)

    def _deliver(self, line: bytes) -> None:
        try:
            event = json.loads(line)
            request_id = event["id"]
        except (ValueError, KeyError, TypeError):
            # Not a line of the protocol: kept with what the engine says beside it.
            self._lines.append(line.decode("utf-8", "replace").rstrip("\r\n"))
            return
        with self._state:
            inbox = self._inboxes.get(request_id)
            if request_id is None and self._inboxes:
                # A line of which the engine could not read the id: the one sent last.
                inbox = list(self._inboxes.values())[-1]
        if inbox is not None:
            inbox.put(event)

    def _read_errors(self) -> None:
        pipe = self._process.stderr
        assert pipe is not None
        try:
            for line in pipe:
                self._lines.append(line.decode("utf-8", "replace").rstrip("\r\n"))
        except (OSError, ValueError):
            pass
