"""Framing rules that remember: a host who walks out, a child who is left alone."""

from __future__ import annotations

from collections import deque
from dataclasses import replace

from trainer_app.scoring.framing import FramingReadings

AHEAD_S = 0.35
"""Who moves outward is judged by where they will be so much later: told while still in the picture."""
SLOWEST = 0.08
"""4:3 widths a second; slower swaying is talking, not leaving."""
SPEED_OVER_S = 0.35
"""The speed is taken over so many seconds."""
EDGE = 0.30
"""From this far off the middle a lost face has walked out at the side."""
PATIENCE_S, EDGE_PATIENCE_S = 0.45, 1.2
"""How long the last judgement stands when the face is lost: in the middle, and at a side."""

REMEMBER_S = 30.0
"""A host is remembered so long (outside interface)."""
HOST_HEIGHT, HOST_S = 0.20, 1.0
"""Who was a host: a face of at least this share of the height, seen for so long."""
CHILD_SHARE = 0.62
"""A face smaller than this share of the host's, that did not come about by moving back, is a child's."""
CHILD_SCORE = 20.0
"""The sub-score of a child alone: poor, whatever the rest."""


class Leaving:
    """Where the host goes, sideways."""

    def __init__(self) -> None:
        self._past: deque[tuple[float, float]] = deque(maxlen=32)
        self._last: FramingReadings | None = None
        self.patience_s = PATIENCE_S

    def ahead(self, at_s: float, now: FramingReadings) -> FramingReadings:
        """Return the readings with the offset that is to come if the host walks outward, else as they are."""
        self._past.append((at_s, now.offset))
        while at_s - self._past[0][0] > SPEED_OVER_S:
            self._past.popleft()
        first_s, first = self._past[0]
        span = at_s - first_s
        speed = (now.offset - first) / span if span > 0.05 else 0.0
        outward = speed * now.offset > 0 and abs(speed) > SLOWEST
        offset = now.offset + speed * AHEAD_S if outward else now.offset
        self._last = replace(now, offset=offset)
        self.patience_s = EDGE_PATIENCE_S if abs(offset) > EDGE else PATIENCE_S
        return self._last

    def gone(self) -> FramingReadings | None:
        """Return the last readings after the face was lost, None when there never was one."""
        self._past.clear()
        return self._last


class Host:
    """The one whose live this is, remembered for 30 s."""

    def __init__(self) -> None:
        self._height = 0.0
        self._since_s: float | None = None
        self._seen_s: float | None = None
        self._child = False

    def nobody(self, at_s: float) -> None:
        """Take note that no face is there."""
        self._since_s = None
        self._forget(at_s)

    def child_score(self, at_s: float, height: float, same_person: bool) -> float:
        """Return the sub-score of `child_alone` for the main face of `height`.

        same_person: the face moved here from its place in the picture before; a host who steps back stays a
        host.
        """
        self._forget(at_s)
        if (
            self._seen_s is not None
            and height < CHILD_SHARE * self._height
            and (self._child or not same_person)
        ):
            self._child, self._since_s = True, None
            return CHILD_SCORE
        self._child = False
        self._since_s = at_s if self._since_s is None or not same_person else self._since_s
        if (height >= HOST_HEIGHT and at_s - self._since_s >= HOST_S) or self._seen_s is not None:
            self._height, self._seen_s = height, at_s
        return 100.0

    def _forget(self, at_s: float) -> None:
        if self._seen_s is not None and at_s - self._seen_s > REMEMBER_S:
            self._seen_s, self._child = None, False
