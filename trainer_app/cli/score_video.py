"""Videos for `gladi-live score`: the window's own judge, run on media time."""

from __future__ import annotations

import math
import statistics
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from shutil import which

import numpy as np

from trainer_app.basics.measures import GOOD_FROM, AxisScore, PictureMeasure, verdict_of
from trainer_app.basics.messages import GladiError, MediaError, Message
from trainer_app.capture.faces import FaceFinder
from trainer_app.capture.frames import Frame
from trainer_app.capture.opencv import cv2
from trainer_app.capture.picture_judge import PictureJudge
from trainer_app.cli.score_json import Json, axis_json
from trainer_app.scoring.steadiness import evidence_s
from trainer_app.scoring.tips import more_urgent

WINDOW_S = 0.1
DEFAULT_FPS, MOST_FPS = 25.0, 240.0


def score_video(finder: FaceFinder, path: str) -> Json:
    """Return the line of one video; raises MediaError when not one picture can be read from it."""
    windows: list[PictureMeasure] = []
    judge = PictureJudge(finder)
    end, fps, due, measure = 0.0, DEFAULT_FPS, 0, None
    for frame, rate in frames(path):
        fps = rate
        judge.note_rows(frame)
        end = frame.at_s
        if frame.at_s + 1e-6 >= due * WINDOW_S:
            measure = judge.judge(frame)
        while measure is not None and due * WINDOW_S <= frame.at_s + 1e-6:
            windows.append(measure)
            due += 1
    if not windows:
        detail = f"{Path(path).name}: no picture can be read from this video"
        raise MediaError(Message.of("camera.file_unreadable", name=Path(path).name), detail)
    return _video_json(path, windows, fps, end + 1.0 / fps)


def frames(path: str) -> Iterator[tuple[Frame, float]]:
    """Yield the pictures of a video with their own time (variable rates too) and its nominal frame rate."""
    capture = cv2.VideoCapture(str(Path(path).resolve()), cv2.CAP_FFMPEG)
    try:
        fps = float(capture.get(cv2.CAP_PROP_FPS)) if capture.isOpened() else 0.0
        fps = fps if math.isfinite(fps) and 0.1 <= fps <= MOST_FPS else DEFAULT_FPS
        seq, first, last = 0, None, -1.0
        while capture.isOpened():
            there, bgr = capture.read()
            if not there or bgr is None:
                return
            stamp = float(capture.get(cv2.CAP_PROP_POS_MSEC)) / 1000
            first = stamp if first is None else first
            at_s = stamp - first
            if seq and not at_s > last:  # no or broken time stamps: count
                at_s = last + 1 / fps
            last = at_s
            yield Frame(at_s, seq, np.asarray(bgr, np.uint8)), fps
            seq += 1
    finally:
        capture.release()


def _video_json(path: str, windows: Sequence[PictureMeasure], fps: float, seconds: float) -> Json:
    from trainer_app.cli.score_picture import framing_json

    lighting, _ = _summed(windows, lambda m: m.lighting)
    framing, shown = _summed(windows, lambda m: m.framing)
    whole = PictureMeasure(
        shown.at_s, shown.width, shown.height, more_urgent(framing.tip, lighting.tip), lighting, framing,
        shown.faces, shown.face_box, shown.eyes_y, shown.yaw_deg, shown.pitch_deg, shown.roll_deg,
    )  # fmt: skip
    sound, sound_windows = _sound_of(path)
    said: Json = {
        "file": path,
        "kind": "video",
        "width": shown.width,
        "height": shown.height,
        "fps": round(fps, 3),
        "seconds": round(seconds, 3),
        "tip": whole.tip,
        "lighting": axis_json(lighting),
        "framing": framing_json(whole),
        "windows": [_window_json(index, measure) for index, measure in enumerate(windows)],
        "sound": sound,
    }
    if sound is not None:
        said["sound_windows"] = sound_windows
    return said


def _window_json(index: int, measure: PictureMeasure) -> Json:
    return {
        "t": round(index * WINDOW_S, 1),
        "tip": measure.tip,
        "lighting": axis_json(measure.lighting, short=True),
        "framing": axis_json(measure.framing, short=True),
    }


def _summed(
    windows: Sequence[PictureMeasure], axis_of: Callable[[PictureMeasure], AxisScore]
) -> tuple[AxisScore, PictureMeasure]:
    """Return the axis over the clip, with the window that stands for it.

    The tip is the one held longest; a fault counts from when it began, so the time that its rule had to watch
    before telling is its own. The score is the median, of all windows where that agrees with the tip, else
    of those in which the tip was held (`good` goes with `ok` and nothing else).
    """
    axes = [(axis_of(w), w) for w in windows]
    measured = [(a, w) for a, w in axes if a.score is not None]
    if not measured:
        return axes[0][0], windows[0]
    tips = _since_they_began([a.tip or "ok" for a, _ in measured])
    tip = max(dict.fromkeys(tips), key=tips.count)
    held = [(a, w) for a, w in measured if a.tip == tip] or measured
    score = statistics.median(a.score or 0.0 for a, _ in measured)
    if (verdict_of(score) == "good") != (tip == "ok"):
        score = statistics.median(a.score or 0.0 for a, _ in held)
    score = max(score, GOOD_FROM) if tip == "ok" else score
    axis, shown = min(held, key=lambda pair: abs((pair[0].score or 0.0) - score))
    return AxisScore(score, tip, axis.measures, axis.direction), shown


def _since_they_began(tips: Sequence[str]) -> list[str]:
    """Return the tip of each window with the watching time before a fault given to the fault."""
    moved = list(tips)
    for index in range(1, len(tips)):
        tip = tips[index]
        if tip == "ok" or tip == tips[index - 1]:
            continue
        for back in range(max(0, index - round(evidence_s(tip) / WINDOW_S)), index):
            if moved[back] == "ok":
                moved[back] = tip
    return moved


def _sound_of(path: str) -> tuple[Json | None, object]:
    """Return the judged sound track and its windows, None where there is none that can be decoded here."""
    program = which("ffmpeg")
    if program is None:
        return None, None
    from trainer_app.cli.score_sound import score_sound

    with tempfile.TemporaryDirectory(prefix="gladi-") as folder:
        wave = Path(folder) / "track.wav"
        call = [
            program,
            "-v",
            "error",
            "-nostdin",
            "-protocol_whitelist",
            "file",
            "-i",
            str(Path(path).resolve()),
        ]
        call += ["-map", "0:a:0", "-c:a", "pcm_s16le", "-f", "wav", str(wave)]
        done = subprocess.run(call, capture_output=True, check=False)
        if done.returncode != 0 or not wave.is_file() or wave.stat().st_size <= 44:
            return None, None
        try:
            judged = score_sound(str(wave))
        except GladiError:
            return None, None
    sound = judged.get("sound")
    return (sound if isinstance(sound, dict) else None), judged.get("windows")
