"""The report on paper says what the screen says, with and without a window."""

from __future__ import annotations

import re
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest

from tests.window.report_samples import SAMPLE
from trainer_app.basics.messages import StoreError
from trainer_app.ui import text
from trainer_app.ui.pdf import report_pdf
from trainer_app.ui.presenters.report_words import done_words, subtitle, why_words
from trainer_app.ui.text import say
from trainer_app.ui.theme import look
from trainer_app.ui.theme.scale import Scale


def read(path: Path) -> list[str]:
    """The text of each page, blanks evened out."""
    return [re.sub(r"\s+", " ", page.extract_text()) for page in pypdf.PdfReader(path).pages]


def test_the_first_page_is_for_the_kader_and_the_same_as_on_the_screen(tmp_path: Path) -> None:
    report_pdf(SAMPLE, tmp_path / "r.pdf")
    first = read(tmp_path / "r.pdf")[0]
    said = [say(SAMPLE.headline), subtitle(SAMPLE), say(SAMPLE.foot)]
    said += [say(item.message) for item in (*SAMPLE.praise, *SAMPLE.practise)]
    assert [sentence for sentence in said if sentence not in first] == []
    assert first.index("Yang sudah bagus") < first.index("Yang kita latih lagi") < first.index("84")


def test_every_comment_stands_behind_with_act_and_reason(tmp_path: Path) -> None:
    report_pdf(SAMPLE, tmp_path / "r.pdf")
    behind = " ".join(read(tmp_path / "r.pdf")[1:])
    for item in SAMPLE.rows:
        assert item.viewer in behind
        assert done_words(item) in behind
        assert why_words(item).split(".")[0] in behind
    assert "(Belum diperiksa tenaga kesehatan)" in behind


def test_paper_is_a4_and_pages_are_numbered(tmp_path: Path) -> None:
    report_pdf(SAMPLE, tmp_path / "r.pdf")
    pages = pypdf.PdfReader(tmp_path / "r.pdf").pages
    assert {(round(page.mediabox.width), round(page.mediabox.height)) for page in pages} == {(595, 842)}
    assert all(f"Halaman {number}" in words for number, words in enumerate(read(tmp_path / "r.pdf"), 1))


def test_the_pdf_speaks_another_language_than_the_window(tmp_path: Path) -> None:
    report_pdf(SAMPLE, tmp_path / "r.pdf", "en")
    assert "What went well" in read(tmp_path / "r.pdf")[0]
    assert text.language() == "id"


def test_large_text_in_the_window_does_not_change_the_paper(tmp_path: Path) -> None:
    report_pdf(SAMPLE, tmp_path / "small.pdf")
    look.set_scale(Scale(1.5, 1.25))
    report_pdf(SAMPLE, tmp_path / "large.pdf")
    assert read(tmp_path / "small.pdf") == read(tmp_path / "large.pdf")


def test_a_long_rehearsal_takes_more_pages_and_repeats_the_head(tmp_path: Path) -> None:
    report_pdf(replace(SAMPLE, rows=SAMPLE.rows * 30), tmp_path / "r.pdf")
    pages = read(tmp_path / "r.pdf")
    assert len(pages) > 8
    assert all("Sebaiknya" in page for page in pages[2:])


def test_a_report_of_which_nothing_was_measured_can_be_written(tmp_path: Path) -> None:
    bare = replace(SAMPLE, total=None, before=None, rows=(), marks=(), runs=SAMPLE.runs[:1], rehearsal=11)
    bare = replace(bare, runs=(replace(bare.runs[0], lighting=None, sound=None, framing=None),))
    report_pdf(bare, tmp_path / "r.pdf")
    assert "belum cukup untuk dinilai" in read(tmp_path / "r.pdf")[0]


def test_a_folder_that_cannot_be_written_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as caught:
        report_pdf(SAMPLE, tmp_path / "no" / "such" / "folder" / "r.pdf")
    assert say(caught.value.message).startswith("PDF belum tersimpan.")


def test_it_can_be_written_beside_the_window(tmp_path: Path) -> None:
    report_pdf(SAMPLE, tmp_path / "here.pdf")
    worker = threading.Thread(target=report_pdf, args=(SAMPLE, tmp_path / "there.pdf"))
    worker.start()
    worker.join(30)
    assert read(tmp_path / "here.pdf") == read(tmp_path / "there.pdf")


def test_it_needs_no_window_and_no_application(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from tests.window.report_samples import SAMPLE;"
        "from trainer_app.ui.pdf import report_pdf; report_pdf(SAMPLE, Path(sys.argv[1]))"
    )
    root = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-c", code, str(tmp_path / "r.pdf")], check=True, cwd=root)
    report_pdf(SAMPLE, tmp_path / "window.pdf")
    assert read(tmp_path / "r.pdf") == read(tmp_path / "window.pdf")
