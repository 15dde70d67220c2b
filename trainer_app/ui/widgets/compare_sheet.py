"""One picture of both moments with their figures, to be kept: as viewers see them, not mirrored."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from trainer_app.ui.text import long_date, word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.shapes import draw_badge, draw_box
from trainer_app.ui.theme.tokens import LIGHT, RADIUS
from trainer_app.ui.widgets.compare_table import gain_of, gain_sentence, signed
from trainer_app.ui.widgets.demo_like import GaugeLike, MeterLike, ShotLike
from trainer_app.ui.widgets.demo_meter import LEFT, RIGHT, meter_figure
from trainer_app.ui.widgets.overlay_place import fitted, whole_image

WIDE, MARGIN, GAP, HEAD = 1640, 40, 24, 84
PHOTO_TALL, SCORE_TALL, LINE = 576, 108, 40
CENTRE = int(Qt.AlignmentFlag.AlignCenter)


def sheet_size(meters: int) -> QSize:
    """Return the pixels of a sheet with so many readings."""
    return QSize(WIDE, HEAD + PHOTO_TALL + GAP + SCORE_TALL + GAP + meters * LINE + MARGIN)


def compare_sheet(before: ShotLike, after: ShotLike, when: str) -> QImage:
    """Return both moments side by side: photo, three scores, readings with their units. when: ISO 8601."""
    image = QImage(sheet_size(len(before.meters)), QImage.Format.Format_RGB32)
    with look.on_paper():
        image.fill(look.colour(LIGHT.page))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_head(painter, before, after, when)
        wide = (WIDE - 2 * MARGIN - GAP) / 2
        for number, (shot, name) in enumerate(((before, "before_tag"), (after, "after_tag"))):
            _paint_side(painter, QPointF(MARGIN + number * (wide + GAP), HEAD), wide, shot, name)
        painter.end()
    return image


def _paint_head(painter: QPainter, before: ShotLike, after: ShotLike, when: str) -> None:
    line = QRectF(MARGIN, 0, WIDE - 2 * MARGIN, HEAD)
    painter.setPen(look.colour(LIGHT.text))
    painter.setFont(look.font("h1"))
    gain = gain_of(before, after)
    title = word("demo.subtitle")
    if gain is not None:
        title = f"{signed(gain.points or 0)}  {gain_sentence(gain)}"
    painter.drawText(line, LEFT, title)
    painter.setFont(look.font("lead"))
    painter.setPen(look.colour(LIGHT.text_2))
    painter.drawText(line, RIGHT, f"{word('common.app')} · {long_date(when)}")


def _paint_side(painter: QPainter, at: QPointF, wide: float, shot: ShotLike, name: str) -> None:
    room = QRectF(at.x(), at.y(), wide, PHOTO_TALL)
    draw_box(painter, room, RADIUS.video, look.colour(LIGHT.text))
    image = whole_image(shot.picture)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(fitted(room, image.width(), image.height()).box, image)
    tag = QRectF(room.left() + 16, room.top() + 16, 180, 52)
    draw_box(painter, tag, RADIUS.md, look.colour(LIGHT.accent))
    painter.setFont(look.font("h3"))
    painter.setPen(look.colour(LIGHT.on_accent))
    painter.drawText(tag, CENTRE, word(f"demo.{name}"))
    top = room.bottom() + GAP
    each = (wide - 2 * 12) / 3
    for number, gauge in enumerate(shot.gauges):
        _paint_score(painter, QRectF(room.left() + number * (each + 12), top, each, SCORE_TALL), gauge)
    top += SCORE_TALL + GAP
    for number, meter in enumerate(shot.meters):
        _paint_meter(painter, QRectF(room.left(), top + number * LINE, wide, LINE), meter)


def _paint_score(painter: QPainter, box: QRectF, gauge: GaugeLike) -> None:
    draw_box(painter, box, RADIUS.md, look.colour(LIGHT.surface), look.colour(LIGHT.line))
    inner = box.adjusted(18, 0, -18, 0)
    painter.setFont(look.font("h3"))
    painter.setPen(look.colour(LIGHT.text))
    painter.drawText(inner.adjusted(0, 12, 0, -48), LEFT, word(f"check.axis.{gauge.axis}"))
    painter.setFont(look.font("small_strong"))
    key = f"check.verdict.{gauge.verdict}" if gauge.verdict else "demo.unread"
    tone = f"{gauge.verdict}_text" if gauge.verdict else "text_2"
    painter.setPen(look.token(LIGHT, tone))
    painter.drawText(inner.adjusted(34, 52, 0, -12), LEFT, word(key))
    draw_badge(painter, QRectF(inner.left(), inner.top() + 62, 26, 26), gauge.verdict or "", LIGHT)
    painter.setFont(look.numerals(look.font("display")))
    painter.setPen(look.colour(LIGHT.text))
    painter.drawText(inner, RIGHT, "–" if gauge.score is None else str(gauge.score))


def _paint_meter(painter: QPainter, line: QRectF, meter: MeterLike) -> None:
    inner = line.adjusted(4, 0, -40, 0)
    painter.setFont(look.font("lead"))
    painter.setPen(look.colour(LIGHT.text_2))
    painter.drawText(inner, LEFT, word(f"demo.meter.{meter.key}"))
    painter.setFont(look.font("lead_strong"))
    painter.setPen(look.colour(LIGHT.text))
    painter.drawText(inner, RIGHT, meter_figure(meter))
    draw_badge(painter, QRectF(line.right() - 28, line.center().y() - 13, 26, 26), meter.verdict or "", LIGHT)
