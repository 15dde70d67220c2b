"""The linter of the content, the same for every language that is shipped."""

from __future__ import annotations

import re
import unicodedata

import pytest
from lives import GOOD, ROOT, run

from trainer_app.audience.senses import GOOD_TRIGGER, TRIGGER_OF_TIP, WITHOUT_TIP
from trainer_app.rehearsal.filter import WordFilter
from trainer_app.rehearsal.rehearsal import Rehearsal
from trainer_app.scenario.library import FIRST, Library, load_library
from trainer_app.scenario.model import MOODS, QUOTAS
from trainer_app.scenario.vocabulary import ACTS, INTENTS, QUESTIONS, TOPICS, TRUTH_OF_TRIGGER

CONTENT = ROOT / "assets" / "content"
LEAST = {"id": (1000, 100, 30, 10), "en": (250, 50, 25, 4)}
"""Comments, people, triggers, lines a trigger."""
SLURS = re.compile(
    r"\b(anjing|bangsat|kontol|memek|ngentot|goblok|jancok|cina|kafir|pribumi|fuck\w*|shit|bitch|cunt|nigger|faggot)\b",
    re.IGNORECASE,
)
REAL_NUMBER = re.compile(r"(?<!\d)(?:\+?62|0)8\d{7,}|(?<!\d)\d{16}(?!\d)")
REAL_ACCOUNT = re.compile(r"(?<!\w)@\w{3,}|https?://|www\.|\.(?:com|id|net)\b", re.IGNORECASE)


@pytest.fixture(scope="module", params=["id", "en"])
def library(request: pytest.FixtureRequest) -> Library:
    return load_library(CONTENT, request.param)


def language(library: Library) -> str:
    return library.scenarios()[0].language


def test_there_is_enough_of_everything(library: Library) -> None:
    comments, people, triggers, lines = LEAST[language(library)]
    bank = library.bank
    assert len(bank.lines) >= comments
    assert len(bank.personas) >= people
    assert sum(len(said) >= lines for said in bank.reactions.values()) >= triggers
    assert {line.truth.intent for line in bank.lines.values()} == set(INTENTS)


def test_the_truth_of_every_comment_is_complete(library: Library) -> None:
    for line in library.bank.lines.values():
        truth = line.truth
        assert truth.topic in TOPICS, line.id
        assert truth.right, line.id
        assert set(truth.right + truth.wrong) <= set(ACTS), line.id
        assert not set(truth.right) & set(truth.wrong), line.id
        assert line.mood is None or line.mood in MOODS, line.id
        assert line.truth.intent != "chatter" or line.mood, line.id
        assert len(truth.model_answer.split()) <= 25, line.id
        if truth.intent in QUESTIONS or truth.intent == "hoax":
            assert truth.model_answer, line.id
            assert truth.source, line.id


def test_severity_goes_with_the_intent(library: Library) -> None:
    for line in library.bank.lines.values():
        if line.truth.intent in (*QUESTIONS, "criticism", "experience", "greeting", "praise", "thanks"):
            assert line.truth.severity == 0, line.id
        if line.truth.intent in ("gambling", "scam", "porn", "sara", "harassment"):
            assert line.truth.severity == 3, line.id


def test_every_situation_the_crowd_reacts_to_has_lines(library: Library) -> None:
    needed = {
        *TRIGGER_OF_TIP.values(),
        *WITHOUT_TIP.values(),
        *GOOD_TRIGGER.values(),
        *TRUTH_OF_TRIGGER,
        "silence",
        "bad_signal",
        "picture_gone",
        "no_sound",
    }
    for trigger in needed:
        assert len(library.bank.reactions.get(trigger, ())) >= 4, trigger


def test_no_sentence_stands_twice_and_none_is_too_long(library: Library) -> None:
    texts = [line.text for line in library.bank.lines.values()]
    folded = [" ".join(text.casefold().split()) for text in texts]
    assert len(set(folded)) == len(folded)
    for text in texts:
        assert len(text) <= 200, text
        assert text == text.strip()
        assert unicodedata.is_normalized("NFC", text)


def test_no_slur_no_account_and_no_number_that_could_be_real(library: Library) -> None:
    bank = library.bank
    for line in (*bank.lines.values(), *bank.reaction_lines.values()):
        assert not SLURS.search(line.text), line.id
        assert not REAL_NUMBER.search(line.text), line.id
        assert not REAL_ACCOUNT.search(line.text), line.id
    assert len({person.id for person in bank.personas}) == len(bank.personas)
    assert len({person.name for person in bank.personas}) == len(bank.personas)


def test_the_starter_list_hides_no_honest_comment(library: Library) -> None:
    terms = (CONTENT / "id" / "filter_starter.txt").read_text(encoding="utf-8").splitlines()
    words = WordFilter(tuple(term for term in terms if term and not term.startswith("#")))
    for line in library.bank.lines.values():
        if line.truth.severity == 0:
            assert words.match(line.text) is None, line.id


def test_both_languages_have_the_same_scenarios(library: Library) -> None:
    ids = [scenario.id for scenario in library.scenarios()]
    assert ids == [scenario.id for scenario in load_library(CONTENT).scenarios()]
    assert ids[0] == FIRST
    for scenario in library.scenarios():
        assert scenario.language == language(library)
        assert all(beat.line is None or beat.line in library.bank.lines for beat in scenario.beats)
        for point in scenario.talking_points:
            for sentence in [point.title, *point.note.rstrip(".").split(". ")]:
                assert len(sentence.split()) <= 12, sentence


@pytest.mark.parametrize("level", [1, 2, 3])
def test_a_live_of_every_level_runs_and_brings_its_questions(library: Library, level: int) -> None:
    for scenario in library.scenarios():
        live = Rehearsal(scenario, library.bank, seed=level, level=level, viewers=160, planned_ms=1_200_000)
        rows = run(live, [(0, GOOD)])
        bank = library.bank.including(scenario)
        intents = [bank.truth(row.body.line).intent for row in rows if row.body.kind == "comment"]
        assert sum(intent in QUESTIONS for intent in intents) >= QUOTAS[level].questions
        assert intents.count("hoax") >= QUOTAS[level].hoaxes


def test_english_is_a_language_of_its_own() -> None:
    english = load_library(CONTENT, "en")
    assert english.scenarios()[0].title == "Posyandu schedule this month"
    assert not set(english.bank.lines) & set(load_library(CONTENT).bank.lines)
    indonesian = re.compile(r"\b(bu|yg|ga|sy|anak|saya|tidak|gimana|makasih)\b", re.IGNORECASE)
    for line in (*english.bank.lines.values(), *english.bank.reaction_lines.values()):
        assert not indonesian.search(line.text), line.id
