"""Every event of rich sessions satisfies the schema, and streams have the shape it promises."""

from __future__ import annotations

from typing import Any

import pytest
from jsonschema import Draft202012Validator
from raw import RawEngine

# Each shows another kind of event or answer; the last ones go wrong on purpose.
SESSION = [
    "help",
    "help contact.rate",
    "load petite-equipe",
    "show",
    "show programme",
    "run 26",
    "show cooperation coverage",
    "table cooperation every 13",
    "plot cooperation",
    "plot volume by profession sample",
    "mirror",
    "compare",
    "why cooperation",
    "agents",
    "agent Amina",
    "diary Amina",
    "fork autre at 12",
    "set contact.rate 0.3",
    "run to 26",
    "compare petite-equipe",
    "diff petite-equipe",
    "branches",
    "assumptions",
    "cost",
    "sweep contact.rate 0.1,0.3 at 4",
    "lang fr",
    "montrer coopération",
    "lang en",
    "replicate 2; rewind 0; run 3; show cooperation",
    "sett contact.rate 3",
    'load "jamais vu"',
    "show cooperation\nset contact.rat 0.3",
    "expect cooperation > 2",
    "quit",
]

ASIDES: list[dict[str, Any]] = [
    {"do": "hello"},
    {"do": "complete", "text": "lo", "cursor": 2},
    {"do": "complete", "text": "régler contact.ra", "cursor": 17},
    {"do": "inspect", "text": "load petite-equipe", "cursor": 2},
    {"do": "inspect", "text": "zzz", "cursor": 1},
    {"do": "completeness", "text": "load petite-equipe"},
    {"do": "completeness", "text": 'load "petite'},
    {"do": "describe", "territory": ["load petite-equipe", "set contact.rate 0.3"]},
    {"do": "describe", "territory": ["load petite-equipe", "set contact.rat 0.3"]},
    {
        "do": "simulate",
        "territory": ["load petite-equipe"],
        "measures": ["cooperation", "volume by profession"],
        "weeks": [0, 4],
        "replicates": 2,
        "twin": True,
    },
    {"do": "interrupt"},
    {"do": "interrupt", "target": "nobody"},
]


def well_formed(events: list[dict[str, Any]], request_id: object) -> None:
    """The law of a stream: one id, one end, last."""
    assert all(event["id"] == request_id for event in events)
    assert [event["event"] == "end" for event in events] == [False] * (len(events) - 1) + [True]
    end = events[-1]
    errors = [event for event in events if event["event"] == "error"]
    assert (end["status"] == "failed") == bool(errors)
    assert end["code"] == (errors[-1]["code"] if errors else 0)


@pytest.mark.parametrize("data", [False, True])
def test_a_session_satisfies_the_schema(
    program: str,
    valid_event: Draft202012Validator,
    valid_request: Draft202012Validator,
    data: bool,
) -> None:
    kinds: set[str] = set()
    with RawEngine(program) as engine:
        for number, text in enumerate(SESSION):
            request = {"id": number, "do": "execute", "text": text, "data": data}
            valid_request.validate(request)
            events = engine.ask(**request)
            for event in events:
                valid_event.validate(event)
            well_formed(events, number)
            kinds.update(event["event"] for event in events)
        assert events[-1]["status"] == "quit"
        assert engine.ask(id="after", do="hello")[-1]["status"] == "done"
        assert engine.end() == 0
    expected = {"text", "table", "figure", "notice", "error", "end"}
    assert kinds - {"progress"} == (expected | {"data"} if data else expected)


def test_other_requests_satisfy_the_schema(
    program: str, valid_event: Draft202012Validator, valid_request: Draft202012Validator
) -> None:
    with RawEngine(program) as engine:
        for number, fields in enumerate(ASIDES):
            request = {"id": f"aside {number}", **fields}
            valid_request.validate(request)
            events = engine.ask(**request)
            for event in events:
                valid_event.validate(event)
            well_formed(events, request["id"])


def test_an_error_names_the_command_of_the_territory_and_marks_the_words(program: str) -> None:
    with RawEngine(program) as engine:
        error = engine.ask(
            id=1, do="describe", territory=["load petite-equipe", "set contact.rat 0.3"]
        )[0]
        assert error["command"] == 1
        assert error["code"] == 65
        assert error["message"]["en"] == (
            "“contact.rat” leads to no value. Did you mean “contact.rate”?"
        )
        assert error["message"]["fr"] == (
            "«\u00a0contact.rat\u00a0» ne mène à aucune valeur. "
            "Vouliez-vous dire «\u00a0contact.rate\u00a0»\u202f?"
        )
        assert error["span"] == {
            "start": {"line": 1, "column": 5},
            "end": {"line": 1, "column": 16},
        }
        assert error["excerpt"] == "set contact.rat 0.3\n    ^^^^^^^^^^^"


def test_the_session_and_territories_do_not_touch(program: str) -> None:
    with RawEngine(program) as engine:
        engine.ask(id=1, do="execute", text="load petite-equipe; run 3")
        territory = ["load plaine-commune"]
        end = engine.ask(id=2, do="execute", text="replicate 1; run 2", territory=territory)[-1]
        assert (end["branch"], end["week"]) == ("petite-equipe", 3)
        end = engine.ask(id=3, do="describe", territory=territory)[-1]
        assert (end["branch"], end["week"]) == ("petite-equipe", 3)


def test_an_interrupt_ends_the_request_that_runs_and_those_that_wait_go_on(program: str) -> None:
    with RawEngine(program) as engine:
        engine.ask(id=1, do="execute", text="load plaine-commune; replicate 500")
        engine.write(b'{"id": 2, "do": "execute", "text": "run 10y"}')
        engine.write(b'{"id": 3, "do": "execute", "text": "show contact.rate"}')
        first = engine.event()
        assert first is not None and first["event"] == "progress"
        engine.write(b'{"id": 4, "do": "interrupt", "target": 2}')
        ends = {}
        while len(ends) < 3:
            event = engine.event()
            assert event is not None
            if event["event"] == "end":
                ends[event["id"]] = event["status"]
        assert ends == {2: "interrupted", 3: "done", 4: "done"}


def test_a_shutdown_leaves_out_what_waits(program: str) -> None:
    with RawEngine(program) as engine:
        engine.ask(id=1, do="execute", text="load plaine-commune; replicate 500")
        engine.write(b'{"id": 2, "do": "execute", "text": "run 10y"}')
        engine.write(b'{"id": 3, "do": "execute", "text": "show contact.rate"}')
        engine.write(b'{"id": 4, "do": "shutdown"}')
        ends = {}
        while (event := engine.event()) is not None:
            if event["event"] == "end":
                ends[event["id"]] = event["status"]
        assert ends == {2: "interrupted", 3: "interrupted", 4: "done"}
        assert engine.process.wait(10) == 0
