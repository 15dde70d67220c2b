"""The house stays small: files, functions and nesting are counted, and a few habits are looked for."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
APP = sorted((ROOT / "trainer_app").rglob("*.py"))
OURS = [*APP, *sorted((ROOT / "tests").rglob("*.py")), *sorted((ROOT / "benchmarks").rglob("*.py"))]
LONGEST_FILE = 300
LONGEST_FUNCTION = 40
DEEPEST = 4
NESTING = (ast.If, ast.For, ast.While, ast.With, ast.Try, ast.Match)
FORBIDDEN_NAMES = ("utils", "helpers", "manager", "misc", "common_data")


def where(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", OURS, ids=where)
def test_a_file_is_under_300_lines(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) < LONGEST_FILE


def functions(path: Path) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    tree = ast.parse(path.read_text("utf-8"))
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def length_without_docstring(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    lines = (function.end_lineno or 0) - function.lineno + 1
    first = function.body[0]
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
        lines -= (first.end_lineno or 0) - first.lineno + 1
    return lines


@pytest.mark.parametrize("path", APP, ids=where)
def test_a_function_is_under_40_lines(path: Path) -> None:
    long = {f.name: length_without_docstring(f) for f in functions(path)}
    assert {name: lines for name, lines in long.items() if lines >= LONGEST_FUNCTION} == {}


def depth(node: ast.AST, level: int = 0) -> int:
    deepest = level
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.Lambda | ast.ClassDef):
            continue
        is_elif = isinstance(node, ast.If) and isinstance(child, ast.If) and child in node.orelse
        step = 1 if isinstance(child, NESTING) and not is_elif else 0
        deepest = max(deepest, depth(child, level + step))
    return deepest


@pytest.mark.parametrize("path", APP, ids=where)
def test_nothing_nests_deeper_than_four_levels(path: Path) -> None:
    assert {f.name: d for f in functions(path) if (d := depth(f)) > DEEPEST} == {}


def test_names_speak_of_the_product() -> None:
    assert [where(p) for p in APP if p.stem in FORBIDDEN_NAMES] == []


def test_every_room_says_what_it_is() -> None:
    rooms = [p for p in APP if p.name == "__init__.py" and p.parent.parent == ROOT / "trainer_app"]
    assert [where(p) for p in rooms if not ast.get_docstring(ast.parse(p.read_text("utf-8")))] == []


def test_no_test_sleeps() -> None:
    sleeping = re.compile(r"\b(?:time\.sleep|qWait|QTest\.qSleep|qtbot\.wait)\(")
    tests = [p for p in OURS if "tests" in p.parts and p.name != Path(__file__).name]
    assert [where(p) for p in tests if sleeping.search(p.read_text("utf-8"))] == []


def test_no_page_or_note_names_a_machine_or_a_registry() -> None:
    texts = [p for kind in ("*.py", "*.md", "*.toml", "*.txt", "*.sh", "*.spec") for p in ROOT.rglob(kind)]
    bad = re.compile("py" + r"pi\.org|files\." + r"pythonhosted|registry\." + r"npm|/wo" + "rk/main")
    ours = [p for p in texts if not {".venv", "build", "dist", "node_modules"} & set(p.parts)]
    assert [where(p) for p in ours if bad.search(p.read_text("utf-8", "replace"))] == []
