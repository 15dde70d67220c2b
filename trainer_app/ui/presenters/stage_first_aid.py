"""The first-step card that the desk pins after an emergency was handed to the midwife. Pure.

Chosen by the words of the comment alone, and only after the person has handed it over: so it gives no answer
away. The steps are those of FIELD 4a and 4c (convulsion: nothing in the mouth, no holding down, no drink;
else: no guess, no dose; the health post or 119). No health worker has checked them yet, and the card says so.
"""

from __future__ import annotations

import re
from typing import Literal

Card = Literal["fit", "danger"]

FIT = re.compile(r"\b(kejang|step|kaku|convuls\w*|seizure|fits?)\b")
_NO = r"(?:ga|gak|nggak|tidak|tdk)"
_DANGER = "|".join(
    (
        r"lem[ea]s|pingsan|cekung|biru|badan\w* kuning|panas (?:38|39|4\d)\S*|panas [3-9] hari",
        r"sesak|ketarik|ngik\w*|na[pf]as\w*|keselek|tersedak",
        r"darahnya banyak|darah banyak|keluar darah|ada darah\w*|pendarahan|ketuban|mata kabur",
        r"keracunan|minum minyak|melepuh|kesiram|kejedot|jatuh|mencong|pelo",
        rf"{_NO} (?:sadar|gerak\w*)|{_NO} (?:mau )?(?:nyusu|minum|pipis)",
        r"pengen ngilang|bunuh diri",
        r"faint\w*|chok\w*|bleed\w*|unconscious",
    )
)
DANGER = re.compile(rf"\b(?:{_DANGER})\b")


def card_for(text: str) -> Card | None:
    """Return which first steps fit these words, None when nothing in them sounds like an emergency."""
    plain = " ".join(text.lower().split())
    if FIT.search(plain):
        return "fit"
    return "danger" if DANGER.search(plain) else None
