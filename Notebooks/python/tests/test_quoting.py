"""Whatever a name holds, it stays one word of the language."""

from __future__ import annotations

import random

import pytest

from rencontre import Engine, RencontreError, Territory, quoting

NAMES = [
    "plain",
    "with spaces",
    'with "quotes"',
    "with 'apostrophes'",
    "l'insertion",
    "back\\slash",
    "ends with a backslash\\",
    "semi; quit",
    "redirect > x.csv",
    "replace >! x.csv",
    "# comment",
    "!touch x",
    "a, b",
    "(x)",
    "a = b",
    "Épicerie solidaire",
    "每週",
    "🤝",
    "🧑‍🤝‍🧑",
    "every",
    "at",
    "no-break\u00a0and\u202fnarrow spaces",
    '\\"; quit; "',
]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_comes_back_as_it_was(team: Territory, name: str) -> None:
    added = team.add("encounter", at=12, id=name, participants=4)
    assert added.describe().actions == (*team.describe().actions, name)
    assert added.remove(name).describe().actions == team.describe().actions


@pytest.mark.parametrize("name", NAMES)
def test_a_scenario_that_is_not_there_does_nothing_else(engine: Engine, name: str) -> None:
    with pytest.raises(RencontreError) as caught:
        Territory.load(name, engine=engine)
    assert getattr(caught.value, "code", None) == 74, caught.value.en


# A mark joins the quote before it, so that the quote is none: such a text cannot be quoted.
UNQUOTABLE = ["\u0301; quit", "\u200d; quit", 'a"\u0301; quit', "a\u0600", "\\\u0301", "\ud800"]


@pytest.mark.parametrize("name", UNQUOTABLE)
def test_a_text_that_would_open_a_quote_is_refused(team: Territory, name: str) -> None:
    with pytest.raises(RencontreError) as caught:
        team.remove(name)
    assert caught.value.en == (
        f"“{name!r}” cannot be a name: a combining mark touches a quote in it, or half a "
        "character stands alone."
    )
    assert caught.value.fr == (
        f"«\u00a0{name!r}\u00a0» ne peut pas être un nom\u00a0: un signe combinant y touche un "
        "guillemet, ou une moitié de caractère y est seule."
    )


def test_random_names_never_become_commands(engine: Engine) -> None:
    draw = random.Random(5)
    signs = [*"ab \"'\\;#>!,()=<\n\r\t", "\u0301", "\u200d", "\u0600", "é", "\u2028", "\x1c"]
    refused = 0
    for _ in range(300):
        name = "".join(draw.choice(signs) for _ in range(draw.randint(1, 10)))
        try:
            command = f"load {quoting.quoted(name)}"
        except RencontreError:
            refused += 1
            continue
        events = list(engine.events("describe", territory=[command]))
        errors = [event for event in events if event["event"] == "error"]
        assert [(error["code"], error["command"]) for error in errors] == [(74, 0)], (name, errors)
        # The mark under the line covers the word to its end.
        assert errors[0]["span"]["start"]["column"] == 6
    assert refused < 200


NUMBERS = {
    0: "0",
    -3: "-3",
    True: "true",
    0.1: "0.1",
    1e-7: "0.0000001",
    1e22: "10000000000000000000000",
    2.5: "2.5",
}


@pytest.mark.parametrize("given", NUMBERS)
def test_numbers_are_written_plainly(given: float) -> None:
    if given is True:
        assert quoting.value(given) == "true"
    else:
        assert quoting.value(given) == NUMBERS[given]
        assert float(quoting.value(given)) == given


@pytest.mark.parametrize("given", [float("nan"), float("inf"), None, object(), [], [1], b"x"])
def test_what_is_no_value_is_refused(given: object) -> None:
    with pytest.raises(RencontreError) as caught:
        quoting.value(given)
    assert caught.value.en == (
        f"“{given!r}” is no value: give a number, a text, true or false, or a list of texts."
    )
    assert caught.value.fr == (
        f"«\u00a0{given!r}\u00a0» n’est pas une valeur\u00a0: donnez un nombre, un texte, vrai ou "
        "faux, ou une liste de textes."
    )


PHRASES = [
    "cooperation",
    "volume by profession",
    "warmth of socialWorkers in 'Saint-Denis'",
    'count socialWorkers where familiarity > 0.3 and zone = "a; b # c"',
    "trust of zone l'Île",
]
NO_PHRASES = [
    "",
    " ",
    "volume; quit",
    "volume\nquit",
    "volume # rest",
    "volume \\",
    'volume "open',
    "!touch x",
    "volume >! x.csv",
    "rel-'; quit '",
    "\"a\"'; quit'",
    " \u0301'a '; quit'",
    "volume\u0600",
    '"a"\u0301; quit"',
]


@pytest.mark.parametrize("text", PHRASES)
def test_a_phrase_stays_as_it_is(text: str) -> None:
    assert quoting.phrase(text) == text


@pytest.mark.parametrize("text", NO_PHRASES)
def test_what_is_more_than_a_phrase_is_refused(text: str) -> None:
    with pytest.raises(RencontreError) as caught:
        quoting.phrase(text)
    assert caught.value.en == (
        f"“{text}” is not one phrase: it may hold no semicolon, line break or comment, and an "
        "open quote must be closed."
    )
    assert caught.value.fr == (
        f"«\u00a0{text}\u00a0» n’est pas une seule expression\u00a0: point-virgule, saut de ligne "
        "et commentaire n’y ont pas leur place, et un guillemet ouvert doit être fermé."
    )


def test_random_phrases_are_one_command_at_most(engine: Engine) -> None:
    draw = random.Random(6)
    signs = [*"ab .\"'\\;#>!,()=<\n\t", "\u0301", "\u200d", "\u0600", "é"]
    accepted = 0
    for _ in range(3000):
        text = "".join(draw.choice(signs) for _ in range(draw.randint(1, 8)))
        try:
            phrase = quoting.phrase(text)
        except RencontreError:
            continue
        accepted += 1
        if accepted % 5:
            continue
        # Were the phrase to end the command, what follows it would be another one: `quit`.
        events = list(engine.events("execute", text=f"zzz {phrase} zzz"))
        assert [event["event"] for event in events] == ["error", "end"], phrase
        assert "zzz" in events[0]["message"]["en"] or events[0]["code"] == 65
        complete = list(engine.events("completeness", text=f"show {phrase}"))
        assert complete[0]["status"] != "incomplete", phrase
    assert accepted > 200
