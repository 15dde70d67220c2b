"""The one pulse of the window: 30 times a second the GUI pulls what the other threads have ready."""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 33
BEATS_PER_COLLECTION = 15
"""Young garbage is collected here, in the GUI thread, about twice a second."""


class Heartbeat(QObject):
    """Calls `beat` every 33 ms.

    The cycle collector runs in whichever thread allocates; a Qt object collected in a worker dies there
    ("Timers cannot be stopped from another thread"). So automatic collection is off while the heart beats,
    and the heartbeat takes the collector's turns.
    """

    def __init__(self, beat: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._beat = beat
        self._count = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._on_time)

    def start(self) -> None:
        """Begin to beat."""
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Stop beating and give the collector back."""
        self._timer.stop()
        gc.enable()

    @staticmethod
    def collect_all() -> None:
        """A full collection, for moments when nobody watches closely, such as a change of page."""
        gc.collect()

    def _on_time(self) -> None:
        self._beat()
        self._count += 1
        if self._count % BEATS_PER_COLLECTION == 0:
            gc.collect(0)
