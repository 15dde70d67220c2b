"""Every tip has words: a sentence to act on, praise, and a short cue, in both languages."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from trainer_app.basics.measures import FRAMING_TIPS, LIGHTING_TIPS, SOUND_TIPS
from trainer_app.ui.words.tips import TABLE

ROOT = Path(__file__).parents[3]
AXES = {"lighting": LIGHTING_TIPS, "framing": FRAMING_TIPS, "sound": SOUND_TIPS}
SIDES = ("off_centre.left", "off_centre.right", "off_centre_left", "off_centre_right")


def indonesian() -> dict[str, str]:
    tree = ElementTree.parse(ROOT / "assets" / "i18n" / "id" / "tips.ts")
    return {m.findtext("source", ""): m.findtext("translation", "") for m in tree.iter("message")}


@pytest.mark.parametrize("axis", AXES)
def test_every_tip_of_an_axis_has_a_sentence_and_a_cue(axis: str) -> None:
    words = indonesian()
    for tip in (*AXES[axis], *(SIDES if axis == "framing" else ())):
        for key in (f"tips.{axis}.{tip}", f"tips.cue.{tip}"):
            assert words[str(TABLE[key])], key


def test_sentences_are_short_and_cues_shorter() -> None:
    words = indonesian()
    for key, english in TABLE.items():
        length = len(words[str(english)].split())
        assert length <= (3 if key.startswith("tips.cue.") else 12), key
