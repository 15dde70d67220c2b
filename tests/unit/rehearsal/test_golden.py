"""Three logs to the byte. They move only when the crowd or its content is meant to change: then write
`GLADI_GOLDEN=write pytest tests/unit/rehearsal/test_golden.py` and say so in the commit."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

import pytest
from lives import DEAF, GOOD, QUIET, new, run

from trainer_app.basics.inputs import Body, Command, Measured

GOLDEN = Path(__file__).resolve().parents[2] / "data" / "logs" / "golden.json"
DARK = Measured(25, 85, 80, ("too_dark",), True)
NOISY = Measured(85, 20, 80, ("noise",), True)

Order = tuple[int, Body]
LIVES: dict[str, tuple[dict[str, object], list[Order]]] = {
    "calm, small, nobody acts": ({"seed": 1, "level": 1, "viewers": 70, "minutes": 10}, [(0, GOOD)]),
    "lively, faults and acts": (
        {"seed": 2, "level": 2, "viewers": 160, "minutes": 12},
        [
            (0, GOOD),
            (90_000, DARK),
            (150_000, GOOD),
            (200_500, NOISY),
            (260_000, QUIET),
            (290_000, DEAF),
            (300_000, GOOD),
            (310_000, Command("host", "answer", "c12")),
            (317_000, Command("host", "answer_done")),
            (330_000, Command("moderator", "mute", "c20", 30)),
            (340_000, Command("moderator", "undo")),
            (350_000, Command("moderator", "block", "c25")),
            (360_000, Command("moderator", "filter_add", None, None, "bu")),
            (361_000, Command("moderator", "filter_add", None, None, "hadir")),
            (400_000, Command("moderator", "freeze")),
            (470_000, Command("moderator", "unfreeze")),
            (480_000, Command("host", "script_done")),
        ],
    ),
    "stormy, a raid frozen out": (
        {"seed": 3, "level": 3, "viewers": 310, "minutes": 15},
        [(0, GOOD), (500_000, Command("moderator", "freeze")), (580_000, Command("moderator", "unfreeze"))],
    ),
}


def digest(name: str) -> str:
    how, orders = LIVES[name]
    rows = run(new(**how), orders)  # type: ignore[arg-type]
    lines = (json.dumps(row.as_json(hidden=True), ensure_ascii=False) + "\n" for row in rows)
    return hashlib.sha256("".join(lines).encode()).hexdigest()


@pytest.mark.parametrize("name", LIVES)
def test_the_log_is_the_one_that_was_kept(name: str) -> None:
    kept = json.loads(GOLDEN.read_text(encoding="utf-8")) if GOLDEN.is_file() else {}
    if os.environ.get("GLADI_GOLDEN") == "write":
        kept[name] = digest(name)
        GOLDEN.write_text(json.dumps(kept, indent=2, sort_keys=True) + "\n", encoding="utf-8", newline="\n")
    assert digest(name) == kept[name]
