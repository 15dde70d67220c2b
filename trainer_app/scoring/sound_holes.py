"""Holes in the sound: a dead microphone, dropouts, and the blank pauses of a noise gate, told apart."""

from __future__ import annotations

from collections import deque

import numpy as np
from numpy.typing import NDArray

from trainer_app.scoring.sound_events import ZeroRun, ZeroWatch
from trainer_app.scoring.sound_track import HOP_S

DEAD_SURE_S = 0.4
"""Exact zeros for so long are a dead microphone where they cannot be a gate..."""
DEAD_PERHAPS_S = 2.0
"""...where they could be one, so long..."""
DEAD_GATED_S = 6.0
"""...and where pauses have been blank before, so long."""
EDGE_UNDER_VOICE_DB = 20.0
"""A cut goes through sound at most so far under the voice; a gate closes on what is fainter."""
FAINTEST_EDGE = 1e-6
"""Nobody hears a cut in what lies under -60 dBFS."""
USUAL_VOICE = 10**-2.6
"""The voice's power before it was measured: -26 dBFS."""
CARRYING_PAUSE_S = 0.6
"""A pause that sounds all through for so long shows that no gate is at work."""
PAUSE_BELOW = 0.15
SHORT_HOLE_S = 0.3
LONG_HOLE_S = 2.0
"""A longer hole is a microphone that was switched off and on again, and was told as such while it lasted."""
PATIENCE_S = 0.25
"""Speech on the far side of a hole is known so much later."""

Samples = NDArray[np.float32]


class HoleWatch:
    """Follows exact zeros through a stream; all times in seconds of sound since the start."""

    def __init__(self, rate: int) -> None:
        self._watch = ZeroWatch(rate)
        self._rate = rate
        self._now_s = 0.0
        self._open_loud = False
        self._pending: deque[ZeroRun] = deque(maxlen=50)
        self._found: deque[float] = deque(maxlen=500)
        self._probabilities: deque[float] = deque(maxlen=round(3.0 / HOP_S))
        self._heard_hops = 0
        self._pause_hops = 0
        self._blank_pauses = 0
        self._carries = False
        self.count = 0
        self.long_count = 0
        self.voice_power = USUAL_VOICE

    @property
    def dead(self) -> bool:
        """Nothing but exact zeros comes in, for longer than a pause could explain."""
        return self._watch.open_s >= self._patience()

    def since(self, start_s: float) -> int:
        """Return how many holes were found from `start_s` on."""
        return sum(1 for at in self._found if at >= start_s)

    def lost(self) -> None:
        """Count sound that never arrived as a hole."""
        self._note(self._now_s)

    def feed(self, block: Samples, speech: NDArray[np.float32]) -> None:
        """Take the next samples and the probabilities of the hops completed by them."""
        was_open = self._watch.open_s > 0
        self._pending.extend(self._watch.feed(block))
        self._now_s += len(block) / self._rate
        self._follow(speech)
        if self._watch.open_s > 0 and not was_open:
            self._open_loud = self._watch.sharp_before and self._watch.before > self._edge()
        while self._pending and self._end_of(self._pending[0]) + PATIENCE_S <= self._now_s:
            self._judge(self._pending.popleft())

    def finish(self) -> None:
        """Judge what still waits: the stream has ended."""
        while self._pending:
            self._judge(self._pending.popleft())

    def _patience(self) -> float:
        if not self._watch.ever_sounded or self._carries or self._open_loud:
            return DEAD_SURE_S
        return DEAD_GATED_S if self._blank_pauses else DEAD_PERHAPS_S

    def _edge(self) -> float:
        return max(FAINTEST_EDGE, self.voice_power * 10 ** (-EDGE_UNDER_VOICE_DB / 10))

    def _follow(self, speech: NDArray[np.float32]) -> None:
        for probability in speech.tolist():
            self._probabilities.append(probability)
            self._heard_hops += 1
            quiet = probability < PAUSE_BELOW and self._watch.open_s == 0
            self._pause_hops = self._pause_hops + 1 if quiet else 0
            if self._pause_hops * HOP_S >= CARRYING_PAUSE_S and not self._blank_pauses:
                self._carries = True

    def _judge(self, run: ZeroRun) -> None:
        edge = self._edge()
        sharp = (run.before > edge and run.sharp_before) + (run.after > edge and run.sharp_after)
        end_s = self._end_of(run)
        short = run.length_s <= SHORT_HOLE_S
        talk = self._spoke(run.start_s - 0.1, run.start_s) and self._spoke(end_s, end_s + 0.2)
        if sharp and run.length_s > LONG_HOLE_S:
            self.long_count += 1
        elif sharp == 2 or (sharp == 1 and short and talk):
            self._note(run.start_s)
        elif run.length_s >= 0.1:
            self._blank_pauses += 1
            self._carries = False

    def _note(self, at_s: float) -> None:
        self._found.append(at_s)
        self.count += 1

    def _spoke(self, start_s: float, end_s: float) -> bool:
        first = self._heard_hops - len(self._probabilities)
        places = range(round(start_s / HOP_S) - first, round(end_s / HOP_S) - first + 1)
        return any(0 <= one < len(self._probabilities) and self._probabilities[one] >= 0.5 for one in places)

    @staticmethod
    def _end_of(run: ZeroRun) -> float:
        return run.start_s + run.length_s
