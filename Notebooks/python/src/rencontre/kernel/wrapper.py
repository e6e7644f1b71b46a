"""The kernel itself: Jupyter's messages on one side, the engine's protocol on the other."""

from __future__ import annotations

import threading
from typing import Any

from ipykernel.kernelbase import Kernel

from .. import wording
from ..display import bundle, error_lines
from ..engine import Engine, EngineCrashed, Event, Interruption, RencontreError
from . import LANGUAGE_INFO
from .output import CellOutput
from .wording import no_debugger, no_magic, no_quitting, no_subshell

ASIDE_PATIENCE = 10.0
"""Seconds that a completion or a help may take before the engine is taken for stuck."""


class RencontreKernel(Kernel):  # type: ignore[misc]
    """A kernel that hands each cell to the engine and shows what it answers."""

    implementation = "rencontre"
    implementation_version = "1"
    language_info = LANGUAGE_INFO
    io_loop: Any

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._engine = Engine()
        self._language = wording.language()
        self._hello: Event | None = None
        self._greeting = threading.Lock()
        # The engine starts while Jupyter makes its connections.
        threading.Thread(target=self._warm, name="rencontre-start", daemon=True).start()

    def start(self) -> None:
        """Begins to answer Jupyter."""
        super().start()
        self.io_loop = _LastLoop(self.io_loop, self.control_thread)

    def _warm(self) -> None:
        try:
            self._greet()
        except RencontreError:
            # Told by the first cell, in its place.
            pass

    def _greet(self) -> Event:
        """The engine's `hello`; starts it when it does not run."""
        with self._greeting:
            hello = self._engine.hello
            if hello is not self._hello:
                self._hello = hello
                self._language = hello["language"]
            return hello

    @property
    def banner(self) -> str:
        """What a console shows first."""
        try:
            text: str = self._greet()["banner"][self._language]
        except RencontreError as problem:
            return str(problem)
        return text

    @property
    def kernel_info(self) -> dict[str, Any]:
        """What Jupyter is told of the kernel.

        The machinery would promise a debugger, which is Python's, and subshells, of which each
        would share the one session of the engine.
        """
        return {**super().kernel_info, "supported_features": []}

    async def do_debug_request(self, msg: dict[str, Any]) -> dict[str, Any]:
        """Refuses a request for a debugger; without an answer its reader would wait."""
        return {
            "type": "response",
            "request_seq": msg.get("seq", 0),
            "success": False,
            "command": msg.get("command", ""),
            "message": no_debugger().in_language(self._language),
        }

    async def create_subshell_request(self, socket: Any, ident: Any, parent: Any) -> None:
        """Refuses a subshell, as the debugger."""
        content = self._failure([no_subshell().in_language(self._language)])
        self.session.send(
            socket, "create_subshell_reply", {"status": "error", **content}, parent, ident
        )

    # Cells

    async def do_execute(
        self,
        code: str,
        silent: bool,
        store_history: bool = True,
        user_expressions: dict[str, Any] | None = None,
        allow_stdin: bool = False,
        **_: Any,
    ) -> dict[str, Any]:
        """Carries out a cell; an interrupt keeps what was shown."""
        output = CellOutput((lambda kind, content: None) if silent else self._publish)
        reply = self._execute(code, output, silent, silent or not store_history)
        if reply["status"] == "error":
            return {**reply, "execution_count": self.execution_count}
        return {
            **reply,
            "execution_count": self.execution_count,
            "user_expressions": {},
        }

    def _execute(
        self, code: str, output: CellOutput, silent: bool, leaves_no_trace: bool
    ) -> dict[str, Any]:
        error: Event | None = None
        end: Event | None = None
        try:
            with Interruption() as interruption:
                lost = self._engine.crashed()
                if lost is not None:
                    raise lost
                self._greet()
                # Jupyter's two ways to ask that a cell leave no trace.
                fields = {"history": False} if leaves_no_trace else {}
                request = self._engine.request("execute", text=code, **fields)
                interruption.stops(request)
                try:
                    for event in request:
                        # What changes the language says so, and is answered in the new one.
                        self._language = event.get("language", self._language)
                        if event["event"] == "error":
                            error = event
                        elif event["event"] == "end":
                            end = event
                        else:
                            self._show(event, output)
                finally:
                    output.finish()
        except EngineCrashed as problem:
            # It was told: the next cell starts another engine.
            self._engine.crashed()
            return self._fail(problem.in_language(self._language).split("\n"), silent)
        except RencontreError as problem:
            return self._fail(problem.text.in_language(self._language).split("\n"), silent)
        # Jupyter knows an interrupt by this name, in every language.
        is_interrupted = end is not None and end["status"] == "interrupted"
        name = "KeyboardInterrupt" if is_interrupted else None
        if error is not None:
            lines = error_lines(error, self._language)
            if _is_magic(code, error):
                lines.append(no_magic().in_language(self._language))
            return self._fail(lines, silent, name)
        if is_interrupted:
            # Some of it was kept, and shown: there is no mistake to tell.
            text = wording.interrupted().in_language(self._language)
            return self._fail([text], silent, name)
        reply: dict[str, Any] = {"status": "ok", "payload": []}
        if end is not None and end["status"] == "quit":
            # A console leaves; a notebook does nothing of the kind, and nobody would know.
            told = {"event": "text", "role": "hint", "text": no_quitting()._asdict()}
            self._show(told, output)
            reply["payload"] = [{"source": "ask_exit", "keepkernel": False}]
        return reply

    def _show(self, event: Event, output: CellOutput) -> None:
        shown = bundle(event, self._language)
        if shown is None:
            return
        if event["event"] == "progress":
            output.progress(shown)
        else:
            output.show(shown)

    def _failure(self, lines: list[str], name: str | None = None) -> dict[str, Any]:
        return {
            "ename": name or wording.Text("Erreur", "Error").in_language(self._language),
            "evalue": lines[0],
            "traceback": [f"\x1b[31m{lines[0]}\x1b[0m", *lines[1:]],
        }

    def _fail(self, lines: list[str], silent: bool, name: str | None = None) -> dict[str, Any]:
        content = self._failure(lines, name)
        if not silent:
            self._publish("error", content)
        return {"status": "error", **content}

    def _publish(self, kind: str, content: dict[str, Any]) -> None:
        self.send_response(self.iopub_socket, kind, content)

    # Asides

    def _aside(self, kind: str, do: str, **fields: Any) -> Event | None:
        """One event of a small question; nothing when the engine cannot answer."""
        if self._hello is not None and self._engine.pid is None:
            # It ended by itself: the next cell says so.
            return None
        try:
            self._greet()
            for event in self._engine.ask(do, patience=ASIDE_PATIENCE, **fields):
                if event["event"] == kind:
                    return event
        except (RencontreError, KeyboardInterrupt):
            pass
        return None

    async def do_complete(self, code: str, cursor_pos: int) -> dict[str, Any]:
        """What could stand at the cursor, from the shell's own completion."""
        told = self._aside("completion", "complete", text=code, cursor=cursor_pos)
        if told is None:
            return {
                "status": "ok",
                "matches": [],
                "cursor_start": cursor_pos,
                "cursor_end": cursor_pos,
                "metadata": {},
            }
        return {
            "status": "ok",
            "matches": [item["text"] + item["suffix"] for item in told["candidates"]],
            "cursor_start": told["start"],
            "cursor_end": told["end"],
            "metadata": {},
        }

    async def do_inspect(
        self,
        code: str,
        cursor_pos: int,
        detail_level: int = 0,
        omit_sections: tuple[str, ...] = (),
    ) -> dict[str, Any]:
        """Help on the word at the cursor, from the shell's own help."""
        told = self._aside("inspection", "inspect", text=code, cursor=cursor_pos)
        if told is None or not told["found"]:
            return {"status": "ok", "found": False, "data": {}, "metadata": {}}
        data = bundle(told, self._language) or {}
        return {"status": "ok", "found": True, "data": data, "metadata": {}}

    async def do_is_complete(self, code: str) -> dict[str, Any]:
        """Whether a cell of a console is whole."""
        told = self._aside("completeness", "completeness", text=code)
        status = "unknown" if told is None else told["status"]
        return {"status": status, "indent": ""} if status == "incomplete" else {"status": status}

    async def do_shutdown(self, restart: bool) -> dict[str, Any]:
        """Ends the engine; a cell that runs is stopped."""
        self._engine.close()
        return {"status": "ok", "restart": restart}


def _is_magic(code: str, error: Event) -> bool:
    """Whether an error stands in a line that calls a magic command of Python's kernel."""
    place = error.get("span")
    lines = code.split("\n")
    number = place["start"]["line"] if place else 0
    return 0 < number <= len(lines) and lines[number - 1].lstrip().startswith("%")


class _LastLoop:
    """The loop of the main thread, which stops after the thread that asked it to.

    The thread that answers a shutdown says last that it is idle, through sockets that the main
    thread closes when its loop stops: one that stops too early leaves both waiting.
    """

    def __init__(self, loop: Any, thread: threading.Thread | None) -> None:
        self._loop = loop
        self._thread = thread

    def stop(self) -> None:
        """Stops the loop; to be called in it."""
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join(timeout=1)
        self._loop.stop()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._loop, name)
