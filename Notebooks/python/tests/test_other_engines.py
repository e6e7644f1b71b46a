"""Programs that answer otherwise than the engine does: each is told, and none is waited for."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from processes import is_alive, wait_for

from rencontre import Engine, EngineCrashed, RencontreError, Territory
from rencontre.engine import request as requests

# What each of them answers to the greeting: the protocol of this package.
GREETED = """\
def say(event, **fields):
    print(json.dumps({{"id": name, "event": event, **fields}}), flush=True)
name = json.loads(sys.stdin.readline())["id"]
say("hello", protocol=1)
say("end", status="done")
"""

# Tells its progress for a minute, with a pause between two times or at once, and hears nothing.
DEAF = f"""\
#!{{python}}
import json, sys, time
{GREETED}
name = json.loads(sys.stdin.readline())["id"]
over = time.monotonic() + 60
while time.monotonic() < over:
    say("progress", share=0.5)
    time.sleep({{pause}})
say("end", status="done")
sys.stdin.read()
"""

PROMPT = f"""\
#!{{python}}
import json, sys
{GREETED}
for line in sys.stdin:
    name = json.loads(line)["id"]
    for share in range(50):
        say("progress", share=share / 50)
    say("end", status="done")
"""

# Answers each request with one event and its end, and ends when it is told to.
TERSE = """\
#!{python}
import json, sys
for line in sys.stdin:
    request = json.loads(line)
    if request["do"] == "shutdown":
        break
    name = request["id"]
    print(json.dumps({{"id": name, **{event}}}))
    print(json.dumps({{"id": name, "event": "end", "status": "done"}}), flush=True)
"""


def program_of(folder: Path, text: str, **fields: object) -> Path:
    """A program in the place of the engine."""
    path = folder / "rencontre"
    path.write_text(text.format(python=sys.executable, **fields))
    path.chmod(0o755)
    return path


def test_a_program_that_is_not_the_engine_is_told(tmp_path: Path) -> None:
    impostor = tmp_path / "rencontre"
    impostor.write_text("#!/bin/sh\necho 'out of order' >&2\nexit 3\n")
    impostor.chmod(0o755)
    with Engine(impostor) as engine, pytest.raises(EngineCrashed) as caught:
        engine.ask("hello")
    assert caught.value.lines == ("out of order",)
    assert str(caught.value) == (
        "The engine stopped without an answer (code\u00a03). It starts again with the next "
        "request; what was open is lost.\nIts last lines:\nout of order"
    )


def test_an_engine_that_says_nothing_is_ended(tmp_path: Path) -> None:
    mute = tmp_path / "rencontre"
    mute.write_text("#!/bin/sh\ntrap '' TERM INT\nexec sleep 600\n")
    mute.chmod(0o755)
    engine = Engine(mute)
    with pytest.raises(EngineCrashed) as caught:
        list(engine.request("hello", patience=0.5))
    assert caught.value.en == (
        "The engine did not answer in 0.5\u00a0s and was ended. It starts again with the next "
        "request; what was open is lost."
    )
    pid = engine.start().pid
    engine.close(patience=0.5)
    assert not is_alive(pid)


def silence(seconds: float) -> str:
    """What is said of an engine that was ended."""
    return (
        f"The engine did not answer in {seconds:g}\u00a0s and was ended. It starts again with the "
        "next request; what was open is lost."
    )


@pytest.mark.parametrize("pause", [0.02, 0])
def test_an_engine_that_talks_and_never_ends_is_ended(tmp_path: Path, pause: float) -> None:
    with Engine(program_of(tmp_path, DEAF, pause=pause)) as engine:
        request = engine.request("execute", patience=1)
        pid = engine.pid
        assert pid is not None
        with pytest.raises(EngineCrashed) as caught:
            list(request)
        assert caught.value.en == silence(1)
        assert not is_alive(pid)


@pytest.mark.parametrize("pause", [0.02, 0])
def test_an_engine_that_ignores_an_interrupt_is_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pause: float
) -> None:
    monkeypatch.setattr(requests, "STOP_PATIENCE", 0.3)
    with Engine(program_of(tmp_path, DEAF, pause=pause)) as engine:
        request = engine.request("execute")
        with pytest.raises(EngineCrashed) as caught:
            for _ in request:
                request.stop()
        assert caught.value.en == silence(0.3)
        assert caught.value.fr == (
            "Le moteur n’a pas répondu en 0,3\u00a0s et a été arrêté. Il redémarre à la prochaine "
            "demande\u202f; ce qui était ouvert est perdu."
        )
        # Leaving the loop is an interrupt too.
        pid = engine.start().pid
        for _ in engine.request("execute"):
            break
        assert not is_alive(pid)


def test_an_end_that_waits_to_be_read_is_not_late(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 0.0
    monkeypatch.setattr(requests, "monotonic", lambda: now)
    with Engine(program_of(tmp_path, PROMPT)) as engine:
        request = engine.request("execute", patience=5)
        events = iter(request)
        first = next(events)
        assert wait_for(lambda: request._inbox.qsize() == 50)
        now = 100.0
        assert [first["share"], *(event.get("share") for event in events)] == [
            *(share / 50 for share in range(50)),
            None,
        ]
        assert request.end is not None


USES: list[Callable[[Engine], object]] = [
    lambda engine: engine.hello,
    lambda engine: engine.ask("execute", text="help"),
    lambda engine: list(engine.events("execute", text="help")),
    lambda engine: Territory.load("petite-equipe", engine=engine),
]


@pytest.mark.parametrize("use", USES)
def test_another_protocol_is_refused(tmp_path: Path, use: Callable[[Engine], object]) -> None:
    other = program_of(tmp_path, TERSE, event={"event": "hello", "protocol": 9})
    with Engine(other) as engine, pytest.raises(RencontreError) as caught:
        use(engine)
    assert caught.value.en == (
        "This program speaks version 9 of the protocol, this package version 1. "
        "Install them together: rencontre notebook install."
    )
    assert caught.value.fr == (
        "Ce programme parle la version 9 du protocole, ce paquet la version 1. "
        "Installez-les ensemble\u00a0: rencontre notebook install."
    )


@pytest.mark.parametrize("use", USES)
def test_a_program_that_answers_something_else_is_refused(
    tmp_path: Path, use: Callable[[Engine], object]
) -> None:
    other = program_of(tmp_path, TERSE, event={"event": "text"})
    with Engine(other) as engine, pytest.raises(RencontreError) as caught:
        use(engine)
    assert caught.value.en == (
        "This program does not answer as rencontre does: the event “hello” is missing. Give its "
        "path in the variable RENCONTRE_PROGRAM."
    )
    assert caught.value.fr == (
        "Ce programme ne répond pas comme rencontre\u00a0: l’événement «\u00a0hello\u00a0» manque. "
        "Donnez son chemin par la variable RENCONTRE_PROGRAM."
    )


def test_an_answer_without_its_event_is_told(tmp_path: Path) -> None:
    other = program_of(tmp_path, TERSE, event={"event": "hello", "protocol": 1})
    with Engine(other) as engine, pytest.raises(RencontreError) as caught:
        Territory.load("petite-equipe", engine=engine)
    assert caught.value.en.startswith(
        "This program does not answer as rencontre does: the event “territory” is missing."
    )
