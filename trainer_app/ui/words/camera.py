"""Sentences about the camera: what happened and what to do now."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

TABLE: dict[str, str] = {
    "camera.absent": QT_TRANSLATE_NOOP("camera", "No camera was found. Plug one in, then press Try again."),
    "camera.not_found": QT_TRANSLATE_NOOP("camera", "The camera “{name}” is not there. Choose another one."),
    "camera.busy": QT_TRANSLATE_NOOP("camera", "The camera is used by another app. Close that app first."),
    "camera.denied": QT_TRANSLATE_NOOP(
        "camera", "Windows does not allow the camera. Switch it on in Settings, Privacy."
    ),
    "camera.lost": QT_TRANSLATE_NOOP(
        "camera", "The picture is gone. Press Try again. You may go on talking."
    ),
    "camera.stopped": QT_TRANSLATE_NOOP(
        "camera", "The picture stands still. Press Try again. You may go on talking."
    ),
    "camera.slow": QT_TRANSLATE_NOOP("camera", "The camera is still starting. Please wait a little."),
    "camera.black": QT_TRANSLATE_NOOP("camera", "The picture is black. Open the lid of the camera."),
    "camera.not_judged": QT_TRANSLATE_NOOP(
        "camera", "The picture cannot be judged now. Close the app and open it again."
    ),
    "camera.file_missing": QT_TRANSLATE_NOOP("camera", "The file {name} is not there. Choose another one."),
    "camera.file_unreadable": QT_TRANSLATE_NOOP(
        "camera", "The file {name} cannot be played. Choose another one."
    ),
    "camera.network_address": QT_TRANSLATE_NOOP("camera", "Write the address as http://number:port/video."),
    "camera.network_unknown": QT_TRANSLATE_NOOP(
        "camera", "The address {host} was not found. Check the phone and the wifi."
    ),
    "camera.network_not_local": QT_TRANSLATE_NOOP(
        "camera", "The address {host} is not on this local network. Use the phone's own."
    ),
    "camera.network_silent": QT_TRANSLATE_NOOP(
        "camera", "The phone {host} does not answer. Open its camera app first."
    ),
}
