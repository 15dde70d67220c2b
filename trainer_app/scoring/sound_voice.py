"""Somebody speaks into this microphone, or a crowd speaks in the room?

The detector half believes in a crowd: probabilities of 0.5 to 0.9, seldom more. One near voice is believed
at 0.9 and more most of the time, even at an SNR of -3 dB. So a hop counts as speech only where the sure hops
make up a good part of the likely ones of the last 1.5 seconds.
"""

from __future__ import annotations

from collections import deque

import numpy as np
from numpy.typing import NDArray

from trainer_app.scoring.sound_track import HOP_S

LIKELY = 0.5
"""Probability from which a hop may be speech (the detector's own default)."""
SURE = 0.9
SURE_SHARE = 0.33
"""Crowds: 0.02 at the median, 0.67 at the 95th percentile; near voices: over 0.4 in 99 % (SNR >= 0 dB)."""
WINDOW_HOPS = round(1.5 / HOP_S)
DOUBTFUL = 0.4
"""What an unconfirmed hop is taken for: neither speech nor surely a pause."""
SPEECH_RUN_S = 0.25
"""Shorter bursts (a knock, a smack of the lips) are nobody speaking."""
COUGH_RUN_S = 0.5
COUGH_WINDOW_S = 1.5
SPEECH_TAIL_S = 0.3

Floats = NDArray[np.float32]


class Confirmer:
    """Turns the detector's probabilities into such of one near voice, hop by hop."""

    def __init__(self) -> None:
        self._last: deque[float] = deque()
        self._likely = self._sure = 0

    def feed(self, speech: Floats) -> Floats:
        """Return the probabilities with the unconfirmed ones lowered."""
        found = speech.copy()
        for place, probability in enumerate(speech.tolist()):
            self._count(probability, 1)
            self._last.append(probability)
            if len(self._last) > WINDOW_HOPS:
                self._count(self._last.popleft(), -1)
            if probability >= LIKELY and self._sure < SURE_SHARE * self._likely:
                found[place] = DOUBTFUL
        return found

    def _count(self, probability: float, by: int) -> None:
        self._likely += by * (probability >= LIKELY)
        self._sure += by * (probability >= SURE)


class TalkWatch:
    """Says whether somebody speaks now and how long nobody did; from confirmed probabilities."""

    def __init__(self) -> None:
        self._run = 0
        self._recent: deque[bool] = deque(maxlen=round(COUGH_WINDOW_S / HOP_S))
        self._since_run_s = 1e9
        self.silent_s = 0.0
        self.spoken_s = 0.0

    @property
    def speaking(self) -> bool:
        """Somebody speaks, or stopped less than 0.3 s ago."""
        return self._since_run_s <= SPEECH_TAIL_S

    def feed(self, speech: Floats) -> None:
        """Take the next hops."""
        for probability in speech.tolist():
            heard = probability >= LIKELY
            self._recent.append(heard)
            self._run = self._run + 1 if heard else 0
            self._since_run_s += HOP_S
            self.silent_s += HOP_S
            self.spoken_s += HOP_S * heard
            if self._run * HOP_S >= SPEECH_RUN_S:
                self._since_run_s = 0.0
                if sum(self._recent) * HOP_S >= COUGH_RUN_S:
                    self.silent_s = 0.0
