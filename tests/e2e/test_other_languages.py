"""The window in a language that nobody speaks, with longer texts in brackets, and in one from right to left."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QDialog,
    QDockWidget,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTabBar,
    QTableView,
    QTreeView,
    QWidget,
)

from annotator.gui.dialogs.rejected_records import RejectedRecords
from annotator.gui.languages import speak
from annotator.selftest.translations import make_pseudo
from annotator.session.settings import Settings

SIZE = (1024, 680)
DIALOGS = ("new", "labels", "export", "shortcuts", "preferences", "about")

OF_THE_PROJECT = re.compile(
    r"label_button_|span_text|span_label|span_source|annotator_name|new_pipeline|language|components|licence_text|map_"
    r"|spelled|export_formats|qt_dockwidget|recent|main_window|interface_scale|restore_"
)
"""Object names of what shows data, names or other people's words."""

NO_WORDS = re.compile(
    r"(?:[A-Z]+_?)+|sample|Sample|JSONL|CSV|TSV|rules|tests|Annotator.*|F1|[/~].*|.*\.(?:jsonl|annot|txt)"
)
"""Texts that are the same in every language."""


@pytest.fixture
def in_language(own_home, sample, start, qapp, monkeypatch, tmp_path):
    """Opens the sample in a window that speaks a language; afterwards the tests speak English again."""

    def open_(code: str, *, pseudo: bool = False):
        if pseudo:
            make_pseudo(code, tmp_path / "catalogues")
            monkeypatch.setenv("ANNOTATOR_TRANSLATIONS", str(tmp_path / "catalogues"))
        Settings(annotator="tests", language=code, tour_left=True).save()
        return start(sample, size=SIZE)

    yield open_
    monkeypatch.delenv("ANNOTATOR_TRANSLATIONS", raising=False)
    speak(qapp, "en")


def below(root: QWidget) -> list[QWidget]:
    return [widget for widget in (root, *root.findChildren(QWidget)) if widget.isVisible()]


def said_by(widget: QWidget) -> Iterator[str]:
    """Everything that a widget shows or has spoken."""
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(place) for place in range(widget.count()))
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    if isinstance(widget, QTableView | QTreeView):
        model, across = widget.model(), Qt.Orientation.Horizontal
        yield from (str(model.headerData(place, across) or "") for place in range(model.columnCount()))
    if isinstance(widget, QDockWidget) or widget.isWindow():
        yield widget.windowTitle()
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())


def untranslated(root: QWidget) -> list[str]:
    found = []
    for widget in below(root):
        if OF_THE_PROJECT.search(widget.objectName()):
            continue
        for text in said_by(widget):
            plain = re.sub("<[^>]*>", "", text).strip()
            if re.search(r"[^\W\d_]{2}", plain) and "⟦" not in plain and not NO_WORDS.fullmatch(plain):
                found.append(f"{type(widget).__name__} {widget.objectName()}: {plain[:80]!r}")
    return found


def cut_off(root: QWidget) -> list[str]:
    """Buttons and labels that have less room than their words need."""
    found = []
    for widget in below(root):
        if OF_THE_PROJECT.search(widget.objectName()) or not isinstance(widget, QPushButton | QCheckBox | QLabel):
            continue
        needed = widget.minimumSizeHint().width()
        if type(widget) is QLabel and widget.wordWrap():
            if widget.heightForWidth(widget.width()) > widget.height() + 2:
                found.append(f"{widget.objectName()}: {widget.text()[:60]!r} is too low")
        elif widget.text() and needed > widget.width() + 1:
            found.append(f"{widget.objectName()}: {widget.text()[:60]!r} needs {needed}, has {widget.width()}")
    return found


def cut_off_at_rest(root: QWidget) -> list[str]:
    """What stays cut off in a dialog of the width that it asks for: the screen of the tests has only 800 pixels.

    A preview that arrives late moves the rest once more.
    """
    root.resize(root.size().expandedTo(root.minimumSizeHint()))
    for _ in range(100):
        if not cut_off(root):
            break
        QTest.qWait(20)
    return cut_off(root)


def test_no_text_of_the_window_and_its_dialogs_is_left_untranslated_or_cut_off(in_language):
    robot = in_language("xx", pseudo=True)
    window = robot.window
    left = [
        f"action {action.objectName()}: {text!r}"
        for action in window.findChildren(QAction)
        if not isinstance(action.parent(), QMenu) and not action.objectName().startswith("recent")
        for text in (action.text(), action.toolTip(), action.statusTip())
        if re.search(r"[^\W\d_]{2}", text) and "⟦" not in text and "/" not in text
    ]
    left += untranslated(window)
    for dock in window.panels.docks:  # behind others a panel has the size that it had there last, until it is in front
        dock.raise_()
        robot.wait_until(lambda dock=dock: cut_off(dock) == [], f"every text of {dock.windowTitle()} to have its room")
    robot.wait_until(lambda: cut_off(window) == [], "every text to have its room")
    cut: list[str] = []

    def look(dialog: QDialog) -> None:
        left.extend(f"{dialog.objectName()} {text}" for text in untranslated(dialog))
        cut.extend(f"{dialog.objectName()} {text}" for text in cut_off_at_rest(dialog))
        dialog.reject()

    for name in DIALOGS:
        robot.in_dialog(window.actions_[name].trigger, look)
    robot.window.workbench.close_project()
    robot.rest()
    left += untranslated(window)
    cut += cut_off(window)
    assert left == []
    assert cut == []


BAD_LINES = (
    '{"text": "Good."}',
    "not JSON at all",
    "[1, 2]",
    '{"txt": "no text"}',
    '{"text": 7}',
    '{"text": ""}',
    '{"text": "Short.", "spans": [{"start": 3, "end": 99, "label": "ORG"}]}',
    '{"text": "Short.", "spans": [{"start": 1.5, "end": 3, "label": "ORG"}]}',
    '{"text": "Short.", "spans": [{"start": 1, "end": 3}]}',
    '{"text": "Short.", "spans": [{"start": 1, "end": 3, "label": " "}]}',
    '{"text": "Short.", "spans": ["ORG"]}',
    '{"text": "\\ud83d"}',
    '{"text": NaN}',
)


def test_what_goes_wrong_is_said_in_the_language_of_the_window(in_language, write_project, tmp_path):
    robot = in_language("xx", pseudo=True)
    bad, fake = tmp_path / "bad.jsonl", tmp_path / "fake.annot"
    bad.write_text("\n".join(BAD_LINES) + "\n", encoding="utf-8")
    fake.write_bytes(b"not a project at all" * 100)
    left: list[str] = []

    def look(dialog: QDialog) -> None:
        robot.rest()
        left.extend(text for text in untranslated(dialog) if not text.startswith("ElidedLabel"))  # columns of the file
        robot.press_button("accept")

    robot.in_dialog(lambda: robot.drop(bad), look)
    robot.wait_until(lambda: robot.screen.can_see("import_report_dialog"), "the report")
    report = robot.screen.widget(QDialog, "import_report_dialog")
    left += untranslated(report)
    rejected = report.findChild(RejectedRecords).model
    reasons = [str(rejected.row(place)[2]) for place in range(rejected.rowCount())]
    assert len(reasons) == len(BAD_LINES) - 1
    left += [reason for reason in reasons if not reason.startswith("⟦")]
    robot.press("Esc")

    robot.drop(fake)
    left += [words for words in [robot.screen.words_of("what_happened")] if not words.startswith("⟦")]
    robot.press("Esc")

    told: list[str] = []
    robot.window.workbench.told.connect(lambda sentence, _action: told.append(sentence))
    robot.drop(write_project("A text.", pipeline="gone"))
    robot.wait_until(lambda: any("gone" in sentence for sentence in told), "the process to say that it cannot load it")
    left += [sentence for sentence in told if not sentence.startswith("⟦")]
    assert left == [], "\n".join(left)


def test_a_language_from_right_to_left_mirrors_the_window_but_not_the_text(in_language):
    robot = in_language("ar")
    window = robot.window
    documents, spans = window.panels.docks[0], window.panels.docks[1]
    assert documents.mapTo(window, QPoint()).x() > spans.mapTo(window, QPoint()).x()
    view = window.center.work.view
    start = view.rect_of(0).left()
    assert start < view.viewport().width() // 2, "English begins at the left all the same"
    robot.press("Space", "Tab")
    assert robot.active is not None
