"""Bring the Qt catalogues in step with the word tables and build what the app loads.

    python scripts/catalogue.py           update assets/i18n/id/<table>.ts, build assets/i18n/gladi_id.qm
    python scripts/catalogue.py home      the same for these tables only
    python scripts/catalogue.py --check   change nothing; exit 1 when an entry is unfinished or the .qm is old

Prints every unfinished entry as `table: English source`. Uses lupdate and lrelease of the pinned PySide6.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WORDS = ROOT / "trainer_app" / "ui" / "words"
CATALOGUES = ROOT / "assets" / "i18n" / "id"
COMPILED = ROOT / "assets" / "i18n" / "gladi_id.qm"


def tables() -> list[Path]:
    """Return the word tables, by name."""
    return sorted(file for file in WORDS.glob("*.py") if file.stem != "__init__")


def _tool(name: str) -> str:
    beside = Path(sys.executable).parent / name
    return str(beside if beside.exists() else beside.with_suffix(".exe") if sys.platform == "win32" else name)


def _run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"{command[0]} failed:\n{done.stdout}{done.stderr}")


def update(table: Path, catalogue: Path) -> None:
    """Merge the sources of a table into its catalogue; old translations stay, vanished ones go."""
    _run(
        _tool("pyside6-lupdate"),
        str(table),
        "-no-obsolete",
        "-locations",
        "none",
        "-source-language",
        "en",
        "-target-language",
        "id",
        "-ts",
        str(catalogue),
    )


def unfinished(catalogue: Path) -> list[str]:
    """Return the English sources without a finished translation."""
    tree = ElementTree.parse(catalogue)
    found = []
    for message in tree.iter("message"):
        translation = message.find("translation")
        done = translation is not None and translation.get("type") is None and bool(translation.text)
        if not done:
            found.append(message.findtext("source", ""))
    return found


def compile_all(target: Path) -> None:
    """Build the one .qm out of all catalogues (the tables' and Qt's own words)."""
    _run(
        _tool("pyside6-lrelease"),
        *(str(file) for file in sorted(CATALOGUES.glob("*.ts"))),
        "-qm",
        str(target),
    )


def is_current() -> bool:
    """Return whether the compiled catalogue is what the .ts files give now."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "fresh.qm"
        compile_all(fresh)
        return COMPILED.is_file() and COMPILED.read_bytes() == fresh.read_bytes()


def main(arguments: list[str]) -> int:
    """Update and build, or check."""
    check = "--check" in arguments
    wanted = [argument for argument in arguments if not argument.startswith("-")]
    CATALOGUES.mkdir(parents=True, exist_ok=True)
    if not check:
        for table in tables():
            if wanted and table.stem not in wanted:
                continue
            update(table, CATALOGUES / f"{table.stem}.ts")
        compile_all(COMPILED)
    open_entries = [
        f"{file.stem}: {source}" for file in sorted(CATALOGUES.glob("*.ts")) for source in unfinished(file)
    ]
    for entry in open_entries:
        print(entry)
    stale = check and not is_current()
    if stale:
        print("assets/i18n/gladi_id.qm is older than its tables: run python scripts/catalogue.py")
    return 1 if open_entries or stale else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
