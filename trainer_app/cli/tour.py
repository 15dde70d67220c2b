"""`gladi-live tour`: every page and state as a PNG, named as in the design, made by the real parts."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from trainer_app.cli.tour_guide import Guide

TEXT_SIZES = {"100": 1.0, "112": 1.125, "125": 1.25, "150": 1.5}
FAULTY = 1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of `tour`."""
    parser.add_argument("--size", default="1366x768", metavar="WxH", help="pixels of every picture")
    parser.add_argument("--text", choices=sorted(TEXT_SIZES), default="100", help="text size in percent")
    parser.add_argument("--lang", choices=("id", "en"), default="id")
    parser.add_argument("--only", metavar="WORD", default="", help="only pictures whose name holds this")
    parser.add_argument(
        "--walk",
        action="store_true",
        help="look for cut words, overlaps and small buttons in every size, text size and language",
    )
    parser.add_argument("--out", metavar="DIR", help="where the pictures go; not needed with --walk")


def run(args: argparse.Namespace, out: TextIO) -> int:
    """Render the pictures and print their names, or walk; 2 for a call that makes no sense, 1 for faults."""
    size = re.fullmatch(r"(\d{3,4})x(\d{3,4})", args.size)
    if size is None:
        print("gladi-live tour: --size is like 1366x768", file=sys.stderr)
        return 2
    if not args.walk and not args.out:
        print("gladi-live tour: --out DIR is missing", file=sys.stderr)
        return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if args.walk:
        return _walk(args.only, out)
    from trainer_app.cli.tour_guide import Guide

    folder = Path(args.out)
    folder.mkdir(parents=True, exist_ok=True)
    guide = Guide((int(size[1]), int(size[2])), TEXT_SIZES[args.text], args.lang)
    for name, scene in sorted(scenes(args.only).items()):
        scene(guide)
        guide.save(folder / f"{name}.png")
        print(name, file=out)
    guide.close()
    return 0


def scenes(only: str = "") -> dict[str, Callable[[Guide], object]]:
    """Return every scene whose name holds `only`."""
    from trainer_app.cli.tour_dialogs import DIALOG_SCENES
    from trainer_app.cli.tour_live import LIVE_SCENES
    from trainer_app.cli.tour_pages import PAGE_SCENES
    from trainer_app.cli.tour_sound import SOUND_SCENES
    from trainer_app.cli.tour_trainer import TRAINER_SCENES

    every = {**PAGE_SCENES, **LIVE_SCENES, **TRAINER_SCENES, **DIALOG_SCENES, **SOUND_SCENES}
    return {name: scene for name, scene in every.items() if only in name}


def _walk(only: str, out: TextIO) -> int:
    from trainer_app.cli.tour_guide import Guide
    from trainer_app.cli.tour_walk import LOOKS, walk

    found = 0
    for language in ("id", "en"):
        guide = Guide(*LOOKS[0], language)
        found += walk(guide, scenes(only), LOOKS, out)
        guide.close()
    looked = len(scenes(only)) * len(LOOKS) * 2
    print(f"{looked} pages looked at, {found} faults", file=out)
    return FAULTY if found else 0
