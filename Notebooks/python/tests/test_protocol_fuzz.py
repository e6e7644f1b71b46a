"""Whatever line comes, the engine answers it with an error and an end, and goes on."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from raw import RawEngine

NO_OBJECT = 'The request is no JSON object on one line. For instance: {"id": 1, "do": "hello"}'
TEAM = ["load petite-equipe"]

# What cannot be read: the answer has no id.
UNREADABLE: dict[str, bytes] = {
    "words": b"load petite-equipe",
    "half an object": b'{"id": 1, "do": "hello"',
    "two objects": b'{"id": 1, "do": "hello"} {"id": 2, "do": "hello"}',
    "an array": b"[]",
    "null": b"null",
    "a number": b"3",
    "a text": b'"hello"',
    "an empty object": b"{}",
    "no id": b'{"do": "hello"}',
    "id null": b'{"id": null, "do": "hello"}',
    "id true": b'{"id": true, "do": "hello"}',
    "id a fraction": b'{"id": 1.5, "do": "hello"}',
    "id a list": b'{"id": [1], "do": "hello"}',
    "id too long": b'{"id": "' + b"x" * 201 + b'", "do": "hello"}',
    "bytes that are no UTF-8": b'{"id": "\xff\xfe", "do": "hello"}',
    "overlong UTF-8": b'{"id": "\xc0\xaf", "do": "hello"}',
    "NUL": b"\x00\x00\x00",
    "arrays without end": b"[" * 100_000,
    "objects without end": b'{"a":' * 100_000,
    "a hundred thousand levels": b'{"id": 1, "do": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "five million letters": b"x" * 5_000_000,
    "twenty million letters": b'{"id": 1, "do": "' + b"x" * 20_000_000 + b'"}',
    "half a character": b'{"id": 1, "do": "execute", "text": "\\ud800"}',
}

# What is read and refused: the answer has the id.
REFUSED: dict[str, dict[str, Any]] = {
    "no do": {},
    "an unknown do": {"do": "dance"},
    "do a number": {"do": 3},
    "no text": {"do": "execute"},
    "text a number": {"do": "execute", "text": 3},
    "text null": {"do": "execute", "text": None},
    "data a text": {"do": "execute", "text": "help", "data": "yes"},
    "a field too much": {"do": "hello", "more": 1},
    "an empty territory": {"do": "describe", "territory": []},
    "a territory of numbers": {"do": "describe", "territory": [1]},
    "a territory in one text": {"do": "describe", "territory": "load petite-equipe"},
    "a territory that quits": {"do": "describe", "territory": ["quit"]},
    "a territory that writes": {
        "do": "describe",
        "territory": [*TEAM, "export cooperation > x.csv"],
    },
    "a territory that runs a program": {"do": "describe", "territory": ["!touch x"]},
    "a cursor below 0": {"do": "complete", "text": "lo", "cursor": -1},
    "half a cursor": {"do": "complete", "text": "lo", "cursor": 1.5},
    "an immense cursor": {"do": "complete", "text": "lo", "cursor": 10**30},
    "no measure": {"do": "simulate", "territory": TEAM, "measures": []},
    "an unknown measure": {"do": "simulate", "territory": TEAM, "measures": ["happiness"]},
    "two measures in one": {"do": "simulate", "territory": TEAM, "measures": ["volume; quit"]},
    "no week": {"do": "simulate", "territory": TEAM, "measures": ["volume"], "weeks": []},
    "a week below 0": {"do": "simulate", "territory": TEAM, "measures": ["volume"], "weeks": [-1]},
    "a week too far": {
        "do": "simulate",
        "territory": TEAM,
        "measures": ["volume"],
        "weeks": [10**6],
    },
    "no replicate": {"do": "simulate", "territory": TEAM, "measures": ["volume"], "replicates": 0},
    "too many replicates": {
        "do": "simulate",
        "territory": TEAM,
        "measures": ["volume"],
        "replicates": 10**12,
    },
    "twin a number": {"do": "simulate", "territory": TEAM, "measures": ["volume"], "twin": 1},
    "a NUL": {"do": "execute", "text": "\0"},
    "a command of the system": {"do": "execute", "text": "!touch x"},
    "a million words": {"do": "execute", "text": "help " * 1_000_000},
}


def refused(events: list[dict[str, Any]], valid_event: Draft202012Validator) -> None:
    """An error in both languages, then the end."""
    for event in events:
        valid_event.validate(event)
    assert [event["event"] for event in events] == ["error", "end"]
    error, end = events
    assert error["message"]["fr"].strip() and error["message"]["en"].strip()
    assert (end["status"], end["code"]) == ("failed", error["code"])


@pytest.mark.parametrize("name", UNREADABLE)
def test_a_line_that_cannot_be_read_is_answered(
    program: str, valid_event: Draft202012Validator, name: str
) -> None:
    with RawEngine(program) as engine:
        events = engine.answer(UNREADABLE[name])
        refused(events, valid_event)
        # Under the id of the line, where one can be made out.
        assert len({event["id"] for event in events}) == 1
        assert events[0]["code"] == 64
        goes_on(engine)


@pytest.mark.parametrize("name", REFUSED)
def test_a_request_that_is_wrong_is_refused(
    program: str, valid_event: Draft202012Validator, name: str
) -> None:
    with RawEngine(program) as engine:
        events = engine.ask(id=name, **REFUSED[name])
        refused(events, valid_event)
        assert {event["id"] for event in events} == {name}
        goes_on(engine)


def goes_on(engine: RawEngine) -> None:
    """The engine still answers, and ends as it should."""
    assert [event["event"] for event in engine.ask(id=0, do="hello")] == ["hello", "end"]
    assert engine.end() == 0


def test_sentences_say_what_is_wrong_in_both_languages(program: str) -> None:
    with RawEngine(program) as engine:
        assert engine.answer(b"load petite-equipe")[0]["message"]["en"] == NO_OBJECT
        unknown = engine.ask(id=1, do="dance")[0]["message"]
        known = "hello, execute, complete, inspect, completeness, describe, simulate, interrupt, "
        assert unknown["en"] == (
            f"“dance” is nothing that the engine can do. What it can do: {known}shutdown."
        )
        assert "«\u00a0dance\u00a0»" in unknown["fr"] and known in unknown["fr"]


def test_random_lines_do_not_stop_it(program: str, valid_event: Draft202012Validator) -> None:
    draw = random.Random(20)
    seeds = [
        json.dumps({"id": "seed", **fields}, ensure_ascii=False).encode()
        for fields in REFUSED.values()
        # A changed number of replicates could be a right one, and long to run.
        if "replicates" not in fields
    ]
    seeds = [seed for seed in seeds if len(seed) < 1000]
    with RawEngine(program) as engine:
        for _ in range(300):
            line = bytearray(draw.choice(seeds))
            for _ in range(draw.randint(1, 8)):
                place = draw.randrange(len(line))
                if draw.random() < 0.5:
                    line[place] = draw.randrange(256)
                else:
                    del line[place]
                if not line:
                    line = bytearray(b"{")
            clean = bytes(line).replace(b"\n", b" ").replace(b"\r", b" ")
            for event in engine.answer(b"~" + clean if not clean.strip() else clean):
                valid_event.validate(event)
        goes_on(engine)
