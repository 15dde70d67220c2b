"""Environments of their own for peers that need other packages than the app; made on demand only."""

from __future__ import annotations

import os
import subprocess
import venv
from collections.abc import Sequence
from pathlib import Path

BUILD = Path(__file__).resolve().parent.parent / "build"


def python_of(name: str) -> Path:
    """Return the interpreter of the environment `name`, whether it is there or not."""
    return BUILD / name / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def make(name: str, *installs: Sequence[str]) -> None:
    """Make the environment and install into it, one call of pip for each of `installs`.

    Raises CalledProcessError when the packages cannot be had.
    """
    if not python_of(name).exists():
        venv.create(BUILD / name, with_pip=True)
    pip = [str(python_of(name)), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    for packages in installs:
        subprocess.run([*pip, *packages], check=True)


if __name__ == "__main__":
    print("a part of the benchmarks, measures nothing by itself")
