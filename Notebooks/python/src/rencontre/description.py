"""What a territory is."""

from __future__ import annotations

from dataclasses import dataclass

from .engine import Event


@dataclass(frozen=True)
class Description:
    """What a territory is, nothing being run.

    Attributes:
        scenario: the name or path it was loaded by.
        name: the scenario's own name.
        hash: the hash of the scenario's meaning, 16 hexadecimal digits.
        seed: the seed of every draw.
        replicates: how many replicates it runs unless told otherwise.
        horizon: the last week.
        people: social workers and social entrepreneurs.
        zones: the names of the zones.
        actions: the ids of the programme's actions.
        settings: what was changed since the file, as ``path=value``.
    """

    scenario: str
    name: str
    hash: str
    seed: int
    replicates: int
    horizon: int
    people: int
    zones: tuple[str, ...]
    actions: tuple[str, ...]
    settings: tuple[str, ...]

    @classmethod
    def from_event(cls, told: Event) -> Description:
        """The description that a ``territory`` event tells."""
        return cls(
            scenario=told["scenario"],
            name=told["name"],
            hash=told["hash"],
            seed=int(told["seed"]),
            replicates=told["replicates"],
            horizon=told["horizon"],
            people=told["people"],
            zones=tuple(told["zones"]),
            actions=tuple(told["actions"]),
            settings=tuple(told["settings"]),
        )
