"""The phone: mirrored, cut to 9:16, overlays below the face, hearts bounded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from tests.window.stage_world import frame
from trainer_app.basics.messages import Message
from trainer_app.ui.presenters.stage_state import Bubble, GiftBanner, GuestTile, PhoneState
from trainer_app.ui.theme import look
from trainer_app.ui.widgets.bubbles import KEPT, BubbleCache, initial
from trainer_app.ui.widgets.frame_view import cut, cut_image
from trainer_app.ui.widgets.hearts import MOST, HeartField
from trainer_app.ui.widgets.phone import FACE_FREE, PhoneView, width_for

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Show = Callable[..., QWidget]

EMPTY = PhoneState("Bu Sari", 0, 0, 3)
FULL = replace(
    EMPTY,
    likes=1234,
    present=128,
    bubbles=tuple(Bubble(f"c{n}", "Bu Rini", "Kalau anak pilek, boleh ditimbang? 👍", n) for n in range(4)),
    gift=GiftBanner("v1", "Bu Tini", "Mawar", 5, False, 0),
    pinned="Bawa apa saja ke posyandu?",
    guest=GuestTile("v2", "Bidan Rina", 3, False),
    signal_bad=True,
    cue=Message("tips.cue.too_dark"),
)


@dataclass
class Phone:
    """A phone in a window, with its own clock."""

    view: PhoneView
    window: QWidget
    now_ms: int = 0

    def image(self) -> QImage:
        return self.view.grab().toImage()


def phone(show: Show, text_scale: float = 1.0) -> Phone:
    made: list[Phone] = []
    window = show(lambda: PhoneView(lambda: made[0].now_ms if made else 0), (width_for(680), 680), text_scale)
    made.append(Phone(window.page, window))  # type: ignore[attr-defined]
    return made[0]


def test_the_picture_is_cut_from_the_middle() -> None:
    assert cut(1280, 720).getRect() == (437, 0, 405, 720)
    assert cut(640, 480).getRect() == (185, 0, 270, 480)
    assert cut(360, 800).getRect() == (0, 80, 360, 640)


def test_a_cut_keeps_the_colours_of_the_camera() -> None:
    image = cut_image(frame())
    assert image.pixelColor(2, 100).getRgb()[:3] == (20, 40, 200)
    assert image.pixelColor(image.width() - 3, 100).getRgb()[:3] == (200, 40, 20)


def test_the_host_sees_herself_as_in_a_mirror(show: Show) -> None:
    one = phone(show)
    one.view.show_frame(frame())
    image = one.image()
    left, right = image.pixelColor(60, 300), image.pixelColor(image.width() - 60, 300)
    assert left.red() > left.blue()
    assert right.blue() > right.red()


def test_a_new_picture_does_not_change_the_old_array(show: Show) -> None:
    picture = frame()
    before = picture.copy()
    one = phone(show)
    one.view.show_frame(picture)
    one.image()
    assert np.array_equal(picture, before)


def rows_that_differ(first: QImage, second: QImage, columns: range) -> list[int]:
    return [y for y in range(first.height()) if any(first.pixel(x, y) != second.pixel(x, y) for x in columns)]


def test_comments_leave_the_face_free(show: Show) -> None:
    one = phone(show)
    one.view.show_frame(frame())
    one.view.show_state(EMPTY)
    before = one.image()
    one.view.show_state(replace(EMPTY, bubbles=FULL.bubbles))
    rows = rows_that_differ(before, one.image(), range(12, 300, 8))
    assert rows
    assert min(rows) >= FACE_FREE * before.height()


def test_everything_at_once_can_be_painted(show: Show) -> None:
    for text_scale in (1.0, 1.5):
        one = phone(show, text_scale)
        one.view.show_frame(frame())
        one.view.show_state(FULL)
        assert not one.image().isNull()
        one.view.show_state(replace(FULL, frozen=True, bubbles=(), notice=Message("stage.notice.muted_told")))
        assert not one.image().isNull()


def test_without_a_picture_two_buttons_stand_in_it(show: Show) -> None:
    one = phone(show)
    one.view.show_frame(frame())
    one.view.show_state(EMPTY)
    assert not one.view._rescue.isVisible()
    one.view.show_state(replace(EMPTY, camera_trouble=Message("check.camera.lost")))
    assert one.view._rescue.isVisible()
    one.view.show_state(EMPTY)
    assert not one.view._rescue.isVisible()


def test_assistive_tools_hear_the_comments(show: Show) -> None:
    one = phone(show)
    one.view.show_state(FULL)
    assert "128" in one.view.accessibleName()
    assert "Bu Rini: Kalau anak pilek" in one.view.accessibleDescription()


def test_likes_become_hearts_and_never_more_than_forty(show: Show) -> None:
    look.set_motion(True)
    one = phone(show)
    one.view.show_state(EMPTY)
    one.view.show_state(replace(EMPTY, likes=7))
    assert len(one.view.hearts) == 7
    one.view.show_state(replace(EMPTY, likes=5000))
    assert len(one.view.hearts) == MOST


def test_reduced_motion_has_no_hearts(show: Show) -> None:
    look.set_motion(False)
    one = phone(show)
    one.view.show_state(EMPTY)
    one.view.show_state(replace(EMPTY, likes=7))
    assert len(one.view.hearts) == 0


def test_hearts_rise_and_go() -> None:
    field = HeartField()
    field.burst(5, 0)
    image = QImage(100, 400, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    field.paint(painter, QRectF(0, 0, 100, 400), 1000, 1.0)
    assert len(field) == 5
    field.paint(painter, QRectF(0, 0, 100, 400), 5000, 1.0)
    painter.end()
    assert len(field) == 0


def test_old_bubbles_are_forgotten() -> None:
    cache = BubbleCache()
    for number in range(KEPT + 10):
        cache.get(Bubble(f"c{number}", "Bu Rini", "halo", number), 240, 1.0)
    assert len(cache._kept) == KEPT


@pytest.mark.parametrize(("name", "letter"), [("Bu Rini", "B"), ("_siti", "S"), ("❤", "?"), ("", "?")])
def test_an_initial_is_a_letter(name: str, letter: str) -> None:
    assert initial(name) == letter
