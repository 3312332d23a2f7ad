"""Documents written as markup, and a text view that shows them without a screen."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollBar, QWidget

from annotator.domain.review import Mark
from annotator.domain.span import Span, SpanUid
from annotator.domain.suggestion import Source, SourceKind, Suggestion
from annotator.domain.tokens import WordBorders
from annotator.gui.document.look import TextLook
from annotator.gui.document.view import DocumentView
from annotator.gui.theme import load_theme

SIGNALS = (
    "selection_made",
    "selection_changed",
    "caret_moved",
    "mark_pressed",
    "mark_accepted",
    "mark_rejected",
    "border_dragged",
    "context_requested",
    "text_size_wanted",
)


def mark_of(start: int, end: int, label: str, *, suggested: bool = False) -> Mark:
    """A confirmed or suggested mark."""
    if suggested:
        source = Source(SourceKind.RULE, "starter")
        return Mark(start, end, label, suggestion=Suggestion(start, end, label, source, 0.9))
    return Mark(start, end, label, span=Span(start, end, label, SpanUid(f"{start}-{end}-{label}")))


def document(markup: str) -> tuple[str, list[Mark]]:
    """Text and marks of `[words](LABEL)`, suggested ones `[words](LABEL?)`; they do not nest."""
    text, marks, done = "", [], 0
    for match in re.finditer(r"\[([^\]]*)\]\(([^)?]*)(\??)\)", markup):
        text += markup[done : match.start()]
        start = len(text)
        text += match[1]
        marks.append(mark_of(start, len(text), match[2], suggested=match[3] == "?"))
        done = match.end()
    return text + markup[done:], marks


@dataclass
class Shown:
    """A view on the (invisible) screen, and what it told."""

    view: DocumentView
    told: list[tuple] = field(default_factory=list)

    @property
    def page(self) -> QWidget:
        """The widget that gets the mouse."""
        return self.view.viewport()

    @property
    def bar(self) -> QScrollBar:
        """The scroll bar, which follows the page in an event of its own: after that."""
        QCoreApplication.processEvents()
        return self.view.verticalScrollBar()

    def told_names(self) -> list[str]:
        """The names of the signals that came, in order."""
        return [name for name, *_ in self.told]

    def values(self, name: str) -> list[tuple]:
        """What came with each signal of that name."""
        return [tuple(values) for told, *values in self.told if told == name]

    def at(self, offset: int) -> QPoint:
        """The middle of the caret before a code point."""
        return self.view.rect_of(offset).center()

    def between(self, start: int, end: int) -> QPoint:
        """A point in the middle of a short range on one line."""
        return (self.at(start) + self.at(end)) / 2

    def click(self, place: QPoint, button=Qt.MouseButton.LeftButton, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        """Presses and releases."""
        QTest.mouseClick(self.page, button, modifiers, place)

    def drag(self, start: QPoint, end: QPoint, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        """Presses, moves and releases."""
        QTest.mousePress(self.page, Qt.MouseButton.LeftButton, modifiers, start)
        self.move((start + end) / 2, modifiers, held=True)
        self.move(end, modifiers, held=True)
        QTest.mouseRelease(self.page, Qt.MouseButton.LeftButton, modifiers, end)

    def move(self, place: QPoint, modifiers=Qt.KeyboardModifier.NoModifier, *, held: bool = False) -> None:
        """Moves the mouse; QTest.mouseMove knows no modifiers."""
        held_button = Qt.MouseButton.LeftButton if held else Qt.MouseButton.NoButton
        where = QPointF(self.page.mapToGlobal(place))
        none = Qt.MouseButton.NoButton
        QCoreApplication.sendEvent(
            self.page, QMouseEvent(QEvent.Type.MouseMove, QPointF(place), where, none, held_button, modifiers)
        )

    def double_click(self, place: QPoint) -> None:
        """The four events of a real double-click."""
        self.click(place)
        QTest.mouseDClick(self.page, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        QTest.mouseRelease(self.page, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    def key(self, key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        """Presses a key in the view."""
        QTest.keyClick(self.view, key, modifiers)


@pytest.fixture
def show(qtbot) -> Callable[..., Shown]:
    """Shows a text (or markup made by `document`) in a view of some size."""

    def show_text(text: str, marks=(), *, width=900, height=600, borders=None, theme="light") -> Shown:
        labels = sorted({mark.label for mark in marks} | {"PERSON", "GPE"})
        look = TextLook(load_theme(theme), {label: number for number, label in enumerate(labels)})
        view = DocumentView(look=look)
        qtbot.addWidget(view)
        view.resize(width, height)
        view.show_document(text, marks, borders or WordBorders(text))
        view.show()
        view.setFocus()
        shown = Shown(view)
        for name in SIGNALS:
            getattr(view, name).connect(lambda *values, name=name: shown.told.append((name, *values)))
        return shown

    return show_text


@pytest.fixture
def marked(show) -> Callable[..., Shown]:
    """Shows a document written as markup; `marks` of the answer's view are those of the markup, in order."""

    def show_markup(markup: str, **options) -> tuple[Shown, str, list[Mark]]:
        text, marks = document(markup)
        return show(text, marks, **options), text, marks

    return show_markup


@pytest.fixture
def mark() -> Callable[..., Mark]:
    """Makes a mark from start, end, label."""
    return mark_of
