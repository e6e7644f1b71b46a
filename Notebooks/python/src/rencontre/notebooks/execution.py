"""Executing a notebook, and comparing it with what its file says."""

from __future__ import annotations

import copy
import difflib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat
import zmq
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError
from traitlets.config import Config

from ..engine.program import PROGRAM_VARIABLE
from ..wording import Text
from . import wording
from .normal import normal_lines

START_PATIENCE = 300
"""Seconds that a kernel has to start, on a machine that is busy with something else."""

Notebook = Any
"""A notebook as ``nbformat`` reads it."""


@dataclass(frozen=True)
class Difference:
    """What is not as it should be in a cell.

    Attributes:
        cell: the place of the cell, from 1, text cells counted; 0 for the whole notebook.
        text: what is wrong, in a sentence.
        lines: the lines that differ: ``-`` what the file says, ``+`` what was answered.
    """

    cell: int
    text: Text
    lines: tuple[str, ...] = ()


def read(path: str) -> Notebook:
    """Reads a notebook.

    Raises:
        OSError: it cannot be read.
        ValueError: it is no notebook.
    """
    with open(path, encoding="utf-8") as file:
        return nbformat.reads(file.read(), as_version=4)


def execute(notebook: Notebook, path: str, timeout: float) -> tuple[Notebook, Difference | None]:
    """A copy of a notebook, executed from the folder of its file; and what stopped it, if any.

    Args:
        notebook: the notebook.
        path: its file.
        timeout: the longest that a cell may take, in seconds.
    """
    executed = copy.deepcopy(notebook)
    for cell in executed.cells:
        if cell.cell_type == "code":
            cell.outputs = []
            cell.execution_count = None
    client = NotebookClient(
        executed,
        config=_connections(),
        timeout=timeout,
        startup_timeout=START_PATIENCE,
        resources={"metadata": {"path": str(Path(path).resolve().parent)}},
        record_timing=False,
        store_widget_state=False,
        # How a stream is cut into messages is chance; what is written does not depend on it.
        coalesce_streams=True,
        allow_errors=False,
        force_raise_errors=False,
        shutdown_kernel="graceful",
    )
    _follow_environment(client)
    stopped: Text | None = None
    try:
        client.execute()
    except CellExecutionError as problem:
        stopped = wording.cell_failed(f"{problem.ename}: {problem.evalue}")
    except CellTimeoutError:
        stopped = wording.cell_late(timeout)
    except DeadKernelError:
        stopped = wording.kernel_died()
    except RuntimeError:
        # What is raised for a kernel that does not come up; it has no class of its own.
        if any(cell.get("execution_count") for cell in executed.cells):
            raise
        stopped = wording.kernel_late(START_PATIENCE)
    if stopped is None:
        return executed, None
    return executed, Difference(_last_cell(executed), stopped)


def _connections() -> Config:
    """How kernels are spoken to: encrypted where both sides can, so that none warns of it."""
    if not zmq.has("curve"):
        return Config()
    return Config({"KernelManager": {"transport_encryption": "auto"}})


def _follow_environment(client: NotebookClient) -> None:
    """Lets the kernel run the program that the environment names, as the Python package does.

    The kernel's own specification names the program that it was installed with, and Jupyter prefers
    that: cells of one notebook would be answered by one program and those of the next by another.

    Raises:
        NoSuchKernel: the notebook's kernel is not installed.
    """
    program = os.environ.get(PROGRAM_VARIABLE)
    if program and client.km is None:
        client.create_kernel_manager().kernel_spec.env[PROGRAM_VARIABLE] = program


def _last_cell(notebook: Notebook) -> int:
    """The cell in which execution stopped: the first of code that was not finished well."""
    for number, cell in enumerate(notebook.cells, start=1):
        if cell.cell_type != "code" or not cell.source.strip():
            continue
        failed = any(output["output_type"] == "error" for output in cell.outputs)
        if failed or cell.execution_count is None:
            return number
    return len(notebook.cells)


def compare(committed: Notebook, executed: Notebook) -> list[Difference]:
    """Where what was answered is not what the file says, cell by cell."""
    differences: list[Difference] = []
    for number, (old, new) in enumerate(zip(committed.cells, executed.cells, strict=True), start=1):
        if old.cell_type != "code":
            continue
        before, after = normal_lines(old.outputs), normal_lines(new.outputs)
        if before == after:
            continue
        diff = difflib.unified_diff(before, after, lineterm="", n=1)
        lines = tuple(line for line in diff if not line.startswith(("---", "+++", "@@")))
        text = wording.never_executed() if old.execution_count is None else wording.differs()
        differences.append(Difference(number, text, lines))
    return differences


def write(notebook: Notebook, path: str) -> None:
    """Writes a notebook, whole or not at all, without what changes from day to day.

    Raises:
        OSError: it cannot be written.
    """
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
    text = nbformat.writes(notebook)
    draft = f"{path}.rencontre-new"
    try:
        with open(draft, "w", encoding="utf-8") as file:
            file.write(text if text.endswith("\n") else text + "\n")
        os.replace(draft, path)
    finally:
        if os.path.exists(draft):
            os.remove(draft)
