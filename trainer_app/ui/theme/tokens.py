"""Every colour, distance, radius, letter size and duration of the window: the one place they stand.

Source: the design tokens "Manggis" (version 1): dark skin outside (stage), pale flesh inside (pages), one
plum accent, leaf green for good. No Qt here; `look` turns these into QColor, QFont and pixels.
Colours are "#RRGGBB" or "#RRGGBBAA".
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one surround; `name` is "light" (pages) or "stage"."""

    name: str
    page: str
    surface: str
    surface_2: str
    surface_3: str
    line: str
    line_strong: str
    text: str
    text_2: str
    text_3: str
    accent: str
    accent_hover: str
    accent_press: str
    accent_tint: str
    accent_line: str
    accent_text: str
    on_accent: str
    on_accent_2: str
    good: str
    good_tint: str
    good_text: str
    on_good: str
    fair: str
    fair_tint: str
    fair_text: str
    on_fair: str
    poor: str
    poor_tint: str
    poor_text: str
    on_poor: str
    info: str
    info_tint: str
    info_text: str
    focus: str
    scrim: str
    toast: str
    on_toast: str


LIGHT = Palette(
    name="light",
    page="#FBF7F4",
    surface="#FFFFFF",
    surface_2="#F5EEE9",
    surface_3="#EDE3DC",
    line="#E6DBD4",
    line_strong="#8C7A82",
    text="#2A1B29",
    text_2="#574552",
    text_3="#6F5C69",
    accent="#7A2E6B",
    accent_hover="#672459",
    accent_press="#531B47",
    accent_tint="#F7E8F3",
    accent_line="#D9A9CE",
    accent_text="#6E2760",
    on_accent="#FFFFFF",
    on_accent_2="#F3D9EC",
    good="#17794C",
    good_tint="#E2F4EA",
    good_text="#0F5B39",
    on_good="#FFFFFF",
    fair="#C07600",
    fair_tint="#FFF1D3",
    fair_text="#744700",
    on_fair="#2A1B00",
    poor="#A11F18",
    poor_tint="#FCE7E4",
    poor_text="#861710",
    on_poor="#FFFFFF",
    info="#2F5D8C",
    info_tint="#E5EEF7",
    info_text="#244A70",
    focus="#7A2E6B",
    scrim="#2A1B2999",
    toast="#2A1B29",
    on_toast="#FFFFFF",
)

STAGE = Palette(
    name="stage",
    page="#141017",
    surface="#1E1822",
    surface_2="#2A2230",
    surface_3="#372D3E",
    line="#3C3243",
    line_strong="#8B7B93",
    text="#FAF4F8",
    text_2="#D3C5D0",
    text_3="#AD9CAB",
    accent="#A8448F",
    accent_hover="#B04A97",
    accent_press="#8F3679",
    accent_tint="#40203A",
    accent_line="#C879B5",
    accent_text="#F3B0E4",
    on_accent="#FFFFFF",
    on_accent_2="#FFFFFF",
    good="#4FC88D",
    good_tint="#16352A",
    good_text="#86E3B4",
    on_good="#08150F",
    fair="#FFD466",
    fair_tint="#3B2D10",
    fair_text="#FFDE8A",
    on_fair="#1F1500",
    poor="#F2614F",
    poor_tint="#471D1B",
    poor_text="#FFB3A8",
    on_poor="#1A0503",
    info="#9CCBEF",
    info_tint="#1B2F40",
    info_text="#CDE8FC",
    focus="#FFC9F2",
    scrim="#0A070CB8",
    toast="#372D3E",
    on_toast="#FAF4F8",
)
"""On the stage `info` is the frost of frozen comments."""

INITIAL_GROUNDS = ("#8F3679", "#2F7072", "#A2552C", "#4766A3", "#7F5D12", "#4C6B2B", "#A03F59", "#665499")
"""Grounds of the round initials of viewers; white letters stand on them."""

NEUTRAL_GROUNDS = ("#F7E8F3", "#FFF1D3", "#E2F4EA", "#E5EEF7")
"""Grounds of the pictures without a face."""

HEARTS = ("#F0698F", "#F59AB5", "#E9B44C", "#8FB7E8", "#B79AE0", "#7FC9A4")
HERO = ("#8C3A7C", "#531B47")
"""Upper and lower colour of the plum panel of the home page."""


@dataclass(frozen=True, slots=True)
class Overlay:
    """Colours over the video, the same in both palettes."""

    pill: str = "#140F17C7"
    bubble: str = "#140F17B8"
    bubble_name: str = "#F1D5EA"
    bubble_text: str = "#FFFFFF"
    pinned_ground: str = "#FFFFFF"
    pinned_text: str = "#2A1B29"


OVERLAY = Overlay()


@dataclass(frozen=True, slots=True)
class Series:
    """One curve: its colour, that of its name (>= 4.5:1 on white), its dash in pen widths."""

    colour: str
    name_colour: str
    dash: tuple[float, ...]


SERIES = MappingProxyType(
    {
        "lighting": Series("#C07600", "#744700", ()),
        "sound": Series("#2F5D8C", "#244A70", (2.5, 1.8)),
        "framing": Series("#7A2E6B", "#6E2760", (0.4, 1.6)),
    }
)


@dataclass(frozen=True, slots=True)
class Space:
    """Distances in px, in steps of four, and the margins of a page."""

    s1: int = 4
    s2: int = 8
    s3: int = 12
    s4: int = 16
    s5: int = 20
    s6: int = 24
    s8: int = 32
    s10: int = 40
    s12: int = 48
    page_x: int = 40
    page_x_compact: int = 24


@dataclass(frozen=True, slots=True)
class Radius:
    """Corner radii in px."""

    xs: int = 6
    sm: int = 10
    md: int = 14
    control: int = 12
    large: int = 16
    lg: int = 20
    door: int = 24
    xl: int = 28
    pill: int = 999
    phone: int = 30
    video: int = 22


@dataclass(frozen=True, slots=True)
class Border:
    """Line widths in px."""

    hair: int = 1
    control: int = 2
    selected: int = 3
    focus: int = 3
    focus_gap: int = 3


@dataclass(frozen=True, slots=True)
class Motion:
    """Durations in ms; reduced motion sets transitions to 0 and keeps the countdown."""

    instant: int = 80
    fast: int = 140
    base: int = 220
    slow: int = 360
    heart_rise: int = 2200
    gift_banner: int = 3200
    toast: int = 6000
    undo_window: int = 15000
    gauge_smooth: int = 300
    ready_hold: int = 2000
    countdown_step: int = 1000


@dataclass(frozen=True, slots=True)
class Target:
    """Heights of what a finger or pointer must hit, in px; never under `least`."""

    least: int = 44
    button: int = 52
    button_large: int = 60
    door: int = 200
    verb: int = 86
    list_row: int = 64
    table_row: int = 60
    gap: int = 8


@dataclass(frozen=True, slots=True)
class Layout:
    """Sizes of pages in px."""

    design_w: int = 1366
    design_h: int = 768
    least_w: int = 1280
    least_h: int = 680
    topbar: int = 64
    stage_topbar: int = 60
    hero_w: int = 396
    dialog_w: int = 640
    notes_w: int = 236
    desk_least_w: int = 600


SPACE = Space()
RADIUS = Radius()
BORDER = Border()
MOTION = Motion()
TARGET = Target()
LAYOUT = Layout()
