from __future__ import annotations

import csv
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer_app.basics.rng import stream
from trainer_app.rehearsal.filter import MOST_TERMS, WordFilter, folded_term, read_terms

CONTENT = Path(__file__).resolve().parents[3] / "assets" / "content" / "id"
STARTER = WordFilter(read_terms((CONTENT / "filter_starter.txt").read_text(encoding="utf-8")))

LINES = (
    "main slot gampang banget bu",
    "info gacor malam ini",
    "tiap hari maxwin terus",
    "togel tembus lagi bos",
    "scatter turun melulu",
    "jackpot lagi gaes",
    "daftar bonus new member sekarang",
    "gampang menang disini",
    "auto sultan cuma modal receh",
    "mau hadiah klik link ya",
    "cek bio aku ada kejutan",
    "pinjaman cair tanpa survey",
    "modal receh langsung wd",
    "kasino paling aman",
)
KEYS = (
    "slot gacor maxwin togel scatter jackpot bonus member gampang menang auto sultan klik link cek bio cair"
)
KEYWORDS = tuple(f"{KEYS} pinjaman kasino modal receh wd langsung survey tanpa new".split())


def _per_word(change: Callable[[str], str]) -> Callable[[str], str]:
    return lambda text: " ".join(change(word) if word in KEYWORDS else word for word in text.split())


def _shifted(first: int) -> Callable[[str], str]:
    return _per_word(lambda word: "".join(chr(first + ord(c) - ord("a")) for c in word))


def _leet(word: str) -> str:
    return word.translate(str.maketrans("aeiost", "4310$7"))


def _half_leet(word: str) -> str:
    return word.replace("a", "@").replace("o", "0").replace("i", "1")


def _stretched(word: str) -> str:
    return "".join(c * (1 + (i % 3)) for i, c in enumerate(word))


def _marked(word: str) -> str:
    return unicodedata.normalize("NFC", "".join(c + "\u0301" if c in "aeiou" else c for c in word))


def _cyrillic(word: str) -> str:
    return word.translate(str.maketrans("aeocpx", "аеосрх"))


DISGUISES: dict[str, Callable[[str], str]] = {
    "capitals": str.upper,
    "mixed capitals": lambda text: "".join(c.upper() if i % 2 else c for i, c in enumerate(text)),
    "digits for letters": _per_word(_leet),
    "signs for letters": _per_word(_half_leet),
    "stretched": _per_word(_stretched),
    "spaced": _per_word(lambda word: " ".join(word) if len(word) > 2 else word),
    "dotted": _per_word(".".join),
    "hyphens": _per_word("-".join),
    "emoji between": _per_word("🔥".join),
    "zero width": _per_word("\u200b".join),
    "bold styled": _shifted(0x1D41A),
    "bold sans": _shifted(0x1D5EE),
    "monospace": _shifted(0x1D68A),
    "full width": _shifted(0xFF41),
    "circled": _shifted(0x24D0),
    "squared": _per_word(lambda word: "".join(chr(0x1F130 + ord(c) - ord("a")) for c in word)),
    "negative squared": _per_word(lambda word: "".join(chr(0x1F170 + ord(c) - ord("a")) for c in word)),
    "small capitals": _per_word(lambda word: word.translate(str.maketrans("abcegiklmnotu", "ᴀʙᴄᴇɢɪᴋʟᴍɴᴏᴛᴜ"))),
    "accents": _per_word(_marked),
    "cyrillic": _per_word(_cyrillic),
    "one masked letter": _per_word(lambda word: word[:2] + "*" + word[3:] if len(word) > 3 else word),
    "split in two": _per_word(
        lambda word: word[: len(word) // 2] + " " + word[len(word) // 2 :] if len(word) > 3 else word
    ),
    "with digits behind": _per_word(lambda word: f"{word}88"),
    "affixes": _per_word(lambda word: f"{word}nya" if len(word) > 3 else word),
}


@pytest.mark.parametrize("disguise", DISGUISES)
def test_a_disguised_lure_is_caught(disguise: str) -> None:
    caught = [STARTER.match(DISGUISES[disguise](line)) is not None for line in LINES]
    assert sum(caught) >= 0.9 * len(LINES), [line for line, hit in zip(LINES, caught, strict=True) if not hit]


def test_of_all_disguised_lures_at_least_95_percent_are_caught() -> None:
    caught = [STARTER.match(change(line)) is not None for change in DISGUISES.values() for line in LINES]
    assert sum(caught) >= 0.95 * len(caught)


def _rows(stem: str) -> list[dict[str, str]]:
    rows = []
    for path in sorted(CONTENT.glob(f"{stem}*.csv")):
        with path.open(encoding="utf-8") as file:
            rows += list(csv.DictReader(file))
    return rows


def test_the_starter_list_hides_no_honest_comment_of_the_bank() -> None:
    honest = [row["text"] for row in _rows("comments") if row["severity"] == "0"]
    honest += [row["text"] for row in _rows("reactions")]
    assert len(honest) > 550
    assert [(text, STARTER.match(text)) for text in honest if STARTER.match(text)] == []


def test_nor_one_typed_in_another_way() -> None:
    draw = stream(3, "typing").random
    for row in _rows("comments"):
        if row["severity"] != "0":
            continue
        text = row["text"]
        for changed in (
            text.upper(),
            text.replace(" ", "  "),
            text + "!!!",
            text.replace("a", "aa"),
            text.replace("bu", "buuu"),
        ):
            if draw() < 0.5:
                assert STARTER.match(changed) is None, changed


NUMBERS = (
    "anak 18 bln bb 8,2 kg normal ga bu",
    "tensi 160/90 bahaya ga",
    "panas 38,5 dari kemarin",
    "jam 7.30 ya bu, posyandu rw 05",
    "nomornya 0812-8877-9988 bu",
    "lahir 9-9-1999 tgl 17/8",
    "5107 777 888 99",
    "hb 9,9 gpp? umur 28 th",
    "harga 4D usg berapa",
    "anakku usg 4d kemarin",
    "no antrian 88",
    "tahun 1988 dulu belum ada",
    "bb 77 kg tb 1,5 m",
    "OPV1 HB0 BCG DPT-HB-Hib 3 PCV2 IPV1",
    "2th 3bln, 10rb, 1jt, 5x sehari",
    "nenek umur77 tensi138 gula168",
    "rumah blok33 rt55, jam11 ya bu",
    "usg4d di mana ya bu",
    "@rini88 iya bener bu",
)


@pytest.mark.parametrize("text", NUMBERS)
def test_numbers_alone_never_hide_a_comment(text: str) -> None:
    assert STARTER.match(text) is None


COMPLAINTS = (
    "stop judi online bu, suami sy korban",
    "hati2 judol ya ibu2, tetangga sy kejual motornya",
    "pinjol bikin pusing bu, jangan ikut2an",
    "obat langsing boleh buat busui ga bu",
    "bansos cair kapan ya bu",
    "kb depo tiap 3 bulan ya bu",
    "pak toto rt 3 ikut posyandu lansia",
    "alhamdulillah cuan dikit jualan popok",
    "anak sy diare abis makan ati",
    "bu bidan ada di bandar lampung ya",
    "bengkel sebelah ribet parkirnya",
    "matur nuwun sanget bu",
    "foto lol wkwk lucu",
    "bunga cor semen di depan rumah",
    "pisang enak buat mpasi",
)


@pytest.mark.parametrize("text", COMPLAINTS)
def test_people_who_complain_or_ask_are_not_hidden(text: str) -> None:
    assert STARTER.match(text) is None


def test_the_starter_list_keeps_the_platforms_limit_and_has_no_twins() -> None:
    assert len(STARTER.terms) <= MOST_TERMS
    folded = [folded_term(term) for term in STARTER.terms]
    assert len(set(folded)) == len(folded), sorted(term for term in folded if folded.count(term) > 1)


def test_the_word_that_hid_it_is_told_as_it_was_listed() -> None:
    words = WordFilter(["Gacor", "cek bio", "*88"])
    assert words.match("g4c00r nih") == "Gacor"
    assert words.match("CEK.BIO ya") == "cek bio"
    assert words.match("di kenari88") == "*88"
    assert words.match("bu, ini biasa saja") is None


def test_an_empty_list_hides_nothing() -> None:
    assert WordFilter([]).match("slot gacor 88") is None


@given(st.text(max_size=80), st.lists(st.text(max_size=12), max_size=5))
def test_any_text_and_any_list_give_an_answer(text: str, terms: list[str]) -> None:
    found = WordFilter(terms).match(text)
    assert found is None or found in terms


@given(st.text(alphabet="0123456789 .,/-:", max_size=40))
def test_no_number_whatever_is_hidden(text: str) -> None:
    assert STARTER.match(text) is None
