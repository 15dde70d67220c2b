"""From the room of the rehearsal to the pieces of a StageState. Pure; knows no comment's truth."""

from __future__ import annotations

import math
from collections.abc import Sequence

from trainer_app.basics.messages import Message
from trainer_app.rehearsal.room import RoomState
from trainer_app.rehearsal.views import ViewerView
from trainer_app.scenario.model import TalkingPoint
from trainer_app.ui.presenters.stage_queue import row_of, seat_of
from trainer_app.ui.presenters.stage_state import (
    Answering,
    Chosen,
    GiftBanner,
    GuestTile,
    People,
    PersonRow,
    QueueRow,
    ScriptLine,
    UndoOffer,
)

RELATION_WORDS = {
    "pengikut": "stage.relation.follower",
    "tetangga": "stage.relation.neighbour",
    "fyp": "stage.relation.new",
    "bot": "stage.relation.new",
    "official": "stage.relation.official",
}
"""A bot is told as any new account: to see through it is what is being learned."""

ANSWER_WINDOW_MS = 30_000
"""An answer must begin to be heard within this time (INTERFACE, what is scored)."""
GIFT_SHOWN_MS = 3_200
"""How long a finished gift stays on the phone (design tokens, motion.gift_banner)."""
THANK_OFFER_MS = 30_000
"""How long the desk offers to say thanks for a gift."""
PREVIOUS = 3
"""Earlier comments of the chosen writer that are shown."""


def chosen_of(room: RoomState, comment_id: str | None) -> Chosen | None:
    """Return the chosen comment with what the desk knows of its writer; None when nothing is chosen."""
    view = room.comments.get(comment_id) if comment_id is not None else None
    if view is None:
        return None
    viewer = room.viewers[view.viewer]
    before = viewer.comments[: viewer.comments.index(view.id)] if view.id in viewer.comments else ()
    texts = tuple(room.comments[other].text for other in before[-PREVIOUS:] if other in room.comments)
    return Chosen(
        row=row_of(view),
        relation=RELATION_WORDS[viewer.relation],
        number=len(before) + 1,
        previous=tuple(reversed(texts)),
        pinned=view.pinned,
        muted=viewer.muted,
        blocked=viewer.blocked,
        answering=room.answering is not None and room.answering.comment == view.id,
    )


def answering_of(room: RoomState) -> Answering | None:
    """Return the clock of the answer that runs, None when none does."""
    clock = room.answering
    if clock is None:
        return None
    view = room.comments.get(clock.comment)
    left_ms = max(0, ANSWER_WINDOW_MS - (room.now_ms - clock.since_ms))
    return Answering(
        comment=clock.comment,
        name=view.name if view else "",
        text=view.text if view else "",
        left_s=math.ceil(left_ms / 1000),
        heard_s=None if clock.spoken_ms is None else clock.spoken_ms // 1000,
    )


def undo_of(room: RoomState) -> UndoOffer | None:
    """Return the last act that can still be taken back."""
    open_items = [item for item in room.undoable if item.until_ms > room.now_ms]
    if not open_items:
        return None
    item = open_items[-1]
    left = math.ceil((item.until_ms - room.now_ms) / 1000)
    return UndoOffer(item.command_seq, item.verb, _name_of(room, item.target), left)


def _name_of(room: RoomState, target: str | None) -> str:
    if target is None:
        return ""
    if target in room.comments:
        return room.comments[target].name
    return room.viewers[target].name if target in room.viewers else target


def gift_of(room: RoomState) -> GiftBanner | None:
    """Return the last gift, None when there was none."""
    gift = room.last_gift
    if gift is None:
        return None
    name = _name_of(room, gift.viewer)
    return GiftBanner(gift.viewer, name, gift.gift, gift.streak, gift.ended, gift.at_ms)


def gift_on_phone(room: RoomState) -> GiftBanner | None:
    """Return the gift that the phone shows: a running streak, or one that ended just now."""
    gift = gift_of(room)
    if gift is None:
        return None
    return gift if not gift.ended or room.now_ms - gift.at_ms < GIFT_SHOWN_MS else None


def gift_to_thank(room: RoomState) -> GiftBanner | None:
    """Return the gift whose streak is over and that nobody thanked for yet."""
    gift = gift_of(room)
    if gift is None or not gift.ended or room.last_gift is None or room.last_gift.thanked:
        return None
    return gift if room.now_ms - gift.at_ms < THANK_OFFER_MS else None


def guest_of(room: RoomState) -> GuestTile | None:
    """Return the first guest who is up."""
    for viewer_id in room.guests:
        viewer = room.viewers[viewer_id]
        return GuestTile(viewer_id, viewer.name, seat_of(viewer_id), viewer.guest_muted)
    return None


def people_of(room: RoomState) -> People:
    """Return the lists of the guests' panel: up, asking, muted, blocked."""
    return People(
        up=tuple(_person(room.viewers[one]) for one in room.guests),
        asking=tuple(_person(room.viewers[one]) for one in room.guest_requests),
        muted=tuple(_person(one) for one in room.viewers.values() if one.muted and not one.blocked),
        blocked=tuple(_person(one) for one in room.viewers.values() if one.blocked),
    )


def _person(viewer: ViewerView) -> PersonRow:
    return PersonRow(
        viewer=viewer.id,
        name=viewer.name,
        seat=seat_of(viewer.id),
        relation=RELATION_WORDS[viewer.relation],
        comments=len(viewer.comments),
        muted=viewer.guest_muted,
    )


def script_of(points: Sequence[TalkingPoint], room: RoomState) -> tuple[ScriptLine, ...]:
    """Return the talking points with what was talked about; `now` is the first that was not."""
    done = [index < len(room.script_done) and room.script_done[index] for index in range(len(points))]
    current = room.script_index if room.script_index < len(points) else -1
    return tuple(
        ScriptLine(point.title, point.note, done[index], index == current and not done[index])
        for index, point in enumerate(points)
    )


def pinned_of(room: RoomState) -> str | None:
    """Return the text of the pinned comment."""
    view = room.comments.get(room.pinned) if room.pinned is not None else None
    return view.text if view is not None else None


def next_row(rows: Sequence[QueueRow], comment_id: str | None, step: int) -> str | None:
    """Return the comment `step` rows below the chosen one (above if negative); the first when none is."""
    if not rows:
        return None
    ids = [row.id for row in rows]
    if comment_id not in ids:
        return ids[0]
    return ids[min(len(ids) - 1, max(0, ids.index(comment_id) + step))]


def device_words(device: str, state: str, message: Message | None) -> Message:
    """Return the sentence for a device that fell out: its own, else the stage's."""
    return message if message is not None else Message(f"check.{device}.{state}")
