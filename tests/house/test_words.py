"""Every word stands in a table, every table is Indonesian too, and sentences are short."""

from __future__ import annotations

import ast
import importlib.util
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from types import ModuleType

import pytest

from trainer_app.ui import text

ROOT = Path(__file__).parents[2]
CODE = ROOT / "trainer_app"
WORDS = CODE / "ui" / "words"
CATALOGUES = ROOT / "assets" / "i18n" / "id"
TABLES = sorted(file.stem for file in WORDS.glob("*.py") if file.stem != "__init__")
PLACE = re.compile(r"\{(\w+)\}")
MOST_WORDS = 12
SAYERS = frozenset({"word", "say", "of", "Message", "has"})


def _catalogue_script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("catalogue", ROOT / "scripts" / "catalogue.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["catalogue"] = module
    spec.loader.exec_module(module)
    return module


def entries(table: str) -> dict[str, str]:
    """English source -> Indonesian of one table."""
    tree = ElementTree.parse(CATALOGUES / f"{table}.ts")
    return {m.findtext("source", ""): m.findtext("translation", "") for m in tree.iter("message")}


@pytest.mark.parametrize("table", TABLES)
def test_every_source_has_an_indonesian_sentence(table: str) -> None:
    found = entries(table)
    assert [source for source in text.table(table).values() if not found.get(source)] == []


@pytest.mark.parametrize("table", TABLES)
def test_nothing_is_unfinished(table: str) -> None:
    assert _catalogue_script().unfinished(CATALOGUES / f"{table}.ts") == []


@pytest.mark.parametrize("table", TABLES)
def test_keys_begin_with_the_name_of_their_table(table: str) -> None:
    assert [key for key in text.table(table) if not key.startswith(f"{table}.")] == []


@pytest.mark.parametrize("table", TABLES)
def test_a_translation_fills_in_the_same_values(table: str) -> None:
    wrong = [
        (source, said)
        for source, said in entries(table).items()
        if not set(PLACE.findall(said)) <= set(PLACE.findall(source))
    ]
    assert wrong == []


@pytest.mark.parametrize("table", TABLES)
def test_indonesian_sentences_have_at_most_twelve_words(table: str) -> None:
    long = [
        sentence
        for said in entries(table).values()
        for sentence in re.split(r"(?<=[.!?:])\s+", said)
        if len([part for part in sentence.split() if part not in ("·", "–")]) > MOST_WORDS
    ]
    assert long == []


def test_the_compiled_catalogue_is_what_the_tables_give() -> None:
    assert _catalogue_script().is_current(), "run python scripts/catalogue.py"


def _calls(tree: ast.AST) -> list[ast.Call]:
    return [node for node in ast.walk(tree) if isinstance(node, ast.Call)]


def _name(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def test_no_text_to_be_collected_is_an_f_string() -> None:
    wrong = []
    for file in sorted(CODE.rglob("*.py")):
        for call in _calls(ast.parse(file.read_text("utf-8"))):
            if _name(call) in ("QT_TRANSLATE_NOOP", "translate", "tr") and any(
                isinstance(argument, ast.JoinedStr) for argument in call.args
            ):
                wrong.append(f"{file.relative_to(ROOT)}:{call.lineno}")
    assert wrong == []


def test_every_key_that_is_named_in_the_code_has_words() -> None:
    wrong = []
    for file in sorted(CODE.rglob("*.py")):
        if file.is_relative_to(WORDS):
            continue
        for call in _calls(ast.parse(file.read_text("utf-8"))):
            first = call.args[0] if call.args else None
            if _name(call) not in SAYERS or not isinstance(first, ast.Constant):
                continue
            key = first.value
            if isinstance(key, str) and re.fullmatch(r"[a-z]+\.[a-z0-9_]+", key) and not text.has(key):
                wrong.append(f"{file.relative_to(ROOT)}:{call.lineno}: {key}")
    assert wrong == []
