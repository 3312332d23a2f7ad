"""What goes into the frozen program, and what is left out."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.packaging import freezing
from annotator.packaging.shared_libraries import reached


@pytest.mark.parametrize(
    ("place", "is_in"),
    [
        ("annotator/resources/themes/light.toml", True),
        ("annotator/resources/help/en/anything.md", True),
        ("annotator/resources/installer/windows/annotator.nsi", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/Qt/lib/libQt6Quick.so.6", False),
        ("PySide6\\Qt6Quick.dll", False),
        ("PySide6/Qt/translations/qtbase_zz.qm", False),
        ("PySide6/Qt/translations/qt_help_de.qm", False),
        ("spacy/lang/ja/tag_map.json", True),
        ("spacy/tests/data.json", False),
        ("spacy/vocab.pyx", False),
    ],
)
def test_parts_go_in_or_stay_out_by_their_place(place, is_in):
    assert bool(freezing.used([(place, "/somewhere", "DATA")])) is is_in


def test_modules_that_are_imported_when_the_program_runs_are_never_taken_for_tests():
    rows = [
        (name, "/x.py", "PYMODULE") for name in ("jinja2.tests", "numpy.tests.test_lazy", "spacy.tests", "spacy.ml")
    ]
    assert [row[0] for row in freezing.used_modules(rows)] == ["jinja2.tests", "spacy.ml"]


def test_a_part_of_qt_stays_in_as_soon_as_a_source_names_it():
    sources = "".join(path.read_text() for path in Path(freezing.__file__).parent.parent.rglob("*.py")
                      if path != Path(freezing.__file__))  # fmt: skip
    out = freezing.excluded()
    assert "PySide6.QtWidgets" not in out
    assert ("PySide6.QtNetwork" in out) is ("QtNetwork" not in sources)


def test_links_to_what_is_gone_are_gone_too():
    rows = [
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
        ("libQt6Quick.so.6", "PySide6/Qt/lib/libQt6Quick.so.6", "SYMLINK"),
        ("PySide6/Qt/lib/libQt6Core.so.6", "/site/libQt6Core.so.6", "BINARY"),
    ]
    assert [row[0] for row in freezing.without_dangling(rows, ())] == [rows[0][0], rows[2][0]]


def test_what_nothing_needs_is_not_reached():
    needs = {"program": ["a"], "a": ["b", "c"], "b": ["a"], "orphan": ["b"]}
    assert reached(["program"], needs) == {"program", "a", "b", "c"}


def test_what_every_desktop_has_stays_out_and_takes_what_only_it_needed_along():
    rows = [(name, f"/nowhere/{name}", "BINARY") for name in ("libstdc++.so.6", "libcups.so.2", "libsqlite3.so.0")]
    program = ("spacy/vocab.so", "/nowhere/vocab.so", "EXTENSION")
    kept = [row[0] for row in freezing.without_orphans([*rows, program])]
    assert kept == ["spacy/vocab.so"]  # nothing that is kept needs sqlite
