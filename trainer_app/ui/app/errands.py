"""Work that touches the disk, done beside the GUI thread; its result comes back with a later heartbeat."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Generic, TypeVar

from trainer_app.basics.messages import GladiError, Message

_log = logging.getLogger(__name__)
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class _Errand(Generic[Result]):
    future: Future[Result]
    then: Callable[[Result], None]


class Errands:
    """Runs errands one after the other, in order, in a single thread of its own."""

    def __init__(self, on_fault: Callable[[Message], None]) -> None:
        self._on_fault = on_fault
        self._executor = ThreadPoolExecutor(1, thread_name_prefix="errands")
        self._running: list[_Errand[object]] = []

    def run(self, work: Callable[[], Result], then: Callable[[Result], None] = lambda _result: None) -> None:
        """Do `work` beside; `then` gets its result in the GUI thread. A GladiError goes to `on_fault`."""
        self._running.append(_Errand(self._executor.submit(work), then))  # type: ignore[arg-type]

    def beat(self) -> None:
        """Hand back what is finished; called by the heartbeat."""
        while self._running and self._running[0].future.done():
            errand = self._running.pop(0)
            error = errand.future.exception()
            if isinstance(error, GladiError):
                self._on_fault(error.message)
            elif error is not None:
                _log.error("an errand failed", exc_info=error)
                self._on_fault(Message("app.errand_failed"))
            else:
                errand.then(errand.future.result())

    @property
    def is_idle(self) -> bool:
        """True when nothing is under way."""
        return not self._running

    def close(self) -> None:
        """Finish what was begun, at the end of the program."""
        self._executor.shutdown(wait=True)
