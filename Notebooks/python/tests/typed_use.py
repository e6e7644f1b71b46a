"""What the package accepts when it runs, mypy accepts too: it checks this file, nobody runs it."""

from __future__ import annotations

import numpy as np

from rencontre import Territory


def use(base: Territory) -> Territory:
    """Whole numbers, levels and moments of Python and NumPy, and settings by name."""
    number, rate = np.int64(3), np.float64(0.2)
    settings: dict[str, float] = {"contact__rate": 0.2}
    base.run("trust", weeks=number, replicates=number)
    base.run(["trust"], weeks=np.arange(3), replicates="4")
    base.run("trust", weeks=["26w", 52, number])
    base.sweep("contact.rate", np.linspace(0.1, 0.3, 3), at=number, replicates=number)
    base.sweep("forgetting.halfLife", ["4w", "1y"], at="6m")
    base.sweep("contact.rate", [rate, 0.3])
    changed = base.set("contact.rate", rate).set(**settings).set(settings, from_week=number)
    return changed.add("encounter", at=number, every=26.0).seed(number).replicates(number)
