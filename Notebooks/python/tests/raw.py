"""The engine seen through its pipes alone, for lines that no client would write."""

from __future__ import annotations

import json
import subprocess
import threading
from queue import Empty, Queue
from types import TracebackType
from typing import Any

PATIENCE = 60.0


class RawEngine:
    """A process of the engine; lines go in and events come out as they are."""

    def __init__(self, program: str) -> None:
        self.process = subprocess.Popen(
            [program, "serve", "--json-lines"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        self._lines: Queue[bytes | None] = Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line)
        self._lines.put(None)

    def __enter__(self) -> RawEngine:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.process.kill()
        self.process.wait(10)
        for pipe in (self.process.stdin, self.process.stderr):
            if pipe is not None:
                pipe.close()

    def write(self, line: bytes) -> None:
        """Writes a line."""
        assert self.process.stdin is not None
        self.process.stdin.write(line + b"\n")
        self.process.stdin.flush()

    def event(self) -> dict[str, Any] | None:
        """The next event; ``None`` at the end of the output. Fails when none comes."""
        try:
            line = self._lines.get(timeout=PATIENCE)
        except Empty:
            raise AssertionError("the engine says nothing") from None
        if line is None:
            return None
        read: dict[str, Any] = json.loads(line)
        return read

    def answer(self, line: bytes) -> list[dict[str, Any]]:
        """The events that answer a line, up to the end."""
        self.write(line)
        events = []
        while True:
            event = self.event()
            assert event is not None, "the engine ended"
            events.append(event)
            if event["event"] == "end":
                return events

    def ask(self, **request: Any) -> list[dict[str, Any]]:
        """The events that answer a request."""
        return self.answer(json.dumps(request).encode())

    def end(self) -> int:
        """Closes the input and waits for the exit code."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        return self.process.wait(PATIENCE)
