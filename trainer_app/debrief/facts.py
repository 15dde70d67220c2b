"""What happened in the room as a whole: people, gifts, raids, guests, devices, speech. No judgement."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from trainer_app.basics.events import LogEvent
from trainer_app.basics.inputs import Device, Ended, Paused, Started
from trainer_app.basics.outcomes import GuestJoined, GuestLeft, Notice, RoomChanged, ViewerJoined
from trainer_app.debrief.acts import Act
from trainer_app.debrief.crowd import Crowd, crowd_of
from trainer_app.debrief.measured import Span
from trainer_app.debrief.verdicts import WITHIN_MS


@dataclass(frozen=True, slots=True)
class Guest:
    """A viewer who was up as a guest."""

    viewer: str
    name: str
    official: bool
    at_ms: int


@dataclass(frozen=True, slots=True)
class Loss:
    """A device that was away; back_ms None: it never came back."""

    device: str
    at_ms: int
    back_ms: int | None


@dataclass(frozen=True, slots=True)
class Freeze:
    """Comments were closed for all; in_raid: during a raid or within a minute of its comments."""

    at_ms: int
    in_raid: bool


@dataclass(frozen=True, slots=True)
class Raid:
    """A raid; frozen_ms: when comments were closed in it, None if never."""

    at_ms: int
    end_ms: int
    frozen_ms: int | None


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything countable of one rehearsal. Times are ms of the live.

    reason: host, time, cut, or None when the log simply stops. speech_share: of the time a microphone heard
    anything, None if none. longest_silence: (from, to).
    withdrawn: people who asked to come up and gave up waiting.
    """

    end_ms: int
    reason: str | None
    started: Started | None
    crowd: Crowd
    guests: tuple[Guest, ...]
    raids: tuple[Raid, ...]
    freezes: tuple[Freeze, ...]
    losses: tuple[Loss, ...]
    signal_drops: tuple[int, ...]
    pauses: int
    script_done: int
    filter_words: int
    blocks: int
    withdrawn: int
    speech_share: float | None
    longest_silence: tuple[int, int] | None


def end_of(events: Sequence[LogEvent]) -> int:
    """Return when the live ended, or the time of the last row of a log that was cut off; 0 for no rows."""
    for event in events:
        if isinstance(event.body, Ended):
            return event.at_ms
    return max((event.at_ms for event in events), default=0)


def facts_of(
    events: Sequence[LogEvent],
    acts: Sequence[Act],
    spans: Sequence[Span],
    raid_comments_ms: Sequence[int],
) -> Facts:
    """Return the facts of a log. raid_comments_ms: when the comments of a raid were shown."""
    bodies = [event.body for event in events]
    end_ms = end_of(events)
    raids = _raids(events, acts, end_ms)
    return Facts(
        end_ms=end_ms,
        reason=next((body.reason for body in bodies if isinstance(body, Ended)), None),
        started=next((body for body in bodies if isinstance(body, Started)), None),
        crowd=crowd_of(events, acts),
        guests=_guests(events),
        raids=raids,
        freezes=tuple(
            Freeze(at_ms, _is_raid(at_ms, raids, raid_comments_ms)) for at_ms in closings(acts, hard=True)
        ),
        losses=_losses(events),
        signal_drops=tuple(
            event.at_ms
            for event in events
            if isinstance(event.body, Notice) and event.body.code == "signal_weak"
        ),
        pauses=sum(isinstance(body, Paused) for body in bodies),
        script_done=_script(acts),
        filter_words=sum(act.verb == "filter_add" for act in acts),
        blocks=sum(act.verb == "block" for act in acts),
        withdrawn=sum(isinstance(body, GuestLeft) and body.reason == "withdrew" for body in bodies),
        speech_share=_speech_share(spans),
        longest_silence=_longest_silence(spans),
    )


def closings(acts: Sequence[Act], *, hard: bool = False) -> tuple[int, ...]:
    """Return when comments were closed: for all (hard), or also for all but followers."""
    modes = ("off",) if hard else ("off", "followers")
    return tuple(
        act.at_ms
        for act in acts
        if act.verb == "freeze" or (act.verb == "audience" and (act.term or "") in modes)
    )


def _is_raid(at_ms: int, raids: Sequence[Raid], comments_ms: Sequence[int]) -> bool:
    return any(raid.at_ms <= at_ms <= raid.end_ms for raid in raids) or any(
        0 <= at_ms - shown <= WITHIN_MS for shown in comments_ms
    )


def _guests(events: Sequence[LogEvent]) -> tuple[Guest, ...]:
    people: dict[str, ViewerJoined] = {}
    guests: list[Guest] = []
    for event in events:
        body = event.body
        if isinstance(body, ViewerJoined):
            people[body.viewer] = body
        elif isinstance(body, GuestJoined):
            person = people.get(body.viewer)
            name = person.name if person is not None else body.viewer
            official = person is not None and person.relation == "official"
            guests.append(Guest(body.viewer, name, official, event.at_ms))
    return tuple(guests)


def _raids(events: Sequence[LogEvent], acts: Sequence[Act], end_ms: int) -> tuple[Raid, ...]:
    raids: list[Raid] = []
    began: int | None = None
    closed = closings(acts)
    for event in events:
        body = event.body
        if not isinstance(body, RoomChanged) or body.to not in ("raid_began", "raid_ended"):
            continue
        if body.to == "raid_began" and began is None:
            began = event.at_ms
        elif body.to == "raid_ended" and began is not None:
            raids.append(_raid(began, event.at_ms, closed))
            began = None
    return (*raids, _raid(began, end_ms, closed)) if began is not None else tuple(raids)


def _raid(began: int, end: int, closed: Sequence[int]) -> Raid:
    return Raid(began, end, next((at_ms for at_ms in closed if began <= at_ms <= end), None))


def _losses(events: Sequence[LogEvent]) -> tuple[Loss, ...]:
    away: dict[str, int] = {}
    losses: list[Loss] = []
    for event in events:
        body = event.body
        if not isinstance(body, Device):
            continue
        if body.state == "running":
            if body.device in away:
                losses.append(Loss(body.device, away.pop(body.device), event.at_ms))
        elif body.state in ("lost", "busy", "denied"):
            away.setdefault(body.device, event.at_ms)
    still = [Loss(device, at_ms, None) for device, at_ms in away.items()]
    return tuple(sorted([*losses, *still], key=lambda loss: (loss.at_ms, loss.device)))


def _script(acts: Sequence[Act]) -> int:
    done = 0
    for act in acts:
        if act.verb == "script_done":
            done += 1
        elif act.verb == "script_back":
            done = max(0, done - 1)
    return done


def _speech_share(spans: Sequence[Span]) -> float | None:
    known = [span for span in spans if span.measured.host_speaking is not None]
    total = sum(span.length_ms for span in known)
    spoken = sum(span.length_ms for span in known if span.measured.host_speaking)
    return spoken / total if total else None


def _longest_silence(spans: Sequence[Span]) -> tuple[int, int] | None:
    longest: tuple[int, int] | None = None
    since: int | None = None
    for span in spans:
        if span.measured.host_speaking is not False:
            since = None
            continue
        since = span.start_ms if since is None else since
        if longest is None or span.end_ms - since > longest[1] - longest[0]:
            longest = (since, span.end_ms)
    return longest
