"""Which line is said: unused ones first, only what is true in the room; and how a person types it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from trainer_app.audience.draw import Draw
from trainer_app.audience.numbers import SAME_SENTENCE_MS
from trainer_app.scenario.model import Bank, Line, Persona, Situation
from trainer_app.scenario.vocabulary import QUESTIONS

PLAIN_EMOJI = ("🙏", "😊", "😁", "❤️", "👍", "🥰", "😂", "💪", "👏", "🤲")
EARNEST_EMOJI = ("🙏", "🙏", "😊", "😅")
"""Emoji that may be added; each is in assets/emoji. The second row goes with what is meant seriously."""
SERIOUS = (*QUESTIONS, "criticism", "worry", "reminder", "tech_feedback")
OFFICIAL = "pejabat"
VOWELS = "aiueo"
ASKS_OPENLY = 0.65
"""Chance that a question without its mark gets one (about 70 % of the questions then bear one)."""
LONG_AGO_MS = -1_000_000_000
"""When the lines of earlier rehearsals were said: long before this one."""
KEEP_AS_WRITTEN = 1
"""Lines from this severity on keep their letters: their disguise is the lesson."""


class Remarks:
    """The lines of a bank, each used once before any is used again.

    heard: lines of the person's earlier rehearsals; they count as used long ago.
    """

    def __init__(self, seed: int, bank: Bank, heard: Sequence[str] = ()) -> None:
        self._bank = bank
        self._by_intent: dict[str, list[Line]] = {}
        for line in bank.lines.values():
            self._by_intent.setdefault(line.truth.intent, []).append(line)
        self._draw = Draw(seed, "remarks")
        self._style = Draw(seed, "style")
        self._said_at: dict[str, int] = dict.fromkeys(heard, LONG_AGO_MS)
        self._was_heard = bool(heard)
        self._texts: set[str] = set()
        self._unfit: dict[str, frozenset[str]] = {}

    def line(
        self,
        intents: Sequence[str],
        now_ms: int,
        true_now: Iterable[Situation] = (),
        *,
        topics: Sequence[str] = (),
        severities: Sequence[int] = (),
        unfit: Sequence[str] = (),
        speaker: Persona | None = None,
        moods: Sequence[str] = (),
    ) -> Line | None:
        """Return a line of one of the intents that may be said now, None when there is none.

        topics, severities: preferred topics (else any), allowed severities (empty: all). unfit: topics that
        this person does not speak of. speaker: who says it; an official says nothing but lines of his own.
        moods: which moods of chatter (empty: all).
        """
        true = tuple(true_now)
        who = speaker.persona_class if speaker is not None else ""
        allowed = (who,) if who == OFFICIAL else (None, who)
        never = self._never(speaker)
        fitting = [
            line
            for intent in intents
            for line in self._by_intent.get(intent, [])
            if (line.needs is None or line.needs in true)
            and line.truth.topic not in unfit
            and line.speaker in allowed
            and line.id not in never
            and (not moods or line.mood is None or line.mood in moods)
            and (not severities or line.truth.severity in severities)
        ]
        if topics:
            fitting = self._of_topics(fitting, topics) or fitting
        return self._freshest(fitting, now_ms)

    def _of_topics(self, lines: Sequence[Line], topics: Sequence[str]) -> list[Line]:
        """Return those of the topics; none when the person has met all of them and other topics are new."""
        narrow = [line for line in lines if line.truth.topic in topics]
        stale = all(line.id in self._said_at for line in narrow)
        if self._was_heard and stale and any(line.id not in self._said_at for line in lines):
            return []
        return narrow

    def by_id(self, line_id: str, now_ms: int) -> Line | None:
        """Return a line of the bank by id and note it as said."""
        line = self._bank.lines.get(line_id)
        if line is not None:
            self._said_at[line.id] = now_ms
        return line

    def _never(self, person: Persona | None) -> frozenset[str]:
        """Return the lines that this person would not say of himself."""
        if person is None:
            return frozenset()
        signs = self._bank.names.get("sign_man", ())
        man = person.persona_class == "bapak" or any(word in signs for word in person.name.split(" "))
        kinds = (person.persona_class, "man") if man else (person.persona_class,)
        key = "/".join(kinds)
        if key not in self._unfit:
            self._unfit[key] = frozenset[str]().union(*(self._bank.unfit.get(kind, ()) for kind in kinds))
        return self._unfit[key]

    def reaction(self, trigger: str, now_ms: int, speaker: Persona | None = None) -> Line | None:
        """Return a reaction that was not said in the last minutes, None when all were: then keep silent."""
        lines = self._bank.reactions.get(trigger, ())
        never = self._never(speaker)
        free = [
            line
            for line in lines
            if line.id not in never
            and now_ms - self._said_at.get(line.id, -SAME_SENTENCE_MS) >= SAME_SENTENCE_MS
        ]
        return self._freshest(free, now_ms)

    def _freshest(self, lines: Sequence[Line], now_ms: int) -> Line | None:
        if not lines:
            return None
        unused = [line for line in lines if line.id not in self._said_at]
        pool = unused or sorted(lines, key=lambda line: self._said_at[line.id])[: max(1, len(lines) // 3)]
        chosen = self._draw.pick(pool)
        self._said_at[chosen.id] = now_ms
        return chosen

    def typed(self, line: Line, persona: Persona) -> str:
        """Return the line as this person types it; letters of numbers and disguises are never touched."""
        text = line.text
        draw = self._style
        if line.truth.severity >= KEEP_AS_WRITTEN:
            return text
        again = text in self._texts
        if draw.chance(persona.typo_rate * 0.5) or again:
            text = _stretched(text, draw) if draw.chance(0.5) else _slipped(text, draw)
        if line.truth.intent in QUESTIONS and "?" not in text and draw.chance(ASKS_OPENLY):
            text = f"{text}{'' if draw.chance(0.7) else ' '}?"
        cheerful = PLAIN_EMOJI if line.truth.intent not in SERIOUS else EARNEST_EMOJI
        if not any(ord(letter) > 0x2000 for letter in text) and draw.chance(persona.emoji_rate * 0.4):
            text = f"{text} {draw.pick(cheerful)}"
        self._texts.add(text)
        return text


def _stretched(text: str, draw: Draw) -> str:
    """Lengthen the last vowel: `makasih buu`; words with digits stay."""
    words = text.split(" ")
    number = len(words) - 1
    word = words[number]
    if word.isalpha() and word[-1] in VOWELS:
        words[number] = word + word[-1] * draw.whole(1, 3)
    return " ".join(words)


def _slipped(text: str, draw: Draw) -> str:
    """Swap two inner letters of one longer word, as a thumb does."""
    words = text.split(" ")
    long = [i for i, word in enumerate(words) if len(word) >= 6 and word.isalpha()]
    if not long:
        return text
    number = draw.pick(long)
    word = words[number]
    at = draw.whole(1, len(word) - 3)
    words[number] = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return " ".join(words)


def near_copy(text: str, draw: Draw) -> str:
    """Return a near-copy of a raid line: louder, repeated, or with a tail."""
    way = draw.whole(0, 4)
    if way == 0:
        return text.upper()
    if way == 1:
        return f"{text} {text.split(' ', maxsplit=1)[0]}"
    if way == 2:
        return f"{text}{'!' * draw.whole(1, 4)}"
    if way == 3:
        return f"{text} {draw.pick(('🔥', '🤡', '🚨', '😂'))}"
    return text
