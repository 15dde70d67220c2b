"""`gladi-live backup` and `gladi-live restore` as a person types them."""

from __future__ import annotations

from pathlib import Path

import pytest

from trainer_app.__main__ import main
from trainer_app.store.database import open_store


@pytest.fixture
def data(tmp_path: Path) -> Path:
    store = open_store(tmp_path / "data")
    store.people.add("Sari", "Bu", 0)
    store.close()
    return tmp_path / "data"


def test_out_and_in_again(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, new = str(tmp_path / "b.zip"), str(tmp_path / "new")
    assert main(["backup", file, "--data-dir", str(data)]) == 0
    assert capsys.readouterr().out == f"saved 1 people, 0 rehearsals: {file}\n"
    assert main(["restore", file, "--data-dir", new]) == 0
    assert capsys.readouterr().out == "restored 1 people, 0 rehearsals\n"


def test_a_refusal_is_one_sentence_and_exit_2(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = str(tmp_path / "b.zip")
    assert main(["backup", file, "--data-dir", str(data)]) == 0
    capsys.readouterr()
    assert main(["restore", file, "--data-dir", str(data)]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == (
        "gladi-live: Here are 1 names and 0 rehearsals already. Use --replace to overwrite.\n"
    )
    assert main(["restore", file, "--replace", "--data-dir", str(data)]) == 0
    assert main(["restore", str(tmp_path / "none.zip"), "--data-dir", str(data)]) == 2
    assert capsys.readouterr().err == "gladi-live: The backup file is not there. Choose another one.\n"
