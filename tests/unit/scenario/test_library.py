from __future__ import annotations

import csv
from pathlib import Path

import pytest

from trainer_app.basics.messages import ContentError
from trainer_app.scenario.library import FIRST, Library, load_library
from trainer_app.scenario.model import TRAINER_LINE, UNKNOWN_TRUTH
from trainer_app.scenario.schema import as_json, parse
from trainer_app.scenario.vocabulary import ACTS, INTENTS, QUESTIONS, REMOVING, acts_of

ROOT = Path(__file__).resolve().parents[3]
CONTENT = ROOT / "assets" / "content"


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(CONTENT)


def test_the_first_scenario_is_the_mild_one_with_the_script_of_the_drawing(library: Library) -> None:
    first = library.scenarios()[0]
    assert first.id == FIRST
    assert first.title == "Jadwal posyandu bulan ini"
    assert [point.title for point in first.talking_points] == [
        "Salam dan kenalkan diri",
        "Jadwal posyandu bulan ini",
        "Kenapa bayi ditimbang",
        "MPASI mulai 6 bulan",
        "Ajak datang, lalu pamit",
    ]
    assert first.talking_points[2].note == "Berat naik sesuai KMS, tanda tumbuh baik."
    assert not [beat for beat in first.beats if beat.kind == "raid"]


def test_scripts_speak_in_short_sentences(library: Library) -> None:
    for scenario in library.scenarios():
        for point in scenario.talking_points:
            assert point.note
            for sentence in [point.title, *point.note.rstrip(".").split(". ")]:
                assert len(sentence.split()) <= 12, sentence


def test_there_is_enough_content(library: Library) -> None:
    bank = library.bank
    assert len(bank.lines) >= 1000
    assert len(bank.personas) >= 100
    assert sum(len(lines) >= 10 for lines in bank.reactions.values()) >= 30
    long_ones = [line for line in bank.lines.values() if 12 <= len(line.text.split()) <= 25]
    assert len(long_ones) >= 150
    tricky = [line for line in bank.lines.values() if line.truth.intent in ("q_sensitive", "criticism")]
    assert len(tricky) >= 60


def test_every_line_has_a_truth_with_known_words(library: Library) -> None:
    for line in library.bank.lines.values():
        truth = library.bank.truth(line.id)
        assert truth is line.truth
        assert truth.intent in INTENTS
        assert truth.right
        assert set(truth.right + truth.wrong) <= set(ACTS)
        assert not set(truth.right) & set(truth.wrong), line.id


def test_every_reaction_is_honest_and_has_its_truth(library: Library) -> None:
    for lines in library.bank.reactions.values():
        for line in lines:
            truth = library.bank.truth(line.id)
            assert truth.severity == 0
            assert set(REMOVING) <= set(truth.wrong)


def test_unsigned_answers_are_not_called_checked(library: Library) -> None:
    assert not any(line.truth.checked for line in library.bank.lines.values())


def test_a_question_has_its_model_answer_of_at_most_25_words_and_a_source(library: Library) -> None:
    for line in library.bank.lines.values():
        truth = line.truth
        assert len(truth.model_answer.split()) <= 25, line.id
        if truth.intent in QUESTIONS or truth.intent == "hoax":
            assert truth.model_answer, line.id
            assert truth.source, line.id


def test_each_hoax_of_the_field_has_an_honest_doubt_beside_it(library: Library) -> None:
    hoaxes = [line for line in library.bank.lines.values() if line.truth.intent == "hoax"]
    answers = {line.truth.model_answer for line in hoaxes}
    doubts = [
        line
        for line in library.bank.lines.values()
        if line.truth.intent == "q_health" and line.truth.model_answer in answers
    ]
    assert len(hoaxes) >= 130
    assert len(doubts) >= 35
    assert all(line.truth.severity == 0 for line in doubts)


def test_no_two_comments_are_the_same(library: Library) -> None:
    texts = [" ".join(line.text.lower().split()) for line in library.bank.lines.values()]
    assert len(set(texts)) == len(texts)


def test_the_tables_handed_over_are_kept_as_they_were() -> None:
    shared = ROOT.parent / "shared" / "data" / "audience"
    if not shared.is_dir():
        pytest.skip("the shared tables are not beside this tree")
    for name in ("comments.csv", "personas.csv", "reactions.csv"):
        with (
            (shared / name).open(encoding="utf-8") as one,
            (CONTENT / "id" / name).open(encoding="utf-8") as two,
        ):
            assert list(csv.DictReader(one)) == list(csv.DictReader(two))


def test_what_the_trainer_types_has_no_known_truth(library: Library) -> None:
    assert library.bank.truth(TRAINER_LINE) == UNKNOWN_TRUTH
    assert library.bank.truth("no such line") == UNKNOWN_TRUTH


def test_old_words_for_acts_still_work() -> None:
    assert acts_of("accept_guest|answer| pin ") == ("guest_accept", "answer", "pin")


def test_a_scenario_goes_to_a_file_and_comes_back_the_same(library: Library) -> None:
    for scenario in library.scenarios():
        assert parse(as_json(scenario).encode(), tuple(library.bank.lines)) == scenario


def test_own_scenarios_stand_beside_the_shipped_ones_and_broken_ones_are_told(
    library: Library, tmp_path: Path
) -> None:
    text = as_json(library.get("serbuan")).replace('"serbuan"', '"milik-saya"')
    (tmp_path / "a.gladi.json").write_text(text, encoding="utf-8")
    (tmp_path / "b.gladi.json").write_text("{", encoding="utf-8")
    mine = load_library(CONTENT, "id", tmp_path)
    assert mine.get("milik-saya").title == "Serbuan komentar"
    assert list(mine.broken) == ["b.gladi.json"]
    assert mine.scenarios()[0].id == FIRST


def test_a_scenario_nobody_has_is_told_by_its_name(library: Library) -> None:
    with pytest.raises(ContentError) as told:
        library.get("tidak-ada")
    assert told.value.message.key == "content.no_scenario"


def test_lines_of_a_scenario_are_part_of_its_bank(library: Library, tmp_path: Path) -> None:
    text = as_json(library.get("serbuan")).replace(
        '"comments": []',
        '"comments": [{"id": "own1", "text": "Ini komentar saya", "intent": "chatter", "right": ["ignore"]}]',
    )
    path = tmp_path / "mine.gladi.json"
    path.write_text(text, encoding="utf-8")
    scenario = library.get(str(path))
    assert library.bank.including(scenario).truth("own1").intent == "chatter"


def test_a_language_without_content_falls_back_to_indonesian() -> None:
    assert load_library(CONTENT, "jv").scenarios()[0].id == FIRST


def test_a_broken_table_tells_file_and_row(tmp_path: Path) -> None:
    folder = tmp_path / "id"
    folder.mkdir()
    for path in (CONTENT / "id").glob("*.csv"):
        (folder / path.name).write_bytes(path.read_bytes())
    table = folder / "comments.csv"
    lines = table.read_text(encoding="utf-8").splitlines(keepends=True)
    lines[4] = lines[4].replace("q_health", "q_nothing")
    table.write_text("".join(lines), encoding="utf-8")
    with pytest.raises(ContentError) as told:
        load_library(tmp_path)
    assert told.value.faults[0].as_mapping() == {"file": "comments.csv", "n": 5}
