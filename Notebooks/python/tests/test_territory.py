"""Territories: values that the engine checks, runs, compares and asks."""

from __future__ import annotations

import _thread
import threading
from pathlib import Path

import pandas as pd
import pytest
from pandas.testing import assert_frame_equal

from rencontre import Engine, EngineError, RencontreError, Territory


def test_it_says_what_it_is(team: Territory) -> None:
    told = team.describe()
    assert (told.scenario, told.name, told.seed) == ("petite-equipe", "Petite équipe", 20)
    assert (told.people, told.horizon, told.replicates) == (20, 104, 32)
    assert told.zones == ("Bourg", "Canton")
    assert told.actions == ("vis-ma-vie", "convention")
    assert told.settings == ()
    assert repr(team) == "<Territory Petite équipe: load petite-equipe>"


def test_a_change_makes_another_and_leaves_it(team: Territory) -> None:
    before = team.describe()
    changed = team.set("contact.rate", 0.3)
    assert team.describe() == before
    assert changed != team and changed.describe().hash != before.hash
    assert changed == team.set("contact.rate", 0.3)
    assert len({team, changed, team.set("contact.rate", 0.3)}) == 2
    with pytest.raises(AttributeError):
        team.name = "other"  # type: ignore[attr-defined]


def test_settings_can_be_given_in_several_ways(team: Territory) -> None:
    one = team.set("contact.rate", 0.3).set("influence.bound", 0.4).describe()
    both = team.set({"contact.rate": 0.3, "influence.bound": 0.4}).describe()
    words = team.set(contact__rate=0.3, influence__bound="0.4").describe()
    assert one.hash == both.hash == words.hash


def test_settings_are_set_all_or_none(team: Territory) -> None:
    with pytest.raises(EngineError):
        team.set({"contact.rate": 0.3, "contact.rat": 0.3})


def test_a_setting_can_begin_later(team: Territory) -> None:
    later = team.set("contact.rate", 0.3, from_week=12)
    same = later.run(weeks=range(12), replicates=2)["value"]
    assert list(same) == list(team.run(weeks=range(12), replicates=2)["value"])
    ever = team.set("contact.rate", 0.3).run(weeks=range(12), replicates=2)["value"]
    assert list(ever) != list(same)
    assert later.describe().hash != team.set("contact.rate", 0.3).describe().hash


def test_actions_come_and_go(team: Territory) -> None:
    added = team.add(
        "training", at="6m", every=26, id="formation", zones=["Bourg", "Canton"], share=0.4
    )
    assert added.describe().actions == ("vis-ma-vie", "convention", "formation")
    assert added.remove("formation").describe().hash == team.describe().hash


def test_the_seed_is_another_life(team: Territory) -> None:
    other = team.seed(2**64 - 1)
    assert other.describe().seed == 2**64 - 1
    assert list(other.run(weeks=4, replicates=2)["value"]) != list(
        team.run(weeks=4, replicates=2)["value"]
    )
    assert team.replicates(5).describe().replicates == 5


def test_a_file_is_found_from_the_present_folder(
    engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "ma ville.yaml").write_text(
        "rencontre: 1\nextends: petite-equipe\nname: Ma ville\n", encoding="utf-8"
    )
    monkeypatch.chdir(tmp_path)
    assert Territory.load("ma ville.yaml", engine=engine).describe().name == "Ma ville"
    assert Territory.load(Path("ma ville.yaml"), engine=engine).describe().name == "Ma ville"


MISTAKES = {
    "unknown setting": (
        lambda team: team.set("contact.rat", 0.3),
        "“contact.rat” leads to no value. Did you mean “contact.rate”?",
        "«\u00a0contact.rat\u00a0» ne mène à aucune valeur. "
        "Vouliez-vous dire «\u00a0contact.rate\u00a0»\u202f?",
        "set contact.rat 0.3\n    ^^^^^^^^^^^",
    ),
    "unknown action": (
        lambda team: team.remove("vis-ma-vi"),
        "No action of the programme is called “vis-ma-vi”. Did you mean “vis-ma-vie”? "
        "The programme: vis-ma-vie, convention.",
        "Aucune action du programme ne s’appelle «\u00a0vis-ma-vi\u00a0». Vouliez-vous dire "
        "«\u00a0vis-ma-vie\u00a0»\u202f? Le programme\u00a0: vis-ma-vie, convention.",
        'remove "vis-ma-vi"\n       ^^^^^^^^^^^',
    ),
    "unknown scenario": (
        lambda team: Territory.load("petite-equip", engine=team.engine),
        "No scenario is called “petite-equip”. Did you mean “petite-equipe”? "
        "For the list: rencontre scenarios.",
        "Aucun scénario ne s’appelle «\u00a0petite-equip\u00a0». Vouliez-vous dire "
        "«\u00a0petite-equipe\u00a0»\u202f? La liste\u00a0: rencontre scenarios.",
        "load petite-equip\n     ^^^^^^^^^^^^",
    ),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_raised_where_it_is_made(
    team: Territory, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    make, english, french, excerpt = MISTAKES[name]
    with pytest.raises(EngineError) as caught:
        make(team)
    assert caught.value.en == english
    assert str(caught.value) == f"{caught.value.en}\n{excerpt}"
    monkeypatch.setenv("RENCONTRE_LANG", "fr")
    assert str(caught.value) == f"{caught.value.fr}\n{excerpt}"
    assert caught.value.fr == french


def test_nothing_to_set_is_told(team: Territory) -> None:
    for call in (lambda: team.set(), lambda: team.set("contact.rate"), lambda: team.set({})):
        with pytest.raises(RencontreError) as caught:
            call()
        assert (
            caught.value.en == "set expects a setting and its value, or a dictionary of settings."
        )
        assert caught.value.fr == (
            "set attend un réglage et sa valeur, ou un dictionnaire de réglages."
        )


# Running


def test_a_run_is_tidy_and_says_where_it_comes_from(team: Territory) -> None:
    table = team.run(
        ["cooperation", "volume by profession"], weeks=[0, 26], replicates=3, twin=True
    )
    assert list(table.columns) == ["measure", "programme", "week", "replicate", "value"]
    assert dict(table.dtypes.astype(str)) == {
        "measure": "object",
        "programme": "bool",
        "week": "int64",
        "replicate": "int64",
        "value": "float64",
    }
    assert len(table) == 3 * 2 * 2 * 3
    assert set(table["measure"]) == {
        "cooperation",
        "volume of socialWorkers",
        "volume of socialEntrepreneurs",
    }
    assert not table.duplicated(["measure", "programme", "week", "replicate"]).any()
    provenance = table.attrs["provenance"]
    assert provenance["hash"] == team.describe().hash
    assert (provenance["seed"], provenance["replicates"]) == ("20", 3)
    assert table.attrs["columns"]["week"] == "week, from 0"


def test_columns_speak_the_language_of_the_reader(team: Territory, french: None) -> None:
    columns = team.run(weeks=0, replicates=1).attrs["columns"]
    assert columns["replicate"] == "réplication, à partir de 1"


def test_a_run_covers_every_week_by_default(team: Territory) -> None:
    assert list(team.run(replicates=1)["week"]) == list(range(105))


def test_the_same_is_run_again_to_the_last_bit(team: Territory) -> None:
    again = Territory.load("petite-equipe", engine=team.engine)
    assert_frame_equal(
        team.run(weeks=[4, 8], replicates=4),
        again.run(weeks=[4, 8], replicates=4),
        check_exact=True,
    )


def test_more_replicates_leave_the_first_ones(team: Territory) -> None:
    few = team.run(weeks=8, replicates=2)
    many = team.run(weeks=8, replicates=6)
    assert list(many[many["replicate"] <= 2]["value"]) == list(few["value"])


def test_before_its_programme_a_territory_is_its_twin(team: Territory) -> None:
    both = team.run(weeks=range(8), replicates=3, twin=True)
    with_programme = both[both["programme"]]["value"]
    assert list(with_programme) == list(both[~both["programme"]]["value"])


def test_a_run_can_be_interrupted(team: Territory) -> None:
    big = Territory.load("plaine-commune", engine=team.engine)
    threading.Timer(0.4, _thread.interrupt_main).start()
    with pytest.raises(KeyboardInterrupt):
        big.run(replicates=2000)
    assert len(team.run(weeks=0, replicates=1)) == 1


@pytest.mark.parametrize("measures", ["happiness", "volume; quit", "volume\nquit", ""])
def test_what_is_no_measure_is_refused(team: Territory, measures: str) -> None:
    with pytest.raises(EngineError):
        team.run(measures, weeks=0, replicates=1)


# Asking


def test_a_sweep_gives_the_rows_of_the_shell(team: Territory) -> None:
    table = team.sweep("contact.rate", [0.1, 0.3], at=8, replicates=4, paired=True)
    assert list(table["contact.rate"]) == [0.1, 0.3]
    assert {"mean", "intervalLow", "intervalHigh", "without", "effect"} <= set(table.columns)
    asked = team.replicates(4).ask("sweep contact.rate 0.1,0.3 at 8 paired")
    assert_frame_equal(table, asked, check_exact=True)


def test_any_command_can_be_asked(team: Territory) -> None:
    table = team.replicates(2).ask("run 8; table cooperation volume")
    assert set(table["measure"]) == {"cooperation", "volume"}
    assert table.attrs["provenance"]["week"] == 8
    ranks = team.replicates(2).ask("sensitivity points 2 at 4 contact.rate forgetting.halfLife")
    assert set(ranks["path"]) == {"contact.rate", "forgetting.halfLife"}


def test_a_command_without_rows_is_told(team: Territory) -> None:
    with pytest.raises(RencontreError) as caught:
        team.ask("help")
    assert caught.value.en == "“help” does not answer with data."
    assert caught.value.fr == "«\u00a0help\u00a0» ne répond pas par des données."


def test_an_answer_has_sentences_figures_and_rows(team: Territory) -> None:
    answer = team.replicates(2).answer("run 8; plot cooperation")
    assert answer.texts[0].startswith("Week 8, 2")
    assert len(answer.figures) == 1
    figure = answer.figures[0]
    assert figure._repr_svg_().startswith("<svg ")
    assert " from week 0 to week 8: from " in figure.description
    assert len(answer.frames) == 2
    assert isinstance(answer.data, pd.DataFrame)
    assert answer.texts[0] in repr(answer)


def test_asking_leaves_the_territory_and_the_session(engine: Engine) -> None:
    engine.ask("execute", text="load plaine-commune")
    team = Territory.load("petite-equipe", engine=engine)
    team.answer("replicate 2; run 8")
    assert team.answer("show").events[-1]["week"] == 0
    end = engine.ask("execute", text="show contact.rate")[-1]
    assert (end["branch"], end["week"]) == ("plaine-commune", 0)
