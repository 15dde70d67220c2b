"""`gladi-live rehearse`: the window's whole chain without a window, on media files, faster than real time."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from trainer_app.basics.assets import assets_dir
from trainer_app.basics.events import LogEvent
from trainer_app.basics.inputs import Body
from trainer_app.basics.measures import UNMEASURED
from trainer_app.capture.media_time import judge_picture_file
from trainer_app.capture.sound_judge import judge_file
from trainer_app.cli.driving import drive
from trainer_app.cli.policies import NAMES, policy
from trainer_app.debrief.report import Report, build_report
from trainer_app.rehearsal.rehearsal import Rehearsal
from trainer_app.scenario.library import Library, load_library
from trainer_app.ui.presenters.stage_pulse import MEASURED_MS, Senses

MS_PER_MINUTE = 60_000
JUDGE_EVERY_MS = 100
MOST_MINUTES = 240.0
FIXED_START = "1970-01-01T00:00:00+00:00"
"""No wall clock enters: the same files and the same call give the same bytes."""
DEFAULT_VIEWERS = 160


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of `rehearse`."""
    parser.add_argument(
        "--scenario", required=True, metavar="ID", help="see `gladi-live scenarios`, or a file"
    )
    parser.add_argument("--camera", required=True, metavar="FILE", help="video or picture, or `sample`")
    parser.add_argument("--mic", required=True, metavar="FILE", help="sound or video with sound, or `sample`")
    parser.add_argument("--seed", required=True, type=int, metavar="N")
    parser.add_argument("--minutes", required=True, type=float, metavar="M")
    parser.add_argument("--level", type=int, choices=(1, 2, 3), default=2)
    parser.add_argument("--viewers", type=int, default=DEFAULT_VIEWERS, metavar="V")
    parser.add_argument("--policy", choices=NAMES, default="oracle")
    parser.add_argument("--lang", choices=("id", "en"), default="id")
    parser.add_argument("--out", required=True, metavar="DIR")


def senses_over(camera: str, mic: str, seconds: float) -> Iterator[tuple[int, Body]]:
    """Yield what the window would put into the log: a Measured row each half second of media time.

    camera: picture or video, mic: sound or video with sound, both looped; `sample` for the shipped ones.
    """
    sounds = judge_file(_sound_path(mic), seconds)
    for step, picture in enumerate(judge_picture_file(camera, seconds)):
        at_ms = step * JUDGE_EVERY_MS
        if at_ms % MEASURED_MS:
            continue
        heard = sounds[step - 1] if 0 < step <= len(sounds) else None
        senses = Senses(
            lighting=picture.lighting,
            framing=picture.framing,
            sound=heard.sound if heard else UNMEASURED,
            speaking=heard.speech if heard else False,
        )
        yield at_ms, senses.as_input()


def run(args: argparse.Namespace, out: TextIO) -> int:
    """Rehearse, and write events.jsonl, report.json and report.pdf into the folder."""
    if not 0 < args.minutes <= MOST_MINUTES:
        print(f"gladi-live rehearse: --minutes is above 0 and at most {MOST_MINUTES:.0f}", file=sys.stderr)
        return 2
    folder = Path(args.out)
    folder.mkdir(parents=True, exist_ok=True)
    library = load_library(assets_dir() / "content", args.lang)
    scenario = library.get(args.scenario)
    planned_ms = round(args.minutes * MS_PER_MINUTE)
    seconds = planned_ms / 1000
    rehearsal = Rehearsal(
        scenario, library.bank, seed=args.seed, level=args.level, viewers=args.viewers, planned_ms=planned_ms
    )
    see = policy(args.policy, library.bank.including(scenario), args.seed)
    rows = list(drive(rehearsal, senses_over(args.camera, args.mic, seconds), see))
    _write_events(folder / "events.jsonl", rows)
    _write_report(folder, rows, library, args)
    print(folder, file=out)
    return 0


def _sound_path(mic: str) -> Path:
    if mic != "sample":
        return Path(mic)
    return next((assets_dir() / "sample").glob("sample-speech.*"))


def _write_events(path: Path, rows: list[LogEvent]) -> None:
    lines = (json.dumps(row.as_json(), ensure_ascii=False) for row in rows)
    path.write_text("\n".join(lines) + "\n", "utf-8", newline="\n")


def _write_report(folder: Path, rows: list[LogEvent], library: Library, args: argparse.Namespace) -> None:
    from trainer_app.ui import text
    from trainer_app.ui.pdf import report_pdf

    text.set_language(args.lang)
    scenario = library.get(args.scenario)
    report: Report = build_report(rows, scenario, library.bank, person="", started_at=FIXED_START)
    made = json.dumps(report.as_json(text.say), ensure_ascii=False, indent=2)
    (folder / "report.json").write_text(made + "\n", "utf-8", newline="\n")
    report_pdf(report, folder / "report.pdf")
