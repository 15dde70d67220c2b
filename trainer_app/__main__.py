"""The doorstep: `gladi-live`, either one of the calls of the command line or the window."""

from __future__ import annotations

import argparse
import importlib
import io
import logging
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TextIO

from trainer_app import __version__
from trainer_app.basics.messages import GladiError

Run = Callable[[argparse.Namespace, TextIO], int]
WRONG_USAGE = 2


@dataclass(frozen=True, slots=True)
class Call:
    """A call of the command line: the module that does it and one line of help."""

    module: str
    help: str


CALLS: dict[str, Call] = {
    "score": Call("score", "judge pictures, videos and sounds, one JSON line a file"),
    "simulate": Call("simulate", "a rehearsal without picture or window: its event log as JSONL"),
    "rehearse": Call("rehearse", "the whole chain on media files: events, report.json, report.pdf"),
    "filter": Call("filter", "read comments from stdin, say which the word filter hides"),
    "scenarios": Call("scenarios", "list the scenarios, or check a scenario file"),
    "doctor": Call("doctor", "check this computer: camera, mic, disk, fonts, models, database"),
    "backup": Call("backup", "write all people, rehearsals and own scenarios into one file"),
    "restore": Call("restore", "read a backup file back"),
    "tour": Call("tour", "render every page and state with sample footage into PNG files"),
}


def _utf8_streams() -> None:
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace" if stream is sys.stdin else "strict")


def _window_parser() -> argparse.ArgumentParser:
    calls = "\n".join(f"  {name:<10} {call.help}" for name, call in CALLS.items() if name != "tour")
    parser = argparse.ArgumentParser(
        prog="gladi-live",
        description="Opens the window of Gladi Live, the live-streaming rehearsal.",
        epilog=f"other calls (each with --help):\n{calls}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    source = "`auto`, an index or part of a name, a media file, `sample`"
    parser.add_argument("--camera", metavar="SRC", help=f"{source}, or an http:// address of a local camera")
    parser.add_argument("--mic", metavar="SRC", help=source)
    parser.add_argument("--data-dir", metavar="DIR", help="folder of the data, e.g. on a USB stick")
    parser.add_argument("--lang", choices=("id", "en"), help="language of the pages")
    parser.add_argument("--seed", type=int, metavar="N", help="seed of the audience, to repeat it exactly")
    parser.add_argument("--version", action="version", version=f"gladi-live {__version__}")
    return parser


def _window(argv: Sequence[str]) -> int:
    args = _window_parser().parse_args(argv)
    from trainer_app.bootstrap import Options, run_window

    return run_window(Options(args.camera, args.mic, args.data_dir, args.lang, args.seed))


def _call(name: str, argv: Sequence[str]) -> int:
    module = importlib.import_module(f"trainer_app.cli.{CALLS[name].module}")
    parser = argparse.ArgumentParser(prog=f"gladi-live {name}", description=CALLS[name].help)
    module.add_arguments(parser)
    run: Run = module.run
    return run(parser.parse_args(argv), sys.stdout)


def _in_english(error: GladiError) -> str:
    from trainer_app.ui import text

    text.set_language("en")
    return text.say(error.message)


def main(argv: Sequence[str] | None = None) -> int:
    """Run `gladi-live` with `argv` (default: the process's own); return its exit code.

    0 fine, 1 something judged or checked was not fine, 2 wrong usage or something that cannot be done; a
    fault is one sentence on stderr, never a traceback.
    """
    _utf8_streams()
    logging.basicConfig(level=logging.ERROR, stream=sys.stderr, format="gladi-live: %(message)s")
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        return _call(words[0], words[1:]) if words and words[0] in CALLS else _window(words)
    except GladiError as error:
        print(f"gladi-live: {_in_english(error)}", file=sys.stderr)
        return WRONG_USAGE
    except BrokenPipeError:
        # Whoever read our lines has gone; a second flush at exit must not complain either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
