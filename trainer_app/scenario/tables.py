"""Content tables (CSV) to records: comments, personas, reactions. Every fault is told with its place."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from trainer_app.basics.messages import ContentError, Message
from trainer_app.basics.outcomes import Relation
from trainer_app.scenario.fitting import never_said
from trainer_app.scenario.model import MOODS, SITUATIONS, Bank, Line, Persona, Situation, Truth
from trainer_app.scenario.vocabulary import ACTS, INTENTS, acts_of, reaction_truth

Row = dict[str, str]
T = TypeVar("T")
Marks = tuple[dict[str, str], dict[str, str]]
"""Speaker by line, mood by line."""
NAME_KINDS = ("form_woman", "form_man", "woman", "man", "place")
RELATIONS: dict[str, Relation] = {
    "pengikut": "pengikut",
    "tetangga": "tetangga",
    "fyp": "fyp",
    "bot": "bot",
    "official": "official",
}


def rows_of(path: Path) -> list[Row]:
    """Return the rows of a CSV table; ContentError when it cannot be read."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        fault = Message.of("content.unreadable", file=path.name)
        raise ContentError(fault, [fault], str(error)) from error
    return [
        {key: value or "" for key, value in row.items() if key} for row in csv.DictReader(io.StringIO(text))
    ]


def _line(row: Row, needs: dict[str, Situation], marks: Marks) -> Line:
    severity = int(row["severity"])
    right, wrong = acts_of(row["right_actions"]), acts_of(row["wrong_actions"])
    known = row["intent"] in INTENTS and 0 <= severity <= 3 and set(right + wrong) <= set(ACTS)
    if not known or not row["text"].strip():
        raise ValueError(row["id"])
    truth = Truth(
        row["intent"],
        row["topic"],
        severity,
        right,
        wrong,
        row.get("model_answer", ""),
        row.get("fact_source", ""),
        checked=bool(row.get("signed_by")),
    )
    name = row["id"]
    return Line(name, row["text"].strip(), truth, needs.get(name), marks[0].get(name), marks[1].get(name))


def _persona(row: Row) -> Persona:
    return Persona(
        row["id"],
        row["display_name"],
        row["handle"],
        row["persona_class"],
        RELATIONS[row["source"]],
        row["age_band"],
        row["typing_style"],
        float(row["emoji_rate"]),
        float(row["typo_rate"]),
        float(row["activity"]),
        row["interest"],
    )


def _each(path: Path, make: Callable[[Row], T], faults: list[Message]) -> list[T]:
    made: list[T] = []
    for number, row in enumerate(rows_of(path), start=2):
        try:
            made.append(make(row))
        except (KeyError, ValueError):
            faults.append(Message.of("content.bad_row", file=path.name, n=number))
    return made


def _tables(folder: Path, stem: str) -> Iterable[Path]:
    return sorted(folder.glob(f"{stem}*.csv"))


def load_bank(folder: Path) -> Bank:
    """Return the bank of a language's folder (`comments*.csv`, `personas*.csv`, `reactions*.csv`).

    ContentError with every fault when a row is broken or a table is missing.
    """
    faults: list[Message] = []
    needs = _needs(folder)
    marks = _pairs(folder, "speakers", "class"), _pairs(folder, "moods", "mood")
    faults += [
        Message.of("content.bad_choice", place="moods", value=mood, field="mood")
        for mood in sorted(set(marks[1].values()) - set(MOODS))
    ]
    lines = [
        line
        for path in _tables(folder, "comments")
        for line in _each(path, lambda row: _line(row, needs, marks), faults)
    ]
    personas = [person for path in _tables(folder, "personas") for person in _each(path, _persona, faults)]
    reactions: dict[str, list[Line]] = {}
    for path in _tables(folder, "reactions"):
        for trigger, line in _each(path, lambda row: _reaction(row, needs), faults):
            reactions.setdefault(trigger, []).append(line)
    faults += _double([line.id for line in lines])
    names = dict.fromkeys(NAME_KINDS, ()) | _lists(folder, "names", "kind", "text")
    if not lines or not personas or not reactions or not all(names.values()):
        faults.append(Message.of("content.table_missing", folder=folder.name))
    if faults:
        raise ContentError(faults[0], faults)
    said = {line.id: line for found in reactions.values() for line in found}
    return Bank(
        {line.id: line for line in lines},
        tuple(personas),
        {
            trigger: tuple(line for line in found if line.needs is None)
            for trigger, found in reactions.items()
        },
        said,
        names,
        never_said((*lines, *said.values()), _lists(folder, "unfit", "class", "word")),
    )


def _needs(folder: Path) -> dict[str, Situation]:
    needs: dict[str, Situation] = {}
    for line, need in _pairs(folder, "needs", "needs").items():
        for word in SITUATIONS:
            if word == need:
                needs[line] = word
    return needs


def _pairs(folder: Path, stem: str, field: str) -> dict[str, str]:
    return {row["id"]: row[field] for path in _tables(folder, stem) for row in rows_of(path)}


def _lists(folder: Path, stem: str, key: str, field: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for path in _tables(folder, stem):
        for row in rows_of(path):
            found[row[key]] = (*found.get(row[key], ()), row[field])
    return found


def _reaction(row: Row, needs: dict[str, Situation]) -> tuple[str, Line]:
    truth = reaction_truth(row["trigger"])
    return row["trigger"], Line(row["id"], row["text"].strip(), truth, needs.get(row["id"]))


def _double(ids: list[str]) -> list[Message]:
    seen: set[str] = set()
    faults: list[Message] = []
    for name in ids:
        if name in seen:
            faults.append(Message.of("content.double_id", id=name))
        seen.add(name)
    return faults
