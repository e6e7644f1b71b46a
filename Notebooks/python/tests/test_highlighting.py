"""Highlighting: its words are those of the engine."""

from __future__ import annotations

import json
import re
from pathlib import Path

from pygments.lexers import get_lexer_by_name, get_lexer_for_filename, get_lexer_for_mimetype
from pygments.token import Comment, Keyword, Name, Number, String, Text

from rencontre import Engine
from rencontre.highlighting import RencontreLexer, words

AGAIN = "words.json is not what the engine says: run python -m rencontre.highlighting"


def test_the_words_are_those_of_the_engine(engine: Engine) -> None:
    told = engine.hello["words"]
    for kind in ("commands", "keywords"):
        assert words()[kind] == {word.casefold() for word in told[kind]}, AGAIN


def test_the_extension_of_jupyterlab_has_the_same_words() -> None:
    folder = Path(__file__).parents[1] / "labextension"
    script = (folder / "static" / "remoteEntry.js").read_text(encoding="utf-8")
    found = re.search(r"const WORDS = (.*);", script)
    assert found is not None
    assert {kind: frozenset(told) for kind, told in json.loads(found[1]).items()} == words(), AGAIN
    build = json.loads((folder / "package.json").read_text())["jupyterlab"]["_build"]
    assert (folder / build["load"]).is_file()


def test_the_lexer_is_found() -> None:
    assert isinstance(get_lexer_by_name("rencontre"), RencontreLexer)
    assert isinstance(get_lexer_for_filename("tour.ren"), RencontreLexer)
    assert isinstance(get_lexer_for_mimetype("text/x-rencontre"), RencontreLexer)


def kinds(text: str) -> list[tuple[object, str]]:
    """The tokens of a text, without spaces."""
    tokens = RencontreLexer().get_tokens(text)
    return [(kind, value) for kind, value in tokens if kind is not Text.Whitespace]


def test_each_part_of_a_command_has_its_kind() -> None:
    assert kinds('load "petite équipe" as base # comment') == [
        (Keyword, "load"),
        (String.Double, '"petite équipe"'),
        (Keyword.Pseudo, "as"),
        (Name, "base"),
        (Comment.Single, "# comment"),
    ]
    assert kinds("régler contact.rate 40% from 1y") == [
        (Keyword, "régler"),
        (Name.Attribute, "contact.rate"),
        (Number, "40%"),
        (Keyword.Pseudo, "from"),
        (Number, "1y"),
    ]


def test_a_command_begins_after_a_semicolon_and_on_a_line() -> None:
    for separator in ("; ", "\n", " # rest\n"):
        tokens = kinds(f"show cooperation{separator}run 26")
        assert (Keyword, "run") in tokens and (Keyword, "show") in tokens
    assert (Keyword, "run") not in kinds("show run")


def test_any_text_is_cut_into_tokens_that_make_it_again() -> None:
    texts = [
        'load "open',
        "l'insertion d'emploi",
        "\\",
        "a\\\nb",
        "> x.csv",
        ">! x",
        "🤝 é\u0301",
        "!ls",
    ]
    for text in texts:
        assert "".join(value for _, value in RencontreLexer().get_tokens(text)) == text + "\n"
