"""The clock of an answer: it counts when the host is heard for 4 s within 30 s of the button."""

from __future__ import annotations

from typing import Literal

SPOKEN_ENOUGH_MS = 4_000
"""Speech that makes an answer (INTERFACE: the host speaks >= 4 s within 30 s of `answer`)."""
ANSWER_WITHIN_MS = 30_000
SILENCE_ENDS_MS = 2_500
"""After enough speech, so much silence ends the answer: a breath is shorter."""
LONGEST_MS = 120_000
"""A host who talks on and on is taken as having answered."""

End = Literal["answered", "unheard"]


class AnswerTimer:
    """Counts speech since the button. All times are ms of the rehearsal.

    behind: another answer has begun since; it then counts as soon as enough was said, or ends after 30 s.
    """

    def __init__(self, comment: str, since_ms: int, speaking: bool | None) -> None:
        self.comment = comment
        self.since_ms = since_ms
        self._counted_ms = 0
        self._heard_at: int | None = since_ms if speaking else None
        self._silent_at: int | None = None if speaking else since_ms
        self.microphone = speaking is not None
        self.behind = False

    def hear(self, at_ms: int, speaking: bool | None) -> None:
        """Take in the mic's word that holds from at_ms on; None: no microphone can hear."""
        self.microphone = self.microphone or speaking is not None
        if speaking and self._heard_at is None:
            self._heard_at, self._silent_at = at_ms, None
        elif not speaking and self._heard_at is not None:
            self._counted_ms += at_ms - self._heard_at
            self._heard_at, self._silent_at = None, at_ms

    def spoken_ms(self, now_ms: int) -> int:
        """Return the ms of speech since the button."""
        return self._counted_ms + (0 if self._heard_at is None else max(0, now_ms - self._heard_at))

    def next_check_ms(self) -> int | None:
        """Return when `end_at` may next say something new, if nothing more is heard; None: never."""
        late = self.since_ms + ANSWER_WITHIN_MS
        if self.behind:
            return late if self._heard_at is None else min(late, self._enough_ms(self._heard_at))
        if not self.microphone:
            return None
        if self._silent_at is not None and self._counted_ms >= SPOKEN_ENOUGH_MS:
            return self._silent_at + SILENCE_ENDS_MS
        if self._heard_at is not None and self.spoken_ms(late) >= SPOKEN_ENOUGH_MS:
            return self.since_ms + LONGEST_MS
        return late

    def _enough_ms(self, heard_at: int) -> int:
        return heard_at + max(0, SPOKEN_ENOUGH_MS - self._counted_ms)

    def end_at(self, now_ms: int) -> End | None:
        """Return how the answer ended by itself at now_ms, None while it goes on."""
        check = self.next_check_ms()
        if check is None or now_ms < check:
            return None
        return "answered" if self.spoken_ms(now_ms) >= SPOKEN_ENOUGH_MS else "unheard"

    def end_by_hand(self, now_ms: int) -> End:
        """Return what `answer_done` makes of it: without a microphone the word of the person counts."""
        if not self.microphone:
            return "answered"
        return "answered" if self.spoken_ms(now_ms) >= SPOKEN_ENOUGH_MS else "unheard"
