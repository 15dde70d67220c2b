"""A report as rich as a real one, made by hand, for the tests of page and PDF."""

from __future__ import annotations

import math

from trainer_app.basics.messages import Message
from trainer_app.ui.presenters.report_state import (
    BestState,
    CompassState,
    CurveState,
    FactState,
    HighlightState,
    MarkState,
    Numbers,
    ReportState,
    RowState,
    RunState,
)


def _m(_key: str, **values: str | int | float) -> Message:
    return Message.of(f"debrief.{_key}", **values)


def _r(_key: str, **values: str | int | float) -> Message:
    return Message.of(f"recap.{_key}", **values)


_THEN = (("lighting", 88.0), ("sound", 35.0), ("framing", None))


def _curve(axis: str, low: float, high: float, dip: float) -> CurveState:
    points = []
    for at in range(0, 601, 15):
        base = low + (high - low) * min(1.0, at / 400)
        hole = 45 * math.exp(-(((at - dip) / 40) ** 2)) if axis == "sound" else 0
        points.append((float(at), max(0.0, min(100.0, base - hole + 3 * math.sin(at / 37)))))
    return CurveState(axis, tuple(points))


ROWS = (
    RowState("c1", 52, "toko_murah88", "Cek akun kami, banyak diskon 🎁", ("delete",), ("delete", "report"),
             "good", "right", _m("why_spam_ad")),
    RowState("c2", 245, "Bu Rini", "Kalau anak pilek, boleh ditimbang?", ("answer",), ("answer", "refer"),
             "good", "right", _m("why_q_practical"), (),
             "Boleh, Bu. Kalau demam tinggi, tunda dulu.", "", False, 9.0, _THEN, ("host",), True),
    RowState("c3", 401, "user88213", "Bohong semua ini", ("block",), ("freeze", "block"), "good", "right",
             _m("why_raid")),
    RowState("c4", 403, "user51002", "Vaksin bikin anak lumpuh", ("mute",), ("answer", "delete"), "fair",
             "practise", _m("why_hoax"), (_m("note_too_hard"),),
             "Tidak benar, Bu. Vaksin sudah diuji dan diawasi.", "Kemenkes", True, 12.0,
             _THEN, ("moderator",), False, _r("trick_fear")),
    RowState("c5", 405, "user90233", "Obat langsing 3 hari, WA sekarang!!", (), ("delete", "block", "report"),
             "poor", "missed", _m("why_quack_ad")),
    RowState("c6", 430, "nenek_siti", "Suaranya kresek-kresek bu 🙏", ("mute",), ("fix_setup", "answer"),
             "poor", "practise", _m("why_caused_sound")),
    RowState("c7", 538, "Bu Tini", "MPASI pertama apa ya bu bidan?", ("pin",), ("pin", "answer"),
             "good", "right", _m("why_q_health")),
    RowState("c8", 560, "mama.alya", "Assalamualaikum bu kader", (), ("ignore", "answer"), "", "other",
             _m("why_greeting")),
)  # fmt: skip

RUN_1 = RunState(11, 1, "2026-11-10T09:00:00", 6.1, 58, 52, 61, 55, 48, 6, 2, 21.0, 9)
RUN_2 = RunState(12, 2, "2026-11-19T09:00:00", 8.0, 71, 78, 66, 70, 69, 7, 4, 13.0, 5)
RUN_3 = RunState(13, 3, "2026-11-24T09:00:00", 10.0, 84, 88, 79, 82, 85, 7, 5, 9.0, 3)

SAMPLE = ReportState(
    person="Bu Sari",
    picture=0,
    rehearsal=13,
    number=3,
    title="Jadwal posyandu",
    started_at="2026-11-24T09:00:00",
    minutes=10.0,
    headline=Message.of("report.head_better", name="Bu Sari"),
    foot=Message("report.foot_all"),
    banner=Message("debrief.progress_title_three"),
    banner_detail=Message.of("debrief.progress_up", first=58, last=84),
    total=84.0,
    before=71.0,
    praise=(
        HighlightState("lighting", _m("praise_lighting_whole"), _m("detail_share_good", percent=97)),
        HighlightState("raid", _m("praise_raid"), _m("detail_after_raid", seconds=6), 401, "c3"),
        HighlightState("answers", _m("praise_questions", answered=5, asked=7), _m("detail_heard")),
    ),
    practise=(
        HighlightState(
            "sound", _m("practise_sound_noise"), _m("detail_weak_sound", seconds=24), 125, None, _THEN
        ),
        HighlightState("comments", _m("practise_quack"), _m("detail_stayed", seconds=40), 405, "c5"),
        HighlightState("framing", _m("practise_framing_off_centre"), _m("detail_weak_framing", seconds=31)),
    ),
    curves=(
        _curve("lighting", 62, 88, 0),
        _curve("sound", 80, 86, 125),
        _curve("framing", 70, 82, 0),
    ),
    marks=(
        MarkState(125, "sound", _m("mark_noise"), 5),
        MarkState(245, "answered", _m("mark_answered"), 3),
        MarkState(401, "raid", _m("mark_raid_frozen"), 9),
        MarkState(515, "guest", _m("mark_guest", name="Bidan Rina"), 6),
    ),
    rows=ROWS,
    numbers=Numbers(7, 5, 9.0, 4, 7, 12, 128, 41, 1234),
    runs=(RUN_1, RUN_2, RUN_3),
    best=BestState(240, 260, (_r("stretch_question"), _r("stretch_all")), "c2", _THEN),
    told=(
        FactState("comments", _r("told_hard", count=1)),
        FactState("comments", _r("told_soft", count=2)),
        FactState("sound", _r("told_sound", percent=88, good=9, whole=10)),
    ),
    compass=CompassState(
        0.1,
        0.7,
        _r("compass_even"),
        _r("compass_do_even"),
        _r("compass_counts", hits=18, signals=21, kept=60, noise=63),
        3,
    ),
    notes=(_m("progress_result", number=3, total=84), _m("progress_no_rank"), _m("progress_ready")),
)
