"""The rooms stand in one order; a planted wrong import must be seen, so that the check can fail."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LINT = [
    sys.executable,
    "-c",
    "import sys; from importlinter.cli import lint_imports_command as c; sys.exit(c())",
]


def test_the_import_contracts_hold() -> None:
    result = subprocess.run(LINT, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout[-3000:]


def test_a_domain_room_that_reaches_for_a_window_is_caught(tmp_path: Path) -> None:
    package = tmp_path / "trainer_app"
    for room in ("basics", "scoring"):
        (package / room).mkdir(parents=True)
        (package / room / "__init__.py").write_text("")
    (package / "__init__.py").write_text("")
    (package / "scoring" / "lighting.py").write_text("import PySide6\n")
    (tmp_path / ".importlinter").write_text(
        "[importlinter]\nroot_package = trainer_app\ninclude_external_packages = True\n"
        "[importlinter:contract:1]\nname = domain\ntype = forbidden\n"
        "source_modules =\n    trainer_app.scoring\nforbidden_modules =\n    PySide6\n"
    )
    result = subprocess.run(LINT, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert result.returncode != 0
