"""The outputs of a cell as lines that do not change from one machine, or one day, to another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

# « 3,2 s », “about 3 s”, “0.4 ms”, “2 min”: the forms in which the program and IPython tell how
# long something took. Hours and weeks are results.
_TIMING = re.compile(r"(?<![\w.,])\d(?:[\d.,]*\d)?[ \u00a0\u202f]?(?:ns|µs|μs|ms|s|min)(?![\w])")
_ADDRESS = re.compile(r"\b0x[0-9a-fA-F]{6,}\b")
_TEMPORARY = re.compile(r"(?:/private)?/(?:tmp|var/folders)/[\w./-]+")
_STYLE = re.compile(r"\bT_[0-9a-f]{5,}")
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")


def normal_text(text: str) -> str:
    """A text without its timings, addresses of memory, temporary paths and colours."""
    text = _COLOUR.sub("", text)
    text = _TIMING.sub("⟨time⟩", text)
    text = _ADDRESS.sub("⟨address⟩", text)
    text = _TEMPORARY.sub("⟨file⟩", text)
    return _STYLE.sub("⟨style⟩", text)


def normal_lines(outputs: Iterable[Mapping[str, Any]]) -> list[str]:
    """The outputs of a cell, in order, as lines.

    Pictures are told by their kind alone; streams of one name that follow each other are one.
    """
    lines: list[str] = []
    stream: tuple[str, str] | None = None
    for output in [*outputs, {"output_type": "end"}]:
        kind = output["output_type"]
        if kind == "stream":
            name, text = output["name"], _joined(output["text"])
            before = stream[1] if stream is not None and stream[0] == name else ""
            if stream is not None and stream[0] != name:
                lines += _told(*stream)
            stream = (name, before + text)
            continue
        if stream is not None:
            lines += _told(*stream)
            stream = None
        if kind == "error":
            lines += _told("error", f"{output['ename']}: {output['evalue']}")
        elif kind in ("display_data", "execute_result"):
            for mime, content in sorted(output["data"].items()):
                if mime.startswith("image/"):
                    lines.append(f"[{mime}]")
                elif mime.startswith("text/"):
                    lines += _told(mime, _joined(content))
                else:
                    lines += _told(mime, str(content))
    return lines


def _joined(text: str | list[str]) -> str:
    return text if isinstance(text, str) else "".join(text)


def _told(name: str, text: str) -> list[str]:
    shown = normal_text(text).rstrip().split("\n")
    return [f"[{name}]", *(line.rstrip() for line in shown)]
