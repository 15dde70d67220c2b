"""Which comments stand under "Bertanya": told from their words alone."""

from __future__ import annotations

import pytest

from trainer_app.ui.presenters.stage_questions import looks_like_a_question


@pytest.mark.parametrize(
    "text",
    [
        "kalau anak pilek, boleh ditimbang?",
        "bu anakku umur 9 bln imunisasi apa ya",
        "posyandu mulai jam brp",
        "stunting bs sembuh ga bu",
        "vit A bayi 5 bln dpt jg ga bu",
        "itu bahaya nggak sih",
        "bolehkah dibawa pulang",
        "where is the posyandu",
    ],
)
def test_a_question_is_seen_with_and_without_its_mark(text: str) -> None:
    assert looks_like_a_question(text)


@pytest.mark.parametrize(
    "text",
    [
        "assalamualaikum bu kader",
        "jelas sekali bu suaranya",
        "❤️❤️❤️",
        "",
        "hadir dari RT 5",
        "klik link di bio",
        "hadir nih yg kemarin nanya posyandu",
    ],
)
def test_greetings_and_adverts_are_no_questions(text: str) -> None:
    assert not looks_like_a_question(text)
