"""The pinned Qt binding keeps its references: 6.12.0 on Python 3.11 lost one of None at every void call."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QLabel


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_void_calls_lose_no_reference_of_none(qapp: QApplication) -> None:
    label = QLabel()
    pixmap = QPixmap(8, 8)
    painter = QPainter(pixmap)
    before = sys.getrefcount(None)
    for number in range(500):
        label.setText(str(number))
        painter.setPen(QPen(QColor("black")))
    lost = before - sys.getrefcount(None)
    painter.end()
    assert lost < 100
