"""Scores over the time of a rehearsal: how long each value held, the curve, and where it was bad.

Each Measured row holds until the next one; a lost device ends what it measured. Times are ms of the live.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from trainer_app.basics.events import LogEvent
from trainer_app.basics.inputs import Device, Measured
from trainer_app.basics.measures import GOOD_FROM, verdict_of

ScoreAxis = Literal["lighting", "sound", "framing"]
AXES: tuple[ScoreAxis, ...] = ("lighting", "sound", "framing")

FINE_MS, COARSE_MS, LONG_MS = 1000, 2000, 600_000
"""The curve has a point a second, two seconds apart in rehearsals longer than ten minutes."""


@dataclass(frozen=True, slots=True)
class Span:
    """Measurements that held from start_ms to end_ms."""

    start_ms: int
    end_ms: int
    measured: Measured

    @property
    def length_ms(self) -> int:
        """Length in ms."""
        return self.end_ms - self.start_ms

    def value(self, axis: ScoreAxis) -> int | None:
        """Return the score of one axis, None where it was not measurable."""
        match axis:
            case "lighting":
                return self.measured.lighting
            case "sound":
                return self.measured.sound
            case "framing":
                return self.measured.framing


@dataclass(frozen=True, slots=True)
class AxisReport:
    """One axis over the whole live. mean, share_good (0..1): over measured time only, None without.

    series: (seconds, score or None). level: mean of min(1, score / 70), the part of the total that it earns.
    """

    mean: float | None
    share_good: float | None
    series: tuple[tuple[float, float | None], ...]
    level: float | None


@dataclass(frozen=True, slots=True)
class Spell:
    """A time in which an axis was poor. tip: what was told most of that time, None if nothing."""

    axis: ScoreAxis
    start_ms: int
    end_ms: int
    tip: str | None


def spans_of(events: Sequence[LogEvent], end_ms: int) -> tuple[Span, ...]:
    """Return what was measured over time, in order, without gaps of length 0."""
    spans: list[Span] = []
    since, now = 0, None
    for event in events:
        body = event.body
        if isinstance(body, Measured):
            after: Measured | None = body
        elif isinstance(body, Device) and body.state != "running" and now is not None:
            after = _without(now, body.device)
        else:
            continue
        if now is not None and event.at_ms > since:
            spans.append(Span(since, event.at_ms, now))
        since, now = event.at_ms, after
    if now is not None and end_ms > since:
        spans.append(Span(since, end_ms, now))
    return tuple(spans)


def _without(now: Measured, device: str) -> Measured:
    if device == "camera":
        return Measured(None, now.sound, None, (), now.host_speaking)
    return Measured(now.lighting, None, now.framing, (), None)


def axis_report(spans: Sequence[Span], axis: ScoreAxis, end_ms: int) -> AxisReport:
    """Return the summary of one axis."""
    parts = [(span.length_ms, value) for span in spans if (value := span.value(axis)) is not None]
    total = sum(length for length, _ in parts)
    series = _series(spans, axis, end_ms)
    if total == 0:
        return AxisReport(None, None, series, None)
    mean = sum(length * value for length, value in parts) / total
    good = sum(length for length, value in parts if value >= GOOD_FROM) / total
    level = sum(length * min(1.0, value / GOOD_FROM) for length, value in parts) / total
    return AxisReport(round(mean, 1), round(good, 3), series, level)


def _series(spans: Sequence[Span], axis: ScoreAxis, end_ms: int) -> tuple[tuple[float, float | None], ...]:
    step = FINE_MS if end_ms <= LONG_MS else COARSE_MS
    points: list[tuple[float, float | None]] = []
    first = 0
    for start in range(0, max(end_ms, 1), step):
        stop = min(start + step, max(end_ms, 1))
        while first < len(spans) and spans[first].end_ms <= start:
            first += 1
        points.append((start / 1000, mean_between(spans, first, axis, start, stop)))
    return tuple(points)


def mean_between(spans: Sequence[Span], first: int, axis: ScoreAxis, start: int, stop: int) -> float | None:
    """Return the mean score of an axis between two moments (ms); first: index of the span to begin at."""
    weight, total = 0, 0.0
    for index in range(first, len(spans)):
        span = spans[index]
        if span.start_ms >= stop:
            break
        length = min(span.end_ms, stop) - max(span.start_ms, start)
        value = span.value(axis)
        if value is not None and length > 0:
            weight += length
            total += length * value
    return round(total / weight, 1) if weight else None


def poor_spells(spans: Sequence[Span], axis: ScoreAxis, least_ms: int) -> tuple[Spell, ...]:
    """Return the times of at least `least_ms` in which the verdict of an axis was `poor` without a break."""
    spells: list[Spell] = []
    run: list[Span] = []
    for span in (*spans, None):
        value = None if span is None else span.value(axis)
        if span is not None and value is not None and verdict_of(value) == "poor":
            if run and run[-1].end_ms != span.start_ms:
                spells.extend(_spell(run, axis, least_ms))
                run = []
            run.append(span)
        elif run:
            spells.extend(_spell(run, axis, least_ms))
            run = []
    return tuple(spells)


def _spell(run: Sequence[Span], axis: ScoreAxis, least_ms: int) -> list[Spell]:
    start, end = run[0].start_ms, run[-1].end_ms
    if end - start < least_ms:
        return []
    told: dict[str, int] = {}
    for span in run:
        for tip in span.measured.tips:
            told[tip] = told.get(tip, 0) + span.length_ms
    longest = max(sorted(told), key=lambda tip: told[tip]) if told else None
    return [Spell(axis, start, end, longest)]


def speech_ms(spans: Sequence[Span], start_ms: int, end_ms: int) -> int | None:
    """Return how long the host was heard speaking between two moments; None without a microphone."""
    heard, known = 0, False
    for span in spans:
        length = min(span.end_ms, end_ms) - max(span.start_ms, start_ms)
        if length <= 0 or span.measured.host_speaking is None:
            continue
        known = True
        heard += length if span.measured.host_speaking else 0
    return heard if known else None
