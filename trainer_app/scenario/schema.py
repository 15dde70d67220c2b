"""A scenario file (`*.gladi.json`) to a Scenario and back; all faults of a file are told at once.

Any bytes give a Scenario or a ContentError with at least one fault, never another exception.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields
from types import MappingProxyType

from trainer_app.basics.messages import ContentError, Message
from trainer_app.scenario.model import (
    QUOTAS,
    Beat,
    BeatKind,
    Line,
    Quotas,
    Scenario,
    TalkingPoint,
    Truth,
)
from trainer_app.scenario.reading import Reader
from trainer_app.scenario.vocabulary import ACTS, INTENTS, OLD_ACTS, TOPICS

FORMAT = 1
LARGEST_BYTES = 2_000_000
MOST_COMMENTS = 500
LONGEST_COMMENT = 300
KIND_OF: dict[str, BeatKind] = {
    "line": "line",
    "gift": "gift",
    "guest": "guest",
    "official": "official",
    "raid": "raid",
    "signal": "signal",
}


def parse(data: bytes, known_lines: Sequence[str] = ()) -> Scenario:
    """Return the scenario of a file's bytes; ContentError holds every fault.

    known_lines: ids of the bank, which a beat may name.
    """
    root = _json_object(data)
    reader = Reader()
    version = reader.whole(root, "format", "content.format", default=FORMAT, low=1, high=99)
    if version > FORMAT:
        reader.fault("content.format_newer", n=version)
    scenario = Scenario(
        reader.name(root, "id"),
        reader.sentence(root, "title"),
        reader.choice(root, "language", ("id", "en"), "id"),
        tuple(reader.choices(root, "topics", TOPICS, place="topics")),
        tuple(_points(reader, root)),
        minutes=reader.whole(root, "minutes", "content.minutes", default=20, low=1, high=180),
        lines=tuple(_comments(reader, root)),
        beats=(),
        quotas=_quotas(reader, root),
    )
    ids = {line.id for line in scenario.lines} | set(known_lines)
    beats = tuple(_beats(reader, root, ids if known_lines else None))
    if not scenario.talking_points:
        reader.fault("content.no_points")
    if reader.faults:
        raise ContentError(reader.faults[0], reader.faults)
    return Scenario(
        scenario.id,
        scenario.title,
        scenario.language,
        scenario.topics or ("umum",),
        scenario.talking_points,
        scenario.minutes,
        beats,
        scenario.lines,
        scenario.quotas,
    )


def _json_object(data: bytes) -> Mapping[str, object]:
    if len(data) > LARGEST_BYTES:
        raise _broken("content.too_large")
    try:
        root = json.loads(data.decode("utf-8-sig"))
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise _broken("content.not_json") from error
    if not isinstance(root, dict):
        raise _broken("content.not_json")
    return root


def _broken(key: str) -> ContentError:
    fault = Message.of(key)
    return ContentError(fault, [fault])


def _points(reader: Reader, root: Mapping[str, object]) -> list[TalkingPoint]:
    points: list[TalkingPoint] = []
    for number, item in enumerate(reader.items(root, "talking_points"), start=1):
        title = reader.text(item, "title")
        if not title:
            reader.fault("content.point_empty", n=number)
        points.append(TalkingPoint(title, reader.text(item, "note")))
    return points


def _comments(reader: Reader, root: Mapping[str, object]) -> list[Line]:
    lines: list[Line] = []
    items = reader.items(root, "comments")
    if len(items) > MOST_COMMENTS:
        reader.fault("content.too_many_comments", n=len(items), most=MOST_COMMENTS)
    for number, item in enumerate(items[:MOST_COMMENTS], start=1):
        text = reader.text(item, "text")
        if not text:
            reader.fault("content.comment_empty", n=number)
        if len(text) > LONGEST_COMMENT:
            reader.fault("content.comment_long", n=number, most=LONGEST_COMMENT)
        truth = _truth(reader, item, number)
        lines.append(Line(reader.text(item, "id") or f"own{number:03d}", text, truth))
    for double in sorted({line.id for line in lines if sum(other.id == line.id for other in lines) > 1}):
        reader.fault("content.double_id", id=double)
    return lines


def _truth(reader: Reader, item: Mapping[str, object], number: int) -> Truth:
    place = f"comment {number}"
    intent = reader.choice(item, "intent", INTENTS, "", place=place)
    severity = reader.whole(item, "severity", "content.severity", default=0, low=0, high=3, n=number)
    right = tuple(reader.choices(item, "right", ACTS, place=place, renamed=OLD_ACTS))
    wrong = tuple(reader.choices(item, "wrong", ACTS, place=place, renamed=OLD_ACTS))
    if not right:
        reader.fault("content.no_right_act", n=number)
    if set(right) & set(wrong):
        reader.fault("content.right_and_wrong", n=number, act=sorted(set(right) & set(wrong))[0])
    return Truth(
        intent,
        reader.choice(item, "topic", TOPICS, "umum", place=place),
        severity,
        right,
        wrong,
        reader.text(item, "model_answer"),
        reader.text(item, "source"),
        checked=item.get("checked") is True,
    )


def _beats(reader: Reader, root: Mapping[str, object], ids: set[str] | None) -> list[Beat]:
    beats: list[Beat] = []
    for number, item in enumerate(reader.items(root, "beats"), start=1):
        at = reader.share(item, "at", number)
        kind = reader.choice(item, "kind", tuple(KIND_OF), "line", place=f"beat {number}")
        line = reader.text(item, "line") or None
        if kind == "line" and (line is None or (ids is not None and line not in ids)):
            reader.fault("content.beat_line", n=number, id=line or "-")
        level = reader.whole(item, "from_level", "content.level", default=1, low=1, high=3, n=number)
        beats.append(Beat(at, KIND_OF.get(kind, "line"), line, level))
    return sorted(beats, key=lambda beat: (beat.at, beat.kind))


def _quotas(reader: Reader, root: Mapping[str, object]) -> Mapping[int, Quotas]:
    own = root.get("quotas")
    if own is None:
        return QUOTAS
    if not isinstance(own, dict):
        reader.fault("content.quotas")
        return QUOTAS
    made = dict(QUOTAS)
    for level in (1, 2, 3):
        item = own.get(str(level))
        if isinstance(item, dict):
            made[level] = _quota_of(reader, item, made[level])
    return MappingProxyType(made)


def _quota_of(reader: Reader, item: Mapping[str, object], base: Quotas) -> Quotas:
    numbers = [
        reader.whole(item, spec.name, "content.quota", default=getattr(base, spec.name), low=0, high=60)
        for spec in fields(Quotas)
    ]
    return Quotas(*numbers)


def as_json(scenario: Scenario) -> str:
    """Return the file of a scenario; `parse` of its bytes gives an equal one."""
    root: dict[str, object] = {
        "format": FORMAT,
        "id": scenario.id,
        "title": scenario.title,
        "language": scenario.language,
        "minutes": scenario.minutes,
        "topics": list(scenario.topics),
        "talking_points": [{"title": point.title, "note": point.note} for point in scenario.talking_points],
        "beats": [_beat_json(beat) for beat in scenario.beats],
        "comments": [_line_json(line) for line in scenario.lines],
    }
    if dict(scenario.quotas) != dict(QUOTAS):
        root["quotas"] = {
            str(level): {spec.name: getattr(quotas, spec.name) for spec in fields(Quotas)}
            for level, quotas in scenario.quotas.items()
        }
    return json.dumps(root, ensure_ascii=False, indent=2) + "\n"


def _beat_json(beat: Beat) -> dict[str, object]:
    row: dict[str, object] = {"at": beat.at, "kind": beat.kind, "from_level": beat.from_level}
    if beat.line is not None:
        row["line"] = beat.line
    return row


def _line_json(line: Line) -> dict[str, object]:
    truth = line.truth
    return {
        "id": line.id,
        "text": line.text,
        "intent": truth.intent,
        "topic": truth.topic,
        "severity": truth.severity,
        "right": list(truth.right),
        "wrong": list(truth.wrong),
        "model_answer": truth.model_answer,
        "source": truth.source,
        "checked": truth.checked,
    }
