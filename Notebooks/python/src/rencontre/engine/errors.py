"""What can go wrong between Python and the engine."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..wording import Text, last_words


class RencontreError(Exception):
    """A mistake, told in French and in English; ``str`` tells it in the reader's language."""

    def __init__(self, text: Text) -> None:
        super().__init__(text)
        self.text = text

    @property
    def fr(self) -> str:
        """The sentence in French."""
        return self.text.fr

    @property
    def en(self) -> str:
        """The sentence in English."""
        return self.text.en

    def __str__(self) -> str:
        return self.text.shown


class RencontreWarning(UserWarning):
    """Something to know of an answer, in French and in English.

    ``str`` tells it in the reader's language.
    """

    def __init__(self, text: Text) -> None:
        super().__init__(text)
        self.text = text

    def __str__(self) -> str:
        return self.text.shown


class ProgramMissing(RencontreError):
    """The program ``rencontre`` is not there, or does not start."""


class EngineError(RencontreError):
    """The engine refused a request.

    Attributes:
        code: the exit code of a script that ends so: 64 wrong usage, 65 bad content, 74 cannot
            read or write, 130 interrupted, 1 an expectation that failed.
        span: where the words at fault stand, as the protocol gives it; or ``None``.
        excerpt: the line at fault and, under it, a line that marks the words; or ``None``.
        command: the command of the territory that is at fault; or ``None``.
        language: that of ``str``, where an engine has its own; or ``None``, for the reader's.
    """

    def __init__(
        self,
        text: Text,
        code: int = 1,
        span: Mapping[str, Mapping[str, int]] | None = None,
        excerpt: str | None = None,
        command: str | None = None,
        language: str | None = None,
    ) -> None:
        super().__init__(text)
        self.code = code
        self.span = span
        self.excerpt = excerpt
        self.command = command
        self.language = language

    def __str__(self) -> str:
        shown = self.text.shown if self.language is None else self.text.in_language(self.language)
        return f"{shown}\n{self.excerpt}" if self.excerpt else shown

    @classmethod
    def from_event(
        cls,
        event: Mapping[str, Any],
        territory: Sequence[str] | None = None,
        language: str | None = None,
    ) -> EngineError:
        """The error that an ``error`` event tells."""
        place = event.get("command")
        command = None
        if territory is not None and isinstance(place, int) and 0 <= place < len(territory):
            command = territory[place]
        return cls(
            Text(**event["message"]),
            code=event["code"],
            span=event.get("span"),
            excerpt=event.get("excerpt"),
            command=command,
            language=language,
        )


class EngineCrashed(RencontreError):
    """The engine's process ended without an answer, or was ended because it gave none.

    Attributes:
        lines: the last lines that it wrote to its standard error.
    """

    def __init__(self, text: Text, lines: Sequence[str] = ()) -> None:
        super().__init__(text)
        self.lines = tuple(lines)

    def in_language(self, language: str) -> str:
        """The sentence and the last lines of the engine, in a language."""
        told = self.text.in_language(language)
        if not self.lines:
            return told
        return "\n".join([told, last_words().in_language(language), *self.lines])

    def __str__(self) -> str:
        return self.in_language("fr" if self.text.shown == self.text.fr else "en")


class EngineInterrupted(KeyboardInterrupt):
    """A request that was interrupted from the keyboard.

    Attributes:
        text: what happened, in both languages.
        events: what the engine had answered until then.
    """

    def __init__(self, text: Text, events: Sequence[Mapping[str, Any]] = ()) -> None:
        super().__init__(text.shown)
        self.text = text
        self.events = tuple(events)

    def __reduce__(self) -> tuple[Any, ...]:
        # Its argument for printing is the sentence, which is not what it is made from.
        return type(self), (self.text, self.events)
