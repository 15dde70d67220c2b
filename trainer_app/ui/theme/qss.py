"""The one stylesheet, filled from the tokens: standard widgets only, nothing that is drawn by hand."""

from __future__ import annotations

from string import Template

from trainer_app.ui.theme import look
from trainer_app.ui.theme.tokens import BORDER, RADIUS, Palette

_SHEET = Template("""
QWidget[ground="page"] { background: $page; }
QWidget[ground="surface"] { background: $surface; }
QLabel { color: $text; background: transparent; }
QLabel[tone="text_2"] { color: $text_2; }
QLabel[tone="text_3"] { color: $text_3; }
QLabel[tone="accent_text"] { color: $accent_text; }
QLabel[tone="good_text"] { color: $good_text; }
QLabel[tone="fair_text"] { color: $fair_text; }
QLabel[tone="poor_text"] { color: $poor_text; }
QLabel[tone="info_text"] { color: $info_text; }
QLabel[tone="on_accent"] { color: $on_accent; }
QLabel[tone="on_accent_2"] { color: $on_accent_2; }
QScrollArea, QAbstractScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[ground="none"] { background: transparent; }
QLineEdit {
  background: $surface; color: $text; border: ${control}px solid $line_strong; border-radius: ${md}px;
  padding: 0 ${pad}px; selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus { border-color: $accent; }
QLineEdit:disabled { color: $text_3; border-color: $line; background: $surface_2; }
QComboBox {
  background: $surface; color: $text; border: ${control}px solid $line_strong; border-radius: ${md}px;
  padding: 0 ${pad}px;
}
QComboBox:focus { border-color: $accent; }
QComboBox::drop-down { border: none; width: ${drop}px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView {
  background: $surface; color: $text; border: ${control}px solid $line_strong; outline: none;
  selection-background-color: $accent_tint; selection-color: $accent_text; padding: ${small}px;
}
QTableView {
  background: transparent; border: none; gridline-color: $line; color: $text; outline: none;
  selection-background-color: $accent_tint; selection-color: $text;
}
QListView { background: transparent; border: none; outline: none; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
  background: transparent; color: $text_2; border: none; border-bottom: ${control}px solid $line;
  padding: ${small}px ${cell}px; text-align: left;
}
QScrollBar:vertical { background: transparent; width: ${bar}px; margin: ${gap}px; }
QScrollBar::handle:vertical { background: $line_strong; border-radius: ${bar_r}px; min-height: ${handle}px; }
QScrollBar::handle:vertical:disabled { background: transparent; }
QScrollBar:horizontal { background: transparent; height: ${bar}px; margin: ${gap}px; }
QScrollBar::handle:horizontal { background: $line_strong; border-radius: ${bar_r}px; min-width: ${handle}px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: none; border: none; width: 0; height: 0;
}
QToolTip {
  background: $toast; color: $on_toast; border: none; padding: ${small}px ${cell}px; font-size: ${tip}px;
}
QMenu { background: $surface; color: $text; border: ${hair}px solid $line_strong; padding: ${small}px; }
QMenu::item { padding: ${cell}px ${pad}px; border-radius: ${small}px; }
QMenu::item:selected { background: $accent_tint; color: $accent_text; }
QMenu::item:disabled { color: $text_3; }
""")


def stylesheet(palette: Palette) -> str:
    """Return the stylesheet of a page in this palette at the present scale."""
    values = {
        name: _css(str(getattr(palette, name))) for name in palette.__dataclass_fields__ if name != "name"
    }
    sizes = {
        "hair": max(1, look.px(BORDER.hair)),
        "control": look.px(BORDER.control),
        "md": look.px(RADIUS.md),
        "pad": look.px(16),
        "drop": look.px(44),
        "small": look.px(6),
        "cell": look.px(14),
        "gap": look.px(2),
        "bar": look.px(14),
        "bar_r": look.px(5),
        "handle": look.px(44),
        "tip": look.tx(15),
    }
    return _SHEET.substitute(values, **{name: str(size) for name, size in sizes.items()})


def _css(colour: str) -> str:
    """Qt's style sheets read eight digits as #AARRGGBB."""
    return f"#{colour[7:]}{colour[1:7]}" if len(colour) == 9 else colour
