"""`gladi-live backup FILE` and `gladi-live restore FILE [--replace]`: all data in one file, and back."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TextIO

from trainer_app.store.archive import as_text
from trainer_app.store.backup import make_backup
from trainer_app.store.restore import restore_backup


def add_backup_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of `backup`."""
    parser.add_argument("file", metavar="FILE", help="where to write the backup, e.g. gladi.zip on a stick")
    parser.add_argument("--data-dir", metavar="DIR", help="folder of the data to save")


def run_backup(args: argparse.Namespace, out: TextIO) -> int:
    """Write the backup; 0 when it is whole on the disk. Raises StoreError with a sentence otherwise."""
    content = make_backup(_folder(args), Path(args.file))
    print(f"saved {as_text(content)}: {args.file}", file=out)
    return 0


def add_restore_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of `restore`."""
    parser.add_argument("file", metavar="FILE", help="a file that `gladi-live backup` wrote")
    parser.add_argument(
        "--replace", action="store_true", help="replace the people and rehearsals that are here"
    )
    parser.add_argument("--data-dir", metavar="DIR", help="folder to restore into")


def run_restore(args: argparse.Namespace, out: TextIO) -> int:
    """Put the backup back; 0 when all of it is there. Raises StoreError with a sentence otherwise."""
    content = restore_backup(_folder(args), Path(args.file), replace=bool(args.replace))
    print(f"restored {as_text(content)}", file=out)
    return 0


def _folder(args: argparse.Namespace) -> Path | None:
    return Path(args.data_dir) if args.data_dir else None


add_arguments, run = add_backup_arguments, run_backup
