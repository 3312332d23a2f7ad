"""Who may import whom: the table of ARCHITECTURE.md, held by walking the syntax trees."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "annotator"
EVERYTHING = {
    "domain",
    "formats",
    "suggest",
    "store",
    "session",
    "gui",
    "cli",
    "selftest",
    "app",
    "guard",
    "no_console",
}

ROOMS = {
    "domain": set(),
    "formats": {"domain"},
    "suggest": {"domain"},
    "store": {"domain"},
    "session": {"domain", "formats", "suggest", "store"},
    "gui": {"domain", "session"},
    "cli": {"domain", "session"},
    "selftest": EVERYTHING - {"app"},
    "packaging": {"session"},
    "app": EVERYTHING,
    "__main__": EVERYTHING,
    "guard": set(),
    "no_console": set(),
    "paths": set(),
    "errors": set(),
    "language": set(),
    "giving_way": set(),
    "__init__": set(),
}
"""What each folder or file may import of the package, besides what is open to all."""

OPEN_TO_ALL = {"errors", "language", "giving_way", "__version__"}
"""And `paths`, but for the domain."""

OUTSIDE = {
    "domain": {"regex"},
    "formats": {"msgspec", "charset_normalizer", "regex", "spacy"},
    "suggest": {"spacy", "thinc", "numpy", "msgspec", "distributed"},
    "store": {"sqlite_utils", "sqlite3", "msgspec"},
    "gui": {"PySide6", "shiboken6", "regex"},
    "cli": {"typer", "click", "rich"},
    "selftest": {"PySide6", "shiboken6", "spacy"},
    "packaging": {"PySide6"},
    "app": {"PySide6"},
    "__main__": {"PySide6"},
    "paths": {"platformdirs"},
}
"""What each may import from outside the standard library (and sqlite3, which belongs to the store alone)."""

LATE = {
    "spacy": {"suggest/worker.py"},
    "numpy": {"suggest/margins.py", "suggest/starter/"},
    "PySide6": {"gui/", "selftest/", "packaging/", "app.py"},
    "distributed": set(),
}
"""What costs too much to be imported when a module is; only these places may, all others inside a function."""


def imports(path: Path) -> Iterator[tuple[str, bool]]:
    """Every module that a file imports, in full, and whether it does so as soon as it is imported itself."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    inside = {n for f in ast.walk(tree) if isinstance(f, ast.FunctionDef | ast.AsyncFunctionDef) for n in ast.walk(f)}
    checks = [n for n in ast.walk(tree) if isinstance(n, ast.If) and ast.unparse(n.test).endswith("TYPE_CHECKING")]
    for_types = {n for check in checks for statement in check.body for n in ast.walk(statement)}
    for node in ast.walk(tree):
        at_once = node not in inside and node not in for_types
        if isinstance(node, ast.Import):
            yield from ((alias.name, at_once) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: write the import of {node.module} in full"
            yield from ((f"{node.module}.{alias.name}", at_once) for alias in node.names)


def room_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def unwelcome(path: Path) -> Iterator[str]:
    """The imports of a file that its room does not allow, each as a sentence."""
    place, room = path.relative_to(PACKAGE).as_posix(), room_of(path)
    for name, at_once in imports(path):
        top = name.split(".")[0]
        if top == "annotator":
            other = name.split(".")[1] if "." in name else "__init__"
            open_to_all = {room, "errors", "language", "giving_way", "__version__"} | (
                {"paths"} if room != "domain" else set()
            )
            if other not in ROOMS[room] | open_to_all:
                yield f"{place} may not import {name}"
        elif (top not in sys.stdlib_module_names or top == "sqlite3") and top not in OUTSIDE.get(room, ()):
            yield f"{place} may not import {top}"
        if at_once and top in LATE and not any(place.startswith(start) for start in LATE[top]):
            yield f"{place} imports {top} before anyone needs it"


def test_every_file_of_the_package_is_in_a_known_room():
    assert {room_of(path) for path in PACKAGE.rglob("*.py")} <= set(ROOMS)


@pytest.mark.parametrize("room", sorted(ROOMS))
def test_a_room_imports_only_what_the_table_allows(room):
    files = [path for path in PACKAGE.rglob("*.py") if room_of(path) == room]
    assert [sentence for path in files for sentence in unwelcome(path)] == []


@pytest.mark.parametrize("module", ["annotator.cli", "annotator.__main__"])
def test_the_command_line_starts_without_qt_spacy_and_the_database(module):
    program = f"import sys, {module}; print(*sorted({{name.split('.')[0] for name in sys.modules}}))"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert {"PySide6", "shiboken6", "spacy", "thinc", "numpy", "sqlite_utils"}.isdisjoint(run.stdout.split())


def test_a_forbidden_import_would_be_found(tmp_path, monkeypatch):
    monkeypatch.setattr(sys.modules[__name__], "PACKAGE", tmp_path)
    bad = tmp_path / "domain" / "bad.py"
    bad.parent.mkdir()
    bad.write_text("import sqlite3, spacy\nfrom annotator.store import rows\ndef late():\n    import PySide6\n")
    assert list(unwelcome(bad)) == [
        "domain/bad.py may not import sqlite3",
        "domain/bad.py may not import spacy",
        "domain/bad.py imports spacy before anyone needs it",
        "domain/bad.py may not import annotator.store.rows",
        "domain/bad.py may not import PySide6",
    ]
