"""Which kind of media a file is, by its first bytes; its name decides only where they say nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from trainer_app.basics.messages import MediaError, Message

Kind = Literal["picture", "video", "sound"]

PICTURES = (
    b"\xff\xd8\xff",
    b"\x89PNG",
    b"BM",
    b"II*\x00",
    b"MM\x00*",
    b"GIF8",
    b"P5",
    b"P6",
    b"P4",
    b"P2",
    b"P3",
)
SOUNDS = (
    b"fLaC",
    b"OggS",
    b"ID3",
    b"FORM",
    b"caff",
    b".snd",
    b"RF64",
    b"riff",
    b"\xff\xfb",
    b"\xff\xf3",
    b"\xff\xf2",
)
FRAME_OF_GIF = b"\x21\xf9\x04"
"""What stands before every picture of an animation."""
VIDEOS = (b"\x1aE\xdf\xa3", b"\x00\x00\x01\xba", b"\x00\x00\x01\xb3", b"FLV")
RIFFS: dict[bytes, Kind] = {b"WAVE": "sound", b"AVI ": "video"}
SUFFIXES: dict[str, Kind] = {
    ".ts": "video", ".mts": "video", ".wmv": "video", ".mpg": "video", ".mjpeg": "video", ".mjpg": "video",
    ".mp3": "sound", ".aac": "sound", ".wav": "sound",
}  # fmt: skip


def kind_of(path: Path) -> Kind:
    """Return the kind of the file; raises MediaError with one clear sentence where it has none."""
    head = _head(path)
    if head[4:8] == b"ftyp":
        return "sound" if head[8:11] == b"M4A" else "video"
    if head[:4] in (b"RIFF", b"RIFX"):
        return RIFFS.get(head[8:12], "picture")
    if head.startswith(VIDEOS) or (head.startswith(b"OggS") and path.suffix.lower() in (".ogv", ".ogm")):
        return "video"
    if head.startswith(b"GIF8") and path.read_bytes().count(FRAME_OF_GIF) > 1:
        return "video"
    if head.startswith(PICTURES):
        return "picture"
    if head.startswith(SOUNDS):
        return "sound"
    by_name = SUFFIXES.get(path.suffix.lower())
    if by_name is None:
        raise MediaError(
            Message.of("camera.file_unreadable", name=path.name), "neither picture nor video nor sound"
        )
    return by_name


def _head(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise MediaError(
                Message.of("camera.file_unreadable", name=path.name), "this is a folder, not a file"
            )
        with path.open("rb") as file:
            head = file.read(16)
    except FileNotFoundError as error:
        raise _missing(path, "no such file") from error
    except (OSError, ValueError) as error:
        raise MediaError(
            Message.of("camera.file_missing", name=path.name), "the file cannot be opened"
        ) from error
    if not head:
        raise _refused(path, "the file is empty")
    return head


def _refused(path: Path, why: str) -> MediaError:
    return MediaError(Message.of("camera.file_unreadable", name=path.name), why)


def _missing(path: Path, why: str) -> MediaError:
    return MediaError(Message.of("camera.file_missing", name=path.name), why)
