"""Territories as values: sent, copied, compared, and refused once their file has changed."""

from __future__ import annotations

import copy
import pickle
from pathlib import Path

import pytest
from pandas.testing import assert_frame_equal

from rencontre import Engine, RencontreError, Territory
from rencontre.engine import shared_engine


def test_it_can_be_sent_to_another_process(team: Territory) -> None:
    changed = team.set("contact.rate", 0.3)
    again = pickle.loads(pickle.dumps(changed))
    assert again == changed and again.describe() == changed.describe()


def test_a_copy_asks_the_same_engine(team: Territory) -> None:
    assert team.engine is not shared_engine()
    for again in (copy.copy(team), copy.deepcopy(team), copy.deepcopy([team])[0]):
        assert again.engine is team.engine and again == team


def test_territories_of_two_programs_are_not_equal(
    team: Territory, program: str, tmp_path: Path
) -> None:
    (tmp_path / "rencontre").symlink_to(program)
    with Engine(tmp_path / "rencontre") as other, Engine(program) as same:
        assert Territory.load("petite-equipe", engine=other) != team
        assert Territory.load("petite-equipe", engine=same) == team


def test_a_territory_of_a_file_never_becomes_another(
    engine: Engine, team: Territory, tmp_path: Path
) -> None:
    path = tmp_path / "room.yaml"

    def written(rate: float, seed: int) -> Territory:
        text = f"rencontre: 1\nextends: petite-equipe\ncontact.rate: {rate}\nseed: {seed}\n"
        path.write_text(text, encoding="utf-8")
        return Territory.load(path, engine=engine)

    before = written(0.1, 1)
    first = before.run(weeks=4, replicates=2)
    kept = pickle.dumps(before)
    for rate, seed in ((0.5, 1), (0.1, 2)):
        after = written(rate, seed)
        assert after != before and after.commands == before.commands
        for use in (
            lambda: before.run(weeks=4, replicates=2),
            lambda: before.answer("run 2; table cooperation"),
            lambda: before.set("influence.bound", 0.3),
            lambda: team.compare(before, weeks=4, replicates=2),
            lambda: pickle.loads(kept),
        ):
            with pytest.raises(RencontreError) as caught:
                use()
            command = before.commands[0]
            assert caught.value.en == (
                f"“{command}” no longer gives the same territory: a file, or the program, has "
                "changed since. Load it again to take it as it is."
            )
            assert caught.value.fr == (
                f"«\u00a0{command}\u00a0» ne donne plus le même territoire\u00a0: un fichier, ou "
                "le programme, a changé depuis. Chargez-le de nouveau pour le prendre tel qu’il "
                "est."
            )
    # What it was is there again, and so is the territory.
    assert written(0.1, 1) == before
    assert_frame_equal(before.run(weeks=4, replicates=2), first, check_exact=True)
