"""How a kernel is interrupted, how its engine dies, and how both end."""

from __future__ import annotations

import re
import signal
import time
from collections.abc import Callable
from typing import Any

from jupyter_client.kernelspec import KernelSpecManager
from kernels import Kernel, started, stopped
from processes import is_alive, wait_for

BAR = re.compile(r'<progress value="([0-9.]+)"')


def at_share(kernel: Kernel, share: float) -> Callable[[dict[str, Any]], None]:
    """Interrupts a kernel once its bar has come to a share of the work."""
    told: list[float] = []

    def interrupt(message: dict[str, Any]) -> None:
        found = BAR.search(str(message["content"]))
        if found is not None and float(found[1]) >= share and not told:
            told.append(float(found[1]))
            kernel.manager.interrupt_kernel()

    return interrupt


def test_an_interrupt_keeps_the_weeks_that_were_run(kernel: Kernel) -> None:
    kernel.execute("load petite-equipe; replicate 1000; run 1")
    engine = kernel.engine_process.pid
    cell = kernel.execute("show contact.rate\nrun to 2000", on_message=at_share(kernel, 0.05))
    assert cell.reply["status"] == "error"
    assert (cell.reply["ename"], cell.reply["evalue"]) == (
        "KeyboardInterrupt",
        "The computation was interrupted.",
    )
    assert "contact.rate" in cell.text and "what is computed is kept" in cell.text
    assert "<progress" not in str(cell.left)
    found = re.search(r"week (\d+) of 104", kernel.execute("show").text)
    assert found is not None
    assert 1 < int(found[1]) < 2000
    assert kernel.engine_process.pid == engine


def test_an_interrupt_that_keeps_nothing_says_so(kernel: Kernel) -> None:
    kernel.execute("load nord; replicate 1000")
    cell = kernel.execute("show contact.rate\nrun 1", on_message=at_share(kernel, 0))
    assert (cell.reply["ename"], cell.reply["evalue"]) == (
        "KeyboardInterrupt",
        "Interrupted: nothing has changed.",
    )
    assert "contact.rate" in cell.text
    assert kernel.execute("show contact.rate").reply["status"] == "ok"


def test_an_interrupt_of_nothing_changes_nothing(shared: Kernel) -> None:
    shared.execute("load petite-equipe")
    engine = shared.engine_process.pid
    shared.manager.interrupt_kernel()
    shared.manager.interrupt_kernel()
    time.sleep(0.2)
    assert shared.execute("show contact.rate").reply["status"] == "ok"
    assert shared.engine_process.pid == engine


CRASH = (
    "The engine stopped without an answer (signal\u00a09). It starts again with the next request; "
    "what was open is lost."
)


def test_a_crash_within_a_cell_is_told_and_the_next_one_works(kernel: Kernel) -> None:
    kernel.execute("load nord; replicate 1000")
    victim = kernel.engine_process

    def kill(message: dict[str, Any]) -> None:
        if message["msg_type"] == "update_display_data" and victim.is_running():
            victim.send_signal(signal.SIGKILL)

    cell = kernel.execute("run to 156", on_message=kill)
    assert cell.reply["status"] == "error"
    assert cell.reply["evalue"] == CRASH
    assert "<progress" not in str(cell.left)
    assert kernel.execute("load petite-equipe").reply["status"] == "ok"
    assert kernel.engine_process.pid != victim.pid


def test_a_crash_between_cells_is_told_once(kernelspecs: KernelSpecManager) -> None:
    kernel = started(kernelspecs, language="fr")
    try:
        kernel.execute("charger petite-equipe")
        victim = kernel.engine_process
        victim.send_signal(signal.SIGKILL)
        victim.wait(10) if not wait_for(lambda: not is_alive(victim.pid)) else None
        # An aside neither tells it nor hides it.
        assert kernel.ask("complete", "lo", 2)["matches"] == []
        cell = kernel.execute("montrer")
        assert cell.reply["evalue"] == (
            "Le moteur s’est arrêté sans répondre (signal\u00a09). Il redémarre à la prochaine "
            "demande\u202f; ce qui était ouvert est perdu."
        )
        assert kernel.execute("charger petite-equipe").reply["status"] == "ok"
    finally:
        stopped(kernel)


def test_a_shutdown_leaves_no_process(kernelspecs: KernelSpecManager) -> None:
    kernel = started(kernelspecs)
    kernel.execute("load nord; replicate 1000")
    kernel.client.execute("run to 156")
    pids = [kernel.process.pid, kernel.engine_process.pid]
    time.sleep(0.3)
    kernel.client.stop_channels()
    kernel.manager.shutdown_kernel()
    assert wait_for(lambda: not any(is_alive(pid) for pid in pids))


def test_a_kernel_that_is_killed_leaves_no_engine(kernelspecs: KernelSpecManager) -> None:
    kernel = started(kernelspecs)
    kernel.execute("load nord; replicate 1000")
    kernel.client.execute("run to 156")
    time.sleep(0.3)
    engine = kernel.engine_process.pid
    kernel.client.stop_channels()
    kernel.manager.shutdown_kernel(now=True)
    assert wait_for(lambda: not is_alive(engine))
