"""Two territories compared, life by life."""

from __future__ import annotations

import warnings

import pytest

from rencontre import RencontreWarning, Territory


def test_a_territory_equals_itself(team: Territory) -> None:
    table = team.compare(team, weeks=[8], replicates=4)
    assert (table["difference"] == 0).all()
    assert (table["replicates"] == 4).all()


def test_a_comparison_reversed_changes_its_sign(team: Territory) -> None:
    other = team.set("contact.rate", 0.3)
    there = other.compare(team, "volume", weeks=[8], replicates=4).iloc[0]
    back = team.compare(other, "volume", weeks=[8], replicates=4).iloc[0]
    assert there["difference"] == -back["difference"] > 0
    assert there["intervalLow"] == -back["intervalHigh"]
    assert there["first"] == back["second"]


def test_a_comparison_is_that_of_the_replicates(team: Territory) -> None:
    both = team.run("volume", weeks=[26], replicates=4, twin=True)
    values = both.pivot(index="replicate", columns="programme", values="value")
    difference = (values[True] - values[False]).mean()
    table = team.compare(measures="volume", weeks=[26], replicates=4)
    assert table["difference"].iloc[0] == pytest.approx(difference, rel=1e-12)
    assert table.attrs["provenance"]["against"] == "withoutProgramme"


NO_SHARED_DRAW = {
    "fr": "Les deux territoires n’ont pas la même graine\u00a0: leurs vies ne partagent aucun "
    "tirage, et l’écart porte aussi le hasard.",
    "en": "The two territories have different seeds: their lives share no draw, and the difference "
    "carries chance as well.",
}


@pytest.mark.parametrize("language", NO_SHARED_DRAW)
def test_lives_that_share_no_draw_are_compared_with_a_warning(
    team: Territory, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setenv("RENCONTRE_LANG", language)
    with pytest.warns(RencontreWarning) as told:
        table = team.compare(team.seed(5), "volume", weeks=[8], replicates=4)
    assert [str(warning.message) for warning in told] == [NO_SHARED_DRAW[language]]
    # It points at the line that compared.
    assert told[0].filename == __file__
    assert table.attrs["notices"] == [NO_SHARED_DRAW[language]]
    assert table.attrs["provenance"]["against"]["seed"] == "5"


def test_lives_that_share_draws_are_compared_without_a_word(team: Territory) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        tables = [
            team.compare(weeks=[8], replicates=2),
            team.compare(team.set("contact.rate", 0.3), weeks=[8], replicates=2),
            team.seed(5).compare(team.seed(5), weeks=[8], replicates=2),
        ]
    assert all("notices" not in table.attrs for table in tables)


def test_what_can_be_read_once_serves_both(team: Territory) -> None:
    other = team.set("contact.rate", 0.3)
    measures, moments = ["trust", "volume"], [4, 8]
    table = team.compare(other, iter(measures), weeks=iter(moments), replicates=2)
    assert list(zip(table["measure"], table["week"], strict=True)) == [
        (measure, week) for measure in measures for week in moments
    ]
