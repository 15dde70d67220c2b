"""Inputs out of JSONL files: what was measured, and what was ordered. A fault names its file and line."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from pathlib import Path

from trainer_app.basics.inputs import Body, Command, Measured, Seat

GOOD = 90
"""Score that stands for good where a file says nothing."""
SEATS: dict[str, Seat] = {"host": "host", "moderator": "moderator", "trainer": "trainer"}
Row = dict[str, object]


class InputsError(Exception):
    """A file of inputs is wrong; str() is one clear sentence."""


def read_measured(path: Path) -> list[tuple[int, Body]]:
    """Return the measures of a file `{"t","lighting","sound","framing"[,"tips","host_speaking"]}` a line."""
    return _read(path, _measured)


def read_commands(path: Path) -> list[tuple[int, Body]]:
    """Return the commands of a file `{"t","by","verb","target",...}` a line."""
    return _read(path, _command)


def _read(path: Path, make: Callable[[Row], Body]) -> list[tuple[int, Body]]:
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputsError(f"{path}: cannot be read ({type(error).__name__})") from error
    found: list[tuple[int, Body]] = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            if not isinstance(row, dict):
                raise ValueError("not an object")
            found.append((_ms(row), make(row)))
        except (ValueError, RecursionError) as error:
            raise InputsError(f"{path}, line {number}: {error}") from error
    return found


def _ms(row: Row) -> int:
    seconds = row.get("t")
    if isinstance(seconds, bool) or not isinstance(seconds, int | float):
        raise ValueError('"t" must be seconds from the start')
    if not math.isfinite(seconds) or not 0 <= seconds <= 86_400:
        raise ValueError('"t" must be between 0 and 86400 seconds')
    return round(seconds * 1000)


def _score(row: Row, axis: str) -> int | None:
    value = row.get(axis, GOOD)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 100:
        raise ValueError(f'"{axis}" must be a score from 0 to 100, or null')
    return round(value)


def _measured(row: Row) -> Measured:
    tips = row.get("tips", [])
    if not isinstance(tips, list) or not all(isinstance(tip, str) for tip in tips):
        raise ValueError('"tips" must be a list of words')
    speaking = row.get("host_speaking", True)
    if speaking is not None and not isinstance(speaking, bool):
        raise ValueError('"host_speaking" must be true, false or null')
    told = tuple(tip for tip in tips if tip != "ok")
    return Measured(_score(row, "lighting"), _score(row, "sound"), _score(row, "framing"), told, speaking)


def _word(row: Row, field: str) -> str | None:
    value = row.get(field)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise ValueError(f'"{field}" must be text')
    return str(value)


def _command(row: Row) -> Command:
    by = SEATS.get(str(row.get("by", "moderator")))
    verb = row.get("verb")
    if by is None:
        raise ValueError('"by" must be host, moderator or trainer')
    if not isinstance(verb, str) or not verb:
        raise ValueError('"verb" is missing')
    seconds = row.get("seconds")
    if seconds is not None and (isinstance(seconds, bool) or not isinstance(seconds, int)):
        raise ValueError('"seconds" must be a whole number, or null')
    return Command(by, verb, _word(row, "target"), seconds, _word(row, "term"))
