"""What the person has open on the stage: chosen comment, tab, panel; and who sits here. No Qt, no clock."""

from __future__ import annotations

from dataclasses import dataclass, field

from trainer_app.basics.messages import Message
from trainer_app.rehearsal.room import RoomState
from trainer_app.scenario.model import Scenario
from trainer_app.ui.presenters.stage_alerts import Alerts
from trainer_app.ui.presenters.stage_audience import TOLD_AGES_S
from trainer_app.ui.presenters.stage_seats import DEFAULT_TICKS
from trainer_app.ui.presenters.stage_state import Panel, Tab

TOLD_NOTICES = frozenset(
    {
        "muted_told",
        "blocked_told",
        "report_sent",
        "official_here",
        "warning",
        "interruption",
        "signal_weak",
        "signal_back",
    }
)
"""Notices that the phone tells in words."""


@dataclass(frozen=True, slots=True)
class Seating:
    """Who sits here: the host's name and picture, which rehearsal this is, how keys work.

    alone: one person has both seats. ticks: what the moderator may do when two sit here. follow_ages: minimum
    ages of followers that the desk offers, in seconds.
    """

    scenario: Scenario
    person_name: str
    avatar: int
    run_number: int
    letter_keys: bool
    raid_met_before: bool
    alone: bool = True
    ticks: frozenset[str] = DEFAULT_TICKS
    follow_ages: tuple[int, ...] = TOLD_AGES_S


@dataclass(slots=True)
class Frame:
    """What is open and chosen on the stage; belongs to the presenter alone."""

    folded: bool
    alerts: Alerts = field(default_factory=Alerts)
    tab: Tab = "all"
    panel: Panel = "comment"
    chosen: str | None = None
    acted: bool = False
    mute_open: bool = False
    asked_ms: int | None = None
    cue: tuple[str, int] | None = None
    refused: tuple[Message, int] | None = None
    notice: tuple[str, int] | None = None
    frozen_since_ms: int | None = None
    planned_ms: int = 0
    raids: int = 0
    in_raid: bool = False
    signal_bad: bool = False

    def choose(self, comment: str | None) -> None:
        """Choose a comment; the row of lengths closes and the comment's panel opens."""
        if comment != self.chosen:
            self.mute_open = False
        self.chosen = comment
        self.acted = False
        if comment is not None:
            self.panel = "comment"

    def hear(self, code: str, at_ms: int) -> None:
        """Take in a line of the platform."""
        if code in TOLD_NOTICES:
            self.notice = (code, at_ms)
        if code in ("signal_weak", "signal_back"):
            self.signal_bad = code == "signal_weak"

    def follow_room(self, room: RoomState, seating: Seating) -> None:
        """Remember since when comments are frozen and how many raids there were."""
        if not room.frozen:
            self.frozen_since_ms = None
        elif self.frozen_since_ms is None:
            self.frozen_since_ms = room.now_ms
        if room.raid and not self.in_raid:
            self.raids += 1
        self.in_raid = room.raid
        if seating.run_number >= 3:
            self.asked_ms = None
        self.alerts.follow_script(room, seating.scenario.talking_points, self.planned_ms)
