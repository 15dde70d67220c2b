"""Independent named streams of chance out of one seed, so that adding a troll does not move the gifts."""

from __future__ import annotations

import random


def stream(seed: int, *names: str | int) -> random.Random:
    """Return the generator of one purpose, e.g. `stream(7, "viewer", 12, "leave")`.

    Seeding by text goes through SHA-512 in CPython, which is the same on every machine; call only
    `.random()` on it and derive distributions by our own functions, so that no library version moves a log.
    """
    return random.Random("/".join(str(part) for part in (seed, *names)))
