"""Prints how quick the kernel is, on a machine that does nothing else: no test measures time.

``python Notebooks/python/benchmarks/kernel.py``; the goals stand beside the figures.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from time import monotonic
from typing import Any

# A kernel is driven here as its tests drive it.
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

TIMES = 5
CELLS = 50


def ready(kernelspecs: Any) -> float:
    """Seconds from the start of a kernel to its first answer."""
    from kernels import started, stopped

    start = monotonic()
    kernel = started(kernelspecs)
    took = monotonic() - start
    stopped(kernel)
    return took


def trivial(kernel: Any) -> float:
    """Seconds that a cell takes that shows one setting."""
    start = monotonic()
    kernel.execute("show contact.rate")
    return monotonic() - start


def interrupted(kernel: Any) -> float:
    """Seconds from an interrupt to the end of a cell that would take minutes."""
    sent: list[float] = []

    def interrupt(message: dict[str, Any]) -> None:
        if message["msg_type"] == "update_display_data" and not sent:
            sent.append(monotonic())
            kernel.manager.interrupt_kernel()

    kernel.execute("load plaine-commune; replicate 500")
    kernel.execute("run 10y", on_message=interrupt)
    return monotonic() - sent[0]


def main() -> None:
    """Measures, and prints the median and the worst."""
    from jupyter_client.kernelspec import KernelSpecManager
    from kernels import INSTALL, started, stopped

    with tempfile.TemporaryDirectory() as prefix:
        subprocess.run([*INSTALL, "--prefix", prefix], check=True, stdout=subprocess.DEVNULL)
        folder = Path(prefix) / "share" / "jupyter" / "kernels"
        kernelspecs = KernelSpecManager(kernel_dirs=[str(folder)])
        tell("kernel ready", "3 s", [ready(kernelspecs) for _ in range(TIMES)])
        kernel = started(kernelspecs)
        try:
            kernel.execute("load petite-equipe")
            tell("trivial cell", "20 ms", [trivial(kernel) for _ in range(CELLS)])
            tell("interrupt", "300 ms", [interrupted(kernel) for _ in range(TIMES)])
        finally:
            stopped(kernel)


def tell(name: str, goal: str, seconds: list[float]) -> None:
    """One line: the median, the worst and the goal."""
    median, worst = statistics.median(seconds) * 1000, max(seconds) * 1000
    print(f"{name:<14}{median:>8.1f} ms, worst {worst:>8.1f} ms (goal: under {goal})", flush=True)


if __name__ == "__main__":
    main()
