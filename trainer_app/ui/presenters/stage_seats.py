"""Two seats at one laptop: who gives which order, and which buttons a moderator has. Pure.

On the platform the moderator is another account with its own ticks (FIELD 1a, 1c); here both share a screen.
The host speaks: answering, thanking, the script and guests are the host's. The desk is the moderator's.
Alone, every order is the host's, who needs no tick.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from trainer_app.basics.inputs import VERBS, Seat

Seats = Literal["alone", "pair"]
Permission = Literal["delete", "mute", "block", "filter", "freeze", "pin"]

TICKS: dict[Permission, frozenset[str]] = {
    "delete": frozenset({"delete"}),
    "mute": frozenset({"mute", "unmute"}),
    "block": frozenset({"block", "unblock"}),
    "filter": frozenset({"filter_add", "filter_remove", "approve", "hide", "audience"}),
    "freeze": frozenset({"freeze", "unfreeze"}),
    "pin": frozenset({"pin", "unpin"}),
}
"""What each tick allows. Reporting needs none (anyone may report), nor do the helps of this app."""
PERMISSIONS: tuple[Permission, ...] = tuple(TICKS)
DEFAULT_TICKS: frozenset[str] = frozenset(TICKS) - {"pin"}
"""All but pinning: whether a moderator may pin is disputed (FIELD 1a)."""

HOSTS = frozenset(
    {
        "answer",
        "answer_done",
        "thank",
        "script_done",
        "script_back",
        "guest_accept",
        "guest_reject",
        "guest_mute",
        "guest_remove",
    }
)
"""Orders of the host when two sit here; every other one is the moderator's."""


def known_ticks(ticks: Iterable[str]) -> frozenset[str]:
    """Return the ticks without unknown words."""
    return frozenset(ticks) & frozenset(TICKS)


def seat_of_order(verb: str, *, alone: bool) -> Seat:
    """Return who gives this order."""
    return "host" if alone or verb in HOSTS else "moderator"


def allowed(ticks: frozenset[str], *, alone: bool) -> frozenset[str]:
    """Return the verbs that this desk may give; one without its tick has no button at all."""
    if alone:
        return frozenset(VERBS)
    closed = frozenset[str]().union(*(TICKS[tick] for tick in PERMISSIONS if tick not in ticks))
    return frozenset(VERBS) - closed
