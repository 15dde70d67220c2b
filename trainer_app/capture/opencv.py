"""The one place that imports OpenCV, so that its surroundings are right before and after.

Media Foundation opens cameras slowly with hardware transforms (opencv issue 17687); the variable must stand
before the import. The Linux wheel points Qt at its own Qt 5 plugins; PySide6 and child processes must not
inherit that.
"""

from __future__ import annotations

import os

os.environ.setdefault("OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", "0")
os.environ.setdefault("OPENCV_LOG_LEVEL", "ERROR")
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")

import cv2

for _name in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR"):
    os.environ.pop(_name, None)
cv2.setNumThreads(1)

__all__ = ["cv2"]
