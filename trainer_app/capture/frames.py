"""What a camera and a microphone hand over, and how their state is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from trainer_app.basics.messages import Message


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture: at_s seconds on the session's clock, seq counts up per owner.

    bgr: uint8 array (height, width, 3), read-only, upright and unmirrored.
    """

    at_s: float
    seq: int
    bgr: NDArray[np.uint8]


DeviceState = Literal["off", "starting", "running", "lost", "busy", "denied", "absent", "black", "silent"]


@dataclass(frozen=True, slots=True)
class DeviceStatus:
    """How a device does now; `message` says what happened and what to do, None while all is well."""

    state: DeviceState
    name: str = ""
    message: Message | None = None

    @property
    def is_running(self) -> bool:
        """True while pictures or samples arrive."""
        return self.state in ("running", "black", "silent")
