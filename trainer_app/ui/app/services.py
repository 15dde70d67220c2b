"""What bootstrap has built and the window needs, in one bundle."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from trainer_app.basics.clock import Clock
from trainer_app.capture.studio import Studio
from trainer_app.scenario.library import Library
from trainer_app.store.database import Store


@dataclass(frozen=True, slots=True)
class Services:
    """The rooms below the window, joined.

    library: the content in a language ("id" or "en"). new_seed: a seed for a new audience, the same one each
    time where the person asked for it. wall_time: ISO 8601 with zone, for records only. faults: how many
    errors nobody caught so far, in whichever thread.
    """

    clock: Clock
    studio: Studio
    store: Store
    library: Callable[[str], Library]
    new_seed: Callable[[], int]
    wall_time: Callable[[], str]
    faults: Callable[[], int]
