"""The span list: walking through the marks outside the text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel

from annotator.domain.label import Label, LabelSet
from annotator.domain.review import Mark, MarkChange
from annotator.domain.span import Span, SpanUid
from annotator.domain.suggestion import Source, SourceKind, Suggestion
from annotator.gui.panels.span_list import SpanList

TEXT = "Iran and Russia signed it in Moscow."
LABELS = LabelSet([Label("GPE", "1", 4)])
SOURCE = Source(SourceKind.PIPELINE, "starter")


def confirmed(start: int, end: int) -> Mark:
    return Mark(start, end, "GPE", span=Span(start, end, "GPE", SpanUid(f"{start}")))


def suggested(start: int, end: int) -> Mark:
    return Mark(start, end, "GPE", suggestion=Suggestion(start, end, "GPE", SOURCE, 0.6))


IRAN, RUSSIA, MOSCOW = confirmed(0, 4), suggested(9, 15), suggested(29, 35)


@pytest.fixture
def spans(qtbot, each_theme) -> SpanList:
    spans = SpanList(each_theme)
    qtbot.addWidget(spans)
    spans.resize(240, 300)
    spans.show_marks(TEXT, [IRAN, RUSSIA, MOSCOW], LABELS)
    spans.show()
    qtbot.waitExposed(spans)
    return spans


@pytest.fixture
def chosen(spans) -> list[Mark]:
    told: list[Mark] = []
    spans.mark_chosen.connect(told.append)
    return told


@pytest.fixture
def asked(spans, monkeypatch) -> set[int]:
    """The rows that the list has asked its model for."""
    rows: set[int] = set()
    data, mark_at = spans.model.data, spans.model.mark_at

    def counted(index, role=Qt.ItemDataRole.DisplayRole):
        rows.add(index.row())
        return data(index, role)

    def counted_too(row):
        rows.add(row)
        return mark_at(row)

    monkeypatch.setattr(spans.model, "data", counted)
    monkeypatch.setattr(spans.model, "mark_at", counted_too)
    return rows


def selected(spans: SpanList) -> list[int]:
    return [index.row() for index in spans.list.selectionModel().selectedRows()]


def test_arrows_make_each_mark_the_active_one(spans, chosen):
    spans.set_active(IRAN)
    QTest.keyClick(spans.list, Qt.Key.Key_Down)
    QTest.keyClick(spans.list, Qt.Key.Key_Down)
    assert chosen == [RUSSIA, MOSCOW]


def test_a_click_makes_a_mark_the_active_one(spans, chosen):
    cell = spans.list.visualRect(spans.model.index(1, 1))
    QTest.mouseClick(spans.list.viewport(), Qt.MouseButton.LeftButton, pos=cell.center())
    assert set(chosen) == {RUSSIA}


def test_being_told_what_is_active_tells_nobody(spans, chosen):
    spans.set_active(RUSSIA)
    spans.set_active(None)
    assert chosen == []
    assert selected(spans) == []


def test_an_edit_keeps_the_selection_and_tells_nobody(spans, chosen):
    spans.set_active(MOSCOW)
    spans.change_marks(MarkChange((RUSSIA,), (confirmed(9, 15),)))
    assert selected(spans) == [2]
    spans.change_marks(MarkChange((IRAN,), ()))
    assert selected(spans) == [1]
    assert chosen == []


def test_the_filter_says_how_many_of_how_many(spans):
    spans.findChild(QComboBox, "span_filter").setCurrentText("? Suggested")
    assert spans.model.rowCount() == 2
    assert spans.findChild(QLabel, "span_count").text() == "2 of 3"


def test_of_twenty_thousand_marks_only_the_visible_are_asked_for(spans, asked):
    marks = [suggested(10 * i, 10 * i + 5) for i in range(20_000)]
    spans.show_marks("x" * 200_000, marks, LABELS)
    spans.list.viewport().repaint()
    assert 0 < len(asked) < 40


def test_an_edit_among_twenty_thousand_marks_asks_for_the_visible_ones_again(spans, asked):
    marks = [suggested(10 * i, 10 * i + 5) for i in range(20_000)]
    spans.show_marks("x" * 200_000, marks, LABELS)
    spans.set_active(marks[9_000])
    spans.list.viewport().repaint()
    asked.clear()
    accepted = confirmed(marks[9_000].start, marks[9_000].end)
    spans.change_marks(MarkChange((marks[9_000],), (accepted,)))
    spans.set_active(accepted)
    spans.list.viewport().repaint()
    assert 9_000 in asked
    assert len(asked) < 40
