"""Counts wrong codes and says how long to pause before the next try. Pure."""

from __future__ import annotations

from dataclasses import dataclass

FREE_TRIES = 5
"""So many wrong codes cost nothing: fingers slip."""
FIRST_PAUSE_S, LONGEST_PAUSE_S = 10, 600
"""The pause doubles with every wrong code after that: 10 000 codes of four digits take two months."""


@dataclass(slots=True)
class Tries:
    """Wrong codes since the last right one; lives as long as the app, over any number of dialogs."""

    wrong: int = 0
    open_from_s: float = 0.0

    def pause_s(self, now_s: float) -> int:
        """Return whole seconds until a code may be tried again, 0 when it may be tried now."""
        left = self.open_from_s - now_s
        return 0 if left <= 0 else int(left) + 1

    def note_wrong(self, now_s: float) -> int:
        """Count a wrong code; return the pause that follows in seconds, 0 for none."""
        self.wrong += 1
        over = self.wrong - FREE_TRIES
        if over < 0:
            return 0
        pause = min(LONGEST_PAUSE_S, FIRST_PAUSE_S * (1 << min(over, 10)))
        self.open_from_s = now_s + pause
        return pause

    def note_right(self) -> None:
        """Forget the wrong ones."""
        self.wrong, self.open_from_s = 0, 0.0
