"""Settings are kept whole, and a broken file costs no more than what is broken in it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from trainer_app.basics.messages import StoreError
from trainer_app.store.settings import TEXT_SCALES, Settings, load_settings, save_settings

ANY = st.builds(
    Settings,
    language=st.sampled_from(["id", "en"]),
    text_scale=st.sampled_from(TEXT_SCALES),
    camera=st.text(st.characters(codec="utf-8"), max_size=20),
    letter_keys=st.booleans(),
    last_person=st.none() | st.integers(1, 99),
)


def test_a_new_folder_has_the_usual_settings(tmp_path: Path) -> None:
    assert load_settings(tmp_path) == (Settings(), None)
    assert Settings().language == "id"
    assert not Settings().letter_keys


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ANY)
def test_settings_are_read_as_they_were_saved(tmp_path: Path, chosen: Settings) -> None:
    save_settings(tmp_path, chosen)
    assert load_settings(tmp_path) == (chosen, None)


def test_a_broken_file_is_kept_aside_and_told(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"language": "en', "utf-8")
    found, message = load_settings(tmp_path)
    assert found == Settings()
    assert message is not None
    assert message.key == "store.settings_broken"
    assert (tmp_path / "settings.broken.json").read_text("utf-8") == '{"language": "en'
    assert load_settings(tmp_path) == (Settings(), None), "told once"


def test_one_bad_setting_costs_only_itself(tmp_path: Path) -> None:
    values = {"language": "en", "text_scale": 9, "letter_keys": True, "from_the_future": 1}
    (tmp_path / "settings.json").write_text(json.dumps(values), "utf-8")
    found, message = load_settings(tmp_path)
    assert found == Settings(language="en", letter_keys=True)
    assert message is not None


def test_settings_of_a_newer_app_are_read(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"language": "en", "voice": "Sari"}', "utf-8")
    assert load_settings(tmp_path) == (Settings(language="en"), None)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.binary(max_size=60)
    | st.recursive(st.none() | st.integers() | st.text(), st.lists).map(repr).map(str.encode)
)
def test_any_bytes_give_settings_and_never_an_error(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(raw)
    found, _ = load_settings(tmp_path)
    assert isinstance(found, Settings)


def test_settings_cannot_be_changed_by_the_way_or_out_of_range() -> None:
    with pytest.raises(ValidationError):
        Settings().language = "en"  # type: ignore[misc]
    with pytest.raises(ValidationError):
        Settings(text_scale=3.0)


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as caught:
        save_settings(tmp_path / "gone", Settings())
    assert caught.value.message.key == "store.settings_not_saved"
