"""Every Indonesian sentence follows the honorific of whoever learns here; viewers keep theirs."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from trainer_app.basics.assets import assets_dir
from trainer_app.scenario.library import load_library
from trainer_app.ui import text
from trainer_app.ui.text import word

TABLES = sorted(
    file.stem for file in Path(text.__file__).parent.glob("words/*.py") if file.stem != "__init__"
)
USUAL = re.compile(r"\b(Ibu|Bu|ibu)\b")
CHOICES = {"home.bu"}
"""Where "Ibu" is what can be chosen."""


@pytest.fixture(autouse=True)
def indonesian() -> Iterator[None]:
    before = text.language()
    text.set_language("id")
    yield
    text.set_addressed("Bu")
    text.set_language(before)


def every_sentence() -> dict[str, str]:
    """Return each sentence of each table, its values filled with dots."""
    found = {}
    for table in TABLES:
        for key, source in text.table(table).items():
            values = dict.fromkeys(re.findall(r"\{(\w+)\}", source), "…")
            found[key] = word(key, **values)
    return found


@pytest.mark.parametrize("honorific", ["Pak", "Kak"])
def test_nobody_else_is_called_ibu(honorific: str) -> None:
    text.set_addressed(honorific)
    wrong = {key: said for key, said in every_sentence().items() if USUAL.search(said) and key not in CHOICES}
    assert wrong == {}


def test_a_bu_is_addressed_as_before_and_others_in_the_same_places() -> None:
    usual = every_sentence()
    addressed = {key for key, said in usual.items() if USUAL.search(said)} - CHOICES
    assert len(addressed) > 30
    text.set_addressed("Pak")
    changed = {key for key, said in every_sentence().items() if said != usual[key]}
    assert changed == addressed


def test_the_long_and_the_short_form_are_told_apart() -> None:
    for honorific, column, hint in (("Pak", "Tindakan Bapak", ", Pak"), ("Kak", "Tindakan Kakak", ", Kak")):
        text.set_addressed(honorific)
        assert word("report.col_done") == column
        assert word("tips.lighting.too_dark").endswith(f"ya {honorific}.")
        assert hint in word("tips.framing.no_face")


def test_a_viewers_own_name_stays_what_it_is() -> None:
    text.set_addressed("Pak")
    assert "Bu Rini" in word("stage.did.mute", who="Bu Rini")
    assert word("report.title", name="Bu Sari").endswith("Bu Sari")


def test_english_addresses_nobody_by_title() -> None:
    text.set_addressed("Pak")
    text.set_language("en")
    said = {key: said for key, said in every_sentence().items() if not key.startswith("home.")}
    assert not any(re.search(r"\b(Pak|Bapak|Kak|Kakak|Bu|Ibu)\b", one) for one in said.values())


def test_a_report_on_its_way_to_the_disk_keeps_its_reader() -> None:
    said: list[str] = []

    def write() -> None:
        with text.addressing("Pak"):
            said.append(word("report.col_done"))
        said.append(word("report.col_done"))

    text.set_addressed("Bu")
    beside = threading.Thread(target=write)
    beside.start()
    beside.join()
    assert said == ["Tindakan Bapak", "Tindakan Ibu"]


def test_talking_points_call_nobody_ibu() -> None:
    """They come from the content and are shown to the host; "Ibu hamil" is who the point is about."""
    library = load_library(assets_dir() / "content")
    for scenario in library.scenarios():
        for point in scenario.talking_points:
            left = re.sub(r"\b[Ii]bu (hamil|menyusui)\b", "", f"{point.title} {point.note}")
            assert not re.search(r"\b(Ibu|Bu)\b(?! [Ll]urah)", left), (scenario.id, point)
