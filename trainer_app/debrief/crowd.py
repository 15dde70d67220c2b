"""The crowd of a rehearsal in numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from trainer_app.basics.events import LogEvent
from trainer_app.basics.outcomes import (
    Comment,
    Follow,
    Gift,
    Likes,
    Share,
    ViewerChanged,
    ViewerJoined,
    ViewerLeft,
)
from trainer_app.debrief.acts import Act


@dataclass(frozen=True, slots=True)
class Crowd:
    """Who came and what they did. comments: shown at once. gifts: a streak counts by its last number.

    thanked: givers who were thanked by the button.
    """

    viewers_seen: int
    peak_viewers: int
    comments: int
    likes: int
    gifts: int
    givers: tuple[str, ...]
    thanked: int
    follows: int
    shares: int


def crowd_of(events: Sequence[LogEvent], acts: Sequence[Act]) -> Crowd:
    """Return the crowd of a log."""
    bodies = [event.body for event in events]
    seen, peak = _presence(events)
    gifts, givers = _gifts(events)
    thanks = {act.viewer for act in acts if act.verb == "thank"}
    return Crowd(
        viewers_seen=seen,
        peak_viewers=peak,
        comments=sum(isinstance(body, Comment) for body in bodies),
        likes=sum(body.count for body in bodies if isinstance(body, Likes)),
        gifts=gifts,
        givers=givers,
        thanked=sum(giver in thanks for giver in givers),
        follows=sum(isinstance(body, Follow) for body in bodies),
        shares=sum(isinstance(body, Share) for body in bodies),
    )


def _presence(events: Sequence[LogEvent]) -> tuple[int, int]:
    ever: set[str] = set()
    here: set[str] = set()
    peak = 0
    for event in events:
        match event.body:
            case ViewerJoined(viewer=viewer):
                ever.add(viewer)
                here.add(viewer)
                peak = max(peak, len(here))
            case ViewerLeft(viewer=viewer) | ViewerChanged(viewer=viewer, to="blocked"):
                here.discard(viewer)
            case _:
                pass
    return len(ever), peak


def _gifts(events: Sequence[LogEvent]) -> tuple[int, tuple[str, ...]]:
    """Return the number of gifts, a streak by its last count, and their givers in order."""
    open_streaks: dict[tuple[str, str], int] = {}
    givers: dict[str, None] = {}
    total = 0
    for event in events:
        body = event.body
        if not isinstance(body, Gift):
            continue
        givers[body.viewer] = None
        open_streaks[body.viewer, body.gift] = body.streak
        if body.ended:
            total += open_streaks.pop((body.viewer, body.gift))
    return total + sum(open_streaks.values()), tuple(givers)
