from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lives import GOOD, library, new, run

from trainer_app.audience.address import addressed
from trainer_app.rehearsal.rehearsal import Rehearsal


@pytest.mark.parametrize(
    ("said", "to_pak", "to_kak"),
    [
        ("halo bu kader 🙏", "halo pak kader 🙏", "halo kak kader 🙏"),
        ("BU INI GIMANA", "PAK INI GIMANA", "KAK INI GIMANA"),
        ("makasih buuu", "makasih paaak", "makasih kaaak"),
        ("bun kl telat gimana", "pak kl telat gimana", "kak kl telat gimana"),
        ("suara ibu kurang bersih", "suara bapak kurang bersih", "suara kakak kurang bersih"),
        ("hadir bu dr RT sebelah", "hadir pak dr RT sebelah", "hadir kak dr RT sebelah"),
    ],
)
def test_what_is_said_to_the_host_changes(said: str, to_pak: str, to_kak: str) -> None:
    assert addressed(said, "Pak") == to_pak
    assert addressed(said, "Kak") == to_kak
    assert addressed(said, "Bu") == said


@pytest.mark.parametrize(
    "said",
    [
        "kelas ibu hamil jam brp",
        "halo ibu2 semua",
        "ibu-ibu dengerin",
        "kata bu Rini gitu",
        "diajarin bu bidan posisi yg bener",
        "bu bidannya baik",
        "bu R*** yg di RT 3",
        "ibu sy rutin posyandu lansia",
        "ABUBU bubu buah",
        "JAWABAN BU BIDAN BEDA",
        "yg stunting itu krn ibunya males",
        "halo bu tamu",
    ],
)
def test_what_speaks_of_somebody_else_stays(said: str) -> None:
    assert addressed(said, "Pak") == addressed(said, "Kak") == said


def test_in_a_reaction_the_mother_is_the_host() -> None:
    assert addressed("ibunya mana", "Pak", about_host=True) == "bapaknya mana"


@given(st.text(max_size=60))
def test_any_text_survives(text: str) -> None:
    once = addressed(text, "Pak", about_host=True)
    assert addressed(text, "Bu") == text
    assert addressed(once, "Pak", about_host=True) == once


def test_the_same_live_for_another_host_differs_in_words_alone() -> None:
    rows = run(new(5, minutes=6), [(0, GOOD)])
    scenario, bank = library().get("posyandu-bulanan"), library().bank
    live = Rehearsal(scenario, bank, seed=5, level=2, viewers=160, planned_ms=360_000, honorific="Pak")
    other = run(live, [(0, GOOD)])
    assert len(rows) == len(other)
    said = [(one.body, two.body) for one, two in zip(rows, other, strict=True) if one.body.kind == "comment"]
    assert all((a.id, a.viewer, a.line, a.why) == (b.id, b.viewer, b.line, b.why) for a, b in said)
    assert sum(a.text != b.text for a, b in said) > 5
    assert other[0].as_json()["honorific"] == "Pak"
    assert "honorific" not in rows[0].as_json()


def test_an_unknown_honorific_is_refused() -> None:
    with pytest.raises(ValueError, match="Tuan"):
        Rehearsal(
            library().get("posyandu-bulanan"),
            library().bank,
            seed=1,
            level=1,
            viewers=5,
            planned_ms=1,
            honorific="Tuan",
        )
