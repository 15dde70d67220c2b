"""`gladi-live filter`: which comments of stdin a list of words would hide, one JSON line each."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TextIO

from trainer_app.basics.assets import assets_dir
from trainer_app.rehearsal.filter import MOST_TERMS, WordFilter, read_terms

STARTER = Path("content") / "id" / "filter_starter.txt"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what `gladi-live filter` takes."""
    parser.add_argument("--terms", type=Path, metavar="FILE", help="words to hide, one a line")


def run(args: argparse.Namespace, out: TextIO) -> int:
    """Judge each line of stdin; return 0, or 2 with one sentence when the list cannot be used."""
    path = args.terms if args.terms is not None else assets_dir() / STARTER
    try:
        terms = read_terms(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        print(f"gladi-live filter: {path}: cannot be read ({type(error).__name__})", file=sys.stderr)
        return 2
    if len(terms) > MOST_TERMS:
        print(f"gladi-live filter: {path}: {len(terms)} words, at most {MOST_TERMS}", file=sys.stderr)
        return 2
    words = WordFilter(terms)
    source = getattr(sys.stdin, "buffer", None)
    lines = source.read().decode("utf-8", "replace").split("\n") if source else sys.stdin.read().split("\n")
    for line in lines[:-1] if lines[-1] == "" else lines:
        term = words.match(line.rstrip("\r"))
        out.write(json.dumps({"hidden": term is not None, "term": term}, ensure_ascii=False) + "\n")
    return 0
