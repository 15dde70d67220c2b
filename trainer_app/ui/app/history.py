"""A person's finished rehearsals, each folded anew from its log. Reads the disk: for errands only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from trainer_app.basics.events import LogEvent
from trainer_app.basics.inputs import Started
from trainer_app.basics.messages import ContentError
from trainer_app.basics.outcomes import Comment
from trainer_app.debrief.progress import progress
from trainer_app.debrief.report import build_report
from trainer_app.scenario.library import Library
from trainer_app.scenario.schema import parse
from trainer_app.store.database import Store
from trainer_app.store.sessions import SessionInfo
from trainer_app.ui.presenters.report import Rehearsed

Libraries = Callable[[str], Library]
REMEMBERED = 3
"""So many rehearsals back the crowd's sentences are new to a person: the training has three."""


@dataclass(frozen=True, slots=True)
class Past:
    """One ended rehearsal. lines: content lines that were said in it; heard: those that were old to it."""

    info: SessionInfo
    rehearsed: Rehearsed
    lines: tuple[str, ...]
    heard: tuple[str, ...]


History = tuple[Past, ...]


@dataclass(frozen=True, slots=True)
class Experience:
    """What a person brings to the next rehearsal: the level that fits, a raid met, sentences heard."""

    level: int = 1
    met_raid: bool = False
    heard: tuple[str, ...] = ()


def history_of(
    store: Store, libraries: Libraries, person_id: int | None, name: str, also: int | None = None
) -> History:
    """Return the ended rehearsals of a person, oldest first; `also` adds one that belongs to nobody.

    libraries: the content in the language that a rehearsal was held in, whatever is spoken now.
    """
    infos = store.sessions.of_person(person_id) if person_id is not None else ()
    if also is not None and all(info.id != also for info in infos):
        infos = (store.sessions.get(also), *infos)
    ended = [info for info in reversed(infos) if info.ended_at is not None and info.last_ms > 0]
    return tuple(_fold(store, libraries, info, name) for info in ended)


def experience_of(history: History) -> Experience:
    """Return what the earlier rehearsals say about the next one: one step at a time, never inside a live."""
    reports = [past.rehearsed.report for past in history]
    met = any(mark.kind == "raid" for report in reports for mark in report.marks)
    heard = dict.fromkeys(line for past in history[-REMEMBERED:] for line in past.lines)
    return Experience(progress(reports).level, met, tuple(heard))


def _fold(store: Store, libraries: Libraries, info: SessionInfo, person: str) -> Past:
    try:
        scenario = parse(info.scenario_json.encode("utf-8"))
    except ContentError:
        # The stored scenario is damaged; the shipped one of that name still knows the lines.
        scenario = libraries("id").get(info.scenario_id)
    bank = libraries(scenario.language).bank
    events = store.sessions.read(info.id)
    report = build_report(events, scenario, bank, person=person, started_at=info.started_at)
    ticks = store.ticks.of(info.id)
    return Past(info, Rehearsed(info.id, report, ticks), _lines(events), _heard(events))


def _lines(events: Sequence[LogEvent]) -> tuple[str, ...]:
    bodies = (event.body for event in events)
    return tuple(dict.fromkeys(body.line for body in bodies if isinstance(body, Comment)))


def _heard(events: Sequence[LogEvent]) -> tuple[str, ...]:
    start = events[0].body if events else None
    return (start.heard or ()) if isinstance(start, Started) else ()
