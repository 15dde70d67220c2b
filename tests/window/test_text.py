"""Words come out in the right language, with values, with and without an application."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from trainer_app.basics.messages import Message
from trainer_app.ui import text


def test_a_message_becomes_an_indonesian_sentence_with_its_values() -> None:
    said = text.say(Message.of("home.cut_saved", name="Bu Sari", minute=7))
    assert said == "Latihan Bu Sari tersimpan sampai menit 7."


def test_the_language_switches_at_once_and_back() -> None:
    text.set_language("en")
    assert text.word("common.back") == "Back"
    text.set_language("id")
    assert text.word("common.back") == "Kembali"


def test_another_language_is_spoken_for_a_while_only() -> None:
    with text.speaking("en"):
        assert text.word("common.back") == "Back"
        assert text.language() == "en"
    assert text.word("common.back") == "Kembali"


@pytest.mark.expects_warnings
def test_an_unknown_key_is_an_error_in_tests_and_shown_as_it_is_in_the_window(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with pytest.raises(KeyError):
        text.word("home.no_such_sentence")
    with pytest.raises(KeyError):
        text.word("nowhere.at_all")
    text.set_strict(False)
    assert text.word("nowhere.at_all") == "nowhere.at_all"
    assert "nowhere.at_all" in caplog.text


def test_a_missing_value_is_an_error_in_tests() -> None:
    with pytest.raises(KeyError):
        text.word("person.hello")


def test_a_value_that_looks_like_a_place_is_not_filled_in_again() -> None:
    assert text.word("person.hello", name="{name}") == "Halo, {name}"


@pytest.mark.parametrize(
    ("number", "indonesian", "english"),
    [
        (0, "0", "0"),
        (999, "999", "999"),
        (1234, "1,2 rb", "1.2 k"),
        (1999, "1,9 rb", "1.9 k"),
        (45_678, "45 rb", "45 k"),
    ],
)
def test_counts_are_shortened_as_each_language_does(number: int, indonesian: str, english: str) -> None:
    assert text.short(number) == indonesian
    text.set_language("en")
    assert text.short(number) == english


def test_numbers_clocks_and_dates_are_written_as_indonesians_do() -> None:
    assert text.whole(1_234_567) == "1.234.567"
    assert text.clock(252.9) == "04:12"
    assert text.clock(-3) == "00:00"
    assert text.long_date("2026-11-24T09:30:00") == "Selasa, 24 November 2026"
    assert text.short_date("2026-11-24") == "24 Nov"
    assert text.long_date("not a date") == ""


def test_qt_speaks_the_language_of_the_window_in_its_own_menus(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)

    def menu() -> list[str]:
        made = field.createStandardContextMenu()
        words = [action.text().split("\t")[0] for action in made.actions() if action.text()]
        made.deleteLater()
        return words

    assert menu() == ["&Urungkan", "&Ulangi", "&Potong", "&Salin", "&Tempel", "Hapus", "Pilih semua"]
    text.set_language("en")
    assert menu()[0] == "&Undo"


def test_words_need_no_application() -> None:
    code = (
        "from trainer_app.ui import text; from PySide6.QtCore import QCoreApplication;"
        "print(text.word('common.back'), QCoreApplication.instance())"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["Kembali", "None"]
