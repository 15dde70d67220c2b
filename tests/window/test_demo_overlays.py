"""What lies over the picture lies where it should, mirrored like the picture."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from tests.window.demo_world import GOOD_LIGHT, DemoWorld, photo
from trainer_app.ui.presenters.demo_state import OVERLAYS
from trainer_app.ui.widgets.overlay_marks import BOTTOM, SIDE, TOP, safe_areas
from trainer_app.ui.widgets.overlay_place import fitted
from trainer_app.ui.widgets.overlay_zebra import zebra_image

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Show = Callable[..., QWidget]


def test_covered_areas_are_shares_of_what_viewers_see_mirrored_like_the_picture() -> None:
    place = fitted(QRectF(0, 0, 640, 480), 640, 480)
    phone, areas = place.phone(), safe_areas(place)
    assert phone.width() == pytest.approx(270, abs=1)
    assert areas["top"].height() == pytest.approx(TOP * 480)
    assert areas["bottom"].height() == pytest.approx(BOTTOM * 480)
    assert areas["side"].left() == phone.left()  # the viewers' right edge, in the mirror
    assert areas["side"].width() == pytest.approx(SIDE * phone.width())
    assert areas["comments"].right() == pytest.approx(phone.right())
    assert areas["comments"].width() == pytest.approx(0.75 * phone.width())
    assert areas["comments"].height() == pytest.approx(0.35 * phone.height())


def test_the_whole_picture_is_shown_mirrored(show: Show) -> None:
    world = DemoWorld(show)
    for name in OVERLAYS:
        world.presenter.switch(name, False)
    world.run(0.3)
    seen = world.page.live.grab().toImage()
    place = world.page.live.place()
    assert place is not None
    assert place.box.height() == pytest.approx(world.page.live.height())
    window, wall = place.point(90 / 640, 120 / 480), place.point(550 / 640, 120 / 480)
    assert window.x() > wall.x()
    assert seen.pixelColor(window.toPoint()).lightness() > seen.pixelColor(wall.toPoint()).lightness()


def test_stripes_stand_on_what_is_burnt_out_and_nowhere_else() -> None:
    stripes = zebra_image(photo())
    clear = {stripes.pixelColor(x, y).alpha() for x in range(90, 320, 7) for y in range(110, 240, 7)}
    inside = [stripes.pixelColor(x, y) for x in range(12, 78) for y in range(22, 98)]
    assert clear == {0}
    assert {colour.alpha() for colour in inside} == {255}
    light = np.array([colour.lightness() > 128 for colour in inside])
    assert 0.3 < light.mean() < 0.7


@pytest.mark.parametrize(
    "area",
    ["whole", "face", "burnt", "face_left", "face_right", "background", "height", "centre", "eyes", "tilt"],
)
def test_every_area_of_a_reason_is_drawn(show: Show, area: str) -> None:
    world = DemoWorld(show)
    world.run(1, light=GOOD_LIGHT)
    marks = replace(world.page.live.marks, overlays=frozenset())
    world.page.live.show_marks(marks)
    plain = world.page.live.grab().toImage()
    world.page.live.show_marks(replace(marks, area=area))
    assert world.page.live.grab().toImage() != plain
