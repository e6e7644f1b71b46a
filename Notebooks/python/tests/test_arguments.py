"""What the methods of a territory are given: read as it is meant, or refused in both languages."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import numpy as np
import pandas as pd
import pytest

from rencontre import Territory
from rencontre.arguments import week, weeks, whole
from rencontre.engine import EngineError, RencontreError

WHOLE = [12, 12.0, "12", np.int64(12), np.uint8(12), np.float64(12), Fraction(24, 2)]


@pytest.mark.parametrize("given", WHOLE, ids=repr)
def test_a_whole_number_is_read_whatever_holds_it(given: object) -> None:
    for read in (whole("replicates", given), week(given), *weeks(given), *weeks([given])):
        assert read == 12 and type(read) is int


def test_a_seed_keeps_every_digit() -> None:
    assert whole("seed", 2**64 - 1) == whole("seed", str(2**64 - 1)) == 2**64 - 1
    assert whole("seed", float(2**53)) == 2**53


NO_NUMBERS = [
    (12.7, "12.7"),
    (float("nan"), "nan"),
    (float("inf"), "inf"),
    # A number that a float may have rounded to is not surely the one that was meant.
    (float(2**53 + 2), "9007199254740994.0"),
    (True, "True"),
    (np.True_, "True"),
    (None, "None"),
    (pd.NA, "<NA>"),
    ("x", "x"),
    ("-1", "-1"),
    ("012", "012"),
    ("1" * 21, "1" * 21),
    (b"12", "b'12'"),
    ([12], "[12]"),
    (pd.Series([1, 2]), "0 1 1 2 dtype: int64"),
    ("long " * 20, "long long long long long long long long long long long long…"),
]


@pytest.mark.parametrize(("given", "shown"), NO_NUMBERS, ids=[told for _, told in NO_NUMBERS])
def test_what_is_no_whole_number_is_refused(given: object, shown: str) -> None:
    with pytest.raises(RencontreError) as caught:
        whole("replicates", given)
    assert caught.value.en == f"replicates takes a whole number, not “{shown}”."
    assert caught.value.fr == (f"replicates attend un nombre entier, et non «\u00a0{shown}\u00a0».")


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ([12, 12.7], "12.7"),
        (-1, "-1"),
        (float("nan"), "nan"),
        (False, "False"),
        ("5d", "5d"),
        ("1.5w", "1.5w"),
        ("2021-12-13", "2021-12-13"),
        ("1y 2y", "1y 2y"),
        ("", ""),
        (b"52", "b'52'"),
        ([[1, 2]], "[1, 2]"),
    ],
)
def test_what_is_no_week_is_refused(given: object, shown: str) -> None:
    with pytest.raises(RencontreError) as caught:
        weeks(given)
    assert caught.value.en == (
        f"“{shown}” is no week: give a whole number from 0 on, or a duration (26w, 6m or 2y)."
    )
    assert caught.value.fr == (
        f"«\u00a0{shown}\u00a0» n’est pas une semaine\u00a0: donnez un nombre entier à partir de "
        "0, ou une durée (26w, 6m ou 2y)."
    )


def test_a_duration_is_that_of_the_shell(team: Territory) -> None:
    durations = ["26w", "1m", "1.5m", "4.5m", "6m", "0.3y", "1y", "1.50y", "52"]
    asked = [team.ask(f"fork x; run to {text}; show cooperation") for text in durations]
    assert weeks(durations) == [int(table["week"].iloc[-1]) for table in asked]
    assert weeks("1y") == [52]


def test_weeks_may_be_of_any_kind(team: Territory) -> None:
    expected = list(team.run(weeks=[0, 26, 52], replicates=1)["value"])
    for given in (
        ["0", "26w", "1y"],
        range(0, 53, 26),
        (moment for moment in (0, 26, 52)),
        np.array([0, 26, 52]),
        np.array([0.0, 26.0, 52.0]),
        pd.Series([0, 26, 52]),
        pd.Index([0, 26, 52]),
    ):
        table = team.run(weeks=given, replicates=np.int64(1))
        assert list(table["week"]) == [0, 26, 52]
        assert list(table["value"]) == expected
    assert list(team.run(weeks="52", replicates=1)["week"]) == [52]


def test_moments_and_levels_may_be_those_of_numpy(team: Territory) -> None:
    plain = team.add("encounter", at=12, every=26, participants=4)
    for number in (np.int64, np.float64):
        other = team.add("encounter", at=number(12), every=number(26), participants=number(4))
        assert other.describe().hash == plain.describe().hash
    assert team.seed(np.int64(5)).describe() == team.seed("5").describe()
    assert team.seed(5.0).describe().seed == 5
    asked = team.sweep("contact.rate", np.array([0.1, 0.3]), at=np.float64(2), replicates=2.0)
    assert list(asked["contact.rate"]) == [0.1, 0.3]


REFUSED: dict[str, tuple[Callable[[Territory], object], str, str]] = {
    "replicates of a run": (
        lambda team: team.run(weeks=1, replicates=2.5),
        "replicates takes a whole number, not “2.5”.",
        "replicates attend un nombre entier, et non «\u00a02.5\u00a0».",
    ),
    "seed": (
        lambda team: team.seed("x"),
        "seed takes a whole number, not “x”.",
        "seed attend un nombre entier, et non «\u00a0x\u00a0».",
    ),
    "replicates of a territory": (
        lambda team: team.replicates("many"),
        "replicates takes a whole number, not “many”.",
        "replicates attend un nombre entier, et non «\u00a0many\u00a0».",
    ),
    "week of a run": (
        lambda team: team.run(weeks="1d"),
        "“1d” is no week: give a whole number from 0 on, or a duration (26w, 6m or 2y).",
        "«\u00a01d\u00a0» n’est pas une semaine\u00a0: donnez un nombre entier à partir de 0, "
        "ou une durée (26w, 6m ou 2y).",
    ),
    "measure": (
        lambda team: team.run(["volume", 3], weeks=1),
        "“3” is no measure: give a text, such as “cooperation”, or a list of texts.",
        "«\u00a03\u00a0» n’est pas une mesure\u00a0: donnez un texte, tel que "
        "«\u00a0cooperation\u00a0», ou une liste de textes.",
    ),
    "territory to compare with": (
        lambda team: team.compare("cooperation"),
        "“cooperation” is no territory: compare expects the other territory, then the measures; "
        "without another territory, compare(measures=…).",
        "«\u00a0cooperation\u00a0» n’est pas un territoire\u00a0: compare attend l’autre "
        "territoire, puis les mesures\u202f; sans autre territoire, compare(measures=…).",
    ),
    "levels": (
        lambda team: team.sweep("contact.rate", [], at=1),
        "sweep expects at least two levels of “contact.rate”, or a range such as “0.1..0.5”.",
        "sweep attend au moins deux niveaux de «\u00a0contact.rate\u00a0», ou un intervalle tel "
        "que «\u00a00.1..0.5\u00a0».",
    ),
}


NO_TEXTS: list[tuple[str, str, Callable[[Territory], object]]] = [
    (
        "measure",
        "['trust', 'cooperation']",
        lambda team: team.sweep("contact.rate", [0.1, 0.2], ["trust", "cooperation"], at=5),
    ),
    (
        "lever",
        "{'contact.rate': 0.1}",
        lambda team: team.sweep({"contact.rate": 0.1}, [0.1, 0.2], at=5),
    ),
    ("load", "b'petite-equipe'", lambda team: Territory.load(b"petite-equipe", engine=team.engine)),
    ("load", "3", lambda team: Territory.load(3, engine=team.engine)),
    ("set", "3", lambda team: team.set(3, 0.2)),
    ("set", "('contact', 'rate')", lambda team: team.set({("contact", "rate"): 0.2})),
    ("kind", "None", lambda team: team.add(None, at=4)),
    ("remove", "1", lambda team: team.remove(1)),
    ("answer", "['run 2', 'show']", lambda team: team.answer(["run 2", "show"])),
]


@pytest.mark.parametrize(("name", "shown", "call"), NO_TEXTS, ids=[told[1] for told in NO_TEXTS])
def test_what_is_no_text_is_refused(
    team: Territory, name: str, shown: str, call: Callable[[Territory], object]
) -> None:
    with pytest.raises(RencontreError) as caught:
        call(team)
    assert caught.value.en == f"{name} takes a text, not “{shown}”."
    assert caught.value.fr == f"{name} attend un texte, et non «\u00a0{shown}\u00a0»."


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_not_meant_is_refused_and_not_guessed(team: Territory, name: str) -> None:
    call, english, french = REFUSED[name]
    with pytest.raises(RencontreError) as caught:
        call(team)
    assert (caught.value.en, caught.value.fr) == (english, french)


@pytest.mark.parametrize(
    "call",
    [
        lambda team: team.compare(replicates=0, weeks=1),
        lambda team: team.compare(team, replicates=0, weeks=1),
        lambda team: team.run(replicates=0, weeks=1),
    ],
)
def test_no_life_at_all_is_refused(team: Territory, call: Callable[[Territory], object]) -> None:
    with pytest.raises(EngineError) as caught:
        call(team)
    assert caught.value.en == "“replicates” takes a whole number from 1 on."
    assert caught.value.fr == ("«\u00a0replicates\u00a0» attend un nombre entier à partir de 1.")


def test_one_level_alone_is_refused_by_the_shell(team: Territory) -> None:
    with pytest.raises(EngineError) as caught:
        team.sweep("contact.rate", 0.1, at=1)
    assert (
        caught.value.en == "“contact.rate” has one level only. Give two at least, or set it (set)."
    )
