"""Where the files lie that are shipped with the app."""

from __future__ import annotations

import sys
from pathlib import Path


def assets_dir() -> Path:
    """Return the folder `assets`: in the frozen bundle, in an installed package, or beside the sources."""
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle) / "assets"
    package = Path(__file__).resolve().parent.parent
    installed = package / "assets"
    return installed if installed.is_dir() else package.parent / "assets"
