"""Files that the program wrote, read back; and what is left of one that was cut."""

from __future__ import annotations

import json
from pathlib import Path

import pandas as pd
from conftest import refusal, run_program
from pandas.testing import assert_frame_equal

from rencontre import RencontreError, read_export


def test_what_is_no_export_is_told(tmp_path: Path) -> None:
    contents = {
        "empty.csv": "",
        "plain.csv": "a,b\n1,2\n",
        "list.json": "[]",
        "other.json": '{"a": 1}',
        "cut.json": '{"provenance": {}, "columns"',
        "header.csv": "a: 1\n# rencontre: 1\na,b\n1,2\n",
        "bytes.csv": "# rencontre: \udcff\n",
    }
    for name, content in contents.items():
        path = tmp_path / name
        path.write_bytes(content.encode("utf-8", "surrogateescape"))
        told = refusal(path, read_export)
        assert told.en == f"“{path}” is not an export of Rencontre (CSV or JSON)."
        assert told.fr == f"«\u00a0{path}\u00a0» n’est pas un export de Rencontre (CSV ou JSON)."


def test_an_export_that_was_cut_is_told(batch: Path, tmp_path: Path) -> None:
    path = tmp_path / "cut.csv"
    whole = (batch / "s.csv").read_bytes()
    each = len(read_export(batch / "s.csv")) // 8
    ends = [place + 1 for place, byte in enumerate(whole) if byte == 10]
    header = len(ends) - 8 * each

    def kept(size: int) -> RencontreError:
        path.write_bytes(whole[:size])
        return refusal(path, read_export)

    for size in range(ends[-3] - 1, len(whole)):
        line = 1 + whole[:size].count(b"\n")
        cut = f"“{path}” is cut or damaged: its line\u00a0{line} is not whole."
        short = f"“{path}” is incomplete: runs that its header counts, 8; whole in the file, 7."
        assert kept(size).en == (short if size in ends else cut)
    assert kept(ends[-1] - 1).fr == (
        f"«\u00a0{path}\u00a0» est coupé ou abîmé\u00a0: sa ligne\u00a0{len(ends)} n’est pas "
        "entière."
    )
    for lines, found in ((0, 0), (each, 1), (7 * each, 7), (7 * each - 1, 6), (3 * each + 1, 3)):
        assert kept(ends[header + lines - 1]).fr == (
            f"«\u00a0{path}\u00a0» est incomplet\u00a0: simulations que compte son en-tête, "
            f"8\u202f; entières dans le fichier, {found}."
        )
    # In the header, and by a line of another length or a quote that is never closed.
    assert kept(whole.index(b"# plan")).en == (
        f"“{path}” is cut or damaged: its line\u00a07 is not whole."
    )
    for damaged in (b"1,2,3\n", b'"1,2\n', b"\n"):
        path.write_bytes(whole[: ends[header]] + damaged + whole[ends[header] :])
        assert refusal(path, read_export).en == (
            f"“{path}” is cut or damaged: its line\u00a0{header + 2} is not whole."
        )


def test_great_numbers_of_runs_are_written_as_each_language_does(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("# rencontre: 1\n# done: 8000\n# failed: 1\nrow,status\n1,done\n")
    told = refusal(path, read_export)
    assert told.en == (
        f"“{path}” is incomplete: runs that its header counts, 8,001; whole in the file, 1."
    )
    assert told.fr == (
        f"«\u00a0{path}\u00a0» est incomplet\u00a0: simulations que compte son en-tête, "
        "8\u202f001\u202f; entières dans le fichier, 1."
    )


def test_a_batch_that_went_on_while_it_was_exported_is_read(batch: Path, tmp_path: Path) -> None:
    path = tmp_path / "on.csv"
    text = (batch / "s.csv").read_text(encoding="utf-8")
    path.write_text(text.replace("# done: 8\n", "# done: 7\n"), encoding="utf-8")
    assert len(read_export(path)) == len(read_export(batch / "s.csv"))


def test_the_shell_writes_what_is_read_back(program: str, tmp_path: Path) -> None:
    commands = "load petite-equipe; replicate 3; run 8; table cooperation volume > t."
    for ending in ("csv", "json"):
        run_program(program, "-c", f"{commands}{ending}", folder=tmp_path)
    csv, js = read_export(tmp_path / "t.csv"), read_export(tmp_path / "t.json")
    assert_frame_equal(csv, js, check_exact=True)
    assert csv.attrs == js.attrs
    assert csv.attrs["provenance"]["settings"] == []
    assert csv.attrs["provenance"]["week"] == 8
    rows = json.loads((tmp_path / "t.json").read_text())["rows"]
    assert list(js["mean"]) == [row["mean"] for row in rows]


def test_awkward_texts_are_read_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text(
        "# rencontre: 0.4.0\n# settings: none\n# column zone: zone, with: a colon\n"
        "# notice: one\n# notice: two\n"
        'zone,hash,seed,inside,value\n"a ""b"", c",12e4567890123456,007,true,1\n'
        '"#NA",0000000000000001,18446744073709551615,false,\n"two\nlines",,,true,0.1\n',
        encoding="utf-8",
    )
    table = read_export(path)
    assert list(table["zone"]) == ['a "b", c', "#NA", "two\nlines"]
    assert list(table["hash"]) == ["12e4567890123456", "0000000000000001", None]
    assert list(table["seed"]) == ["007", "18446744073709551615", None]
    assert list(table["inside"]) == [True, False, True]
    assert table["value"].iloc[0] == 1.0 and pd.isna(table["value"].iloc[1])
    assert table.attrs["columns"] == {"zone": "zone, with: a colon"}
    assert table.attrs["notices"] == ["one", "two"]
