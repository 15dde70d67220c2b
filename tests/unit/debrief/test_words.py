"""Every sentence that the debrief can say has words in both languages, short ones."""

from __future__ import annotations

import importlib
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import get_args

import pytest

from tests.unit.debrief.players import library
from tests.unit.debrief.story import Story
from trainer_app.debrief.compass import Place
from trainer_app.debrief.groups import GROUPS
from trainer_app.debrief.measured import AXES
from trainer_app.debrief.practise import TIPS
from trainer_app.debrief.stretch import KINDS
from trainer_app.debrief.trick import TRICKS
from trainer_app.debrief.why import AXES as CAUSES
from trainer_app.debrief.why import INTENTS

ROOT = Path(__file__).resolve().parents[3]
PLACE = re.compile(r"\{(\w+)\}")


def table(name: str) -> dict[str, str]:
    found: dict[str, str] = importlib.import_module(f"trainer_app.ui.words.{name}").TABLE
    return found


def indonesian(name: str) -> dict[str, str]:
    tree = ElementTree.parse(ROOT / "assets" / "i18n" / "id" / f"{name}.ts")
    return {
        message.findtext("source") or "": message.findtext("translation") or ""
        for message in tree.iter("message")
    }


@pytest.mark.parametrize("name", ["debrief", "recap", "store"])
def test_every_sentence_has_an_indonesian_one_with_the_same_places(name: str) -> None:
    translated = indonesian(name)
    for source in table(name).values():
        assert translated[source], source
        assert sorted(PLACE.findall(source)) == sorted(PLACE.findall(translated[source])), source


@pytest.mark.parametrize("name", ["debrief", "recap", "store"])
def test_no_indonesian_sentence_is_longer_than_12_words(name: str) -> None:
    sentences = [s for text in indonesian(name).values() for s in re.split(r"[.!?:]\s", text)]
    assert [s for s in sentences if len(s.split()) > 12] == []


def test_every_key_in_the_rules_stands_in_the_table() -> None:
    called = re.compile(r"""(?<![a-z])(?:say\(|lasting\(|Message(?:\.of)?\()\s*"(?:debrief\.)?([a-z_]+)\"""")
    words = table("debrief")
    for module in (ROOT / "trainer_app" / "debrief").glob("*.py"):
        for key in called.findall(module.read_text("utf-8")):
            assert f"debrief.{key}" in words, (module.name, key)


def test_every_key_of_the_recap_stands_in_its_table() -> None:
    made = [f"compass_{place}" for place in get_args(Place)] + [f"compass_do_{p}" for p in get_args(Place)]
    made += [f"stretch_{axis}" for axis in AXES] + [f"told_{axis}" for axis in AXES]
    made += [f"told_blind_{axis}" for axis in AXES] + [f"trick_{trick}" for trick in TRICKS]
    made += [f"stretch_{one}" for one in ("all", *KINDS)] + [f"told_{axis}_seconds" for axis in AXES]
    made += [f"progress_level_{name}" for name in ("busier", "same", "calmer")]
    made += [f"told_{name}{kind}" for name in ("", "never_") for kind in ("hard", "soft")]
    assert [key for key in made if f"recap.{key}" not in table("recap")] == []


def test_every_key_that_is_put_together_stands_in_the_table() -> None:
    made = [f"practise_{axis}_{tip}" for axis in AXES for tip in (*TIPS[axis], "any") if tip != "ok"]
    made += [f"{kind}_{group}" for kind in ("praise", "practise") for group in GROUPS]
    made += [f"praise_{axis}_{part}" for axis in AXES for part in ("whole", "most")]
    made += [f"detail_weak_{axis}{unit}" for axis in AXES for unit in ("", "_minutes")]
    lasting = ("stayed", "passed", "raid_open", "pause", "away")
    made += [f"detail_{name}{unit}" for name in lasting for unit in ("", "_minutes")]
    made += [f"why_caused_{cause}" for cause in CAUSES] + [f"why_{intent}" for intent in INTENTS]
    assert [key for key in made if f"debrief.{key}" not in table("debrief")] == []


def test_every_line_of_the_shipped_content_has_its_own_reason() -> None:
    bank = library().bank
    lines = [*bank.lines.values(), *(line for some in bank.reactions.values() for line in some)]
    assert {line.truth.intent for line in lines} - INTENTS == set()


def test_a_comment_of_the_trainers_hand_is_left_to_the_talk() -> None:
    story = Story()
    story.says(10, "c1", "trainer")
    row = story.ends().row("c1")
    assert (row.verdict, row.why.key) == ("unscored", "debrief.why_other")
