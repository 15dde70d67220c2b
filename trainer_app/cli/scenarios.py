"""`gladi-live scenarios`: what can be rehearsed; `--check FILE`: all faults of a scenario file at once."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from trainer_app.basics.assets import assets_dir
from trainer_app.basics.messages import ContentError, Message
from trainer_app.scenario.library import load_library


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what `gladi-live scenarios` takes."""
    parser.add_argument("--check", type=Path, metavar="FILE", help="tell every fault of a scenario file")


def run(args: argparse.Namespace, out: TextIO) -> int:
    """Write `id<TAB>title` lines; with --check the verdict: 0 when sound, 1 with the faults on stderr."""
    try:
        library = load_library(assets_dir() / "content")
    except ContentError as error:
        return _tell(error.faults)
    if args.check is None:
        for scenario in library.scenarios():
            out.write(f"{scenario.id}\t{scenario.title}\n")
        return 0
    try:
        scenario = library.check(args.check)
    except ContentError as error:
        return _tell(error.faults)
    out.write(f"{scenario.id}\t{scenario.title}\n")
    return 0


def _tell(faults: Sequence[Message]) -> int:
    from trainer_app.ui.text import say, set_language

    set_language("en")
    for fault in faults:
        print(say(fault), file=sys.stderr)
    return 1
