"""How people take what host and moderator do, and what they leave undone."""

from __future__ import annotations

from trainer_app.audience.director import Director
from trainer_app.audience.draw import Draw
from trainer_app.audience.flow import TOXIC_MS, Flow
from trainer_app.audience.hearts import Hearts
from trainer_app.audience.numbers import (
    CHILL_MS,
    FREEZE_LONG_MS,
    INSULT_LEFT_MS,
    LEFT_MS,
    SMALLEST_WITH_EXTRAS,
)
from trainer_app.audience.people import Viewer
from trainer_app.audience.scene import Said, Scene
from trainer_app.audience.talk import Talk
from trainer_app.basics.outcomes import Notice
from trainer_app.scenario.vocabulary import QUESTIONS

THANKS, PRAISE_REMOVAL, REPEATS, COMPLAINS, RETURNS = 0.6, 0.35, 0.5, 0.15, 0.5
"""Chances: asker thanks; relief when a bad one goes; a bad author repeats after a delete; an honest one
complains after a delete; a muted bad one comes back at it (2.3)."""
AGAIN, JOINS_IN = 0.75, 0.4
"""Chances that an insult let stand is followed by another, and that a teenager joins in (Seering)."""
UPHELD, UPHELD_AFTER_S = 0.7, (20.0, 45.0)
"""Chance that the platform upholds a report of something grave, and when (judgement)."""
SCRIPT_LONG, SCRIPT_LEAST_S = 2.2, 90.0
"""A point of the script is long at so many times its share of the live."""
THANKS_FOR = {"q_urgent": "answered_urgent", "criticism": "answered_criticism"}
"""Who was in fear, or complained, thanks in other words."""
PROMPT_MS = 15_000
"""Removed so soon, people are relieved; later they have long read it."""
INSULTING = ("insult", "harassment", "threat", "sara", "porn")
ASKING = (*QUESTIONS, "criticism", "reminder", "worry")
MISLEADING = ("hoax", "quack_ad", "scam")


class Feelings:
    """Reactions to people: each has an act, or a lack of one, behind it."""

    def __init__(self, scene: Scene, talk: Talk, flow: Flow, hearts: Hearts, director: Director) -> None:
        self._scene = scene
        self._talk = talk
        self._flow = flow
        self._hearts = hearts
        self._director = director
        self._draw = Draw(scene.seed, "feelings")
        self._script_moves = 0
        scene.on_said.append(self._watch)

    # --- answers --------------------------------------------------------------------------------------

    def answered(self, said: Said, now_ms: int) -> None:
        """The host really spoke to it."""
        viewer, truth = said.viewer, said.line.truth
        self._scene.answers += 1
        viewer.answered_ms = now_ms
        viewer.mood = min(1.0, viewer.mood + 0.3)
        self._talk.settle(viewer)
        for other in self._scene.present:
            if other.persona.interest == truth.topic:
                other.mood = min(1.0, other.mood + 0.2)
        self._hearts.cheer(now_ms, 0.4 if truth.intent in ASKING else 0.04)
        if truth.intent in MISLEADING:
            self._react_soon("hoax_corrected", (2.0, 8.0), said.viewer)
            if self._draw.chance(0.4):
                self._react_soon("hoax_corrected", (6.0, 15.0), said.viewer)
        elif viewer.honest() and truth.intent in ASKING and self._draw.chance(THANKS):
            trigger = THANKS_FOR.get(truth.intent, "answered_well")
            self._scene.later(self._draw.between(2, 7), lambda due: self._scene.react(viewer, trigger, due))

    def unheard(self, said: Said, now_ms: int) -> None:
        """The button was pressed, but nothing was said: the asker feels passed over."""
        del now_ms
        said.viewer.mood = max(-1.0, said.viewer.mood - 0.2)

    def referred(self, said: Said, now_ms: int) -> None:
        """Handed to the midwife: dealt with."""
        said.viewer.answered_ms = now_ms
        self._talk.settle(said.viewer, for_now=True)
        if said.viewer.honest() and self._draw.chance(0.4):
            self._scene.later(
                self._draw.between(2, 7), lambda due: self._scene.react(said.viewer, "referred", due)
            )

    def pinned(self, said: Said) -> None:
        """A pinned question is in sight: its asker waits more quietly."""
        said.viewer.patience_ms = round(said.viewer.patience_ms * 1.6)

    # --- removing -------------------------------------------------------------------------------------

    def deleted(self, said: Said, now_ms: int) -> None:
        """One comment was deleted."""
        viewer = said.viewer
        if viewer.pending is not None and viewer.pending.comment == said.comment:
            self._talk.settle(viewer, for_now=True)
        if viewer.bad:
            self._relief(said, now_ms)
            if self._draw.chance(REPEATS) and self._goes_on(said):
                self._scene.later(self._draw.between(8, 25), lambda due: self._repeat(said, due))
        elif said.line.truth.severity == 0:
            viewer.mood = max(-1.0, viewer.mood - 0.3)
            if self._draw.chance(COMPLAINS):
                self._scene.later(self._draw.between(4, 12), lambda due: self._wonder(said, due))

    def _goes_on(self, said: Said) -> bool:
        """Return whether a bad author may try again; in a small, calm room only once."""
        calm = self._scene.wanted < SMALLEST_WITH_EXTRAS and said.why.startswith("repeat:")
        return said.line.truth.intent != "privacy_leak" and not calm

    def _wonder(self, said: Said, now_ms: int) -> None:
        """Ask where the own comment went, if it is still gone."""
        if self._scene.floor.gone(said.comment):
            self._scene.react(said.viewer, "deleted_without_reason", now_ms)

    def muted(self, viewer: Viewer, now_ms: int, until_ms: int | None) -> None:
        """Somebody was muted; until_ms: end of a timed mute."""
        last = self._last_of(viewer)
        self._talk.settle(viewer, for_now=True)
        if viewer.honest():
            viewer.mood = max(-1.0, viewer.mood - 0.5)
            if self._draw.chance(0.5):
                self._object("muted_without_reason", viewer)
        elif last is not None:
            self._relief(last, now_ms)
            if until_ms is not None and self._draw.chance(RETURNS):
                self._scene.agenda.at(
                    until_ms + self._draw.whole(3000, 15000), lambda due: self._repeat(last, due)
                )

    def blocked(self, viewer: Viewer, now_ms: int) -> None:
        """Somebody was sent out for good."""
        self._talk.settle(viewer, for_now=True)
        last = self._last_of(viewer)
        if viewer.honest() and viewer.shown:
            self._scene.chill_until_ms = now_ms + CHILL_MS
            for other in self._scene.present:
                other.mood = max(-1.0, other.mood - 0.1)
            self._object("blocked_without_reason", viewer)
            if self._draw.chance(0.5):
                self._object("blocked_without_reason", viewer, (8.0, 20.0))
        elif last is not None:
            self._relief(last, now_ms)

    def _object(self, trigger: str, viewer: Viewer, within: tuple[float, float] = (3.0, 9.0)) -> None:
        """Let a neighbour speak up, as long as the act still stands."""

        def objects(due_ms: int) -> None:
            if self._scene.floor.stopped(viewer.id) != "muted":
                return
            who = self._scene.somebody(viewer, close=True) or self._scene.somebody(viewer)
            if who is not None:
                self._scene.react(who, trigger, due_ms)

        self._scene.later(self._draw.between(*within), objects)

    def taken_back(self, viewer: Viewer) -> None:
        """A block or mute was undone: nobody is frightened any more."""
        viewer.mood = min(1.0, viewer.mood + 0.2)
        self._scene.chill_until_ms = -1

    def _relief(self, said: Said, now_ms: int) -> None:
        harmful = said.line.truth.severity >= 2 and said.line.truth.intent in INSULTING
        if harmful and now_ms - said.at_ms <= PROMPT_MS and self._draw.chance(PRAISE_REMOVAL):
            self._react_soon("troll_muted", (2.0, 7.0), said.viewer)
        self._flow.toxic_until_ms = min(self._flow.toxic_until_ms, now_ms)

    def _repeat(self, said: Said, now_ms: int) -> None:
        """The same again from somebody who does not give up, if the room can take it."""
        viewer = said.viewer
        if viewer.present and self._director.free(now_ms):
            truth = said.line.truth
            other = None
            if truth.intent in INSULTING and viewer.relation != "bot":
                other = self._scene.remarks.line((truth.intent,), now_ms, severities=(truth.severity,))
            self._scene.say(viewer, other or said.line, now_ms, f"repeat:{said.comment}")

    def _last_of(self, viewer: Viewer) -> Said | None:
        return self._scene.said[viewer.shown[-1]] if viewer.shown else None

    def _react_soon(self, trigger: str, within: tuple[float, float], *but: Viewer) -> None:
        self._scene.later(
            self._draw.between(*within),
            lambda due: self._scene.react(self._scene.somebody(*but), trigger, due),
        )

    def reported(self, viewer: Viewer, now_ms: int) -> None:
        """The platform looks at a report; upheld, the author can no longer write."""
        del now_ms
        last = self._last_of(viewer)
        grave = last is not None and viewer.bad and last.line.truth.severity >= 2
        if grave and self._draw.chance(UPHELD):
            self._scene.later(self._draw.between(*UPHELD_AFTER_S), lambda due: self._uphold(viewer, due))

    def _uphold(self, viewer: Viewer, now_ms: int) -> None:
        viewer.gagged = True
        self._scene.floor.tell(now_ms, Notice("report_upheld", viewer.id))

    # --- what is let stand ----------------------------------------------------------------------------

    def _watch(self, said: Said) -> None:
        intent = said.line.truth.intent
        if said.held or said.why == "raid" or said.why.startswith("left:"):
            return
        if intent in INSULTING or intent in MISLEADING:
            wait = LEFT_MS if intent in MISLEADING else INSULT_LEFT_MS
            self._scene.agenda.at(said.at_ms + wait, lambda due: self._left(said, due))

    def _left(self, said: Said, now_ms: int) -> None:
        if self._scene.floor.handled(said.comment):
            return
        if said.line.truth.intent in MISLEADING:
            self._hoax_left(said)
        else:
            self._insult_left(said, now_ms)

    def _hoax_left(self, said: Said) -> None:
        if said.line.truth.intent == "hoax":
            self._still_left(said, "hoax_left", (0.0, 8.0))
            if self._draw.chance(0.4):
                self._scene.later(self._draw.between(10, 25), lambda due: self._retell(said, due))
            elif self._draw.chance(0.5):
                self._still_left(said, "hoax_left", (12.0, 30.0))

    def _retell(self, said: Said, now_ms: int) -> None:
        """A hoax nobody corrected is told again by somebody who believed it."""
        people = [viewer for viewer in self._scene.present if viewer.bad and viewer is not said.viewer]
        if self._director.free(now_ms) and not self._scene.floor.handled(said.comment):
            believers = [viewer for viewer in people if viewer.persona.persona_class == "penyebar_hoaks"]
            who = believers[0] if believers else said.viewer
            line = self._scene.remarks.line(
                ("hoax",), now_ms, topics=(said.line.truth.topic,), severities=(2,)
            )
            if line is not None:
                self._scene.say(who, line, now_ms, f"left:{said.comment}")

    def _insult_left(self, said: Said, now_ms: int) -> None:
        self._flow.toxic_until_ms = now_ms + TOXIC_MS
        self._still_left(said, "troll_left", (0.0, 10.0))
        if self._draw.chance(AGAIN):
            self._scene.later(self._draw.between(2, 12), lambda due: self._insult_again(said, due))
        if self._draw.chance(JOINS_IN):
            self._scene.later(self._draw.between(3, 16), lambda due: self._join_in(said, due))

    def _insult_again(self, said: Said, now_ms: int) -> None:
        """Nobody minds, so he goes on."""
        if self._director.free(now_ms, 1) and not self._scene.floor.handled(said.comment):
            bot = said.viewer.relation == "bot"
            intents, how_bad = ((said.line.truth.intent,), ()) if bot else (("insult",), (1, 2))
            line = self._scene.remarks.line(intents, now_ms, severities=how_bad)
            if line is not None:
                self._scene.say(said.viewer, line, now_ms, f"left:{said.comment}")

    def _join_in(self, said: Said, now_ms: int) -> None:
        """Somebody young takes up the tone."""
        young = [v for v in self._scene.others(said.viewer) if v.persona.persona_class == "remaja"]
        if young and self._director.free(now_ms, 1) and not self._scene.floor.handled(said.comment):
            line = self._scene.remarks.line(("troll",), now_ms, severities=(1,))
            if line is not None:
                self._scene.say(self._draw.pick(young), line, now_ms, f"left:{said.comment}")

    def _still_left(self, said: Said, trigger: str, within: tuple[float, float]) -> None:
        def speaks(due_ms: int) -> None:
            if not self._scene.floor.handled(said.comment):
                self._scene.react(self._scene.somebody(said.viewer), trigger, due_ms)

        self._scene.later(self._draw.between(*within), speaks)

    # --- the script ---

    def script_moved(self, now_ms: int) -> None:
        """A talking point was ticked; if the next takes very long, somebody asks to go on."""
        points = max(1, len(self._scene.scenario.talking_points))
        wait = max(SCRIPT_LEAST_S, SCRIPT_LONG * self._scene.planned_ms / points / 1000)
        index = self._scene.floor.point()
        self._script_moves += 1
        number = self._script_moves

        def long(due_ms: int) -> None:
            same = number == self._script_moves and self._scene.floor.point() == index < points
            if same and not self._scene.near_end(due_ms):
                self._scene.react(self._scene.somebody(), "script_long", due_ms)

        if now_ms + 1000 * wait < self._scene.planned_ms:
            self._scene.later(wait, long)

    # --- the room -------------------------------------------------------------------------------------

    def thawed(self, frozen_ms: int, raided: bool) -> None:
        """Comments are open again after so long."""
        if raided:
            return
        count = 2 if frozen_ms > FREEZE_LONG_MS else 1
        for number in range(count):
            self._react_soon("freeze_on", (1.5 + 5 * number, 8.0 + 8 * number))
