"""The look: tokens, the stylesheet made of them, fonts, icons, emoji and shapes. Knows no page and no word.

Begin at `tokens` (the values), then `look` (the values as Qt sees them now). May import basics and Qt.
"""
