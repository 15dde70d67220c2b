"""Since when a viewer follows the account: out of a stream of its own, so that no other draw moves."""

from __future__ import annotations

from trainer_app.audience.draw import Draw
from trainer_app.basics.outcomes import Relation

DAY_S = 24 * 3600
MEDIAN_S, SIGMA = 60 * DAY_S, 2.0
"""How long those who come as followers have followed already: 2 % under a day, 14 % under a week (judgement:
a small account that grows slowly; nobody has counted a posyandu's followers)."""
LONGEST_S = 5 * 365 * DAY_S


def followed_before_s(seed: int, viewer: str, relation: Relation) -> int | None:
    """Return for how many seconds the viewer followed already when the live began.

    None for whoever did not follow then: neighbours, passers-by, officials, and new accounts of a raid.
    """
    if relation != "pengikut":
        return None
    return round(min(LONGEST_S, Draw(seed, "viewer", viewer, "follow").lognormal(MEDIAN_S, SIGMA)))
