"""What each event shows."""

from __future__ import annotations

from typing import Any

import pytest

from rencontre.display import bundle


def text(fr: str, en: str) -> dict[str, str]:
    """A text of the protocol."""
    return {"fr": fr, "en": en}


SHOWN = {
    "title": "<h4>a &lt; b<br>c</h4>",
    "sentence": "<p>a &lt; b<br>c</p>",
    "lines": "<pre>a &lt; b\nc</pre>",
    "note": '<p style="opacity: 0.7">a &lt; b<br>c</p>',
    "hint": '<p style="opacity: 0.7"><em>a &lt; b<br>c</em></p>',
}


@pytest.mark.parametrize("role", SHOWN)
def test_a_text_is_shown_by_its_role(role: str) -> None:
    event = {"event": "text", "role": role, "text": text("é", "a < b\nc")}
    assert bundle(event, "en") == {"text/plain": "a < b\nc", "text/html": SHOWN[role]}
    assert (bundle(event, "fr") or {})["text/plain"] == "é"


def test_a_notice_is_dim_and_keeps_its_lines() -> None:
    one = {"event": "notice", "text": text("écrit", "written")}
    assert (bundle(one, "fr") or {})["text/html"] == '<p style="opacity: 0.7">écrit</p>'
    two = {"event": "notice", "text": text("", "  ^^\n  &")}
    assert (bundle(two, "en") or {})["text/html"] == '<pre style="opacity: 0.7">  ^^\n  &amp;</pre>'


def test_a_table_has_its_heading() -> None:
    event: dict[str, Any] = {
        "event": "table",
        "heading": text("Mesure & co", "Measure & co"),
        "html": text("<table>fr</table>", "<table>en</table>"),
        "text": text("fr", "en"),
    }
    assert bundle(event, "en") == {
        "text/plain": "Measure & co\nen",
        "text/html": "<p><strong>Measure &amp; co</strong></p>\n<table>en</table>",
    }
    event["heading"] = text("", "")
    assert bundle(event, "fr") == {"text/plain": "fr", "text/html": "<table>fr</table>"}


def test_a_figure_has_its_words() -> None:
    event = {
        "event": "figure",
        "svg": text("<svg>fr</svg>", "<svg>en</svg>"),
        "text": text("▁▂", "▁▂"),
        "description": text("monte", "rises"),
    }
    assert bundle(event, "en") == {"image/svg+xml": "<svg>en</svg>", "text/plain": "▁▂\nrises"}


def test_progress_is_a_bar_and_words() -> None:
    event = {"event": "progress", "share": 0.25, "text": text("25 %", "25%")}
    assert bundle(event, "en") == {
        "text/plain": "25%",
        "text/html": '<p><progress value="0.250" max="1"></progress> 25%</p>',
    }


@pytest.mark.parametrize("kind", ["data", "end", "hello", "error", "territory"])
def test_the_rest_shows_nothing(kind: str) -> None:
    assert bundle({"event": kind}, "en") is None
