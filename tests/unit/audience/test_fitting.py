"""Lines fit who says them and what they follow."""

from __future__ import annotations

from collections import Counter

from crowd_statistics import live
from lives import library

from trainer_app.audience.remarks import Remarks
from trainer_app.scenario.model import MOODS

LIVES = [(seed, viewers, level) for seed in range(6) for viewers, level in ((70, 1), (160, 2), (310, 3))]


def test_every_chatter_line_has_its_mood() -> None:
    chatter = [line for line in library().bank.lines.values() if line.truth.intent == "chatter"]
    assert {line.mood for line in chatter} == set(MOODS)


def test_an_official_says_only_what_an_official_says() -> None:
    people = {person.id: person.persona_class for person in library().bank.personas}
    heard = 0
    for seed, viewers, level in LIVES:
        rows = live(library(), seed, viewers, level=level, minutes=12)
        who = {row.body.viewer: row.body.persona for row in rows if row.body.kind == "viewer_joined"}
        said: Counter[str] = Counter()
        for row in rows:
            if row.body.kind != "comment" or people[who[row.body.viewer]] != "pejabat":
                continue
            line = library().bank.lines.get(row.body.line)
            if line is not None:
                assert line.speaker == "pejabat"
                said[row.body.viewer] += 1
                heard += 1
        assert all(count == 1 for count in said.values())
    assert heard >= 10


def test_nobody_speaks_of_what_he_cannot_have() -> None:
    bank = library().bank
    remarks = Remarks(1, bank)
    teenagers = [person for person in bank.personas if person.persona_class == "remaja"]
    for number in range(400):
        line = remarks.line(("experience", "greeting", "chatter"), number, speaker=teenagers[number % 3])
        assert line is not None
        assert "suami" not in line.text
        assert "anak sy" not in line.text


def test_nobody_laughs_at_an_emergency_or_agrees_with_an_insult() -> None:
    bank = library().bank
    bad = ("insult", "harassment", "threat", "sara", "porn", "gambling", "scam", "hoax", "privacy_leak")
    echoes = 0
    for seed, viewers, level in LIVES:
        rows = live(library(), seed, viewers, level=level, minutes=12)
        lines = {row.body.id: row.body.line for row in rows if row.body.kind in ("comment", "comment_held")}
        for row in rows:
            if row.body.kind != "comment" or not row.body.why.startswith("echo:"):
                continue
            parent = bank.truth(lines[row.body.why.split(":")[1]]).intent
            line = bank.lines[row.body.line]
            if parent == "q_urgent":
                assert line.mood == "comfort"
                echoes += 1
            elif parent in bad:
                assert line.mood in ("wonder", "annoyed", "careful", "discreet")
                echoes += 1
    assert echoes >= 10


def test_an_insult_is_not_repeated_word_by_word() -> None:
    bank = library().bank
    for seed in range(12):
        rows = [row.body for row in live(library(), seed, 160, level=3) if row.body.kind == "comment"]
        lines = {body.id: body.line for body in rows}
        for body in rows:
            if body.why.startswith("repeat:") and bank.truth(body.line).intent == "insult":
                assert body.line != lines[body.why.split(":")[1]]


def test_one_person_does_not_ask_more_than_three_things_by_himself() -> None:
    bank = library().bank
    for seed in range(6):
        asked = Counter(
            row.body.viewer
            for row in live(library(), seed, 160)
            if row.body.kind == "comment"
            and row.body.why == "base"
            and bank.truth(row.body.line).intent.startswith("q_")
        )
        assert max(asked.values()) <= 3
