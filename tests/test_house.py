"""The rules of the house that a machine can hold: sizes, sentences, names and places."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "annotator"
SOURCES = sorted(PACKAGE.rglob("*.py"))
ALL_PYTHON = SOURCES + sorted((ROOT / "tests").rglob("*.py"))

LINES_OF_A_FILE = 400
LINES_OF_A_FUNCTION = 60
TOP_FOLDERS = {"annotator", "resources", "seeds", "tests"}
MADE_FOLDERS = {"build", "dist", "__pycache__"}
ROOT_DOCUMENTS = ("README", "ARCHITECTURE", "GLOSSARY", "DECISIONS", "CONTRIBUTING", "CHANGELOG")
NAMES_THAT_SAY_NOTHING = {
    *("util", "utils", "helper", "helpers", "misc", "common", "base"),
    *("manager", "handler", "controller", "service"),
}
MARKERS_OF_THE_UNFINISHED = ("TODO", "FIXME", "XXX", "HACK")
UNFINISHED = re.compile(rf"(?:#|<!--).*\b(?:{'|'.join(MARKERS_OF_THE_UNFINISHED)})\b")

Definition = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def definitions(path: Path) -> Iterator[Definition]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, Definition):
            yield node


def place(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def words_of(name: str) -> list[str]:
    """The words of a snake_case or CamelCase name, in lower case."""
    return [word.lower() for word in re.findall(r"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])", name)]


def words_not_to_say() -> set[str]:
    """The last column of the glossary's tables, without what is in brackets."""
    rows = [line.split("|") for line in (ROOT / "GLOSSARY.md").read_text(encoding="utf-8").splitlines() if "|" in line]
    cells = [re.sub(r"\([^)]*\)", "", row[3]) for row in rows if len(row) == 5]
    return {word.strip().lower() for cell in cells for word in cell.split(",") if re.fullmatch(r"\s*\w+\s*", word)}


def public_parts(tree: ast.Module) -> Iterator[Definition]:
    """The classes and functions of a module that others may use, and the methods of those classes."""
    for node in tree.body:
        if isinstance(node, Definition) and not node.name.startswith("_"):
            yield node
            if isinstance(node, ast.ClassDef):
                yield from (n for n in node.body if isinstance(n, Definition) and re.match(r"[a-z]", n.name))


def test_no_file_is_longer_than_a_person_can_hold_in_mind():
    lengths = {place(path): len(path.read_text(encoding="utf-8").splitlines()) for path in ALL_PYTHON}
    assert {name: length for name, length in lengths.items() if length > LINES_OF_A_FILE} == {}


def test_no_function_is_longer_than_a_screen():
    functions = [
        (path, node) for path in ALL_PYTHON for node in definitions(path) if not isinstance(node, ast.ClassDef)
    ]
    lengths = {f"{place(path)}:{node.name}": (node.end_lineno or 0) - node.lineno + 1 for path, node in functions}
    assert {name: length for name, length in lengths.items() if length > LINES_OF_A_FUNCTION} == {}


@pytest.mark.parametrize("path", SOURCES, ids=place)
def test_whatever_others_may_use_says_in_a_sentence_what_it_is(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    silent = [node.name for node in public_parts(tree) if not ast.get_docstring(node)]
    assert ast.get_docstring(tree), "the module says nothing"
    assert [name for name in silent if not re.search(r"[a-z][A-Z]", name)] == []  # Qt documents its own overrides


def test_names_of_files_and_classes_say_what_they_are():
    parts = {part.removesuffix(".py") for path in SOURCES for part in path.relative_to(ROOT).parts}
    classes = {node.name for path in SOURCES for node in definitions(path) if isinstance(node, ast.ClassDef)}
    assert {name for name in parts | classes if NAMES_THAT_SAY_NOTHING & set(words_of(name))} == set()


def test_no_class_has_a_name_that_the_glossary_says_not_to_say():
    forbidden = words_not_to_say()
    assert {"entity", "prediction", "workspace", "command"} <= forbidden
    classes = {node.name for path in SOURCES for node in definitions(path) if isinstance(node, ast.ClassDef)}
    assert {name for name in classes if name.lower() in forbidden} == set()


def test_nothing_is_left_unfinished():
    written = [*ALL_PYTHON, *ROOT.glob("*.md"), ROOT / "Makefile", ROOT / "pyproject.toml", ROOT / "build.spec"]
    assert [place(path) for path in written if UNFINISHED.search(path.read_text(encoding="utf-8"))] == []


def test_there_are_no_further_top_level_folders():
    folders = {path.name for path in ROOT.iterdir() if path.is_dir() and not path.name.startswith(".")}
    assert {name for name in folders - MADE_FOLDERS if not name.endswith(".egg-info")} == TOP_FOLDERS


@pytest.mark.parametrize("name", ROOT_DOCUMENTS)
def test_the_documents_a_newcomer_looks_for_are_there_and_short_enough_to_read(name):
    lines = (ROOT / f"{name}.md").read_text(encoding="utf-8").splitlines()
    assert lines, "nothing in it"
    assert lines[0].startswith("# ")
    assert len(lines) <= LINES_OF_A_FILE


@pytest.mark.parametrize("name", ROOT_DOCUMENTS)
def test_links_between_documents_lead_to_files_that_exist(name):
    text = re.sub(r"`[^`\n]*`", "", (ROOT / f"{name}.md").read_text(encoding="utf-8"))
    targets = re.findall(r"\]\((?!https?:|#|mailto:)([^)#\s]+)", text)
    assert [target for target in targets if not (ROOT / target).exists()] == []


def test_tests_have_file_names_of_their_own_and_sentences_for_names():
    names = [path.name for path in (ROOT / "tests").rglob("test_*.py")]
    assert sorted(names) == sorted(set(names))
    tests = {node.name for path in ALL_PYTHON if path.name.startswith("test_") for node in definitions(path)}
    assert [name for name in tests if name.startswith("test_") and name.count("_") < 3] == []


def test_no_signal_is_disconnected_by_hand():
    """Python runs under a lock of Qt's then: memory that is collected in that moment waits for it for ever."""
    calls = [
        f"{place(path)}:{node.lineno}"
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "disconnect"
    ]
    assert calls == []
