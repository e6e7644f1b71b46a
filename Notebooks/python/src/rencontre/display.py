"""Events as what a notebook shows: MIME bundles, in one language."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

from .engine.process import Event

Bundle = dict[str, str]
"""Texts by MIME type."""

_ROLES = {
    "title": "<h4>{}</h4>",
    "sentence": "<p>{}</p>",
    "lines": "<pre>{}</pre>",
    "note": '<p style="opacity: 0.7">{}</p>',
    "hint": '<p style="opacity: 0.7"><em>{}</em></p>',
    "notice": '<p style="opacity: 0.7">{}</p>',
    "notice in lines": '<pre style="opacity: 0.7">{}</pre>',
}


def bundle(event: Event, language: str) -> Bundle | None:
    """What an event shows; ``None`` for one that shows nothing, such as ``data`` or ``end``."""
    kind = event["event"]
    if kind == "text":
        return _sentence(event["text"][language], event["role"])
    if kind == "notice":
        return _sentence(event["text"][language], "notice")
    if kind == "table":
        return _table(event, language)
    if kind == "figure":
        return _figure(event, language)
    if kind == "progress":
        return _progress(event, language)
    if kind == "inspection":
        return {"text/plain": event["text"][language], "text/html": event["html"][language]}
    return None


def _sentence(text: str, role: str) -> Bundle:
    shown = escape(text, quote=False)
    if role == "notice" and "\n" in text:
        role = "notice in lines"
    elif role != "lines":
        shown = shown.replace("\n", "<br>")
    return {"text/plain": text, "text/html": _ROLES[role].format(shown)}


def _table(event: Event, language: str) -> Bundle:
    heading = event["heading"][language]
    html, text = event["html"][language], event["text"][language]
    if heading:
        html = f"<p><strong>{escape(heading, quote=False)}</strong></p>\n{html}"
        text = f"{heading}\n{text}"
    return {"text/plain": text, "text/html": html}


def _figure(event: Event, language: str) -> Bundle:
    text, description = event["text"][language], event["description"][language]
    return {
        "image/svg+xml": event["svg"][language],
        "text/plain": "\n".join(part for part in (text, description) if part),
    }


def _progress(event: Event, language: str) -> Bundle:
    text = event["text"][language]
    share = float(event["share"])
    bar = f'<progress value="{share:.3f}" max="1"></progress>'
    return {"text/plain": text, "text/html": f"<p>{bar} {escape(text, quote=False)}</p>"}


def error_lines(event: Mapping[str, Any], language: str) -> list[str]:
    """An ``error`` event as lines: the message, then the line at fault with its marks."""
    lines = str(event["message"][language]).split("\n")
    excerpt = event.get("excerpt")
    return [*lines, *excerpt.split("\n")] if excerpt else lines
