"""What all parts of the crowd share: the people present, the clock's agenda, and the way to be heard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from trainer_app.audience.address import USUAL, addressed
from trainer_app.audience.agenda import EARLY, Agenda
from trainer_app.audience.draw import Draw
from trainer_app.audience.numbers import CHILL, LAST_MS, OPEN_MS, Size, size_of
from trainer_app.audience.people import Maker, Viewer
from trainer_app.audience.remarks import Remarks
from trainer_app.basics.inputs import Body
from trainer_app.basics.outcomes import (
    Cause,
    Comment,
    CommentHeld,
    HeldBecause,
    ViewerJoined,
    ViewerLeft,
)
from trainer_app.scenario.model import TRAINER_LINE, Bank, Line, Scenario, Situation


class Floor(Protocol):
    """The room as the crowd may see it."""

    def tell(self, at_ms: int, body: Body) -> None:
        """Let something happen: it enters the log and the room."""
        ...

    def stopped(self, viewer: str) -> HeldBecause | None:
        """Return why this viewer cannot write now, None when he can."""
        ...

    def match(self, text: str) -> str | None:
        """Return the filter's word that this text contains, None when it passes."""
        ...

    def handled(self, comment: str) -> bool:
        """Return whether somebody has acted on the comment, or it is gone."""
        ...

    def gone(self, comment: str) -> bool:
        """Return whether viewers no longer see the comment."""
        ...

    def pinned(self) -> str | None:
        """Return the comment that is pinned, None when there is none."""
        ...

    def frozen(self) -> bool:
        """Return whether nobody can write."""
        ...

    def point(self) -> int:
        """Return the index of the talking point now."""
        ...


@dataclass(frozen=True, slots=True)
class Said:
    """A comment that was written. held: the filter took it, so viewers did not see it."""

    comment: str
    viewer: Viewer
    line: Line
    at_ms: int
    why: str
    held: bool


class Scene:
    """The shared part of the crowd. Parts register in `on_said`, `on_joined`, `on_left`."""

    def __init__(
        self,
        scenario: Scenario,
        bank: Bank,
        floor: Floor,
        seed: int,
        viewers: int,
        planned_ms: int,
        honorific: str = USUAL,
        heard: Sequence[str] = (),
    ) -> None:
        self.scenario = scenario
        self.bank = bank
        self.floor = floor
        self.seed = seed
        self.planned_ms = planned_ms
        self.honorific = honorific
        self.wanted = viewers
        self.size: Size = size_of(viewers)
        self.agenda = Agenda()
        self.maker = Maker(seed, bank, self.size)
        self.remarks = Remarks(seed, bank, heard)
        self.people: dict[str, Viewer] = {}
        self.present: list[Viewer] = []
        self.writers: list[Viewer] = []
        self.said: dict[str, Said] = {}
        self.open_bad: dict[str, int] = {}
        self.answers = 0
        self.gifts = 0
        self.chill_until_ms = -1
        self.raid_on = False
        self.choose = Draw(seed, "choose")
        self.on_said: list[Callable[[Said], None]] = []
        self.on_joined: list[Callable[[Viewer], None]] = []
        self.on_left: list[Callable[[Viewer], None]] = []
        self._comments = 0

    # --- people ---------------------------------------------------------------------------------------

    def join(self, viewer: Viewer, at_ms: int) -> None:
        """Let somebody in."""
        self.people[viewer.id] = viewer
        viewer.joined_ms, viewer.present = at_ms, True
        self.present.append(viewer)
        if viewer.act > 0 and not viewer.bad:
            self.writers.append(viewer)
        self.floor.tell(at_ms, ViewerJoined(viewer.id, viewer.name, viewer.relation, viewer.persona.id))
        for listener in self.on_joined:
            listener(viewer)

    def readmit(self, viewer: Viewer, at_ms: int) -> None:
        """Put somebody back who had been sent out; the log has told of it already."""
        viewer.joined_ms, viewer.present = at_ms, True
        self.present.append(viewer)
        if viewer.act > 0 and not viewer.bad:
            self.writers.append(viewer)
        for listener in self.on_joined:
            listener(viewer)

    def leave(self, viewer: Viewer, at_ms: int, cause: Cause | None = None) -> None:
        """Let somebody out."""
        if viewer.present:
            self.floor.tell(at_ms, ViewerLeft(viewer.id, cause))
            self.remove(viewer)

    def remove(self, viewer: Viewer) -> None:
        """Take somebody off the list of those present (he was sent out, or has left)."""
        if viewer.present:
            viewer.present = False
            self.present.remove(viewer)
            if viewer in self.writers:
                self.writers.remove(viewer)
            for listener in self.on_left:
                listener(viewer)

    def others(self, *but: Viewer, close: bool = False) -> list[Viewer]:
        """Return honest viewers present who can write now; close: followers and neighbours only."""
        return [
            viewer
            for viewer in self.present
            if viewer.honest()
            and not viewer.guest
            and viewer not in but
            and (not close or viewer.relation in ("pengikut", "tetangga"))
            and self.floor.stopped(viewer.id) is None
        ]

    def somebody(self, *but: Viewer, close: bool = False, rested: bool = True) -> Viewer | None:
        """Return an honest viewer, those who write at all first; rested: nobody who wrote just now."""
        people = self.others(*but, close=close)
        if rested:
            people = [
                viewer for viewer in people if self.agenda.now_ms - viewer.last_said_ms >= 5_000
            ] or people
        writers = [viewer for viewer in people if viewer.act > 0]
        pool = writers if len(writers) >= 2 else people
        return self.choose.pick(pool) if pool else None

    # --- what is true now -----------------------------------------------------------------------------

    def situations(self) -> Sequence[Situation]:
        """Return what is so in the room, for lines that need it."""
        true: list[Situation] = []
        if self.answers:
            true.append("answer_given")
        if self.gifts:
            true.append("gift_given")
        if any(viewer.pending is not None for viewer in self.present):
            true.append("pending_question")
        return true

    def still_open(self, now_ms: int) -> int:
        """Return how many bad comments nobody has dealt with yet (OPEN_MS at most)."""
        for comment, at_ms in list(self.open_bad.items()):
            if now_ms - at_ms > OPEN_MS or self.floor.handled(comment):
                del self.open_bad[comment]
        return len(self.open_bad)

    def topics_now(self) -> tuple[str, ...]:
        """Return the topics of the talking point now: the point's share of the scenario's topics."""
        topics = self.scenario.topics
        points = max(1, len(self.scenario.talking_points))
        index = min(self.floor.point(), points - 1) * len(topics) // points
        return (topics[index],)

    def chill(self, now_ms: int) -> float:
        """Return the factor on talk: less than 1 after an honest one was blocked."""
        return CHILL if now_ms < self.chill_until_ms else 1.0

    def near_end(self, now_ms: int) -> bool:
        """The last seconds, where the director keeps still."""
        return now_ms >= self.planned_ms - LAST_MS

    # --- speaking -------------------------------------------------------------------------------------

    def say(
        self,
        viewer: Viewer,
        line: Line,
        at_ms: int,
        why: str,
        *,
        cause: Cause | None = None,
        text: str | None = None,
    ) -> str | None:
        """Let a viewer write; return the comment's id, None when he cannot."""
        if not viewer.present or viewer.gagged or self.floor.stopped(viewer.id) is not None:
            return None
        words = text if text is not None else self.remarks.typed(line, viewer.persona)
        if line.id != TRAINER_LINE:
            words = addressed(words, self.honorific, about_host=line.id in self.bank.reaction_lines)
        self._comments += 1
        comment = f"c{self._comments}"
        term = self.floor.match(words)
        if term is None:
            self.floor.tell(at_ms, Comment(comment, viewer.id, words, line.id, cause, why))
        else:
            body = CommentHeld(comment, viewer.id, words, line.id, "filter", term, cause, why)
            self.floor.tell(at_ms, body)
        self._note(Said(comment, viewer, line, at_ms, why, held=term is not None))
        return comment

    def _note(self, said: Said) -> None:
        viewer, truth = said.viewer, said.line.truth
        viewer.last_said_ms = said.at_ms
        viewer.waits = False
        viewer.learns(truth)
        viewer.shown = (*viewer.shown, said.comment)
        self.said[said.comment] = said
        if truth.severity >= 1 and not said.held and said.why != "raid":
            self.open_bad[said.comment] = said.at_ms
        for listener in self.on_said:
            listener(said)

    def react(
        self, viewer: Viewer | None, trigger: str, at_ms: int, cause: Cause | None = None
    ) -> str | None:
        """Let a viewer say a reaction of a trigger; None when nobody can or all lines are worn out."""
        if viewer is None or not viewer.present or self.floor.stopped(viewer.id) is not None:
            return None
        line = self.remarks.reaction(trigger, at_ms, viewer.persona)
        if line is None:
            return None
        return self.say(viewer, line, at_ms, f"reaction:{trigger}", cause=cause)

    def later(self, seconds: float, act: Callable[[int], object], priority: int = EARLY + 3) -> None:
        """Do something in so many seconds."""

        def task(due_ms: int) -> None:
            act(due_ms)

        self.agenda.after(seconds, task, priority)
