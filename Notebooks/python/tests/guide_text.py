"""Guides as they are written: prose, headings, fences."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

NEW_SESSION = "# new session"

#: What is not said in a language: code, the targets of links, the rules of tables.
CODE = re.compile(r"`[^`]*`|\]\([^)]*\)|^\|[ :|-]*$")
FRENCH_FAULTS = {
    "a straight apostrophe": r"'",
    "a straight quote": r'"',
    "U+202F before ; ! ? %": r"[^\u202f][;!?%]",
    "U+00A0 before :": r"[^\u00a0]:(?!//)",
    "U+00A0 inside « »": r"«[^\u00a0]|[^\u00a0]»",
    "a decimal comma": r"\d\.\d",
    "U+202F between thousands": r"\d[ ,]\d{3}(?!\d)",
}
ENGLISH_FAULTS = {
    "a straight apostrophe": r"'",
    "a straight quote": r'"',
    "no space before ; : ! ? %": r"[ \u00a0\u202f][;:!?%]",
    "English quotation marks": r"[«»]",
    "a decimal point": r"\d,\d(?!\d\d)",
}


@dataclasses.dataclass
class Fence:
    """One fenced block: its words after the backquotes, its lines, the number of its first line."""

    words: list[str]
    lines: list[str]
    start: int

    @property
    def kind(self) -> str:
        return " ".join(self.words)

    @property
    def is_file(self) -> bool:
        return len(self.words) == 2 and self.words[0] not in {"console", "text"}

    @property
    def text(self) -> str:
        return "\n".join(self.lines)


@dataclasses.dataclass
class Mistake:
    """Something in a guide that is not as the program has it."""

    guide: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.guide}:{self.line}: {self.message}"


class Guide:
    """A guide, its language taken from its name (``guide-fr.md``)."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.language = "fr" if path.stem.endswith("fr") else "en"
        self.lines = path.read_text(encoding="utf-8").split("\n")
        self.fences: list[Fence] = []
        self.prose: list[tuple[int, str]] = []
        fence: Fence | None = None
        for number, line in enumerate(self.lines, start=1):
            mark = re.match(r"^```(.*)$", line)
            if fence is not None and mark:
                self.fences.append(fence)
                fence = None
            elif fence is not None:
                fence.lines.append(line)
            elif mark:
                fence = Fence(mark[1].split(), [], number + 1)
            else:
                self.prose.append((number, line))
        if fence is not None:
            raise ValueError(f"{path.name}:{fence.start - 1}: a fence without an end")

    def mistake(self, line: int, message: str) -> Mistake:
        return Mistake(self.path.name, line, message)

    def headings(self) -> list[tuple[int, str]]:
        """Level and text of every heading."""
        found = (re.match(r"^(#+) (.*)$", line) for _, line in self.prose)
        return [(len(mark[1]), mark[2]) for mark in found if mark]

    def expected_after(self, index: int) -> Fence | None:
        """The ``text`` fence that follows a fence with nothing between but empty lines."""
        if index + 1 == len(self.fences):
            return None
        fence, after = self.fences[index], self.fences[index + 1]
        between = self.lines[fence.start + len(fence.lines) : after.start - 2]
        return after if after.kind == "text" and not any(map(str.strip, between)) else None

    def sessions(self) -> list[list[int]]:
        """The indices of the ``rencontre`` fences, session by session."""
        sessions: list[list[int]] = []
        for index, fence in enumerate(self.fences):
            if fence.kind == "rencontre":
                if not sessions or fence.lines[:1] == [NEW_SESSION]:
                    sessions.append([])
                sessions[-1].append(index)
        return sessions

    def console_commands(self) -> list[str]:
        console = (fence for fence in self.fences if fence.words[:1] == ["console"])
        return [line for fence in console for line in fence.lines if line.startswith("$ ")]

    def python(self) -> str:
        return "\n".join(fence.text for fence in self.fences if fence.kind == "python")


def faults(line: str, patterns: dict[str, str]) -> list[str]:
    """What a line of Markdown needs to be typeset as its language is."""
    text = CODE.sub("x", line)
    return [fault for fault, pattern in patterns.items() if re.search(pattern, text)]
