"""`gladi-live simulate`: a rehearsal without picture or window; the event log as JSONL."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from trainer_app.basics.assets import assets_dir
from trainer_app.basics.events import LogEvent
from trainer_app.basics.inputs import Body, Measured
from trainer_app.basics.messages import ContentError
from trainer_app.basics.outcomes import Comment, CommentHeld
from trainer_app.cli.driving import drive
from trainer_app.cli.inputs_file import GOOD, InputsError, read_commands, read_measured
from trainer_app.cli.policies import NAMES, policy
from trainer_app.rehearsal.rehearsal import Rehearsal
from trainer_app.scenario.library import load_library
from trainer_app.scenario.model import Bank, Scenario

NO_TIME = "1970-01-01T00:00:00+00:00"
"""Wall time of a report that must be the same every time."""
LONGEST_MINUTES, MOST_VIEWERS = 180.0, 20_000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what `gladi-live simulate` takes."""
    parser.add_argument("--scenario", required=True, metavar="ID|FILE", help="see `gladi-live scenarios`")
    parser.add_argument("--seed", type=int, required=True, help="same seed and inputs, same log")
    parser.add_argument("--viewers", type=_viewers, default=160, help="people who come by in 20 minutes")
    parser.add_argument("--minutes", type=_minutes, default=20.0, help="length of the live")
    parser.add_argument("--level", type=int, choices=(1, 2, 3), default=2)
    parser.add_argument("--policy", choices=tuple(NAMES), default="ignore-all", help="a synthetic person")
    parser.add_argument("--measured", type=Path, metavar="FILE", help="JSONL of what was measured")
    parser.add_argument("--commands", type=Path, metavar="FILE", help="JSONL of commands")
    parser.add_argument("--truth", action="store_true", help="tell the hidden truth of each comment")
    parser.add_argument("--lang", choices=("id", "en"), default="id", help="language of the audience")
    parser.add_argument("--report", type=Path, metavar="FILE", help="also write report.json here")


def _viewers(text: str) -> int:
    number = int(text)
    if not 1 <= number <= MOST_VIEWERS:
        raise argparse.ArgumentTypeError(f"must be from 1 to {MOST_VIEWERS}")
    return number


def _minutes(text: str) -> float:
    number = float(text)
    if not 0.1 <= number <= LONGEST_MINUTES:
        raise argparse.ArgumentTypeError(f"must be from 0.1 to {LONGEST_MINUTES:g}")
    return number


def run(args: argparse.Namespace, out: TextIO) -> int:
    """Write the log to `out`; return 0, or 2 with one sentence on stderr when an input is wrong."""
    try:
        library = load_library(assets_dir() / "content", args.lang)
        scenario = library.get(args.scenario)
        inputs = _inputs(args)
    except (ContentError, InputsError) as error:
        print(f"gladi-live simulate: {error}", file=sys.stderr)
        return 2
    bank = library.bank.including(scenario)
    rehearsal = Rehearsal(
        scenario,
        library.bank,
        seed=args.seed,
        level=args.level,
        viewers=args.viewers,
        planned_ms=round(args.minutes * 60_000),
    )
    rows: list[LogEvent] = []
    for event in drive(rehearsal, inputs, policy(args.policy, bank, args.seed)):
        rows.append(event)
        out.write(json.dumps(_row(event, bank, truth=args.truth), ensure_ascii=False) + "\n")
    if args.report is not None:
        return _write_report(args.report, rows, scenario, bank, args.lang)
    return 0


def _inputs(args: argparse.Namespace) -> Sequence[tuple[int, Body]]:
    """Return measures first, then commands, each in the order of its file."""
    good = Measured(GOOD, GOOD, GOOD, (), True)
    measured = read_measured(args.measured) if args.measured is not None else []
    commands = read_commands(args.commands) if args.commands is not None else []
    starts_good = not any(at_ms == 0 for at_ms, _body in measured)
    return [*([(0, good)] if starts_good else []), *measured, *commands]


def _row(event: LogEvent, bank: Bank, *, truth: bool) -> dict[str, object]:
    row = event.as_json(hidden=truth)
    if truth and isinstance(event.body, Comment | CommentHeld):
        told = bank.truth(event.body.line)
        row["truth"] = {
            "intent": told.intent,
            "severity": told.severity,
            "right": list(told.right),
            "wrong": list(told.wrong),
        }
    return row


def _write_report(path: Path, rows: Sequence[LogEvent], scenario: Scenario, bank: Bank, lang: str) -> int:
    from trainer_app.debrief.report import build_report
    from trainer_app.ui.text import say, set_language

    set_language("en" if lang == "en" else "id")
    report = build_report(rows, scenario, bank, person="", started_at=NO_TIME)
    text = json.dumps(report.as_json(say), ensure_ascii=False, indent=2) + "\n"
    try:
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        print(f"gladi-live simulate: {path}: cannot be written ({type(error).__name__})", file=sys.stderr)
        return 2
    return 0
