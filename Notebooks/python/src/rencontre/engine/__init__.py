"""The client of the engine protocol, ``rencontre serve --json-lines``.

``Engine`` starts the program, sends requests and hands over the events that answer them; the
JSON Schema of both is printed by ``rencontre schema --of protocol``.
"""

from .client import PROTOCOL, Engine, answered, checked, shared_engine
from .errors import (
    EngineCrashed,
    EngineError,
    EngineInterrupted,
    ProgramMissing,
    RencontreError,
    RencontreWarning,
)
from .interruption import Interruption
from .process import Event
from .program import find_program
from .request import Request

__all__ = [
    "PROTOCOL",
    "Engine",
    "EngineCrashed",
    "EngineError",
    "EngineInterrupted",
    "Event",
    "Interruption",
    "ProgramMissing",
    "RencontreError",
    "RencontreWarning",
    "Request",
    "answered",
    "checked",
    "find_program",
    "shared_engine",
]
