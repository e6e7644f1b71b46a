"""Python, the shell and batches give the same numbers, to the last bit."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from conftest import run_program

from rencontre import Engine, Territory, read_export, read_store, summarise
from rencontre.summaries import band, student_quantile

EXPERIMENT = """\
experiment: 1
name: Mêmes bits
summary:
  fr: Les mêmes nombres partout.
  en: The same numbers everywhere.
scenario: petite-equipe
factors:
  contact.rate: [0.1, 0.3]
design: grid
replicates: 5
paired: true
metrics: [cooperation, volume, warmth]
weeks: [0, 12, 26]
"""


@pytest.fixture(scope="module")
def batch(program: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of a small experiment, and its exports."""
    folder = tmp_path_factory.mktemp("batch")
    (folder / "same.yaml").write_text(EXPERIMENT, encoding="utf-8")
    run_program(program, "batch", "run", "same.yaml", "--store", "same.sqlite", folder=folder)
    for name in ("same.csv", "same.json"):
        run_program(program, "batch", "export", "same.sqlite", "-o", name, folder=folder)
    return folder


def values(table: pd.DataFrame) -> dict[tuple[Any, ...], float]:
    """The values of a batch by rate, arm, metric, week and replicate."""
    keys = ["contact.rate", "arm", "metric", "week", "replicate"]
    return dict(zip(table[keys].itertuples(index=False, name=None), table["value"], strict=True))


@pytest.mark.parametrize("name", ["same.sqlite", "same.csv", "same.json"])
def test_a_run_is_the_run_of_a_batch(batch: Path, team: Territory, name: str) -> None:
    read = read_store if name.endswith("sqlite") else read_export
    expected = values(read(batch / name))
    assert len(expected) == 2 * 2 * 3 * 3 * 5
    found: dict[tuple[Any, ...], float] = {}
    for rate in (0.1, 0.3):
        table = team.set("contact.rate", rate).run(
            ["cooperation", "volume", "warmth"], weeks=[0, 12, 26], replicates=5, twin=True
        )
        for row in table.itertuples(index=False):
            arm = "withProgramme" if row.programme else "withoutProgramme"
            found[(rate, arm, row.measure, row.week, row.replicate)] = row.value
    assert found == expected


def test_the_scenario_of_a_batch_is_the_territory(batch: Path, team: Territory) -> None:
    table = read_store(batch / "same.sqlite")
    for rate in (0.1, 0.3):
        rows = table[(table["contact.rate"] == rate) & (table["arm"] == "withProgramme")]
        assert set(rows["scenarioHash"]) == {team.set("contact.rate", rate).describe().hash}


def test_a_summary_is_the_table_of_the_shell(program: str, team: Territory, tmp_path: Path) -> None:
    measures = 'cooperation volume "warmth"'.replace('"', "")
    run_program(
        program,
        "-c",
        f"load petite-equipe; run 26; table {measures} > table.csv",
        folder=tmp_path,
    )
    shell = read_export(tmp_path / "table.csv")
    python = team.summary(measures.split(), weeks=range(27))
    columns = ["measure", "week", "mean", "standardError", "percentile10", "percentile90"]
    columns += ["intervalLow", "intervalHigh", "replicates"]
    assert python[columns].to_dict("list") == shell[columns].to_dict("list")


def test_a_mean_is_the_mean_that_the_engine_shows(engine: Engine, team: Territory) -> None:
    shown = team.ask("run 26; show cooperation").iloc[-1]
    mean = team.summary("cooperation", weeks=26).iloc[0]
    assert mean["mean"] == shown["mean"]
    assert (mean["intervalLow"], mean["intervalHigh"]) == (
        shown["intervalLow"],
        shown["intervalHigh"],
    )


@pytest.mark.parametrize("replicates", [1, 2, 11, 32])
def test_a_comparison_is_that_of_the_shell(
    program: str, team: Territory, tmp_path: Path, replicates: int
) -> None:
    run_program(
        program,
        "-c",
        f"load petite-equipe; replicate {replicates}; run; compare > compare.csv",
        folder=tmp_path,
    )
    shell = read_export(tmp_path / "compare.csv")
    python = team.compare(replicates=replicates)
    same_comparison(python, shell)


def test_a_comparison_of_two_is_that_of_the_shell(
    program: str, team: Territory, tmp_path: Path
) -> None:
    run_program(
        program,
        "-c",
        "load petite-equipe as base; run; load petite-equipe as pilot; set contact.rate 0.3; "
        "add encounter at 12 participants 12; run; compare base > compare.csv",
        folder=tmp_path,
    )
    shell = read_export(tmp_path / "compare.csv")
    pilot = team.set("contact.rate", 0.3).add("encounter", at=12, participants=12)
    same_comparison(pilot.compare(team), shell)


def same_comparison(python: pd.DataFrame, shell: pd.DataFrame) -> None:
    """The same rows in the same order; what is missing is missing in both."""
    assert list(python.columns) == list(shell.columns)
    assert len(python) == len(shell) > 0
    for name in python.columns:
        mine = [None if pd.isna(cell) else cell for cell in python[name]]
        theirs = [None if pd.isna(cell) else cell for cell in shell[name]]
        assert mine == theirs, name


def test_a_sweep_is_that_of_the_shell(program: str, team: Territory, tmp_path: Path) -> None:
    run_program(
        program,
        "-c",
        "load petite-equipe; replicate 4; sweep contact.rate 0.1,0.3 volume at 8 paired > s.csv",
        folder=tmp_path,
    )
    shell = read_export(tmp_path / "s.csv")
    python = team.sweep("contact.rate", [0.1, 0.3], "volume", at=8, paired=True, replicates=4)
    assert python.to_dict("list") == {
        name: list(shell[name].astype(python[name].dtype)) for name in python.columns
    }


def test_a_batch_is_summarised_like_a_run(batch: Path, team: Territory) -> None:
    table = read_store(batch / "same.sqlite")
    rows = table[(table["contact.rate"] == 0.1) & (table["arm"] == "withProgramme")]
    found = summarise(rows[rows["metric"] == "volume"])
    expected = team.set("contact.rate", 0.1).summary("volume", weeks=[0, 12, 26], replicates=5)
    columns = ["week", "mean", "percentile10", "intervalLow", "replicates"]
    assert found[columns].to_dict("list") == expected[columns].to_dict("list")


def test_a_summary_of_little_says_what_is_missing() -> None:
    assert band([])["replicates"] == 0 and band([])["mean"] != band([])["mean"]
    one = band([0.25])
    assert (one["mean"], one["percentile10"], one["replicates"]) == (0.25, 0.25, 1)
    assert one["standardError"] != one["standardError"]
    assert one["intervalLow"] != one["intervalLow"]
    assert student_quantile(1) == 12.7062
    assert student_quantile(31) == pytest.approx(2.0395, abs=2e-4)
