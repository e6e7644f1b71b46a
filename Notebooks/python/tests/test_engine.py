"""The client: its life, its crashes, its interrupts; nothing hangs."""

from __future__ import annotations

import _thread
import gc
import os
import pickle
import signal
import subprocess
import sys
import threading

import pytest
from processes import is_alive, wait_for

from rencontre import (
    Engine,
    EngineCrashed,
    EngineError,
    EngineInterrupted,
    RencontreError,
    RencontreWarning,
    Territory,
)
from rencontre.wording import Text

# More than half a second of work on any machine.
LONG = "load plaine-commune; replicate 500; run 10y"


def test_it_says_who_it_is(session: Engine) -> None:
    hello = session.hello
    assert hello["protocol"] == 1
    assert hello["language"] == "en"
    assert "load" in hello["words"]["commands"] and "charger" in hello["words"]["commands"]


def test_its_language_can_be_chosen(program: str) -> None:
    with Engine(language="fr") as engine:
        assert engine.hello["language"] == "fr"


def test_what_is_read_of_it_is_in_its_language(program: str) -> None:
    with Engine(language="fr_CA") as engine, Engine(language="english") as english:
        assert (engine.language, english.language) == ("fr", "en")
        team = Territory.load("petite-equipe", engine=engine)
        answer = team.replicates(2).answer("run 2; plot cooperation")
        assert answer.texts[0].startswith("Semaine 2, 2 vies")
        assert "de la semaine 0 à la semaine 2" in answer.figures[0].description
        assert answer.data.attrs["columns"]["week"] == "semaine"
        columns = team.run(weeks=0, replicates=1).attrs["columns"]
        assert columns["replicate"] == "réplication, à partir de 1"
        with pytest.raises(EngineError) as caught:
            team.set("contact.rat", 0.3)
        assert str(caught.value).startswith(
            "«\u00a0contact.rat\u00a0» ne mène à aucune valeur. "
            "Vouliez-vous dire «\u00a0contact.rate\u00a0»\u202f?"
        )
        assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)
        with pytest.raises(EngineError) as caught:
            Territory.load("petite-equip", engine=english)
        assert str(caught.value).startswith("No scenario is called “petite-equip”.")


def test_it_has_a_session_of_its_own(session: Engine) -> None:
    session.start()
    assert session.pid is not None
    assert os.getsid(session.pid) == session.pid != os.getsid(0)


def test_events_come_in_order_and_the_last_is_the_end(session: Engine) -> None:
    events = list(session.events("execute", text="load petite-equipe; show"))
    assert events[0]["event"] == "text"
    assert [event["event"] == "end" for event in events].index(True) == len(events) - 1


def test_what_is_refused_is_raised_in_both_languages(
    session: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(EngineError) as caught:
        session.ask("execute", text="sett contact.rate 3")
    error = caught.value
    assert error.code == 65
    assert error.en == "“sett” is no command. Did you mean “set”? For the list: help."
    assert error.fr == (
        "«\u00a0sett\u00a0» n’est pas une commande. Vouliez-vous dire «\u00a0set\u00a0»\u202f? "
        "La liste\u00a0: aide."
    )
    assert error.span == {"start": {"line": 1, "column": 1}, "end": {"line": 1, "column": 5}}
    assert str(error) == f"{error.en}\nsett contact.rate 3\n^^^^"
    monkeypatch.setenv("RENCONTRE_LANG", "fr")
    assert str(error) == f"{error.fr}\nsett contact.rate 3\n^^^^"


def test_a_request_the_engine_cannot_read_does_not_hang(session: Engine) -> None:
    with pytest.raises(EngineError):
        session.ask("execute", text="half a character: \ud800")
    with pytest.raises(EngineError):
        session.ask("execute", text="#" + "x" * 17_000_000)
    assert session.ask("hello")[-1]["status"] == "done"


def test_a_crash_is_told_and_the_next_request_starts_another(
    session: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    request = session.request("execute", text=LONG)
    first = session.pid
    assert first is not None
    threading.Timer(0.3, os.kill, (first, signal.SIGKILL)).start()
    with pytest.raises(EngineCrashed) as caught:
        list(request)
    assert caught.value.en == (
        "The engine stopped without an answer (signal\u00a09). It starts again with the next "
        "request; what was open is lost."
    )
    assert caught.value.fr == (
        "Le moteur s’est arrêté sans répondre (signal\u00a09). Il redémarre à la prochaine "
        "demande\u202f; ce qui était ouvert est perdu."
    )
    assert session.ask("hello")[-1]["branch"] is None
    assert session.pid != first
    assert session.starts == 2


def test_a_crash_between_two_requests_is_told_once(session: Engine) -> None:
    session.ask("execute", text="load petite-equipe")
    assert session.crashed() is None
    assert session.pid is not None
    os.kill(session.pid, signal.SIGKILL)
    assert wait_for(lambda: session.pid is None)
    assert isinstance(session.crashed(), EngineCrashed)
    assert session.crashed() is None
    assert session.ask("hello")[-1]["status"] == "done"


def test_ctrl_c_stops_the_request_and_keeps_its_events(session: Engine) -> None:
    session.ask("hello")
    threading.Timer(0.5, _thread.interrupt_main).start()
    with pytest.raises(EngineInterrupted) as caught:
        session.ask("execute", text=LONG)
    events = caught.value.events
    assert events[0]["event"] == "text"
    assert events[-1]["status"] == "interrupted"
    assert caught.value.text.en == "The computation was interrupted."
    assert session.ask("execute", text="show contact.rate")[-1]["branch"] == "plaine-commune"
    assert session.starts == 1


def test_errors_come_back_from_another_process() -> None:
    text = Text("Le calcul a été interrompu.", "The computation was interrupted.")
    interrupted = pickle.loads(pickle.dumps(EngineInterrupted(text, [{"event": "end"}])))
    assert (interrupted.text, interrupted.events) == (text, ({"event": "end"},))
    assert str(interrupted) == text.en
    refused = pickle.loads(pickle.dumps(EngineError(text, 65, None, "x\n^", "set x")))
    assert (refused.text, refused.code, refused.excerpt) == (text, 65, "x\n^")
    crashed = pickle.loads(pickle.dumps(EngineCrashed(text, ["out of order"])))
    assert (crashed.text, crashed.lines) == (text, ("out of order",))
    warning = pickle.loads(pickle.dumps(RencontreWarning(text)))
    assert str(warning) == text.en


def test_another_thread_can_interrupt(session: Engine) -> None:
    session.ask("hello")
    threading.Timer(0.5, session.interrupt).start()
    with pytest.raises(KeyboardInterrupt):
        session.ask("execute", text=LONG)
    assert session.starts == 1


def test_leaving_the_loop_early_stops_the_request(session: Engine) -> None:
    for event in session.events("execute", text=LONG):
        if event["event"] == "progress":
            break
    assert session.ask("execute", text="show contact.rate")[-1]["status"] == "done"
    # It was heard: an engine that is deaf is ended, and another started.
    assert session.starts == 1


def test_closing_stops_what_runs_and_leaves_no_process(program: str) -> None:
    engine = Engine()
    request = engine.request("execute", text=LONG)
    next(iter(request))
    pid = engine.pid
    assert pid is not None
    engine.close()
    assert not is_alive(pid)
    with pytest.raises(RencontreError) as caught:
        engine.ask("hello")
    assert caught.value.en == "This engine is closed. Open another one."
    assert caught.value.fr == "Ce moteur est fermé. Ouvrez-en un autre."


def test_a_dropped_engine_leaves_no_process(program: str) -> None:
    pids: list[int | None] = []
    threads = {"rencontre-errors", "rencontre-events"}

    def readers() -> int:
        return sum(each.name in threads for each in threading.enumerate())

    before = readers()
    for _ in range(3):
        engine = Engine()
        Territory.load("petite-equipe", engine=engine)
        pids.append(engine.pid)
        del engine
    gc.collect()
    assert None not in pids
    assert wait_for(lambda: not any(is_alive(pid) for pid in pids if pid is not None))
    assert wait_for(lambda: readers() <= before)


def test_what_is_read_keeps_the_engine_that_nobody_named(program: str) -> None:
    told = []
    for event in Engine().events("execute", text="load petite-equipe; run 2"):
        gc.collect()
        told.append(event["event"])
    assert told[-1] == "end" and len(told) > 2


def test_it_does_not_survive_who_started_it(program: str) -> None:
    script = (
        "import os, signal\nfrom rencontre import Engine\nengine = Engine()\nengine.hello\n"
        f"engine.request('execute', text={LONG!r})\n"
        "print(engine.pid, flush=True)\nos.kill(os.getpid(), signal.SIGKILL)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, timeout=60)
    pid = int(done.stdout)
    assert wait_for(lambda: not is_alive(pid))


def test_requests_of_several_threads_do_not_mix(session: Engine) -> None:
    session.ask("execute", text="load petite-equipe")
    wrong: list[object] = []

    def ask(setting: str) -> None:
        for _ in range(20):
            request = session.request("execute", text=f"show {setting}")
            events = list(request)
            if any(event["id"] != request.id for event in events):
                wrong.append(request.id)
            if not any(setting in str(event) for event in events):
                wrong.append(setting)

    names = ["contact.rate", "influence.bound", "forgetting.halfLife"]
    threads = [threading.Thread(target=ask, args=(name,)) for name in names]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
        assert not thread.is_alive()
    assert wrong == []


def test_a_process_that_was_forked_has_an_engine_of_its_own(session: Engine) -> None:
    session.ask("execute", text="load petite-equipe")
    first = session.pid
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            end = session.ask("hello")[-1]
            os.write(writing, f"{end['branch']} {session.pid != first}".encode())
            session.close()
        finally:
            os._exit(0)
    os.waitpid(child, 0)
    assert os.read(reading, 100) == b"None True"
    os.close(reading)
    os.close(writing)
    assert session.ask("hello")[-1]["branch"] == "petite-equipe"
    assert session.pid == first
