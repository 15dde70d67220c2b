"""The building of the whole StageState out of the room and what is open on the stage. No Qt, no clock."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from trainer_app.basics.messages import Message
from trainer_app.capture.frames import DeviceStatus
from trainer_app.rehearsal.cues import SHOWN_MS
from trainer_app.rehearsal.room import RoomState
from trainer_app.ui.presenters.check_axis import AXES, Axis, AxisView
from trainer_app.ui.presenters.stage_open import Frame, Seating
from trainer_app.ui.presenters.stage_queue import Queue, bubbles_of
from trainer_app.ui.presenters.stage_seats import allowed
from trainer_app.ui.presenters.stage_state import DeskState, PhoneState, SlimGauge, StageState
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
OUT = frozenset({"lost", "absent", "busy", "denied"})
"""States in which a device gives nothing."""


def build(
    room: RoomState,
    now_ms: int,
    queue: Queue,
    views: Mapping[Axis, AxisView],
    seating: Seating,
    frame: Frame,
    camera: DeviceStatus,
    mic: DeviceStatus,
) -> StageState:
    """Return the whole stage at `now_ms` of the live."""
    gauges = tuple(SlimGauge(axis, views[axis].shown.verdict, views[axis].colour(now_ms)) for axis in AXES)
    return StageState(
        now_ms=now_ms,
        clock_s=now_ms // 1000,
        left_s=max(0, frame.planned_ms - now_ms) // 1000,
        title=seating.scenario.title,
        gauges=gauges,
        phone=replace(
            _phone(room, now_ms, queue, seating, frame, camera),
            cue=_cue(frame, now_ms),
            how=_how(gauges, frame, now_ms),
        ),
        desk=replace(_desk(room, now_ms, queue, seating, frame), sound_trouble=_trouble("microphone", mic)),
        script=script_of(seating.scenario.talking_points, room),
        script_waits=frame.alerts.script_waits(now_ms),
        ask_button=seating.run_number == 2,
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
        follow_age_s=room.flags.follow_age_s,
        follow_ages=seating.follow_ages,
        allowed=allowed(seating.ticks, alone=seating.alone),
        child_s=frame.alerts.child_left_s(now_ms),
        first_aid=frame.alerts.first_aid,
    )


def _cue(frame: Frame, now_ms: int) -> Message | None:
    called = frame.alerts.called(now_ms)
    if called is not None:
        return Message.of("stage.script_cue", title=called)
    if frame.cue is None or now_ms - frame.cue[1] >= SHOWN_MS:
        return None
    return Message(f"tips.cue.{frame.cue[0]}")


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
