"""What the stage shows, as frozen values; no widget, no clock, and no truth about any comment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from trainer_app.basics.measures import Verdict
from trainer_app.basics.messages import Message
from trainer_app.ui.presenters.check_axis import Axis
from trainer_app.ui.presenters.stage_first_aid import Card
from trainer_app.ui.presenters.stage_seats import allowed

Tab = Literal["all", "asking", "done"]
Panel = Literal["comment", "filter", "guests", "script"]


@dataclass(frozen=True, slots=True)
class SlimGauge:
    """One gauge of the top bar: a shape and a word, no number while the live runs."""

    axis: Axis
    verdict: Verdict | None
    colour: Verdict | None


@dataclass(frozen=True, slots=True)
class Bubble:
    """A comment on the phone: seat is the number that colours its initial."""

    id: str
    name: str
    text: str
    seat: int


@dataclass(frozen=True, slots=True)
class GiftBanner:
    """The gift on the phone: what, how often, and whether its streak is over."""

    viewer: str
    name: str
    gift: str
    streak: int
    ended: bool
    at_ms: int


@dataclass(frozen=True, slots=True)
class GuestTile:
    """A guest who is up. seat picks the picture."""

    viewer: str
    name: str
    seat: int
    muted: bool
    since_ms: int = 0


@dataclass(frozen=True, slots=True)
class PhoneState:
    """The live as viewers see it; cue and how are for the host alone. how: (verdict, words) of each axis."""

    host: str
    avatar: int
    likes: int
    present: int
    bubbles: tuple[Bubble, ...] = ()
    gift: GiftBanner | None = None
    pinned: str | None = None
    frozen: bool = False
    guest: GuestTile | None = None
    signal_bad: bool = False
    notice: Message | None = None
    camera_trouble: Message | None = None
    cue: Message | None = None
    how: tuple[tuple[str, Message], ...] = ()


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One comment on the desk, as a viewer could know it.

    status: shown, deleted, held, hidden. acts: verbs in force. asks: it carries a question mark or opens
    like a question. held_term: the listed word that held it.
    """

    id: str
    at_ms: int
    viewer: str
    name: str
    text: str
    seat: int
    status: str
    acts: tuple[str, ...]
    held_because: str | None
    held_term: str | None
    asks: bool
    done: bool


@dataclass(frozen=True, slots=True)
class FirstAid:
    """The card of first steps, pinned until it is closed. name: who wrote of the emergency."""

    card: Card
    comment: str
    name: str


@dataclass(frozen=True, slots=True)
class Chosen:
    """The chosen comment with what the desk knows of its writer. previous: earlier comments, newest first."""

    row: QueueRow
    relation: str
    number: int
    previous: tuple[str, ...]
    pinned: bool
    muted: bool
    blocked: bool
    answering: bool


@dataclass(frozen=True, slots=True)
class Answering:
    """The clock of a running answer. left_s: seconds to begin; heard_s: speech heard, None without a mic."""

    comment: str
    name: str
    text: str
    left_s: int
    heard_s: int | None


@dataclass(frozen=True, slots=True)
class UndoOffer:
    """The last act that can be taken back."""

    command: int
    verb: str
    who: str
    left_s: int


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A viewer in a list: guests up, asking, muted, blocked."""

    viewer: str
    name: str
    seat: int
    relation: str
    comments: int
    muted: bool = False
    since_s: int | None = None


@dataclass(frozen=True, slots=True)
class People:
    """The lists of the guests' panel."""

    up: tuple[PersonRow, ...] = ()
    asking: tuple[PersonRow, ...] = ()
    muted: tuple[PersonRow, ...] = ()
    blocked: tuple[PersonRow, ...] = ()


@dataclass(frozen=True, slots=True)
class ScriptLine:
    """One talking point."""

    title: str
    note: str
    done: bool
    now: bool


@dataclass(frozen=True, slots=True)
class DeskState:
    """The moderator's desk.

    rows: newest first, of the chosen tab. held: comments that wait for review. allowed: verbs that have a
    button. child_s: seconds left to go to a child alone, 0 when they are over, None without one.
    """

    rows: tuple[QueueRow, ...] = ()
    counts: tuple[int, int, int] = (0, 0, 0)
    tab: Tab = "all"
    panel: Panel = "comment"
    chosen: Chosen | None = None
    acted_on_chosen: bool = False
    folded: bool = False
    mute_open: bool = False
    frozen_s: int | None = None
    raid_help: bool = False
    answering: Answering | None = None
    gift: GiftBanner | None = None
    undo: UndoOffer | None = None
    refused: Message | None = None
    terms: tuple[str, ...] = ()
    held: tuple[QueueRow, ...] = ()
    people: People = People()
    followers_only: bool = False
    follow_age_s: int | None = None
    follow_ages: tuple[int, ...] = ()
    allowed: frozenset[str] = allowed(frozenset(), alone=True)
    child_s: int | None = None
    first_aid: FirstAid | None = None
    sound_trouble: Message | None = None


@dataclass(frozen=True, slots=True)
class StageState:
    """The whole stage at one moment, now_ms of the live. script_waits: its point was left long ago."""

    now_ms: int
    clock_s: int
    left_s: int
    title: str
    gauges: tuple[SlimGauge, ...]
    phone: PhoneState
    desk: DeskState
    script: tuple[ScriptLine, ...]
    script_waits: bool
    ask_button: bool
    letter_keys: bool
    ended: bool

    @property
    def sound_trouble(self) -> Message | None:
        """Why nobody can hear the host, None while somebody can."""
        return self.desk.sound_trouble
