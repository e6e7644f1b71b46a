"""The language of the shell for Pygments.

The words come from the engine's ``hello``; ``python -m rencontre.highlighting`` writes them anew.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files
from typing import Any, ClassVar

from pygments.lexer import RegexLexer
from pygments.token import (
    Comment,
    Keyword,
    Name,
    Number,
    Operator,
    Punctuation,
    String,
    Text,
    _TokenType,
)

_WORDS = "words.json"


@lru_cache(maxsize=1)
def words() -> dict[str, frozenset[str]]:
    """The words of the language, ``commands`` and ``keywords``, in both languages."""
    told = json.loads(files("rencontre").joinpath(_WORDS).read_text(encoding="utf-8"))
    return {kind: frozenset(word.casefold() for word in told[kind]) for kind in told}


class RencontreLexer(RegexLexer):  # type: ignore[misc]
    """Scripts ``.ren``, transcripts and cells."""

    name = "Rencontre"
    aliases: ClassVar = ["rencontre"]
    filenames: ClassVar = ["*.ren"]
    mimetypes: ClassVar = ["text/x-rencontre"]
    url = ""
    version_added = ""

    tokens: ClassVar = {
        "root": [
            (r"\s+", Text.Whitespace),
            (r"#.*?$", Comment.Single),
            (r"!(?!=).*?$", Comment.Preproc),
            (r'"(?:\\["\\]|[^"])*"?', String.Double),
            (r"(?<![\w])'[^']*'?", String.Single),
            (r"[<>!]?=|>!|[<>]", Operator),
            (r"[;,()]|\\$", Punctuation),
            (r"[+\-−]?\d[\d_]*(?:[.,]\d+)*(?:\.\.[+\-−]?\d[\d.]*)?\s?%", Number),
            (r"[+\-−]?\d+(?:[.,]\d+)*(?:\.\.[+\-−]?\d[\d.]*)?[A-Za-z]?(?![\w-])", Number),
            (r"[^\s;,()<>=\"]+", Name),
        ]
    }

    def get_tokens_unprocessed(
        self, text: str, stack: tuple[str, ...] = ("root",)
    ) -> Iterator[tuple[int, Any, str]]:
        """The tokens; a name is a command where one begins, a word of the language elsewhere."""
        known = words()
        is_first = True
        for place, kind, value in super().get_tokens_unprocessed(text, stack):
            if kind is Name:
                yield place, _kind(value.casefold(), known, is_first), value
            else:
                yield place, kind, value
            if kind is Text.Whitespace and "\n" in value:
                is_first = True
            elif kind is Punctuation and value == ";":
                is_first = True
            elif kind is not Text.Whitespace and kind is not Comment.Single:
                is_first = False


def _kind(word: str, known: dict[str, frozenset[str]], is_first: bool) -> _TokenType:
    if is_first and word in known["commands"]:
        return Keyword
    if "." in word:
        return Name.Attribute
    if word in known["keywords"]:
        return Keyword.Pseudo
    return Name


def in_script(script: str, told: dict[str, list[str]]) -> str:
    """A script of JupyterLab's extension with these words in their place."""
    line = f"const WORDS = {json.dumps(told, ensure_ascii=False)};"
    return re.sub(r"const WORDS = .*;", lambda _: line, script, count=1)


def main() -> None:
    """Writes the words of the engine that is found into the sources, for both highlighters."""
    from pathlib import Path

    from .engine import Engine

    with Engine() as engine:
        hello = engine.hello["words"]
    told = {kind: sorted({word.casefold() for word in hello[kind]}) for kind in sorted(hello)}
    package = Path(__file__).parent
    text = json.dumps(told, indent=1, ensure_ascii=False)
    (package / _WORDS).write_text(text + "\n", encoding="utf-8")
    script = package.parents[1] / "labextension" / "static" / "remoteEntry.js"
    script.write_text(in_script(script.read_text(encoding="utf-8"), told), encoding="utf-8")


if __name__ == "__main__":
    main()
