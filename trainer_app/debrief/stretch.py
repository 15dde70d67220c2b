"""The best stretch of a live, with which its report opens: chosen by what was measured and rightly done."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from trainer_app.basics.measures import GOOD_FROM
from trainer_app.basics.messages import Message
from trainer_app.debrief.case import Case
from trainer_app.debrief.measured import AXES, ScoreAxis
from trainer_app.debrief.model import Stretch
from trainer_app.debrief.recap import recap
from trainer_app.debrief.verdicts import Judged

LENGTH_S, STEP_S = 20, 1
"""A stretch of 20 s: long enough for one comment and its answer (FIELD 3: open on the best 15 s)."""
LEAST_S = 30
"""A shorter live has no stretch to choose."""
ACT_WORTH, ACTS_MOST = 10.0, 3
"""A right act weighs as ten points of every score; more than three do not make it better."""
KNOWN = 0.8
"""Share of the stretch in which an axis must have been measured to count."""


KINDS = ("urgent", "raid", "signal", "question")
"""Right acts as they are told, `recap.stretch_<kind>`."""


@dataclass(frozen=True, slots=True)
class _Window:
    start_s: int
    means: dict[ScoreAxis, float]
    acts: tuple[Judged, ...]

    @property
    def good(self) -> list[ScoreAxis]:
        return [axis for axis, mean in self.means.items() if mean >= GOOD_FROM]

    @property
    def worth(self) -> float:
        mean = sum(self.means.values()) / len(self.means) if self.means else 0.0
        return mean + ACT_WORTH * min(len(self.acts), ACTS_MOST)


def best_stretch(case: Case) -> Stretch | None:
    """Return the best stretch; None in a short live, or where no stretch had anything good to tell.

    A stretch in which a good comment was removed, or a bad one came that nobody handled, is never the best.
    """
    windows = [window for window in _windows(case) if window.good or window.acts]
    if not windows:
        return None
    best = max(windows, key=lambda window: (round(window.worth, 3), -window.start_s))
    first = best.acts[0].trial.id if best.acts else None
    return Stretch(best.start_s, best.start_s + LENGTH_S, tuple(_parts(best)), first)


def _windows(case: Case) -> Iterator[_Window]:
    end_s = case.facts.end_ms // 1000
    if end_s < LEAST_S:
        return
    slips = [
        c.trial.at_ms + (c.reaction_ms or 0) for c in case.judged if c.verdict in ("false_alarm", "miss")
    ]
    acts = _right_acts(case)
    for start in range(0, end_s - LENGTH_S + 1, STEP_S):
        since, until = 1000 * start, 1000 * (start + LENGTH_S)
        if any(since <= at_ms < until for at_ms in slips):
            continue
        inside = tuple(comment for at_ms, comment in acts if since <= at_ms < until)
        means = {axis: mean for axis in AXES if (mean := _mean(case, axis, start)) is not None}
        yield _Window(start, means, inside)


def _mean(case: Case, axis: ScoreAxis, start_s: int) -> float | None:
    points = case.axes[axis].series
    step = points[1][0] - points[0][0] if len(points) > 1 else 1.0
    part = points[round(start_s / step) : round((start_s + LENGTH_S) / step)]
    known = [score for _, score in part if score is not None]
    return sum(known) / len(known) if part and len(known) >= KNOWN * len(part) else None


def _right_acts(case: Case) -> list[tuple[int, Judged]]:
    """Return the right acts with their time; of a raid only the first, it is one event."""
    found: list[tuple[int, Judged]] = []
    raid = False
    for comment in case.judged:
        right = (comment.verdict == "hit" and comment.proportion == "fits") or (
            comment.question and comment.answered and comment.verdict != "false_alarm"
        )
        if not right or comment.reaction_ms is None or (comment.in_raid and raid):
            continue
        raid = raid or comment.in_raid
        found.append((comment.trial.at_ms + comment.reaction_ms, comment))
    return sorted(found, key=lambda pair: pair[0])


def _parts(window: _Window) -> Iterator[Message]:
    yield from _told(window.acts)
    good = window.good
    if len(good) == len(AXES):
        yield recap("stretch_all")
        return
    for axis in good:
        yield recap(f"stretch_{axis}")


def _told(acts: Sequence[Judged]) -> Iterator[Message]:
    """Tell what was done, each kind once and the gravest first: a report never opens with a number."""
    kinds = {_kind(act) for act in acts}
    for name in KINDS:
        if name in kinds:
            yield recap(f"stretch_{name}")


def _kind(act: Judged) -> str:
    if act.truth.intent == "q_urgent":
        return "urgent"
    return "raid" if act.in_raid else "question" if act.question else "signal"
