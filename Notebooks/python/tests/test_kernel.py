"""The kernel as Jupyter sees it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from jupyter_client import KernelManager
from jupyter_client.kernelspec import KernelSpecManager
from kernels import PATIENCE, Kernel, started, stopped

from rencontre.kernel.wording import no_magic, no_quitting


def test_the_kernelspec_says_what_jupyter_needs(
    kernelspecs: KernelSpecManager, program: str
) -> None:
    spec = kernelspecs.get_kernel_spec("rencontre")
    assert (spec.display_name, spec.language) == ("Rencontre", "rencontre")
    assert spec.argv == [sys.executable, "-m", "rencontre.kernel", "-f", "{connection_file}"]
    assert spec.env == {"RENCONTRE_PROGRAM": program}


def test_it_says_what_language_it_speaks(shared: Kernel) -> None:
    info = shared.ask("kernel_info")
    assert info["language_info"] == {
        "name": "rencontre",
        "mimetype": "text/x-rencontre",
        "file_extension": ".ren",
        "pygments_lexer": "rencontre",
        "codemirror_mode": {"name": "rencontre", "mime": "text/x-sh"},
    }
    assert info["implementation"] == "rencontre"
    assert info["banner"].startswith("Rencontre ")


def test_it_promises_nothing_that_is_not_there(shared: Kernel) -> None:
    assert shared.ask("kernel_info")["supported_features"] == []
    asked = {"type": "request", "command": "debugInfo", "seq": 3, "arguments": {}}
    assert shared.control("debug_request", asked) == {
        "type": "response",
        "request_seq": 3,
        "success": False,
        "command": "debugInfo",
        "message": "This kernel has no debugger.",
    }
    refused = shared.control("create_subshell_request", {})
    assert (refused["status"], refused["evalue"]) == (
        "error",
        "This kernel runs one cell at a time.",
    )
    assert shared.execute("help").reply["status"] == "ok"


def test_cells_share_a_session_and_show_answers(shared: Kernel) -> None:
    loaded = shared.execute("load petite-equipe")
    assert loaded.reply["status"] == "ok"
    assert loaded.left[0] == {"text/plain": "Petite équipe", "text/html": "<h4>Petite équipe</h4>"}
    assert "Branch “petite-equipe”: week 0 of 104" in loaded.text
    table = shared.execute("run 8\ntable cooperation every 4").left
    html = [bundle["text/html"] for bundle in table if "<table" in bundle.get("text/html", "")]
    assert len(html) == 1 and "<td" in html[0]
    (figure,) = [
        bundle for bundle in shared.execute("plot cooperation").left if "image/svg+xml" in bundle
    ]
    assert figure["image/svg+xml"].startswith("<svg ")
    assert "from week 0 to week 8" in figure["text/plain"]


def test_what_is_to_leave_no_trace_is_not_in_history(kernel: Kernel) -> None:
    kernel.execute("load petite-equipe")
    silent = kernel.execute("set contact.rate 0.3", silent=True)
    assert (silent.reply["status"], silent.left) == ("ok", [])
    assert "influence.bound" in kernel.execute("show influence.bound", store_history=False).text
    assert kernel.execute("history").text == "1  load petite-equipe\n2  history"
    assert "0.3" in kernel.execute("show contact.rate").text


def test_what_a_person_typed_is_never_markup(shared: Kernel) -> None:
    shared.execute("load petite-equipe")
    cell = shared.execute('add encounter at 12 id "<b>&amp;</b>"; show programme')
    html = "".join(bundle.get("text/html", "") for bundle in cell.left)
    assert "<b>" not in html and "&lt;b&gt;&amp;amp;&lt;/b&gt;" in html


def test_a_mistake_is_shown_with_marks_under_the_words(shared: Kernel) -> None:
    cell = shared.execute("show contact.rate\nsett contact.rate 3")
    message = "“sett” is no command. Did you mean “set”? For the list: help."
    assert cell.reply["status"] == "error"
    assert (cell.reply["ename"], cell.reply["evalue"]) == ("Error", message)
    (error,) = cell.of("error")
    assert error["traceback"] == [f"\x1b[31m{message}\x1b[0m", "sett contact.rate 3", "^^^^"]
    assert shared.execute("show contact.rate").reply["status"] == "ok"


def test_the_language_of_the_session_is_followed(kernelspecs: KernelSpecManager) -> None:
    kernel = started(kernelspecs, language="fr")
    try:
        assert "Petite équipe" in kernel.execute("charger petite-equipe").text
        cell = kernel.execute("sett x 3")
        assert cell.reply["ename"] == "Erreur"
        assert cell.reply["evalue"] == (
            "«\u00a0sett\u00a0» n’est pas une commande. Vouliez-vous dire «\u00a0set\u00a0»\u202f? "
            "La liste\u00a0: aide."
        )
        # The language follows within the cell.
        assert "No study has measured" in kernel.execute("lang en\nrun 1").text
        assert kernel.execute("sett x 3").reply["ename"] == "Error"
        assert "Aucune étude n’a mesuré" in kernel.execute("lang fr; lancer 1").text
    finally:
        stopped(kernel)


def test_completion_is_that_of_the_shell(shared: Kernel) -> None:
    reply = shared.ask("complete", "lo", 2)
    assert "load " in reply["matches"]
    assert (reply["cursor_start"], reply["cursor_end"]) == (0, 2)
    # Positions count characters, wherever accents stand before.
    text = "régler contact.ra"
    reply = shared.ask("complete", f"{text} 3", len(text))
    assert any(match.startswith("contact.rate") for match in reply["matches"])
    start, end = reply["cursor_start"], reply["cursor_end"]
    assert "contact.rate".startswith(text[start:end]) and end == len(text)


def test_help_is_that_of_the_shell(shared: Kernel) -> None:
    reply = shared.ask("inspect", "load petite-equipe", 2)
    assert reply["found"] is True
    assert "open a scenario" in reply["data"]["text/plain"]
    assert "open a scenario" in reply["data"]["text/html"]
    assert shared.ask("inspect", "zzz", 1)["found"] is False


@pytest.mark.parametrize(
    ("code", "status"),
    [
        ("load x", "complete"),
        ('load "x', "incomplete"),
        ("load x \\", "incomplete"),
        ("", "complete"),
    ],
)
def test_it_knows_whether_a_cell_is_whole(shared: Kernel, code: str, status: str) -> None:
    assert shared.ask("is_complete", code)["status"] == status


def test_progress_changes_in_place_and_is_taken_away(kernel: Kernel) -> None:
    cell = kernel.execute("load nord\nreplicate 300\nrun 26")
    bars = cell.of("display_data", "update_display_data")
    names = {content["transient"].get("display_id") for content in bars} - {None}
    assert len(names) == 1
    assert cell.of("update_display_data")
    assert "<progress" in str(bars)
    assert "<progress" not in str(cell.left)
    # What is left is what a cell without a bar shows.
    assert cell.left[0]["text/plain"].startswith("Nord")
    assert cell.left[-1]["text/plain"] != cell.left[0]["text/plain"]


def test_quit_asks_the_frontend_to_leave(kernel: Kernel) -> None:
    kernel.execute("load petite-equipe")
    cell = kernel.execute("quit")
    assert cell.reply["payload"] == [{"source": "ask_exit", "keepkernel": False}]
    # A notebook does not heed it: its reader is told what does.
    assert cell.text == (
        "A cell does not close a notebook: shut the kernel down from the menu. What is open stays "
        "open until then."
    )
    assert no_quitting().fr == (
        "Une cellule ne ferme pas un carnet\u00a0: arrêtez le noyau par le menu. Ce qui est ouvert "
        "reste ouvert jusque-là."
    )
    assert kernel.execute("show contact.rate").reply["status"] == "ok"


@pytest.mark.parametrize("code", ["%%time\nload petite-equipe", "help\n  %matplotlib inline"])
def test_magic_commands_of_python_are_told(shared: Kernel, code: str) -> None:
    (error,) = shared.execute(code).of("error")
    assert error["evalue"].endswith("is no command. For the list: help.")
    assert error["traceback"][-1] == (
        "Jupyter’s “%” commands are those of its Python kernel; this kernel has none."
    )
    assert no_magic().fr == (
        "Les commandes «\u00a0%\u00a0» de Jupyter sont celles du noyau Python\u202f; ce noyau "
        "n’en a pas."
    )


def test_a_per_cent_in_a_value_is_no_magic(shared: Kernel) -> None:
    shared.execute("load petite-equipe")
    (error,) = shared.execute("set contact.rte 40%").of("error")
    assert error["traceback"][-1].strip("^ ") == ""


def test_a_program_that_is_missing_is_told_by_the_cell(
    tmp_path: Path, kernelspecs: KernelSpecManager
) -> None:
    manager = KernelManager(kernel_name="rencontre", kernel_spec_manager=kernelspecs)
    manager.kernel_spec.env["RENCONTRE_PROGRAM"] = str(tmp_path / "none")
    manager.start_kernel(env=dict(os.environ), stderr=subprocess.DEVNULL)
    client = manager.client()
    client.start_channels()
    client.wait_for_ready(timeout=PATIENCE)
    kernel = Kernel(manager, client)
    try:
        assert kernel.execute("help").reply["evalue"] == (
            f"The program “{tmp_path / 'none'}” does not start: it does not exist."
        )
    finally:
        stopped(kernel)


def test_it_starts_without_pandas() -> None:
    code = (
        "import sys, ipykernel.kernelapp, rencontre.kernel.wrapper\n"
        "sys.exit('pandas' in sys.modules or 'numpy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], timeout=60).returncode == 0
