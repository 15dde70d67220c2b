"""`make bench`: run every benchmark once, in a short form, and print its figures and ratios.

Each is a script of its own with longer forms; see its first lines. Speeds are ratios against a peer in the
same run, since machines differ; a peer that is not installed is said so, not guessed.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
SHORT: dict[str, tuple[str, ...]] = {
    "crowd_statistics": ("--seeds", "12"),
    "crowd_quotas": ("--seeds", "40"),
    "crowd_behaviour": ("--pairs", "20"),
}


def main() -> int:
    """Run them in order; 1 when one of them fails."""
    failed = []
    for script in sorted(HERE.glob("*.py")):
        if script.stem.startswith("__"):
            continue
        print(f"\n== {script.stem}", flush=True)
        call = [sys.executable, str(script), *SHORT.get(script.stem, ())]
        if subprocess.run(call, cwd=HERE.parent, check=False).returncode != 0:
            failed.append(script.stem)
    if failed:
        print("failed:", ", ".join(failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
