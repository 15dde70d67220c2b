"""What honest people write by themselves: greetings, questions, chatter, and echoes of each other."""

from __future__ import annotations

from collections.abc import Sequence

from trainer_app.audience.draw import Draw
from trainer_app.audience.numbers import (
    ECHO_FIRST_S,
    ECHO_MEAN_S,
    GOODBYE_MS,
    GREET_SHARE,
    GREETS_STARTING_S,
    LEVEL_BOUND,
    LEVEL_MEAN_S,
    LEVEL_SHAPE,
    OPENS_S,
    OWN_GAP_MS,
    PINNED_REPEATS,
    QUESTION_EVERY_MS,
    REASK,
    TOPIC_SHARE,
)
from trainer_app.audience.people import NEVER_ASK, NEVER_TELL, UNFIT_TOPICS, Pending, Viewer
from trainer_app.audience.scene import Said, Scene
from trainer_app.scenario.model import Line
from trainer_app.scenario.vocabulary import QUESTIONS

MIX = (
    ("question", 0.58),
    ("chatter", 0.15),
    ("experience", 0.12),
    ("praise", 0.06),
    ("off_topic", 0.06),
    ("thanks", 0.03),
    ("gift_talk", 0.03),
)
"""What an honest comment is about (judgement; question share aims at 1.4)."""
SHY = ("penyimak",)
"""Never the first to speak."""
EVERYTHING = "umum"
"""The topic of what has no topic."""
SETTLES_MS = 10_000
"""After an act was taken back nobody is reminded sooner."""
MOST_STORIES, MOST_QUESTIONS = 2, 3
"""Nobody tells more of his own life: it would not fit together."""
ECHO_OF: dict[str, Sequence[tuple[str, float]]] = {
    "greeting": (("greeting", 0.45), ("chatter", 0.55)),
    "praise": (("praise", 0.4), ("chatter", 0.6)),
    "experience": (("experience", 0.35), ("chatter", 0.65)),
}
"""What a comment brings forth; anything else brings chatter."""
MOOD_ALONE = ("agree", "laugh", "learn", "urge")
"""Chatter that follows nothing in particular."""
ABOUT_BAD = ("annoyed",)
MOOD_OF: dict[str, Sequence[str]] = {
    **dict.fromkeys(("q_health", "q_practical", "q_sensitive"), ("curious",)),
    **dict.fromkeys(("q_urgent",), ("comfort",)),
    **dict.fromkeys(("hoax", "quack_ad"), ("wonder",)),
    **dict.fromkeys(("criticism", "reminder", "worry", "tech_feedback"), ("agree",)),
    **dict.fromkeys(("insult", "harassment", "threat", "sara", "porn", "troll", "flood"), ABOUT_BAD),
    **dict.fromkeys(("spam_ad", "scam", "gambling"), ("careful",)),
    "politics": ABOUT_BAD,
    "privacy_leak": ("discreet",),
    "greeting": ("agree", "urge"),
    "off_topic": ("laugh",),
    "experience": ("agree", "urge"),
}
"""Which chatter a comment brings forth; after anything else, chatter as of itself."""


class Talk:
    """The natural stream of comments: per-person rates under a common level, and clusters of echoes."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._level_draw = Draw(scene.seed, "level")
        self._echo_draw = Draw(scene.seed, "echo")
        self._level, self._level_until = 1.0, -1
        self._last_question = -QUESTION_EVERY_MS
        self.open_questions = 0
        self._opens_ms = 0
        self._taken: dict[str, Pending] = {}
        scene.on_joined.append(self._joined)
        scene.on_said.append(self._echo)
        scene.on_said.append(self._count_question)

    def level(self, now_ms: int) -> float:
        """Return how lively the room is now, 0..LEVEL_BOUND, about 1 on average."""
        while now_ms >= self._level_until:
            self._level = min(LEVEL_BOUND, self._level_draw.erlang(LEVEL_SHAPE, 1.0))
            length = 5.0 + self._level_draw.exponential(LEVEL_MEAN_S - 5.0)
            self._level_until = max(self._level_until, 0) + round(1000 * length)
        return self._level * (self._scene.chill(now_ms))

    # --- by oneself -----------------------------------------------------------------------------------

    def _joined(self, viewer: Viewer) -> None:
        if viewer.act <= 0 or viewer.bad:
            return
        if viewer.talk.chance(GREET_SHARE) and not viewer.greeted:
            viewer.greeted = True
            first, start = (10.0, GREETS_STARTING_S) if viewer.joined_ms == 0 else (3.0, 10.0)
            self._scene.later(first + viewer.talk.exponential(start), lambda due: self._greet(viewer, due))
        self._plan(viewer)

    def _plan(self, viewer: Viewer) -> None:
        since = viewer.joined_ms
        wait = viewer.talk.exponential(60.0 / (viewer.act * LEVEL_BOUND))

        def consider(due_ms: int) -> None:
            if not viewer.present or viewer.joined_ms != since:
                return
            lively = viewer.talk.unit() * LEVEL_BOUND < self.level(due_ms)
            if lively and due_ms >= self._opens_ms and due_ms - viewer.last_said_ms >= OWN_GAP_MS:
                self._speak(viewer, due_ms)
            self._plan(viewer)

        self._scene.agenda.after(wait, consider)

    def _greet(self, viewer: Viewer, now_ms: int) -> None:
        if viewer.present and not viewer.shown and now_ms < self._scene.planned_ms - GOODBYE_MS:
            self._say(viewer, ("greeting",), now_ms, "base")

    def open(self) -> None:
        """Let one of those present greet in the first seconds: no live begins dead."""
        draw = Draw(self._scene.seed, "opening")
        people = [viewer for viewer in self._scene.present if viewer.persona.persona_class not in SHY]
        viewer = draw.pick(people or self._scene.present)
        viewer.greeted = viewer.waits = True
        self._opens_ms = round(1000 * draw.between(*OPENS_S))
        self._scene.agenda.at(self._opens_ms, lambda due: self._first(viewer, due))

    def _first(self, viewer: Viewer, now_ms: int) -> None:
        free = viewer.present and self._scene.floor.stopped(viewer.id) is None
        who = viewer if free else self._scene.somebody()
        viewer.waits = False
        if who is not None:
            self._say(who, ("greeting",), now_ms, "base")

    def _speak(self, viewer: Viewer, now_ms: int) -> None:
        kind = viewer.talk.weighted([name for name, _ in MIX], [share for _, share in MIX])
        if kind == "question":
            asks = viewer.persona.persona_class not in NEVER_ASK and viewer.asked < MOST_QUESTIONS
            if asks and self.may_ask(now_ms) and viewer.pending is None:
                self.ask(viewer, now_ms, ("q_health", "q_practical"), "base")
                return
            kind = viewer.talk.pick(("chatter", "chatter", "experience"))
        kind = self._told(viewer, kind)
        if not self._say(viewer, (kind,), now_ms, "base"):
            self._say(viewer, ("chatter",), now_ms, "base")

    def _told(self, viewer: Viewer, kind: str) -> str:
        """Return the kind, chatter in place of one story too many and of those who tell none."""
        if kind != "experience":
            return kind
        viewer.stories += 1
        tells = viewer.persona.persona_class not in NEVER_TELL and viewer.stories <= MOST_STORIES
        return kind if tells else "chatter"

    def _say(
        self, viewer: Viewer, intents: Sequence[str], now_ms: int, why: str, moods: Sequence[str] = MOOD_ALONE
    ) -> bool:
        unfit = UNFIT_TOPICS.get(viewer.persona.persona_class, ())
        true = self._scene.situations()
        line = self._scene.remarks.line(
            intents, now_ms, true, unfit=unfit, speaker=viewer.persona, moods=moods
        )
        return line is not None and self._scene.say(viewer, line, now_ms, why) is not None

    # --- questions ------------------------------------------------------------------------------------

    def may_ask(self, now_ms: int) -> bool:
        """At most one new question per 25 s, fewer the more are open, none when no time is left to answer."""
        if self._scene.near_end(now_ms):
            return False
        gap = QUESTION_EVERY_MS * (1 + self.open_questions / 3)
        return now_ms - self._last_question >= gap

    def ask(
        self, viewer: Viewer, now_ms: int, intents: Sequence[str], why: str, line: Line | None = None
    ) -> str | None:
        """Let a viewer ask something; return the comment's id."""
        topics = self._scene.topics_now() if viewer.talk.chance(TOPIC_SHARE) else ()
        unfit = UNFIT_TOPICS.get(viewer.persona.persona_class, ())
        true = self._scene.situations()
        found = line or self._scene.remarks.line(
            intents, now_ms, true, topics=topics, unfit=unfit, speaker=viewer.persona
        )
        if found is None or (self._in_sight(found) and not viewer.talk.chance(PINNED_REPEATS)):
            return None
        return self._scene.say(viewer, found, now_ms, why)

    def _in_sight(self, line: Line) -> bool:
        """Return whether a question like this one is pinned for all to see."""
        pinned = self._scene.said.get(self._scene.floor.pinned() or "")
        if pinned is None or pinned.line.truth.intent not in QUESTIONS:
            return False
        one, other = pinned.line.truth, line.truth
        return one.topic == other.topic and (one.topic != EVERYTHING or one.intent == other.intent)

    def _count_question(self, said: Said) -> None:
        if said.line.truth.intent not in QUESTIONS or said.held:
            return
        viewer = said.viewer
        viewer.asked += 1
        self._last_question = said.at_ms
        if viewer.pending is None:
            self.open_questions += 1
        viewer.pending = Pending(said.comment, said.at_ms, said.line.truth.topic)
        self._scene.agenda.at(
            said.at_ms + viewer.patience_ms, lambda due: self._remind(viewer, said.comment, due)
        )

    def settle(self, viewer: Viewer, *, for_now: bool = False) -> None:
        """The viewer's question is dealt with; for_now: by an act that may be taken back."""
        if viewer.pending is not None:
            if for_now:
                self._taken[viewer.pending.comment] = viewer.pending
            viewer.pending = None
            self.open_questions -= 1

    def reopen(self, comment: str, now_ms: int) -> None:
        """The act that dealt with the question was taken back: it waits again."""
        pending = self._taken.pop(comment, None)
        viewer = self._scene.said[comment].viewer
        if pending is None or viewer.pending is not None or not viewer.present:
            return
        viewer.pending = pending
        viewer.mood = min(1.0, viewer.mood + 0.3)
        self.open_questions += 1
        due = max(pending.at_ms + viewer.patience_ms, now_ms + SETTLES_MS)
        self._scene.agenda.at(due, lambda at_ms: self._remind(viewer, comment, at_ms))

    def _remind(self, viewer: Viewer, comment: str, now_ms: int) -> None:
        pending = viewer.pending
        if pending is None or pending.comment != comment:
            return
        viewer.mood = max(-1.0, viewer.mood - 0.2)
        if not viewer.present:
            self.settle(viewer)
        elif not pending.reasked and viewer.talk.chance(self._reasks(comment)):
            pending.reasked = True
            self._scene.react(viewer, "ignored_question", now_ms)
            self._scene.later(60.0, lambda due: self._give_up(viewer, comment, due))
        else:
            self._give_up(viewer, comment, now_ms)

    def _reasks(self, comment: str) -> float:
        return REASK * (PINNED_REPEATS if self._scene.floor.pinned() == comment else 1.0)

    def _give_up(self, viewer: Viewer, comment: str, now_ms: int) -> None:
        pending = viewer.pending
        if pending is not None and pending.comment == comment and now_ms - pending.at_ms > viewer.patience_ms:
            self.open_questions -= 1
            viewer.pending = None
            viewer.mood = max(-1.0, viewer.mood - 0.3)

    # --- echoes ---------------------------------------------------------------------------------------

    def _echo(self, said: Said) -> None:
        if said.held or said.why == "raid":
            return
        mean = self._scene.size.echoes * self._scene.chill(said.at_ms)
        for _ in range(self._echo_draw.poisson(mean)):
            wait = ECHO_FIRST_S + self._echo_draw.exponential(ECHO_MEAN_S)
            self._scene.later(wait, lambda due: self._answer_to(said, due))

    def _answer_to(self, said: Said, now_ms: int) -> None:
        people = [
            viewer
            for viewer in self._scene.writers
            if viewer is not said.viewer and now_ms - viewer.last_said_ms >= OWN_GAP_MS
        ]
        if not people:
            return
        viewer = self._echo_draw.weighted(people, [person.act for person in people])
        kinds = ECHO_OF.get(said.line.truth.intent, (("chatter", 1.0),))
        kind = self._echo_draw.weighted([name for name, _ in kinds], [share for _, share in kinds])
        kind = self._told(viewer, kind)
        moods = MOOD_OF.get(said.line.truth.intent, MOOD_ALONE)
        self._say(viewer, (kind,), now_ms, f"echo:{said.comment}", moods)
