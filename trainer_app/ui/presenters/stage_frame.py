"""What the person has open on the stage, and the building of the whole StageState. No Qt, no clock."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from trainer_app.basics.messages import Message
from trainer_app.capture.frames import DeviceStatus
from trainer_app.rehearsal.room import RoomState
from trainer_app.scenario.model import Scenario
from trainer_app.ui.presenters.check_axis import AXES, Axis, AxisView
from trainer_app.ui.presenters.stage_cues import SHOWN_MS, CueMemory
from trainer_app.ui.presenters.stage_queue import Queue, bubbles_of
from trainer_app.ui.presenters.stage_state import (
    DeskState,
    Panel,
    PhoneState,
    SlimGauge,
    StageState,
    Tab,
)
from trainer_app.ui.presenters.stage_view import (
    answering_of,
    chosen_of,
    gift_on_phone,
    gift_to_thank,
    guest_of,
    people_of,
    pinned_of,
    script_of,
    undo_of,
)

TOLD_MS = 4_000
"""How long a line of the platform or a refusal stays."""
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
OUT = frozenset({"lost", "absent", "busy", "denied"})
"""States in which a device gives nothing."""


@dataclass(frozen=True, slots=True)
class Seating:
    """Who sits here: the host's name and picture, which rehearsal this is, how keys work."""

    scenario: Scenario
    person_name: str
    avatar: int
    run_number: int
    letter_keys: bool
    raid_met_before: bool


@dataclass(slots=True)
class Frame:
    """What is open and chosen on the stage; belongs to the presenter alone."""

    folded: bool
    tab: Tab = "all"
    panel: Panel = "comment"
    chosen: str | None = None
    acted: bool = False
    mute_open: bool = False
    asked_ms: int | None = None
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


def build(
    room: RoomState,
    now_ms: int,
    queue: Queue,
    views: Mapping[Axis, AxisView],
    cues: CueMemory,
    seating: Seating,
    frame: Frame,
    camera: DeviceStatus,
    mic: DeviceStatus,
) -> StageState:
    """Return the whole stage at `now_ms` of the live."""
    gauges = tuple(SlimGauge(axis, views[axis].shown.verdict, views[axis].colour(now_ms)) for axis in AXES)
    cue = cues.visible(now_ms)
    return StageState(
        now_ms=now_ms,
        clock_s=now_ms // 1000,
        left_s=max(0, frame.planned_ms - now_ms) // 1000,
        title=seating.scenario.title,
        gauges=gauges,
        phone=replace(
            _phone(room, now_ms, queue, seating, frame, camera),
            cue=Message(f"tips.cue.{cue}") if cue is not None else None,
            how=_how(gauges, frame, now_ms),
        ),
        desk=_desk(room, now_ms, queue, seating, frame),
        script=script_of(seating.scenario.talking_points, room),
        ask_button=seating.run_number == 2,
        sound_trouble=_trouble("microphone", mic),
        letter_keys=seating.letter_keys,
        ended=room.ended,
    )


def _phone(
    room: RoomState,
    now_ms: int,
    queue: Queue,
    seating: Seating,
    frame: Frame,
    camera: DeviceStatus,
) -> PhoneState:
    return PhoneState(
        host=seating.person_name,
        avatar=seating.avatar,
        likes=room.likes,
        present=room.present_count,
        bubbles=() if room.frozen else bubbles_of(queue.rows),
        gift=gift_on_phone(room),
        pinned=pinned_of(room),
        frozen=room.frozen,
        guest=guest_of(room),
        signal_bad=frame.signal_bad,
        notice=_notice(room, frame, now_ms),
        camera_trouble=_trouble("camera", camera),
    )


def _desk(room: RoomState, now_ms: int, queue: Queue, seating: Seating, frame: Frame) -> DeskState:
    refused = frame.refused if frame.refused and now_ms - frame.refused[1] < TOLD_MS else None
    help_now = room.raid and not room.frozen and seating.run_number < 3
    first = frame.raids == 1 and not seating.raid_met_before
    return DeskState(
        rows=queue.of_tab(frame.tab),
        counts=queue.counts,
        tab=frame.tab,
        panel=frame.panel,
        chosen=chosen_of(room, frame.chosen),
        acted_on_chosen=frame.acted,
        folded=frame.folded,
        mute_open=frame.mute_open,
        frozen_s=_since(frame.frozen_since_ms, now_ms),
        raid_help=help_now and first,
        answering=answering_of(room),
        gift=gift_to_thank(room),
        undo=undo_of(room),
        refused=refused[0] if refused else None,
        terms=room.filter_terms,
        held=queue.held(),
        people=people_of(room),
        followers_only=room.audience == "followers",
    )


def _since(began_ms: int | None, now_ms: int) -> int | None:
    return None if began_ms is None else max(0, now_ms - began_ms) // 1000


def _notice(room: RoomState, frame: Frame, now_ms: int) -> Message | None:
    if room.flags.paused:
        return Message("stage.paused")
    if frame.notice is None or now_ms - frame.notice[1] >= TOLD_MS:
        return None
    return Message(f"stage.notice.{frame.notice[0]}")


def _trouble(device: str, status: DeviceStatus) -> Message | None:
    if status.state not in OUT:
        return None
    return status.message if status.message is not None else Message(f"check.{device}.{status.state}")


def _how(gauges: tuple[SlimGauge, ...], frame: Frame, now_ms: int) -> tuple[tuple[str, Message], ...]:
    if frame.asked_ms is None or now_ms - frame.asked_ms >= SHOWN_MS:
        return ()
    return tuple(
        (gauge.verdict or "", Message(f"stage.how.{gauge.axis}.{gauge.verdict or 'unread'}"))
        for gauge in gauges
    )
