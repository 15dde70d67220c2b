"""The crowd: all its parts put together, and the one place that hears what the world and the seats do."""

from __future__ import annotations

from collections.abc import Sequence

from trainer_app.audience.address import USUAL
from trainer_app.audience.agenda import Agenda
from trainer_app.audience.director import Director
from trainer_app.audience.draw import Draw
from trainer_app.audience.feelings import Feelings
from trainer_app.audience.flow import Flow
from trainer_app.audience.guests import Guests
from trainer_app.audience.hearts import Hearts
from trainer_app.audience.items import LINES
from trainer_app.audience.numbers import GOODBYE_MS, SMALLEST_WITH_EXTRAS
from trainer_app.audience.people import Viewer
from trainer_app.audience.raid import Raid
from trainer_app.audience.scene import Floor, Scene
from trainer_app.audience.senses import Senses
from trainer_app.audience.talk import Talk
from trainer_app.audience.warnings import Warnings
from trainer_app.basics.inputs import Body, Device, Measured
from trainer_app.basics.outcomes import (
    CommentChanged,
    GuestJoined,
    GuestLeft,
    GuestRequest,
    RoomChanged,
    ViewerChanged,
    ViewerJoined,
    ViewerLeft,
)
from trainer_app.scenario.model import TRAINER_LINE, UNKNOWN_TRUTH, Bank, Line, Scenario
from trainer_app.scenario.vocabulary import TRUTH_OF_TRIGGER

SIGNAL_S = 15.0
COMES_BACK = 0.5
"""Chance that somebody whose block was lifted comes by again."""
CLOSERS = frozenset(("frozen", "followers"))
GOODBYE = (0.0, 5.0, 9.0, 14.0)


class Crowd:
    """An audience. `agenda` drives it; effects of commands come in by `effect`."""

    def __init__(
        self,
        scenario: Scenario,
        bank: Bank,
        floor: Floor,
        *,
        seed: int,
        level: int,
        viewers: int,
        planned_ms: int,
        honorific: str = USUAL,
        heard: Sequence[str] = (),
    ) -> None:
        scene = Scene(scenario, bank, floor, seed, viewers, planned_ms, honorific, heard)
        self._scene = scene
        self.senses = Senses(scene)
        self._flow = Flow(scene, self.senses)
        self._talk = Talk(scene)
        self._hearts = Hearts(scene)
        self._raid = Raid(scene)
        self._guests = Guests(scene, self._hearts)
        self.director = Director(scene, level, self._perform)
        self._feelings = Feelings(scene, self._talk, self._flow, self._hearts, self.director)
        self._warnings = Warnings(scene)
        self._gift_draw = Draw(seed, "givers")
        self._frozen_since: int | None = None
        self._raided = False
        self._said_goodbye: list[Viewer] = []

    @property
    def agenda(self) -> Agenda:
        """What will happen."""
        return self._scene.agenda

    def open(self) -> None:
        """Begin: those present at the start come in at 0, all deadlines are set."""
        self._flow.open()
        self._talk.open()
        self.director.open()
        for wait in GOODBYE[: 2 if self._scene.wanted < SMALLEST_WITH_EXTRAS else None]:
            due = self._scene.planned_ms - GOODBYE_MS + round(wait * 1000)
            if due > 30_000:
                self.agenda.at(due, self._goodbye)

    def _goodbye(self, now_ms: int) -> None:
        viewer = self._scene.somebody(*self._said_goodbye)
        if self._scene.react(viewer, "ending", now_ms) is not None and viewer is not None:
            self._said_goodbye.append(viewer)

    # --- inputs ---------------------------------------------------------------------------------------

    def measured(self, at_ms: int, body: Measured) -> None:
        """Camera and microphone say something."""
        self.senses.measure(at_ms, body)
        self._warnings.measure(at_ms, body)

    def device(self, at_ms: int, body: Device) -> None:
        """A device went or came."""
        self.senses.device(at_ms, body)
        self._warnings.device(at_ms, body)

    def pause(self, gap_ms: int) -> None:
        """Everybody stood still for gap_ms."""
        self.agenda.shift(gap_ms)

    # --- effects of commands --------------------------------------------------------------------------

    def effect(self, at_ms: int, body: Body) -> None:
        """Take in what a command changed."""
        if isinstance(body, CommentChanged):
            self._comment_changed(at_ms, body)
        elif isinstance(body, ViewerChanged):
            self._viewer_changed(at_ms, body)
        elif isinstance(body, RoomChanged):
            self._room_changed(at_ms, body)
        elif isinstance(body, GuestJoined | GuestLeft | GuestRequest):
            viewer = self._scene.people[body.viewer]
            state = {GuestJoined.kind: "up", GuestRequest.kind: "asking"}.get(body.kind)
            self._guests.sync(viewer, state, at_ms)
        elif isinstance(body, ViewerLeft):
            self._scene.remove(self._scene.people[body.viewer])

    def returned(self, at_ms: int, body: ViewerJoined) -> None:
        """Somebody who had been sent out is back (undone)."""
        viewer = self._scene.people[body.viewer]
        if not viewer.present:
            viewer.greeted = True
            self._scene.readmit(viewer, at_ms)

    def guest_is(self, at_ms: int, viewer: str, state: str | None) -> None:
        """A viewer's standing as a guest is this again (undone)."""
        self._guests.sync(self._scene.people[viewer], state, at_ms)

    def room_is(self, at_ms: int, *, frozen: bool) -> None:
        """The room is frozen, or open, again (undone): nobody makes a word about it."""
        self._frozen_since = (self._frozen_since or at_ms) if frozen else None
        self._flow.freeze(self._frozen_since)

    def undone(self, at_ms: int, viewers: Sequence[str], comments: Sequence[str]) -> None:
        """An act on these viewers and comments was taken back."""
        for name in viewers:
            self._feelings.taken_back(self._scene.people[name])
        for name in comments:
            if not self._scene.floor.gone(name):
                self._talk.reopen(name, at_ms)

    def _comment_changed(self, at_ms: int, body: CommentChanged) -> None:
        said = self._scene.said.get(body.id)
        if said is None:
            return
        if body.to == "answering" and said.why == "raid":
            self._raid.fed(at_ms)
        elif body.to == "answered":
            self._feelings.answered(said, at_ms)
        elif body.to == "unheard":
            self._feelings.unheard(said, at_ms)
        elif body.to == "referred":
            self._feelings.referred(said, at_ms)
        elif body.to == "pinned":
            self._feelings.pinned(said)
        elif body.to == "deleted":
            self._feelings.deleted(said, at_ms)
        elif body.to == "reported":
            self._feelings.reported(said.viewer, at_ms)
        elif body.to == "thanked":
            said.viewer.mood = min(1.0, said.viewer.mood + 0.2)
            self._hearts.thanked(said.viewer, at_ms)

    def _viewer_changed(self, at_ms: int, body: ViewerChanged) -> None:
        viewer = self._scene.people[body.viewer]
        if body.to == "muted":
            self._feelings.muted(viewer, at_ms, body.until_ms)
            self._raid.closed()
        elif body.to == "blocked":
            self._feelings.blocked(viewer, at_ms)
            self._raid.closed()
        elif body.to == "unblocked" and not viewer.present and self._gift_draw.chance(COMES_BACK):
            self._scene.later(self._gift_draw.between(8, 25), lambda due: self._come_back(viewer, due))
        elif body.to == "reported":
            self._feelings.reported(viewer, at_ms)
        elif body.to == "thanked":
            self._hearts.thanked(viewer, at_ms)

    def _come_back(self, viewer: Viewer, now_ms: int) -> None:
        if not viewer.present and self._scene.floor.stopped(viewer.id) != "muted":
            viewer.greeted = True
            self._scene.join(viewer, now_ms)

    def _room_changed(self, at_ms: int, body: RoomChanged) -> None:
        if body.to in CLOSERS:
            self._raid.closed()
        if body.to == "script_done":
            self._feelings.script_moved(at_ms)
        if body.to == "frozen":
            self._frozen_since, self._raided = at_ms, self._scene.raid_on
            self._flow.freeze(at_ms)
        elif body.to in ("open", "thawed", "followers") and self._frozen_since is not None:
            self._feelings.thawed(at_ms - self._frozen_since, self._raided or self._scene.raid_on)
            self._frozen_since = None
            self._flow.freeze(None)

    # --- the director's and the trainer's hand --------------------------------------------------------

    def _perform(self, kind: str, now_ms: int) -> bool:
        if kind == "gift":
            return self._give(now_ms)
        if kind == "guest":
            return self._guests.request(now_ms)
        if kind == "official":
            return self._guests.official(now_ms)
        if kind == "raid":
            return self._raid.begin(now_ms)
        self.senses.weaken_signal(now_ms, SIGNAL_S)
        return True

    def _give(self, now_ms: int) -> bool:
        givers = [
            viewer for viewer in self._scene.present if viewer.honest() and viewer.tap and not viewer.guest
        ]
        if not givers:
            viewer = self._scene.maker.cast(("penggemar",), now_ms)
            self._scene.join(viewer, now_ms)
            self._scene.later(6.0, lambda due: self._hearts.give(viewer, due))
        else:
            self._hearts.give(self._gift_draw.pick(givers), now_ms)
        return True

    def inject(self, now_ms: int, term: str, target: str | None) -> bool:
        """Do what the trainer asks for: an event, a kind of comment, a line, or own words.

        term: gift, guest, official, raid, signal; a kind (question, hoax, ...), an intent or a line id,
        a reaction to people (`wrong_answer`: the host said something false);
        anything else is written as a comment by `target` or by somebody present. False when nobody can.
        """
        if term in ("gift", "guest", "official", "raid", "signal"):
            return self._perform(term, now_ms)
        if term in TRUTH_OF_TRIGGER:
            return self._scene.react(self._scene.somebody(), term, now_ms) is not None
        line = self._scene.remarks.by_id(term, now_ms) or self._line_of_kind(term, now_ms)
        who = self._scene.people.get(target or "")
        if who is None or not who.present:
            who = self._author(term, now_ms)
        if who is None:
            return False
        if line is None:
            line = Line(TRAINER_LINE, term, UNKNOWN_TRUTH)
            return self._scene.say(who, line, now_ms, "trainer", text=term) is not None
        return self._scene.say(who, line, now_ms, "trainer") is not None

    def _line_of_kind(self, term: str, now_ms: int) -> Line | None:
        kind = LINES.get(PLURAL.get(term, term))
        intents = kind.intents if kind is not None else (term,)
        severities = kind.severities if kind is not None else ()
        return self._scene.remarks.line(intents, now_ms, self._scene.situations(), severities=severities)

    def _author(self, term: str, now_ms: int) -> Viewer | None:
        kind = LINES.get(PLURAL.get(term, term))
        if kind is None or not kind.bad:
            return self._scene.somebody()
        viewer = self._scene.maker.cast(kind.classes, now_ms)
        self._scene.join(viewer, now_ms)
        return viewer


PLURAL = {"question": "questions", "hoax": "hoaxes", "insult": "insults"}
"""The trainer's words and the director's."""
