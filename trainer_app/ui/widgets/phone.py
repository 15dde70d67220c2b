"""The live as viewers see it, shaped like a phone: one widget, one paintEvent, nothing over the video."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainer_app.ui.text import say, word
from trainer_app.ui.theme import look
from trainer_app.ui.theme.emoji import draw_text
from trainer_app.ui.theme.glyphs import draw_icon
from trainer_app.ui.theme.tokens import RADIUS, STAGE
from trainer_app.ui.widgets import phone_cards as cards
from trainer_app.ui.widgets import phone_paint as paint
from trainer_app.ui.widgets.bubbles import BubbleCache
from trainer_app.ui.widgets.buttons import PlainButton
from trainer_app.ui.widgets.controls import column
from trainer_app.ui.widgets.frame_view import RATIO, Picture, cut_image, draw_corners, draw_mirrored
from trainer_app.ui.widgets.hearts import HeartField
from trainer_app.ui.widgets.phone_like import PhoneLike

RIM = 5
FACE_FREE = 0.575
"""Comments stay below this share of the height: the face stays free."""
MOST_BUBBLES = 4
TOLD_EVERY_MS = 150
"""Without news of the live for so long its hearts stand still, as in a pause."""
CROWDED = 2
"""Bubbles beside a gift, or at large text."""


class PhoneView(QWidget):
    """Picture, host, viewers, comments, hearts, gift, pinned comment, guest; all painted in one go.

    Only when there is no picture do two buttons stand in it: try again, another camera.
    """

    retry_pressed = Signal()
    other_camera_pressed = Signal()

    def __init__(self, clock: Callable[[], int] | None = None) -> None:
        super().__init__()
        self.setObjectName("commentFeed")
        self._state: PhoneLike | None = None
        self._image: QImage | None = None
        self._hearts = HeartField()
        self._bubbles = BubbleCache()
        self._kept: dict[str, tuple[object, QPixmap]] = {}
        self._live_ms = 0
        self._since = QElapsedTimer()
        self._since.start()
        self._clock: Callable[[], int] = clock or self._live_clock
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._rescue = self._build_rescue()

    def _build_rescue(self) -> QWidget:
        rescue = QWidget(self)
        lines = column(rescue, 8)
        again = PlainButton(word("stage.lost_retry"), size="s", icon="arrows-clockwise-bold")
        again.setObjectName("cameraRetryButton")
        again.clicked.connect(self.retry_pressed)
        other = PlainButton(word("check.other_camera"), size="s")
        other.setObjectName("otherCameraButton")
        other.clicked.connect(self.other_camera_pressed)
        lines.addWidget(again)
        lines.addWidget(other)
        rescue.hide()
        return rescue

    def sizeHint(self) -> QSize:
        """As wide as its height asks for."""
        return QSize(look.px(330), look.px(587))

    @property
    def hearts(self) -> HeartField:
        """The hearts in the air."""
        return self._hearts

    def show_frame(self, picture: Picture | None) -> None:
        """Show a BGR picture (height, width, 3) and repaint."""
        self._image = None if picture is None else cut_image(picture)
        self.update()

    def _live_clock(self) -> int:
        """The live's ms: told ten times a second, and between two tellings run on by the wall's clock."""
        return self._live_ms + min(int(self._since.elapsed()), TOLD_EVERY_MS)

    def show_state(self, state: PhoneLike, now_ms: int = 0) -> None:
        """Show the live at now_ms; more likes than before let hearts rise."""
        if now_ms != self._live_ms:
            self._live_ms = now_ms
            self._since.restart()
        old = self._state
        self._state = state
        if old is not None and state.likes > old.likes and look.motion():
            self._hearts.burst(state.likes - old.likes, self._clock())
        lost = state.camera_trouble is not None
        was_lost = old is not None and old.camera_trouble is not None
        if lost:
            self._image = None
        self._rescue.setVisible(lost)
        if lost and not was_lost:
            self._place_rescue()
        if state is not old:
            self.setAccessibleName(word("stage.phone_name", viewers=state.present))
            self.setAccessibleDescription("\n".join(f"{one.name}: {one.text}" for one in state.bubbles))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Forget what was drawn for another size."""
        super().resizeEvent(event)
        self._kept.clear()
        self._bubbles.clear()
        self._place_rescue()

    def _place_rescue(self) -> None:
        wide = min(self.width() - look.px(40), self._rescue.sizeHint().width())
        tall = self._rescue.sizeHint().height()
        self._rescue.setGeometry((self.width() - wide) // 2, round(self.height() * 0.40), wide, tall)

    def inner(self) -> QRectF:
        """Return where the picture stands inside the rim."""
        rim = look.px(RIM)
        return QRectF(self.rect()).adjusted(rim, rim, -rim, -rim)

    # --- painting -------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Everything, from the picture up."""
        painter = QPainter(self)
        box = self.inner()
        state = self._state
        self._paint_corner_grounds(painter)
        if self._image is not None:
            draw_mirrored(painter, box, self._image)
        else:
            painter.fillRect(box, look.colour(STAGE.page).darker(150))
        ratio = self.devicePixelRatioF()
        if state is not None:
            self._paint_veils(painter, box, ratio)
            if state.camera_trouble is not None:
                self._paint_lost(painter, box)
            self._paint_live(painter, box, state, ratio)
        self._paint_rim(painter, ratio)
        painter.end()

    def _paint_corner_grounds(self, painter: QPainter) -> None:
        """What the half-clear edges of the round corners stand on."""
        edge, tone = look.px(RADIUS.phone) + look.px(RIM), look.colour(STAGE.page)
        for left in (0, self.width() - edge):
            for top in (0, self.height() - edge):
                painter.fillRect(left, top, edge, edge, tone)

    def _keep(self, name: str, key: object, made: Callable[[], QPixmap]) -> QPixmap:
        found = self._kept.get(name)
        if found is None or found[0] != key:
            found = (key, made())
            self._kept[name] = found
        return found[1]

    def _paint_veils(self, painter: QPainter, box: QRectF, ratio: float) -> None:
        tall = look.px(120)
        top = self._keep("top", ratio, lambda: paint.shade(box.width(), tall, ratio, top=True))
        painter.drawPixmap(box.topLeft(), top)
        low = box.height() * 0.58
        veil = self._keep("low", ratio, lambda: paint.shade(box.width(), low, ratio, top=False))
        painter.drawPixmap(QPointF(box.left(), box.bottom() - low), veil)

    def _paint_live(self, painter: QPainter, box: QRectF, state: PhoneLike, ratio: float) -> None:
        edge = look.px(10)
        wide = box.width() - 2 * edge
        key = (state.host, state.avatar, state.likes, state.present, state.signal_bad, ratio)
        head = self._keep("head", key, lambda: paint.head(state, wide, ratio))
        painter.drawPixmap(QPointF(box.left() + edge, box.top() + look.px(12)), head)
        foot = self._keep("foot", (state.pinned, ratio), lambda: paint.foot(state.pinned, wide, ratio))
        low = box.bottom() - look.px(12) - foot.height() / ratio
        painter.drawPixmap(QPointF(box.left() + edge, low), foot)
        self._paint_guest(painter, box, state, ratio)
        self._paint_cue(painter, box, state, ratio)
        self._paint_column(painter, box, low - look.px(10), state, ratio)
        hearts = QRectF(box.right() - look.px(84), box.top(), look.px(78), low - look.px(6) - box.top())
        self._hearts.paint(painter, hearts, self._clock(), ratio)

    def _paint_column(
        self, painter: QPainter, box: QRectF, low: float, state: PhoneLike, ratio: float
    ) -> None:
        """Stack from the foot upwards: frozen or notice, comments, gift; never over the face."""
        left, limit = box.left() + look.px(10), box.top() + box.height() * FACE_FREE
        large = look.scale().text > 1.25
        wide = round(box.width() - look.px(84) if not large else box.width() - look.px(58))
        for name, text, icon in self._lines(state):
            line = self._line(name, text, icon, wide, ratio)
            low -= line.height() / ratio
            painter.drawPixmap(QPointF(left, low), line)
            low -= look.px(6)
        gift = state.gift
        banner = None
        if gift is not None:
            made = (gift.viewer, gift.gift, gift.streak, ratio)
            full = box.width() - look.px(40)
            banner = self._keep("gift", made, lambda: cards.gift_banner(gift, full, ratio))
        most = CROWDED if banner is not None or large else MOST_BUBBLES
        if banner is not None and not large:
            limit += banner.height() / ratio + look.px(8)
        for one in list(state.bubbles)[: -most - 1 : -1]:
            pixmap = self._bubbles.get(one, wide, ratio)
            if low - pixmap.height() / ratio < limit:
                break
            low -= pixmap.height() / ratio
            painter.drawPixmap(QPointF(left, low), pixmap)
            low -= look.px(6)
        if banner is not None:
            above = (
                box.top() + look.tx(46) + look.px(64) if large else low - banner.height() / ratio - look.px(4)
            )
            painter.drawPixmap(QPointF(left, above), banner)

    def _line(self, name: str, text: str, icon: str, wide: int, ratio: float) -> QPixmap:
        frost = name == "frost"
        made = (text, wide, ratio)
        return self._keep(name, made, lambda: paint.line_pill(text, icon, wide, ratio, frost=frost))

    def _lines(self, state: PhoneLike) -> list[tuple[str, str, str]]:
        lines = []
        if state.frozen:
            lines.append(("frost", word("stage.phone_frozen"), "snowflake-bold"))
        if state.notice is not None:
            lines.append(("notice", say(state.notice), "broadcast-fill"))
        return lines

    def _paint_guest(self, painter: QPainter, box: QRectF, state: PhoneLike, ratio: float) -> None:
        guest = state.guest
        if guest is None or state.camera_trouble is not None:
            return
        key = (guest.viewer, guest.name, guest.muted, ratio)
        tile = self._keep("guest", key, lambda: cards.guest_tile(guest, ratio))
        left = box.right() - look.px(10) - tile.width() / ratio
        painter.drawPixmap(QPointF(left, box.top() + look.tx(46) + look.px(20)), tile)

    def _paint_cue(self, painter: QPainter, box: QRectF, state: PhoneLike, ratio: float) -> None:
        top = box.top() + look.tx(70) + look.px(34)
        wide = box.width() - look.px(20)
        if state.how:
            made = (tuple(state.how), ratio)
            card = self._keep("how", made, lambda: cards.how_card(state.how, wide, ratio))
            painter.drawPixmap(QPointF(box.center().x() - card.width() / ratio / 2, top), card)
            top += card.height() / ratio + look.px(8)
        cue = state.cue
        if cue is None:
            return
        good = cue.key.endswith(".ok")
        pill = self._keep("cue", (cue, ratio), lambda: paint.cue_pill(say(cue), wide, ratio, good=good))
        left = box.center().x() - pill.width() / ratio / 2
        painter.drawPixmap(QPointF(left, top), pill)

    def _paint_lost(self, painter: QPainter, box: QRectF) -> None:
        size = look.px(64)
        square = QRectF(0, 0, size, size)
        square.moveCenter(QPointF(box.center().x(), box.top() + box.height() * 0.21))
        draw_icon(painter, "video-camera-slash-fill", square, look.colour(STAGE.fair))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        text = QRectF(
            box.left() + look.px(16), square.bottom() + look.px(4), box.width() - look.px(32), look.tx(32)
        )
        font = look.font("h3")
        draw_text(painter, text, word("stage.lost_title"), font, look.colour(STAGE.text), flags)
        text.translate(0, look.tx(32))
        text.setHeight(look.tx(56))
        font = look.font("body")
        draw_text(painter, text, word("stage.lost_text"), font, look.colour(STAGE.text_2), flags, 2)

    def _paint_rim(self, painter: QPainter, ratio: float) -> None:
        width, radius = look.px(RIM), look.px(RADIUS.phone)
        corner = self._keep("rim", ratio, lambda: paint.rim(radius, width, ratio))
        edge = radius + width
        tone = look.colour(STAGE.surface_3)
        painter.fillRect(edge, 0, self.width() - 2 * edge, width, tone)
        painter.fillRect(edge, self.height() - width, self.width() - 2 * edge, width, tone)
        painter.fillRect(0, edge, width, self.height() - 2 * edge, tone)
        painter.fillRect(self.width() - width, edge, width, self.height() - 2 * edge, tone)
        draw_corners(painter, QRectF(self.rect()), edge, corner)


def width_for(height: int) -> int:
    """Return how wide a phone of this height is, its rim included."""
    rim = 2 * look.px(RIM)
    return round((height - rim) * RATIO) + rim
