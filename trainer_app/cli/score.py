"""`gladi-live score FILE...`: judge pictures, videos and sounds with the very code of the window."""

from __future__ import annotations

import argparse
import json
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Literal, TextIO

from trainer_app.basics.messages import GladiError, MediaError
from trainer_app.cli.score_json import Json
from trainer_app.cli.score_kind import kind_of
from trainer_app.cli.score_picture import PictureScorer

LOG = logging.getLogger(__name__)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what `gladi-live score` takes."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="a picture, video or sound file")


def run(args: argparse.Namespace, out: TextIO) -> int:
    """Judge the files; the exit status is 1 when one could not be read."""
    return score_files(args.files, out)


def score_files(paths: Sequence[str], out: TextIO) -> int:
    """Write one JSON line a file to `out`, in order; return 0, or 1 when a file could not be read."""
    pictures = PictureScorer()
    failed = False
    for path in paths:
        said = _score_one(pictures, path)
        failed = failed or "error" in said
        out.write(json.dumps(said, ensure_ascii=False, allow_nan=False) + "\n")
        out.flush()
    return 1 if failed else 0


def _score_one(pictures: PictureScorer, path: str) -> Json:
    try:
        kind = kind_of(Path(path))
        return _sound(path) if kind == "sound" else _seen(pictures, path, kind)
    except GladiError as error:
        return {"file": path, "error": str(error)}
    except (OSError, ValueError, ArithmeticError, RuntimeError, MemoryError, LookupError, TypeError) as error:
        # The others must still be judged; the whole story goes to the log, one sentence to the caller.
        LOG.debug("score %s", path, exc_info=True)
        return {"file": path, "error": f"cannot be judged ({type(error).__name__}: {_first_line(error)})"}


def _seen(pictures: PictureScorer, path: str, kind: Literal["picture", "video"]) -> Json:
    try:
        return pictures.score(path, kind)
    except MediaError as no_picture:
        if kind == "picture":
            raise
        try:  # a film file that holds nothing but sound
            return _sound(path)
        except MediaError:
            raise no_picture from None


def _sound(path: str) -> Json:
    from trainer_app.cli.score_sound import score_sound  # loads the speech net: only if there is a sound

    return {"file": path, **{key: value for key, value in score_sound(path).items() if key != "file"}}


def _first_line(error: BaseException) -> str:
    return (str(error).strip() or "no reason given").splitlines()[0][:200]
