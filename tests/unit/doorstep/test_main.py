from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from trainer_app.__main__ import CALLS, main


@pytest.mark.parametrize("name", sorted(CALLS))
def test_every_call_explains_itself(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([name, "--help"])
    assert ended.value.code == 0
    assert f"gladi-live {name}" in capsys.readouterr().out


def test_wrong_usage_ends_with_two_and_without_a_traceback(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["simulate", "--seed", "many"])
    assert ended.value.code == 2
    assert "Traceback" not in capsys.readouterr().err


def test_an_unknown_scenario_is_one_english_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", "--scenario", "no-such", "--seed", "1"]) == 2
    said = capsys.readouterr().err
    assert said.startswith("gladi-live") and "Traceback" not in said


def test_the_doctor_answers_in_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["doctor", "--json", "--data-dir", str(tmp_path / "data")])
    checks = {check["name"]: check for check in json.loads(capsys.readouterr().out)["checks"]}
    assert set(checks) >= {"camera", "mic", "disk", "fonts", "models", "database", "versions"}
    assert checks["models"]["level"] == "ok" and checks["database"]["level"] == "ok"
    assert code == 0


def test_utf8_is_written_in_any_locale() -> None:
    call = [sys.executable, "-m", "trainer_app", "simulate", "--scenario", "posyandu-bulanan"]
    environment = {
        "PATH": "/usr/bin:/bin",
        "LC_ALL": "C",
        "LANG": "C",
        "PYTHONUTF8": "0",
        "PYTHONCOERCECLOCALE": "0",
    }
    root = Path(__file__).resolve().parents[3]
    done = subprocess.run(
        [*call, "--seed", "3", "--minutes", "3"], cwd=root, env=environment, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    rows = [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]
    assert any(not str(row.get("text", "")).isascii() for row in rows)
