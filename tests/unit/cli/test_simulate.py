from __future__ import annotations

import argparse
import io
import json
from pathlib import Path

import pytest

from trainer_app.cli import filter as filter_call
from trainer_app.cli import scenarios as scenarios_call
from trainer_app.cli import simulate

ROOT = Path(__file__).resolve().parents[3]


def call(module: object, *words: str) -> tuple[int, str]:
    parser = argparse.ArgumentParser()
    module.add_arguments(parser)  # type: ignore[attr-defined]
    out = io.StringIO()
    status = module.run(parser.parse_args(words), out)  # type: ignore[attr-defined]
    return status, out.getvalue()


def run(*words: str) -> list[dict[str, object]]:
    status, text = call(simulate, "--scenario", "posyandu-bulanan", "--seed", "7", *words)
    assert status == 0
    return [json.loads(line) for line in text.splitlines()]


def of_kind(rows: list[dict], kind: str) -> list[dict]:
    return [row for row in rows if row["kind"] == kind]


def test_the_log_begins_with_started_and_ends_with_ended() -> None:
    rows = run("--minutes", "3")
    assert rows[0]["kind"] == "started"
    assert rows[0] | {"level": 2, "viewers": 160, "planned_ms": 180_000} == rows[0]
    assert rows[-1] == {
        "seq": len(rows) - 1,
        "t": 180.0,
        "origin": "input",
        "kind": "ended",
        "reason": "time",
    }
    assert [row["seq"] for row in rows] == list(range(len(rows)))
    assert len([row for row in of_kind(rows, "viewer_joined") if row["t"] == 0]) == 40


def test_the_same_call_gives_the_same_bytes() -> None:
    words = (
        "--scenario",
        "posyandu-bulanan",
        "--seed",
        "3",
        "--minutes",
        "4",
        "--level",
        "3",
        "--policy",
        "chance",
    )
    assert call(simulate, *words) == call(simulate, *words)


def test_the_truth_is_told_only_when_asked_for() -> None:
    plain, told = run("--minutes", "4"), run("--minutes", "4", "--truth")
    assert not any({"truth", "why"} & set(row) for row in plain)
    for row in of_kind(told, "comment"):
        assert set(row["truth"]) == {"intent", "severity", "right", "wrong"}
        assert row["why"]
    assert [row["text"] for row in of_kind(plain, "comment")] == [
        row["text"] for row in of_kind(told, "comment")
    ]


def test_without_a_file_all_is_good_and_the_host_speaks() -> None:
    (measured,) = of_kind(run("--minutes", "2"), "measured")
    assert measured["t"] == 0
    assert min(measured[axis] for axis in ("lighting", "sound", "framing")) >= 70
    assert measured["host_speaking"] is True


def test_a_measured_fault_is_complained_of_with_its_cause(tmp_path: Path) -> None:
    path = tmp_path / "m.jsonl"
    path.write_text(
        '{"t": 0, "lighting": 90, "sound": 90, "framing": 90}\n'
        '{"t": 60, "lighting": 20, "sound": 90, "framing": 90, "tips": ["too_dark"]}\n'
        '{"t": 120, "lighting": 90, "sound": 90, "framing": 90}\n',
        encoding="utf-8",
    )
    caused = [
        row for row in of_kind(run("--minutes", "4", "--measured", str(path)), "comment") if "cause" in row
    ]
    assert caused
    assert caused[0]["cause"] == {"axis": "lighting", "value": 20.0, "since": 60.0}
    assert 66 <= caused[0]["t"] <= 85


def test_commands_of_a_file_are_given_at_their_time(tmp_path: Path) -> None:
    path = tmp_path / "c.jsonl"
    path.write_text(
        '{"t": 30.5, "by": "moderator", "verb": "freeze"}\n'
        '{"t": 90, "by": "moderator", "verb": "unfreeze"}\n',
        encoding="utf-8",
    )
    rows = run("--minutes", "3", "--commands", str(path))
    assert [(row["t"], row["verb"]) for row in of_kind(rows, "command")] == [
        (30.5, "freeze"),
        (90.0, "unfreeze"),
    ]
    assert not [row for row in of_kind(rows, "comment") if 30.5 < row["t"] < 90]


@pytest.mark.parametrize(
    "line",
    [
        '{"t": -1, "verb": "freeze"}',
        '{"verb": "freeze"}',
        '{"t": 1}',
        "[]",
        "x",
        '{"t": 1, "verb": "mute", "seconds": "x"}',
        '{"t": 1, "by": "nobody", "verb": "freeze"}',
    ],
)
def test_a_wrong_command_file_is_told_with_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], line: str
) -> None:
    path = tmp_path / "c.jsonl"
    path.write_text('{"t": 1, "verb": "freeze"}\n' + line + "\n", encoding="utf-8")
    status, out = call(simulate, "--scenario", "posyandu-bulanan", "--seed", "1", "--commands", str(path))
    assert (status, out) == (2, "")
    assert "line 2" in capsys.readouterr().err


@pytest.mark.parametrize(
    "line", ['{"t": 1, "lighting": 101}', '{"t": 1, "tips": "dark"}', '{"t": 1, "host_speaking": 2}']
)
def test_a_wrong_measure_file_is_told_with_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], line: str
) -> None:
    path = tmp_path / "m.jsonl"
    path.write_text(line + "\n", encoding="utf-8")
    assert call(simulate, "--scenario", "posyandu-bulanan", "--seed", "1", "--measured", str(path))[0] == 2
    assert "line 1" in capsys.readouterr().err


def test_missing_files_and_scenarios_are_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert call(simulate, "--scenario", "nope", "--seed", "1")[0] == 2
    assert call(simulate, "--scenario", "posyandu-bulanan", "--seed", "1", "--commands", "nope.jsonl")[0] == 2
    assert len(capsys.readouterr().err.splitlines()) == 2


@pytest.mark.parametrize(
    "words", [("--viewers", "0"), ("--minutes", "0"), ("--level", "4"), ("--policy", "x"), ("--viewers", "x")]
)
def test_wrong_usage_ends_with_two(words: tuple[str, str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run(*words)
    assert ended.value.code == 2


@pytest.mark.parametrize("name", ["oracle", "mute-all", "chance"])
def test_a_policy_acts_exactly_three_seconds_after_a_comment(name: str) -> None:
    rows = run("--minutes", "5", "--policy", name)
    said = {row["id"]: row["t"] for row in of_kind(rows, "comment")}
    first: dict[str, float] = {}
    for row in of_kind(rows, "command"):
        if row.get("target") in said and row["verb"] != "answer_done":
            first.setdefault(row["target"], row["t"])
    assert len(first) > 5
    assert all(abs(at - said[comment] - 3.0) < 1e-9 for comment, at in first.items())


def test_ignore_all_does_nothing() -> None:
    assert of_kind(run("--minutes", "5", "--policy", "ignore-all"), "command") == []


@pytest.mark.parametrize("seed", ["1", "2", "3"])
def test_the_report_knows_the_four_people_apart(tmp_path: Path, seed: str) -> None:
    found = {}
    for name in ("oracle", "mute-all", "ignore-all", "chance"):
        path = tmp_path / f"{name}.json"
        words = (
            "--scenario",
            "posyandu-bulanan",
            "--seed",
            seed,
            "--level",
            "3",
            "--policy",
            name,
            "--report",
            str(path),
        )
        assert call(simulate, *words)[0] == 0
        found[name] = json.loads(path.read_text(encoding="utf-8"))["moderation"]
    oracle = found["oracle"]
    assert oracle["signals"] >= 10
    assert oracle["noise"] >= 10
    assert oracle["hits"] >= 0.9 * oracle["signals"]
    assert oracle["false_alarms"] == 0
    assert found["ignore-all"]["hits"] == 0
    assert found["mute-all"]["correct_rejections"] == 0
    assert oracle["d_prime"] > found["chance"]["d_prime"]


def test_scenarios_are_listed_one_a_line_the_mild_one_first() -> None:
    status, text = call(scenarios_call)
    assert status == 0
    rows = [line.split("\t") for line in text.splitlines()]
    assert rows[0] == ["posyandu-bulanan", "Jadwal posyandu bulan ini"]
    assert all(len(row) == 2 for row in rows)


def test_checking_a_file_tells_all_its_faults(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "x.gladi.json"
    path.write_text('{"format": 1, "id": "x", "title": "", "comments": [{"text": ""}]}', encoding="utf-8")
    status, _ = call(scenarios_call, "--check", str(path))
    told = capsys.readouterr().err.splitlines()
    assert status == 1
    assert len(told) >= 4
    assert any("Comment 1" in line for line in told)
    good = ROOT / "assets" / "content" / "id" / "scenarios" / "50-serbuan.gladi.json"
    assert call(scenarios_call, "--check", str(good)) == (0, "serbuan\tSerbuan komentar\n")


def test_the_filter_answers_each_line_of_its_input(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"halo bu\nG4COR nih\n\nbb 8,2 kg\n")))
    status, text = call(filter_call)
    assert status == 0
    assert [json.loads(line) for line in text.splitlines()] == [
        {"hidden": False, "term": None},
        {"hidden": True, "term": "gacor"},
        {"hidden": False, "term": None},
        {"hidden": False, "term": None},
    ]
    words = tmp_path / "w.txt"
    words.write_text("# mine\nhalo\n", encoding="utf-8")
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"halo bu\n\xff\xfe")))
    status, text = call(filter_call, "--terms", str(words))
    assert [json.loads(line)["hidden"] for line in text.splitlines()] == [True, False]
    assert call(filter_call, "--terms", str(tmp_path / "none"))[0] == 2


def test_a_pause_that_nobody_ends_cuts_the_rehearsal_off(tmp_path: Path) -> None:
    path = tmp_path / "c.jsonl"
    path.write_text('{"t": 20, "by": "trainer", "verb": "pause"}\n', encoding="utf-8")
    rows = run("--minutes", "2", "--commands", str(path))
    assert (rows[-1]["kind"], rows[-1]["reason"], rows[-1]["t"]) == ("ended", "cut", 20.0)
