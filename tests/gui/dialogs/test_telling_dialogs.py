"""Dialogs that only tell: problems, shortcuts, and whose work the program stands on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from annotator.gui.dialogs.about import AboutDialog
from annotator.gui.dialogs.problem import ProblemDialog
from annotator.gui.panels.shortcut_tree import ShortcutRow, ShortcutTree
from annotator.session.components import components

ROWS = [
    ShortcutRow("Span", "Accept span", "Space"),
    ShortcutRow("Span", "Reject or remove", "Backspace, Delete, X"),
    ShortcutRow("Document", "Accept document", "Enter"),
]


def test_a_problem_copies_all_that_helps_to_help(qtbot, each_theme):
    dialog = ProblemDialog("The disk is full.", "Make room on it.", "OSError 28", each_theme)
    qtbot.addWidget(dialog)
    dialog.findChild(QPushButton, "copy_details").click()
    assert QGuiApplication.clipboard().text() == "The disk is full.\n\nMake room on it.\n\nOSError 28"


def test_details_of_a_problem_are_shown_on_request(qtbot, each_theme):
    dialog = ProblemDialog("The disk is full.", "", "OSError 28", each_theme)
    qtbot.addWidget(dialog)
    dialog.show()
    details = dialog.findChild(QPlainTextEdit, "problem_details")
    assert not details.isVisible()
    dialog.findChild(QPushButton, "show_details").click()
    assert details.isVisible()


def test_shortcuts_are_found_by_word_by_key_and_by_group(qtbot, each_theme):
    dialog = ShortcutTree(each_theme)
    qtbot.addWidget(dialog)
    dialog.show_rows(ROWS)
    dialog.show()
    assert dialog.shown() == ["Accept span", "Reject or remove", "Accept document"]
    for typed, words in (("accept", ["Accept span", "Accept document"]), ("delete", ["Reject or remove"])):
        dialog.search.clear()
        QTest.keyClicks(dialog.search, typed)
        assert dialog.shown() == words
    dialog.search.setText("span acc")
    assert dialog.shown() == ["Accept span"]


def test_about_names_every_component_with_its_licence(qtbot, each_theme):
    parts = components()
    names = {part.name.lower().replace("_", "-") for part in parts}
    assert {"pyside6-essentials", "shiboken6", "spacy", "sqlite-utils", "msgspec", "regex"} <= names
    assert {"pydantic-core", "urllib3", "jinja2", "python-dateutil"} <= names  # what those need in turn
    assert "pytest" not in names
    assert all(part.version and part.licence for part in parts)
    dialog = AboutDialog(parts, each_theme)
    qtbot.addWidget(dialog)
    dialog.show()
    first = dialog.findChild(QPlainTextEdit, "licence_text").toPlainText()
    QTest.keyClick(dialog.table, Qt.Key.Key_End)
    assert dialog.findChild(QPlainTextEdit, "licence_text").toPlainText() != first


def test_the_licences_of_qt_come_with_their_texts_and_where_its_source_is():
    qt = next(part for part in components() if part.name.lower().startswith("pyside6"))
    assert qt.licence == "LGPL-3.0-only"
    assert f"https://download.qt.io/official_releases/qt/6.{qt.version.split('.')[1]}/{qt.version}/" in qt.text
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt.text
    assert "END OF TERMS AND CONDITIONS" in qt.text
