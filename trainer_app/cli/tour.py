"""`gladi-live tour`: every page and state as a PNG, named as in the design, made by the real parts."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

TEXT_SIZES = {"100": 1.0, "112": 1.125, "125": 1.25, "150": 1.5}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of `tour`."""
    parser.add_argument("--size", default="1366x768", metavar="WxH", help="pixels of every picture")
    parser.add_argument("--text", choices=sorted(TEXT_SIZES), default="100", help="text size in percent")
    parser.add_argument("--lang", choices=("id", "en"), default="id")
    parser.add_argument("--only", metavar="WORD", default="", help="only pictures whose name holds this")
    parser.add_argument("--out", required=True, metavar="DIR")


def run(args: argparse.Namespace, out: TextIO) -> int:
    """Render the pictures and print their names; 2 for a size that is none."""
    size = re.fullmatch(r"(\d{3,4})x(\d{3,4})", args.size)
    if size is None:
        print("gladi-live tour: --size is like 1366x768", file=sys.stderr)
        return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from trainer_app.cli.tour_guide import Guide
    from trainer_app.cli.tour_live import LIVE_SCENES
    from trainer_app.cli.tour_pages import PAGE_SCENES

    folder = Path(args.out)
    folder.mkdir(parents=True, exist_ok=True)
    guide = Guide((int(size[1]), int(size[2])), TEXT_SIZES[args.text], args.lang)
    scenes: dict[str, Callable[[Guide], object]] = {**PAGE_SCENES, **LIVE_SCENES}
    for name, scene in sorted(scenes.items()):
        if args.only in name:
            scene(guide)
            guide.save(folder / f"{name}.png")
            print(name, file=out)
    guide.close()
    return 0
