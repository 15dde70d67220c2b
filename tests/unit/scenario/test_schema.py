"""Any bytes as a scenario file give a scenario or a list of messages, all faults at once."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer_app.basics.messages import ContentError
from trainer_app.scenario.model import Scenario
from trainer_app.scenario.schema import as_json, parse
from trainer_app.ui.words.content import TABLE

GOOD: dict[str, object] = {
    "format": 1,
    "id": "uji",
    "title": "Uji coba",
    "language": "id",
    "minutes": 10,
    "topics": ["umum"],
    "talking_points": [{"title": "Salam", "note": "Halo."}],
    "beats": [{"at": 0.5, "kind": "line", "line": "a"}],
    "comments": [
        {
            "id": "a",
            "text": "Halo bu",
            "intent": "greeting",
            "severity": 0,
            "right": ["answer"],
            "wrong": ["block"],
        }
    ],
}


def faults(**changes: object) -> list[str]:
    with pytest.raises(ContentError) as told:
        parse(json.dumps({**GOOD, **changes}).encode())
    for fault in told.value.faults:
        TABLE[fault.key].format(**fault.as_mapping())
    return [fault.key for fault in told.value.faults]


def comment(**changes: object) -> list[dict[str, object]]:
    (row,) = GOOD["comments"]  # type: ignore[misc]
    return [row, {**row, "id": "b", **changes}]


def test_a_good_file_is_read() -> None:
    scenario = parse(json.dumps(GOOD).encode())
    assert scenario.title == "Uji coba"
    assert scenario.lines[0].truth.right == ("answer",)
    assert scenario.beats[0].line == "a"


def test_an_empty_comment_is_told_with_its_number() -> None:
    with pytest.raises(ContentError) as told:
        parse(json.dumps({**GOOD, "comments": comment(text="  ")}).encode())
    (fault,) = told.value.faults
    assert fault.key == "content.comment_empty"
    assert fault.as_mapping() == {"n": 2}


def test_all_faults_are_told_at_once() -> None:
    found = faults(
        title="",
        minutes=999,
        comments=comment(text="", intent="nonsense", severity=9, right=[]),
        talking_points=[],
        beats=[{"at": 7, "kind": "party"}],
    )
    assert set(found) == {
        "content.missing",
        "content.minutes",
        "content.comment_empty",
        "content.bad_choice",
        "content.severity",
        "content.no_right_act",
        "content.no_points",
        "content.share",
        "content.beat_line",
    }


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"format": 7}, "content.format_newer"),
        ({"format": "x"}, "content.format"),
        ({"id": "Bu Tini!"}, "content.bad_id"),
        ({"topics": "umum"}, "content.not_list"),
        ({"topics": ["sepak bola"]}, "content.bad_choice"),
        ({"talking_points": [{"title": ""}]}, "content.point_empty"),
        ({"talking_points": [3]}, "content.not_object"),
        ({"title": 5}, "content.not_text"),
        ({"comments": comment(id="a")}, "content.double_id"),
        ({"comments": comment(right=["answer"], wrong=["answer"])}, "content.right_and_wrong"),
        ({"comments": comment(text="x" * 400)}, "content.comment_long"),
        ({"comments": comment(right=["dance"])}, "content.bad_choice"),
        ({"quotas": 3}, "content.quotas"),
        ({"quotas": {"1": {"questions": -2}}}, "content.quota"),
        ({"beats": [{"at": 0.1, "kind": "gift", "from_level": 9}]}, "content.level"),
        ({"beats": [{"at": True, "kind": "gift"}]}, "content.share"),
    ],
)
def test_each_fault_has_its_own_sentence(changes: dict[str, object], key: str) -> None:
    assert key in faults(**changes)


def test_own_quotas_are_kept() -> None:
    scenario = parse(json.dumps({**GOOD, "quotas": {"2": {"hoaxes": 6}}}).encode())
    assert scenario.quotas[2].hoaxes == 6
    assert scenario.quotas[1].hoaxes == 2
    assert parse(as_json(scenario).encode()) == scenario


@pytest.mark.parametrize(
    "data", [b"", b"[]", b"null", b"\xff\xfe", b'"x"', b"{" * 100_000, b"[" * 100_000, b"NaN"]
)
def test_what_is_no_scenario_is_called_so(data: bytes) -> None:
    with pytest.raises(ContentError) as told:
        parse(data)
    assert told.value.faults


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
FIELDS = st.sampled_from(
    (*GOOD, "quotas", "at", "kind", "text", "intent", "severity", "right", "wrong", "note")
)


def model_or_messages(data: bytes) -> None:
    try:
        scenario = parse(data)
    except ContentError as error:
        assert error.faults
        for fault in error.faults:
            TABLE[fault.key].format(**fault.as_mapping())
    else:
        assert isinstance(scenario, Scenario)
        assert parse(as_json(scenario).encode()) == scenario


@given(st.binary(max_size=200))
def test_any_bytes_give_a_model_or_messages(data: bytes) -> None:
    model_or_messages(data)


@settings(max_examples=200)
@given(st.dictionaries(FIELDS, JSON, max_size=6))
def test_any_change_to_a_good_file_gives_a_model_or_messages(changes: dict[str, object]) -> None:
    model_or_messages(json.dumps({**GOOD, **changes}).encode())


@settings(max_examples=100)
@given(
    st.lists(st.dictionaries(FIELDS, JSON, max_size=6), max_size=3),
    st.sampled_from(("comments", "beats", "talking_points")),
)
def test_any_rows_give_a_model_or_messages(rows: list[dict[str, object]], field: str) -> None:
    model_or_messages(json.dumps({**GOOD, field: rows}).encode())
