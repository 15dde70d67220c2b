"""How much larger than drawn everything is: by the person's choice of text and by the window's height."""

from __future__ import annotations

from dataclasses import dataclass

TEXT_SCALES = (1.0, 1.125, 1.25, 1.5)
WHOLE_FROM_HEIGHT = 1000
"""Window height in px from which everything, not only text, grows."""
WHOLE_LARGE = 1.25


@dataclass(frozen=True, slots=True)
class Scale:
    """How much larger than drawn: `text` (chosen by the person) and `whole` (by the window's height)."""

    text: float = 1.0
    whole: float = 1.0

    def px(self, value: float) -> int:
        """Return whole pixels of a distance, icon or radius: grows with the window only."""
        return round(value * self.whole)

    def tx(self, value: float) -> int:
        """Return whole pixels of letters and of rows that hold letters: grows with both."""
        return round(value * self.whole * self.text)


def scale_for(window_height: int, text: float) -> Scale:
    """Return the scale of a window of that height (px) at that text size (one of TEXT_SCALES)."""
    return Scale(text, WHOLE_LARGE if window_height >= WHOLE_FROM_HEIGHT else 1.0)
