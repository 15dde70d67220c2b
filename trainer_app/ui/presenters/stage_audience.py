"""For how long followers must have followed to write: the choices of the desk. Pure.

That a minimum exists, and that five minutes is one, is told by a vendor's guide only (FIELD 1a); no official
page was seen. Longer ones are nobody's but ours: a trainer switches them on in the settings.
"""

from __future__ import annotations

FIVE_MINUTES_S, DAY_S, WEEK_S = 300, 24 * 3600, 7 * 24 * 3600
TOLD_AGES_S = (FIVE_MINUTES_S,)
TRAINERS_AGES_S = (DAY_S, WEEK_S)


def ages_offered(*, by_trainer: bool) -> tuple[int, ...]:
    """Return the minimum ages in seconds that the desk offers beside "all followers"."""
    return (*TOLD_AGES_S, *TRAINERS_AGES_S) if by_trainer else TOLD_AGES_S
