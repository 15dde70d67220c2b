"""The trainer's code: never kept as it is, never open without it, not lost with one file."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer_app.store import pin as pin_room
from trainer_app.store.database import open_store
from trainer_app.store.paths import SETTINGS_NAME, database_path
from trainer_app.store.pin import RENEW_FILE, TrainerPin, hash_pin, is_pin, matches

CODE, OTHER = "2468", "8642"


@pytest.mark.parametrize("text", ["1234", "00000000", "987654"])
def test_four_to_eight_digits_are_a_code(text: str) -> None:
    assert is_pin(text)


@pytest.mark.parametrize("text", ["", "123", "123456789", "12a4", "12 4", "١٢٣٤", "1234\n"])
def test_anything_else_is_none(text: str) -> None:
    assert not is_pin(text)
    with pytest.raises(ValueError, match="digits"):
        hash_pin(text)
    assert not matches(text, hash_pin(CODE))


def test_the_code_itself_is_not_in_the_hash_and_two_hashes_differ() -> None:
    first, second = hash_pin(CODE), hash_pin(CODE)
    assert first != second
    assert CODE not in first.rpartition("$")[2]
    assert matches(CODE, first)
    assert matches(CODE, second)
    assert not matches(OTHER, first)


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60))
def test_a_damaged_hash_opens_for_nobody(stored: str) -> None:
    assert not matches(CODE, stored)


@pytest.mark.parametrize("broken", ["scrypt$16384$8$1$QQ==", "scrypt$3$8$1$QQ==$QQ==", "md5$1$1$1$QQ==$QQ=="])
def test_a_hash_that_lacks_a_part_or_asks_for_nonsense_opens_for_nobody(broken: str) -> None:
    assert not matches(CODE, broken)


def test_a_hash_that_asks_for_more_memory_than_allowed_opens_for_nobody() -> None:
    assert not matches(CODE, "scrypt$1048576$8$1$QQ==$QQ==")


def test_the_parts_are_compared_in_constant_time() -> None:
    assert pin_room.hmac.compare_digest(b"a", b"a")
    source = Path(pin_room.__file__).read_text("utf-8")
    assert "compare_digest(found, wanted)" in source


def test_no_code_at_first_then_the_chosen_one_and_only_that(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    room = TrainerPin(store)
    assert not room.is_set()
    assert not room.opens(CODE)
    room.choose(CODE)
    assert room.is_set()
    assert room.opens(CODE)
    assert not room.opens(OTHER)
    store.close()


def test_the_code_stays_over_a_restart_and_in_no_file_as_it_is(tmp_path: Path) -> None:
    code = "90817263"
    store = open_store(tmp_path)
    TrainerPin(store).choose(code)
    store.close()
    again = open_store(tmp_path)
    assert TrainerPin(again).opens(code)
    again.close()
    for file in tmp_path.rglob("*"):
        if file.is_file():
            assert code.encode() not in file.read_bytes(), file


@pytest.mark.expects_warnings
def test_who_deletes_the_settings_does_not_get_in(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    TrainerPin(store).choose(CODE)
    store.close()
    (tmp_path / SETTINGS_NAME).unlink()
    again = open_store(tmp_path)
    room = TrainerPin(again)
    assert again.settings.value.pin_hash is None
    assert room.is_set()
    assert room.opens(CODE)
    assert not room.opens(OTHER)
    assert again.settings.value.pin_hash is not None
    again.close()


def test_who_loses_the_database_keeps_the_code(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    TrainerPin(store).choose(CODE)
    store.close()
    for file in tmp_path.glob(database_path(tmp_path).name + "*"):
        file.unlink()
    again = open_store(tmp_path)
    assert TrainerPin(again).opens(CODE)
    again.close()


def test_the_keeper_of_the_laptop_lets_a_new_code_be_chosen_once(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    room = TrainerPin(store)
    room.choose(CODE)
    (tmp_path / RENEW_FILE).touch()
    assert not room.is_set()
    room.choose(OTHER)
    assert not (tmp_path / RENEW_FILE).exists()
    assert room.is_set()
    assert room.opens(OTHER)
    assert not room.opens(CODE)
    store.close()
