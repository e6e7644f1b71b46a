"""A kernel as its tests drive it, through Jupyter's own client."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from queue import Empty
from typing import Any

import psutil
from jupyter_client import BlockingKernelClient, KernelManager
from jupyter_client.kernelspec import KernelSpecManager

PATIENCE = 120.0
INSTALL = [sys.executable, "-m", "rencontre.kernel", "install"]


class Cell:
    """What the execution of a cell sent."""

    def __init__(self, messages: list[dict[str, Any]], reply: dict[str, Any]) -> None:
        self.messages = messages
        self.reply = reply

    def of(self, *kinds: str) -> list[dict[str, Any]]:
        """The contents of the messages of some types."""
        return [message["content"] for message in self.messages if message["msg_type"] in kinds]

    @property
    def left(self) -> list[dict[str, str]]:
        """The bundles that a notebook still shows at the end."""
        shown: list[dict[str, str]] = []
        waits = False
        for message in self.messages:
            content = message["content"]
            if message["msg_type"] == "clear_output":
                waits = content["wait"]
                shown = shown if waits else []
            elif message["msg_type"] == "display_data":
                shown = [*([] if waits else shown), content["data"]]
                waits = False
        return shown

    @property
    def text(self) -> str:
        """What is left, as plain text."""
        return "\n".join(bundle["text/plain"] for bundle in self.left)


class Kernel:
    """A kernel that was started from its kernelspec, and a client of it."""

    def __init__(self, manager: KernelManager, client: BlockingKernelClient) -> None:
        self.manager = manager
        self.client = client

    def execute(self, code: str, on_message: Any = None, **options: bool) -> Cell:
        """Executes a cell to its end."""
        asked = self.client.execute(code, **options)
        messages: list[dict[str, Any]] = []
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                message = self.client.get_iopub_msg(timeout=1)
            except Empty:
                continue
            if message["parent_header"].get("msg_id") != asked:
                continue
            messages.append(message)
            if on_message is not None:
                on_message(message)
            if message["msg_type"] == "status" and message["content"]["execution_state"] == "idle":
                return Cell(messages, self._reply(asked))
        raise AssertionError("the cell does not end")

    def ask(self, kind: str, *arguments: Any) -> dict[str, Any]:
        """The reply to another request."""
        return self._reply(getattr(self.client, kind)(*arguments))

    def _reply(self, asked: str) -> dict[str, Any]:
        """What answers a request: a kernel that was slow to start has others to answer still."""
        while True:
            message = self.client.get_shell_msg(timeout=PATIENCE)
            if message["parent_header"].get("msg_id") == asked:
                reply: dict[str, Any] = message["content"]
                return reply

    def control(self, kind: str, content: dict[str, Any]) -> dict[str, Any]:
        """The reply to a request of the control channel."""
        message = self.client.session.msg(kind, content)
        self.client.control_channel.send(message)
        while True:
            reply = self.client.control_channel.get_msg(timeout=PATIENCE)
            if reply["parent_header"].get("msg_id") == message["header"]["msg_id"]:
                told: dict[str, Any] = reply["content"]
                return told

    @property
    def process(self) -> psutil.Process:
        """The kernel's process."""
        return psutil.Process(self.manager.provisioner.pid)

    @property
    def engine_process(self) -> psutil.Process:
        """The engine's process, the only child of the kernel's."""
        (child,) = self.process.children()
        return child


def started(kernelspecs: KernelSpecManager, language: str = "en") -> Kernel:
    """A kernel that is ready."""
    manager = KernelManager(kernel_name="rencontre", kernel_spec_manager=kernelspecs)
    manager.start_kernel(env={**os.environ, "RENCONTRE_LANG": language}, stderr=subprocess.DEVNULL)
    client = manager.client()
    client.start_channels()
    client.wait_for_ready(timeout=PATIENCE)
    return Kernel(manager, client)


def stopped(kernel: Kernel) -> None:
    """Ends a kernel whatever became of it."""
    kernel.client.stop_channels()
    kernel.manager.shutdown_kernel(now=True)
