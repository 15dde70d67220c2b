"""The list "before the live": which lines there are, and which the gauges tick by themselves. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from trainer_app.ui.presenters.check_axis import Axis
from trainer_app.ui.presenters.check_state import Group


@dataclass(frozen=True, slots=True)
class ItemSpec:
    """One line: its word's key (`check.item.<key>`), its group, and the axis that measures it, if any."""

    key: str
    group: Group
    axis: Axis | None = None

    @property
    def locked(self) -> bool:
        """True where a gauge ticks the line: by hand it would one day contradict the gauge."""
        return self.axis is not None


ITEMS: tuple[ItemSpec, ...] = (
    ItemSpec("face_lit", "place", "lighting"),
    ItemSpec("face_centred", "place", "framing"),
    ItemSpec("quiet_room", "place", "sound"),
    ItemSpec("phones_silent", "place"),
    ItemSpec("network", "place"),
    ItemSpec("moderator", "team"),
    ItemSpec("script_read", "team"),
    ItemSpec("followers", "later"),
    ItemSpec("adult", "later"),
    ItemSpec("account_age", "later"),
    ItemSpec("decent", "later"),
)


def measured_ticks(ready: Mapping[Axis, bool]) -> dict[str, bool]:
    """Return, for every measured line, whether its axis is green."""
    return {spec.key: ready[spec.axis] for spec in ITEMS if spec.axis is not None}
