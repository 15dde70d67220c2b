"""Media files on media time: judged faster than real time, the same way at every run."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from trainer_app.basics.assets import assets_dir
from trainer_app.basics.measures import PictureMeasure
from trainer_app.basics.messages import DeviceError, MediaError, Message
from trainer_app.capture.faces import FaceFinder
from trainer_app.capture.frames import Frame
from trainer_app.capture.picture_judge import PictureJudge, judge_still
from trainer_app.capture.sources import (
    PICTURE_SUFFIXES,
    SAMPLE_VIDEO,
    StillSource,
    VideoFileSource,
)

JUDGE_EVERY_S = 0.1


def judge_picture_file(path: str, seconds: float) -> Iterator[PictureMeasure]:
    """Yield a judgement every 0.1 s of media time for `seconds`, looping a shorter video.

    path: a picture or video, or `sample`. Raises MediaError when it cannot be read.
    """
    finder = FaceFinder(assets_dir() / "models")
    file = assets_dir() / SAMPLE_VIDEO if path == "sample" else Path(path)
    if not file.is_file():
        raise MediaError(Message.of("camera.file_missing", name=file.name))
    try:
        if file.suffix.lower() in PICTURE_SUFFIXES:
            yield from _still(finder, StillSource(file), seconds)
        else:
            yield from _video(finder, VideoFileSource(file), seconds)
    except DeviceError as error:
        raise MediaError(error.message) from error


def _still(finder: FaceFinder, source: StillSource, seconds: float) -> Iterator[PictureMeasure]:
    picture = source.read()
    assert picture is not None
    judged = judge_still(finder, picture)
    for step in range(_steps(seconds)):
        yield replace(judged, at_s=step * JUDGE_EVERY_S)


def _video(finder: FaceFinder, source: VideoFileSource, seconds: float) -> Iterator[PictureMeasure]:
    judge = PictureJudge(finder)
    frame_no = 0
    try:
        for step in range(_steps(seconds)):
            due_s = step * JUDGE_EVERY_S
            frame = None
            while frame is None or frame.at_s + source.interval_s <= due_s:
                picture = source.read()
                if picture is None:
                    return
                frame = Frame(frame_no * source.interval_s, frame_no, picture)
                judge.note_rows(frame)
                frame_no += 1
            yield judge.judge(frame)
    finally:
        source.close()


def _steps(seconds: float) -> int:
    return round(seconds / JUDGE_EVERY_S)
